//! What an observation says, without the cells that say it.

use super::observation::Value;
use crate::number::{Number, Share};
use crate::survey::words::Answer;

/// The figures of an observation: all that a verdict rests on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Figures {
    /// The part of a share.
    pub numerator: Option<Number>,
    /// The whole of a share.
    pub denominator: Option<Number>,
    /// A number or an answer instead of counts.
    pub value: Option<Value>,
    /// The officer's own conclusion.
    pub self_assessed: Option<Answer>,
}

impl Figures {
    /// The counts as a share, when both are there.
    pub fn share(&self) -> Option<Share> {
        Share::new(self.numerator?, self.denominator?)
    }

    /// Whether at least one of the counts is there.
    pub fn counts_begun(&self) -> bool {
        self.numerator.is_some() || self.denominator.is_some()
    }

    /// The answer in the value column.
    pub fn answer(&self) -> Option<Answer> {
        match self.value? {
            Value::Answer(answer) => Some(answer),
            Value::Percent(_) | Value::Amount(_) | Value::Level(_) | Value::Mean(_) => None,
        }
    }

    /// The officer's conclusion: the column for it, else an answer in the value column.
    pub fn conclusion(&self) -> Option<Answer> {
        self.self_assessed.or_else(|| self.answer())
    }
}
