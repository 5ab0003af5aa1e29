//! A part of a whole, compared with a percentage without dividing.

use super::exact::MILLION;
use super::{Comparison, Number, Product};
use std::cmp::Ordering;

/// Which side of a target passes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// The value must reach the target.
    AtLeast,
    /// The value must not exceed the target.
    AtMost,
}

impl Direction {
    /// Whether a value that stands to the target in this order passes.
    pub fn passes(self, value_to_target: Ordering) -> bool {
        match self {
            Direction::AtLeast => value_to_target != Ordering::Less,
            Direction::AtMost => value_to_target != Ordering::Greater,
        }
    }
}

/// A numerator over a denominator above zero, both counted in the same or in related units.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Share {
    numerator: Number,
    denominator: Number,
}

impl Share {
    /// A share; `None` when the denominator is not above zero or the numerator is below zero.
    pub fn new(numerator: Number, denominator: Number) -> Option<Share> {
        (denominator > Number::ZERO && !numerator.is_negative()).then_some(Share {
            numerator,
            denominator,
        })
    }

    /// The part.
    pub fn numerator(self) -> Number {
        self.numerator
    }

    /// The whole.
    pub fn denominator(self) -> Number {
        self.denominator
    }

    /// `numerator × 100` beside `percent × denominator`.
    pub fn against(self, percent: Number) -> Comparison {
        Comparison {
            measured: Product::new(self.numerator, Number::HUNDRED),
            asked: Product::new(percent, self.denominator),
        }
    }

    /// Compares `numerator × 100` with `percent × denominator`: products of integers only.
    pub fn cmp_percent(self, percent: Number) -> Ordering {
        self.against(percent).order()
    }

    /// The least whole number of steps that makes a failing numerator pass, the whole held fixed:
    /// steps to gain for [`Direction::AtLeast`], steps to lose for [`Direction::AtMost`].
    ///
    /// Zero when the share passes already. `step` must be above zero.
    pub fn steps_missing(self, direction: Direction, percent: Number, step: Number) -> i128 {
        let distance = self.distance_to_pass(direction, percent);
        ceiling_division(distance, step_weight(step)).max(0)
    }

    /// The largest whole number of steps that a passing numerator may lose
    /// ([`Direction::AtLeast`]) or gain ([`Direction::AtMost`]) and still pass.
    ///
    /// Bounded by what there is: a numerator does not fall below zero. Nor does it exceed the whole
    /// while it passes a target of at most 100%; above that, as for [`super::Growth`], it may.
    pub fn steps_to_spare(self, direction: Direction, percent: Number, step: Number) -> i128 {
        let spare = (-self.distance_to_pass(direction, percent)).div_euclid(step_weight(step));
        let step = i128::from(step.millionths()).max(1);
        let room = match direction {
            Direction::AtLeast => i128::from(self.numerator.millionths()).div_euclid(step),
            Direction::AtMost => spare,
        };
        spare.min(room).max(0)
    }

    /// How far the hundredfold numerator is from passing: above zero when it fails.
    pub(super) fn distance_to_pass(self, direction: Direction, percent: Number) -> i128 {
        self.against(percent).distance_to_pass(direction)
    }
}

/// By how much one step of the numerator moves the hundredfold numerator.
fn step_weight(step: Number) -> i128 {
    (i128::from(step.millionths()) * 100 * MILLION).max(1)
}

/// The least whole number that is at least `dividend / divisor`, for a divisor above zero.
pub(crate) fn ceiling_division(dividend: i128, divisor: i128) -> i128 {
    -(-dividend).div_euclid(divisor)
}
