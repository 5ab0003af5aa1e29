//! Numbered notes on where targets come from and how they are known.

use crate::diagnostic::message;
use crate::diagnostic::{Bilingual, Message};
use crate::rules::{Basis, Indicator};
use crate::wording::Wording;

/// The notes in the order in which they were first needed.
#[derive(Default)]
pub(crate) struct Footnotes {
    notes: Vec<Note>,
}

/// Where targets come from and how they are known.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Note {
    /// The document.
    pub document: Bilingual,
    /// How the targets are known.
    pub basis: Option<Basis>,
}

impl Note {
    /// The mark of a note that stands at an index.
    pub fn mark(index: usize) -> String {
        format!("[{}]", index + 1)
    }
}

impl Footnotes {
    /// The mark behind a target, such as `[1]`; empty where the target has no source.
    pub fn mark(&mut self, rule: &Indicator) -> String {
        if !rule.parts.is_empty() {
            return String::new();
        }
        let Some(source) = &rule.target.source else {
            return String::new();
        };
        let Some(citation) = &source.citation else {
            return String::new();
        };
        let note = Note {
            document: citation.document.clone(),
            basis: source.basis,
        };
        let index = self.notes.iter().position(|known| *known == note);
        let index = index.unwrap_or_else(|| {
            self.notes.push(note);
            self.notes.len() - 1
        });
        Note::mark(index)
    }

    /// The notes in the order of their marks.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// The notes as a list.
    pub fn list(&self, wording: &Wording) -> Vec<String> {
        self.notes
            .iter()
            .enumerate()
            .map(|(index, note)| {
                let note = message!(
                    "footnote",
                    mark = Note::mark(index),
                    document = &note.document,
                    basis = basis_message(note.basis),
                );
                wording.say(&note)
            })
            .collect()
    }
}

/// How a target is known, in words.
pub(super) fn basis_message(basis: Option<Basis>) -> Message {
    match basis {
        Some(Basis::Text) => message!("basis-text"),
        Some(Basis::Quoted) => message!("basis-quoted"),
        Some(Basis::Recalled) => message!("basis-recalled"),
        None => message!("basis-unset"),
    }
}
