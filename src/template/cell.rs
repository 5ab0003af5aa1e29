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

/// Which percentages are possible.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Percentages {
    /// Those of a part in a whole.
    OfWhole,
    /// Also those above one hundred.
    AboveWhole,
    /// Also those below zero: what grows may also fall.
    OfChange,
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
    /// A denominator: a multiple of the step, above zero unless it may be zero.
    Whole {
        /// The least amount that is counted.
        step: Number,
        /// Whether its numerator may be above it.
        may_exceed: bool,
        /// Whether it may be zero: a hamlet may have no pupils.
        may_be_zero: bool,
    },
    /// A number that is a multiple of the step.
    Amount {
        /// The least amount that is counted.
        step: Number,
    },
    /// A percentage.
    Percent(Percentages),
    /// A percentage as somebody printed it, of which every digit counts.
    Printed(Percentages),
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
    /// A percentage in the digits in which somebody printed it.
    Printed(Number),
    /// A day.
    Date(Date),
}

impl Cell {
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
            Filled::Printed(percent) => format!("{}%", as_printed(*percent, wording)),
            Filled::Date(date) => wording.date(*date),
        }
    }
}

/// A number in all its digits, zeros at the end included.
fn as_printed(number: Number, wording: &Wording) -> String {
    let mark = wording.notation().decimal_mark.to_string();
    number.to_string().replace('.', &mark)
}
