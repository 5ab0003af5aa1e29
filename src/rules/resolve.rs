//! From rule files to the rules of one day and one place.

use super::files::book::{
    Basis, BookCriterion, BookIndicator, BookTarget, Change, Level, Overlay, RuleBook, Scale,
    TargetValue, VariesBy,
};
use super::files::fact::Fact;
use super::files::places::{Locality, Places};
use super::files::sum::Sum;
use super::rule_set::{
    Criterion, Indicator, OverlayNote, Region, RequiredGrade, Requirement, RuleSet, ScaleLevel,
    SignedOff, Source, Target, Unset,
};
use crate::number::{Direction, Number};
use crate::text::Text;
use jiff::civil::Date;
use std::sync::Arc;

/// What surrounds a rule set.
pub(super) struct Context<'c> {
    /// Regions and provinces.
    pub places: &'c Places,
    /// The codes of parts that other overlays of the set bring.
    pub codes_elsewhere: Vec<Text>,
    /// The facts that other overlays of the set bring.
    pub facts_elsewhere: Vec<Arc<Fact>>,
    /// The content hash of the file with an id.
    pub sha256: &'c dyn Fn(&str) -> Text,
}

/// The rules of a set with overlays, on a day, for a commune that lies there.
pub(super) fn resolve(
    book: &RuleBook,
    overlays: &[&Overlay],
    context: &Context<'_>,
    as_of: Date,
    locality: &Locality,
) -> RuleSet {
    let places = context.places;
    let region = region_of(book, places, as_of, locality);
    let group = group_of(book, locality);
    let level = region.as_ref().or(group.as_ref());
    let resolver = Resolver {
        book,
        overlays,
        as_of,
        level,
    };
    let mut facts = book.vocabulary.facts.clone();
    facts.extend(overlays.iter().flat_map(|overlay| overlay.facts.clone()));
    RuleSet {
        id: book.id.clone(),
        title: book.title.clone(),
        sha256: (context.sha256)(&book.id),
        checked_on: book.checked_on,
        as_of,
        overlays: overlays
            .iter()
            .map(|overlay| note(overlay, context, locality))
            .collect(),
        bands: book.bands.iter().map(|(band, _)| *band).collect(),
        incomplete: book.incomplete.clone(),
        declared_criteria: book.declared.criteria,
        declared_indicators: book.declared.indicators,
        place_unknown: level.is_none(),
        merged_province: merged_province(places, as_of, locality),
        district_level: places.district_level.clone(),
        criteria: book
            .criteria
            .iter()
            .map(|criterion| resolver.criterion(criterion))
            .collect(),
        recognition: book
            .recognition
            .as_ref()
            .map(|conditions| resolver.criterion(conditions)),
        withdrawal: book.withdrawal.clone(),
        sums: sums(book, overlays),
        codes_elsewhere: codes_elsewhere(book, context),
        facts_elsewhere: context.facts_elsewhere.clone(),
        region,
        group,
        facts,
        requires: book.requires.as_ref().map(|requires| RequiredGrade {
            set: requires.set.clone(),
            fact: Arc::clone(&requires.fact),
        }),
    }
}

/// Every code of a part that some day or overlay knows. Those of the rules that apply are found
/// before anybody looks here.
fn codes_elsewhere(book: &RuleBook, context: &Context<'_>) -> Vec<Text> {
    book.indicators_and_parts()
        .map(|indicator| indicator.code.clone())
        .chain(context.codes_elsewhere.iter().cloned())
        .collect()
}

fn sums(book: &RuleBook, overlays: &[&Overlay]) -> Vec<Sum> {
    let of_overlays = overlays.iter().flat_map(|overlay| &overlay.sums);
    book.sums.iter().chain(of_overlays).cloned().collect()
}

fn note(overlay: &Overlay, context: &Context<'_>, locality: &Locality) -> OverlayNote {
    let scope = &overlay.scope;
    let elsewhere = scope.province.is_some() && !scope.covers(locality);
    OverlayNote {
        id: overlay.id.clone(),
        title: overlay.title.clone(),
        sha256: (context.sha256)(&overlay.id),
        checked_on: overlay.checked_on,
        other_place: elsewhere.then(|| scope.clone()),
    }
}

fn region_of(book: &RuleBook, places: &Places, as_of: Date, locality: &Locality) -> Option<Region> {
    if book.vocabulary.varies_by != VariesBy::Region {
        return None;
    }
    let ruled = book
        .region_rules
        .iter()
        .find(|rule| {
            locality
                .yes_facts
                .iter()
                .any(|fact| rule.when.is_named(fact))
        })
        .map(|rule| rule.uses.clone());
    let by_province = || {
        let province = places.province(locality.province.as_deref()?, as_of)?;
        province.region.clone()
    };
    let code = ruled
        .or_else(|| locality.region.clone().map(Text::from))
        .or_else(by_province)?;
    named_level(&book.vocabulary.levels, &code)
}

fn group_of(book: &RuleBook, locality: &Locality) -> Option<Region> {
    if book.vocabulary.varies_by != VariesBy::Group {
        return None;
    }
    named_level(&book.vocabulary.levels, locality.group.as_deref()?)
}

/// The region or group that a code or name means.
fn named_level(levels: &[Level], name: &str) -> Option<Region> {
    Level::named(levels, name).map(Region::from)
}

fn merged_province(places: &Places, as_of: Date, locality: &Locality) -> Option<(Text, Vec<Text>)> {
    let province = places.province(locality.province.as_deref()?, as_of)?;
    province
        .region
        .is_none()
        .then(|| (province.name.clone(), province.formerly.clone()))
}

/// Whether a requirement gives up something of another.
fn asks_less(own: &Requirement, base: &Requirement) -> bool {
    match (own, base) {
        (Requirement::Bound(own, number), Requirement::Bound(base, other)) if own == base => {
            !own.passes(number.cmp(other))
        }
        (Requirement::LevelAtLeast(own), Requirement::LevelAtLeast(base)) => own.rank < base.rank,
        (_, Requirement::Bound(..) | Requirement::LevelAtLeast(_)) => true,
        _ => false,
    }
}

/// At least the level of this name. The checks of the file have seen to it that there is one.
pub(super) fn level_named(scale: Option<&Arc<Scale>>, name: &str) -> Option<Requirement> {
    let scale = scale?;
    let rank = scale.rank(name)?;
    Some(Requirement::LevelAtLeast(ScaleLevel {
        scale: Arc::clone(scale),
        rank,
    }))
}

struct Resolver<'r> {
    book: &'r RuleBook,
    overlays: &'r [&'r Overlay],
    as_of: Date,
    level: Option<&'r Region>,
}

impl Resolver<'_> {
    fn criterion(&self, criterion: &BookCriterion) -> Criterion {
        Criterion {
            code: criterion.code.clone(),
            title: criterion.title.clone(),
            indicators: self.indicators(&criterion.indicators, None),
            may_lack: self.book.incomplete.is_some() && !criterion.complete,
        }
    }

    /// The versions that apply on the day; `from` is the number of the overlay they stem from.
    fn indicators(&self, versions: &[BookIndicator], from: Option<usize>) -> Vec<Indicator> {
        versions
            .iter()
            .filter(|version| version.dates.contains(self.as_of))
            .map(|version| {
                let kind_varies = versions
                    .iter()
                    .any(|other| other.code == version.code && other.kind != version.kind);
                self.indicator(version, kind_varies, from)
            })
            .collect()
    }

    fn indicator(
        &self,
        version: &BookIndicator,
        kind_varies: bool,
        from: Option<usize>,
    ) -> Indicator {
        let overlay = from.and_then(|number| self.overlays.get(number).copied());
        let mut indicator = Indicator {
            code: version.code.clone(),
            title: version.title.clone(),
            kind: version.kind,
            kind_varies,
            unit: version.unit.clone(),
            scale: version.scale.clone(),
            denominator: version.denominator.clone(),
            may_exceed_whole: version.may_exceed_whole,
            counts_hamlets: version.counts_hamlets,
            weighted_by: version.weighted_by.clone(),
            each_sex: version.each_sex,
            optional: version.optional.clone(),
            guidance: version.guidance.clone(),
            target: self.target(
                &version.code,
                version.scale.as_ref(),
                &version.targets,
                overlay,
            ),
            parts: self.indicators(&version.parts, from),
            parts_needed: version.parts_needed.map(|needed| needed as usize),
        };
        // What an overlay said of a part does not reach the one that a later overlay put in its place.
        let later = self.overlays.iter().enumerate().skip(from.unwrap_or(0));
        for (number, overlay) in later {
            for change in &overlay.changes {
                if change.code == version.code {
                    self.apply(change, (number, overlay), version, &mut indicator);
                }
            }
        }
        indicator
    }

    fn apply(
        &self,
        change: &Change,
        (number, overlay): (usize, &Overlay),
        version: &BookIndicator,
        to: &mut Indicator,
    ) {
        if let Some(title) = &change.title {
            to.title = title.clone();
        }
        if let Some(guidance) = &change.guidance {
            to.guidance = Some(guidance.clone());
        }
        let target = self.target(
            &change.code,
            to.scale.as_ref(),
            &change.targets,
            Some(overlay),
        );
        let speaks = target.source.is_some()
            && !matches!(
                target.requirement,
                Requirement::Unset(Unset::NoValueFor(_) | Unset::PlaceUnknown)
            );
        if speaks {
            let asks_less = asks_less(&target.requirement, &to.target.requirement);
            let base = std::mem::replace(&mut to.target, target);
            to.target.replaces = base.source.is_some().then(|| Box::new(base));
            to.target.loosens = to.target.loosens.take().filter(|_| asks_less);
            if version.parts.is_empty() {
                // The parts are an earlier overlay's: the target takes their place.
                to.parts.clear();
                to.parts_needed = None;
            }
        }
        let parts = self.indicators(&change.parts, Some(number));
        if !parts.is_empty() {
            to.parts = parts;
            to.parts_needed = change.parts_needed.map(|needed| needed as usize);
        }
    }

    /// The target of the day for the commune's region or group.
    fn target(
        &self,
        code: &Text,
        scale: Option<&Arc<Scale>>,
        targets: &[BookTarget],
        overlay: Option<&Overlay>,
    ) -> Target {
        let mut on_day = targets
            .iter()
            .filter(|target| target.dates.contains(self.as_of))
            .peekable();
        let first = on_day.peek().copied();
        let level = self.level.map(|level| level.code.as_str());
        let speaks = |target: &&BookTarget| match &target.value {
            TargetValue::AtLeast(values) | TargetValue::AtMost(values) => {
                values.for_level(level).is_some()
            }
            TargetValue::LevelAtLeast(values) => values.for_level(level).is_some(),
            TargetValue::Yes | TargetValue::LeftTo(_) | TargetValue::Unset(_) => true,
        };
        let Some(chosen) = on_day.find(speaks).or(first) else {
            return Target {
                requirement: Requirement::Unset(Unset::NoValueOnDay),
                source: None,
                loosens: None,
                replaces: None,
            };
        };
        let requirement = self.requirement(&chosen.value, scale);
        let basis = chosen.basis.filter(|_| {
            !matches!(
                requirement,
                Requirement::Unset(Unset::NoValueFor(_) | Unset::PlaceUnknown)
            )
        });
        Target {
            requirement,
            source: Some(Source {
                citation: chosen.citation.clone(),
                basis,
                place: overlay.map_or_else(
                    || self.book.place(&chosen.span),
                    |overlay| overlay.place(&chosen.span),
                ),
                overlay: overlay.map(|overlay| overlay.id.clone()),
                year: chosen.year,
                signed_off: self.signed_off(code, chosen, basis, overlay),
            }),
            loosens: chosen.loosens.clone(),
            replaces: None,
        }
    }

    /// The record of the file that the target was checked.
    fn signed_off(
        &self,
        code: &Text,
        target: &BookTarget,
        basis: Option<Basis>,
        overlay: Option<&Overlay>,
    ) -> Option<SignedOff> {
        let (records, source) = match overlay {
            Some(overlay) => (&overlay.signed_off, &overlay.source),
            None => (&self.book.signed_off, &self.book.source),
        };
        SignedOff::of(records, source, (code, target), basis)
    }

    fn requirement(&self, value: &TargetValue, scale: Option<&Arc<Scale>>) -> Requirement {
        let level = self.level.map(|level| level.code.as_str());
        let or_unset = |asked: Option<Requirement>| match (asked, self.level) {
            (Some(asked), _) => asked,
            (None, Some(level)) => Requirement::Unset(Unset::NoValueFor(level.clone())),
            (None, None) => Requirement::Unset(Unset::PlaceUnknown),
        };
        let bound = |direction, number: Option<Number>| {
            or_unset(number.map(|number| Requirement::Bound(direction, number)))
        };
        match value {
            TargetValue::AtLeast(values) => bound(Direction::AtLeast, values.for_level(level)),
            TargetValue::AtMost(values) => bound(Direction::AtMost, values.for_level(level)),
            TargetValue::LevelAtLeast(values) => {
                let name = values.for_level(level);
                or_unset(name.and_then(|name| level_named(scale, &name)))
            }
            TargetValue::Yes => Requirement::Yes,
            TargetValue::LeftTo(whom) => Requirement::Unset(Unset::LeftTo(whom.clone())),
            TargetValue::Unset(why) => Requirement::Unset(Unset::Unknown(why.clone())),
        }
    }
}
