//! Targets of an overlay for parts that its base set does not have: an overlay of a wider place
//! brings them.

use super::overlay::{levels_of, loosening, versions_of};
use super::targets::{misfit, tiny};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::folded::nearest_codes;
use crate::rules::files::book::{BookIndicator, Change, Overlay, RuleBook, TargetValue};
use crate::rules::files::dates::DateSpan;
use crate::rules::files::places::Places;
use jiff::civil::Date;

/// Whether an entry is about a part which the base set does not have, of an indicator which it has.
pub fn is_part_of_other(change: &Change, base: &RuleBook) -> bool {
    indicator_of(&change.code, base).is_some() && versions_of(base, &change.code).next().is_none()
}

/// The indicator of the base set that a part's code belongs to.
fn indicator_of<'b>(code: &str, base: &'b RuleBook) -> Option<&'b BookIndicator> {
    let (indicator, letter) = code.rsplit_once('.')?;
    let is_part = letter.bytes().all(|byte| byte.is_ascii_lowercase());
    let found = versions_of(base, indicator).next();
    found.filter(|_| is_part && !letter.is_empty())
}

/// Checks an entry about a part against the overlays of wider places, one of which must bring it on
/// every day on which the entry applies.
pub fn check_part_of_other(
    overlay: &Overlay,
    change: &Change,
    base: &RuleBook,
    wider: &[&Overlay],
    places: &Places,
    diagnostics: &mut Diagnostics,
) {
    let parts: Vec<(&BookIndicator, DateSpan)> = wider
        .iter()
        .flat_map(|other| brought(other, &change.code))
        .collect();
    let Some(indicator) = indicator_of(&change.code, base) else {
        return;
    };
    let spans: Vec<DateSpan> = parts.iter().map(|(_, days)| *days).collect();
    let asked = change.targets.iter().map(|target| target.dates);
    let asked = asked.filter_map(|dates| dates.intersection(overlay.in_force));
    let day = asked.filter_map(|days| first_without(days, &spans)).min();
    if parts.is_empty() || day.is_some() {
        let codes = wider.iter().flat_map(|other| &other.changes);
        let codes = codes.flat_map(|change| &change.parts);
        let near = nearest_codes(&change.code, codes.map(|part| part.code.as_str()));
        diagnostics.push(
            Diagnostic::new(Code::PartNotBrought, overlay.place(&change.span))
                .with("code", &change.code)
                .with("indicator", &indicator.code)
                .with("near", near.as_slice())
                .with("count", if parts.is_empty() { near.len() } else { 0 })
                .with("when", if parts.is_empty() { "never" } else { "day" })
                .with("day", day.unwrap_or(overlay.in_force.from)),
        );
        return;
    }
    // A part stands in for what the base set asks, where that is known.
    let is_known = indicator
        .targets
        .iter()
        .any(|target| !matches!(target.value, TargetValue::LeftTo(_) | TargetValue::Unset(_)));
    let levels = levels_of(overlay, base, places);
    for target in &change.targets {
        for (part, days) in &parts {
            if days.intersection(target.dates).is_none() {
                continue;
            }
            diagnostics.append(tiny(&overlay.source, part, target));
            let looser = || loosening(overlay, target, part, &levels).filter(|_| is_known);
            let found = misfit(&overlay.source, part, target).or_else(looser);
            diagnostics.append(found.map(Diagnostics::from).unwrap_or_default());
        }
    }
}

/// The parts of a code that an overlay brings, and when.
fn brought<'o>(overlay: &'o Overlay, code: &str) -> Vec<(&'o BookIndicator, DateSpan)> {
    let parts = overlay.changes.iter().flat_map(|change| &change.parts);
    let of_code = parts.filter(|part| part.code == code);
    let dated = of_code.filter_map(|part| Some((part, part.dates.intersection(overlay.in_force)?)));
    dated.collect()
}

/// The first of some days that lies in none of the spans.
fn first_without(days: DateSpan, spans: &[DateSpan]) -> Option<Date> {
    let mut sorted = spans.to_vec();
    sorted.sort_by_key(|span| span.from);
    let mut next = days.from;
    for span in sorted.iter().filter(|span| span.to >= days.from) {
        if span.from > next {
            break;
        }
        match span.to.tomorrow() {
            Ok(day) => next = next.max(day),
            Err(_) => return None,
        }
    }
    (next <= days.to).then_some(next)
}
