//! What a rule file must hold beyond its form: codes, totals, dates, and how an overlay meets
//! its base set.

mod against_base;
mod bands;
mod codes;
mod days;
mod overlay;
mod overlay_parts;
mod recognition;
mod sign_off;
mod split;
mod sums;
mod targets;

pub use against_base::{Loosened, NotCompared, loosened, not_compared};
pub(super) use overlay::check_overlay;
pub use overlay_parts::{check_part_of_other, is_part_of_other};

use super::book::{BookIndicator, RuleBook};
use crate::diagnostic::Diagnostics;

/// Checks a rule set by itself.
pub(super) fn check_book(book: &RuleBook, diagnostics: &mut Diagnostics) {
    codes::check_criteria(book, diagnostics);
    codes::check_totals(book, diagnostics);
    recognition::check_recognition(book, diagnostics);
    recognition::check_withdrawal(book, diagnostics);
    bands::check_bands(book, diagnostics);
    let targets: Vec<_> = book
        .targets()
        .map(|(code, it)| (code.as_str(), it))
        .collect();
    sign_off::check_signed_off(&book.source, &book.signed_off, &targets, diagnostics);
    for indicator in book.groups().flat_map(|group| &group.indicators) {
        let Some(applies) = indicator.dates.intersection(book.in_force) else {
            continue;
        };
        codes::check_parts(&book.source, &indicator.parts, applies, diagnostics);
        if indicator.parts.is_empty() {
            targets::check_targets(&book.source, indicator, applies, diagnostics);
        }
    }
    let leaves = book.groups().flat_map(|group| &group.indicators);
    let leaves = leaves.flat_map(BookIndicator::leaves);
    let dated = leaves.flat_map(|leaf| leaf.targets.iter().map(|target| (target, leaf.dates)));
    let dated =
        dated.filter_map(|(target, days)| Some((target, days.intersection(book.in_force)?)));
    days::check_issued(&book.source, dated, diagnostics);
    let indicators: Vec<&BookIndicator> = book.indicators_and_parts().collect();
    sums::check_sums(&book.source, &book.sums, &indicators, diagnostics);
}
