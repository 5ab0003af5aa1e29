//! Codes, names of facts and their values: few, and repeated without end.

use super::NotPlain;
use super::quick_hash::QuickHash;
use crate::folded::folded;
use crate::rules::BuiltInFact;
use crate::text::visible;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

/// More are no codes and names of places.
const MOST_WORDS: usize = 10_000;

/// A word by its number.
pub(super) type WordId = u32;

/// The words of a file, shared by the threads that read it.
#[derive(Default)]
pub(super) struct Words(Mutex<Shared>);

#[derive(Default)]
struct Shared {
    ids: HashMap<Box<str>, WordId>,
    words: Vec<Word>,
}

/// A word and what it means as the name of a row.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// As it is shown.
    pub text: Box<str>,
    /// What a row of this name is about.
    pub meaning: Meaning,
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
    /// The words in the order of their numbers.
    pub fn into_list(self) -> Vec<Word> {
        let shared = self.0.into_inner();
        shared
            .unwrap_or_else(|poisoned| poisoned.into_inner())
            .words
    }

    fn shared(&self) -> MutexGuard<'_, Shared> {
        self.0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn id(&self, text: &str) -> Result<(WordId, Meaning), NotPlain> {
        let text = visible(text);
        let mut shared = self.shared();
        if let Some(id) = shared.ids.get(text.as_str()) {
            let meaning = shared.words[*id as usize].meaning.clone();
            return Ok((*id, meaning));
        }
        if shared.words.len() == MOST_WORDS {
            return Err(NotPlain::Content);
        }
        let id = WordId::try_from(shared.words.len()).map_err(|_| NotPlain::Content)?;
        let meaning = Meaning::of(&text);
        shared.ids.insert(text.as_str().into(), id);
        shared.words.push(Word {
            text: text.into(),
            meaning: meaning.clone(),
        });
        Ok((id, meaning))
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
pub(super) struct KnownWords<'w> {
    words: &'w Words,
    known: HashMap<Box<str>, (WordId, Meaning), QuickHash>,
}

impl<'w> KnownWords<'w> {
    pub fn new(words: &'w Words) -> KnownWords<'w> {
        KnownWords {
            words,
            known: HashMap::default(),
        }
    }

    /// The number and meaning of a cell's text.
    pub fn id(&mut self, cell: &str) -> Result<(WordId, &Meaning), NotPlain> {
        if !self.known.contains_key(cell) {
            self.known.insert(cell.into(), self.words.id(cell)?);
        }
        let (id, meaning) = self.known.get(cell).ok_or(NotPlain::Content)?;
        Ok((*id, meaning))
    }
}
