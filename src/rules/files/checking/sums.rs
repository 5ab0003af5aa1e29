//! What sums refer to exists, has counts, and stands only once.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceText, SpanPlace};
use crate::folded::nearest_codes;
use crate::rules::files::book::{BookIndicator, Kind};
use crate::rules::files::sum::{Figure, Sum, Term};
use std::sync::Arc;

/// Checks sums against every version of the indicators and parts that they can refer to.
pub(super) fn check_sums(
    source: &Arc<SourceText>,
    sums: &[Sum],
    indicators: &[&BookIndicator],
    diagnostics: &mut Diagnostics,
) {
    for sum in sums {
        let mut seen: Vec<&Figure> = Vec::new();
        for term in sum.terms() {
            let place = || SpanPlace::new(source, &term.span);
            if seen.contains(&&term.figure) {
                diagnostics.push(Diagnostic::new(Code::SumForm, place()).with("wrong", "twice"));
            }
            seen.push(&term.figure);
            if let Some(diagnostic) = check_term(term, indicators, place) {
                diagnostics.push(diagnostic);
            }
        }
    }
}

fn check_term(
    term: &Term,
    indicators: &[&BookIndicator],
    place: impl Fn() -> SpanPlace,
) -> Option<Diagnostic> {
    let code = term.figure.indicator()?;
    let mut versions = indicators
        .iter()
        .filter(|indicator| indicator.code == *code)
        .peekable();
    if versions.peek().is_none() {
        let near = nearest_codes(code, indicators.iter().map(|it| it.code.as_str()));
        return Some(
            Diagnostic::new(Code::SumUnknownIndicator, place())
                .with("code", code)
                .with("near", near.as_slice())
                .with("count", near.len()),
        );
    }
    let has_counts =
        |version: &&BookIndicator| version.kind == Kind::Share && version.parts.is_empty();
    (!versions.any(has_counts))
        .then(|| Diagnostic::new(Code::SumForm, place()).with("wrong", "kind"))
}
