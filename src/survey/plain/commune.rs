//! Packed rows by commune.

use super::NotPlain;
use super::packed::{PackedRow, PackedValue};
use super::words::{Meaning, Word, WordId, Words};
use crate::folded::folded;
use crate::number::{Notation, Number};
use crate::rules::{BuiltInFact, Locality};
use crate::survey::answer::Answer;
use crate::survey::facts::parse_date;
use crate::text::visible;
use jiff::civil::Date;
use std::collections::HashMap;

/// What one thread has read.
#[derive(Default)]
pub(super) struct Gathered {
    /// By the name as it stands in the file.
    written: HashMap<Box<[u8]>, usize>,
    by_key: HashMap<String, usize>,
    communes: Vec<Packed>,
    last: usize,
}

/// The rows of a commune.
#[derive(Debug)]
struct Packed {
    name: String,
    key: String,
    /// The name as it was last met in the file.
    written: Box<[u8]>,
    /// Where its first row stands: the block, and the line in it.
    first: [u64; 2],
    rows: Vec<u8>,
}

impl Gathered {
    /// The commune of a name, which is made when there is none.
    pub fn commune(&mut self, cell: &[u8], position: [u64; 2]) -> Result<usize, NotPlain> {
        // In most files the rows of a commune follow one another.
        if let Some(last) = self.communes.get(self.last)
            && *last.written == *cell
        {
            return Ok(self.last);
        }
        let commune = match self.written.get(cell) {
            Some(commune) => *commune,
            None => self.add(cell, position)?,
        };
        self.last = commune;
        Ok(commune)
    }

    fn add(&mut self, cell: &[u8], position: [u64; 2]) -> Result<usize, NotPlain> {
        let text = std::str::from_utf8(cell).map_err(|_| NotPlain)?;
        let name = visible(text);
        if name.is_empty() {
            return Err(NotPlain);
        }
        let key = folded(&name);
        let commune = match self.by_key.get(&key) {
            Some(commune) => *commune,
            None => {
                let commune = self.communes.len();
                self.communes.push(Packed {
                    name,
                    key: key.clone(),
                    written: cell.into(),
                    first: position,
                    rows: Vec::new(),
                });
                self.by_key.insert(key, commune);
                commune
            }
        };
        self.written.insert(cell.into(), commune);
        Ok(commune)
    }

    /// Whether a cell holds the commune's name.
    pub fn is_named(&self, commune: usize, cell: &[u8]) -> bool {
        let commune = &self.communes[commune];
        *commune.written == *cell
            || std::str::from_utf8(cell).is_ok_and(|text| {
                let name = visible(text);
                name.is_empty() || folded(&name) == commune.key
            })
    }

    /// The rows of a commune, to add to.
    pub fn rows(&mut self, commune: usize) -> &mut Vec<u8> {
        &mut self.communes[commune].rows
    }

    /// Adds what another thread has read.
    fn append(&mut self, other: Gathered) {
        for commune in other.communes {
            match self.by_key.get(&commune.key) {
                Some(own) => self.communes[*own].append(commune),
                None => {
                    self.by_key.insert(commune.key.clone(), self.communes.len());
                    self.communes.push(commune);
                }
            }
        }
    }
}

impl Packed {
    fn append(&mut self, other: Packed) {
        // The name is shown as it stands where the file has it first.
        if other.first < self.first {
            self.first = other.first;
            self.name = other.name;
        }
        self.rows.extend_from_slice(&other.rows);
    }
}

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
    pub(super) fn new(gathered: Vec<Gathered>, words: Words) -> Result<PlainSurvey, NotPlain> {
        let whole = gathered.into_iter().reduce(|mut whole, more| {
            whole.append(more);
            whole
        });
        let mut communes = whole.unwrap_or_default().communes;
        if communes.is_empty() {
            return Err(NotPlain);
        }
        communes.sort_unstable_by_key(|commune| commune.first);
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
