//! Rows below a table that are about it, not part of it: notes, signatures, totals.

use super::column::Column;
use super::header::Header;
use super::sheet::{Content, RawCell, RawRow, Unusable};
use crate::folded::folded;
use crate::rules::BuiltInFact;
use crate::survey::words::Answer;

/// What notes and signatures begin with, folded.
const OPENINGS: [&str; 19] = [
    "ghi chu",
    "luu y",
    "chu thich",
    "nguon",
    "nguoi lap",
    "nguoi kiem",
    "nguoi tong",
    "lap bieu",
    "chu tich",
    "pho chu",
    "tm",
    "kt",
    "noi nhan",
    "xac nhan",
    "ky ten",
    "note",
    "notes",
    "source",
    "prepared by",
];
/// What totals begin with, folded. The total of a named thing (`tổng số hộ`) is none of these.
const TOTALS: [&str; 5] = ["tong cong", "cong", "tong", "total", "grand total"];
/// A text of so many words is no name of a fact.
const WORDS_OF_A_SENTENCE: usize = 8;
/// No code is longer, in characters.
const LONGEST_CODE: usize = 12;

/// What a row below the table is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Aside {
    /// A note or a signature.
    Note,
    /// Sums over the rows above.
    Total,
}

/// Takes the notes and totals at the end off a table's rows.
///
/// Only rows behind the last one that holds data of an indicator or a fact are taken, from the first
/// of them on that is plainly a note or a total: a slip in a code must not look like one.
pub(super) fn split_off_asides(header: &Header, rows: &mut Vec<RawRow>) -> Vec<(Aside, RawRow)> {
    let sorted: Vec<Sort> = rows.iter().map(|row| sort(header, row)).collect();
    let last_data = sorted.iter().rposition(|sort| *sort == Sort::Data);
    let below = last_data.map_or(0, |index| index + 1);
    let is_plain = |sort: &Sort| matches!(sort, Sort::Aside(_));
    let Some(first) = sorted[below..].iter().position(is_plain) else {
        return Vec::new();
    };
    let asides = rows.split_off(below + first);
    let sorts = &sorted[below + first..];
    sorts
        .iter()
        .zip(asides)
        .map(|(sort, row)| match sort {
            Sort::Aside(aside) => (*aside, row),
            Sort::Data | Sort::Unclear => (Aside::Note, row),
        })
        .collect()
}

/// Whether a row surely holds data, so that no row above it is left out.
pub(in crate::survey) fn is_data(header: &Header, row: &RawRow) -> bool {
    sort(header, row) == Sort::Data
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Sort {
    /// It may hold data: it goes to whoever judges, or complains.
    Data,
    /// Text only, which may be a fact left blank, or what follows a note.
    Unclear,
    Aside(Aside),
}

fn sort(header: &Header, row: &RawRow) -> Sort {
    let cells = || {
        row.cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| !cell.text.is_empty())
    };
    let is_figure = |(index, cell): (usize, &RawCell)| {
        let column = header.column(index);
        column.is_some_and(holds_figures) && looks_like_figure(cell)
    };
    let name = cells()
        .find(|(index, _)| header.column(*index) == Some(Column::Indicator))
        .map(|(_, cell)| cell.text.as_str());
    if name.is_some_and(|name| looks_like_code(name) || BuiltInFact::named(name).is_some()) {
        return Sort::Data;
    }
    if is_total(row) {
        return Sort::Aside(Aside::Total);
    }
    if cells().any(is_figure) {
        return Sort::Data;
    }
    let is_note = name.is_none_or(|name| {
        begins_with_one_of(&OPENINGS, name, false)
            || name.split_whitespace().nth(WORDS_OF_A_SENTENCE).is_some()
            || name.starts_with(|symbol: char| !symbol.is_alphanumeric())
    });
    if is_note {
        Sort::Aside(Aside::Note)
    } else {
        Sort::Unclear
    }
}

/// Whether a row is the sum of others, as its first words say.
pub(in crate::survey) fn is_total(row: &RawRow) -> bool {
    let first = row.texts().find(|text| !text.is_empty());
    let first = first.unwrap_or_default().split(':').next();
    begins_with_one_of(&TOTALS, first.unwrap_or_default(), true)
}

/// Whether the words of a text begin with one of these; `whole`: and are no more.
fn begins_with_one_of(openings: &[&str], text: &str, whole: bool) -> bool {
    let text = folded(text);
    openings.iter().any(|opening| {
        text.strip_prefix(opening)
            .is_some_and(|rest| rest.is_empty() || (!whole && rest.starts_with(' ')))
    })
}

fn holds_figures(column: Column) -> bool {
    match column {
        Column::Numerator
        | Column::Denominator
        | Column::Value
        | Column::Claimed
        | Column::SelfAssessed => true,
        Column::Commune
        | Column::Hamlet
        | Column::Indicator
        | Column::Unit
        | Column::Evidence
        | Column::Note
        | Column::Sex => false,
    }
}

/// A number, an answer, or what begins like a number: a signature does not.
fn looks_like_figure(cell: &RawCell) -> bool {
    let begins = |symbol: char| symbol.is_ascii_digit() || "+-−.,".contains(symbol);
    let is_number = match cell.content {
        Content::Number(_) | Content::Percent(_) | Content::Shown { .. } => true,
        Content::Unusable(why) => !matches!(why, Unusable::TooLong { .. }),
        Content::Text | Content::Day => false,
    };
    is_number || cell.text.starts_with(begins) || Answer::parse(&cell.text).is_some()
}

/// A code, however spoilt: short, and with a digit in it.
fn looks_like_code(name: &str) -> bool {
    let name = name.trim_matches(['=', '"', '\'']);
    let is_short = name.chars().nth(LONGEST_CODE).is_none();
    let has_digit = name.contains(|symbol: char| symbol.is_ascii_digit());
    let is_one_word = !name.contains(char::is_whitespace);
    is_short && has_digit && (is_one_word || name.starts_with(|first: char| first.is_ascii_digit()))
}
