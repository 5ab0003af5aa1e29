//! From delimited text (CSV) to a sheet.

use super::line::{QuoteProblem, QuoteProblemKind, lines_until_closed, split_line};
use super::separator::{Declared, declared_separator, likely_separator};
use crate::diagnostic::{CellPlace, Code, Diagnostic, Diagnostics};
use crate::survey::reading::room::{Room, survey_too_large};
use crate::survey::table::{
    MOST_COLUMNS, RawCell, RawRow, Sheet, TooLong, cell_too_long, too_many_columns,
};
use crate::text::visible;
use std::str::Lines;
use std::sync::Arc;

/// Splits a text into rows and cells; rows that cannot be split are reported and left out.
pub(in crate::survey::reading) fn read_delimited(
    file: &Arc<str>,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Sheet {
    let mut sheet = Sheet {
        file: Arc::clone(file),
        name: None,
        rows: Vec::new(),
    };
    let mut lines = text.lines();
    let mut index = 0;
    let declared = lines.clone().next().and_then(declared_separator);
    if declared.is_some() {
        lines.next();
        index = 1;
    }
    let separator = match declared {
        Some(Declared::Known(separator)) => separator,
        Some(Declared::Unknown(written)) => {
            let place = sheet.place(1, Some(0), String::new());
            diagnostics
                .push(Diagnostic::new(Code::UnknownSeparator, place).with("written", written));
            likely_separator(lines.clone())
        }
        None => likely_separator(lines.clone()),
    };
    let mut reader = RowReader {
        sheet: &sheet,
        separator,
        index,
        lines,
        too_wide: None,
    };
    let mut rows = Vec::new();
    let mut room = Room::default();
    while let Some(row) = reader.next_row(diagnostics) {
        if let Some(limit) = row.as_ref().and_then(|row| room.take(row)) {
            diagnostics.push(survey_too_large(file, limit));
            rows = Vec::new();
            break;
        }
        rows.extend(row);
    }
    if let Some((index, columns)) = reader.too_wide {
        diagnostics.push(too_many_columns(
            sheet.place(line_number(index), Some(MOST_COLUMNS), String::new()),
            columns,
        ));
    }
    sheet.rows = rows;
    sheet
}

struct RowReader<'r> {
    sheet: &'r Sheet,
    separator: char,
    /// The number of the next line, from 0.
    index: usize,
    /// The lines from there.
    lines: Lines<'r>,
    /// The first line with too many columns, and how many it has.
    too_wide: Option<(usize, usize)>,
}

impl RowReader<'_> {
    /// The row on the next line, none for a blank or spoilt line; `None` at the end.
    fn next_row(&mut self, diagnostics: &mut Diagnostics) -> Option<Option<RawRow>> {
        let line = self.lines.next()?;
        let index = self.index;
        self.index += 1;
        if line.trim().is_empty() {
            return Some(None);
        }
        let split = match split_line(line, self.separator) {
            Ok(split) => split,
            Err(problem) => {
                let (code, more) = self.explain(problem);
                diagnostics.push(Diagnostic::new(
                    code,
                    self.place(index, problem.column, String::new()),
                ));
                for _ in 0..more {
                    self.lines.next();
                    self.index += 1;
                }
                return Some(None);
            }
        };
        if split.is_too_wide {
            self.too_wide.get_or_insert((index, split.count));
            return Some(None);
        }
        let mut columns = split.cells.iter().enumerate();
        let too_long = columns.find_map(|(column, cell)| Some((column, TooLong::of(cell)?)));
        if let Some((column, too_long)) = too_long {
            let place = self.place(index, column, visible(&too_long.start));
            diagnostics.push(cell_too_long(&place, too_long.length));
            return Some(None);
        }
        let cells = split.cells.iter().map(|cell| cell.trim());
        let filled = cells.clone().rposition(|cell| !cell.is_empty());
        let filled = filled.map_or(0, |last| last + 1);
        let row = RawRow {
            line: line_number(index),
            cells: cells
                .take(filled)
                .map(|cell| RawCell::from(cell.to_owned()))
                .collect(),
        };
        Some((!row.is_blank()).then_some(row))
    }

    /// What is wrong with a quote, and how many of the next lines it spoils.
    fn explain(&self, problem: QuoteProblem) -> (Code, usize) {
        match problem.kind {
            QuoteProblemKind::TextAfter => (Code::TextAfterQuote, 0),
            QuoteProblemKind::Open => {
                match lines_until_closed(self.lines.clone(), self.separator) {
                    Some(more) => (Code::LineBreakInCell, more),
                    None => (Code::UnclosedQuote, 0),
                }
            }
        }
    }

    fn place(&self, index: usize, column: usize, value: String) -> CellPlace {
        self.sheet.place(line_number(index), Some(column), value)
    }
}

fn line_number(index: usize) -> u32 {
    u32::try_from(index + 1).unwrap_or(u32::MAX)
}
