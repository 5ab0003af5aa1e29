//! From delimited text (CSV) to a sheet.

use super::line::{QuoteProblem, QuoteProblemKind, lines_until_closed, split_line};
use crate::diagnostic::{CellPlace, Code, Diagnostic, Diagnostics};
use crate::number::Number;
use crate::survey::header::Header;
use crate::survey::sheet::{RawCell, RawRow, Sheet};
use crate::text::visible;
use std::sync::Arc;

/// The most characters a spreadsheet can hold in a cell; more is a sign of a broken file.
pub(in crate::survey) const LONGEST_CELL: usize = LONGEST_CELL_SHOWN as usize;
pub(in crate::survey) const LONGEST_CELL_SHOWN: u32 = 32_767;
/// The separators that are tried, in this order when they do equally well.
const SEPARATORS: [char; 4] = [';', ',', '\t', '|'];

/// Splits a text into rows and cells; rows that cannot be split are reported and left out.
pub(super) fn read_delimited(file: &Arc<str>, text: &str, diagnostics: &mut Diagnostics) -> Sheet {
    let mut sheet = Sheet {
        file: Arc::clone(file),
        name: None,
        rows: Vec::new(),
    };
    let lines: Vec<&str> = text.lines().collect();
    let first = lines.iter().position(|line| !line.trim().is_empty());
    let Some(first) = first else {
        return sheet;
    };
    let separator = likely_separator(lines[first]);
    let mut rows = Vec::with_capacity(lines.len());
    let reader = RowReader {
        sheet: &sheet,
        lines: &lines,
        separator,
    };
    let mut next = first;
    while next < lines.len() {
        let (row, after) = reader.read(next, diagnostics);
        rows.extend(row);
        next = after;
    }
    sheet.rows = rows;
    sheet
}

/// The separator that makes the most of the header line's cells names of columns.
fn likely_separator(header: &str) -> char {
    let known = |separator: &char| Header::known_names(header.split(*separator));
    SEPARATORS
        .into_iter()
        .rev()
        .max_by_key(known)
        .unwrap_or(SEPARATORS[0])
}

struct RowReader<'r> {
    sheet: &'r Sheet,
    lines: &'r [&'r str],
    separator: char,
}

impl RowReader<'_> {
    /// The row on a line, from 0, and the line to go on with; no row for a blank or spoilt line.
    fn read(&self, index: usize, diagnostics: &mut Diagnostics) -> (Option<RawRow>, usize) {
        let line = self.lines[index];
        if line.trim().is_empty() {
            return (None, index + 1);
        }
        let cells = match split_line(line, self.separator) {
            Ok(cells) => cells,
            Err(problem) => {
                let (code, lines) = self.explain(problem, index);
                diagnostics.push(Diagnostic::new(
                    code,
                    self.place(index, problem.column, String::new()),
                ));
                return (None, index + lines);
            }
        };
        let cells: Vec<String> = cells.iter().map(|cell| visible(cell)).collect();
        let is_long =
            |cell: &String| cell.len() > LONGEST_CELL && cell.chars().count() > LONGEST_CELL;
        if let Some(column) = cells.iter().position(is_long) {
            let length = cells[column].chars().count();
            let start = cells[column].chars().take(40).collect();
            diagnostics.push(
                Diagnostic::new(Code::CellTooLong, self.place(index, column, start))
                    .with(
                        "length",
                        Number::from(u32::try_from(length).unwrap_or(u32::MAX)),
                    )
                    .with("limit", Number::from(LONGEST_CELL_SHOWN)),
            );
            return (None, index + 1);
        }
        let row = RawRow {
            line: line_number(index),
            cells: cells.into_iter().map(RawCell::from).collect(),
        };
        ((!row.is_blank()).then_some(row), index + 1)
    }

    /// What is wrong with a quote, and how many lines it spoils.
    fn explain(&self, problem: QuoteProblem, index: usize) -> (Code, usize) {
        match problem.kind {
            QuoteProblemKind::TextAfter => (Code::TextAfterQuote, 1),
            QuoteProblemKind::Open => {
                match lines_until_closed(&self.lines[index + 1..], self.separator) {
                    Some(more) => (Code::LineBreakInCell, 1 + more),
                    None => (Code::UnclosedQuote, 1),
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
