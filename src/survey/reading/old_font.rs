//! Sheets whose letters an old font made: `Liªn Héi` under `.VnTime` looks like `Liên Hội`.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::survey::letters::{Encoding, Readings, UNREADABLE, is_beyond_latin, looks_vietnamese};
use crate::survey::table::{Header, RawRow, Sheet};
use crate::text::visible;

/// Text of so many cells is shown.
const SHOWN: usize = 3;
/// So much of each.
const LONGEST: usize = 40;

/// Converts every cell to what was meant by the declared encoding.
///
/// A sheet with letters that only Unicode has is left alone and reported: some of its cells would
/// be spoilt, and which of them cannot be told.
pub(super) fn convert(sheet: &mut Sheet, encoding: Encoding, diagnostics: &mut Diagnostics) {
    if let Some((row, column)) = unicode_cell(sheet) {
        let mut place = sheet.cell(row, column);
        place.value = visible(&place.value);
        diagnostics
            .push(Diagnostic::new(Code::AlreadyUnicode, place).with("encoding", encoding.name()));
        return;
    }
    for cell in sheet.rows.iter_mut().flat_map(|row| &mut row.cells) {
        if let Some(text) = encoding.convert(&cell.text) {
            cell.text = text.trim().to_owned();
        }
    }
}

/// The first cell with letters that only Unicode has.
fn unicode_cell(sheet: &Sheet) -> Option<(&RawRow, usize)> {
    sheet
        .rows
        .iter()
        .find_map(|row| Some((row, row.texts().position(is_beyond_latin)?)))
}

/// Whether a sheet looks typed in an old font, though nobody said so: an error where the names of
/// its columns can be read in no other way, else a warning about its cells.
pub(in crate::survey) fn suspect(sheet: &Sheet) -> Option<Diagnostic> {
    let top = || Header::rows_looked_at(&sheet.rows);
    if !top().any(|row| Header::names_indicator(row.texts())) {
        let header = top().find(|row| {
            let converted = |encoding: &Encoding| {
                let names: Option<Vec<String>> =
                    row.texts().map(|text| encoding.convert(text)).collect();
                names.is_some_and(|names| Header::names_indicator(names.iter().map(String::as_str)))
            };
            Encoding::ALL.iter().any(converted)
        })?;
        let read = readings(header.texts().filter(|text| !text.is_ascii()));
        return Some(
            Diagnostic::new(Code::OldFontHeader, sheet.line(header))
                .with("windows", read.windows)
                .with("tcvn", read.tcvn)
                .with("vni", read.vni),
        );
    }
    let is_mixed = unicode_cell(sheet).is_some();
    let mut suspicious = sheet.rows.iter().flat_map(|row| {
        let columns = row.texts().enumerate();
        columns
            .filter(|(_, text)| is_suspicious(text))
            .map(move |(column, text)| (row, column, text))
    });
    let (row, column, first) = suspicious.next()?;
    let mut place = sheet.cell(row, column);
    place.value = visible(&place.value);
    let others: Vec<&str> = suspicious.map(|(_, _, text)| text).collect();
    let count = 1 + others.len();
    let read = readings(std::iter::once(first).chain(others));
    Some(
        Diagnostic::new(Code::OldFontSuspected, place)
            .with("cells", count)
            .with("mixed", if is_mixed { "yes" } else { "no" })
            .with("windows", read.windows)
            .with("tcvn", read.tcvn)
            .with("vni", read.vni),
    )
}

/// Not Vietnamese as it stands, but in one of the old encodings.
pub(in crate::survey) fn is_suspicious(text: &str) -> bool {
    if text.is_ascii() || is_beyond_latin(text) || looks_vietnamese(text) {
        return false;
    }
    Encoding::ALL.iter().any(|encoding| {
        let converted = encoding.convert(text);
        converted.is_some_and(|text| !text.contains(UNREADABLE) && looks_vietnamese(&text))
    })
}

/// The first of the cells, read each way.
fn readings<'t>(cells: impl Iterator<Item = &'t str>) -> Readings {
    let mut shown: Vec<String> = Vec::with_capacity(SHOWN);
    for cell in cells {
        let start: String = cell.chars().take(LONGEST).collect();
        if shown.len() < SHOWN && !shown.contains(&start) {
            shown.push(start);
        }
    }
    let shown: Vec<&str> = shown.iter().map(String::as_str).collect();
    Readings::of(&shown, |encoding, text| {
        encoding.convert(text).unwrap_or_default()
    })
}
