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

    /// The percentage less one hundred: growth out of a share of the earlier value.
    pub(super) fn less_hundred(self) -> Percent {
        Percent {
            scaled: self.scaled - 100 * 10_i128.pow(self.decimals),
            ..self
        }
    }

    /// Whether the figure is below zero.
    pub(super) fn is_negative(self) -> bool {
        self.scaled < 0
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

    /// A percentage that was given as such, exactly.
    pub fn given(percent: Number) -> Percent {
        let decimals = percent.decimals().min(super::exact::MAX_DECIMALS);
        let surplus = 10_i128.pow(super::exact::MAX_DECIMALS - decimals);
        Percent {
            scaled: i128::from(percent.millionths()) / surplus,
            decimals,
            exact: true,
        }
    }

    /// How far the figure, as it is read, lies from a target in the same: exactly, so that the figure,
    /// the target and the distance add up for who reads all three.
    pub fn distance_from(self, target: Number) -> Percent {
        let target = Percent::given(target);
        let decimals = self.decimals.max(target.decimals);
        let scaled = |percent: Percent| percent.scaled * 10_i128.pow(decimals - percent.decimals);
        Percent {
            scaled: (scaled(self) - scaled(target)).abs(),
            decimals,
            exact: self.exact,
        }
    }

    /// How far an amount or a mean lies from a target, in percent of the target: rounded up where it
    /// fails, so that what is missing never shows as nothing, and down where it passes. `None` for a
    /// target of nothing, and for figures so large that their distance cannot be kept exactly.
    pub fn of_target_between(
        amount: impl Into<Ratio>,
        direction: Direction,
        target: Number,
        decimals: u32,
    ) -> Option<Percent> {
        let amount = amount.into();
        let passes = direction.passes(amount.cmp_number(target));
        let (distance, asked) = amount.distance_from(target);
        let hundredfold = distance.checked_mul(100 * 10_i128.pow(decimals))?;
        (asked > 0).then(|| Percent::divided(hundredfold, asked, passes, decimals))
    }

    /// A quotient that is `10^decimals` times the figure.
    fn divided(dividend: i128, divisor: i128, down: bool, decimals: u32) -> Percent {
        Percent {
            scaled: if down {
                dividend.div_euclid(divisor)
            } else {
                super::ceiling_division(dividend, divisor)
            },
            decimals,
            exact: dividend.rem_euclid(divisor) == 0,
        }
    }

    /// The rounded figure as a number; `None` where it has more digits than a number keeps.
    pub fn as_number(self) -> Option<Number> {
        let surplus = super::exact::MAX_DECIMALS.checked_sub(self.decimals)?;
        Number::from_millionths(self.scaled * 10_i128.pow(surplus))
    }

    /// How many decimals it was rounded to.
    pub fn decimals(self) -> u32 {
        self.decimals
    }

    /// Compares two rounded figures.
    pub fn cmp_percent(self, other: Percent) -> Ordering {
        let left = self.scaled * 10_i128.pow(other.decimals);
        let right = other.scaled * 10_i128.pow(self.decimals);
        left.cmp(&right)
    }

    /// Compares the rounded figure with a number.
    pub fn cmp_number(self, number: Number) -> Ordering {
        let left = self.scaled * super::exact::MILLION;
        let right = i128::from(number.millionths()) * 10_i128.pow(self.decimals);
        left.cmp(&right)
    }

    /// Whether nothing was rounded away.
    pub fn is_exact(self) -> bool {
        self.exact
    }

    /// The digits before and after the decimal mark, without the sign.
    pub(super) fn digits(self) -> (String, String) {
        let factor = 10_i128.pow(self.decimals);
        let digits = self.scaled.abs();
        let whole = digits.div_euclid(factor).to_string();
        let width = self.decimals as usize;
        let rest = digits.rem_euclid(factor);
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
        let sign = if self.is_negative() { "-" } else { "" };
        if decimals.is_empty() {
            write!(f, "{sign}{whole}")
        } else {
            write!(f, "{sign}{whole}.{decimals}")
        }
    }
}
