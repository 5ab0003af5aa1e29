//! Reading numbers as people write them: `1.520`, `3.671,67`, `70,3%`, `7,6 km`.

use super::{Notation, Number, NumberError};

/// A number as it stands in a cell, before it is known what it counts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WrittenNumber {
    /// What the digits can mean.
    pub reading: Reading,
    /// The notation that the marks can only belong to; `None` where they fit either, or where
    /// there are none.
    pub notation: Option<Notation>,
    /// Whether a percent sign follows.
    pub percent: bool,
    /// The unit that follows, as written; empty when there is none.
    pub unit: String,
}

/// What the digits of a written number can mean.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reading {
    /// One meaning only.
    Clear(Number),
    /// A single mark followed by three digits, such as `6.680`: thousands in one notation,
    /// decimals in the other.
    Ambiguous {
        /// The mark.
        mark: char,
        /// The mark taken as a thousands mark.
        grouped: Number,
        /// The mark taken as a decimal mark.
        decimal: Number,
    },
}

/// Why a text is not a written number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotationError {
    /// It does not begin with digits, or the marks do not form a number.
    NotANumber,
    /// More digits than can be kept exactly.
    TooManyDigits,
}

impl From<NumberError> for NotationError {
    fn from(error: NumberError) -> NotationError {
        match error {
            NumberError::NotANumber => NotationError::NotANumber,
            NumberError::TooManyDigits => NotationError::TooManyDigits,
        }
    }
}

impl WrittenNumber {
    /// Reads a number with optional thousands marks, decimal mark, percent sign or unit.
    ///
    /// # Errors
    /// [`NotationError`] when it is not a number, or too long to keep exactly.
    pub fn parse(text: &str) -> Result<WrittenNumber, NotationError> {
        let text = text.trim();
        let end = text
            .find(|symbol: char| !is_number_symbol(symbol))
            .unwrap_or(text.len());
        let (digits, rest) = text.split_at(end);
        let rest = rest.trim();
        let (percent, unit) = match rest.strip_prefix('%') {
            Some(after) => (true, after.trim()),
            None => (false, rest),
        };
        if percent && !unit.is_empty() {
            return Err(NotationError::NotANumber);
        }
        let (reading, notation) = read_digits(digits.trim())?;
        Ok(WrittenNumber {
            reading,
            notation,
            percent,
            unit: unit.to_owned(),
        })
    }
}

impl WrittenNumber {
    /// The notation that its marks have where the digits mean this number; `None` where there are
    /// no marks.
    pub fn notation_of(&self, number: Number) -> Option<Notation> {
        match self.reading {
            Reading::Clear(_) => self.notation,
            Reading::Ambiguous {
                mark,
                grouped,
                decimal,
            } => {
                let is_decimal = number == decimal && number != grouped;
                let other_mark = if mark == '.' { ',' } else { '.' };
                let decimal_mark = if is_decimal { mark } else { other_mark };
                Some(Notation::with_decimal_mark(decimal_mark))
            }
        }
    }
}

fn is_number_symbol(symbol: char) -> bool {
    symbol.is_ascii_digit() || matches!(symbol, '.' | ',' | '-' | '+' | '−') || is_space(symbol)
}

/// Spaces that stand between groups of thousands: plain, no-break, narrow no-break, thin and as
/// wide as a digit.
fn is_space(symbol: char) -> bool {
    matches!(
        symbol,
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}'
    )
}

/// What the digits can mean, and the only notation that they can be in.
fn read_digits(text: &str) -> Result<(Reading, Option<Notation>), NotationError> {
    let (sign, digits) = match text.strip_prefix(['-', '−']) {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let clear = |digits: String, notation| {
        let number = Number::from_plain(&format!("{sign}{digits}"))?;
        Ok((Reading::Clear(number), notation))
    };

    let (whole, decimals, marks) = match digits.rfind(['.', ',']) {
        None => return clear(ungroup(digits, is_space)?, None),
        Some(at) => (
            &digits[..at],
            &digits[at + 1..],
            digits.matches(['.', ',']).count(),
        ),
    };
    let last_mark = digits[whole.len()..].chars().next().unwrap_or('.');
    let other_mark = if last_mark == '.' { ',' } else { '.' };

    if whole.contains(last_mark) {
        // The same mark more than once can only separate thousands.
        if whole.contains(other_mark) {
            return Err(NotationError::NotANumber);
        }
        let joined = ungroup(digits, |symbol| symbol == last_mark)?;
        return clear(joined, Some(Notation::with_decimal_mark(other_mark)));
    }
    let by_decimals = Some(Notation::with_decimal_mark(last_mark));
    if marks > 1 {
        let whole = ungroup(whole, |symbol| symbol == other_mark)?;
        return clear(format!("{whole}.{decimals}"), by_decimals);
    }
    let spaced = whole.contains(is_space);
    let whole = ungroup(whole, is_space)?;
    let decimal = format!("{whole}.{decimals}");
    let could_group = !spaced && decimals.len() == 3 && whole.len() <= 3 && !whole.starts_with('0');
    if !could_group {
        return clear(decimal, by_decimals);
    }
    let ambiguous = Reading::Ambiguous {
        mark: last_mark,
        grouped: Number::from_plain(&format!("{sign}{whole}{decimals}"))?,
        decimal: Number::from_plain(&format!("{sign}{decimal}"))?,
    };
    Ok((ambiguous, None))
}

/// Joins groups of thousands; every group but the first must have three digits.
fn ungroup(text: &str, is_mark: impl Fn(char) -> bool) -> Result<String, NotationError> {
    let mut groups = text.split(is_mark);
    let first = groups.next().unwrap_or_default();
    let mut joined = first.to_owned();
    let mut grouped = false;
    for group in groups {
        if group.len() != 3 {
            return Err(NotationError::NotANumber);
        }
        joined.push_str(group);
        grouped = true;
    }
    let all_digits = joined.bytes().all(|byte| byte.is_ascii_digit());
    if joined.is_empty() || !all_digits || (grouped && !(1..=3).contains(&first.len())) {
        return Err(NotationError::NotANumber);
    }
    Ok(joined)
}
