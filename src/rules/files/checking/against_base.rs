//! What an overlay asks beside what its base set asks: where it gives a reason for asking less, and where
//! nobody can tell whether it does.

use super::overlay::{is_looser, levels_of, numbers, shown, versions_of};
use crate::diagnostic::{Arg, Bilingual};
use crate::rules::files::book::{BookIndicator, BookTarget, Level, Overlay, RuleBook, TargetValue};
use crate::rules::files::places::Places;
use crate::text::Text;

/// Something for which an overlay asks less than its base set, with the reason that it gives.
#[derive(Clone, Debug)]
pub struct Loosened {
    /// The code of the indicator or part.
    pub code: Text,
    /// What the base set asks and what the overlay does; `None` where parts take the place of a value.
    pub values: Option<[Arg; 2]>,
    /// The reason.
    pub reason: Bilingual,
}

/// A target of an overlay for which the base set names a document, but knows no value.
#[derive(Clone, Debug)]
pub struct NotCompared {
    /// The code of the indicator or part.
    pub code: Text,
    /// The document of the base set, where it names one.
    pub document: Option<Bilingual>,
}

/// Whatever the overlay gives a reason for.
pub fn loosened(overlay: &Overlay, base: &RuleBook, places: &Places) -> Vec<Loosened> {
    let levels = levels_of(overlay, base, places);
    let mut found: Vec<Loosened> = Vec::new();
    for change in &overlay.changes {
        if let Some(reason) = change.loosens.as_ref().filter(|_| !change.parts.is_empty()) {
            found.push(Loosened {
                code: change.code.clone(),
                values: None,
                reason: reason.clone(),
            });
            continue;
        }
        for target in &change.targets {
            let Some(reason) = &target.loosens else {
                continue;
            };
            let mut versions = leaves(base, &change.code);
            let looser = versions.find_map(|version| is_looser(target, version, &levels));
            found.extend(looser.map(|(base, level)| Loosened {
                code: change.code.clone(),
                values: Some([&base.value, &target.value].map(|value| shown(value, &level.code))),
                reason: reason.clone(),
            }));
        }
    }
    found
}

/// Targets of the overlay that stand where the base set says that the nation's value is not known.
pub fn not_compared(overlay: &Overlay, base: &RuleBook, places: &Places) -> Vec<NotCompared> {
    let levels = levels_of(overlay, base, places);
    let mut found: Vec<NotCompared> = Vec::new();
    for change in &overlay.changes {
        let unknown = leaves(base, &change.code).find_map(|version| {
            let mut targets = version.targets.iter();
            targets.find(|unknown| {
                let days = unknown.dates.intersection(overlay.in_force);
                let days = days.and_then(|days| days.intersection(version.dates));
                let mut own = change.targets.iter();
                matches!(unknown.value, TargetValue::Unset(_))
                    && days.is_some_and(|days| {
                        own.any(|own| {
                            asks(own, version, &levels) && days.intersection(own.dates).is_some()
                        })
                    })
            })
        });
        found.extend(unknown.map(|unknown| NotCompared {
            code: change.code.clone(),
            document: unknown.citation.as_ref().map(|it| it.document.clone()),
        }));
    }
    found
}

fn leaves<'b>(base: &'b RuleBook, code: &str) -> impl Iterator<Item = &'b BookIndicator> {
    versions_of(base, code).filter(|version| version.parts.is_empty())
}

/// Whether a target asks something of anybody.
fn asks(target: &BookTarget, indicator: &BookIndicator, levels: &[&Level]) -> bool {
    let mut levels = levels.iter();
    matches!(target.value, TargetValue::Yes)
        || levels.any(|level| numbers(&target.value, Some(&level.code), indicator).is_some())
}
