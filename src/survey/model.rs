//! A survey fitted to the rules: exact values with the cells they come from.

use super::answer::Answer;
use super::facts::Facts;
use crate::diagnostic::CellPlace;
use crate::number::{Number, Share};
use crate::rules::Fact;
use crate::text::Text;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A value and the cell it was read from.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry<T> {
    /// The value.
    pub value: T,
    /// The cell.
    pub cell: CellPlace,
}

/// A quantity of the commune, such as its number of households, as its facts give it.
pub type Quantity = (Arc<Fact>, Entry<Number>);

/// What is known of a commune, every indicator being one of the rule set.
#[derive(Debug)]
pub struct Survey {
    /// The commune's name.
    pub commune: String,
    /// Its facts.
    pub facts: Facts,
    /// Yes/no facts that the rule set declares.
    pub answers: Vec<(Arc<Fact>, Answer)>,
    /// Facts with numbers that denominators are checked against.
    pub quantities: Vec<Quantity>,
    /// What was observed, by the code of the indicator or part.
    pub observations: BTreeMap<Text, Observation>,
}

/// What was observed of an indicator or a part.
#[derive(Clone, PartialEq, Debug)]
pub struct Observation {
    /// The part of a share.
    pub numerator: Option<Entry<Number>>,
    /// The whole of a share.
    pub denominator: Option<Entry<Number>>,
    /// A number or an answer instead of counts.
    pub value: Option<Entry<Value>>,
    /// The figure that somebody printed.
    pub claimed: Option<Entry<Number>>,
    /// The officer's own conclusion.
    pub self_assessed: Option<Entry<Answer>>,
    /// How many hamlets were added up; zero for a row about the commune as a whole.
    pub hamlets: usize,
    /// Documents.
    pub evidence: String,
    /// Free text.
    pub note: String,
    /// The line of the survey, the first where hamlets were added up.
    pub line: CellPlace,
}

/// A value instead of counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Value {
    /// A bare percentage.
    Percent(Number),
    /// An amount or a count in the indicator's unit.
    Amount(Number),
    /// The rank of a level of the indicator's scale.
    Level(usize),
    /// Đạt, chưa đạt or không áp dụng.
    Answer(Answer),
}

impl Survey {
    /// The answer to a yes/no fact; `None` when it is not given.
    pub fn answer(&self, fact: &Fact) -> Option<Answer> {
        let mut answers = self.answers.iter();
        let found = answers.find(|(known, _)| **known == *fact);
        found.map(|(_, answer)| *answer)
    }
}

impl Observation {
    /// The counts as a share, when both are there.
    pub fn share(&self) -> Option<Share> {
        Share::new(
            self.numerator.as_ref()?.value,
            self.denominator.as_ref()?.value,
        )
    }

    /// The answer in the value column.
    pub fn answer(&self) -> Option<Answer> {
        match self.value.as_ref()?.value {
            Value::Answer(answer) => Some(answer),
            Value::Percent(_) | Value::Amount(_) | Value::Level(_) => None,
        }
    }

    /// The officer's conclusion: the column for it, else an answer in the value column.
    pub fn conclusion(&self) -> Option<Answer> {
        self.self_assessed
            .as_ref()
            .map(|entry| entry.value)
            .or_else(|| self.answer())
    }
}
