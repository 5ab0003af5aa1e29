//! What a careful reader looks for around the rows of a table: a second row of the header, notes below.

use super::NotPlain;
use crate::diagnostic::Diagnostics;
use crate::survey::reading::split_line;
use crate::survey::table::{Header, RawCell, RawRow, Sheet, is_data};

/// That the first and the last row below the header are rows of the table, as the careful reader judges
/// it: then so are all between them.
///
/// # Errors
/// One of them may be something else.
pub(super) fn check_frame(
    header: &str,
    first: &str,
    last: &str,
    separator: u8,
) -> Result<(), NotPlain> {
    let rows = [header, first, last].map(|line| row(line, char::from(separator)));
    let [Some(header_row), Some(first), Some(last)] = rows else {
        return Err(NotPlain::Content);
    };
    let sheet = Sheet {
        file: "".into(),
        name: None,
        rows: Vec::new(),
    };
    let is_continued = Header::is_continued(&header_row, &first);
    let header = Header::read(&sheet, &[header_row], &mut Diagnostics::default());
    let is_sound = !is_continued && !header.is_numbered_by(&first) && is_data(&header, &last);
    is_sound.then_some(()).ok_or(NotPlain::Content)
}

fn row(line: &str, separator: char) -> Option<RawRow> {
    let split = split_line(line, separator).ok()?;
    let cells = split.cells.iter();
    Some(RawRow {
        line: 0,
        cells: cells
            .map(|cell| RawCell::from(cell.trim().to_owned()))
            .collect(),
    })
}
