//! A cell of a template: what it says, or what it takes.

use crate::number::Number;
use crate::survey::{Answer, FactValue};
use crate::wording::Wording;
use jiff::civil::Date;

/// A cell of a template.
#[derive(Clone, PartialEq, Debug)]
pub enum Cell {
    /// Nothing belongs here.
    Closed,
    /// Text that is not to be changed.
    Fixed(String),
    /// A code that looks like a number and must not become one.
    Code(String),
    /// To be filled in.
    Open(Takes, Filled),
}

/// What a cell takes.
#[derive(Clone, PartialEq, Debug)]
pub enum Takes {
    /// Any text.
    Text,
    /// A numerator: a multiple of the step, at most its denominator unless it may exceed it.
    Part {
        /// The least amount that is counted.
        step: Number,
        /// Whether it may be above its denominator.
        may_exceed: bool,
    },
    /// A denominator: a multiple of the step above zero.
    Whole {
        /// The least amount that is counted.
        step: Number,
        /// Whether its numerator may be above it.
        may_exceed: bool,
    },
    /// A number that is a multiple of the step.
    Amount {
        /// The least amount that is counted.
        step: Number,
    },
    /// A percentage.
    Percent {
        /// Whether it may be above one hundred.
        may_exceed: bool,
    },
    /// One of these words, and no other.
    OneOf(Vec<String>),
    /// Most likely one of these names; others may be right too.
    Likely(Vec<String>),
    /// A day.
    Date,
}

/// What stands in a cell already.
#[derive(Clone, PartialEq, Debug)]
pub enum Filled {
    /// Nothing.
    Empty,
    /// Text, such as a note or an answer.
    Text(String),
    /// A number.
    Number(Number),
    /// A percentage, in percent.
    Percent(Number),
    /// A day.
    Date(Date),
}

impl Cell {
    /// A cell to be filled in that is still empty.
    pub fn empty(takes: Takes) -> Cell {
        Cell::Open(takes, Filled::Empty)
    }

    /// A cell for free text that may hold some already.
    pub fn text(text: &str) -> Cell {
        Cell::Open(Takes::Text, Filled::text(text))
    }
}

impl Filled {
    /// Text; nothing where it is empty.
    pub fn text(text: &str) -> Filled {
        if text.is_empty() {
            Filled::Empty
        } else {
            Filled::Text(text.to_owned())
        }
    }

    /// The value of a fact.
    pub fn fact(value: &FactValue, wording: &Wording) -> Filled {
        match value {
            FactValue::Text(text) => Filled::text(text),
            FactValue::Number(number) => Filled::Number(*number),
            FactValue::Date(date) => Filled::Date(*date),
            FactValue::Answer(Answer::Yes) => Filled::Text(wording.word("template-yes")),
            FactValue::Answer(_) => Filled::Text(wording.word("template-no")),
        }
    }

    /// What a person reads.
    pub fn shown(&self, wording: &Wording) -> String {
        match self {
            Filled::Empty => String::new(),
            Filled::Text(text) => text.clone(),
            Filled::Number(number) => wording.number(*number),
            Filled::Percent(percent) => format!("{}%", wording.number(*percent)),
            Filled::Date(date) => wording.date(*date),
        }
    }
}

/// The word for an answer about an indicator.
pub(super) fn answer_word(answer: Answer, wording: &Wording) -> String {
    wording.word(match answer {
        Answer::Yes => "met",
        Answer::No => "not_met",
        Answer::NotApplicable => "not_applicable",
    })
}
