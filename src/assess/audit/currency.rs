//! Whether the rule files were checked not too long before the day that is judged.

use crate::assess::Assessment;
use crate::diagnostic::{Code, Diagnostic, Place};
use jiff::Span;

/// A finding for each rule file that nobody had checked for more than a year.
pub(super) fn findings(assessment: &Assessment<'_>) -> Vec<Diagnostic> {
    let rules = assessment.rules;
    let overlays = rules.overlays.iter();
    let overlays = overlays.map(|overlay| (&overlay.id, overlay.checked_on));
    let files = std::iter::once((&rules.id, rules.checked_on)).chain(overlays);
    files
        .filter(|(_, checked_on)| {
            let next_year = checked_on.checked_add(Span::new().years(1));
            next_year.is_ok_and(|next_year| rules.as_of > next_year)
        })
        .map(|(id, checked_on)| {
            Diagnostic::new(Code::RulesCheckedLongAgo, Place::Nowhere)
                .with("id", id)
                .with("checked", checked_on)
                .with("day", rules.as_of)
        })
        .collect()
}
