//! Numbered notes on where targets come from and how they are known.

use crate::diagnostic::message;
use crate::diagnostic::{Bilingual, Message};
use crate::rules::{Basis, Clause, Indicator, OpenTarget, Requirement, Source, Target, Unset};
use crate::text::Text;
use crate::wording::Wording;
use jiff::civil::Date;

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
    pub known: Known,
}

/// How a target is known.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Known {
    /// By whose reading; `None` where it is not known.
    pub basis: Option<Basis>,
    /// Whether the document leaves it to somebody.
    left: bool,
    /// Who checked it against the text and when, where the rule file records that.
    checked: Option<(Text, Date)>,
    /// Whether the target was changed after somebody had.
    changed: bool,
}

impl Known {
    /// Something that is known so.
    pub fn by(basis: Option<Basis>) -> Known {
        Known {
            basis,
            left: false,
            checked: None,
            changed: false,
        }
    }

    /// How a target is known that is written there.
    pub fn of(target: &Target, source: &Source) -> Known {
        let checked = source.signed_off.as_ref();
        Known {
            basis: source.basis,
            left: matches!(target.requirement, Requirement::Unset(Unset::LeftTo(_))),
            checked: checked.map(|signed| (signed.by.clone(), signed.date)),
            changed: source.changed_since_signed,
        }
    }

    /// How a target is known that nobody has signed.
    pub fn of_open(target: &OpenTarget) -> Known {
        Known {
            changed: target.changed_since_signed,
            ..Known::by(target.basis)
        }
    }

    /// How what a clause of a rule file asks is known.
    pub fn of_clause(clause: &Clause) -> Known {
        let checked = clause.signed_off.as_ref();
        Known {
            checked: checked.map(|signed| (signed.by.clone(), signed.date)),
            changed: clause.changed_since_signed,
            ..Known::by(clause.basis)
        }
    }

    /// Whether somebody signed that it was checked against the text.
    pub fn is_verified(&self) -> bool {
        self.checked.is_some()
    }

    /// The same in words.
    pub fn message(&self) -> Message {
        let basis = self.basis_message();
        match &self.checked {
            _ if self.left => message!("basis-left", basis = basis),
            Some((by, day)) => message!("basis-checked-by", basis = basis, by = by, day = *day),
            None => basis,
        }
    }

    /// The same, but for who checked it: that an author read the text is not enough where nobody has signed
    /// that.
    pub fn basis_message(&self) -> Message {
        match self.basis {
            _ if self.changed => message!("basis-changed"),
            Some(Basis::Text) if self.checked.is_none() => message!("basis-text-unsigned"),
            basis => basis_message(basis),
        }
    }
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
        self.note(&citation.cited(), Known::of(&rule.target, source))
    }

    /// The mark of a document by which something is known so.
    pub fn note(&mut self, document: &Bilingual, known: Known) -> String {
        let note = Note {
            document: document.clone(),
            known,
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
                    basis = note.known.message(),
                );
                wording.say(&note)
            })
            .collect()
    }
}

/// How something is known that nobody signs, in words.
pub(super) fn basis_message(basis: Option<Basis>) -> Message {
    match basis {
        Some(Basis::Text) => message!("basis-text"),
        Some(Basis::Quoted) => message!("basis-quoted"),
        Some(Basis::Entered) => message!("basis-entered"),
        Some(Basis::Recalled) => message!("basis-recalled"),
        None => message!("basis-unset"),
    }
}
