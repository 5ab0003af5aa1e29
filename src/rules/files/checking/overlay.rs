//! How an overlay meets its base set: every entry hits something, and nothing is loosened
//! without a reason.

use super::codes::{check_parts, check_unique};
use super::days::{check_holes, check_issued, check_within_base};
use super::overlay_parts as parts;
use super::sign_off::check_signed_off;
use super::split::check_split;
use super::sums::check_sums;
use super::targets::{check_overlaps, misfit, tiny};
use crate::diagnostic::{Arg, Code, Diagnostic, Diagnostics, message};
use crate::folded::nearest_codes;
use crate::number::Number;
use crate::rules::files::book::{
    BookIndicator, BookTarget, Change, Level, Overlay, RuleBook, Span, TargetValue,
};
use crate::rules::files::dates::DateSpan;
use crate::rules::files::places::{Places, folded_province};
use jiff::civil::Date;

/// Checks an overlay against its base set.
pub fn check_overlay(
    overlay: &Overlay,
    base: &RuleBook,
    places: &Places,
    diagnostics: &mut Diagnostics,
) {
    check_province(overlay, places, diagnostics);
    if overlay.changes.is_empty() && overlay.sums.is_empty() {
        let place = overlay.place(&overlay.span);
        diagnostics.push(Diagnostic::new(Code::OverlayEmpty, place));
    }
    let targets: Vec<_> = overlay
        .targets()
        .map(|(code, target)| (code.as_str(), target))
        .collect();
    check_signed_off(&overlay.source, &overlay.signed_off, &targets, diagnostics);
    check_within_base(overlay, base, diagnostics);
    let dated = overlay
        .targets()
        .map(|(_, target)| (target, overlay.in_force));
    check_issued(&overlay.source, dated, diagnostics);
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
        if versions.is_empty() && !parts::is_part_of_other(change, base) {
            report_no_match(overlay, change, base, diagnostics);
        }
        let says_something = change.title.is_some() || change.guidance.is_some();
        if change.targets.is_empty() && change.parts.is_empty() && !says_something {
            report_no_effect(overlay, (&change.span, "nothing"), &[], diagnostics);
        }
        check_overlaps(&overlay.source, &change.targets, diagnostics);
        check_holes(overlay, change, diagnostics);
        check_parts(
            &overlay.source,
            &change.parts,
            overlay.in_force,
            diagnostics,
        );
        check_split(overlay, change, &versions, &levels, diagnostics);
        for target in &change.targets {
            check_target(overlay, target, &versions, &levels, diagnostics);
        }
    }
    let own_parts = overlay.changes.iter().flat_map(|change| &change.parts);
    let indicators: Vec<&BookIndicator> = base.indicators_and_parts().chain(own_parts).collect();
    check_sums(&overlay.source, &overlay.sums, &indicators, diagnostics);
}

/// A target must apply on some day, fit the indicator, and loosen nothing without a reason.
fn check_target(
    overlay: &Overlay,
    target: &BookTarget,
    versions: &[&BookIndicator],
    levels: &[&Level],
    diagnostics: &mut Diagnostics,
) {
    let days = overlay.in_force.intersection(target.dates);
    let concerned = versions
        .iter()
        .filter(|version| version.parts.is_empty())
        .filter(|version| days.is_some_and(|days| days.intersection(version.dates).is_some()));
    let mut applies = false;
    for version in concerned {
        // Another version of the indicator would say the same of the target again.
        if !applies {
            diagnostics.append(tiny(&overlay.source, version, target));
        }
        applies = true;
        let found = misfit(&overlay.source, version, target)
            .or_else(|| loosening(overlay, target, version, levels));
        if let Some(found) = found {
            // Another version of the indicator would say the same of the target again.
            diagnostics.push(found);
            break;
        }
    }
    if days.is_none() || (!applies && !versions.is_empty()) {
        let why = if days.is_none() { "days" } else { "nothing" };
        report_no_effect(overlay, (&target.span, why), versions, diagnostics);
    }
}

fn check_province(overlay: &Overlay, places: &Places, diagnostics: &mut Diagnostics) {
    let Some(name) = &overlay.scope.province else {
        return;
    };
    let day = overlay.in_force.from;
    if let Some(province) = places.province(name, day)
        && is_misspelt(name, &province.name)
    {
        let span = overlay.province_span.as_ref().unwrap_or(&overlay.span);
        diagnostics.push(
            Diagnostic::new(Code::ProvinceMisspelt, overlay.place(span))
                .with("name", name)
                .with("province", &province.name),
        );
    }
    if places.province(name, day).is_none() {
        let near = places.provinces_meant(name, day);
        diagnostics.push(
            Diagnostic::new(
                Code::UnknownProvince,
                overlay.place(overlay.province_span.as_ref().unwrap_or(&overlay.span)),
            )
            .with("province", name)
            .with("day", day)
            .with("near", near.as_slice())
            .with("count", near.len()),
        );
    }
}

/// Whether a name is the province's but for its accents: another province may have been meant.
fn is_misspelt(name: &str, province: &str) -> bool {
    let ends_alike = name.to_lowercase().ends_with(&province.to_lowercase());
    folded_province(name) == folded_province(province) && !ends_alike
}

/// Reports an entry for nothing: on indicators with parts, which are set part by part, if on any.
fn report_no_effect(
    overlay: &Overlay,
    (span, why): (&Span, &str),
    versions: &[&BookIndicator],
    diagnostics: &mut Diagnostics,
) {
    let with_parts = versions.iter().find(|version| !version.parts.is_empty());
    let parts = with_parts.map_or(&[][..], |version| version.parts.as_slice());
    let code = with_parts.map_or("", |version| version.code.as_str());
    let codes: Vec<Arg> = parts.iter().map(|part| Arg::from(&part.code)).collect();
    diagnostics.push(
        Diagnostic::new(Code::OverlayNoEffect, overlay.place(span))
            .with(
                "why",
                if codes.is_empty() || why == "days" {
                    why
                } else {
                    "parts"
                },
            )
            .with("from", overlay.in_force.from)
            .with("to", overlay.in_force.to)
            .with(
                "end",
                if overlay.in_force.to == Date::MAX {
                    "open"
                } else {
                    "day"
                },
            )
            .with("code", code)
            .with("parts", codes),
    );
}

/// All versions of an indicator of the base set.
pub(super) fn versions_of<'b>(
    base: &'b RuleBook,
    code: &str,
) -> impl Iterator<Item = &'b BookIndicator> {
    base.indicators_and_parts()
        .filter(move |indicator| indicator.code == code)
}

fn report_no_match(
    overlay: &Overlay,
    change: &Change,
    base: &RuleBook,
    diagnostics: &mut Diagnostics,
) {
    let codes = base
        .groups()
        .flat_map(|group| &group.indicators)
        .map(|indicator| indicator.code.as_str());
    let near = nearest_codes(&change.code, codes);
    diagnostics.push(
        Diagnostic::new(Code::OverlayNoMatch, overlay.place(&change.span))
            .with("code", &change.code)
            .with("base", &base.id)
            .with("near", near.as_slice())
            .with("count", near.len()),
    );
}

/// The regions or groups that the overlay can concern.
pub(super) fn levels_of<'b>(
    overlay: &Overlay,
    base: &'b RuleBook,
    places: &Places,
) -> Vec<&'b Level> {
    let province = overlay.scope.province.as_deref();
    let known = province.map(|name| places.province(name, overlay.in_force.from));
    let region = match known {
        // Which regions a province that does not exist may lie in, nobody can say.
        Some(None) => return Vec::new(),
        Some(Some(province)) => province.region.as_deref(),
        None => None,
    };
    base.levels_of_province(region).collect()
}

/// Reports a target that asks for less than the base set without saying why.
pub(super) fn loosening(
    overlay: &Overlay,
    target: &BookTarget,
    base: &BookIndicator,
    levels: &[&Level],
) -> Option<Diagnostic> {
    if target.loosens.is_some() {
        return None;
    }
    let (base_target, place) = is_looser(target, base, levels)?;
    let shown = |target: &BookTarget| shown(&target.value, &place.code);
    Some(
        Diagnostic::new(Code::LoosensWithoutReason, overlay.place(&target.span))
            .with("code", &base.code)
            .with("own", shown(target))
            .with("base", shown(base_target))
            .with("region", &place.name),
    )
}

/// The target of the base set than which a target asks for less, and of whom.
pub(super) fn is_looser<'b>(
    target: &BookTarget,
    base: &'b BookIndicator,
    levels: &[&'b Level],
) -> Option<(&'b BookTarget, &'b Level)> {
    let on_days = base.targets.iter();
    let on_days = on_days.filter(|base| base.dates.intersection(target.dates).is_some());
    let mut pairs = on_days.flat_map(|base| levels.iter().map(move |level| (base, *level)));
    pairs.find(|(base_target, place)| {
        let level = place.code.as_str();
        let value = |target: &BookTarget| numbers(&target.value, Some(level), base);
        let speaks = value(target).is_some()
            || matches!(target.value, TargetValue::LeftTo(_) | TargetValue::Unset(_));
        match (value(target), value(base_target)) {
            (Some((true, own)), Some((true, base))) => own < base,
            (Some((false, own)), Some((false, base))) => own > base,
            // The other direction, or no value any more, gives up what the base asks.
            (_, Some(_)) => speaks,
            (None, None) => matches!(base_target.value, TargetValue::Yes) && speaks,
            (_, None) => false,
        }
    })
}

/// A value as it is compared: a number with its side, a level by its name.
pub(super) fn shown(value: &TargetValue, level: &str) -> Arg {
    let message = match value {
        TargetValue::AtLeast(values) => values
            .for_level(Some(level))
            .map(|number| message!("rule-at-least", number = number)),
        TargetValue::AtMost(values) => values
            .for_level(Some(level))
            .map(|number| message!("rule-at-most", number = number)),
        TargetValue::LevelAtLeast(values) => values
            .for_level(Some(level))
            .map(|name| message!("target-level", level = &name)),
        TargetValue::Yes => Some(message!("met")),
        TargetValue::LeftTo(_) | TargetValue::Unset(_) => None,
    };
    message.unwrap_or_else(|| message!("target-unset")).into()
}

/// Whether the value is a minimum, and how large it is for a region or group; a level by its rank.
pub(super) fn numbers(
    value: &TargetValue,
    level: Option<&str>,
    indicator: &BookIndicator,
) -> Option<(bool, Number)> {
    match value {
        TargetValue::AtLeast(values) => values.for_level(level).map(|number| (true, number)),
        TargetValue::AtMost(values) => values.for_level(level).map(|number| (false, number)),
        TargetValue::LevelAtLeast(values) => {
            let rank = indicator.scale.as_ref()?.rank(&values.for_level(level)?)?;
            Some((true, Number::from(u32::try_from(rank).ok()?)))
        }
        TargetValue::Yes | TargetValue::LeftTo(_) | TargetValue::Unset(_) => None,
    }
}
