//! The cells of a worksheet ([MS-XLS] 2.1.7.20.5).

use super::STREAM;
use super::globals::Globals;
use super::record::{Record, Records, kind};
use super::strings::Pieces;
use crate::survey::reading::workbook::cell::{
    formula_without_result, number_cell, text_cell, truth_cell, unusable,
};
use crate::survey::reading::workbook::failure::{Budget, Failure};
use crate::survey::reading::workbook::grid::{Grid, Region};
use crate::survey::reading::workbook::stored_number::StoredNumber;
use crate::survey::table::{RawCell, Unusable};

/// Reads a worksheet from its beginning.
pub(super) fn parse(
    stream: &[u8],
    globals: &Globals,
    budget: &mut Budget,
) -> Result<Grid, Failure> {
    let mut records = Records::new(stream);
    if records.record()?.kind != kind::BEGIN {
        return Err(broken());
    }
    let mut worksheet = Worksheet {
        globals,
        grid: Grid::default(),
        text_result: None,
    };
    // Charts inside a sheet have cells of their own.
    let mut depth = 1_usize;
    while depth > 0 {
        let record = records.record()?;
        match record.kind {
            kind::BEGIN => depth += 1,
            kind::EOF => depth -= 1,
            _ if depth == 1 => worksheet.take(&record, budget)?,
            _ => {}
        }
    }
    Ok(worksheet.grid)
}

fn broken() -> Failure {
    Failure::broken(STREAM)
}

struct Worksheet<'w> {
    globals: &'w Globals,
    grid: Grid,
    /// The formula whose result is a text that follows.
    text_result: Option<(u32, u32)>,
}

impl Worksheet<'_> {
    fn take(&mut self, record: &Record<'_>, budget: &mut Budget) -> Result<(), Failure> {
        let (row, column, cell) = match record.kind {
            kind::ROW => {
                // `fDyZero` (2.4.221).
                if record.u16(12)? & 0x20 != 0 {
                    self.grid.hide_row(u32::from(record.u16(0)?) + 1);
                }
                return Ok(());
            }
            kind::COLUMN_INFO => {
                if record.u16(8)? & 1 != 0 {
                    let columns = u32::from(record.u16(0)?)..=u32::from(record.u16(2)?);
                    self.grid.hide_columns(columns);
                }
                return Ok(());
            }
            kind::MERGED_CELLS => return self.merged(record),
            kind::MULTIPLE_RK => return self.multiple(record, budget),
            kind::STRING => {
                let Some((row, column)) = self.text_result.take() else {
                    return Ok(());
                };
                (row, column, text_cell(&Pieces::new(record, 0).string()?))
            }
            kind::FORMULA => {
                let (row, column) = position(record)?;
                (row, column, self.formula(record, (row, column))?)
            }
            kind::NUMBER => {
                let number = StoredNumber::from_binary(f64::from_le_bytes(record.bytes(6)?));
                let number = number.ok_or_else(broken)?;
                with_position(record, self.number(number, record.u16(4)?))?
            }
            kind::RK => {
                let number = rk(record.bytes(6)?).ok_or_else(broken)?;
                with_position(record, self.number(number, record.u16(4)?))?
            }
            kind::LABEL => with_position(record, text_cell(&Pieces::new(record, 6).string()?))?,
            kind::SHARED_STRING_CELL => {
                let text = self.globals.strings.get(record.u32(6)? as usize);
                with_position(record, text_cell(text.ok_or_else(broken)?))?
            }
            kind::TRUTH_OR_ERROR => {
                let [value, is_error] = record.bytes(6)?;
                let cell = if is_error == 0 {
                    truth_cell(value != 0)
                } else {
                    error(value)
                };
                with_position(record, cell)?
            }
            _ => return Ok(()),
        };
        self.grid.put(row, column, cell, budget)
    }

    fn number(&self, number: StoredNumber, style: u16) -> RawCell {
        let format = self.globals.formats.get(usize::from(style)).copied();
        number_cell(number, format.unwrap_or_default(), self.globals.epoch)
    }

    /// `Formula` (2.4.127) with the result that was stored (2.5.133); blank when that is a text,
    /// which follows.
    fn formula(&mut self, record: &Record<'_>, at: (u32, u32)) -> Result<RawCell, Failure> {
        // Programs that cannot compute write 0 or nothing and ask Excel to compute when it opens the
        // file (a bit that Excel itself leaves clear); until it has, the 0 says nothing.
        let is_uncomputed = record.u16(14)? & 2 != 0;
        let without_result = || Ok(formula_without_result(""));
        let result: [u8; 8] = record.bytes(6)?;
        let [kind, _, value, _, _, _, 0xff, 0xff] = result else {
            let number = StoredNumber::from_binary(f64::from_le_bytes(result));
            let number = number.ok_or_else(broken)?;
            if is_uncomputed && number.is_zero() {
                return without_result();
            }
            return Ok(self.number(number, record.u16(4)?));
        };
        Ok(match kind {
            0 => {
                self.text_result = Some(at);
                RawCell::default()
            }
            1 => truth_cell(value != 0),
            2 => error(value),
            _ if is_uncomputed => return without_result(),
            _ => RawCell::default(),
        })
    }

    /// `MulRk` (2.4.175): numbers side by side.
    fn multiple(&mut self, record: &Record<'_>, budget: &mut Budget) -> Result<(), Failure> {
        let (row, first) = position(record)?;
        let numbers = record.data.get(4..record.data.len().saturating_sub(2));
        let (numbers, _) = numbers.unwrap_or_default().as_chunks::<6>();
        for (column, [style_low, style_high, number @ ..]) in (first..).zip(numbers) {
            let number = rk(*number).ok_or_else(broken)?;
            let style = u16::from_le_bytes([*style_low, *style_high]);
            self.grid
                .put(row, column, self.number(number, style), budget)?;
        }
        Ok(())
    }

    /// `MergeCells` (2.4.168).
    fn merged(&mut self, record: &Record<'_>) -> Result<(), Failure> {
        for index in 0..usize::from(record.u16(0)?) {
            let corner = |at| record.u16(2 + 8 * index + at).map(u32::from);
            self.grid.merge(Region {
                rows: corner(0)? + 1..=corner(2)? + 1,
                columns: corner(4)?..=corner(6)?,
            });
        }
        Ok(())
    }
}

/// Row from 1 and column from 0.
fn position(record: &Record<'_>) -> Result<(u32, u32), Failure> {
    Ok((u32::from(record.u16(0)?) + 1, record.u16(2)?.into()))
}

fn with_position(record: &Record<'_>, cell: RawCell) -> Result<(u32, u32, RawCell), Failure> {
    let (row, column) = position(record)?;
    Ok((row, column, cell))
}

/// `RkNumber` (2.5.217): 30 bits of a whole or of a binary number, as it is or in hundredths.
fn rk(bytes: [u8; 4]) -> Option<StoredNumber> {
    let bits = i32::from_le_bytes(bytes);
    let number = if bits & 2 != 0 {
        StoredNumber::from_whole(bits >> 2)
    } else {
        let high = u64::from(u32::from_le_bytes(bytes) & !3);
        StoredNumber::from_binary(f64::from_bits(high << 32))?
    };
    Some(if bits & 1 != 0 {
        number.shifted(-2)
    } else {
        number
    })
}

/// `BErr` (2.5.10).
fn error(code: u8) -> RawCell {
    let text = match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0f => "#VALUE!",
        0x17 => "#REF!",
        0x1d => "#NAME?",
        0x24 => "#NUM!",
        0x2a => "#N/A",
        _ => "#",
    };
    unusable(text.to_owned(), Unusable::ErrorValue)
}

#[cfg(test)]
mod tests {
    use super::rk;

    #[test]
    fn short_numbers_are_whole_binary_or_hundredths() {
        let plain = |bits: u32| rk(bits.to_le_bytes()).map(|number| number.to_string());
        assert_eq!(plain(1520 << 2 | 2).as_deref(), Some("1520"));
        assert_eq!(plain(787 << 2 | 3).as_deref(), Some("7.87"));
        // The upper half of 12.5.
        assert_eq!(plain(0x4029_0000).as_deref(), Some("12.5"));
        assert_eq!(plain(u32::MAX).as_deref(), Some("-0.01"));
    }
}
