//! What is shown as one rounded figure: a share in percent, or a mean.

use super::exact::MILLION;
use super::{Mean, Number, Share};
use std::cmp::Ordering;

/// A fraction above or equal to zero, kept exactly.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ratio {
    dividend: i128,
    /// Above zero.
    divisor: i128,
}

impl Ratio {
    /// The fraction times `10^decimals`, as a dividend and a divisor.
    pub(super) fn scaled(self, decimals: u32) -> (i128, i128) {
        (self.dividend * 10_i128.pow(decimals), self.divisor)
    }

    /// How far it lies from a number, as a dividend, and the number itself over the same divisor.
    pub(super) fn distance_from(self, number: Number) -> (i128, i128) {
        let asked = i128::from(number.millionths()) * self.divisor;
        ((self.dividend * MILLION - asked).abs(), asked)
    }

    /// Compares the exact fraction with a number.
    pub(super) fn cmp_number(self, number: Number) -> Ordering {
        let left = self.dividend * MILLION;
        left.cmp(&(i128::from(number.millionths()) * self.divisor))
    }
}

impl From<Share> for Ratio {
    /// In percent.
    fn from(share: Share) -> Ratio {
        Ratio {
            dividend: i128::from(share.numerator().millionths()) * 100,
            divisor: i128::from(share.denominator().millionths()),
        }
    }
}

impl From<Mean> for Ratio {
    fn from(mean: Mean) -> Ratio {
        Ratio {
            dividend: i128::from(mean.total().millionths()),
            divisor: i128::from(mean.weight().millionths()),
        }
    }
}

impl From<Number> for Ratio {
    fn from(number: Number) -> Ratio {
        Ratio {
            dividend: i128::from(number.millionths()),
            divisor: MILLION,
        }
    }
}
