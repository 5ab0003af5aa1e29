//! How large a survey may be, so that no file takes all memory.
//!
//! What is read keeps every cell with its place, which takes some hundred bytes. Verdicts of more communes
//! come by the short way, which keeps no cells.

use crate::diagnostic::{Code, Diagnostic, Message, Place, message};
use crate::survey::table::RawRow;

/// Two and a half times the rows of a survey of the whole country.
const MOST_ROWS: usize = 2_000_000;
/// Cells up to the last of a row that is not blank.
const MOST_CELLS: usize = 8_000_000;
/// Twice the communes that the country has ever had.
const MOST_COMMUNES: usize = 20_000;

/// What a text file may still hold.
#[derive(Debug)]
pub(super) struct Room {
    rows: usize,
    cells: usize,
}

impl Default for Room {
    fn default() -> Room {
        Room {
            rows: MOST_ROWS,
            cells: MOST_CELLS,
        }
    }
}

impl Room {
    /// Takes the room of a row; the limit where there is none left.
    pub fn take(&mut self, row: &RawRow) -> Option<Message> {
        let Some(rows) = self.rows.checked_sub(1) else {
            return Some(message!("limit-rows", count = MOST_ROWS));
        };
        let Some(cells) = self.cells.checked_sub(row.cells.len()) else {
            return Some(message!("limit-cells", count = MOST_CELLS));
        };
        (self.rows, self.cells) = (rows, cells);
        None
    }
}

/// The limit where a file is about more communes than can be kept.
pub(in crate::survey) fn too_many_communes(communes: usize) -> Option<Message> {
    (communes > MOST_COMMUNES).then(|| message!("limit-communes", count = MOST_COMMUNES))
}

/// The error about a file beyond a limit.
pub(in crate::survey) fn survey_too_large(file: &str, limit: Message) -> Diagnostic {
    let place = Place::File(file.to_owned());
    Diagnostic::new(Code::SurveyTooLarge, place).with("limit", limit)
}
