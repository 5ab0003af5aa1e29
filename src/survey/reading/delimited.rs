//! From delimited text (CSV) to a sheet.

use super::line::{QuoteProblem, QuoteProblemKind, lines_until_closed, split_line};
use crate::diagnostic::{CellPlace, Code, Diagnostic, Diagnostics};
use crate::survey::header::Header;
use crate::survey::sheet::{RawCell, RawRow, Sheet, TooLong, cell_too_long};
use crate::text::visible;
use std::sync::Arc;

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
pub fn likely_separator(header: &str) -> char {
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
        let mut columns = cells.iter().enumerate();
        let too_long = columns.find_map(|(column, cell)| Some((column, TooLong::of(cell)?)));
        if let Some((column, too_long)) = too_long {
            let place = self.place(index, column, too_long.start);
            diagnostics.push(cell_too_long(&place, too_long.length));
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
