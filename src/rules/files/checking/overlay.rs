//! How an overlay meets its base set: every entry hits something, and nothing is loosened
//! without a reason.

use super::codes::{check_parts, check_unique};
use super::targets::{check_overlaps, misfit};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::folded::nearest;
use crate::number::Number;
use crate::rules::files::book::{
    BookIndicator, BookTarget, Change, Level, Overlay, RuleBook, TargetValue,
};
use crate::rules::files::dates::DateSpan;
use crate::rules::files::places::Places;

/// Checks an overlay against its base set.
pub fn check_overlay(
    overlay: &Overlay,
    base: &RuleBook,
    places: &Places,
    diagnostics: &mut Diagnostics,
) {
    let levels = levels_of(overlay, base, places);
    check_unique(
        &overlay.source,
        overlay
            .changes
            .iter()
            .map(|change| (change.code.as_str(), DateSpan::ALWAYS, &change.span)),
        diagnostics,
    );
    for change in &overlay.changes {
        let versions: Vec<&BookIndicator> = versions_of(base, &change.code).collect();
        if versions.is_empty() {
            report_no_match(overlay, change, base, diagnostics);
        }
        check_overlaps(&overlay.source, &change.targets, diagnostics);
        check_parts(
            &overlay.source,
            &change.parts,
            overlay.in_force,
            diagnostics,
        );
        for version in versions {
            for target in &change.targets {
                if overlay
                    .in_force
                    .intersection(version.dates)
                    .and_then(|days| days.intersection(target.dates))
                    .is_none()
                {
                    continue;
                }
                diagnostics_of(misfit(&overlay.source, version.kind, target), diagnostics);
                diagnostics_of(loosening(overlay, target, version, &levels), diagnostics);
            }
        }
    }
}

fn diagnostics_of(found: Option<Diagnostic>, diagnostics: &mut Diagnostics) {
    diagnostics.append(found.map(Diagnostics::from).unwrap_or_default());
}

/// All versions of an indicator of the base set.
fn versions_of<'b>(base: &'b RuleBook, code: &str) -> impl Iterator<Item = &'b BookIndicator> {
    base.criteria
        .iter()
        .flat_map(|criterion| &criterion.indicators)
        .flat_map(|indicator| std::iter::once(indicator).chain(&indicator.parts))
        .filter(move |indicator| indicator.code == code)
}

fn report_no_match(
    overlay: &Overlay,
    change: &Change,
    base: &RuleBook,
    diagnostics: &mut Diagnostics,
) {
    let codes = base
        .criteria
        .iter()
        .flat_map(|criterion| &criterion.indicators)
        .map(|indicator| indicator.code.as_str());
    let near = nearest(&change.code, codes);
    diagnostics.push(
        Diagnostic::new(Code::OverlayNoMatch, overlay.place(&change.span))
            .with("code", &change.code)
            .with("base", &base.id)
            .with("near", near.as_slice())
            .with("count", near.len()),
    );
}

/// The regions or groups that the overlay can concern.
fn levels_of<'b>(overlay: &Overlay, base: &'b RuleBook, places: &Places) -> Vec<&'b Level> {
    let region = overlay
        .province
        .as_deref()
        .and_then(|province| places.province(province, overlay.in_force.from))
        .and_then(|province| province.region.as_deref());
    base.vocabulary
        .levels
        .iter()
        .filter(|level| region.is_none_or(|region| level.code == region))
        .collect()
}

/// Reports a target that asks for less than the base set without saying why.
fn loosening(
    overlay: &Overlay,
    target: &BookTarget,
    base: &BookIndicator,
    levels: &[&Level],
) -> Option<Diagnostic> {
    if target.loosens.is_some() {
        return None;
    }
    let pairs = base
        .targets
        .iter()
        .filter(|base| base.dates.intersection(target.dates).is_some())
        .flat_map(|base| levels.iter().map(move |level| (base, level.code.as_str())));
    for (base_target, level) in pairs {
        let value = |target: &BookTarget| numbers(&target.value, Some(level));
        let looser = match (value(target), value(base_target)) {
            (Some((true, own)), Some((true, base))) => own < base,
            (Some((false, own)), Some((false, base))) => own > base,
            _ => false,
        };
        if looser {
            let own = value(target).map(|(_, number)| number);
            let base_number = value(base_target).map(|(_, number)| number);
            return Some(
                Diagnostic::new(Code::LoosensWithoutReason, overlay.place(&target.span))
                    .with("code", &base.code)
                    .with("own", own.unwrap_or(Number::ZERO))
                    .with("base", base_number.unwrap_or(Number::ZERO))
                    .with("region", level),
            );
        }
    }
    None
}

/// Whether the value is a minimum, and how large it is for a region or group.
fn numbers(value: &TargetValue, level: Option<&str>) -> Option<(bool, Number)> {
    match value {
        TargetValue::AtLeast(values) => values.for_level(level).map(|number| (true, number)),
        TargetValue::AtMost(values) => values.for_level(level).map(|number| (false, number)),
        TargetValue::Yes | TargetValue::LeftTo(_) | TargetValue::Unset(_) => None,
    }
}
