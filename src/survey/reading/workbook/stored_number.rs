//! A number as a workbook stores it, in decimal digits.
//!
//! Spreadsheets compute with binary numbers of 15 to 17 significant digits and show 15 of them: what
//! is stored as 0.70299999999999996 is 0.703. So the first 15 digits are taken and are exact from
//! then on. This is the only file that knows of binary numbers, and it only writes them out.

use crate::number::Number;

/// The significant digits that a spreadsheet shows.
const SIGNIFICANT: usize = 15;
/// The most decimals that a [`Number`] keeps.
const MOST_DECIMALS: u32 = 6;
/// Exponents beyond this belong to no number of a survey, and to no number that Excel knows.
const LARGEST_EXPONENT: i32 = 400;

/// `digits * 10^exponent`, with at most 15 digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct StoredNumber {
    negative: bool,
    digits: u64,
    exponent: i32,
}

impl StoredNumber {
    /// Reads `0.703`, `-5`, `1.5E-3`; `None` for anything else.
    pub fn parse(text: &str) -> Option<StoredNumber> {
        let text = text.trim();
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (whole, decimals) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all: Vec<u8> = whole.bytes().chain(decimals.bytes()).collect();
        if all.is_empty() || !all.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let first = all.iter().position(|digit| *digit != b'0');
        let significant = all.get(first.unwrap_or(all.len())..).unwrap_or_default();
        let kept = significant.len().min(SIGNIFICANT);
        let digits = significant
            .iter()
            .take(kept)
            .fold(0, |digits, digit| digits * 10 + u64::from(digit - b'0'));
        let rounds_up = significant.get(kept).is_some_and(|digit| *digit >= b'5');
        let dropped = i32::try_from(significant.len() - kept).ok()?;
        let decimals = i32::try_from(decimals.len()).ok()?;
        let exponent = exponent.checked_sub(decimals)?.checked_add(dropped)?;
        let number = StoredNumber {
            negative,
            digits: digits + u64::from(rounds_up),
            exponent,
        };
        number.normalized()
    }

    /// A binary number, as BIFF stores them; `None` when it is not finite.
    pub fn from_binary(number: f64) -> Option<StoredNumber> {
        // The shortest digits that mean this number and no other.
        StoredNumber::parse(&format!("{number:e}"))
    }

    /// A whole number.
    pub fn from_whole(number: i32) -> StoredNumber {
        StoredNumber {
            negative: number < 0,
            digits: number.unsigned_abs().into(),
            exponent: 0,
        }
        .normalized()
        .unwrap_or(StoredNumber::ZERO)
    }

    const ZERO: StoredNumber = StoredNumber {
        negative: false,
        digits: 0,
        exponent: 0,
    };

    /// The same number with the fewest digits; `None` beyond all numbers of spreadsheets.
    fn normalized(mut self) -> Option<StoredNumber> {
        if self.digits == 0 {
            return Some(StoredNumber::ZERO);
        }
        while self.digits.is_multiple_of(10) {
            self.digits /= 10;
            self.exponent += 1;
        }
        (self.exponent.abs() <= LARGEST_EXPONENT).then_some(self)
    }

    /// The number times a power of ten.
    pub fn shifted(self, places: i32) -> StoredNumber {
        let exponent = if self.digits == 0 { 0 } else { places };
        StoredNumber {
            exponent: self.exponent + exponent,
            ..self
        }
    }

    /// Whether it is zero.
    pub fn is_zero(self) -> bool {
        self.digits == 0
    }

    /// The number, exactly, written with at least so many decimals; `None` when it has more digits
    /// than can be kept.
    pub fn exact(self, decimals: Option<u32>) -> Option<Number> {
        let least = decimals.unwrap_or(0).min(MOST_DECIMALS);
        if self.exponent > 12 || self.exponent < -6 {
            return None;
        }
        Number::from_plain(&self.plain(least)).ok()
    }

    /// The number rounded half up to so many decimals; `None` when even that has too many digits.
    pub fn rounded(self, decimals: u32) -> Option<Number> {
        let dropped = u32::try_from(-self.exponent)
            .unwrap_or(0)
            .saturating_sub(decimals);
        let digits = match 10_u64.checked_pow(dropped) {
            Some(power) if dropped > 0 => (self.digits + power / 2) / power,
            Some(_) => self.digits,
            None => 0,
        };
        let rounded = StoredNumber {
            digits,
            exponent: if digits == 0 {
                0
            } else {
                self.exponent.saturating_add_unsigned(dropped)
            },
            negative: self.negative && digits > 0,
        };
        rounded.exact(Some(decimals))
    }

    /// How many decimals a text shows of this number, if it shows it at all: the text may use either
    /// mark, and may group thousands.
    pub fn decimals_shown(self, text: &str) -> Option<u32> {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let after_mark = text.rsplit(['.', ',']).next().unwrap_or_default();
        let most = if text.contains(['.', ',']) {
            after_mark.chars().filter(char::is_ascii_digit).count()
        } else {
            0
        };
        let most = u32::try_from(most).ok()?.min(MOST_DECIMALS);
        (0..=most).rev().find(|decimals| {
            self.rounded(*decimals).is_some_and(|number| {
                let plain = number.to_string();
                let shown: String = plain.chars().filter(char::is_ascii_digit).collect();
                shown == digits
            })
        })
    }

    /// Whole days and whether a part of a day follows; `None` below zero or beyond any calendar.
    pub fn days(self) -> Option<(u32, bool)> {
        if self.negative {
            return None;
        }
        let (days, rest) = match u32::try_from(self.exponent) {
            Ok(power) => (self.digits.checked_mul(10_u64.checked_pow(power)?)?, false),
            Err(_) => match 10_u64.checked_pow(self.exponent.unsigned_abs()) {
                Some(power) => (self.digits / power, !self.digits.is_multiple_of(power)),
                None => (0, true),
            },
        };
        Some((u32::try_from(days).ok()?, rest))
    }

    /// Plain notation with a point, as codes and diagnostics show it.
    fn plain(self, least_decimals: u32) -> String {
        let sign = if self.negative { "-" } else { "" };
        let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or(0));
        let decimals = (-self.exponent).max(0);
        let mut digits = format!("{}{}", self.digits, zeros(self.exponent));
        let width = usize::try_from(decimals).unwrap_or(0);
        if digits.len() <= width {
            digits = format!("{}{digits}", "0".repeat(width + 1 - digits.len()));
        }
        let (whole, fraction) = digits.split_at(digits.len() - width);
        let padding = zeros(i32::try_from(least_decimals).unwrap_or(0) - decimals);
        if fraction.is_empty() && padding.is_empty() {
            format!("{sign}{whole}")
        } else {
            format!("{sign}{whole}.{fraction}{padding}")
        }
    }
}

impl std::fmt::Display for StoredNumber {
    /// Plain notation where it is short, else with an exponent, as spreadsheets do.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if (-20..=20).contains(&self.exponent) {
            f.write_str(&self.plain(0))
        } else {
            let sign = if self.negative { "-" } else { "" };
            write!(f, "{sign}{}E{}", self.digits, self.exponent)
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where something is wrong")]

    use super::StoredNumber;

    fn exact(text: &str) -> Option<String> {
        let number = StoredNumber::parse(text).unwrap().exact(None);
        number.map(|number| number.to_string())
    }

    #[test]
    fn binary_noise_is_cut_at_fifteen_digits() {
        assert_eq!(exact("0.70299999999999996").unwrap(), "0.703");
        assert_eq!(exact("7.869999999999999").unwrap(), "7.87");
        assert_eq!(exact("0.30000000000000004").unwrap(), "0.3");
        assert_eq!(exact("2161.9999999999995").unwrap(), "2162");
        assert_eq!(exact("1.52E3").unwrap(), "1520");
        assert_eq!(exact("-0").unwrap(), "0");
        // The 15th digit itself is no noise.
        assert_eq!(exact("0.703052728029602"), None);
        assert_eq!(exact("999999.999999999"), None);
        assert_eq!(exact("1E12"), None);
        assert_eq!(exact("999999999999").unwrap(), "999999999999");
    }

    #[test]
    fn binary_numbers_are_read_by_their_shortest_digits() {
        let plain = |number| StoredNumber::from_binary(number).unwrap().to_string();
        assert_eq!(plain(0.703), "0.703");
        assert_eq!(plain(6.68 + 1.19), "7.87");
        assert_eq!(plain(0.1 + 0.2), "0.3");
        assert_eq!(plain(3487.0), "3487");
        assert_eq!(StoredNumber::from_binary(f64::NAN), None);
        assert_eq!(StoredNumber::from_binary(f64::INFINITY), None);
        assert_eq!(StoredNumber::from_whole(-1520).to_string(), "-1520");
        assert_eq!(
            StoredNumber::from_whole(11867).shifted(-2).to_string(),
            "118.67"
        );
    }

    #[test]
    fn what_a_cell_shows_tells_its_decimals() {
        let shown = |stored, text| StoredNumber::parse(stored).unwrap().decimals_shown(text);
        assert_eq!(shown("17.1", "17.10"), Some(2));
        assert_eq!(shown("17.1", "17,1"), Some(1));
        assert_eq!(shown("1520", "1.520"), Some(0));
        assert_eq!(shown("1520.5", "1.520,5"), Some(1));
        assert_eq!(shown("70.3052728029602", "70,3%"), Some(1));
        assert_eq!(shown("70.3052728029602", "###"), None);
    }

    #[test]
    fn rounding_is_half_up_and_never_grows_digits() {
        let rounded = |stored, decimals| {
            let number = StoredNumber::parse(stored).unwrap().rounded(decimals);
            number.unwrap().to_string()
        };
        assert_eq!(rounded("70.3052728029602", 1), "70.3");
        assert_eq!(rounded("70.35", 1), "70.4");
        assert_eq!(rounded("0.0004", 2), "0.00");
        assert_eq!(rounded("1E-300", 2), "0.00");
    }

    #[test]
    fn days_are_whole() {
        let days = |stored| StoredNumber::parse(stored).unwrap().days();
        assert_eq!(days("44926"), Some((44926, false)));
        assert_eq!(days("44926.5"), Some((44926, true)));
        assert_eq!(days("0.25"), Some((0, true)));
        assert_eq!(days("-1"), None);
        assert_eq!(days("1E300"), None);
    }
}
