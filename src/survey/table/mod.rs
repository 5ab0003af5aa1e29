//! What a table is made of: a sheet of cells, its header, and the rows that belong to it.

mod cleaning;
mod column;
mod header;
mod information_column;
mod last_time;
mod notes;
mod row;
mod sheet;
mod usable;

pub(super) use cleaning::Cleaning;
pub use column::Column;
pub(super) use header::{Header, ROWS_LOOKED_AT};
pub use information_column::{GUIDE_MARK, InformationColumn};
pub(super) use notes::{is_data, is_total};
pub(super) use row::Row;
pub(super) use sheet::{
    Amendment, Cell, Content, MOST_COLUMNS, RawCell, RawRow, Sheet, TooLong, Unusable,
    cell_too_long, too_many_columns,
};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use notes::{Aside, split_off_asides};

/// So many of the rows that are left out are quoted.
const ROWS_QUOTED: usize = 3;
/// So much of each.
const LONGEST_QUOTE: usize = 60;
/// So many of their lines are named.
const LINES_NAMED: usize = 10;

/// A table whose columns are known.
#[derive(Debug)]
pub(in crate::survey) struct Table {
    pub header: Header,
    pub sheet: Sheet,
    /// The rows below the header.
    pub rows: Vec<RawRow>,
    /// The position of the column that says what the survey before said.
    pub last_time: Option<usize>,
}

impl Table {
    /// Finds the header, and the rows that belong to the table; `None` when there is no header.
    ///
    /// Titles above, notes and totals below, numbers of columns and repeated headers are left out,
    /// and reported.
    pub fn of(mut sheet: Sheet, diagnostics: &mut Diagnostics) -> Option<Table> {
        let rows = std::mem::take(&mut sheet.rows);
        let Some(first) = rows.first() else {
            if !diagnostics.has_errors() {
                let place = Place::File(sheet.file.to_string());
                diagnostics.push(Diagnostic::new(Code::EmptyFile, place));
            }
            return None;
        };
        let Some(position) = Header::find(&rows) else {
            diagnostics.push(Header::missing(&sheet, first));
            return None;
        };
        let mut titles = rows;
        let mut below = titles.split_off(position);
        let continued =
            matches!(below.as_slice(), [one, two, ..] if Header::is_continued(one, two));
        let mut rows = below.split_off(if continued { 2 } else { 1 });
        let header = Header::read(&sheet, &below, diagnostics);
        let (misplaced, titles) = titles
            .into_iter()
            .partition::<Vec<_>, _>(|row| is_observation(&header, row));
        for row in misplaced {
            diagnostics.push(Diagnostic::new(Code::RowAboveHeader, sheet.line(&row)));
        }
        let mut left_out = vec![("title", titles)];
        if rows.first().is_some_and(|row| header.is_numbered_by(row)) {
            left_out.push(("numbers", vec![rows.remove(0)]));
        }
        let (repeated, mut rows) = rows.into_iter().partition(|row| header.is_repeated_by(row));
        left_out.push(("repeated", repeated));
        let asides = split_off_asides(&header, &mut rows);
        let (totals, notes): (Vec<_>, Vec<_>) = asides
            .into_iter()
            .partition(|(aside, _)| *aside == Aside::Total);
        let only_rows = |asides: Vec<(Aside, RawRow)>| asides.into_iter().map(|(_, row)| row);
        left_out.push(("totals", only_rows(totals).collect()));
        left_out.push(("notes", only_rows(notes).collect()));
        for (kind, rows) in left_out {
            diagnostics.append(report_left_out(&sheet, kind, &rows));
        }
        Some(Table {
            last_time: header.last_time(),
            header,
            sheet,
            rows,
        })
    }
}

/// A row with the code of an indicator and something to it.
fn is_observation(header: &Header, row: &RawRow) -> bool {
    let is_code = |text: &str| {
        let mut parts = text.split('.');
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
        text.contains('.')
            && parts.next().is_some_and(is_number)
            && parts.all(|part| is_number(part) || (part.len() == 1 && part.is_ascii()))
    };
    let cells = || row.texts().enumerate().filter(|(_, text)| !text.is_empty());
    let has_code = cells()
        .any(|(index, text)| header.column(index) == Some(Column::Indicator) && is_code(text));
    has_code && cells().count() > 1
}

/// One notice about rows of a kind that are no part of the table.
fn report_left_out(sheet: &Sheet, kind: &'static str, rows: &[RawRow]) -> Diagnostics {
    let Some(first) = rows.first() else {
        return Diagnostics::default();
    };
    let mut lines: Vec<String> = rows
        .iter()
        .take(LINES_NAMED)
        .map(|row| row.line.to_string())
        .collect();
    if rows.len() > LINES_NAMED {
        lines.push("…".to_owned());
    }
    let quotes: Vec<String> = rows.iter().take(ROWS_QUOTED).map(quote).collect();
    Diagnostic::new(Code::RowsLeftOut, sheet.line(first))
        .with("kind", kind)
        .with("count", rows.len())
        .with("lines", lines.as_slice())
        .with("text", quotes.join(" / "))
        .into()
}

/// The texts of a row, shortened.
fn quote(row: &RawRow) -> String {
    let texts: Vec<&str> = row.texts().filter(|text| !text.is_empty()).collect();
    let text = texts.join(" ");
    match text.char_indices().nth(LONGEST_QUOTE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
