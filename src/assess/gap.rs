//! How far a verdict is from turning, in units.

use super::judge::Measure;
use crate::number::{Direction, Number};

/// How many units until the verdict turns, the whole held fixed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Gap {
    /// The least that must be gained (at least) or lost (at most) to pass.
    Shortfall(Number),
    /// The most that may be lost (at least) or gained (at most) and still pass.
    Margin(Number),
}

impl Gap {
    /// The gap of a measured value; `None` where there are no units to count: bare percentages,
    /// answers and levels.
    pub(super) fn of(
        measure: Measure,
        direction: Direction,
        target: Number,
        step: Number,
    ) -> Option<Gap> {
        let (passes, steps) = match measure {
            Measure::Counts(share) => steps_of(
                direction.passes(share.cmp_percent(target)),
                || share.steps_to_spare(direction, target, step),
                || share.steps_missing(direction, target, step),
            ),
            Measure::Growth(growth) => steps_of(
                direction.passes(growth.cmp_percent(target)),
                || growth.steps_to_spare(direction, target, step),
                || growth.steps_missing(direction, target, step),
            ),
            Measure::Mean(mean) => steps_of(
                direction.passes(mean.cmp_number(target)),
                || mean.steps_to_spare(direction, target, step),
                || mean.steps_missing(direction, target, step),
            ),
            Measure::Amount(amount) => {
                let distance = i128::from(amount.millionths()) - i128::from(target.millionths());
                let step = i128::from(step.millionths()).max(1);
                steps_of(
                    direction.passes(amount.cmp(&target)),
                    || distance.abs().div_euclid(step),
                    || crate::number::ceiling_division(distance.abs(), step),
                )
            }
            Measure::Percent(_) | Measure::Answer(_) | Measure::Level(_) => return None,
        };
        let units = Number::from_millionths(steps * i128::from(step.millionths().max(1)))?;
        Some(Gap::new(passes, units))
    }

    /// The units of a shortfall.
    pub fn shortfall(self) -> Option<Number> {
        match self {
            Gap::Shortfall(units) => Some(units),
            Gap::Margin(_) => None,
        }
    }

    /// The units of a margin.
    pub fn margin(self) -> Option<Number> {
        match self {
            Gap::Margin(units) => Some(units),
            Gap::Shortfall(_) => None,
        }
    }

    fn new(passes: bool, units: Number) -> Gap {
        if passes {
            Gap::Margin(units)
        } else {
            Gap::Shortfall(units)
        }
    }
}

/// Whether it passes, and how many steps may be lost, or are missing.
fn steps_of(
    passes: bool,
    to_spare: impl FnOnce() -> i128,
    missing: impl FnOnce() -> i128,
) -> (bool, i128) {
    (passes, if passes { to_spare() } else { missing() })
}
