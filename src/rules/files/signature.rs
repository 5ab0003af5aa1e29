//! What was signed: targets as a record of a sign-off keeps them, so that a later change shows.

use super::book::{
    Basis, BookIndicator, BookTarget, Overlay, PlaceValues, RuleBook, SignOffRecord, TargetValue,
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceText, SpanPlace};
use crate::text::Text;
use jiff::civil::Date;
use std::fmt::Display;
use std::sync::Arc;

/// A target in the words of rule files, on one line: code, value, days and citation.
pub fn signed_text(code: &str, target: &BookTarget) -> String {
    let mut says = vec![match &target.value {
        TargetValue::AtLeast(values) => format!("at_least = {}", places(values)),
        TargetValue::AtMost(values) => format!("at_most = {}", places(values)),
        TargetValue::LevelAtLeast(values) => format!("at_least = {}", places(values)),
        TargetValue::Yes => "is = yes".to_owned(),
        TargetValue::LeftTo(whom) => format!("left_to = {}", whom.vi),
        TargetValue::Unset(why) => format!("unset = {}", why.vi),
    }];
    match target.year {
        Some(year) => says.push(format!("year = {year}")),
        None => {
            let (from, until) = (target.dates.from, target.dates.to);
            says.extend((from != Date::MIN).then(|| format!("from = {from}")));
            says.extend((until != Date::MAX).then(|| format!("until = {until}")));
        }
    }
    let citation = target.citation.as_ref();
    says.extend(citation.map(|citation| format!("cite = {}", citation.key)));
    let clause = citation.and_then(|citation| citation.clause.as_ref());
    says.extend(clause.map(|clause| format!("clause = {}", clause.vi)));
    format!("{code}: {}", says.join(", "))
}

fn places<T: Display>(values: &PlaceValues<T>) -> String {
    match values {
        PlaceValues::Everywhere(value) => value.to_string(),
        PlaceValues::ByLevel(values) => {
            let values = values
                .iter()
                .map(|(code, value)| format!("{code} = {value}"));
            format!("{{ {} }}", values.collect::<Vec<_>>().join(", "))
        }
    }
}

impl SignOffRecord {
    /// Whether the record is of this target as it stands; a record that does not say how its targets
    /// were is of all targets of its codes.
    pub fn covers(&self, code: &str, target: &BookTarget) -> bool {
        self.codes.iter().any(|(signed, _)| *signed == *code)
            && (self.targets.is_empty() || {
                let now = signed_text(code, target);
                self.targets.iter().any(|signed| **signed == *now)
            })
    }

    /// How the record has targets of a code.
    fn of_code<'r>(&'r self, code: &'r str) -> impl Iterator<Item = &'r Text> {
        let is_of_code = move |text: &&Text| {
            let rest = text.strip_prefix(code);
            rest.is_some_and(|rest| rest.starts_with(':'))
        };
        self.targets.iter().filter(is_of_code)
    }
}

/// A target that was signed and changed afterwards counts as not checked; it is reported.
pub fn unsign_changed_in_book(book: &mut RuleBook, diagnostics: &mut Diagnostics) {
    let (source, records) = (Arc::clone(&book.source), book.signed_off.clone());
    let groups = book.criteria.iter_mut().chain(&mut book.recognition);
    let leaves = groups.flat_map(|group| &mut group.indicators);
    unsign(&source, &records, leaves.flat_map(leaves_of), diagnostics);
}

/// The same for an overlay.
pub fn unsign_changed_in_overlay(overlay: &mut Overlay, diagnostics: &mut Diagnostics) {
    let (source, records) = (Arc::clone(&overlay.source), overlay.signed_off.clone());
    let leaves = overlay.changes.iter_mut().flat_map(|change| {
        let own = (change.code.clone(), &mut change.targets);
        std::iter::once(own).chain(change.parts.iter_mut().flat_map(leaves_of))
    });
    unsign(&source, &records, leaves, diagnostics);
}

/// The targets of an indicator and of its parts.
fn leaves_of(indicator: &mut BookIndicator) -> Vec<(Text, &mut Vec<BookTarget>)> {
    let mut all = vec![(indicator.code.clone(), &mut indicator.targets)];
    let parts = indicator.parts.iter_mut();
    all.extend(parts.map(|part| (part.code.clone(), &mut part.targets)));
    all
}

fn unsign<'b>(
    source: &Arc<SourceText>,
    records: &[SignOffRecord],
    leaves: impl Iterator<Item = (Text, &'b mut Vec<BookTarget>)>,
    diagnostics: &mut Diagnostics,
) {
    if records.iter().all(|record| record.targets.is_empty()) {
        return;
    }
    let mut leaves: Vec<(Text, &mut Vec<BookTarget>)> = leaves.collect();
    let mut now: Vec<String> = Vec::new();
    for (code, targets) in &leaves {
        now.extend(targets.iter().map(|target| signed_text(code, target)));
    }
    for (code, targets) in &mut leaves {
        for target in targets.iter_mut() {
            let is_signed = records.iter().any(|record| record.covers(code, target));
            if target.basis != Some(Basis::Text) || is_signed {
                continue;
            }
            // What was signed and stands nowhere any more was this one, before somebody changed it.
            let mut signed = records.iter().flat_map(|record| record.of_code(code));
            let Some(before) = signed.find(|text| !now.iter().any(|now| *now == ***text)) else {
                continue;
            };
            diagnostics.push(
                Diagnostic::new(Code::SignedOffChanged, SpanPlace::new(source, &target.span))
                    .with("code", &*code)
                    .with("before", before)
                    .with("now", signed_text(code, target)),
            );
            target.basis = Some(Basis::Recalled);
        }
    }
}
