//! What there is: every rule file at hand, with what it holds and how well that is known.

use super::files::book::{Basis, BookIndicator, BookTarget, RuleBook, SignOffRecord, TargetValue};
use super::files::dates::DateSpan;
use super::files::places::Scope;
use super::files::signature::Signature;
use super::files::withdrawal::Withdrawal;
use super::library::Library;
use crate::diagnostic::{Bilingual, SpanPlace};
use crate::text::Text;
use jiff::civil::Date;
use std::ops::Add;
use std::sync::Arc;

/// A rule set or an overlay, as a list shows it.
#[derive(Clone, Debug)]
pub struct CatalogueEntry {
    /// Its id.
    pub id: Text,
    /// Its title.
    pub title: Bilingual,
    /// The base set of an overlay; `None` for a rule set.
    pub base: Option<Text>,
    /// The title of that set, or its id where it is not at hand.
    pub base_title: Option<Bilingual>,
    /// The place that an overlay is for.
    pub scope: Scope,
    /// The days on which it is in force.
    pub in_force: DateSpan,
    /// The day on which somebody last checked the file.
    pub checked_on: Date,
    /// How many indicators a set declares and holds; `None` for an overlay.
    pub indicators: Option<(u32, usize)>,
    /// Why a set holds less than it declares.
    pub incomplete: Option<Bilingual>,
    /// Who checked which targets against the text.
    pub signed_off: Vec<SignOffRecord>,
    /// When a commune loses its recognition, and where that is written; an overlay says nothing of it.
    pub withdrawal: Option<(Withdrawal, SpanPlace)>,
    /// How its targets are known.
    pub tally: BasisTally,
    /// The file.
    pub file: String,
    /// The SHA-256 of the file's text, in hexadecimal.
    pub sha256: Text,
}

/// How many targets are known how.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct BasisTally {
    /// Checked against the text, as somebody signed.
    pub text: usize,
    /// Checked against the text as their author says; nobody has signed that.
    pub unsigned: usize,
    /// Quoted by another document.
    pub quoted: usize,
    /// Typed from the document, not checked by anybody else.
    pub entered: usize,
    /// Recalled.
    pub recalled: usize,
    /// Left to somebody by the decision, however that is known.
    pub left: usize,
    /// Not known.
    pub unset: usize,
}

impl Add for BasisTally {
    type Output = BasisTally;

    fn add(self, other: BasisTally) -> BasisTally {
        BasisTally {
            text: self.text + other.text,
            unsigned: self.unsigned + other.unsigned,
            quoted: self.quoted + other.quoted,
            entered: self.entered + other.entered,
            recalled: self.recalled + other.recalled,
            left: self.left + other.left,
            unset: self.unset + other.unset,
        }
    }
}

impl BasisTally {
    /// All of them.
    pub fn total(self) -> usize {
        self.text + self.unverified() + self.left + self.unset
    }

    /// Those that are known, but of which nobody has signed that they were checked against the text.
    pub fn unverified(self) -> usize {
        self.unsigned + self.quoted + self.entered + self.recalled
    }

    /// Counts a target that is known so and that somebody has signed or not; `None` is unset.
    pub fn count(&mut self, basis: Option<Basis>, is_signed: bool) {
        match basis {
            Some(Basis::Text) if is_signed => self.text += 1,
            Some(Basis::Text) => self.unsigned += 1,
            Some(Basis::Quoted) => self.quoted += 1,
            Some(Basis::Entered) => self.entered += 1,
            Some(Basis::Recalled) => self.recalled += 1,
            None => self.unset += 1,
        }
    }

    pub(super) fn of<'t>(targets: impl Iterator<Item = &'t BookTarget>) -> BasisTally {
        let mut tally = BasisTally::default();
        for target in targets {
            match target.value {
                TargetValue::LeftTo(_) => tally.left += 1,
                _ => tally.count(
                    target.basis,
                    matches!(target.signature, Signature::Record(_)),
                ),
            }
        }
        tally
    }
}

impl Library {
    /// Every rule set, then every overlay, each in the order in which they came into force.
    pub fn catalogue(&self) -> Vec<CatalogueEntry> {
        let sets = self.set_ids().into_iter();
        let overlays = self.overlay_ids().into_iter();
        sets.chain(overlays)
            .filter_map(|id| self.catalogue_entry(&id))
            .collect()
    }

    /// The entry of a rule set or overlay.
    pub fn catalogue_entry(&self, id: &str) -> Option<CatalogueEntry> {
        if let Some(book) = self.book(id) {
            return Some(CatalogueEntry {
                id: book.id.clone(),
                title: book.title.clone(),
                base: None,
                base_title: None,
                scope: Scope::default(),
                in_force: book.in_force,
                checked_on: book.checked_on,
                indicators: Some((book.declared.indicators, held(book))),
                incomplete: book.incomplete.clone(),
                signed_off: book.signed_off.clone(),
                withdrawal: book.withdrawal.as_ref().map(|rule| {
                    let place = SpanPlace {
                        source: Arc::clone(&book.source),
                        span: rule.span.clone(),
                    };
                    (rule.clone(), place)
                }),
                tally: BasisTally::of(book.targets().map(|(_, target)| target)),
                file: book.source.name.clone(),
                sha256: self.sha256(id),
            });
        }
        let overlay = self.overlay(id)?;
        let base = self.book(&overlay.base);
        let base_title = base.map(|book| book.title.clone());
        Some(CatalogueEntry {
            id: overlay.id.clone(),
            title: overlay.title.clone(),
            base: Some(overlay.base.clone()),
            base_title: base_title.or_else(|| {
                Some(Bilingual {
                    vi: overlay.base.clone(),
                    en: None,
                })
            }),
            scope: overlay.scope.clone(),
            in_force: overlay.in_force,
            checked_on: overlay.checked_on,
            indicators: None,
            incomplete: None,
            signed_off: overlay.signed_off.clone(),
            withdrawal: None,
            tally: BasisTally::of(overlay.targets().map(|(_, target)| target)),
            file: overlay.source.name.clone(),
            sha256: self.sha256(id),
        })
    }
}

/// How many indicators a set holds on the first day on which it is in force.
pub(super) fn held(book: &RuleBook) -> usize {
    let on_first_day = |indicator: &&BookIndicator| indicator.dates.contains(book.in_force.from);
    book.indicators().filter(on_first_day).count()
}
