//! From text to rows of cells.

use super::header::Header;
use super::quotes::{QuoteProblem, QuoteProblemKind, find_problems};
use crate::diagnostic::{CellPlace, Code, Diagnostic, Diagnostics};
use std::sync::Arc;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The most characters a spreadsheet can hold in a cell; more is a sign of a broken file.
const LONGEST_CELL: usize = 32_767;
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
    let lines: Vec<&str> = text.split('\n').collect();
    let header_line = lines.iter().position(|line| !line.trim().is_empty())?;
    let separator = likely_separator(lines[header_line]);
    let problems = find_problems(&lines, separator);
    for problem in &problems {
        diagnostics.push(quote_diagnostic(file, problem));
    }
    let sound = without_lines(&lines, &problems);
    let mut rows = parse_rows(file, &sound, separator, diagnostics).into_iter();
    let header = Header::read(file, &rows.next()?, diagnostics)?;
    Some(RawTable {
        header,
        rows: rows.collect(),
    })
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

fn quote_diagnostic(file: &Arc<str>, problem: &QuoteProblem) -> Diagnostic {
    let code = match problem.kind {
        QuoteProblemKind::Unclosed => Code::UnclosedQuote,
        QuoteProblemKind::LineBreak => Code::LineBreakInCell,
        QuoteProblemKind::TextAfter => Code::TextAfterQuote,
    };
    let place = CellPlace {
        file: Arc::clone(file),
        line: line_number(problem.line),
        column: u32::try_from(problem.column).ok(),
        value: String::new(),
    };
    Diagnostic::new(code, place)
}

fn line_number(index: usize) -> u32 {
    u32::try_from(index + 1).unwrap_or(u32::MAX)
}

/// The text with the spoilt lines left blank, so that the others keep their numbers.
fn without_lines(lines: &[&str], problems: &[QuoteProblem]) -> String {
    let mut kept = lines.to_vec();
    for problem in problems {
        for line in kept.iter_mut().skip(problem.line).take(problem.lines) {
            *line = "";
        }
    }
    kept.join("\n")
}

fn parse_rows(
    file: &Arc<str>,
    text: &str,
    separator: char,
    diagnostics: &mut Diagnostics,
) -> Vec<RawRow> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(u8::try_from(separator).unwrap_or(b';'))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    // Reading from memory, UTF-8 already checked, rows of any length allowed: no error is left.
    for record in reader.records().flatten() {
        let line = record.position().map_or(0, csv::Position::line);
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        let cells: Vec<String> = record.iter().map(clean).collect();
        let too_long = cells
            .iter()
            .position(|cell| cell.len() > LONGEST_CELL && cell.chars().count() > LONGEST_CELL);
        if let Some(column) = too_long {
            let place = CellPlace {
                file: Arc::clone(file),
                line,
                column: u32::try_from(column).ok(),
                value: cells[column].chars().take(40).collect(),
            };
            diagnostics.push(
                Diagnostic::new(Code::CellTooLong, place)
                    .with("length", cells[column].chars().count())
                    .with("limit", LONGEST_CELL),
            );
            continue;
        }
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(RawRow { line, cells });
        }
    }
    rows
}

/// A cell without surrounding space, composed (NFC), with what cannot be seen made visible or
/// taken out: it goes to terminals, spreadsheets and web pages later.
fn clean(cell: &str) -> String {
    let invisible = |symbol: char| matches!(symbol, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    let trimmed = cell.trim();
    if is_nfc(trimmed) && !trimmed.contains(|symbol: char| symbol.is_control() || invisible(symbol))
    {
        return trimmed.to_owned();
    }
    trimmed
        .nfc()
        .filter(|symbol| !invisible(*symbol))
        .map(|symbol| match symbol {
            '\t' => ' ',
            _ if symbol.is_control() => '\u{fffd}',
            _ => symbol,
        })
        .collect()
}
