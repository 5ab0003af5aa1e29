//! Why a workbook as a whole cannot be read.

use crate::diagnostic::{Code, Diagnostic, Message, Place, message};
use crate::survey::table::MOST_COLUMNS;
use std::sync::Arc;

/// Why a workbook as a whole cannot be read.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Failure {
    /// It is encrypted.
    Protected,
    /// A part of it, by its name inside the file, is missing or not as it must be.
    Broken(String),
    /// It goes beyond a limit, in words.
    TooLarge(Message),
    /// It is no workbook, or one of a kind that is not read, in words.
    Foreign(Message),
}

impl Failure {
    /// A part that is missing or not as it must be.
    pub fn broken(part: &str) -> Failure {
        Failure::Broken(part.to_owned())
    }

    /// The failure as an error about the file.
    pub fn into_diagnostic(self, file: &Arc<str>) -> Diagnostic {
        let place = Place::File(file.to_string());
        match self {
            Failure::Protected => Diagnostic::new(Code::PasswordProtected, place),
            Failure::Broken(part) => {
                Diagnostic::new(Code::BrokenWorkbook, place).with("part", part)
            }
            Failure::TooLarge(limit) => {
                Diagnostic::new(Code::WorkbookTooLarge, place).with("limit", limit)
            }
            Failure::Foreign(what) => {
                Diagnostic::new(Code::OtherFileKind, place).with("what", what)
            }
        }
    }
}

/// What a workbook may take at most, so that a hostile file takes neither all memory nor all day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Budget {
    /// Bytes that may still be unpacked.
    pub unpacked: u64,
    /// Cells that may still be kept, blank ones before the last of a row included.
    cells: usize,
    /// Bytes of text that may still be kept.
    text: usize,
}

const MIB: usize = 1024 * 1024;
/// A workbook of 128 MiB unpacked holds a province, household by household.
const MOST_UNPACKED: usize = 128 * MIB;
const MOST_CELLS: usize = 4_000_000;
const MOST_TEXT: usize = 64 * MIB;

impl Default for Budget {
    fn default() -> Budget {
        Budget {
            unpacked: MOST_UNPACKED as u64,
            cells: MOST_CELLS,
            text: MOST_TEXT,
        }
    }
}

impl Budget {
    /// Takes so many cells and bytes of text.
    ///
    /// # Errors
    /// No more are left.
    pub fn take(&mut self, cells: usize, text: usize) -> Result<(), Failure> {
        let left = self.cells.checked_sub(cells);
        self.cells =
            left.ok_or_else(|| Failure::TooLarge(message!("limit-cells", count = MOST_CELLS)))?;
        let left = self.text.checked_sub(text);
        self.text =
            left.ok_or_else(|| Failure::TooLarge(message!("limit-text", count = MOST_TEXT / MIB)))?;
        Ok(())
    }

    /// Too much to unpack.
    pub fn too_much() -> Failure {
        Failure::TooLarge(message!("limit-unpacked", count = MOST_UNPACKED / MIB))
    }

    /// Too many columns.
    pub fn too_wide() -> Failure {
        Failure::TooLarge(message!("limit-columns", count = MOST_COLUMNS))
    }
}
