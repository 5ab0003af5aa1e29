//! A plain survey, and its communes.

use super::NotPlain;
use super::gathering::{Gathering, Heap, Packed, Spelling, communes};
use super::packed::{PackedRow, PackedValue};
use super::words::{Meaning, Word, WordId, Words};
use crate::rules::{BuiltInFact, Locality};
use crate::survey::answer::Answer;
use crate::survey::facts::parse_date;
use crate::survey::file_notation::KnownNotation;
use crate::survey::numbers::Expected;
use jiff::civil::Date;
use std::sync::{Mutex, PoisonError};

/// A plain survey of many communes, their rows on heaps.
#[derive(Debug)]
pub struct PlainSurvey {
    heaps: Vec<Mutex<Vec<Heap>>>,
    spelling: Spelling,
    words: Vec<Word>,
    dates: Vec<Option<Date>>,
}

/// A commune of a plain survey.
#[derive(Debug)]
pub struct PlainCommune<'s> {
    survey: &'s PlainSurvey,
    packed: Packed,
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
    pub(super) fn new(gatherings: Vec<Gathering>, spelling: Spelling, words: Words) -> PlainSurvey {
        let words = words.into_list();
        let heaps = Gathering::join(gatherings);
        PlainSurvey {
            heaps: heaps.into_iter().map(Mutex::new).collect(),
            spelling,
            dates: words.iter().map(|word| parse_date(&word.text)).collect(),
            words,
        }
    }

    /// How many heaps there are.
    pub fn heaps(&self) -> usize {
        self.heaps.len()
    }

    /// Takes the communes of a heap out of the survey.
    ///
    /// # Errors
    /// A name says nothing, or is spelled in several ways.
    pub fn take(&self, heap: usize) -> Result<Vec<PlainCommune<'_>>, NotPlain> {
        let heap = self.heaps.get(heap).ok_or(NotPlain::Content)?;
        let heap = std::mem::take(&mut *heap.lock().unwrap_or_else(PoisonError::into_inner));
        let communes = communes(&heap, self.spelling)?.into_iter();
        Ok(communes
            .map(|packed| PlainCommune {
                survey: self,
                packed,
            })
            .collect())
    }

    pub(super) fn words(&self) -> &[Word] {
        &self.words
    }
}

impl<'s> PlainCommune<'s> {
    /// Its name, as it stands first in the file.
    pub fn name(&self) -> &str {
        &self.packed.name
    }

    /// Communes whose names differ in accents and capitals only have the same number; others very
    /// seldom.
    pub fn key(&self) -> u64 {
        self.packed.key
    }

    /// Its place in the order of the file.
    pub fn position(&self) -> impl Ord + Copy + Send + use<> {
        self.packed.first
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = PackedRow> {
        let mut rest = self.packed.rows.as_slice();
        std::iter::from_fn(move || PackedRow::unpack(&mut rest))
    }

    pub(super) fn meaning(&self, word: WordId) -> &'s Meaning {
        self.survey
            .words
            .get(word as usize)
            .map_or(&Meaning::Nothing, |word| &word.meaning)
    }

    fn text(&self, word: WordId) -> Option<&'s str> {
        let word = self.survey.words.get(word as usize);
        word.map(|word| &*word.text)
    }

    /// Its facts.
    ///
    /// # Errors
    /// A fact is given twice, or its value is none.
    pub fn facts(&self, notation: KnownNotation) -> Result<PlainFacts, NotPlain> {
        let mut facts = PlainFacts::default();
        let mut built_in: Vec<BuiltInFact> = Vec::new();
        let mut others: Vec<&str> = Vec::new();
        for row in self.rows() {
            match self.meaning(row.name) {
                Meaning::Code | Meaning::Nothing => {}
                Meaning::Fact(fact) => {
                    if built_in.contains(fact) {
                        return Err(NotPlain::Content);
                    }
                    built_in.push(*fact);
                    self.set(*fact, row.value, notation, &mut facts)?;
                }
                Meaning::OtherFact(key) => {
                    if others.contains(&&**key) {
                        return Err(NotPlain::Content);
                    }
                    others.push(key);
                    if row.value == PackedValue::Answer(Answer::Yes) {
                        let name = self.text(row.name).ok_or(NotPlain::Content)?;
                        facts.locality.yes_facts.push(name.to_owned());
                    }
                }
            }
        }
        Ok(facts)
    }

    fn set(
        &self,
        fact: BuiltInFact,
        value: PackedValue,
        notation: KnownNotation,
        facts: &mut PlainFacts,
    ) -> Result<(), NotPlain> {
        let locality = &mut facts.locality;
        match (fact, value) {
            (_, PackedValue::Nothing) => {}
            (BuiltInFact::Province | BuiltInFact::Region | BuiltInFact::Group, _) => {
                let PackedValue::Word(word) = value else {
                    return Err(NotPlain::Content);
                };
                let place = match fact {
                    BuiltInFact::Province => &mut locality.province,
                    BuiltInFact::Region => &mut locality.region,
                    _ => &mut locality.group,
                };
                *place = Some(self.text(word).ok_or(NotPlain::Content)?.to_owned());
            }
            (BuiltInFact::Date, PackedValue::Word(word)) => {
                let date = self.survey.dates.get(word as usize).copied().flatten();
                facts.date = Some(date.ok_or(NotPlain::Content)?);
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
                super::fit::taken(number, &Expected::of_fact(&fact.name(), None), notation)?;
            }
            _ => return Err(NotPlain::Content),
        }
        Ok(())
    }
}
