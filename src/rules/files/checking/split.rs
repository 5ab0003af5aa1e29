//! Parts that an overlay puts in the place of what its base set asks: they may not ask for less
//! without a reason.

use super::overlay::{loosening, numbers, shown};
use crate::diagnostic::{Arg, Code, Diagnostic, Diagnostics};
use crate::rules::files::book::{BookIndicator, Change, Level, Overlay, TargetValue};
use crate::text::Text;

/// In which way parts ask for less.
struct Weaker<'c> {
    why: &'static str,
    /// The part that is concerned, or the indicator.
    code: &'c Text,
    /// What the base set asks, where that is a value.
    base: Arg,
}

impl<'c> Weaker<'c> {
    fn new(why: &'static str, code: &'c Text) -> Weaker<'c> {
        Weaker {
            why,
            code,
            base: Arg::from(""),
        }
    }
}

/// Reports parts that ask for less than the base set and do not say why. Whether new parts are as strict
/// as a number that they replace cannot be told from the file, so that a person has to give the reason.
pub(super) fn check_split(
    overlay: &Overlay,
    change: &Change,
    versions: &[&BookIndicator],
    levels: &[&Level],
    diagnostics: &mut Diagnostics,
) {
    if change.parts.is_empty() || change.loosens.is_some() {
        return;
    }
    for version in versions {
        if version.dates.intersection(overlay.in_force).is_none() {
            continue;
        }
        let weaker = match version.parts.as_slice() {
            [] => split(overlay, change, version, levels),
            parts => regrouped(overlay, change, version, parts, levels),
        };
        if let Some(weaker) = weaker {
            let place = overlay.place(&change.span);
            diagnostics.push(
                Diagnostic::new(Code::PartsLoosen, place)
                    .with("code", &change.code)
                    .with("part", weaker.code)
                    .with("base", weaker.base)
                    .with("why", weaker.why),
            );
            return;
        }
        check_parts_kept(overlay, change, version, levels, diagnostics);
    }
}

/// An indicator that the base set judges by itself. A yes may be spelt out in parts that must all be met;
/// a number may not.
fn split<'c>(
    overlay: &Overlay,
    change: &'c Change,
    version: &BookIndicator,
    levels: &[&Level],
) -> Option<Weaker<'c>> {
    let on_days = version.targets.iter().filter(|target| {
        let days = target.dates.intersection(overlay.in_force);
        days.is_some()
    });
    for target in on_days {
        let has_value = levels.iter().find(|level| {
            let level = Some(level.code.as_str());
            numbers(&target.value, level, version).is_some()
        });
        if let Some(level) = has_value {
            return Some(Weaker {
                base: shown(&target.value, &level.code),
                ..Weaker::new("value", &change.code)
            });
        }
        if matches!(target.value, TargetValue::Yes)
            && may_lack(&change.parts, change.parts_needed) > 0
        {
            return Some(Weaker::new("fewer", &change.code));
        }
    }
    None
}

/// An indicator that has parts in the base set: each must stay, and no more may be left unmet.
fn regrouped<'c>(
    overlay: &Overlay,
    change: &'c Change,
    version: &'c BookIndicator,
    parts: &'c [BookIndicator],
    levels: &[&Level],
) -> Option<Weaker<'c>> {
    let on_days = |part: &&BookIndicator| part.dates.intersection(overlay.in_force).is_some();
    for part in parts.iter().filter(on_days) {
        let Some(own) = change.parts.iter().find(|own| own.code == part.code) else {
            return Some(Weaker::new("dropped", &part.code));
        };
        if is_weaker(own, part, levels) {
            return Some(Weaker::new("part", &part.code));
        }
    }
    let more = may_lack(&change.parts, change.parts_needed) > may_lack(parts, version.parts_needed);
    more.then(|| Weaker::new("fewer", &change.code))
}

/// How many parts need not be met.
fn may_lack(parts: &[BookIndicator], needed: Option<u32>) -> usize {
    needed.map_or(0, |needed| parts.len().saturating_sub(needed as usize))
}

/// Whether a part is observed otherwise, may be left out, or says nothing where that of the base set
/// has a value.
fn is_weaker(own: &BookIndicator, base: &BookIndicator, levels: &[&Level]) -> bool {
    let has_value = |of: &BookIndicator, level: &Level| {
        let level = Some(level.code.as_str());
        let mut targets = of.targets.iter();
        targets.any(|target| numbers(&target.value, level, of).is_some())
    };
    let known = |of: &BookIndicator| {
        let mut targets = of.targets.iter();
        targets.any(|it| !matches!(it.value, TargetValue::LeftTo(_) | TargetValue::Unset(_)))
    };
    (own.kind != base.kind && known(base))
        || (own.optional.is_some() && base.optional.is_none())
        || (base.each_sex && !own.each_sex)
        || levels
            .iter()
            .any(|level| has_value(base, level) && !has_value(own, level))
}

/// The values of parts that stay are compared as those of indicators are.
fn check_parts_kept(
    overlay: &Overlay,
    change: &Change,
    version: &BookIndicator,
    levels: &[&Level],
    diagnostics: &mut Diagnostics,
) {
    for own in &change.parts {
        let of_base = version.parts.iter().find(|part| part.code == own.code);
        for (part, target) in of_base
            .iter()
            .flat_map(|it| own.targets.iter().map(move |own| (it, own)))
        {
            let found = loosening(overlay, target, part, levels);
            diagnostics.append(found.map(Diagnostics::from).unwrap_or_default());
        }
    }
}
