//! Numbers in cells, read for what they count.

use super::entry::Entry;
use super::how_read::{Amended, Conversion, DecidedBy, HowRead};
use super::notation::{FileNotation, KnownNotation};
use crate::diagnostic::{Arg, Bilingual, CellPlace, Code, Diagnostic, Message, message};
use crate::folded::folded;
use crate::number::{Notation, NotationError, Number, Reading, WrittenNumber};
use crate::rules::{BuiltInFact, Indicator, Kind, Unit};
use crate::survey::table::{Amendment, Cell, Content};

/// What a cell is expected to count.
pub(in crate::survey) struct Expected<'e> {
    /// The least amount that is counted; `None` when any fineness is.
    step: Option<Number>,
    /// The unit that may be written behind the number.
    unit: Option<&'e Unit>,
    /// A name any word of which may be written behind the number: `804 hộ` for `số hộ`.
    words_of: Option<&'e Bilingual>,
    /// The cell that says what the row counts in, for numbers without a unit of their own.
    row_unit: Option<&'e CellPlace>,
    /// Whether a percent sign may be written, and how large the percentage may be.
    percent: Option<Number>,
    /// Whether the number may be below zero: what grows may also fall.
    may_fall: bool,
}

impl<'e> Expected<'e> {
    /// The number that a fact gives: whole, unless its unit is counted more finely.
    pub fn of_fact(name: &'e Bilingual, unit: Option<&'e Unit>) -> Expected<'e> {
        Expected {
            step: Some(unit.map_or(Number::ONE, |unit| unit.step)),
            unit,
            words_of: Some(name),
            row_unit: None,
            percent: None,
            may_fall: false,
        }
    }

    /// A number in the indicator's unit.
    pub fn in_unit_of(indicator: &'e Indicator) -> Expected<'e> {
        Expected {
            step: Some(indicator.step()),
            unit: indicator.unit.as_deref(),
            words_of: None,
            row_unit: None,
            percent: None,
            may_fall: false,
        }
    }

    /// The same in a row with a unit in a cell of its own.
    ///
    /// # Errors
    /// It is neither the expected unit nor one that is converted.
    pub fn in_unit_of_row(self, unit: Option<&'e CellPlace>) -> Result<Expected<'e>, Diagnostic> {
        if let Some(cell) = unit {
            factor_of_unit(cell, &cell.value, &self)?;
        }
        Ok(Expected {
            row_unit: unit,
            ..self
        })
    }

    /// A percentage of the indicator.
    pub fn percentage(indicator: &Indicator) -> Expected<'static> {
        let limit = if indicator.may_exceed_whole || indicator.kind == Kind::Growth {
            Number::from(100_000)
        } else {
            Number::HUNDRED
        };
        Expected {
            step: None,
            unit: None,
            words_of: None,
            row_unit: None,
            percent: Some(limit),
            may_fall: indicator.kind == Kind::Growth,
        }
    }

    /// What a written number means here, in units that are `factor` of the expected one.
    ///
    /// # Errors
    /// It is below zero, too long, too large, too fine, or readable in two ways.
    pub fn take(
        &self,
        written: &WrittenNumber,
        factor: Number,
        notation: KnownNotation,
    ) -> Result<TakenNumber, NumberProblem> {
        if written.percent && self.percent.is_none() {
            return Err(NumberProblem::NotANumber);
        }
        let (as_written, decided_by) = self.settle(written, factor, notation)?;
        let number = as_written;
        if number.is_negative() && !self.may_fall {
            return Err(NumberProblem::Negative);
        }
        // Unconverted, a number keeps the digits that were written: a claim is checked to them.
        let converted = if factor == Number::ONE {
            Some(number)
        } else {
            number.checked_mul(factor)
        };
        let Some(number) = converted else {
            // What a smaller unit makes of a number is never too large, only too fine.
            return Err(match self.step {
                Some(step) if factor < Number::ONE => NumberProblem::TooFine(step),
                _ => NumberProblem::TooManyDigits,
            });
        };
        if let Some(limit) = self.percent
            && number > limit
        {
            return Err(NumberProblem::PercentTooLarge);
        }
        match self.step {
            Some(step) if !number.is_multiple_of(step) => Err(NumberProblem::TooFine(step)),
            _ => Ok(TakenNumber {
                number,
                as_written,
                decided_by,
            }),
        }
    }

    /// Decides between two readings by what was declared, by what is counted, and by the clear
    /// cells of the file, in this order; never by guessing.
    fn settle(
        &self,
        written: &WrittenNumber,
        factor: Number,
        notation: KnownNotation,
    ) -> Result<(Number, Option<DecidedBy>), NumberProblem> {
        if let (Some(declared), Some(shown)) = (notation.declared, written.notation)
            && declared != shown
        {
            return Err(NumberProblem::OtherNotation { shown, declared });
        }
        let (mark, grouped, decimal) = match written.reading {
            Reading::Clear(number) => return Ok((number, None)),
            Reading::Ambiguous {
                mark,
                grouped,
                decimal,
            } => (mark, grouped, decimal),
        };
        let by = |notation: Notation| {
            if notation.thousands_mark == Some(mark) {
                grouped
            } else {
                decimal
            }
        };
        if let Some(declared) = notation.declared {
            return Ok((by(declared), Some(DecidedBy::Declared)));
        }
        // Nobody writes the decimals of a whole number of people, or of metres where the law counts
        // thousandths of a kilometre.
        if self.step.is_some_and(|step| step.is_multiple_of(factor)) {
            return Ok((grouped, Some(DecidedBy::Fineness)));
        }
        if written.percent && self.percent.is_some_and(|limit| grouped > limit) {
            return Ok((decimal, Some(DecidedBy::Limit)));
        }
        let settled = notation.settled.map(by);
        let settled = settled.map(|number| (number, Some(DecidedBy::OtherCells)));
        settled.ok_or(NumberProblem::Ambiguous { grouped, decimal })
    }
}

/// A written number taken for what is expected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::survey) struct TakenNumber {
    /// In the expected unit.
    pub number: Number,
    /// In the unit that it was written in.
    pub as_written: Number,
    /// What decided between two readings.
    pub decided_by: Option<DecidedBy>,
}

/// Why a written number cannot be taken for what is expected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::survey) enum NumberProblem {
    NotANumber,
    Negative,
    TooManyDigits,
    /// Finer than this step.
    TooFine(Number),
    PercentTooLarge,
    /// Its marks belong to another notation than the declared one.
    OtherNotation {
        shown: Notation,
        declared: Notation,
    },
    /// Nothing says which of two readings is meant.
    Ambiguous {
        grouped: Number,
        decimal: Number,
    },
}

impl NumberProblem {
    fn told(
        self,
        cell: &CellPlace,
        content: Content,
        expected: &Expected<'_>,
        notation: &FileNotation,
    ) -> Diagnostic {
        match self {
            NumberProblem::NotANumber => not_a_number(cell, "other"),
            NumberProblem::Negative => Diagnostic::new(Code::NegativeNumber, cell),
            NumberProblem::TooManyDigits => Diagnostic::new(Code::TooManyDigits, cell),
            NumberProblem::TooFine(step) => {
                let likely = thousands_lost(content, step);
                Diagnostic::new(Code::FinerThanUnit, cell)
                    .with("number", number_in_steps(step))
                    .with("unit", &counted(expected))
                    .with("is_likely", likely.map_or("no", |_| "yes"))
                    .with("likely", likely.unwrap_or_default().to_string())
            }
            NumberProblem::PercentTooLarge => {
                let likely = pasted_percent(content, expected);
                Diagnostic::new(Code::PercentAboveHundred, cell)
                    .with("is_likely", likely.map_or("no", |_| "yes"))
                    .with("likely", likely.unwrap_or_default())
            }
            NumberProblem::OtherNotation { shown, declared } => {
                Diagnostic::new(Code::OtherNotation, cell)
                    .with("written", notation_name(shown))
                    .with("declared", notation_name(declared))
            }
            NumberProblem::Ambiguous { grouped, decimal } => {
                Diagnostic::new(Code::AmbiguousNumber, cell)
                    .with("grouped", grouped)
                    .with("decimal", decimal)
                    .with("plain", grouped.to_string())
                    .with("why", notation.why_open())
            }
        }
    }
}

/// The number that a spreadsheet may have taken the thousands mark of for a decimal mark: 5.312 is stored
/// where 5.312 people were typed.
fn thousands_lost(content: Content, step: Number) -> Option<Number> {
    let Content::Number(number) = content else {
        return None;
    };
    let thousand = Number::from(1_000);
    let grouped = number.checked_mul(thousand)?.normalized();
    (step == Number::ONE && number < thousand && grouped.is_multiple_of(step)).then_some(grouped)
}

/// The percentage that was pasted into a cell with a percent format, which shows it a hundred times larger.
fn pasted_percent(content: Content, expected: &Expected<'_>) -> Option<Number> {
    let Content::Percent(number) = content else {
        return None;
    };
    let percentage = number.checked_mul(Number::from_scaled(1, 2)?)?.normalized();
    (percentage <= expected.percent?).then_some(percentage)
}

/// That a cell holds no number, and what it holds instead.
pub(in crate::survey) fn not_a_number(cell: &CellPlace, holds: &'static str) -> Diagnostic {
    let explained = number_before_brackets(&cell.value);
    let holds = if explained.is_some() {
        "explained"
    } else {
        holds
    };
    Diagnostic::new(Code::NotANumber, cell)
        .with("holds", holds)
        .with("number", explained.unwrap_or_default())
}

/// The number of a text that explains it in brackets behind: `12 nhà (đang sửa 5)`.
fn number_before_brackets(text: &str) -> Option<String> {
    let (before, _) = text.split_once('(')?;
    let before = before.trim();
    WrittenNumber::parse(before).ok()?;
    let number = before.split_whitespace().next()?;
    Some(number.to_owned())
}

/// What kind of number is counted in such steps.
fn number_in_steps(step: Number) -> Message {
    if step == Number::ONE {
        message!("count-whole")
    } else {
        message!("count-in-steps", step = step)
    }
}

/// The number in a cell, in the expected unit, and how it was read.
///
/// # Errors
/// It is no number, below zero, too long, too fine, in another unit, or readable in two ways.
pub(in crate::survey) fn read(
    cell: &Cell,
    expected: &Expected<'_>,
    notation: &FileNotation,
) -> Result<Entry<Number>, Diagnostic> {
    let entry = read_as_it_stands(cell, expected, notation)?;
    match &cell.amended {
        None => Ok(entry),
        Some(amendment) => amend(entry, amendment, expected, notation),
    }
}

/// The number of a cell with another added to it, or taken from it: both in the expected unit.
fn amend(
    entry: Entry<Number>,
    amendment: &Amendment,
    expected: &Expected<'_>,
    notation: &FileNotation,
) -> Result<Entry<Number>, Diagnostic> {
    let by = read_as_it_stands(&amendment.by, expected, notation)?;
    let place = by.cell;
    let after = if amendment.less {
        entry.value.checked_sub(by.value)
    } else {
        entry.value.checked_add(by.value)
    };
    let after = after
        .ok_or_else(|| {
            NumberProblem::TooManyDigits.told(&place, Content::Text, expected, notation)
        })?
        .normalized();
    if after.is_negative() && !expected.may_fall {
        return Err(Diagnostic::new(Code::ChangeBelowZero, &place)
            .with("before", entry.value)
            .with("by", by.value)
            .with("after", after));
    }
    if expected.percent.is_some_and(|limit| after > limit) {
        return Err(NumberProblem::PercentTooLarge.told(&place, Content::Text, expected, notation));
    }
    Ok(Entry {
        value: after,
        cell: place,
        how: HowRead {
            amended: Some(Box::new(Amended {
                before: entry.value,
                by: by.value,
                less: amendment.less,
                after,
            })),
            ..HowRead::default()
        },
    })
}

fn read_as_it_stands(
    cell: &Cell,
    expected: &Expected<'_>,
    notation: &FileNotation,
) -> Result<Entry<Number>, Diagnostic> {
    let written = written(cell)?;
    let content = cell.content;
    let stored = content != Content::Text;
    let cell = &cell.place;
    let factor = match expected.row_unit {
        Some(unit) if written.unit.is_empty() => factor_of_unit(unit, &unit.value, expected)?,
        _ => factor_of_unit(cell, &written.unit, expected)?,
    };
    let taken = expected
        .take(&written, factor, notation.known())
        .map_err(|problem| problem.told(cell, content, expected, notation))?;
    Ok(Entry {
        value: taken.number,
        cell: cell.clone(),
        how: HowRead {
            stored,
            notation: written.notation_of(taken.as_written),
            decided_by: taken.decided_by,
            conversion: (factor != Number::ONE)
                .then(|| Box::new(conversion(taken.as_written, &written, factor, expected))),
            amended: None,
        },
    })
}

/// The unit that a number was written in: its own, else that of its row.
fn conversion(
    number: Number,
    written: &WrittenNumber,
    factor: Number,
    expected: &Expected<'_>,
) -> Conversion {
    let named_in = expected.row_unit.filter(|_| written.unit.is_empty());
    Conversion {
        written: number,
        unit: named_in.map_or_else(|| written.unit.clone(), |cell| cell.value.clone()),
        factor,
        named_in: named_in.cloned(),
    }
}

fn written(cell: &Cell) -> Result<WrittenNumber, Diagnostic> {
    let stored = |number, percent| WrittenNumber {
        reading: Reading::Clear(number),
        notation: None,
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
            NotationError::NotANumber => not_a_number(&cell.place, "other"),
            NotationError::TooManyDigits => Diagnostic::new(Code::TooManyDigits, &cell.place),
        }),
    }
}

/// What is counted: the unit, else the name of the fact.
fn counted(expected: &Expected<'_>) -> Bilingual {
    let unit = expected.unit.map(|unit| &unit.name);
    unit.or(expected.words_of).cloned().unwrap_or_default()
}

/// How much of the expected unit one of the written unit is; one where none is written.
fn factor_of_unit(
    cell: &CellPlace,
    written: &str,
    expected: &Expected<'_>,
) -> Result<Number, Diagnostic> {
    if written.is_empty() {
        return Ok(Number::ONE);
    }
    let by_unit = expected.unit.and_then(|unit| unit.factor_of(written));
    let by_words = || {
        let written = folded(written);
        let name = expected.words_of?;
        let of_name = || names(name).any(|name| folded(name).split(' ').any(|it| it == written));
        let fact = BuiltInFact::named(&name.vi);
        let is_usual = || {
            let usual = fact.map_or(&[][..], BuiltInFact::counted_in);
            usual.iter().any(|usual| folded(usual) == written)
        };
        (of_name() || is_usual()).then_some(Number::ONE)
    };
    by_unit
        .or_else(by_words)
        .ok_or_else(|| match expected.unit {
            Some(_) if number_before_brackets(&cell.value).is_some() => not_a_number(cell, "other"),
            Some(own) => {
                let accepted: Vec<Arg> = own.accepted().map(Arg::from).collect();
                Diagnostic::new(Code::OtherUnit, cell)
                    .with("written", written)
                    .with("unit", &own.name)
                    .with("accepted", accepted)
            }
            None => not_a_number(cell, "other"),
        })
}

fn names(text: &Bilingual) -> impl Iterator<Item = &str> {
    std::iter::once(text.vi.as_str()).chain(text.en.as_deref())
}

fn notation_name(notation: Notation) -> Message {
    if notation == Notation::ENGLISH {
        message!("notation-english")
    } else {
        message!("notation-vietnamese")
    }
}
