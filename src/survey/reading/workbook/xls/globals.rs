//! What all sheets of a workbook share ([MS-XLS] 2.1.7.20.3).

use super::record::{Record, Records, kind};
use super::strings::{Pieces, shared_strings};
use crate::diagnostic::message;
use crate::survey::reading::workbook::SheetHead;
use crate::survey::reading::workbook::cell::Epoch;
use crate::survey::reading::workbook::failure::{Budget, Failure};
use crate::survey::reading::workbook::number_format::NumberFormat;
use std::collections::HashMap;

/// The version that Excel 97 and later write.
const BIFF8: u16 = 0x0600;

/// What all sheets share.
#[derive(Debug, Default)]
pub(super) struct Globals {
    pub heads: Vec<SheetHead>,
    /// Where each sheet begins in the stream.
    pub starts: Vec<usize>,
    pub strings: Vec<String>,
    /// The formats by the number that a cell gives.
    pub formats: Vec<NumberFormat>,
    pub epoch: Epoch,
}

impl Globals {
    /// Reads the first substream.
    ///
    /// # Errors
    /// It is spoilt, encrypted, or of an older version.
    pub fn parse(stream: &[u8], budget: &mut Budget) -> Result<Globals, Failure> {
        let mut records = Records::new(stream);
        let begin = records.record()?;
        if begin.kind != kind::BEGIN || begin.u16(0)? != BIFF8 {
            return Err(Failure::Foreign(message!("kind-old-excel")));
        }
        let mut globals = Globals::default();
        let mut custom = HashMap::new();
        let mut styles = Vec::new();
        loop {
            let record = records.record()?;
            match record.kind {
                kind::FILE_PASS => return Err(Failure::Protected),
                kind::DATE_1904 if record.u16(0)? == 1 => globals.epoch = Epoch::From1904,
                kind::FORMAT => {
                    let code = Pieces::new(&record, 2).string()?;
                    custom.insert(record.u16(0)?, NumberFormat::parse(&code));
                }
                kind::CELL_STYLE => styles.push(record.u16(2)?),
                kind::BOUND_SHEET => globals.bound_sheet(&record)?,
                kind::SHARED_STRINGS => globals.strings = shared_strings(&record, budget)?,
                kind::EOF => break,
                _ => {}
            }
        }
        let format = |id: &u16| {
            let format = custom.get(id).copied();
            format.unwrap_or_else(|| NumberFormat::built_in((*id).into()))
        };
        globals.formats = styles.iter().map(format).collect();
        Ok(globals)
    }

    /// `BoundSheet8` (2.4.28); sheets of charts and macros are left out.
    fn bound_sheet(&mut self, record: &Record<'_>) -> Result<(), Failure> {
        let [state, sheet_kind] = record.bytes(4)?;
        let name = Pieces::new(record, 6).short_string()?;
        if sheet_kind == 0 {
            self.heads.push(SheetHead::new(&name, state & 3 != 0));
            self.starts.push(record.u32(0)? as usize);
        }
        Ok(())
    }
}
