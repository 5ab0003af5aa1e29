//! Packed rows become the figures of indicators.

use super::NotPlain;
use super::commune::PlainCommune;
use super::number::PlainNumber;
use super::packed::{PackedRow, PackedValue};
use super::words::{KnownWords, Meaning, Word, WordId};
use crate::folded::folded;
use crate::number::Number;
use crate::rules::{Fact, Indicator, Kind, RuleSet};
use crate::survey::fitting::{Circumstances, claims_are_percentages, indicators_by_code, unsound};
use crate::survey::numbers::{Expected, KnownNotation, NumberProblem};
use crate::survey::observed::{Figures, Value};
use crate::survey::words::{Answer, normalized_code};
use std::collections::HashMap;

/// Rules, and what the names of rows mean by them.
#[derive(Debug)]
pub struct PlainRules {
    /// The rules.
    pub rules: RuleSet,
    /// By code: the indicator's place among [`RuleSet::leaves`].
    codes: HashMap<String, usize>,
    /// The names of the rules' facts, folded.
    facts: Vec<Vec<String>>,
    leaves: usize,
}

/// What the words of a survey mean by some rules, as far as one thread has asked: the place of the
/// indicator or the fact.
#[derive(Default, Debug)]
pub struct Meanings(Vec<Meant>);

#[derive(Clone, Copy, Debug)]
enum Meant {
    NotAsked,
    Place(u16),
    Nothing,
}

impl PlainRules {
    /// Finds what the codes and names mean by the rules.
    pub fn new(rules: RuleSet) -> PlainRules {
        let places: HashMap<*const Indicator, usize> = rules
            .leaves()
            .enumerate()
            .map(|(place, leaf)| (std::ptr::from_ref(leaf), place))
            .collect();
        let codes = indicators_by_code(&rules)
            .into_iter()
            .filter_map(|(code, leaf)| {
                let place = places.get(&std::ptr::from_ref(leaf))?;
                Some((code.into_owned(), *place))
            });
        let codes = codes.collect();
        let facts = rules.facts.iter().map(|fact| {
            let names = std::iter::once(&fact.name.vi).chain(&fact.name.en);
            names.map(|name| folded(name)).collect()
        });
        PlainRules {
            codes,
            facts: facts.collect(),
            leaves: rules.leaves().count(),
            rules,
        }
    }

    fn place(&self, word: &Word) -> Option<usize> {
        match &word.meaning {
            Meaning::Code => self.codes.get(&*normalized_code(&word.text)).copied(),
            Meaning::OtherFact(key) => self
                .facts
                .iter()
                .position(|names| names.iter().any(|name| **name == **key)),
            Meaning::Fact(_) | Meaning::Nothing => None,
        }
    }

    /// The figures of each indicator and part of a commune, as in [`RuleSet::leaves`], and whether it
    /// has the grade that the rules require.
    ///
    /// # Errors
    /// Something in its rows is for the careful reader, who can say what is wrong or how it is meant.
    pub fn fit(
        &self,
        commune: &PlainCommune<'_>,
        words: &mut KnownWords<'_>,
        meanings: &mut Meanings,
        notation: KnownNotation,
    ) -> Result<(Vec<Option<Figures>>, Option<Answer>), NotPlain> {
        let mut rows: Vec<Option<&PackedRow<'_>>> = vec![None; self.leaves];
        let mut grade = None;
        let mut facts_given: Vec<usize> = Vec::new();
        for row in &commune.rows {
            let word = words.word(row.name)?;
            match word.meaning {
                Meaning::Code => {
                    let place = meanings.place(row.name, word, self)?;
                    let place = rows.get_mut(place).ok_or(NotPlain::Content)?;
                    if place.replace(row).is_some() {
                        return Err(NotPlain::Content);
                    }
                }
                Meaning::OtherFact(_) => {
                    let place = meanings.place(row.name, word, self)?;
                    let fact = self.rules.facts.get(place).ok_or(NotPlain::Content)?;
                    if facts_given.contains(&place) {
                        return Err(NotPlain::Content);
                    }
                    facts_given.push(place);
                    let answer = check_fact(fact, row.value, notation)?;
                    let required = self.rules.requires.as_ref();
                    if required.is_some_and(|required| *required.fact == **fact) {
                        grade = answer;
                    }
                }
                Meaning::Fact(_) => {}
                Meaning::Nothing => return Err(NotPlain::Content),
            }
        }
        if rows.iter().all(Option::is_none) {
            return Err(NotPlain::Content);
        }
        let mut all = Vec::with_capacity(self.leaves);
        for (indicator, row) in self.rules.leaves().zip(rows) {
            let figures = row.map(|row| figures(indicator, row, notation));
            all.push(figures.transpose()?);
        }
        Ok((all, grade))
    }
}

impl Meanings {
    fn place(&mut self, id: WordId, word: &Word, rules: &PlainRules) -> Result<usize, NotPlain> {
        let index = id as usize;
        if self.0.len() <= index {
            self.0.resize(index + 1, Meant::NotAsked);
        }
        let meant = self.0.get_mut(index).ok_or(NotPlain::Content)?;
        if let Meant::NotAsked = meant {
            let place = rules.place(word).map(u16::try_from).transpose();
            let place = place.map_err(|_| NotPlain::Content)?;
            *meant = place.map_or(Meant::Nothing, Meant::Place);
        }
        match meant {
            Meant::Place(place) => Ok(usize::from(*place)),
            Meant::NotAsked | Meant::Nothing => Err(NotPlain::Content),
        }
    }
}

fn check_fact(
    fact: &Fact,
    value: PackedValue<'_>,
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
    row: &PackedRow<'_>,
    notation: KnownNotation,
) -> Result<Figures, NotPlain> {
    let in_unit = |number| taken(number, &Expected::in_unit_of(indicator), notation);
    let percentage = |number| taken(number, &Expected::percentage(indicator), notation);
    let figures = Figures {
        numerator: row.numerator.map(in_unit).transpose()?,
        denominator: row.denominator.map(in_unit).transpose()?,
        value: match (row.value, indicator.kind) {
            (PackedValue::Nothing, _) => None,
            // The name of a level may be an answer elsewhere.
            (_, Kind::Level) => return Err(NotPlain::Content),
            (PackedValue::Answer(answer), _) => Some(Value::Answer(answer)),
            (PackedValue::Number(number), Kind::Share | Kind::Growth) => {
                Some(Value::Percent(percentage(number)?))
            }
            (PackedValue::Number(number), Kind::Amount | Kind::Count) => {
                Some(Value::Amount(in_unit(number)?))
            }
            (PackedValue::Number(_), Kind::YesNo)
            | (PackedValue::Word(_) | PackedValue::Text(_), _) => {
                return Err(NotPlain::Content);
            }
        },
        self_assessed: row.self_assessed,
    };
    if let Some(claimed) = row.claimed {
        // What somebody printed decides nothing, but must be a number.
        if claims_are_percentages(indicator) {
            percentage(claimed)?;
        } else {
            in_unit(claimed)?;
        }
    }
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
    let number = taken.map(|taken| taken.number);
    number.map_err(|problem| match problem {
        // What all of the file shows, the caller may not know yet.
        NumberProblem::Ambiguous { .. } => NotPlain::Scattered,
        _ => NotPlain::Content,
    })
}
