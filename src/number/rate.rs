//! An exact amount a unit of time, rounded only to be shown.

use super::exact::{MAX_DECIMALS, Number};
use super::share::ceiling_division;
use std::cmp::Ordering;

/// An amount over a length of time, as a fraction of integers: nothing is divided.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rate {
    /// Millionths of the amount, times the denominator of the time.
    dividend: i128,
    /// The numerator of the time; above zero.
    divisor: i128,
}

impl Rate {
    /// So many millionths of an amount over `numerator / denominator` units of time; `None` unless
    /// that is a time above zero.
    pub fn new(millionths: i128, numerator: i128, denominator: i128) -> Option<Rate> {
        let dividend = millionths.checked_mul(denominator)?;
        (numerator > 0 && denominator > 0).then_some(Rate {
            dividend,
            divisor: numerator,
        })
    }

    /// Compares two rates; `None` beyond what can be compared exactly.
    pub fn compare(self, other: Rate) -> Option<Ordering> {
        let left = self.dividend.checked_mul(other.divisor)?;
        let right = other.dividend.checked_mul(self.divisor)?;
        Some(left.cmp(&right))
    }

    /// The least number with so many decimals that is at least the rate.
    pub fn rounded_up(self, decimals: u32) -> Option<Number> {
        self.rounded(decimals, ceiling_division)
    }

    /// The largest number with so many decimals that is at most the rate.
    pub fn rounded_down(self, decimals: u32) -> Option<Number> {
        self.rounded(decimals, i128::div_euclid)
    }

    fn rounded(self, decimals: u32, divide: impl Fn(i128, i128) -> i128) -> Option<Number> {
        let unit = 10_i128.pow(MAX_DECIMALS.saturating_sub(decimals));
        let divisor = self.divisor.checked_mul(unit)?;
        Number::from_millionths(divide(self.dividend, divisor).checked_mul(unit)?)
    }
}
