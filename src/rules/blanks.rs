//! What a rule set leaves open for a place: the targets that the province has to set and those that
//! nobody has entered yet.

use super::catalogue::held;
use super::files::book::{BookIndicator, BookTarget, Kind, TargetValue, Unit};
use super::files::dates::DateSpan;
use super::files::places::{Locality, Scope};
use super::library::Library;
use crate::diagnostic::{Bilingual, Diagnostic};
use crate::number::Direction;
use crate::text::Text;
use jiff::civil::Date;
use std::sync::Arc;

/// The open targets of a rule set for a place.
#[derive(Debug)]
pub struct Blanks {
    /// The id of the rule set.
    pub base: Text,
    /// Its title.
    pub title: Bilingual,
    /// The days on which an overlay from the wanted day on can be in force.
    pub in_force: DateSpan,
    /// How many indicators the rule set declares and does not hold.
    pub not_held: usize,
    /// The region of the place, where it is known.
    pub region: Option<Text>,
    /// The open targets, criterion by criterion.
    pub chapters: Vec<(Text, Bilingual, Vec<Blank>)>,
}

/// An indicator or part with open targets.
#[derive(Debug)]
pub struct Blank {
    /// Its code.
    pub code: Text,
    /// Its title.
    pub title: Bilingual,
    /// How it is observed.
    pub kind: Kind,
    /// What it is counted in.
    pub unit: Option<Arc<Unit>>,
    /// On which side of a number it passes, as far as any target says.
    pub direction: Option<Direction>,
    /// The times that are open.
    pub spans: Vec<BlankSpan>,
}

/// A time for which a target is open, and why.
#[derive(Debug)]
pub struct BlankSpan {
    /// The days.
    pub dates: DateSpan,
    /// The calendar year, where the rule set dates its targets by years.
    pub year: Option<i16>,
    /// Why.
    pub why: Openness,
}

/// Why a target is open.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Openness {
    /// The decision leaves it to somebody.
    LeftTo(Bilingual),
    /// It is not known, and why.
    Unknown(Bilingual),
    /// The file names no value for the place's region.
    NoValue,
}

impl Library {
    /// What a rule set leaves open for a place, from a day on.
    ///
    /// # Errors
    /// There is no such rule set, or it is not in force on that day.
    pub fn blanks(
        &self,
        base: &str,
        scope: &Scope,
        from: Option<Date>,
    ) -> Result<Blanks, Diagnostic> {
        let book = self.book(base).ok_or_else(|| self.unknown_id(base))?;
        let from = from.unwrap_or(book.in_force.from);
        self.check_in_force(&book.id, from)?;
        let in_force = DateSpan {
            from,
            to: book.in_force.to,
        };
        let locality = Locality {
            province: scope.province.as_deref().map(str::to_owned),
            ..Locality::default()
        };
        let rules = self.resolved(book, &[], in_force.from, &locality);
        let region = rules.region.map(|region| region.code);
        let chapters = book.groups().map(|criterion| {
            let open = open_targets(&criterion.indicators, in_force, region.as_deref());
            (criterion.code.clone(), criterion.title.clone(), open)
        });
        Ok(Blanks {
            base: book.id.clone(),
            title: book.title.clone(),
            in_force,
            not_held: (book.declared.indicators as usize).saturating_sub(held(book)),
            chapters: chapters.filter(|(_, _, open)| !open.is_empty()).collect(),
            region,
        })
    }
}

fn open_targets(
    indicators: &[BookIndicator],
    in_force: DateSpan,
    region: Option<&str>,
) -> Vec<Blank> {
    let mut blanks: Vec<Blank> = Vec::new();
    for indicator in indicators {
        for leaf in indicator.leaves() {
            let days = leaf.dates.intersection(indicator.dates);
            let spans = open_spans(leaf, days, in_force, region);
            if spans.is_empty() {
                continue;
            }
            match blanks.iter_mut().find(|known| known.code == leaf.code) {
                Some(known) => known.spans.extend(spans),
                None => blanks.push(Blank {
                    code: leaf.code.clone(),
                    title: leaf.title.clone(),
                    kind: leaf.kind,
                    unit: leaf.unit.clone(),
                    direction: direction(leaf),
                    spans,
                }),
            }
        }
    }
    blanks
}

fn open_spans(
    leaf: &BookIndicator,
    days: Option<DateSpan>,
    in_force: DateSpan,
    region: Option<&str>,
) -> Vec<BlankSpan> {
    let spans = leaf.targets.iter().filter_map(|target| {
        let dates = days?.intersection(target.dates)?;
        dates.intersection(in_force)?;
        let why = openness(target, region)?;
        let year = target.year.filter(|_| dates == target.dates);
        Some(BlankSpan { dates, year, why })
    });
    spans.collect()
}

fn openness(target: &BookTarget, region: Option<&str>) -> Option<Openness> {
    match &target.value {
        TargetValue::LeftTo(whom) => Some(Openness::LeftTo(whom.clone())),
        TargetValue::Unset(why) => Some(Openness::Unknown(why.clone())),
        TargetValue::AtLeast(values) | TargetValue::AtMost(values) => values
            .for_level(region)
            .is_none()
            .then_some(Openness::NoValue),
        TargetValue::LevelAtLeast(values) => values
            .for_level(region)
            .is_none()
            .then_some(Openness::NoValue),
        TargetValue::Yes => None,
    }
}

fn direction(leaf: &BookIndicator) -> Option<Direction> {
    leaf.targets.iter().find_map(|target| match target.value {
        TargetValue::AtLeast(_) | TargetValue::LevelAtLeast(_) => Some(Direction::AtLeast),
        TargetValue::AtMost(_) => Some(Direction::AtMost),
        TargetValue::Yes | TargetValue::LeftTo(_) | TargetValue::Unset(_) => None,
    })
}
