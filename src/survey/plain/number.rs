//! Numbers of plain rows, from their bytes.

use crate::number::{Notation, Number};

/// The most digits before the decimal mark of a plain number.
const MOST_WHOLE: usize = 12;
/// The most digits after it.
const MOST_DECIMALS: usize = 6;

/// A number as written: digits, at most one mark, perhaps a percent sign.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct PlainNumber {
    /// All digits as one whole number.
    pub digits: u64,
    /// How many of them follow the mark.
    pub decimals: u8,
    /// Whether the mark is a comma.
    pub comma: bool,
    /// Whether the mark could stand between thousands: `6.680`.
    pub ambiguous: bool,
    /// Whether a percent sign follows.
    pub percent: bool,
}

impl PlainNumber {
    /// Reads a cell; `None` when it is no plain number.
    ///
    /// What is read means the same to [`crate::number::WrittenNumber`]; a test compares them.
    pub fn parse(cell: &[u8]) -> Option<PlainNumber> {
        let (cell, percent) = match cell.strip_suffix(b"%") {
            Some(before) => (before, true),
            None => (cell, false),
        };
        let mut digits = 0_u64;
        let mut mark = None;
        if cell.len() > MOST_WHOLE + 1 + MOST_DECIMALS {
            return None;
        }
        for (index, byte) in cell.iter().enumerate() {
            match byte {
                b'0'..=b'9' => digits = digits * 10 + u64::from(byte - b'0'),
                b'.' | b',' if mark.is_none() => mark = Some(index),
                _ => return None,
            }
        }
        let whole = mark.unwrap_or(cell.len());
        let decimals = mark.map_or(0, |mark| cell.len() - mark - 1);
        let is_number = (1..=MOST_WHOLE).contains(&whole)
            && decimals <= MOST_DECIMALS
            && (mark.is_none() || decimals > 0);
        is_number.then(|| PlainNumber {
            digits,
            decimals: u8::try_from(decimals).unwrap_or_default(),
            comma: mark.is_some_and(|mark| cell[mark] == b','),
            ambiguous: decimals == 3 && whole <= 3 && cell[0] != b'0',
            percent,
        })
    }

    /// The number, where it can be read in one way only.
    pub fn clear(self) -> Option<Number> {
        (!self.ambiguous).then(|| self.decimal())?
    }

    /// The mark taken as a decimal mark.
    pub fn decimal(self) -> Option<Number> {
        Number::from_scaled(i64::try_from(self.digits).ok()?, u32::from(self.decimals))
    }

    /// The mark taken as a thousands mark.
    pub fn grouped(self) -> Option<Number> {
        Number::from_scaled(i64::try_from(self.digits).ok()?, 0)
    }

    /// The number in a notation.
    pub fn in_notation(self, notation: Notation) -> Option<Number> {
        let mark = if self.comma { ',' } else { '.' };
        if self.ambiguous && notation.thousands_mark == Some(mark) {
            self.grouped()
        } else {
            self.decimal()
        }
    }
}

#[cfg(test)]
#[allow(
    clippy::panic,
    reason = "a test stops where something is not as it must be"
)]
mod tests {
    use super::PlainNumber;
    use crate::number::{Notation, Reading, WrittenNumber};
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 5000, failure_persistence: None, ..ProptestConfig::default() })]

        /// What is read here means the same to the careful reader.
        #[test]
        fn means_what_the_careful_reader_takes_it_for(
            cell in prop_oneof!["[0-9]{0,14}([.,][0-9]{0,8})?%?", "[0-9.,%]{0,9}"],
        ) {
            let Some(plain) = PlainNumber::parse(cell.as_bytes()) else {
                return Ok(());
            };
            let Ok(written) = WrittenNumber::parse(&cell) else {
                return Err(TestCaseError::fail("the careful reader takes it for no number"));
            };
            prop_assert_eq!(written.percent, plain.percent);
            match written.reading {
                Reading::Clear(number) => {
                    prop_assert_eq!(plain.clear(), Some(number));
                    prop_assert_eq!(plain.clear().map(|it| it.scaled()), Some(number.scaled()));
                    prop_assert_eq!(plain.in_notation(Notation::VIETNAMESE), Some(number));
                }
                Reading::Ambiguous { mark, grouped, decimal } => {
                    prop_assert_eq!(plain.clear(), None);
                    prop_assert_eq!(plain.comma, mark == ',');
                    prop_assert_eq!(plain.grouped(), Some(grouped));
                    prop_assert_eq!(plain.decimal(), Some(decimal));
                }
            }
        }
    }
}
