//! Texts in records, which may go on in the records that continue them.

use super::STREAM;
use super::record::Record;
use crate::survey::reading::workbook::failure::{Budget, Failure};

/// The bytes of a record and of those that continue it.
pub(super) struct Pieces<'s> {
    pieces: Vec<&'s [u8]>,
    piece: usize,
    at: usize,
}

fn broken() -> Failure {
    Failure::broken(STREAM)
}

impl<'s> Pieces<'s> {
    /// The bytes of a record from here on.
    pub fn new(record: &Record<'s>, at: usize) -> Pieces<'s> {
        let mut pieces = vec![record.data];
        pieces.extend(&record.more);
        Pieces {
            pieces,
            piece: 0,
            at,
        }
    }

    /// What is left of the piece.
    fn rest(&self) -> &'s [u8] {
        let piece = self.pieces.get(self.piece).copied().unwrap_or_default();
        piece.get(self.at..).unwrap_or_default()
    }

    fn is_at_end(&self) -> bool {
        self.rest().is_empty() && self.piece + 1 >= self.pieces.len()
    }

    fn turn(&mut self) -> Result<(), Failure> {
        self.piece += 1;
        self.at = 0;
        if self.piece < self.pieces.len() {
            Ok(())
        } else {
            Err(broken())
        }
    }

    fn byte(&mut self) -> Result<u8, Failure> {
        while self.rest().is_empty() {
            self.turn()?;
        }
        let byte = self.rest().first().copied().ok_or_else(broken)?;
        self.at += 1;
        Ok(byte)
    }

    fn u16(&mut self) -> Result<u16, Failure> {
        Ok(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }

    fn u32(&mut self) -> Result<u32, Failure> {
        Ok(u32::from(self.u16()?) | u32::from(self.u16()?) << 16)
    }

    fn skip(&mut self, mut count: usize) -> Result<(), Failure> {
        while count > 0 {
            let here = self.rest().len().min(count);
            self.at += here;
            count -= here;
            if count > 0 {
                self.turn()?;
            }
        }
        Ok(())
    }

    /// `ShortXLUnicodeString` (2.5.240).
    ///
    /// # Errors
    /// The record is too short.
    pub fn short_string(&mut self) -> Result<String, Failure> {
        let count = self.byte()?;
        let flags = self.byte()?;
        self.symbols(count.into(), flags)
    }

    /// `XLUnicodeString` (2.5.294).
    ///
    /// # Errors
    /// The record is too short.
    pub fn string(&mut self) -> Result<String, Failure> {
        let count = self.u16()?;
        if count == 0 {
            return Ok(String::new());
        }
        let flags = self.byte()?;
        self.symbols(count.into(), flags)
    }

    /// `XLUnicodeRichExtendedString` (2.5.293) without its runs of looks and its phonetic reading.
    fn rich_string(&mut self) -> Result<String, Failure> {
        let count = self.u16()?;
        let flags = self.byte()?;
        let runs = if flags & 0x08 != 0 { self.u16()? } else { 0 };
        let extension = if flags & 0x04 != 0 { self.u32()? } else { 0 };
        let text = self.symbols(count.into(), flags)?;
        self.skip(usize::from(runs) * 4)?;
        self.skip(extension as usize)?;
        Ok(text)
    }

    /// So many symbols, of one byte or two each. Where they go on in the next piece, it says anew
    /// which (2.5.293).
    fn symbols(&mut self, mut count: usize, flags: u8) -> Result<String, Failure> {
        let mut units: Vec<u16> = Vec::with_capacity(count);
        let mut is_wide = flags & 1 != 0;
        while count > 0 {
            let width = if is_wide { 2 } else { 1 };
            let here = (self.rest().len() / width).min(count);
            let bytes = self.rest().get(..here * width).unwrap_or_default();
            if is_wide {
                let (pairs, _) = bytes.as_chunks::<2>();
                units.extend(pairs.iter().map(|pair| u16::from_le_bytes(*pair)));
            } else {
                units.extend(bytes.iter().map(|byte| u16::from(*byte)));
            }
            self.at += here * width;
            count -= here;
            if count > 0 {
                self.turn()?;
                is_wide = self.byte()? & 1 != 0;
            }
        }
        Ok(String::from_utf16_lossy(&units))
    }
}

/// The texts that cells share (2.4.265).
///
/// # Errors
/// The record is too short, or holds more than is kept.
pub(super) fn shared_strings(
    record: &Record<'_>,
    budget: &mut Budget,
) -> Result<Vec<String>, Failure> {
    let count = record.u32(4)?;
    let mut pieces = Pieces::new(record, 8);
    let mut strings = Vec::new();
    for _ in 0..count {
        // Some writers count more than they write.
        if pieces.is_at_end() {
            break;
        }
        let string = pieces.rich_string()?;
        budget.take(1, string.len())?;
        strings.push(string);
    }
    Ok(strings)
}
