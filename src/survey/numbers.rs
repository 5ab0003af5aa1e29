//! Numbers in cells, read for what they count.

use crate::diagnostic::{Bilingual, CellPlace, Code, Diagnostic};
use crate::folded::folded;
use crate::number::{NotationError, Number, Reading, WrittenNumber};
use crate::rules::{Indicator, Unit};

/// What a cell is expected to count.
pub(super) struct Expected<'e> {
    /// The least amount that is counted; `None` when any fineness is.
    step: Option<Number>,
    /// The unit that may be written behind the number.
    unit: Option<&'e Unit>,
    /// Whether a percent sign may be written, and how large the percentage may be.
    percent: Option<Number>,
}

impl<'e> Expected<'e> {
    /// A whole number of things.
    pub fn whole() -> Expected<'static> {
        Expected {
            step: Some(Number::ONE),
            unit: None,
            percent: None,
        }
    }

    /// A number in the indicator's unit.
    pub fn in_unit_of(indicator: &'e Indicator) -> Expected<'e> {
        Expected {
            step: Some(indicator.step()),
            unit: indicator.unit.as_deref(),
            percent: None,
        }
    }

    /// A percentage of the indicator.
    pub fn percentage(indicator: &Indicator) -> Expected<'static> {
        let limit = if indicator.may_exceed_whole {
            Number::from(100_000)
        } else {
            Number::HUNDRED
        };
        Expected {
            step: None,
            unit: None,
            percent: Some(limit),
        }
    }
}

/// The number in a cell.
///
/// # Errors
/// It is no number, below zero, too long, too fine, in another unit, or readable in two ways.
pub(super) fn read(cell: &CellPlace, expected: &Expected<'_>) -> Result<Number, Diagnostic> {
    let written = WrittenNumber::parse(&cell.value).map_err(|error| match error {
        NotationError::NotANumber => Diagnostic::new(Code::NotANumber, cell),
        NotationError::TooManyDigits => Diagnostic::new(Code::TooManyDigits, cell),
    })?;
    if written.percent && expected.percent.is_none() {
        return Err(Diagnostic::new(Code::NotANumber, cell));
    }
    check_unit(cell, &written.unit, expected)?;
    let number = settle(cell, written.reading, expected)?;
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
                .with("unit", &unit_name(expected)))
        }
        _ => Ok(number),
    }
}

fn unit_name(expected: &Expected<'_>) -> Bilingual {
    expected
        .unit
        .map(|unit| unit.name.clone())
        .unwrap_or_default()
}

/// A unit may be shortened: `38,6 triệu` is in `triệu đồng/người/năm`.
fn check_unit(cell: &CellPlace, unit: &str, expected: &Expected<'_>) -> Result<(), Diagnostic> {
    if unit.is_empty() {
        return Ok(());
    }
    let written = folded(unit);
    let fits = expected.unit.is_some_and(|unit| {
        let en = unit.name.en.as_deref().unwrap_or_default();
        [unit.name.vi.as_str(), en]
            .iter()
            .any(|name| folded(name).starts_with(&written))
    });
    if fits {
        return Ok(());
    }
    if expected.unit.is_none() {
        return Err(Diagnostic::new(Code::NotANumber, cell));
    }
    Err(Diagnostic::new(Code::OtherUnit, cell)
        .with("written", unit)
        .with("unit", &unit_name(expected)))
}

/// Decides between two readings by what is counted, never by guessing.
fn settle(
    cell: &CellPlace,
    reading: Reading,
    expected: &Expected<'_>,
) -> Result<Number, Diagnostic> {
    match reading {
        Reading::Clear(number) => Ok(number),
        // Nobody writes the decimals of a whole number of people.
        Reading::Ambiguous { grouped, .. }
            if expected
                .step
                .is_some_and(|step| step.is_multiple_of(Number::ONE)) =>
        {
            Ok(grouped)
        }
        Reading::Ambiguous { grouped, decimal }
            if expected.percent.is_some_and(|limit| grouped > limit) =>
        {
            Ok(decimal)
        }
        Reading::Ambiguous { grouped, decimal } => {
            Err(Diagnostic::new(Code::AmbiguousNumber, cell)
                .with("grouped", grouped)
                .with("decimal", decimal))
        }
    }
}
