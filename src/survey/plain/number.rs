//! Numbers of plain rows, from their bytes.

use crate::number::{Notation, Number, Reading, WrittenNumber};

/// The most digits before the decimal mark of a plain number.
const MOST_WHOLE: usize = 12;
/// The most digits after it.
const MOST_DECIMALS: usize = 6;

/// A number as written: digits, at most one decimal mark, perhaps a percent sign.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct PlainNumber {
    /// All digits as one whole number.
    pub digits: u64,
    /// How many of them follow the decimal mark, where there is one.
    pub decimals: u8,
    /// What the marks say.
    pub marks: Marks,
    /// Whether a percent sign follows.
    pub percent: bool,
}

/// What the marks of a number say of its notation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Marks {
    /// Nothing: there are none.
    None,
    /// They can only be Vietnamese.
    Vietnamese,
    /// They can only be English.
    English,
    /// A point before three digits: `6.680`.
    AmbiguousPoint,
    /// A comma before three digits.
    AmbiguousComma,
}

impl Marks {
    /// All of them.
    pub const ALL: [Marks; 5] = [
        Marks::None,
        Marks::Vietnamese,
        Marks::English,
        Marks::AmbiguousPoint,
        Marks::AmbiguousComma,
    ];

    fn of(notation: Option<Notation>) -> Marks {
        match notation {
            None => Marks::None,
            Some(Notation::ENGLISH) => Marks::English,
            Some(_) => Marks::Vietnamese,
        }
    }
}

impl PlainNumber {
    /// Reads a cell; `None` when it is no plain number.
    ///
    /// What is read means the same to [`WrittenNumber`]; a test compares them.
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
        let is_ambiguous = decimals == 3 && whole <= 3 && cell.first() != Some(&b'0');
        let marks = match mark.and_then(|mark| cell.get(mark)) {
            None => Marks::None,
            Some(b',') if is_ambiguous => Marks::AmbiguousComma,
            Some(b',') => Marks::Vietnamese,
            Some(_) if is_ambiguous => Marks::AmbiguousPoint,
            Some(_) => Marks::English,
        };
        is_number.then(|| PlainNumber {
            digits,
            decimals: u8::try_from(decimals).unwrap_or_default(),
            marks,
            percent,
        })
    }

    /// What the careful reader has made of a number; `None` where that takes more than is kept here.
    pub fn of(written: &WrittenNumber) -> Option<PlainNumber> {
        if !written.unit.is_empty() {
            return None;
        }
        let (number, marks) = match written.reading {
            Reading::Clear(number) => (number, Marks::of(written.notation)),
            Reading::Ambiguous {
                mark: ',', decimal, ..
            } => (decimal, Marks::AmbiguousComma),
            Reading::Ambiguous { decimal, .. } => (decimal, Marks::AmbiguousPoint),
        };
        let (digits, decimals) = number.scaled();
        Some(PlainNumber {
            digits: u64::try_from(digits).ok()?,
            decimals: u8::try_from(decimals).ok()?,
            marks,
            percent: written.percent,
        })
    }

    /// The same as the careful reader gives it.
    pub fn written(self) -> Option<WrittenNumber> {
        let digits = i64::try_from(self.digits).ok()?;
        let number = Number::from_scaled(digits, u32::from(self.decimals))?;
        let ambiguous = |mark| {
            Some(Reading::Ambiguous {
                mark,
                grouped: Number::from_scaled(digits, 0)?,
                decimal: number,
            })
        };
        let (reading, notation) = match self.marks {
            Marks::None => (Reading::Clear(number), None),
            Marks::Vietnamese => (Reading::Clear(number), Some(Notation::VIETNAMESE)),
            Marks::English => (Reading::Clear(number), Some(Notation::ENGLISH)),
            Marks::AmbiguousPoint => (ambiguous('.')?, None),
            Marks::AmbiguousComma => (ambiguous(',')?, None),
        };
        Some(WrittenNumber {
            reading,
            notation,
            percent: self.percent,
            unit: String::new(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::PlainNumber;
    use crate::number::WrittenNumber;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 5000, failure_persistence: None, ..ProptestConfig::default() })]

        /// What is read here means the same to the careful reader.
        #[test]
        fn means_what_the_careful_reader_takes_it_for(
            cell in prop_oneof!["[0-9]{0,14}([.,][0-9]{0,8})?%?", "[0-9.,%]{0,9}"],
        ) {
            let careful = WrittenNumber::parse(&cell).ok();
            if let Some(plain) = PlainNumber::parse(cell.as_bytes()) {
                prop_assert_eq!(plain.written(), careful);
            } else if let Some(careful) = careful
                && let Some(plain) = PlainNumber::of(&careful)
            {
                prop_assert_eq!(plain.written(), Some(careful));
            }
        }
    }
}
