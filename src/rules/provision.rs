//! A rule file provision by provision, as a law is printed: every version of every indicator, with
//! the values for each region or group and time, and where each is written.

use super::files::book::{
    Basis, BookIndicator, BookTarget, Change, Kind, Overlay, PlaceValues, RuleBook, Scale,
    TargetValue, Unit,
};
use super::files::citation::Citation;
use super::files::dates::DateSpan;
use super::files::signature::Signature;
use super::library::Library;
use super::resolve::level_named;
use super::rule_set::{Region, Requirement, SignedOff, Unset};
use crate::diagnostic::{Bilingual, SpanPlace};
use crate::number::Direction;
use crate::text::Text;
use std::sync::Arc;

/// A criterion of a rule set, or of the base set of an overlay, with its provisions.
#[derive(Clone, Debug)]
pub struct Chapter {
    /// The criterion's code.
    pub code: Text,
    /// Its title.
    pub title: Bilingual,
    /// What stands under it.
    pub provisions: Vec<Provision>,
}

/// One version of an indicator or part.
#[derive(Clone, Debug)]
pub struct Provision {
    /// Its code.
    pub code: Text,
    /// Its title.
    pub title: Bilingual,
    /// Whether it is a part of the indicator above it.
    pub is_part: bool,
    /// Whether its parts decide it.
    pub has_parts: bool,
    /// How many of the parts must be met; `None` for all.
    pub parts_needed: Option<usize>,
    /// How it is observed.
    pub kind: Kind,
    /// What it is counted in.
    pub unit: Option<Arc<Unit>>,
    /// The days on which this version applies.
    pub dates: DateSpan,
    /// When "không áp dụng" is allowed.
    pub optional: Option<Bilingual>,
    /// What an officer looks at.
    pub guidance: Option<Bilingual>,
    /// What is asked, over time.
    pub clauses: Vec<Clause>,
}

/// What is asked over a span of days, by one document.
#[derive(Clone, Debug)]
pub struct Clause {
    /// The days.
    pub dates: DateSpan,
    /// The calendar year, where the file dates it by one.
    pub year: Option<i16>,
    /// What is asked, and of which regions or groups; none named is all of them.
    pub values: Vec<(Vec<Region>, Requirement)>,
    /// The document.
    pub citation: Option<Arc<Citation>>,
    /// How it is known.
    pub basis: Option<Basis>,
    /// Who checked it against the text of the decision, where the file records that.
    pub signed_off: Option<SignedOff>,
    /// Whether it was changed after somebody had.
    pub changed_since_signed: bool,
    /// Why an overlay asks for less.
    pub loosens: Option<Bilingual>,
    /// Where it is written; `None` where no file says anything of the day.
    pub place: Option<SpanPlace>,
}

/// A target that nobody has signed.
#[derive(Clone, Debug)]
pub struct OpenTarget {
    /// The code of the indicator or part.
    pub code: Text,
    /// How it is known.
    pub basis: Option<Basis>,
    /// Whether it was changed after somebody had signed it.
    pub changed_since_signed: bool,
    /// Where it is written.
    pub place: SpanPlace,
}

impl Library {
    /// The provisions of a rule set or overlay, criterion by criterion; nothing for an unknown id.
    pub fn provisions(&self, id: &str) -> Vec<Chapter> {
        if let Some(book) = self.book(id) {
            return book_chapters(book);
        }
        let chapters = self.overlay(id).and_then(|overlay| {
            let base = self.book(&overlay.base)?;
            Some(overlay_chapters(
                overlay,
                base,
                &self.parts_of_others(overlay),
            ))
        });
        chapters.unwrap_or_default()
    }

    /// Every target of a rule set or overlay of which nobody has signed that it was checked against the
    /// text of the decision.
    pub fn unverified(&self, id: &str) -> Vec<OpenTarget> {
        let Some(file) = self.file_of(id) else {
            return Vec::new();
        };
        let targets = file.targets.iter();
        let open = targets.filter(|it| !matches!(it.target.signature, Signature::Record(_)));
        open.map(|it| OpenTarget {
            code: it.code.clone(),
            basis: it.target.basis,
            changed_since_signed: it.target.signature == Signature::Outdated,
            place: SpanPlace::new(file.source, &it.target.span),
        })
        .collect()
    }
}

fn book_chapters(book: &RuleBook) -> Vec<Chapter> {
    let maker = ProvisionMaker {
        book,
        overlay: None,
    };
    book.groups()
        .map(|criterion| Chapter {
            code: criterion.code.clone(),
            title: criterion.title.clone(),
            provisions: criterion
                .indicators
                .iter()
                .flat_map(|indicator| maker.with_parts(indicator))
                .collect(),
        })
        .collect()
}

/// Only what the overlay says, under the criteria of its base set.
fn overlay_chapters(
    overlay: &Overlay,
    base: &RuleBook,
    parts_of_others: &[&BookIndicator],
) -> Vec<Chapter> {
    let maker = ProvisionMaker {
        book: base,
        overlay: Some(overlay),
    };
    let mut chapters = Vec::new();
    for criterion in base.groups() {
        let mut provisions = Vec::new();
        let mut told: Vec<&Text> = Vec::new();
        for version in criterion.indicators.iter().flat_map(|it| {
            let brought = parts_of_others.iter().copied();
            let brought = brought.filter(|part| is_part_of(&part.code, &it.code));
            let own = it.leaves().filter(move |leaf| leaf.code != it.code);
            std::iter::once(it).chain(own).chain(brought)
        }) {
            let change = overlay.changes.iter().find(|it| it.code == version.code);
            if let Some(change) = change.filter(|it| !told.contains(&&it.code)) {
                told.push(&change.code);
                provisions.extend(maker.changed(version, change));
            }
        }
        if !provisions.is_empty() {
            chapters.push(Chapter {
                code: criterion.code.clone(),
                title: criterion.title.clone(),
                provisions,
            });
        }
    }
    chapters
}

fn is_part_of(part: &str, indicator: &str) -> bool {
    part.rsplit_once('.')
        .is_some_and(|(whole, _)| whole == indicator)
}

struct ProvisionMaker<'b> {
    book: &'b RuleBook,
    overlay: Option<&'b Overlay>,
}

impl ProvisionMaker<'_> {
    fn with_parts(&self, indicator: &BookIndicator) -> Vec<Provision> {
        let own = self.provision(indicator, false);
        let parts = indicator.parts.iter();
        std::iter::once(own)
            .chain(parts.map(|part| self.provision(part, true)))
            .collect()
    }

    fn changed(&self, version: &BookIndicator, change: &Change) -> Vec<Provision> {
        let own = Provision {
            title: change
                .title
                .clone()
                .unwrap_or_else(|| version.title.clone()),
            guidance: change.guidance.clone(),
            has_parts: !change.parts.is_empty(),
            parts_needed: change.parts_needed.map(|needed| needed as usize),
            clauses: self.clauses((&version.code, version.scale.as_ref()), &change.targets),
            ..self.provision(
                version,
                version.code.ends_with(|it: char| it.is_alphabetic()),
            )
        };
        let parts = change.parts.iter();
        std::iter::once(own)
            .chain(parts.map(|part| self.provision(part, true)))
            .collect()
    }

    fn provision(&self, indicator: &BookIndicator, is_part: bool) -> Provision {
        Provision {
            code: indicator.code.clone(),
            title: indicator.title.clone(),
            is_part,
            has_parts: !indicator.parts.is_empty(),
            kind: indicator.kind,
            unit: indicator.unit.clone(),
            dates: indicator.dates,
            optional: indicator.optional.clone(),
            guidance: indicator.guidance.clone(),
            parts_needed: indicator.parts_needed.map(|needed| needed as usize),
            clauses: self.clauses(
                (&indicator.code, indicator.scale.as_ref()),
                &indicator.targets,
            ),
        }
    }

    fn clauses(&self, of: (&Text, Option<&Arc<Scale>>), targets: &[BookTarget]) -> Vec<Clause> {
        let targets = targets.iter();
        targets.map(|target| self.clause(of, target)).collect()
    }

    fn clause(&self, (code, scale): (&Text, Option<&Arc<Scale>>), target: &BookTarget) -> Clause {
        let everywhere = |requirement| vec![(Vec::new(), requirement)];
        let values = match &target.value {
            TargetValue::AtLeast(values) => self.values(values, |number| {
                Some(Requirement::Bound(Direction::AtLeast, *number))
            }),
            TargetValue::AtMost(values) => self.values(values, |number| {
                Some(Requirement::Bound(Direction::AtMost, *number))
            }),
            TargetValue::LevelAtLeast(values) => {
                self.values(values, |name| level_named(scale, name))
            }
            TargetValue::Yes => everywhere(Requirement::Yes),
            TargetValue::LeftTo(whom) => {
                everywhere(Requirement::Unset(Unset::LeftTo(whom.clone())))
            }
            TargetValue::Unset(why) => everywhere(Requirement::Unset(Unset::Unknown(why.clone()))),
        };
        let (place, records, source) = match self.overlay {
            Some(overlay) => (
                overlay.place(&target.span),
                &overlay.signed_off,
                &overlay.source,
            ),
            None => (
                self.book.place(&target.span),
                &self.book.signed_off,
                &self.book.source,
            ),
        };
        Clause {
            dates: target.dates,
            year: target.year,
            values,
            citation: target.citation.clone(),
            basis: target.basis,
            signed_off: SignedOff::of(records, source, (code, target), target.basis),
            changed_since_signed: target.signature == Signature::Outdated,
            loosens: target.loosens.clone(),
            place: Some(place),
        }
    }

    /// Regions with the same value together, those without one last.
    fn values<T: Clone + PartialEq>(
        &self,
        values: &PlaceValues<T>,
        asked: impl Fn(&T) -> Option<Requirement>,
    ) -> Vec<(Vec<Region>, Requirement)> {
        if let PlaceValues::Everywhere(value) = values {
            return asked(value)
                .map(|it| (Vec::new(), it))
                .into_iter()
                .collect();
        }
        let mut grouped: Vec<(Vec<Region>, Option<T>)> = Vec::new();
        for level in &self.book.vocabulary.levels {
            let value = values.for_level(Some(&level.code));
            let region = Region::from(level);
            match grouped.iter_mut().find(|(_, known)| *known == value) {
                Some((regions, _)) => regions.push(region),
                None => grouped.push((vec![region], value)),
            }
        }
        grouped.sort_by_key(|(_, value)| value.is_none());
        grouped
            .into_iter()
            // An overlay is silent about the regions that it does not name.
            .filter(|(_, value)| value.is_some() || self.overlay.is_none())
            .filter_map(|(regions, value)| {
                let asked = match &value {
                    Some(value) => asked(value)?,
                    None => Requirement::Unset(Unset::NoValueFor(regions.first()?.clone())),
                };
                Some((regions, asked))
            })
            .collect()
    }
}
