//! The rule files at hand: those embedded in the program and those given by path.

mod places;
mod reach;
mod shelf;
mod together;

use super::files::book::{Overlay, RuleBook};
use super::files::dates::DateSpan;
use super::files::places::{Locality, Places, Scope};
use super::files::shelf::{BookMark, OverlayMark};
use super::files::{Bases, keep, read_book, read_overlay};
use super::resolve::{Context, resolve};
use super::rule_set::RuleSet;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceText};
use crate::folded::nearest;
use crate::text::Text;
use jiff::civil::Date;
pub use places::{PlaceNames, UnknownPlace};
use reach::Nearness;
use shelf::{Shelved, ShelvedBook, ShelvedOverlay, shipped};
use std::sync::Arc;

/// Rule files to use besides the embedded ones.
#[derive(Debug, Default)]
pub struct RuleFiles {
    /// Rule sets; one with the id of an embedded set takes its place.
    pub sets: Vec<Arc<SourceText>>,
    /// Overlays; one with the id of an embedded overlay takes its place.
    pub overlays: Vec<Arc<SourceText>>,
    /// Overlays of many places: each commune gets those of its own, as it gets embedded ones.
    pub shelf: Vec<Arc<SourceText>>,
}

/// Which rules to judge by.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Choice {
    /// The id of the rule set; `None` takes the one in force.
    pub set: Option<Text>,
    /// Which overlays apply.
    pub overlays: OverlayChoice,
}

/// Which overlays apply.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct OverlayChoice {
    /// Leaves out the overlay that the province would bring by itself.
    pub without_own: bool,
    /// Ids to apply on top, in this order.
    pub named: Vec<Text>,
}

/// All rule files at hand, read and checked.
#[derive(Debug)]
pub struct Library {
    books: Vec<ShelvedBook>,
    overlays: Vec<ShelvedOverlay>,
    places: Places,
    given_sets: Vec<Text>,
    given_overlays: Vec<Text>,
    given_shelf: Vec<Text>,
}

impl Library {
    /// Reads the embedded files and those given; `None` when any of them has errors.
    pub fn load(files: &RuleFiles) -> (Option<Library>, Diagnostics) {
        let mut diagnostics = Diagnostics::default();
        let (places, books, overlays) = shipped();
        let mut library = Library {
            books,
            overlays,
            places,
            given_sets: Vec::new(),
            given_overlays: Vec::new(),
            given_shelf: Vec::new(),
        };
        for source in &files.sets {
            if let Some(id) = library.add_set(source, &mut diagnostics) {
                library.given_sets.push(id);
            }
        }
        let mut seen: Vec<Text> = Vec::new();
        for source in &files.shelf {
            if let Some(id) = library.add_overlay(source, &mut seen, &mut diagnostics) {
                library.given_shelf.push(id);
            }
        }
        for source in &files.overlays {
            if let Some(id) = library.add_overlay(source, &mut seen, &mut diagnostics) {
                library.given_overlays.push(id);
            }
        }
        library.check_prerequisites(&mut diagnostics);
        library.check_together(&mut diagnostics);
        let sound = !diagnostics.has_errors();
        (sound.then_some(library), diagnostics)
    }

    fn add_set(&mut self, source: &Arc<SourceText>, diagnostics: &mut Diagnostics) -> Option<Text> {
        let book = keep(read_book(source, &self.places.regions), diagnostics)?;
        let id = book.id.clone();
        self.books.retain(|shelved| shelved.mark.id != id);
        self.books.push(Shelved::open(BookMark::of(&book), book));
        Some(id)
    }

    /// Adds an overlay in place of a shipped one; `seen` are the ids of those added before.
    fn add_overlay(
        &mut self,
        source: &Arc<SourceText>,
        seen: &mut Vec<Text>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Text> {
        let ids: Vec<Text> = self.books.iter().map(|book| book.mark.id.clone()).collect();
        let bases = Bases {
            ids: &ids,
            find: &|id| self.book(id),
        };
        let overlay = keep(read_overlay(source, bases, &self.places), diagnostics)?;
        let id = overlay.id.clone();
        if seen.contains(&id) {
            let known = self.overlay(&id).map(|known| &known.source);
            let is_copy = known.is_some_and(|known| known.text == source.text);
            diagnostics.push(
                Diagnostic::new(Code::DuplicateRuleSet, overlay.place(&overlay.span))
                    .with("id", &id)
                    .with("file", known.map_or("", |known| known.name.as_str()))
                    .with("content", if is_copy { "same" } else { "other" }),
            );
        }
        seen.push(id.clone());
        self.overlays.retain(|shelved| shelved.mark.id != id);
        self.overlays
            .push(Shelved::open(OverlayMark::of(&overlay), overlay));
        Some(id)
    }

    /// The rule set of an id.
    pub(super) fn book(&self, id: &str) -> Option<&RuleBook> {
        let shelved = self.books.iter().find(|book| book.mark.id == id)?;
        shelved.content()
    }

    /// The overlay of an id.
    pub(super) fn overlay(&self, id: &str) -> Option<&Overlay> {
        let shelved = self.overlays.iter().find(|overlay| overlay.mark.id == id)?;
        shelved.content()
    }

    /// The file that an id was read from.
    pub fn source(&self, id: &str) -> Option<&Arc<SourceText>> {
        let overlay = || self.overlay(id).map(|overlay| &overlay.source);
        self.book(id).map(|book| &book.source).or_else(overlay)
    }

    /// The content hash of the file with an id.
    pub(super) fn sha256(&self, id: &str) -> Text {
        let books = self.books.iter().map(|it| (&it.mark.id, &it.mark.sha256));
        let overlays = self.overlays.iter();
        let overlays = overlays.map(|it| (&it.mark.id, &it.mark.sha256));
        let found = books.chain(overlays).find(|(known, _)| *known == id);
        found.map(|(_, sha256)| sha256.clone()).unwrap_or_default()
    }

    /// The ids of all rule sets, by the day they came into force.
    pub fn set_ids(&self) -> Vec<Text> {
        let mut marks: Vec<&BookMark> = self.books.iter().map(|book| &book.mark).collect();
        marks.sort_by(|one, other| {
            (one.in_force.from, &one.id).cmp(&(other.in_force.from, &other.id))
        });
        marks.into_iter().map(|mark| mark.id.clone()).collect()
    }

    /// The ids of all overlays: by base set, then by the day they came into force.
    pub fn overlay_ids(&self) -> Vec<Text> {
        let mut marks: Vec<&OverlayMark> = self.overlays.iter().map(|it| &it.mark).collect();
        marks.sort_by(|one, other| {
            let key = |mark: &OverlayMark| (mark.base.clone(), mark.in_force.from, mark.id.clone());
            key(one).cmp(&key(other))
        });
        marks.into_iter().map(|mark| mark.id.clone()).collect()
    }

    /// The ids of the sets that came from given files.
    pub fn given_sets(&self) -> &[Text] {
        &self.given_sets
    }

    /// The ids of the overlays that came from given files, in order.
    pub fn given_overlays(&self) -> &[Text] {
        &self.given_overlays
    }

    /// The ids of the overlays that came from given files for communes of their places, in order.
    pub fn given_shelf(&self) -> &[Text] {
        &self.given_shelf
    }

    /// The rules that apply to a commune on a day.
    ///
    /// # Errors
    /// No set is in force, or one that was asked for does not exist or does not fit.
    pub fn rule_set(
        &self,
        choice: &Choice,
        as_of: Date,
        locality: &Locality,
    ) -> Result<RuleSet, Diagnostic> {
        let shelved = self.choose_book(choice.set.as_deref(), as_of)?;
        let id = &shelved.mark.id;
        let book = shelved
            .content()
            .ok_or_else(|| unknown(id, self.books.iter().map(|book| &book.mark.id)))?;
        let overlays = self.choose_overlays(&choice.overlays, id, as_of, locality)?;
        Ok(self.resolved(book, &overlays, as_of, locality))
    }

    /// The rules of a set with these overlays on a day and at a place, whether they are in force
    /// or not.
    pub(super) fn resolved(
        &self,
        book: &RuleBook,
        overlays: &[&Overlay],
        as_of: Date,
        locality: &Locality,
    ) -> RuleSet {
        let of_base = |shelved: &&ShelvedOverlay| shelved.mark.base == book.id;
        let marks = || self.overlays.iter().filter(of_base).map(|it| &it.mark);
        let codes = marks().flat_map(|mark| mark.part_codes.iter().cloned());
        let facts = marks().flat_map(|mark| mark.facts.iter().cloned());
        let context = Context {
            places: &self.places,
            codes_elsewhere: codes.collect(),
            facts_elsewhere: facts.collect(),
            sha256: &|id| self.sha256(id),
        };
        resolve(book, overlays, &context, as_of, locality)
    }

    /// The chosen set, or else the one that knows most of the codes, on its first day and for no
    /// place in particular: for reading a survey whose own day or place is wrong.
    pub fn likely_rule_set(&self, choice: &Choice, codes: &[&str]) -> Option<RuleSet> {
        let book = match &choice.set {
            Some(id) => self.book(id),
            None => {
                let knows = |book: &RuleBook, wanted: &str| {
                    let mut all = book.indicators_and_parts();
                    all.any(|it| it.code == *wanted)
                };
                let known = |book: &&RuleBook| {
                    let known = codes.iter().filter(|code| knows(book, code)).count();
                    (known, book.in_force.from)
                };
                self.books
                    .iter()
                    .filter_map(Shelved::content)
                    .max_by_key(known)
            }
        }?;
        Some(self.resolved(book, &[], book.in_force.from, &Locality::default()))
    }

    /// That no rule set or overlay has the id.
    pub fn unknown_id(&self, id: &str) -> Diagnostic {
        let books = self.books.iter().map(|book| &book.mark.id);
        let overlays = self.overlays.iter().map(|overlay| &overlay.mark.id);
        unknown(id, books.chain(overlays))
    }

    fn choose_book(&self, id: Option<&str>, as_of: Date) -> Result<&ShelvedBook, Diagnostic> {
        if let Some(id) = id {
            let book = self.books.iter().find(|book| book.mark.id == id);
            let ids = self.books.iter().map(|book| &book.mark.id);
            let book = book.ok_or_else(|| unknown(id, ids))?;
            if !book.mark.in_force.contains(as_of) {
                return Err(self.not_in_force(as_of, Some(&book.mark)));
            }
            return Ok(book);
        }
        self.books
            .iter()
            .find(|book| book.mark.in_force.contains(as_of))
            .ok_or_else(|| self.not_in_force(as_of, None))
    }

    /// That a chosen set is not in force on a day, or none at all; names those that are, or the
    /// nearest.
    fn not_in_force(&self, as_of: Date, chosen: Option<&BookMark>) -> Diagnostic {
        let distance = |mark: &&BookMark| {
            let days = |from: Date, to: Date| from.duration_until(to).abs();
            days(mark.in_force.from, as_of).min(days(mark.in_force.to, as_of))
        };
        let marks = || self.books.iter().map(|book| &book.mark);
        let nearest = chosen.or_else(|| marks().min_by_key(distance));
        let span = nearest.map_or(DateSpan::ALWAYS, |mark| mark.in_force);
        let others: Vec<String> = marks()
            .filter(|mark| mark.in_force.contains(as_of))
            .map(|mark| mark.id.to_string())
            .collect();
        Diagnostic::new(Code::NoRuleSetInForce, Place::Nowhere)
            .with("day", as_of)
            .with("chosen", if chosen.is_some() { "yes" } else { "no" })
            .with("nearest", nearest.map_or("", |mark| mark.id.as_str()))
            .with("from", span.from)
            .with("to", span.to)
            .with("others", others.as_slice())
            .with("count", others.len())
    }

    /// Whether a set, or an overlay and so its base set, is in force on a day.
    ///
    /// # Errors
    /// It is not, or there is no such set or overlay.
    pub(in crate::rules) fn check_in_force(&self, id: &str, day: Date) -> Result<(), Diagnostic> {
        match self.overlay(id) {
            Some(overlay) if !overlay.in_force.contains(day) => {
                Err(overlay_not_in_force(overlay, day))
            }
            Some(_) => Ok(()),
            None => self.choose_book(Some(id), day).map(|_| ()),
        }
    }

    /// The places whose overlays a commune there gets by itself on a day.
    pub(in crate::rules) fn scopes_of_overlays(
        &self,
        choice: &OverlayChoice,
        base: &str,
        day: Date,
    ) -> Vec<Scope> {
        let own = |shelved: &&ShelvedOverlay| self.is_own(&shelved.mark, choice, base, day);
        let own = self.overlays.iter().filter(own);
        own.map(|shelved| shelved.mark.scope.clone()).collect()
    }

    /// Whether communes of an overlay's place get it by themselves.
    fn is_own(&self, mark: &OverlayMark, choice: &OverlayChoice, base: &str, day: Date) -> bool {
        !choice.without_own
            && !self.given_overlays.contains(&mark.id)
            && *mark.base == *base
            && mark.in_force.contains(day)
    }

    /// The overlays of the commune's place and those that were asked for, the widest place first; of
    /// one place, those that were asked for come last. So do those for no place, in their order.
    fn choose_overlays(
        &self,
        choice: &OverlayChoice,
        base: &Text,
        as_of: Date,
        locality: &Locality,
    ) -> Result<Vec<&Overlay>, Diagnostic> {
        self.note_reach(locality);
        let own = |shelved: &&ShelvedOverlay| {
            let mark = &shelved.mark;
            let is_own = self.is_own(mark, choice, base, as_of);
            let applies = is_own && mark.scope.covers(locality);
            if applies {
                shelved.reach.note(Nearness::Applied);
            } else if !is_own && mark.scope.covers(locality) {
                shelved.reach.note(Nearness::OtherTime);
            }
            applies
        };
        let own = self.overlays.iter().filter(own);
        let mut chosen: Vec<&Overlay> = own.filter_map(Shelved::content).collect();
        for id in &choice.named {
            let ids = self.overlays.iter().map(|overlay| &overlay.mark.id);
            let overlay = self.overlay(id).ok_or_else(|| unknown(id, ids))?;
            if overlay.base != *base {
                return Err(
                    Diagnostic::new(Code::OverlayOtherBase, overlay.place(&overlay.span))
                        .with("id", &overlay.id)
                        .with("base", &overlay.base)
                        .with("set", base),
                );
            }
            if !overlay.in_force.contains(as_of) {
                return Err(overlay_not_in_force(overlay, as_of));
            }
            if !chosen.iter().any(|known| known.id == overlay.id) {
                chosen.push(overlay);
            }
        }
        chosen.sort_by_key(|overlay| overlay.scope.rank());
        Ok(chosen)
    }

    /// Reports a given set whose grade takes that of a set which does not exist.
    fn check_prerequisites(&self, diagnostics: &mut Diagnostics) {
        for book in self.given_sets.iter().filter_map(|id| self.book(id)) {
            if let Some(requires) = &book.requires
                && self.book(&requires.set).is_none()
            {
                let mut diagnostic = self.unknown_id(&requires.set);
                diagnostic.place = Place::Span(book.place(&requires.span));
                diagnostics.push(diagnostic);
            }
        }
    }
}

fn unknown<'a>(id: &str, known: impl Iterator<Item = &'a Text>) -> Diagnostic {
    let known: Vec<String> = known.map(Text::to_string).collect();
    let near = nearest(id, known.iter().map(String::as_str));
    Diagnostic::new(Code::UnknownRuleSet, Place::Nowhere)
        .with("id", id)
        .with("near", near.as_slice())
        .with("count", near.len())
        .with("allowed", known.as_slice())
}

fn overlay_not_in_force(overlay: &Overlay, day: Date) -> Diagnostic {
    Diagnostic::new(Code::OverlayNotInForce, overlay.place(&overlay.span))
        .with("id", &overlay.id)
        .with("day", day)
        .with("from", overlay.in_force.from)
        .with("to", overlay.in_force.to)
}
