//! How much a value has grown against an earlier one, in percent, compared without dividing.

use super::{Comparison, Direction, Number, Percent, Share};
use std::cmp::Ordering;

/// A value over an earlier one: `(now / before) × 100 − 100` percent.
///
/// Growth of at least `t` percent is a share of at least `100 + t` percent, so everything is as
/// exact as it is for shares.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Growth(Share);

impl Growth {
    /// The growth of which `share` is the later value over the earlier.
    pub fn of(share: Share) -> Growth {
        Growth(share)
    }

    /// The later value.
    pub fn now(self) -> Number {
        self.0.numerator()
    }

    /// The earlier value.
    pub fn before(self) -> Number {
        self.0.denominator()
    }

    /// The later value over the earlier.
    pub fn as_share(self) -> Share {
        self.0
    }

    /// `now × 100` beside `(100 + percent) × before`; `None` beyond what can be kept exactly.
    pub fn against(self, percent: Number) -> Option<Comparison> {
        of_earlier(percent).map(|percent| self.0.against(percent))
    }

    /// Compares the growth with so many percent.
    pub fn cmp_percent(self, percent: Number) -> Ordering {
        self.against(percent)
            .map_or(Ordering::Less, Comparison::order)
    }

    /// The least whole number of steps by which the later value must change to pass, the earlier
    /// held fixed.
    pub fn steps_missing(self, direction: Direction, percent: Number, step: Number) -> i128 {
        of_earlier(percent).map_or(0, |percent| self.0.steps_missing(direction, percent, step))
    }

    /// The largest whole number of steps by which the later value may change and still pass.
    pub fn steps_to_spare(self, direction: Direction, percent: Number, step: Number) -> i128 {
        of_earlier(percent).map_or(0, |percent| self.0.steps_to_spare(direction, percent, step))
    }

    /// The growth in percent with so many decimals, rounded half up.
    pub fn rounded(self, decimals: u32) -> Percent {
        Percent::rounded(self.0, decimals).less_hundred()
    }

    /// Rounded to `decimals`, or to as many more as it takes not to contradict the verdict.
    pub fn agreeing(self, direction: Direction, target: Number, decimals: u32) -> Percent {
        of_earlier(target).map_or_else(
            || self.rounded(decimals),
            |target| Percent::agreeing(self.0, direction, target, decimals).less_hundred(),
        )
    }

    /// Whether the printed figure is this growth, rounded half up or cut to the printed digits.
    pub fn is_printed_as(self, printed: Number) -> bool {
        of_earlier(printed).is_some_and(|printed| Percent::is_printed_as(self.0, printed))
    }
}

/// Percent of growth as percent of the earlier value; `None` beyond what can be kept exactly.
fn of_earlier(percent: Number) -> Option<Number> {
    percent.checked_add(Number::HUNDRED)
}
