//! Numbers in cells, read for what they count.

use super::sheet::{Cell, Content};
use crate::diagnostic::{Bilingual, CellPlace, Code, Diagnostic};
use crate::folded::folded;
use crate::number::{Notation, NotationError, Number, Reading, WrittenNumber};
use crate::rules::{Indicator, Unit};

/// What a cell is expected to count.
pub(super) struct Expected<'e> {
    /// The least amount that is counted; `None` when any fineness is.
    step: Option<Number>,
    /// The unit that may be written behind the number.
    unit: Option<&'e Unit>,
    /// A name any word of which may be written behind the number: `804 hộ` for `số hộ`.
    words_of: Option<&'e Bilingual>,
    /// Whether a percent sign may be written, and how large the percentage may be.
    percent: Option<Number>,
}

impl<'e> Expected<'e> {
    /// The whole number that a fact gives.
    pub fn whole(name: &'e Bilingual, unit: Option<&'e Unit>) -> Expected<'e> {
        Expected {
            step: Some(Number::ONE),
            unit,
            words_of: Some(name),
            percent: None,
        }
    }

    /// A number in the indicator's unit.
    pub fn in_unit_of(indicator: &'e Indicator) -> Expected<'e> {
        Expected {
            step: Some(indicator.step()),
            unit: indicator.unit.as_deref(),
            words_of: None,
            percent: None,
        }
    }

    /// A percentage of the indicator.
    pub fn percentage(indicator: &Indicator) -> Expected<'static> {
        Expected {
            step: None,
            unit: None,
            words_of: None,
            percent: Some(most_percent(indicator)),
        }
    }
}

/// The largest percentage that an indicator can have; more is a slip.
pub(super) fn most_percent(indicator: &Indicator) -> Number {
    if indicator.may_exceed_whole {
        Number::from(100_000)
    } else {
        Number::HUNDRED
    }
}

/// The number in a cell.
///
/// # Errors
/// It is no number, below zero, too long, too fine, in another unit, or readable in two ways.
pub(super) fn read(
    cell: &Cell,
    expected: &Expected<'_>,
    notation: Option<Notation>,
) -> Result<Number, Diagnostic> {
    let written = written(cell)?;
    let cell = &cell.place;
    if written.percent && expected.percent.is_none() {
        return Err(Diagnostic::new(Code::NotANumber, cell));
    }
    check_unit(cell, &written.unit, expected)?;
    let number = settle(cell, &written, expected, notation)?;
    if number.is_negative() {
        return Err(Diagnostic::new(Code::NegativeNumber, cell));
    }
    if let Some(limit) = expected.percent
        && number > limit
    {
        return Err(Diagnostic::new(Code::PercentAboveHundred, cell));
    }
    match expected.step {
        Some(step) if !number.is_multiple_of(step) => {
            Err(Diagnostic::new(Code::FinerThanUnit, cell)
                .with("step", step)
                .with("unit", &counted(expected)))
        }
        _ => Ok(number),
    }
}

fn written(cell: &Cell) -> Result<WrittenNumber, Diagnostic> {
    let stored = |number, percent| WrittenNumber {
        reading: Reading::Clear(number),
        percent,
        unit: String::new(),
    };
    match cell.content {
        Content::Number(number) => Ok(stored(number, false)),
        Content::Percent(number) => Ok(stored(number, true)),
        Content::Day => Err(Diagnostic::new(Code::BecameDate, &cell.place)),
        Content::Shown { .. } | Content::Unusable(_) => {
            Err(Diagnostic::new(Code::TooManyDigits, &cell.place))
        }
        Content::Text => WrittenNumber::parse(&cell.place.value).map_err(|error| match error {
            NotationError::NotANumber => Diagnostic::new(Code::NotANumber, &cell.place),
            NotationError::TooManyDigits => Diagnostic::new(Code::TooManyDigits, &cell.place),
        }),
    }
}

/// What is counted: the unit, else the name of the fact.
fn counted(expected: &Expected<'_>) -> Bilingual {
    let unit = expected.unit.map(|unit| &unit.name);
    unit.or(expected.words_of).cloned().unwrap_or_default()
}

/// A unit may be shortened: `38,6 triệu` is in `triệu đồng/người/năm`.
fn check_unit(cell: &CellPlace, unit: &str, expected: &Expected<'_>) -> Result<(), Diagnostic> {
    if unit.is_empty() {
        return Ok(());
    }
    let written = folded(unit);
    let by_unit = expected
        .unit
        .is_some_and(|unit| names(&unit.name).any(|name| folded(name).starts_with(&written)));
    let by_words = expected.words_of.is_some_and(|name| {
        names(name).any(|name| folded(name).split(' ').any(|word| word == written))
    });
    if !written.is_empty() && (by_unit || by_words) {
        return Ok(());
    }
    match expected.unit {
        Some(own) => Err(Diagnostic::new(Code::OtherUnit, cell)
            .with("written", unit)
            .with("unit", &own.name)),
        None => Err(Diagnostic::new(Code::NotANumber, cell)),
    }
}

fn names(text: &Bilingual) -> impl Iterator<Item = &str> {
    std::iter::once(text.vi.as_str()).chain(text.en.as_deref())
}

/// Decides between two readings by what is counted, never by guessing.
fn settle(
    cell: &CellPlace,
    written: &WrittenNumber,
    expected: &Expected<'_>,
    notation: Option<Notation>,
) -> Result<Number, Diagnostic> {
    match written.reading {
        Reading::Clear(number) => Ok(number),
        Reading::Ambiguous {
            mark,
            grouped,
            decimal,
        } if let Some(notation) = notation => Ok(if notation.thousands_mark == Some(mark) {
            grouped
        } else {
            decimal
        }),
        // Nobody writes the decimals of a whole number of people.
        Reading::Ambiguous { grouped, .. }
            if expected
                .step
                .is_some_and(|step| step.is_multiple_of(Number::ONE)) =>
        {
            Ok(grouped)
        }
        Reading::Ambiguous {
            grouped, decimal, ..
        } if written.percent && expected.percent.is_some_and(|limit| grouped > limit) => {
            Ok(decimal)
        }
        Reading::Ambiguous {
            grouped, decimal, ..
        } => Err(Diagnostic::new(Code::AmbiguousNumber, cell)
            .with("grouped", grouped)
            .with("decimal", decimal)
            .with("plain", grouped.to_string())),
    }
}
