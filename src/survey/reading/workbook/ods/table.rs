//! The rows of a sheet (OpenDocument 1.3 part 3, 9.1).

use super::{cell, is_hidden};
use crate::survey::reading::workbook::failure::{Budget, Failure};
use crate::survey::reading::workbook::grid::{Grid, LAST_ROW, Region};
use crate::survey::reading::workbook::xml::{Element, Node, Xml};
use crate::survey::table::{MOST_COLUMNS, RawCell};

/// Elements that only group rows and columns.
const GROUPS: [&str; 6] = [
    "table:table-rows",
    "table:table-header-rows",
    "table:table-row-group",
    "table:table-columns",
    "table:table-header-columns",
    "table:table-column-group",
];

/// Reads a table that has just begun.
pub(super) fn parse(xml: Xml<'_>, budget: &mut Budget) -> Result<Grid, Failure> {
    let mut table = Table {
        xml,
        grid: Grid::default(),
        row: 1,
        column: 0,
    };
    let mut depth = 1_usize;
    while depth > 0 {
        match table.xml.node()? {
            Node::Start(element) => match element.full_name() {
                "table:table-column" => table.columns(&element)?,
                "table:table-row" => table.row(&element, budget)?,
                name if GROUPS.contains(&name) => depth += 1,
                _ => table.xml.skip()?,
            },
            Node::End(_) => depth -= 1,
            Node::Text(_) => {}
            Node::Eof => return Err(table.xml.broken()),
        }
    }
    Ok(table.grid)
}

struct Table<'t> {
    xml: Xml<'t>,
    grid: Grid,
    /// The next row, from 1.
    row: u32,
    /// The next column whose properties are told.
    column: u32,
}

impl Table<'_> {
    fn columns(&mut self, element: &Element<'_>) -> Result<(), Failure> {
        let count: u32 = element
            .number("table:number-columns-repeated")?
            .unwrap_or(1);
        let next = self.column.saturating_add(count);
        if is_hidden(element)? && next > self.column {
            self.grid.hide_columns(self.column..=next - 1);
        }
        self.column = next;
        self.xml.skip()
    }

    /// A row, or several that are alike.
    fn row(&mut self, element: &Element<'_>, budget: &mut Budget) -> Result<(), Failure> {
        let count: u32 = element.number("table:number-rows-repeated")?.unwrap_or(1);
        let next = self.row.saturating_add(count);
        let cells = self.cells(budget)?;
        if !cells.is_empty() {
            if next - 1 > LAST_ROW {
                return Err(self.xml.broken());
            }
            for row in self.row..next {
                for (column, cell) in &cells {
                    self.grid.put(row, *column, cell.clone(), budget)?;
                }
                if is_hidden(element)? {
                    self.grid.hide_row(row);
                }
            }
        }
        self.row = next;
        Ok(())
    }

    /// The cells of a row that are not blank, with their columns.
    fn cells(&mut self, budget: &mut Budget) -> Result<Vec<(u32, RawCell)>, Failure> {
        let mut cells = Vec::new();
        let mut column = 0_u32;
        loop {
            match self.xml.node()? {
                Node::Start(element)
                    if ["table:table-cell", "table:covered-table-cell"]
                        .contains(&element.full_name()) =>
                {
                    let count: u32 = element
                        .number("table:number-columns-repeated")?
                        .unwrap_or(1);
                    let next = column.saturating_add(count);
                    self.spanned(&element, column)?;
                    let cell = cell::parse(&element, &mut self.xml)?;
                    if !cell.text.is_empty() {
                        if next as usize > MOST_COLUMNS {
                            return Err(Budget::too_wide());
                        }
                        budget.take(0, cell.text.len().saturating_mul(count as usize))?;
                        cells.extend((column..next).map(|column| (column, cell.clone())));
                    }
                    column = next;
                }
                Node::Start(_) => self.xml.skip()?,
                Node::End(_) => return Ok(cells),
                Node::Text(_) => {}
                Node::Eof => return Err(self.xml.broken()),
            }
        }
    }

    fn spanned(&mut self, element: &Element<'_>, column: u32) -> Result<(), Failure> {
        let rows: u32 = element.number("table:number-rows-spanned")?.unwrap_or(1);
        let columns: u32 = element.number("table:number-columns-spanned")?.unwrap_or(1);
        if rows > 1 || columns > 1 {
            let last_row = self.row.saturating_add(rows.max(1) - 1);
            let last_column = column.saturating_add(columns.max(1) - 1);
            self.grid.merge(Region {
                rows: self.row..=last_row,
                columns: column..=last_column,
            });
        }
        Ok(())
    }
}
