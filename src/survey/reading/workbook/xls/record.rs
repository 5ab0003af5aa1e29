//! The records of a BIFF stream ([MS-XLS] 2.1.4).

use super::STREAM;
use crate::survey::reading::workbook::failure::Failure;

/// What a record tells, as far as it is read here (2.3).
pub(super) mod kind {
    pub const FORMULA: u16 = 0x0006;
    pub const EOF: u16 = 0x000a;
    pub const DATE_1904: u16 = 0x0022;
    pub const FILE_PASS: u16 = 0x002f;
    pub const CONTINUE: u16 = 0x003c;
    pub const COLUMN_INFO: u16 = 0x007d;
    pub const BOUND_SHEET: u16 = 0x0085;
    pub const MULTIPLE_RK: u16 = 0x00bd;
    pub const CELL_STYLE: u16 = 0x00e0;
    pub const MERGED_CELLS: u16 = 0x00e5;
    pub const SHARED_STRINGS: u16 = 0x00fc;
    pub const SHARED_STRING_CELL: u16 = 0x00fd;
    pub const NUMBER: u16 = 0x0203;
    pub const LABEL: u16 = 0x0204;
    pub const TRUTH_OR_ERROR: u16 = 0x0205;
    pub const STRING: u16 = 0x0207;
    pub const ROW: u16 = 0x0208;
    pub const RK: u16 = 0x027e;
    pub const FORMAT: u16 = 0x041e;
    pub const BEGIN: u16 = 0x0809;
}

/// A record with those that continue it.
#[derive(Debug)]
pub(super) struct Record<'s> {
    pub kind: u16,
    pub data: &'s [u8],
    pub more: Vec<&'s [u8]>,
}

/// The records of a stream, one by one.
pub(super) struct Records<'s> {
    rest: &'s [u8],
}

fn broken() -> Failure {
    Failure::broken(STREAM)
}

impl<'s> Records<'s> {
    /// The records from the beginning of a stream.
    pub fn new(stream: &'s [u8]) -> Records<'s> {
        Records { rest: stream }
    }

    /// The next record.
    ///
    /// # Errors
    /// The stream ends before a record says that it ends.
    pub fn record(&mut self) -> Result<Record<'s>, Failure> {
        let (kind, data) = self.single()?;
        let mut record = Record {
            kind,
            data,
            more: Vec::new(),
        };
        while kind != kind::CONTINUE && u16_at(self.rest, 0) == Some(kind::CONTINUE) {
            record.more.push(self.single()?.1);
        }
        Ok(record)
    }

    fn single(&mut self) -> Result<(u16, &'s [u8]), Failure> {
        let kind = u16_at(self.rest, 0).ok_or_else(broken)?;
        let length = usize::from(u16_at(self.rest, 2).ok_or_else(broken)?);
        let body = self.rest.get(4..).unwrap_or_default();
        let (data, rest) = body.split_at_checked(length).ok_or_else(broken)?;
        self.rest = rest;
        Ok((kind, data))
    }
}

impl Record<'_> {
    /// A number of 16 bits.
    ///
    /// # Errors
    /// The record is too short.
    pub fn u16(&self, at: usize) -> Result<u16, Failure> {
        u16_at(self.data, at).ok_or_else(broken)
    }

    /// A number of 32 bits.
    ///
    /// # Errors
    /// The record is too short.
    pub fn u32(&self, at: usize) -> Result<u32, Failure> {
        u32_at(self.data, at).ok_or_else(broken)
    }

    /// So many bytes.
    ///
    /// # Errors
    /// The record is too short.
    pub fn bytes<const N: usize>(&self, at: usize) -> Result<[u8; N], Failure> {
        bytes_at(self.data, at).ok_or_else(broken)
    }
}

/// A number of 16 bits; `None` beyond the end.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes_at(bytes, at).map(u16::from_le_bytes)
}

/// A number of 32 bits; `None` beyond the end.
pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes_at(bytes, at).map(u32::from_le_bytes)
}

fn bytes_at<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at.checked_add(N)?)?.try_into().ok()
}
