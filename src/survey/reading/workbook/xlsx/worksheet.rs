//! The cells of a worksheet (ECMA-376 part 1, 18.3).

use super::shared_strings::{rich_text, unescaped};
use super::{Shared, address};
use crate::survey::reading::workbook::cell::{
    formula_without_result, iso_day_cell, number_cell, text_cell, truth_cell, unusable,
};
use crate::survey::reading::workbook::failure::{Budget, Failure};
use crate::survey::reading::workbook::grid::{Grid, LAST_ROW};
use crate::survey::reading::workbook::stored_number::StoredNumber;
use crate::survey::reading::workbook::xml::{Element, Node, Xml};
use crate::survey::table::{RawCell, Unusable};
use crate::text::visible;

/// Reads a worksheet.
pub(super) fn parse(
    part: &str,
    text: &str,
    shared: &Shared,
    budget: &mut Budget,
) -> Result<Grid, Failure> {
    let mut worksheet = Worksheet {
        xml: Xml::new(part, text),
        shared,
        grid: Grid::default(),
        row: 0,
        column: 0,
    };
    let mut in_data = false;
    let mut is_whole = false;
    loop {
        match worksheet.xml.node()? {
            Node::Start(element) => match element.name() {
                "sheetData" => in_data = true,
                "col" if !in_data => worksheet.column_properties(&element)?,
                "row" if in_data => worksheet.begin_row(&element)?,
                "c" if in_data => worksheet.cell(&element, budget)?,
                "mergeCell" => {
                    let reference = element.attribute("ref")?.unwrap_or_default();
                    // A region of one cell is written without a colon.
                    if let Some(region) = address::region(&reference) {
                        worksheet.grid.merge(region);
                    }
                }
                _ => {}
            },
            Node::End(name) => match name.as_str() {
                "sheetData" => in_data = false,
                "worksheet" => is_whole = true,
                _ => {}
            },
            Node::Text(_) => {}
            Node::Eof if is_whole => return Ok(worksheet.grid),
            Node::Eof => return Err(worksheet.xml.broken()),
        }
    }
}

struct Worksheet<'w> {
    xml: Xml<'w>,
    shared: &'w Shared,
    grid: Grid,
    /// The row that is being read, from 1.
    row: u32,
    /// The column of the next cell that does not say its own.
    column: u32,
}

/// What stands inside a cell.
#[derive(Debug, Default)]
struct Content {
    value: Option<String>,
    inline: Option<String>,
    /// The formula; empty where another cell holds it.
    formula: Option<String>,
}

impl Worksheet<'_> {
    fn column_properties(&mut self, element: &Element<'_>) -> Result<(), Failure> {
        let span = (element.number::<u32>("min")?, element.number::<u32>("max")?);
        if let (true, (Some(first), Some(last))) = (element.is_true("hidden")?, span) {
            let columns = first.saturating_sub(1)..=last.saturating_sub(1);
            self.grid.hide_columns(columns);
        }
        Ok(())
    }

    fn begin_row(&mut self, element: &Element<'_>) -> Result<(), Failure> {
        let row = element.number("r")?.unwrap_or(self.row.saturating_add(1));
        if !(1..=LAST_ROW).contains(&row) {
            return Err(self.xml.broken());
        }
        self.row = row;
        self.column = 0;
        if element.is_true("hidden")? {
            self.grid.hide_row(row);
        }
        Ok(())
    }

    fn cell(&mut self, element: &Element<'_>, budget: &mut Budget) -> Result<(), Failure> {
        let (row, column) = match element.attribute("r")? {
            Some(reference) => address::cell(&reference).ok_or_else(|| self.xml.broken())?,
            None => (self.row.max(1), self.column),
        };
        self.column = column.saturating_add(1);
        let kind = element.attribute("t")?;
        let style = element.number::<usize>("s")?.unwrap_or(0);
        let content = self.content()?;
        let cell = self.interpreted(kind.as_deref().unwrap_or("n"), style, content)?;
        self.grid.put(row, column, cell, budget)
    }

    fn content(&mut self) -> Result<Content, Failure> {
        let mut content = Content::default();
        loop {
            match self.xml.node()? {
                Node::Start(element) => match element.name() {
                    "v" => content.value = Some(self.xml.text()?),
                    "is" => content.inline = Some(rich_text(&mut self.xml)?),
                    "f" => content.formula = Some(self.xml.text()?),
                    _ => self.xml.skip()?,
                },
                Node::End(_) => return Ok(content),
                Node::Text(_) => {}
                Node::Eof => return Err(self.xml.broken()),
            }
        }
    }

    /// The cell by its type (18.18.11); blank without a value.
    fn interpreted(&self, kind: &str, style: usize, content: Content) -> Result<RawCell, Failure> {
        if let Some(inline) = content.inline {
            return Ok(text_cell(&unescaped(&inline)));
        }
        let value = content.value.unwrap_or_default();
        if kind == "str" {
            return Ok(text_cell(&unescaped(&value)));
        }
        let value = value.trim();
        if value.is_empty() {
            return Ok(match content.formula {
                Some(formula) => formula_without_result(&formula),
                None => RawCell::default(),
            });
        }
        let broken = || self.xml.broken();
        match kind {
            "s" => {
                let index: usize = value.parse().map_err(|_| broken())?;
                let text = self.shared.strings.get(index).ok_or_else(broken)?;
                Ok(text_cell(text))
            }
            "n" => {
                let number = StoredNumber::parse(value).ok_or_else(broken)?;
                // Programs that cannot compute write 0 and ask Excel to compute when it opens the
                // file; until it has, the 0 says nothing.
                if let Some(formula) = content.formula
                    && self.shared.is_uncomputed
                    && number.is_zero()
                {
                    return Ok(formula_without_result(&formula));
                }
                let format = self.shared.formats.get(style).copied();
                Ok(number_cell(
                    number,
                    format.unwrap_or_default(),
                    self.shared.epoch,
                ))
            }
            "b" => Ok(truth_cell(
                value != "0" && !value.eq_ignore_ascii_case("false"),
            )),
            "e" => Ok(unusable(visible(value), Unusable::ErrorValue)),
            "d" => Ok(iso_day_cell(value)),
            _ => Err(broken()),
        }
    }
}
