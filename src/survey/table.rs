//! From text to rows of cells.

use super::header::Header;
use super::line::{QuoteProblem, QuoteProblemKind, lines_until_closed, split_line};
use crate::diagnostic::{CellPlace, Code, Diagnostic, Diagnostics, Place};
use crate::number::Number;
use crate::text::visible;
use std::sync::Arc;

/// The most characters a spreadsheet can hold in a cell; more is a sign of a broken file.
const LONGEST_CELL: usize = LONGEST_CELL_SHOWN as usize;
const LONGEST_CELL_SHOWN: u32 = 32_767;
/// The separators that are tried, in this order when they do equally well.
const SEPARATORS: [char; 4] = [';', ',', '\t', '|'];

/// A row of cells as they stand in the file, cleaned but not interpreted.
#[derive(Debug)]
pub(super) struct RawRow {
    /// The line of the file, from 1.
    pub line: u32,
    pub cells: Vec<String>,
}

/// A table with its header.
#[derive(Debug)]
pub(super) struct RawTable {
    pub header: Header,
    pub rows: Vec<RawRow>,
}

/// Splits a text into rows; the first row that is not blank must be the header.
pub(super) fn read_table(
    file: &Arc<str>,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<RawTable> {
    let lines: Vec<&str> = text.lines().collect();
    let first = lines.iter().position(|line| !line.trim().is_empty())?;
    let rows = RowReader {
        file,
        lines: &lines,
        separator: likely_separator(lines[first]),
    };
    let mut next = first;
    let header = loop {
        let (row, after) = rows.read(next, diagnostics);
        next = after;
        match row {
            Some(row) => break Header::read(file, &row, diagnostics)?,
            None if next < lines.len() => {}
            None => {
                if !diagnostics.has_errors() {
                    diagnostics.push(no_content(file));
                }
                return None;
            }
        }
    };
    let mut table = RawTable {
        header,
        rows: Vec::with_capacity(lines.len()),
    };
    while next < lines.len() {
        let (row, after) = rows.read(next, diagnostics);
        table.rows.extend(row);
        next = after;
    }
    Some(table)
}

fn no_content(file: &Arc<str>) -> Diagnostic {
    Diagnostic::new(Code::EmptyFile, Place::File(file.to_string()))
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
    file: &'r Arc<str>,
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
        let has_content = cells.iter().any(|cell| !cell.is_empty());
        let row = has_content.then(|| RawRow {
            line: line_number(index),
            cells,
        });
        (row, index + 1)
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
        CellPlace {
            file: Arc::clone(self.file),
            line: line_number(index),
            column: u32::try_from(column).ok(),
            value,
        }
    }
}

fn line_number(index: usize) -> u32 {
    u32::try_from(index + 1).unwrap_or(u32::MAX)
}
