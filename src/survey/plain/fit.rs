//! Packed rows become the figures of indicators.

use super::NotPlain;
use super::commune::{PlainCommune, PlainSurvey};
use super::number::PlainNumber;
use super::packed::{PackedRow, PackedValue};
use super::words::{Meaning, WordId};
use crate::folded::folded;
use crate::number::{Notation, Number};
use crate::rules::{Fact, Indicator, Kind, RuleSet};
use crate::survey::answer::Answer;
use crate::survey::figures::Figures;
use crate::survey::fit::indicators_by_code;
use crate::survey::model::Value;
use crate::survey::numbers::most_percent;
use std::sync::Arc;

/// Rules, with the place in them that each word of a survey means.
#[derive(Debug)]
pub struct PlainRules {
    /// The rules.
    pub rules: RuleSet,
    /// By word: the indicator's place among [`RuleSet::leaves`], or the fact's among the rules' facts.
    meant: Vec<Option<usize>>,
    /// How many indicators and parts there are.
    leaves: usize,
}

impl PlainRules {
    /// Finds what the words of a survey mean by the rules.
    pub fn new(rules: RuleSet, survey: &PlainSurvey) -> PlainRules {
        let known = indicators_by_code(&rules);
        let names = |fact: &Arc<Fact>| {
            let names = std::iter::once(&fact.name.vi).chain(&fact.name.en);
            names.map(|name| folded(name).into()).collect()
        };
        let facts: Vec<Vec<Box<str>>> = rules.facts.iter().map(names).collect();
        let meant = survey.words().iter().map(|word| match word.meaning {
            Meaning::Code => {
                let indicator = *known.get(&*word.text)?;
                rules
                    .leaves()
                    .position(|leaf| std::ptr::eq(leaf, indicator))
            }
            Meaning::OtherFact(ref key) => facts.iter().position(|names| names.contains(key)),
            Meaning::Fact(_) | Meaning::Nothing => None,
        });
        PlainRules {
            meant: meant.collect(),
            leaves: rules.leaves().count(),
            rules,
        }
    }

    fn meant(&self, word: WordId) -> Result<usize, NotPlain> {
        self.meant
            .get(word as usize)
            .copied()
            .flatten()
            .ok_or(NotPlain::Content)
    }

    /// The figures of each indicator and part of a commune, as in [`RuleSet::leaves`].
    ///
    /// # Errors
    /// Something in its rows is for the careful reader, who can say what is wrong or how it is meant.
    pub fn fit(
        &self,
        commune: &PlainCommune<'_>,
        notation: Option<Notation>,
    ) -> Result<Vec<Option<Figures>>, NotPlain> {
        let mut rows: Vec<Option<PackedRow>> = vec![None; self.leaves];
        for row in commune.rows() {
            match commune.meaning(row.name) {
                Meaning::Code => {
                    let place = &mut rows[self.meant(row.name)?];
                    if place.replace(row).is_some() {
                        return Err(NotPlain::Content);
                    }
                }
                Meaning::OtherFact(_) => {
                    let fact = &self.rules.facts[self.meant(row.name)?];
                    check_fact(fact, row.value, notation)?;
                }
                Meaning::Fact(_) => {}
                Meaning::Nothing => return Err(NotPlain::Content),
            }
        }
        if rows.iter().all(Option::is_none) {
            return Err(NotPlain::Content);
        }
        let leaves = self.rules.leaves().zip(rows);
        leaves
            .map(|(indicator, row)| {
                row.map(|row| figures(indicator, &row, notation))
                    .transpose()
            })
            .collect()
    }
}

fn check_fact(fact: &Fact, value: PackedValue, notation: Option<Notation>) -> Result<(), NotPlain> {
    match value {
        PackedValue::Nothing => Ok(()),
        PackedValue::Answer(Answer::Yes | Answer::No) if fact.yes_no => Ok(()),
        PackedValue::Number(number) if !fact.yes_no => {
            counted(number, Number::ONE, notation).map(|_| ())
        }
        _ => Err(NotPlain::Content),
    }
}

/// What a row says of an indicator, where nothing is wrong with it.
fn figures(
    indicator: &Indicator,
    row: &PackedRow,
    notation: Option<Notation>,
) -> Result<Figures, NotPlain> {
    let count = |number: Option<PlainNumber>| {
        let number = number.map(|number| counted(number, indicator.step(), notation));
        number.transpose()
    };
    let figures = Figures {
        numerator: count(row.numerator)?,
        denominator: count(row.denominator)?,
        value: match (row.value, indicator.kind) {
            (PackedValue::Nothing, _) => None,
            (PackedValue::Answer(answer), _) => Some(Value::Answer(answer)),
            (PackedValue::Number(number), Kind::Share) => {
                Some(Value::Percent(percentage(number, indicator, notation)?))
            }
            (PackedValue::Number(number), Kind::Amount | Kind::Count) => {
                Some(Value::Amount(counted(number, indicator.step(), notation)?))
            }
            (PackedValue::Number(_), Kind::YesNo) | (PackedValue::Word(_), _) => {
                return Err(NotPlain::Content);
            }
        },
        self_assessed: row.self_assessed,
    };
    let is_sound =
        counts_are_sound(indicator, &figures) && answers_are_sound(indicator, &figures, row.noted);
    is_sound.then_some(figures).ok_or(NotPlain::Content)
}

/// A number in steps of what is counted.
pub(super) fn counted(
    number: PlainNumber,
    step: Number,
    notation: Option<Notation>,
) -> Result<Number, NotPlain> {
    let read = match notation {
        _ if number.percent => None,
        Some(notation) => number.in_notation(notation),
        // Nobody writes the decimals of a whole number of people.
        None if number.ambiguous && step.is_multiple_of(Number::ONE) => number.grouped(),
        None => number.clear(),
    };
    read.filter(|number| number.is_multiple_of(step))
        .ok_or(NotPlain::Content)
}

fn percentage(
    number: PlainNumber,
    indicator: &Indicator,
    notation: Option<Notation>,
) -> Result<Number, NotPlain> {
    let limit = most_percent(indicator);
    let read = match notation {
        Some(notation) => number.in_notation(notation),
        None if number.ambiguous && number.percent && number.grouped() > Some(limit) => {
            number.decimal()
        }
        None => number.clear(),
    };
    read.filter(|percent| *percent <= limit)
        .ok_or(NotPlain::Content)
}

/// Whether counts are what the indicator is judged by, and of something.
fn counts_are_sound(indicator: &Indicator, figures: &Figures) -> bool {
    if !figures.counts_begun() {
        return true;
    }
    let exceeds = figures
        .numerator
        .zip(figures.denominator)
        .is_some_and(|(numerator, denominator)| numerator > denominator);
    indicator.kind == Kind::Share
        && indicator.parts.is_empty()
        && figures.value.is_none()
        && figures.denominator != Some(Number::ZERO)
        && (!exceeds || indicator.may_exceed_whole)
}

/// Whether the answers agree, and "không áp dụng" is allowed, has a reason and stands alone.
fn answers_are_sound(indicator: &Indicator, figures: &Figures, noted: bool) -> bool {
    let answers = [figures.answer(), figures.self_assessed];
    if !answers.contains(&Some(Answer::NotApplicable)) {
        return indicator.kind == Kind::YesNo
            || !matches!(answers, [Some(one), Some(other)] if one != other);
    }
    let has_figures =
        figures.counts_begun() || (figures.value.is_some() && figures.answer().is_none());
    let others = answers
        .iter()
        .flatten()
        .any(|answer| *answer != Answer::NotApplicable);
    !has_figures && !others && indicator.optional.is_some() && noted
}
