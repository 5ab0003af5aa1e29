//! One sheet: what is said above a table, the table with its filter, what is said below.

use super::super::height::row_height;
use super::super::number::{stored, stored_percent};
use super::super::{column_number, row_number, set_page, style};
use super::columns::{printed, widths};
use crate::assess::Verdict;
use crate::report::{Align, Cell, Meaning, Row, RowKind, Table, TableKey, mark_key};
use crate::wording::Wording;
use rust_xlsxwriter::{
    ConditionalFormatCell, ConditionalFormatCellRule, Format, FormatAlign, IgnoreError, RowNum,
    Workbook, Worksheet, XlsxError,
};

/// The longest text that a cell can hold.
const LONGEST_TEXT: usize = 32_767;
/// What shows that a text was too long.
const CUT: &str = "…";
/// How many columns a sheet without a table is written across.
const COLUMNS_OF_TEXT: usize = 8;
const WIDTH_OF_TEXT: u32 = 16;

/// What stands on each printed page.
pub(super) struct Printed {
    pub left: String,
    pub right: String,
    pub footer: String,
}

/// A sheet being put together.
pub(super) struct Sheet {
    name: String,
    printed: Printed,
    title: Option<String>,
    lead: Vec<String>,
    notes: Vec<String>,
}

impl Sheet {
    pub fn new(name: String, printed: Printed) -> Sheet {
        Sheet {
            name,
            printed,
            title: None,
            lead: Vec::new(),
            notes: Vec::new(),
        }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// The title, above everything.
    pub fn title(&mut self, text: &str) {
        self.title = Some(text.to_owned());
    }

    /// What is said above the table.
    pub fn lead(&mut self, text: &str) {
        self.lead.push(text.to_owned());
    }

    /// What is said below the table.
    pub fn note(&mut self, text: &str) {
        self.notes.push(text.to_owned());
    }

    /// The row of the table's first row, below its heading.
    pub fn first_row(&self) -> RowNum {
        row_number(usize::from(self.title.is_some()) + self.lead.len() + 1)
    }

    /// Adds the sheet to a workbook.
    pub fn write(
        &mut self,
        workbook: &mut Workbook,
        table: Option<&Table>,
        wording: &Wording,
    ) -> Result<(), XlsxError> {
        let sheet = workbook.add_worksheet();
        sheet.set_name(&self.name)?;
        let widths = table.map_or(vec![WIDTH_OF_TEXT; COLUMNS_OF_TEXT], widths);
        for (index, width) in widths.iter().enumerate() {
            sheet.set_column_width(column_number(index), f64::from(*width))?;
        }
        let across = table.map_or(COLUMNS_OF_TEXT, printed);
        let page = &widths[..across.min(widths.len())];
        let size = u32::from(style::SIZE);
        let mut row = 0;
        if let Some(title) = &self.title {
            write_across(
                sheet,
                row,
                page,
                title,
                (&style::title_across(), style::TITLE_SIZE),
            )?;
            row += 1;
        }
        for text in &self.lead {
            write_across(sheet, row, page, text, (&style::plain().set_bold(), size))?;
            row += 1;
        }
        if let Some(table) = table {
            row = write_table(sheet, row, table, &widths, wording)?;
        }
        for text in &self.notes {
            row += 1;
            write_across(sheet, row, page, text, (&style::plain(), size))?;
        }
        let last = column_number(across.saturating_sub(1));
        sheet.set_print_area(0, 0, row, last)?;
        set_page(
            sheet,
            &self.printed.left,
            &self.printed.right,
            &self.printed.footer,
        );
        Ok(())
    }
}

/// A text in one cell across the printed columns.
fn write_across(
    sheet: &mut Worksheet,
    row: RowNum,
    page: &[u32],
    text: &str,
    (format, size): (&Format, u32),
) -> Result<(), XlsxError> {
    let text = fitting(text);
    let last = column_number(page.len().saturating_sub(1));
    if last == 0 {
        sheet.write_string_with_format(row, 0, &text, format)?;
    } else {
        sheet.merge_range(row, 0, row, last, &text, format)?;
    }
    let width: u32 = page.iter().sum();
    let width = width * u32::from(style::SIZE) / size;
    sheet.set_row_height(row, row_height(std::iter::once((text.as_str(), width))))?;
    Ok(())
}

/// The table with its heading; the row of its last row.
fn write_table(
    sheet: &mut Worksheet,
    heading: RowNum,
    table: &Table,
    widths: &[u32],
    wording: &Wording,
) -> Result<RowNum, XlsxError> {
    for (index, column) in table.columns.iter().enumerate() {
        sheet.write_string_with_format(
            heading,
            column_number(index),
            &column.title,
            &style::heading(),
        )?;
    }
    let titles = table.columns.iter().map(|column| column.title.as_str());
    sheet.set_row_height(heading, row_height(titles.zip(widths.iter().copied())))?;
    let mut row = heading;
    for of in &table.rows {
        row += 1;
        write_row(sheet, row, table, of)?;
        let texts = of.cells.iter().map(|cell| cell.text.as_str());
        let texts = texts.zip(widths.iter().copied()).take(printed(table));
        sheet.set_row_height(row, row_height(texts))?;
    }
    let last = column_number(table.columns.len().saturating_sub(1));
    sheet.autofilter(heading, 0, row, last)?;
    sheet.set_freeze_panes(heading + 1, 0)?;
    sheet.set_repeat_rows(heading, heading)?;
    sheet.ignore_error_range(heading, 0, row, last, IgnoreError::NumberStoredAsText)?;
    if row > heading {
        colour_states(sheet, (heading + 1, row), table, wording)?;
    }
    Ok(row)
}

fn write_row(sheet: &mut Worksheet, row: RowNum, table: &Table, of: &Row) -> Result<(), XlsxError> {
    for (index, (cell, column)) in of.cells.iter().zip(&table.columns).enumerate() {
        let mut format = match of.kind {
            RowKind::Group => style::group().set_text_wrap(),
            RowKind::Item | RowKind::Part => style::bordered(),
        };
        format = format
            .set_align(FormatAlign::Top)
            .set_align(match column.align {
                Align::Left => FormatAlign::Left,
                Align::Centre => FormatAlign::Center,
                Align::Right => FormatAlign::Right,
            });
        if column.spreadsheets_only {
            format = format.unset_text_wrap();
        }
        write_cell(sheet, (row, index), cell, format)?;
    }
    Ok(())
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, index): (RowNum, usize),
    cell: &Cell,
    format: Format,
) -> Result<(), XlsxError> {
    let column = column_number(index);
    let number = match cell.meaning {
        Meaning::Number(number) => {
            let decimals = number.normalized().decimals();
            stored(number).map(|value| (value, decimal_format("#,##0", decimals, "")))
        }
        Meaning::Percent(percent) => stored_percent(&percent.to_string())
            .map(|value| (value, decimal_format("0", percent.decimals(), "%"))),
        Meaning::Text | Meaning::Code | Meaning::State(_) => None,
    };
    match number {
        Some((value, shown)) => {
            let format = format.set_num_format(shown);
            sheet.write_number_with_format(row, column, value, &format)?;
        }
        None if cell.text.is_empty() => {
            sheet.write_blank(row, column, &format)?;
        }
        // A string is never taken for a formula, whatever it begins with; as text it stays one
        // when somebody edits the cell.
        None => {
            let format = format.set_num_format("@");
            sheet.write_string_with_format(row, column, fitting(&cell.text), &format)?;
        }
    }
    Ok(())
}

fn decimal_format(whole: &str, decimals: u32, sign: &str) -> String {
    let zeros = "0".repeat(decimals as usize);
    let mark = if decimals == 0 { "" } else { "." };
    format!("{whole}{mark}{zeros}{sign}")
}

/// States keep their colour when somebody changes the word.
fn colour_states(
    sheet: &mut Worksheet,
    (first, last): (RowNum, RowNum),
    table: &Table,
    wording: &Wording,
) -> Result<(), XlsxError> {
    for index in 0..table.columns.len() {
        let cells = table.rows.iter().filter_map(|row| row.cells.get(index));
        if !cells
            .into_iter()
            .any(|cell| matches!(cell.meaning, Meaning::State(_)))
        {
            continue;
        }
        for verdict in Verdict::ALL {
            let shown = match table.key {
                TableKey::HeatMap => wording.word(mark_key(verdict)),
                _ => wording.word(verdict.name()),
            };
            let rule = ConditionalFormatCellRule::EqualTo(shown);
            let format = ConditionalFormatCell::new()
                .set_rule(rule)
                .set_format(style::state(verdict));
            let column = column_number(index);
            sheet.add_conditional_format(first, column, last, column, &format)?;
        }
    }
    Ok(())
}

/// The text, or so much of it as a cell can hold, in the units of UTF-16 that it counts in.
fn fitting(text: &str) -> String {
    if text.encode_utf16().count() <= LONGEST_TEXT {
        return text.to_owned();
    }
    let mut used = CUT.encode_utf16().count();
    let start = text.chars().take_while(|symbol| {
        used += symbol.len_utf16();
        used <= LONGEST_TEXT
    });
    start.collect::<String>() + CUT
}
