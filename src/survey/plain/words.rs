//! Codes, names of facts and their values: few, and repeated without end.

use super::NotPlain;
use super::quick_hash::QuickHash;
use super::text::check_text;
use crate::folded::folded;
use crate::rules::BuiltInFact;
use crate::survey::words::parse_date;
use jiff::civil::Date;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// More are no codes and names of places.
const MOST_WORDS: usize = 10_000;

/// A word by its number.
pub(super) type WordId = u32;

/// The words of a file, shared by the threads that read it.
#[derive(Default, Debug)]
pub(super) struct Words(Mutex<Shared>);

#[derive(Default, Debug)]
struct Shared {
    ids: HashMap<Box<str>, WordId>,
    words: Vec<Arc<Word>>,
}

/// A word and what it means.
#[derive(Debug)]
pub(super) struct Word {
    pub text: Box<str>,
    /// What a row of this name is about.
    pub meaning: Meaning,
    /// The day, where it is one.
    pub day: Option<Date>,
}

/// What a row is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Meaning {
    /// An indicator or part: codes begin with a digit.
    Code,
    /// A fact that the format knows.
    Fact(BuiltInFact),
    /// A fact that only rules can know, by its folded name.
    OtherFact(Box<str>),
    /// Nothing that a plain row is about.
    Nothing,
}

impl Words {
    fn shared(&self) -> MutexGuard<'_, Shared> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn id(&self, text: &str) -> Result<WordId, NotPlain> {
        let mut shared = self.shared();
        if let Some(id) = shared.ids.get(text) {
            return Ok(*id);
        }
        if shared.words.len() == MOST_WORDS {
            return Err(NotPlain::Content);
        }
        check_text(text)?;
        let id = WordId::try_from(shared.words.len()).map_err(|_| NotPlain::Content)?;
        let word = Arc::new(Word {
            text: text.into(),
            meaning: Meaning::of(text),
            day: parse_date(text),
        });
        shared.ids.insert(text.into(), id);
        shared.words.push(word);
        Ok(id)
    }
}

impl Meaning {
    fn of(text: &str) -> Meaning {
        match text.as_bytes() {
            [b'0'..=b'9', ..] => Meaning::Code,
            [] | [b'=' | b'"' | b'\'', ..] => Meaning::Nothing,
            _ => match BuiltInFact::named(text) {
                Some(fact) => Meaning::Fact(fact),
                None => Meaning::OtherFact(folded(text).into()),
            },
        }
    }
}

/// The words that one thread has met.
#[derive(Debug)]
pub struct KnownWords<'w> {
    words: &'w Words,
    ids: HashMap<Box<str>, WordId, QuickHash>,
    by_id: Vec<Arc<Word>>,
}

impl<'w> KnownWords<'w> {
    pub(super) fn new(words: &'w Words) -> KnownWords<'w> {
        KnownWords {
            words,
            ids: HashMap::default(),
            by_id: Vec::new(),
        }
    }

    /// The number and the word of a cell.
    pub(super) fn id(&mut self, cell: &str) -> Result<(WordId, &Word), NotPlain> {
        let id = match self.ids.get(cell) {
            Some(id) => *id,
            None => {
                let id = self.words.id(cell)?;
                self.ids.insert(cell.into(), id);
                id
            }
        };
        Ok((id, self.word(id)?))
    }

    /// The word of a number, which perhaps another thread has met.
    pub(super) fn word(&mut self, id: WordId) -> Result<&Word, NotPlain> {
        let index = id as usize;
        if index >= self.by_id.len() {
            let shared = self.words.shared();
            let new = shared.words.get(self.by_id.len()..).unwrap_or_default();
            self.by_id.extend(new.iter().cloned());
        }
        let word = self.by_id.get(index).ok_or(NotPlain::Content)?;
        Ok(word)
    }
}
