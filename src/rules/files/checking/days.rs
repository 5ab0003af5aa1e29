//! Days that are possible, but hardly meant.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceText, SpanPlace};
use crate::rules::files::book::{BookTarget, Change, Overlay, RuleBook};
use crate::rules::files::dates::DateSpan;
use crate::text::Text;
use jiff::civil::Date;
use std::sync::Arc;

/// Reports documents that were issued after a target that they set applies; `targets` with the days on
/// which they can. Each document once.
pub(super) fn check_issued<'t>(
    source: &Arc<SourceText>,
    targets: impl Iterator<Item = (&'t BookTarget, DateSpan)>,
    diagnostics: &mut Diagnostics,
) {
    let mut told: Vec<&Text> = Vec::new();
    for (target, days) in targets {
        let Some(citation) = &target.citation else {
            continue;
        };
        let applies = days.intersection(target.dates);
        if let (Some(issued), Some(applies)) = (citation.issued, applies)
            && applies.from < issued
            && !told.contains(&&citation.key)
        {
            told.push(&citation.key);
            diagnostics.push(
                Diagnostic::new(Code::IssuedTooLate, SpanPlace::new(source, &target.span))
                    .with("document", &citation.document)
                    .with("issued", issued)
                    .with("from", applies.from),
            );
        }
    }
}

/// Reports days between two dated targets of an entry on which the overlay says nothing: somebody may have
/// slipped, and the base set applies.
pub(super) fn check_holes(overlay: &Overlay, change: &Change, diagnostics: &mut Diagnostics) {
    let mut targets: Vec<&BookTarget> = change.targets.iter().collect();
    targets.sort_by_key(|target| target.dates.from);
    let mut spoken_of: Option<Date> = None;
    for target in targets {
        let next = spoken_of.and_then(|last| last.tomorrow().ok());
        let hole = next.and_then(|from| {
            let to = target.dates.from.yesterday().ok()?;
            (from <= to).then_some(DateSpan { from, to })
        });
        if let Some(hole) = hole.and_then(|hole| hole.intersection(overlay.in_force)) {
            diagnostics.push(
                Diagnostic::new(Code::OverlayHole, overlay.place(&target.span))
                    .with("code", &change.code)
                    .with("from", hole.from)
                    .with("to", hole.to),
            );
        }
        spoken_of = spoken_of.max(Some(target.dates.to));
    }
}

/// Reports an overlay whose days reach beyond those of its base set, where it will never be used. One
/// without a last day lasts as long as the set.
pub(super) fn check_within_base(overlay: &Overlay, base: &RuleBook, diagnostics: &mut Diagnostics) {
    let (own, of_base) = (overlay.in_force, base.in_force);
    let ends_later = own.to != Date::MAX && own.to > of_base.to;
    if own.from < of_base.from || own.from > of_base.to || ends_later {
        diagnostics.push(
            Diagnostic::new(Code::OverlayBeyondBase, overlay.place(&overlay.span))
                .with("base", &base.id)
                .with("from", of_base.from)
                .with("to", of_base.to),
        );
    }
}
