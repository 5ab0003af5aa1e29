//! Numbered notes on where targets come from and how they are known.

use crate::diagnostic::message;
use crate::diagnostic::{Bilingual, Message};
use crate::rules::{Basis, Indicator};
use crate::wording::Wording;

/// The notes in the order in which they were first needed.
#[derive(Default)]
pub(crate) struct Footnotes {
    notes: Vec<(Bilingual, Option<Basis>)>,
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
        let note = (citation.document.clone(), source.basis);
        let index = self.notes.iter().position(|known| *known == note);
        let index = index.unwrap_or_else(|| {
            self.notes.push(note);
            self.notes.len() - 1
        });
        format!("[{}]", index + 1)
    }

    /// The notes as a list.
    pub fn list(&self, wording: &Wording) -> Vec<String> {
        self.notes
            .iter()
            .enumerate()
            .map(|(index, (document, basis))| {
                let note = message!(
                    "footnote",
                    mark = format!("[{}]", index + 1),
                    document = document,
                    basis = basis_message(*basis),
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
