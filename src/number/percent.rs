//! A figure for reading: rounded, but never so that it contradicts the verdict beside it.

use super::{Direction, Number, Ratio};
use std::cmp::Ordering;

/// More decimals than this are not shown; beyond them the last digit is cut or raised away from
/// the target instead of rounded.
const MOST_DECIMALS: u32 = 9;

/// A rounded percentage or mean: `scaled / 10^decimals`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Percent {
    scaled: i128,
    decimals: u32,
    /// Whether nothing was rounded away.
    exact: bool,
}

impl Percent {
    /// The share in percent, or the mean, with so many decimals, rounded half up.
    pub fn rounded(ratio: impl Into<Ratio>, decimals: u32) -> Percent {
        let (dividend, divisor) = ratio.into().scaled(decimals);
        Percent {
            scaled: (2 * dividend + divisor).div_euclid(2 * divisor),
            decimals,
            exact: dividend.rem_euclid(divisor) == 0,
        }
    }

    /// The share in percent, or the mean, with so many decimals, the rest cut off.
    pub fn cut(ratio: impl Into<Ratio>, decimals: u32) -> Percent {
        let (dividend, divisor) = ratio.into().scaled(decimals);
        Percent {
            scaled: dividend.div_euclid(divisor),
            decimals,
            exact: dividend.rem_euclid(divisor) == 0,
        }
    }

    /// Rounded to `decimals`, or to as many more as it takes for the shown figure to lie on the
    /// same side of the target as the exact one.
    pub fn agreeing(
        ratio: impl Into<Ratio>,
        direction: Direction,
        target: Number,
        decimals: u32,
    ) -> Percent {
        let ratio = ratio.into();
        let order = ratio.cmp_number(target);
        let agrees = |percent: &Percent| {
            direction.passes(percent.cmp_number(target)) == direction.passes(order)
        };
        (decimals..=MOST_DECIMALS)
            .map(|decimals| Percent::rounded(ratio, decimals))
            .find(agrees)
            .unwrap_or_else(|| {
                let cut = Percent::cut(ratio, MOST_DECIMALS);
                match order {
                    Ordering::Greater => Percent {
                        scaled: cut.scaled + 1,
                        ..cut
                    },
                    Ordering::Less | Ordering::Equal => cut,
                }
            })
    }

    /// Whether the printed figure is this share or mean, rounded half up or cut to the printed digits.
    pub fn is_printed_as(ratio: impl Into<Ratio>, printed: Number) -> bool {
        let ratio = ratio.into();
        let decimals = printed.decimals();
        [
            Percent::rounded(ratio, decimals),
            Percent::cut(ratio, decimals),
        ]
        .iter()
        .any(|percent| percent.cmp_number(printed) == Ordering::Equal)
    }

    /// Compares the rounded figure with a number.
    pub fn cmp_number(self, number: Number) -> Ordering {
        let left = self.scaled * super::exact::MILLION;
        let right = i128::from(number.millionths()) * 10_i128.pow(self.decimals);
        left.cmp(&right)
    }

    /// Whether nothing was rounded away.
    pub(super) fn is_exact(self) -> bool {
        self.exact
    }

    /// The digits before and after the decimal mark.
    pub(super) fn digits(self) -> (String, String) {
        let factor = 10_i128.pow(self.decimals);
        let whole = self.scaled.div_euclid(factor).to_string();
        let width = self.decimals as usize;
        let rest = self.scaled.rem_euclid(factor);
        let decimals = if width == 0 {
            String::new()
        } else {
            format!("{rest:0width$}")
        };
        (whole, decimals)
    }
}

impl std::fmt::Display for Percent {
    /// Plain notation with a decimal point, as the JSON carries it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (whole, decimals) = self.digits();
        if decimals.is_empty() {
            write!(f, "{whole}")
        } else {
            write!(f, "{whole}.{decimals}")
        }
    }
}
