//! A survey fitted to the rules: exact values with the cells they come from.

use super::answer::Answer;
use super::facts::Facts;
use super::figures::Figures;
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
    /// Đạt, chưa đạt or không áp dụng.
    Answer(Answer),
}

impl Observation {
    /// What it says, without the cells that say it.
    pub fn figures(&self) -> Figures {
        Figures {
            numerator: value_of(&self.numerator),
            denominator: value_of(&self.denominator),
            value: value_of(&self.value),
            self_assessed: value_of(&self.self_assessed),
        }
    }

    /// The counts as a share, when both are there.
    pub fn share(&self) -> Option<Share> {
        self.figures().share()
    }

    /// The answer in the value column.
    pub fn answer(&self) -> Option<Answer> {
        self.figures().answer()
    }

    /// The officer's conclusion: the column for it, else an answer in the value column.
    pub fn conclusion(&self) -> Option<Answer> {
        self.figures().conclusion()
    }
}

fn value_of<T: Copy>(entry: &Option<Entry<T>>) -> Option<T> {
    entry.as_ref().map(|entry| entry.value)
}
