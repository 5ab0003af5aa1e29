//! Packed rows become the figures of indicators.

use super::NotPlain;
use super::commune::{PlainCommune, PlainSurvey};
use super::number::PlainNumber;
use super::packed::{PackedRow, PackedValue};
use super::words::{Meaning, WordId};
use crate::folded::folded;
use crate::number::Number;
use crate::rules::{Fact, Indicator, Kind, RuleSet};
use crate::survey::answer::Answer;
use crate::survey::figures::Figures;
use crate::survey::file_notation::KnownNotation;
use crate::survey::fit::indicators_by_code;
use crate::survey::model::Value;
use crate::survey::numbers::Expected;
use crate::survey::soundness::{Circumstances, unsound};
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
        notation: KnownNotation,
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

fn check_fact(
    fact: &Fact,
    value: PackedValue,
    notation: KnownNotation,
) -> Result<Option<Answer>, NotPlain> {
    match value {
        PackedValue::Nothing => Ok(None),
        PackedValue::Answer(answer @ (Answer::Yes | Answer::No)) if fact.yes_no => Ok(Some(answer)),
        PackedValue::Number(number) if !fact.yes_no => {
            let expected = Expected::of_fact(&fact.name, fact.unit.as_deref());
            taken(number, &expected, notation).map(|_| None)
        }
        _ => Err(NotPlain::Content),
    }
}

/// What a row says of an indicator, where nothing is wrong with it.
fn figures(
    indicator: &Indicator,
    row: &PackedRow,
    notation: KnownNotation,
) -> Result<Figures, NotPlain> {
    let in_unit = Expected::in_unit_of(indicator);
    let count = |number: Option<PlainNumber>| {
        let number = number.map(|number| taken(number, &in_unit, notation));
        number.transpose()
    };
    let figures = Figures {
        numerator: count(row.numerator)?,
        denominator: count(row.denominator)?,
        value: match (row.value, indicator.kind) {
            (PackedValue::Nothing, _) => None,
            // The name of a level may be an answer elsewhere.
            (_, Kind::Level) => return Err(NotPlain::Content),
            (PackedValue::Answer(answer), _) => Some(Value::Answer(answer)),
            (PackedValue::Number(number), Kind::Share | Kind::Growth) => {
                let percentage = Expected::percentage(indicator);
                Some(Value::Percent(taken(number, &percentage, notation)?))
            }
            (PackedValue::Number(number), Kind::Amount | Kind::Count) => {
                Some(Value::Amount(taken(number, &in_unit, notation)?))
            }
            (PackedValue::Number(_), Kind::YesNo) | (PackedValue::Word(_), _) => {
                return Err(NotPlain::Content);
            }
        },
        self_assessed: row.self_assessed,
    };
    let circumstances = Circumstances {
        noted: row.noted,
        ..Circumstances::default()
    };
    match unsound(indicator, &figures, circumstances).next() {
        None => Ok(figures),
        Some(_) => Err(NotPlain::Content),
    }
}

/// A number as what is expected.
pub(super) fn taken(
    number: PlainNumber,
    expected: &Expected<'_>,
    notation: KnownNotation,
) -> Result<Number, NotPlain> {
    let written = number.written().ok_or(NotPlain::Content)?;
    let taken = expected.take(&written, Number::ONE, notation);
    taken.map_err(|_| NotPlain::Content)
}
