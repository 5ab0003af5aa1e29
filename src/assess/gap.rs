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
    /// The gap of a measured value; `None` where there are no units to count: bare percentages
    /// and answers.
    pub(super) fn of(
        measure: Measure,
        direction: Direction,
        target: Number,
        step: Number,
    ) -> Option<Gap> {
        match measure {
            Measure::Counts(share) => {
                let passes = direction.passes(share.cmp_percent(target));
                let steps = if passes {
                    share.steps_to_spare(direction, target, step)
                } else {
                    share.steps_missing(direction, target, step)
                };
                let units = Number::from_millionths(steps * i128::from(step.millionths()))?;
                Some(Gap::new(passes, units))
            }
            Measure::Amount(amount) => {
                let passes = direction.passes(amount.cmp(&target));
                let distance = i128::from(amount.millionths()) - i128::from(target.millionths());
                let step = i128::from(step.millionths()).max(1);
                let steps = if passes {
                    distance.abs().div_euclid(step)
                } else {
                    crate::number::ceiling_division(distance.abs(), step)
                };
                let units = Number::from_millionths(steps * step)?;
                Some(Gap::new(passes, units))
            }
            Measure::Mean(mean) => {
                let passes = direction.passes(mean.cmp_number(target));
                let steps = if passes {
                    mean.steps_to_spare(direction, target, step)
                } else {
                    mean.steps_missing(direction, target, step)
                };
                let units = Number::from_millionths(steps * i128::from(step.millionths()))?;
                Some(Gap::new(passes, units))
            }
            Measure::Percent(_) | Measure::Answer(_) => None,
        }
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
