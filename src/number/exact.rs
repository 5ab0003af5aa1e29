//! An exact decimal within bounds that keep every verdict exact.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Digits allowed before the decimal mark.
const MAX_WHOLE_DIGITS: u32 = 12;
/// Digits allowed after the decimal mark.
pub(super) const MAX_DECIMALS: u32 = 6;
/// The integer that stands for 1 in [`Number::millionths`].
pub(super) const MILLION: i128 = 1_000_000;

/// An exact decimal with at most 12 digits before and 6 after the decimal mark.
///
/// Within these bounds a number is a whole count of millionths that fits 64 bits, so every product
/// of two numbers fits 128 bits: comparing can neither round nor overflow.
/// `95`, `95.0` and `95.00` are equal; the digits as written are kept for showing.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize,
)]
#[serde(into = "String", try_from = "String")]
pub struct Number(Decimal);

/// Why a text is not a [`Number`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NumberError {
    /// Not digits with at most one decimal point.
    NotANumber,
    /// More digits than the bounds allow; reading it would round or overflow.
    TooManyDigits,
}

impl Number {
    /// Zero.
    pub const ZERO: Number = Number(Decimal::ZERO);
    /// One.
    pub const ONE: Number = Number(Decimal::ONE);
    /// One hundred: the whole, in percent.
    pub const HUNDRED: Number = Number(Decimal::ONE_HUNDRED);

    /// Reads plain notation: digits, optionally a leading minus and one decimal point.
    ///
    /// # Errors
    /// [`NumberError`] when the text has any other form or more digits than the bounds.
    pub fn from_plain(text: &str) -> Result<Number, NumberError> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let only_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !only_digits(whole) || !only_digits(decimals) {
            return Err(NumberError::NotANumber);
        }
        if digits.ends_with('.') {
            return Err(NumberError::NotANumber);
        }
        let significant = whole.trim_start_matches('0').len();
        if significant > MAX_WHOLE_DIGITS as usize || decimals.len() > MAX_DECIMALS as usize {
            return Err(NumberError::TooManyDigits);
        }
        Decimal::from_str_exact(text)
            .map(Number)
            .map_err(|_| NumberError::NotANumber)
    }

    /// The number as a whole count of millionths, exactly.
    pub fn millionths(self) -> i64 {
        let (digits, decimals) = self.scaled();
        let factor = power_of_ten(MAX_DECIMALS.saturating_sub(decimals));
        // The bounds make the product exact; they are checked wherever a Number is made.
        digits.saturating_mul(factor)
    }

    /// The number that is so many millionths, without needless zeros; `None` beyond the bounds.
    pub fn from_millionths(millionths: i128) -> Option<Number> {
        let decimal = Decimal::try_from_i128_with_scale(millionths, MAX_DECIMALS).ok()?;
        Number(decimal.normalize()).within_bounds()
    }

    /// The number of these digits, so many of them after the decimal mark; `None` beyond the bounds.
    pub fn from_scaled(digits: i64, decimals: u32) -> Option<Number> {
        let limit = power_of_ten(MAX_WHOLE_DIGITS + decimals.min(MAX_DECIMALS));
        let fits = decimals <= MAX_DECIMALS && digits.unsigned_abs() < limit.unsigned_abs();
        fits.then(|| Number(Decimal::new(digits, decimals)))
    }

    /// All digits as a whole number, and how many of them follow the decimal mark.
    pub fn scaled(self) -> (i64, u32) {
        // The bounds keep the digits within 64 bits.
        let digits = i64::try_from(self.0.mantissa()).unwrap_or(i64::MAX);
        (digits, self.0.scale())
    }

    /// The sum, or `None` when it leaves the bounds.
    pub fn checked_add(self, other: Number) -> Option<Number> {
        self.0
            .checked_add(other.0)
            .and_then(|sum| Number(sum).within_bounds())
    }

    /// The difference, or `None` when it leaves the bounds.
    pub fn checked_sub(self, other: Number) -> Option<Number> {
        self.0
            .checked_sub(other.0)
            .and_then(|difference| Number(difference).within_bounds())
    }

    /// The product, or `None` when it cannot be kept exactly within the bounds.
    ///
    /// `Decimal::checked_mul` would round beyond its 28 digits without saying so.
    pub fn checked_mul(self, other: Number) -> Option<Number> {
        let product = i128::from(self.millionths()) * i128::from(other.millionths());
        (product % MILLION == 0).then(|| Number::from_millionths(product / MILLION))?
    }

    /// Whether the number is a whole multiple of `step`, which must be above zero.
    pub fn is_multiple_of(self, step: Number) -> bool {
        // Nearly every number is counted in steps of 1, 0.01 or the like, which takes no division.
        let (digits, decimals) = step.scaled();
        (digits == 1 && self.decimals() <= decimals)
            || self.millionths().checked_rem(step.millionths()) == Some(0)
    }

    /// Whether the number is below zero.
    pub fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }

    /// The number without its sign.
    pub fn abs(self) -> Number {
        Number(self.0.abs())
    }

    /// How many digits are written after the decimal mark.
    pub fn decimals(self) -> u32 {
        self.0.scale()
    }

    /// The same number written without zeros at the end of its decimals.
    pub fn normalized(self) -> Number {
        Number(self.0.normalize())
    }

    fn within_bounds(self) -> Option<Number> {
        let limit = 10_i128.pow(MAX_WHOLE_DIGITS + self.0.scale());
        (self.0.scale() <= MAX_DECIMALS && self.0.mantissa().abs() < limit).then_some(self)
    }
}

/// Ten to a power of at most the digits that a number can have.
fn power_of_ten(exponent: u32) -> i64 {
    const POWERS: [i64; (MAX_WHOLE_DIGITS + MAX_DECIMALS + 1) as usize] = {
        let mut powers = [1; (MAX_WHOLE_DIGITS + MAX_DECIMALS + 1) as usize];
        let mut exponent = 1;
        while exponent < powers.len() {
            powers[exponent] = powers[exponent - 1] * 10;
            exponent += 1;
        }
        powers
    };
    POWERS[exponent as usize]
}

impl From<Number> for String {
    fn from(number: Number) -> String {
        number.to_string()
    }
}

impl TryFrom<String> for Number {
    type Error = NumberError;

    fn try_from(text: String) -> Result<Number, NumberError> {
        Number::from_plain(&text)
    }
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl From<u32> for Number {
    fn from(whole: u32) -> Number {
        Number(Decimal::from(whole))
    }
}

impl fmt::Display for Number {
    /// Plain notation, as [`Number::from_plain`] reads it and as the JSON carries it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
