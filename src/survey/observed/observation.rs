//! What was observed of an indicator: exact values with the cells they come from.

use super::figures::Figures;
use crate::diagnostic::CellPlace;
use crate::number::{Mean, Number, Share};
use crate::survey::numbers::Entry;
use crate::survey::words::{Answer, Sex};

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
    /// The hamlets it is made of, in the order of the survey; empty where only the commune as a
    /// whole was observed.
    pub hamlets: Vec<HamletObservation>,
    /// Women and men, in this order, where they were observed apart.
    pub sexes: Vec<SexObservation>,
    /// Documents.
    pub evidence: String,
    /// Free text.
    pub note: String,
    /// The line of the survey: that of the total, else the first of those that were added up.
    pub line: CellPlace,
}

/// What was observed in a hamlet.
#[derive(Clone, PartialEq, Debug)]
pub struct HamletObservation {
    /// The hamlet's name as written.
    pub name: String,
    /// What its average counts for in that of the commune, where averages were joined.
    pub weight: Option<Number>,
    /// What was observed.
    pub observation: Observation,
}

/// What was observed of women or of men.
#[derive(Clone, PartialEq, Debug)]
pub struct SexObservation {
    /// Of whom.
    pub sex: Sex,
    /// What was observed.
    pub observation: Observation,
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
    /// The mean of the hamlets' amounts, each with its weight.
    Mean(Mean),
    /// Đạt, chưa đạt or không áp dụng.
    Answer(Answer),
}

impl Observation {
    /// An observation of nothing.
    pub(in crate::survey) fn nothing(line: CellPlace) -> Observation {
        Observation {
            numerator: None,
            denominator: None,
            value: None,
            claimed: None,
            self_assessed: None,
            hamlets: Vec::new(),
            sexes: Vec::new(),
            evidence: String::new(),
            note: String::new(),
            line,
        }
    }

    /// Adds the evidence and the note of another.
    pub(in crate::survey) fn join_texts(&mut self, other: &Observation) {
        join(&mut self.evidence, &other.evidence);
        join(&mut self.note, &other.note);
    }

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

    /// The amount in the value column; a mean of hamlets is none.
    pub fn amount(&self) -> Option<Number> {
        match self.value.as_ref()?.value {
            Value::Amount(amount) => Some(amount),
            Value::Percent(_) | Value::Level(_) | Value::Mean(_) | Value::Answer(_) => None,
        }
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

fn join(text: &mut String, more: &str) {
    if more.is_empty() || text == more {
        return;
    }
    if !text.is_empty() {
        text.push_str("; ");
    }
    text.push_str(more);
}
