//! A sheet with its header.

use super::header::Header;
use super::sheet::{RawRow, Sheet};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};

/// A table whose columns are known.
#[derive(Debug)]
pub(super) struct Table {
    pub header: Header,
    pub sheet: Sheet,
    /// The rows below the header.
    pub rows: Vec<RawRow>,
}

impl Table {
    /// Finds the header, which must be the first row; `None` when there is none.
    pub fn of(mut sheet: Sheet, diagnostics: &mut Diagnostics) -> Option<Table> {
        let mut rows = std::mem::take(&mut sheet.rows).into_iter();
        let Some(first) = rows.next() else {
            if !diagnostics.has_errors() {
                let place = Place::File(sheet.file.to_string());
                diagnostics.push(Diagnostic::new(Code::EmptyFile, place));
            }
            return None;
        };
        let header = Header::read(&sheet, &first, diagnostics)?;
        Some(Table {
            header,
            sheet,
            rows: rows.collect(),
        })
    }
}
