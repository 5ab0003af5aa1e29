//! A commune of a plain survey.

use super::NotPlain;
use super::fit::taken;
use super::packed::{PackedRow, PackedValue};
use super::quick_hash::quick_hash;
use super::row::Position;
use super::text::check_text;
use super::words::{KnownWords, Meaning};
use crate::folded::folded;
use crate::rules::{BuiltInFact, Locality};
use crate::survey::numbers::{Expected, KnownNotation};
use crate::survey::words::Answer;
use jiff::civil::Date;

/// A commune of a plain survey.
#[derive(Debug)]
pub struct PlainCommune<'c> {
    /// Its name, as it stands first in the file.
    pub name: &'c str,
    /// Its place in the order of the file.
    pub position: Position,
    pub(super) rows: Vec<PackedRow<'c>>,
}

/// So many rows most communes have at most.
const USUAL_ROWS: usize = 96;

/// What the rules of a commune depend on.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct PlainFacts {
    /// The day of the data.
    pub date: Option<Date>,
    /// Where the commune lies.
    pub locality: Locality,
}

/// The number of a commune's name: names that differ in accents and capitals only have the same, others
/// very seldom.
///
/// # Errors
/// The name is not what it looks like.
pub fn commune_key(name: &str) -> Result<u64, NotPlain> {
    check_text(name)?;
    Ok(quick_hash(folded(name).as_bytes()))
}

impl<'c> PlainCommune<'c> {
    /// Of a name, at a place in the order of the file, with these rows, packed.
    pub(super) fn new(name: &'c str, position: Position, mut packed: &'c [u8]) -> PlainCommune<'c> {
        let mut rows = Vec::with_capacity(USUAL_ROWS);
        rows.extend(std::iter::from_fn(|| PackedRow::unpack(&mut packed)));
        PlainCommune {
            name,
            position,
            rows,
        }
    }

    /// Its facts.
    ///
    /// # Errors
    /// A fact is given twice, or its value is none.
    pub fn facts(
        &self,
        words: &mut KnownWords<'_>,
        notation: KnownNotation,
    ) -> Result<PlainFacts, NotPlain> {
        let mut facts = PlainFacts::default();
        facts.locality.commune = Some(self.name.to_owned());
        let mut built_in: Vec<BuiltInFact> = Vec::new();
        let mut others: Vec<Box<str>> = Vec::new();
        for row in &self.rows {
            let word = words.word(row.name)?;
            match &word.meaning {
                Meaning::Code | Meaning::Nothing => {}
                Meaning::Fact(fact) => {
                    let fact = *fact;
                    if built_in.contains(&fact) {
                        return Err(NotPlain::Content);
                    }
                    built_in.push(fact);
                    facts.set(fact, row.value, words, notation)?;
                }
                Meaning::OtherFact(key) => {
                    if others.contains(key) {
                        return Err(NotPlain::Content);
                    }
                    others.push(key.clone());
                    if row.value == PackedValue::Answer(Answer::Yes) {
                        facts.locality.yes_facts.push(word.text.to_string());
                    }
                }
            }
        }
        Ok(facts)
    }
}

impl PlainFacts {
    fn set(
        &mut self,
        fact: BuiltInFact,
        value: PackedValue<'_>,
        words: &mut KnownWords<'_>,
        notation: KnownNotation,
    ) -> Result<(), NotPlain> {
        let locality = &mut self.locality;
        let place = match fact {
            BuiltInFact::Province => Some(&mut locality.province),
            BuiltInFact::Region => Some(&mut locality.region),
            BuiltInFact::Group => Some(&mut locality.group),
            BuiltInFact::District => Some(&mut locality.district),
            BuiltInFact::Code => Some(&mut locality.code),
            _ => None,
        };
        match (fact, value, place) {
            (_, PackedValue::Nothing, _) => {}
            (_, PackedValue::Word(word), Some(place)) => {
                *place = Some(words.word(word)?.text.to_string());
            }
            (_, PackedValue::Text(text), Some(place)) => *place = Some(text.to_owned()),
            (BuiltInFact::Date, PackedValue::Word(word), _) => {
                self.date = Some(words.word(word)?.day.ok_or(NotPlain::Content)?);
            }
            (BuiltInFact::ExtremelyDifficult, PackedValue::Answer(Answer::Yes), _) => {
                let name = BuiltInFact::ExtremelyDifficult.name().vi.to_string();
                locality.yes_facts.push(name);
            }
            (BuiltInFact::ExtremelyDifficult, PackedValue::Answer(Answer::No), _) => {}
            (
                BuiltInFact::Households | BuiltInFact::People | BuiltInFact::Hamlets,
                PackedValue::Number(number),
                _,
            ) => {
                taken(number, &Expected::of_fact(&fact.name(), None), notation)?;
            }
            _ => return Err(NotPlain::Content),
        }
        Ok(())
    }
}
