//! From rule files to the rules of one day and one place.

use super::files::book::{
    BookIndicator, BookTarget, Change, Level, Overlay, RuleBook, TargetValue, VariesBy,
};
use super::files::fact::Fact;
use super::files::places::{Locality, Places, is_same_province};
use super::files::sum::Sum;
use super::rule_set::{
    Criterion, Indicator, OverlayNote, Region, Requirement, RuleSet, Source, Target, Unset,
};
use crate::number::Direction;
use crate::text::Text;
use jiff::civil::Date;
use std::sync::Arc;

/// The rules of a set with overlays, on a day, for a commune that lies there.
pub(super) fn resolve(
    book: &RuleBook,
    overlays: &[&Overlay],
    all_overlays: &[Overlay],
    places: &Places,
    as_of: Date,
    locality: &Locality,
) -> RuleSet {
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
        as_of,
        overlays: overlays
            .iter()
            .map(|overlay| note(overlay, locality))
            .collect(),
        incomplete: book.incomplete.clone(),
        declared_criteria: book.declared.criteria,
        declared_indicators: book.declared.indicators,
        place_unknown: level.is_none(),
        merged_province: merged_province(places, as_of, locality),
        criteria: book
            .criteria
            .iter()
            .map(|criterion| Criterion {
                code: criterion.code.clone(),
                title: criterion.title.clone(),
                indicators: resolver.indicators(&criterion.indicators, None),
            })
            .collect(),
        sums: sums(book, overlays),
        codes_elsewhere: codes_elsewhere(book, all_overlays),
        facts_elsewhere: facts_elsewhere(book, all_overlays),
        region,
        group,
        facts,
    }
}

/// Every code of a part that some day or overlay knows. Those of the rules that apply are found
/// before anybody looks here.
fn codes_elsewhere(book: &RuleBook, all_overlays: &[Overlay]) -> Vec<Text> {
    let of_overlays = overlays_of(book, all_overlays)
        .flat_map(|overlay| &overlay.changes)
        .flat_map(|change| &change.parts);
    book.indicators_and_parts()
        .chain(of_overlays)
        .map(|indicator| indicator.code.clone())
        .collect()
}

/// Every fact that some overlay knows, for the same reason.
fn facts_elsewhere(book: &RuleBook, all_overlays: &[Overlay]) -> Vec<Arc<Fact>> {
    overlays_of(book, all_overlays)
        .flat_map(|overlay| overlay.facts.iter().cloned())
        .collect()
}

fn overlays_of<'o>(
    book: &RuleBook,
    all_overlays: &'o [Overlay],
) -> impl Iterator<Item = &'o Overlay> {
    all_overlays
        .iter()
        .filter(|overlay| overlay.base == book.id)
}

fn sums(book: &RuleBook, overlays: &[&Overlay]) -> Vec<Sum> {
    let of_overlays = overlays.iter().flat_map(|overlay| &overlay.sums);
    book.sums.iter().chain(of_overlays).cloned().collect()
}

fn note(overlay: &Overlay, locality: &Locality) -> OverlayNote {
    let own = locality.province.as_deref();
    let other = |province: &&Text| !own.is_some_and(|own| is_same_province(own, province));
    OverlayNote {
        id: overlay.id.clone(),
        title: overlay.title.clone(),
        other_province: overlay.province.as_ref().filter(other).cloned(),
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
    Level::named(levels, name).map(|level| Region {
        code: level.code.clone(),
        name: level.name.clone(),
    })
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
        (_, Requirement::Bound(..)) => true,
        _ => false,
    }
}

struct Resolver<'r> {
    book: &'r RuleBook,
    overlays: &'r [&'r Overlay],
    as_of: Date,
    level: Option<&'r Region>,
}

impl Resolver<'_> {
    /// The versions that apply on the day; `overlay` is the one the entries stem from.
    fn indicators(&self, versions: &[BookIndicator], overlay: Option<&Overlay>) -> Vec<Indicator> {
        versions
            .iter()
            .filter(|version| version.dates.contains(self.as_of))
            .map(|version| {
                let kind_varies = versions
                    .iter()
                    .any(|other| other.code == version.code && other.kind != version.kind);
                self.indicator(version, kind_varies, overlay)
            })
            .collect()
    }

    fn indicator(
        &self,
        version: &BookIndicator,
        kind_varies: bool,
        overlay: Option<&Overlay>,
    ) -> Indicator {
        let mut indicator = Indicator {
            code: version.code.clone(),
            title: version.title.clone(),
            kind: version.kind,
            kind_varies,
            unit: version.unit.clone(),
            denominator: version.denominator.clone(),
            may_exceed_whole: version.may_exceed_whole,
            counts_hamlets: version.counts_hamlets,
            weighted_by: version.weighted_by.clone(),
            each_sex: version.each_sex,
            optional: version.optional.clone(),
            guidance: version.guidance.clone(),
            target: self.target(&version.targets, overlay),
            parts: self.indicators(&version.parts, overlay),
        };
        for overlay in self.overlays {
            for change in &overlay.changes {
                if change.code == version.code {
                    self.apply(change, overlay, &mut indicator);
                }
            }
        }
        indicator
    }

    fn apply(&self, change: &Change, overlay: &Overlay, to: &mut Indicator) {
        if let Some(title) = &change.title {
            to.title = title.clone();
        }
        if let Some(guidance) = &change.guidance {
            to.guidance = Some(guidance.clone());
        }
        let target = self.target(&change.targets, Some(overlay));
        let speaks = target.source.is_some()
            && !matches!(
                target.requirement,
                Requirement::Unset(Unset::NoValueFor(_) | Unset::PlaceUnknown)
            );
        if speaks {
            let asks_less = asks_less(&target.requirement, &to.target.requirement);
            to.target = target;
            to.target.loosens = to.target.loosens.take().filter(|_| asks_less);
        }
        let parts = self.indicators(&change.parts, Some(overlay));
        if !parts.is_empty() {
            to.parts = parts;
        }
    }

    /// The target of the day for the commune's region or group.
    fn target(&self, targets: &[BookTarget], overlay: Option<&Overlay>) -> Target {
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
            TargetValue::Yes | TargetValue::LeftTo(_) | TargetValue::Unset(_) => true,
        };
        let Some(chosen) = on_day.find(speaks).or(first) else {
            return Target {
                requirement: Requirement::Unset(Unset::NoValueOnDay),
                source: None,
                loosens: None,
            };
        };
        let requirement = self.requirement(&chosen.value, level);
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
            }),
            loosens: chosen.loosens.clone(),
        }
    }

    fn requirement(&self, value: &TargetValue, level: Option<&str>) -> Requirement {
        let bound = |direction, number| match (number, self.level) {
            (Some(number), _) => Requirement::Bound(direction, number),
            (None, Some(level)) => Requirement::Unset(Unset::NoValueFor(level.clone())),
            (None, None) => Requirement::Unset(Unset::PlaceUnknown),
        };
        match value {
            TargetValue::AtLeast(values) => bound(Direction::AtLeast, values.for_level(level)),
            TargetValue::AtMost(values) => bound(Direction::AtMost, values.for_level(level)),
            TargetValue::Yes => Requirement::Yes,
            TargetValue::LeftTo(whom) => Requirement::Unset(Unset::LeftTo(whom.clone())),
            TargetValue::Unset(why) => Requirement::Unset(Unset::Unknown(why.clone())),
        }
    }
}
