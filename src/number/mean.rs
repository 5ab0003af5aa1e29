//! A weighted mean, kept as a fraction and compared without dividing.

use super::{Comparison, Direction, Number, Product, ceiling_division};
use std::cmp::Ordering;

/// The mean of amounts, each with the weight that it counts for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mean {
    /// The sum of the amounts, each times its weight.
    total: Number,
    /// The sum of the weights, above zero.
    weight: Number,
}

impl Mean {
    /// The mean of amounts with their weights, none of them below zero; `None` when nothing has a
    /// weight, or when the sums cannot be kept exactly.
    pub fn of(weighted: impl IntoIterator<Item = (Number, Number)>) -> Option<Mean> {
        let mut mean = Mean {
            total: Number::ZERO,
            weight: Number::ZERO,
        };
        for (amount, weight) in weighted {
            mean.total = mean.total.checked_add(amount.checked_mul(weight)?)?;
            mean.weight = mean.weight.checked_add(weight)?;
        }
        (mean.weight > Number::ZERO).then_some(mean)
    }

    /// The mean of so many things that add up to a total; `None` of nothing.
    pub fn of_total(total: Number, count: Number) -> Option<Mean> {
        (count > Number::ZERO).then_some(Mean {
            total,
            weight: count,
        })
    }

    /// The sum of the amounts, each times its weight.
    pub fn total(self) -> Number {
        self.total
    }

    /// The sum of the weights.
    pub fn weight(self) -> Number {
        self.weight
    }

    /// Whether both are the same number, whatever they are made of.
    pub fn equals(self, other: Mean) -> bool {
        let comparison = Comparison {
            measured: Product::new(self.total, other.weight),
            asked: Product::new(other.total, self.weight),
        };
        comparison.order() == Ordering::Equal
    }

    /// The total beside `number × weight`.
    pub fn against(self, number: Number) -> Comparison {
        Comparison {
            measured: Product::once(self.total),
            asked: Product::new(number, self.weight),
        }
    }

    /// Compares `total` with `number × weight`: products of integers only.
    pub fn cmp_number(self, number: Number) -> Ordering {
        self.against(number).order()
    }

    /// The mean after every amount has changed by so much, or after one amount has changed by so
    /// much as comes to the same; `None` beyond what can be kept exactly.
    pub fn raised_by(self, amount: Number) -> Option<Mean> {
        let total = self.total.checked_add(amount.checked_mul(self.weight)?)?;
        Some(Mean { total, ..self })
    }

    /// The least whole number of steps that makes a failing mean pass; zero when it passes.
    pub fn steps_missing(self, direction: Direction, target: Number, step: Number) -> i128 {
        ceiling_division(self.distance_to_pass(direction, target), self.weigh(step)).max(0)
    }

    /// The largest whole number of steps that a passing mean may lose ([`Direction::AtLeast`]) or
    /// gain ([`Direction::AtMost`]) and still pass.
    pub fn steps_to_spare(self, direction: Direction, target: Number, step: Number) -> i128 {
        (-self.distance_to_pass(direction, target))
            .div_euclid(self.weigh(step))
            .max(0)
    }

    fn distance_to_pass(self, direction: Direction, target: Number) -> i128 {
        self.against(target).distance_to_pass(direction)
    }

    /// By how much one step of the mean moves the total.
    fn weigh(self, step: Number) -> i128 {
        (i128::from(step.millionths()) * i128::from(self.weight.millionths())).max(1)
    }
}
