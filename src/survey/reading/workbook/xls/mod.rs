//! Workbooks of Excel 97-2003: BIFF8 ([MS-XLS]) inside a compound file ([MS-CFB]), `.xls`.

mod compound;
mod globals;
mod record;
mod strings;
mod worksheet;

use super::failure::{Budget, Failure};
use super::grid::Grid;
use super::{SheetHead, WorkbookReader};
use crate::diagnostic::message;
use compound::Compound;
use globals::Globals;

/// The part that failures name.
const STREAM: &str = "Workbook";

/// A workbook with what all of its sheets share.
pub(super) struct Xls {
    stream: Vec<u8>,
    globals: Globals,
}

impl Xls {
    /// Reads what all sheets share.
    ///
    /// # Errors
    /// The compound file is spoilt, encrypted, or holds something else.
    pub fn open(bytes: &[u8], budget: &mut Budget) -> Result<Xls, Failure> {
        let compound = Compound::open(bytes)?;
        // A protected workbook of today is hidden in a compound file ([MS-OFFCRYPTO] 2.3.2).
        if compound.has("EncryptedPackage") || compound.has("EncryptionInfo") {
            return Err(Failure::Protected);
        }
        let Some(stream) = compound.stream("Workbook")? else {
            return Err(Failure::Foreign(if compound.has("Book") {
                message!("kind-old-excel")
            } else if compound.has("WordDocument") {
                message!("kind-word")
            } else {
                message!("kind-compound")
            }));
        };
        let globals = Globals::parse(&stream, budget)?;
        Ok(Xls { stream, globals })
    }
}

impl WorkbookReader for Xls {
    fn sheets(&self) -> &[SheetHead] {
        &self.globals.heads
    }

    fn grid(&mut self, index: usize, budget: &mut Budget) -> Result<Grid, Failure> {
        let start = self.globals.starts.get(index).copied().unwrap_or_default();
        let stream = self.stream.get(start..);
        let stream = stream.ok_or_else(|| Failure::broken(STREAM))?;
        worksheet::parse(stream, &self.globals, budget)
    }
}
