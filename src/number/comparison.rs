//! Two products that a verdict compares, as data: what was compared can be written out.

use super::exact::MILLION;
use super::{Direction, Number};
use std::cmp::Ordering;

/// The product of two numbers, exactly: it is never rounded, however many digits it takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Product {
    /// The first factor.
    pub left: Number,
    /// The second factor.
    pub right: Number,
}

/// A product beside another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Comparison {
    /// What was measured.
    pub measured: Product,
    /// What is asked.
    pub asked: Product,
}

impl Product {
    /// The product of two numbers.
    pub fn new(left: Number, right: Number) -> Product {
        Product { left, right }
    }

    /// A number by itself: once.
    pub fn once(number: Number) -> Product {
        Product::new(number, Number::ONE)
    }

    /// Whether it is a number by itself.
    pub fn is_once(self) -> bool {
        self.right == Number::ONE
    }

    /// The product in millionths of millionths.
    pub(super) fn value(self) -> i128 {
        i128::from(self.left.millionths()) * i128::from(self.right.millionths())
    }

    /// Whether the product is below zero.
    pub(super) fn is_negative(self) -> bool {
        self.value() < 0
    }

    /// The digits before and after the decimal mark, without the sign and without zeros at the end.
    pub(super) fn digits(self) -> (String, String) {
        let one = (MILLION * MILLION).unsigned_abs();
        let value = self.value().unsigned_abs();
        let decimals = format!("{:012}", value % one);
        let decimals = decimals.trim_end_matches('0').to_owned();
        ((value / one).to_string(), decimals)
    }
}

impl Comparison {
    /// How the measured product stands to the asked one: products of integers only.
    pub fn order(self) -> Ordering {
        self.measured.value().cmp(&self.asked.value())
    }

    /// How far what was measured is from passing, in millionths of millionths: above zero when it
    /// fails.
    pub(super) fn distance_to_pass(self, direction: Direction) -> i128 {
        let above = self.measured.value() - self.asked.value();
        match direction {
            Direction::AtLeast => -above,
            Direction::AtMost => above,
        }
    }

    /// Whether what was measured passes.
    pub fn passes(self, direction: Direction) -> bool {
        direction.passes(self.order())
    }
}

impl std::fmt::Display for Product {
    /// The product in plain notation, as the JSON carries it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (whole, decimals) = self.digits();
        let sign = if self.is_negative() { "-" } else { "" };
        let mark = if decimals.is_empty() { "" } else { "." };
        write!(f, "{sign}{whole}{mark}{decimals}")
    }
}
