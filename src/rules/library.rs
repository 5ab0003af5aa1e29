//! The rule files at hand: those embedded in the program and those given by path.

use super::files::book::{Level, Overlay, RuleBook};
use super::files::fact::BuiltInFact;
use super::files::places::{Locality, Places, is_same_province};
use super::files::{Shipped, keep, read_book, read_overlay};
use super::resolve::resolve;
use super::rule_set::RuleSet;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceText};
use crate::folded::nearest;
use crate::text::Text;
use jiff::civil::Date;
use std::sync::Arc;

/// The shipped rule files, read and checked when the program was built (see `build.rs`).
static SHIPPED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/shipped-rules.bin"));
/// The texts of the shipped files by name.
static SHIPPED_TEXTS: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/shipped_texts.rs"));

/// Rule files to use besides the embedded ones.
#[derive(Debug, Default)]
pub struct RuleFiles {
    /// Rule sets; one with the id of an embedded set takes its place.
    pub sets: Vec<Arc<SourceText>>,
    /// Overlays; one with the id of an embedded overlay takes its place.
    pub overlays: Vec<Arc<SourceText>>,
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

/// A name of a place that means nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownPlace {
    /// The fact that names it.
    pub fact: BuiltInFact,
    /// Names that may be meant.
    pub near: Vec<String>,
}

/// All rule files at hand, read and checked.
#[derive(Debug)]
pub struct Library {
    books: Vec<RuleBook>,
    overlays: Vec<Overlay>,
    places: Places,
    given_sets: Vec<Text>,
    given_overlays: Vec<Text>,
}

impl Library {
    /// Reads the embedded files and those given; `None` when any of them has errors.
    pub fn load(files: &RuleFiles) -> (Option<Library>, Diagnostics) {
        let mut diagnostics = Diagnostics::default();
        let Shipped {
            places,
            mut books,
            mut overlays,
        } = shipped();
        let mut given_sets = Vec::new();
        for source in &files.sets {
            let read = read_book(source, &places.regions);
            if let Some(book) = keep(read, &mut diagnostics) {
                given_sets.push(book.id.clone());
                books.retain(|shipped| shipped.id != book.id);
                books.push(book);
            }
        }
        let mut given_overlays: Vec<Text> = Vec::new();
        for source in &files.overlays {
            let read = read_overlay(source, &books, &places);
            if let Some(overlay) = keep(read, &mut diagnostics) {
                if given_overlays.contains(&overlay.id) {
                    diagnostics.push(
                        Diagnostic::new(Code::DuplicateRuleSet, overlay.place(&overlay.span))
                            .with("id", &overlay.id),
                    );
                }
                given_overlays.push(overlay.id.clone());
                overlays.retain(|shipped| shipped.id != overlay.id);
                overlays.push(overlay);
            }
        }
        let library = Library {
            books,
            overlays,
            places,
            given_sets,
            given_overlays,
        };
        let sound = !diagnostics.has_errors();
        (sound.then_some(library), diagnostics)
    }

    /// The ids of the sets that came from given files.
    pub fn given_sets(&self) -> &[Text] {
        &self.given_sets
    }

    /// The ids of the overlays that came from given files, in order.
    pub fn given_overlays(&self) -> &[Text] {
        &self.given_overlays
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
        let book = self.choose_book(choice.set.as_deref(), as_of)?;
        let overlays = self.choose_overlays(&choice.overlays, book, as_of, locality)?;
        Ok(resolve(
            book,
            &overlays,
            &self.overlays,
            &self.places,
            as_of,
            locality,
        ))
    }

    /// The chosen set, or else the one that came into force last, on its first day and for no place
    /// in particular: for reading a survey whose own day or place is wrong.
    pub fn likely_rule_set(&self, choice: &Choice) -> Option<RuleSet> {
        let book = match &choice.set {
            Some(id) => self.books.iter().find(|book| book.id == *id),
            None => self.books.iter().max_by_key(|book| book.in_force.from),
        }?;
        let nowhere = Locality::default();
        Some(resolve(
            book,
            &[],
            &self.overlays,
            &self.places,
            book.in_force.from,
            &nowhere,
        ))
    }

    /// The name in a locality that means nothing on the day: a province, region or group that
    /// does not exist, with names that may be meant.
    pub fn unknown_place(&self, locality: &Locality, day: Date) -> Option<UnknownPlace> {
        if let Some(name) = &locality.province
            && self.places.province(name, day).is_none()
        {
            return Some(UnknownPlace {
                fact: BuiltInFact::Province,
                near: self.places.provinces_meant(name, day),
            });
        }
        [
            (BuiltInFact::Region, &locality.region),
            (BuiltInFact::Group, &locality.group),
        ]
        .into_iter()
        .find_map(|(fact, name)| {
            let name = name.as_deref()?;
            let levels = || self.books.iter().flat_map(|book| &book.vocabulary.levels);
            let known = self
                .books
                .iter()
                .any(|book| Level::named(&book.vocabulary.levels, name).is_some());
            (!known).then(|| UnknownPlace {
                fact,
                near: nearest(name, levels().map(|level| level.code.as_str())),
            })
        })
    }

    /// The provinces that there are on a day, in the order of the places file.
    pub fn provinces_on(&self, day: Date) -> impl Iterator<Item = &str> {
        self.places.provinces_on(day)
    }

    fn choose_book(&self, id: Option<&str>, as_of: Date) -> Result<&RuleBook, Diagnostic> {
        if let Some(id) = id {
            let book = self.books.iter().find(|book| book.id == id);
            let book = book.ok_or_else(|| unknown(id, self.books.iter().map(|book| &book.id)))?;
            if !book.in_force.contains(as_of) {
                return Err(not_in_force(as_of, std::slice::from_ref(book)));
            }
            return Ok(book);
        }
        self.books
            .iter()
            .find(|book| book.in_force.contains(as_of))
            .ok_or_else(|| not_in_force(as_of, &self.books))
    }

    fn choose_overlays(
        &self,
        choice: &OverlayChoice,
        book: &RuleBook,
        as_of: Date,
        locality: &Locality,
    ) -> Result<Vec<&Overlay>, Diagnostic> {
        let own = |overlay: &&Overlay| {
            let province = overlay
                .province
                .as_deref()
                .zip(locality.province.as_deref());
            !choice.without_own
                && !self.given_overlays.contains(&overlay.id)
                && overlay.base == book.id
                && overlay.in_force.contains(as_of)
                && province.is_some_and(|(one, other)| is_same_province(one, other))
        };
        let mut chosen: Vec<&Overlay> = self.overlays.iter().filter(own).collect();
        for id in &choice.named {
            let overlay = self.overlays.iter().find(|overlay| overlay.id == *id);
            let overlay = overlay
                .ok_or_else(|| unknown(id, self.overlays.iter().map(|overlay| &overlay.id)))?;
            if overlay.base != book.id {
                return Err(
                    Diagnostic::new(Code::OverlayOtherBase, overlay.place(&overlay.span))
                        .with("id", &overlay.id)
                        .with("base", &overlay.base)
                        .with("set", &book.id),
                );
            }
            if !overlay.in_force.contains(as_of) {
                return Err(
                    Diagnostic::new(Code::OverlayNotInForce, overlay.place(&overlay.span))
                        .with("id", &overlay.id)
                        .with("day", as_of)
                        .with("from", overlay.in_force.from)
                        .with("to", overlay.in_force.to),
                );
            }
            if !chosen.iter().any(|known| known.id == overlay.id) {
                chosen.push(overlay);
            }
        }
        Ok(chosen)
    }
}

fn shipped() -> Shipped {
    // The build wrote these bytes from files that had no errors; a test reads them back.
    let mut shipped = postcard::from_bytes(SHIPPED).unwrap_or_else(|_| Shipped {
        places: Places::default(),
        books: Vec::new(),
        overlays: Vec::new(),
    });
    let books = shipped.books.iter_mut().map(|book| &mut book.source);
    let overlays = shipped
        .overlays
        .iter_mut()
        .map(|overlay| &mut overlay.source);
    for source in books.chain(overlays) {
        let text = SHIPPED_TEXTS.iter().find(|(name, _)| *name == source.name);
        *source = Arc::new(SourceText {
            name: source.name.clone(),
            text: text.map_or("", |(_, text)| text).into(),
        });
    }
    shipped
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

fn not_in_force(as_of: Date, books: &[RuleBook]) -> Diagnostic {
    let distance = |book: &&RuleBook| {
        let days = |from: Date, to: Date| from.duration_until(to).abs();
        days(book.in_force.from, as_of).min(days(book.in_force.to, as_of))
    };
    let nearest = books.iter().min_by_key(distance);
    let span = nearest.map_or(super::files::dates::DateSpan::ALWAYS, |book| book.in_force);
    Diagnostic::new(Code::NoRuleSetInForce, Place::Nowhere)
        .with("day", as_of)
        .with("nearest", nearest.map_or("", |book| book.id.as_str()))
        .with("from", span.from)
        .with("to", span.to)
}
