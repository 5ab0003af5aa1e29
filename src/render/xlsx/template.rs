//! A template as a workbook that is made to be filled in.

use super::height::row_height;
use super::number::{stored, stored_percent};
use super::validation::{Lists, Stretch, Validator};
use super::{column_number, excel_date, row_number, set_page, style, workbook};
use crate::number::Number;
use crate::survey::{Column, GUIDE_MARK, InformationColumn};
use crate::template::{Cell, ColumnKind, Filled, GuideEntry, Row, RowKind, Table, Takes, Template};
use crate::wording::Wording;
use rust_xlsxwriter::{
    ColNum, Format, IgnoreError, ProtectionOptions, RowNum, Workbook, Worksheet, XlsxError,
};

/// Two lines of a heading.
const HEADING_HEIGHT: f64 = 33.0;
/// The least width in characters, where nothing else is said.
const NARROW: u32 = 10;
/// The widths in characters of the guide's columns.
const GUIDE_WIDTHS: [u32; 2] = [26, 112];

/// Writes a sheet of facts, a sheet of indicators, a guide and, hidden, the longer lists.
///
/// # Errors
/// The workbook format has no room for it.
pub fn render_template_xlsx(template: &Template, wording: &Wording) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = workbook(&template.title, "", template.day)?;
    let mut lists = Lists::new(wording.word("template-sheet-lists"));
    let mut writer = Writer {
        template,
        lists: &mut lists,
        wording,
    };
    let facts = template.facts.without_idle_columns();
    let form = workbook.add_worksheet();
    form.set_name(wording.word("template-sheet-facts"))?;
    writer.form(
        form,
        &facts,
        fact_width,
        ColumnKind::Survey(Column::Indicator),
    )?;
    let form = workbook.add_worksheet();
    form.set_name(wording.word("template-sheet-indicators"))?;
    let titles = ColumnKind::Information(InformationColumn::Title);
    writer.form(form, &template.indicators, indicator_width, titles)?;
    let guide = workbook.add_worksheet();
    guide.set_name(wording.word("template-sheet-guide"))?;
    writer.guide(guide)?;
    if !lists.columns().is_empty() {
        write_lists(&mut workbook, &lists, wording)?;
    }
    workbook.save_to_buffer()
}

fn write_lists(workbook: &mut Workbook, lists: &Lists, wording: &Wording) -> Result<(), XlsxError> {
    let sheet = workbook.add_worksheet();
    sheet
        .set_name(wording.word("template-sheet-lists"))?
        .set_hidden(true);
    for (column, words) in lists.columns().iter().enumerate() {
        for (row, word) in words.iter().enumerate() {
            sheet.write_string_with_format(
                row_number(row),
                column_number(column),
                word,
                &style::plain(),
            )?;
        }
    }
    Ok(())
}

struct Writer<'w> {
    template: &'w Template,
    lists: &'w mut Lists,
    wording: &'w Wording,
}

impl Writer<'_> {
    /// A sheet to be filled in; its header and everything up to a column stay in sight.
    fn form(
        &mut self,
        sheet: &mut Worksheet,
        table: &Table,
        width: fn(ColumnKind) -> u32,
        in_sight: ColumnKind,
    ) -> Result<(), XlsxError> {
        sheet.set_row_height(0, HEADING_HEIGHT)?;
        for (index, heading) in table.columns.iter().enumerate() {
            let column = column_number(index);
            sheet.set_column_width(column, f64::from(width(heading.kind)))?;
            let name = capitalized(&heading.name.replace('_', " "));
            sheet.write_string_with_format(0, column, name, &style::heading())?;
        }
        for (index, row) in table.rows.iter().enumerate() {
            for (column, cell) in row.cells.iter().enumerate() {
                let kind = table.columns[column].kind;
                let place = (row_number(index + 1), column_number(column));
                self.cell(sheet, place, row, kind, cell)?;
            }
            let texts: Vec<(String, u32)> = (row.cells.iter().zip(&table.columns))
                .filter(|_| row.kind != RowKind::Criterion)
                .map(|(cell, heading)| (self.shown(cell), width(heading.kind)))
                .collect();
            let texts = texts.iter().map(|(text, width)| (text.as_str(), *width));
            sheet.set_row_height(row_number(index + 1), row_height(texts))?;
        }
        self.validate(sheet, table)?;
        let seen = table.columns.iter().position(|it| it.kind == in_sight);
        sheet.set_freeze_panes(1, column_number(seen.map_or(0, |seen| seen + 1)))?;
        let last = row_number(table.rows.len());
        sheet.ignore_error_range(1, 0, last, 0, IgnoreError::NumberStoredAsText)?;
        sheet.set_repeat_rows(0, 0)?;
        self.set_page(sheet);
        sheet.protect_with_options(&ProtectionOptions {
            format_columns: true,
            format_rows: true,
            ..ProtectionOptions::new()
        });
        Ok(())
    }

    fn set_page(&self, sheet: &mut Worksheet) {
        let Template {
            title,
            commune,
            targets_of,
            ..
        } = self.template;
        let title = if commune.is_empty() {
            title.clone()
        } else {
            format!("{title} – {commune}")
        };
        let pages = self.wording.word("sheet-page");
        set_page(sheet, &title, targets_of, &pages);
    }

    fn cell(
        &self,
        sheet: &mut Worksheet,
        (row, column): (RowNum, ColNum),
        of: &Row,
        kind: ColumnKind,
        cell: &Cell,
    ) -> Result<(), XlsxError> {
        match cell {
            Cell::Closed if of.kind == RowKind::Criterion => {
                sheet.write_blank(row, column, &style::group())?;
            }
            Cell::Closed if is_for_input(kind) => {
                sheet.write_blank(row, column, &style::closed())?;
            }
            Cell::Closed => {
                sheet.write_blank(row, column, &style::bordered())?;
            }
            Cell::Fixed(text) => {
                sheet.write_string_with_format(row, column, text, &fixed_style(of.kind, kind))?;
            }
            Cell::Code(code) => {
                let format = style::bordered().set_num_format("@");
                sheet.write_string_with_format(row, column, code, &format)?;
            }
            Cell::Open(takes, filled) => {
                let format = style::to_fill_in().set_num_format(number_format(takes, filled));
                self.filled(sheet, (row, column), filled, &format)?;
            }
        }
        Ok(())
    }

    /// What a person sees in a cell.
    fn shown(&self, cell: &Cell) -> String {
        match cell {
            Cell::Closed => String::new(),
            Cell::Fixed(text) | Cell::Code(text) => text.clone(),
            Cell::Open(_, filled) => filled.shown(self.wording),
        }
    }

    fn filled(
        &self,
        sheet: &mut Worksheet,
        (row, column): (RowNum, ColNum),
        filled: &Filled,
        format: &Format,
    ) -> Result<(), XlsxError> {
        let number = match filled {
            Filled::Number(number) | Filled::Printed(number) => stored(*number),
            Filled::Percent(percent) => stored_percent(&percent.normalized().to_string()),
            Filled::Empty | Filled::Text(_) | Filled::Date(_) => None,
        };
        match (number, filled) {
            (Some(number), _) => {
                sheet.write_number_with_format(row, column, number, format)?;
            }
            (None, Filled::Empty) => {
                sheet.write_blank(row, column, format)?;
            }
            (None, Filled::Date(date)) => {
                let date = excel_date(*date)?;
                sheet.write_datetime_with_format(row, column, &date, format)?;
            }
            // A string is never taken for a formula, whatever it begins with.
            (None, text) => {
                let text = text.shown(self.wording);
                let format = format.clone().set_num_format("@");
                sheet.write_string_with_format(row, column, text, &format)?;
            }
        }
        Ok(())
    }

    /// A rule for each stretch of cells below one another that take the same.
    fn validate(&mut self, sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
        let mut validator = Validator {
            table,
            lists: self.lists,
            wording: self.wording,
        };
        for column in 0..table.columns.len() {
            let mut stretch: Option<Stretch<'_>> = None;
            for (index, row) in table.rows.iter().enumerate() {
                let takes = match &row.cells[column] {
                    Cell::Open(takes, _) => Some(takes),
                    _ => None,
                };
                let number = row_number(index + 1);
                match &mut stretch {
                    Some(open) if takes == Some(open.takes) => open.rows.1 = number,
                    _ => {
                        if let Some(done) = &stretch {
                            validator.apply(sheet, done)?;
                        }
                        stretch = takes.map(|takes| Stretch {
                            takes,
                            column,
                            rows: (number, number),
                        });
                    }
                }
            }
            if let Some(done) = &stretch {
                validator.apply(sheet, done)?;
            }
        }
        Ok(())
    }

    fn guide(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let [term_width, text_width] = GUIDE_WIDTHS;
        sheet.set_column_width(0, f64::from(term_width))?;
        sheet.set_column_width(1, f64::from(text_width))?;
        sheet.write_string_with_format(0, 0, &self.template.title, &style::title())?;
        sheet.write_string_with_format(1, 0, GUIDE_MARK, &style::mark())?;
        let mut row = 1;
        for entry in &self.template.guide {
            match entry {
                GuideEntry::Heading(text) => {
                    row += 1;
                    sheet.write_string_with_format(row, 0, text, &style::section())?;
                }
                GuideEntry::Entry(term, text) => {
                    let term_style = style::plain().set_bold();
                    sheet.write_string_with_format(row, 0, term, &term_style)?;
                    sheet.write_string_with_format(row, 1, text, &style::plain())?;
                    let texts = [(term.as_str(), term_width), (text.as_str(), text_width)];
                    sheet.set_row_height(row, row_height(texts.into_iter()))?;
                }
            }
            row += 1;
        }
        self.set_page(sheet);
        sheet.set_print_fit_to_pages(1, 1);
        Ok(())
    }
}

fn is_for_input(kind: ColumnKind) -> bool {
    match kind {
        ColumnKind::Survey(column) => !matches!(
            column,
            Column::Indicator | Column::Hamlet | Column::Sex | Column::Unit
        ),
        ColumnKind::Information(_) => false,
    }
}

fn fixed_style(row: RowKind, kind: ColumnKind) -> Format {
    match (row, kind) {
        (RowKind::Criterion, _) => style::group(),
        (_, ColumnKind::Information(InformationColumn::Guidance | InformationColumn::LastTime)) => {
            style::aside()
        }
        (RowKind::Part, ColumnKind::Information(InformationColumn::Title)) => {
            style::bordered().set_indent(1)
        }
        _ => style::bordered(),
    }
}

/// How a cell shows what is typed into it. A percent format lets people type 96 or 96%; text stays
/// text, so that no code becomes a date and no dash a formula.
fn number_format(takes: &Takes, filled: &Filled) -> String {
    let format = match takes {
        Takes::Printed(_) => return printed_format(filled),
        Takes::Text | Takes::OneOf(_) | Takes::Likely(_) => "@",
        Takes::Part { step, .. } | Takes::Whole { step, .. } | Takes::Amount { step } => {
            if step.is_multiple_of(Number::ONE) {
                "#,##0"
            } else {
                "General"
            }
        }
        Takes::Percent(_) => "0.0##%",
        Takes::Date => "dd/mm/yyyy",
    };
    format.to_owned()
}

/// A printed figure shows the digits that it was printed with; only zeros at its end need to be
/// asked for.
fn printed_format(filled: &Filled) -> String {
    match filled {
        Filled::Printed(number) if number.decimals() > number.normalized().decimals() => {
            let zeros = usize::try_from(number.decimals()).unwrap_or_default();
            format!("0.{}", "0".repeat(zeros))
        }
        _ => "General".to_owned(),
    }
}

/// The width in characters of a column on the sheet of indicators.
fn indicator_width(kind: ColumnKind) -> u32 {
    match kind {
        ColumnKind::Information(InformationColumn::Title) => 36,
        ColumnKind::Information(InformationColumn::Guidance) => 32,
        ColumnKind::Information(InformationColumn::Target) => 14,
        ColumnKind::Information(InformationColumn::LastTime) => 15,
        ColumnKind::Survey(Column::Indicator) => 8,
        ColumnKind::Survey(Column::Hamlet) => 16,
        ColumnKind::Survey(Column::Sex) => 8,
        ColumnKind::Survey(Column::Unit) => 13,
        ColumnKind::Survey(Column::Evidence) => 18,
        ColumnKind::Survey(Column::Note) => 28,
        ColumnKind::Survey(Column::SelfAssessed) => 14,
        ColumnKind::Survey(_) => NARROW,
    }
}

/// The width in characters of a column on the sheet of facts.
fn fact_width(kind: ColumnKind) -> u32 {
    match kind {
        ColumnKind::Survey(Column::Indicator) => 24,
        ColumnKind::Survey(Column::Value) => 28,
        ColumnKind::Information(InformationColumn::Guidance) => 52,
        ColumnKind::Information(InformationColumn::LastTime) => 18,
        ColumnKind::Survey(Column::Evidence) => 24,
        ColumnKind::Survey(Column::Note) => 36,
        _ => NARROW,
    }
}

fn capitalized(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
