//! A plain survey, and its communes.

use super::NotPlain;
use super::gathering::{Gathering, Packed};
use super::packed::{PackedRow, PackedValue};
use super::words::{Meaning, Word, WordId, Words};
use crate::number::{Notation, Number};
use crate::rules::{BuiltInFact, Locality};
use crate::survey::answer::Answer;
use crate::survey::facts::parse_date;
use jiff::civil::Date;

/// A plain survey of many communes.
#[derive(Debug)]
pub struct PlainSurvey {
    communes: Vec<Packed>,
    words: Vec<Word>,
    dates: Vec<Option<Date>>,
}

/// A commune of a plain survey.
#[derive(Clone, Copy, Debug)]
pub struct PlainCommune<'s> {
    survey: &'s PlainSurvey,
    packed: &'s Packed,
}

/// What the rules of a commune depend on.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct PlainFacts {
    /// The day of the data.
    pub date: Option<Date>,
    /// Where the commune lies.
    pub locality: Locality,
}

impl PlainSurvey {
    pub(super) fn new(gathering: Gathering, words: Words) -> Result<PlainSurvey, NotPlain> {
        let communes = gathering.into_communes()?;
        if communes.is_empty() {
            return Err(NotPlain);
        }
        let words = words.into_list();
        Ok(PlainSurvey {
            communes,
            dates: words.iter().map(|word| parse_date(&word.text)).collect(),
            words,
        })
    }

    /// The communes in the order of the file.
    pub fn communes(&self) -> impl ExactSizeIterator<Item = PlainCommune<'_>> {
        self.communes.iter().map(|packed| PlainCommune {
            survey: self,
            packed,
        })
    }

    pub(super) fn words(&self) -> &[Word] {
        &self.words
    }
}

impl<'s> PlainCommune<'s> {
    /// Its name, as it stands first in the file.
    pub fn name(self) -> &'s str {
        &self.packed.name
    }

    pub(super) fn rows(self) -> impl Iterator<Item = PackedRow> {
        let mut rest = self.packed.rows.as_slice();
        std::iter::from_fn(move || PackedRow::unpack(&mut rest))
    }

    pub(super) fn meaning(self, word: WordId) -> &'s Meaning {
        self.survey
            .words
            .get(word as usize)
            .map_or(&Meaning::Nothing, |word| &word.meaning)
    }

    fn text(self, word: WordId) -> Option<&'s str> {
        let word = self.survey.words.get(word as usize);
        word.map(|word| &*word.text)
    }

    /// Its facts.
    ///
    /// # Errors
    /// A fact is given twice, or its value is none.
    pub fn facts(self, notation: Option<Notation>) -> Result<PlainFacts, NotPlain> {
        let mut facts = PlainFacts::default();
        let mut built_in: Vec<BuiltInFact> = Vec::new();
        let mut others: Vec<&str> = Vec::new();
        for row in self.rows() {
            match self.meaning(row.name) {
                Meaning::Code | Meaning::Nothing => {}
                Meaning::Fact(fact) => {
                    if built_in.contains(fact) {
                        return Err(NotPlain);
                    }
                    built_in.push(*fact);
                    self.set(*fact, row.value, notation, &mut facts)?;
                }
                Meaning::OtherFact(key) => {
                    if others.contains(&&**key) {
                        return Err(NotPlain);
                    }
                    others.push(key);
                    if row.value == PackedValue::Answer(Answer::Yes) {
                        let name = self.text(row.name).ok_or(NotPlain)?;
                        facts.locality.yes_facts.push(name.to_owned());
                    }
                }
            }
        }
        Ok(facts)
    }

    fn set(
        self,
        fact: BuiltInFact,
        value: PackedValue,
        notation: Option<Notation>,
        facts: &mut PlainFacts,
    ) -> Result<(), NotPlain> {
        let locality = &mut facts.locality;
        match (fact, value) {
            (_, PackedValue::Nothing) => {}
            (BuiltInFact::Province | BuiltInFact::Region | BuiltInFact::Group, _) => {
                let PackedValue::Word(word) = value else {
                    return Err(NotPlain);
                };
                let place = match fact {
                    BuiltInFact::Province => &mut locality.province,
                    BuiltInFact::Region => &mut locality.region,
                    _ => &mut locality.group,
                };
                *place = Some(self.text(word).ok_or(NotPlain)?.to_owned());
            }
            (BuiltInFact::Date, PackedValue::Word(word)) => {
                let date = self.survey.dates.get(word as usize).copied().flatten();
                facts.date = Some(date.ok_or(NotPlain)?);
            }
            (BuiltInFact::ExtremelyDifficult, PackedValue::Answer(Answer::Yes)) => {
                let name = BuiltInFact::ExtremelyDifficult.name().vi.to_string();
                locality.yes_facts.push(name);
            }
            (BuiltInFact::ExtremelyDifficult, PackedValue::Answer(Answer::No)) => {}
            (
                BuiltInFact::Households | BuiltInFact::People | BuiltInFact::Hamlets,
                PackedValue::Number(number),
            ) => {
                super::fit::counted(number, Number::ONE, notation)?;
            }
            _ => return Err(NotPlain),
        }
        Ok(())
    }
}
