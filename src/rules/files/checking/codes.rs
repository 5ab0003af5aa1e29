//! Codes are unique on every day, and there are as many as declared.

use super::targets::check_targets;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceText, SpanPlace};
use crate::rules::files::book::{BookIndicator, RuleBook, Span};
use crate::rules::files::dates::DateSpan;
use crate::text::Text;
use jiff::civil::Date;
use std::sync::Arc;

/// Reports codes that stand twice on one day.
pub(super) fn check_criteria(book: &RuleBook, diagnostics: &mut Diagnostics) {
    let criteria = book
        .criteria
        .iter()
        .map(|criterion| (criterion.code.as_str(), DateSpan::ALWAYS, &criterion.span));
    check_unique(&book.source, criteria, diagnostics);
    for criterion in &book.criteria {
        let digits = criterion.code.bytes().all(|byte| byte.is_ascii_digit());
        if !digits || criterion.code.starts_with('0') {
            diagnostics.push(
                Diagnostic::new(Code::MisplacedCode, book.place(&criterion.span))
                    .with("code", &criterion.code)
                    .with("parent", "criterion"),
            );
        }
    }
    let indicators = book.groups().flat_map(|group| &group.indicators);
    check_unique(&book.source, indicators.map(unique_key), diagnostics);
    check_order(book, diagnostics);
}

/// Reports codes that are not in the order of the law: people compare the file with it line by line.
fn check_order(book: &RuleBook, diagnostics: &mut Diagnostics) {
    let criteria = book.criteria.iter().map(|it| (&it.code, &it.span));
    check_ascending(book, criteria, diagnostics);
    for criterion in &book.criteria {
        let indicators = criterion.indicators.iter().map(|it| (&it.code, &it.span));
        check_ascending(book, indicators, diagnostics);
        for indicator in &criterion.indicators {
            let parts = indicator.parts.iter().map(|it| (&it.code, &it.span));
            check_ascending(book, parts, diagnostics);
        }
    }
}

pub(super) fn check_ascending<'b>(
    book: &RuleBook,
    entries: impl Iterator<Item = (&'b Text, &'b Span)>,
    diagnostics: &mut Diagnostics,
) {
    let mut highest: Option<&Text> = None;
    for (code, span) in entries {
        match highest {
            Some(before) if rank(code) < rank(before) => diagnostics.push(
                Diagnostic::new(Code::CodeOrder, book.place(span))
                    .with("code", code)
                    .with("before", before),
            ),
            _ => highest = Some(code),
        }
    }
}

/// A code as numbers, and its letters by length first: 9 before 10, z before aa.
fn rank(code: &str) -> Vec<(u32, usize, &str)> {
    let steps = code.split('.');
    steps
        .map(|step| match step.parse::<u32>() {
            Ok(number) => (number, 0, ""),
            Err(_) => (0, step.len(), step),
        })
        .collect()
}

/// Checks the parts of an indicator: their codes, and their targets over the days given.
pub(super) fn check_parts(
    source: &Arc<SourceText>,
    parts: &[BookIndicator],
    days: DateSpan,
    diagnostics: &mut Diagnostics,
) {
    check_unique(source, parts.iter().map(unique_key), diagnostics);
    for part in parts {
        if let Some(applies) = part.dates.intersection(days) {
            check_targets(source, part, applies, diagnostics);
        }
    }
}

fn unique_key(indicator: &BookIndicator) -> (&str, DateSpan, &Span) {
    (&indicator.code, indicator.dates, &indicator.span)
}

pub(super) fn check_unique<'a>(
    source: &Arc<SourceText>,
    entries: impl Iterator<Item = (&'a str, DateSpan, &'a Span)>,
    diagnostics: &mut Diagnostics,
) {
    let mut seen: Vec<(&str, DateSpan, &Span)> = Vec::new();
    for (code, dates, span) in entries {
        let twin = seen.iter().find(|(other, other_dates, _)| {
            *other == code && dates.intersection(*other_dates).is_some()
        });
        if let Some((_, _, first)) = twin {
            let line = source.line_of(first.start) as usize;
            diagnostics.push(
                Diagnostic::new(Code::DuplicateCode, SpanPlace::new(source, span))
                    .with("code", code)
                    .with("line", line),
            );
        }
        seen.push((code, dates, span));
    }
}

/// Reports where the number of criteria or indicators is not the declared one, on any day on
/// which a version of an indicator begins or ends.
pub(super) fn check_totals(book: &RuleBook, diagnostics: &mut Diagnostics) {
    let criteria = book.criteria.len();
    let declared = book.declared.criteria as usize;
    if differs(criteria, declared, book) {
        diagnostics.push(
            Diagnostic::new(
                Code::DeclaredTotal,
                book.place(&book.declared.criteria_span),
            )
            .with("what", "criteria")
            .with("declared", declared)
            .with("found", criteria)
            .with("day", book.in_force.from),
        );
    }
    let declared = book.declared.indicators as usize;
    let wrong = boundary_days(book)
        .into_iter()
        .map(|day| (day, indicators_on(book, day)))
        .find(|(_, found)| differs(*found, declared, book));
    if let Some((day, found)) = wrong {
        diagnostics.push(
            Diagnostic::new(
                Code::DeclaredTotal,
                book.place(&book.declared.indicators_span),
            )
            .with("what", "indicators")
            .with("declared", declared)
            .with("found", found)
            .with("day", day),
        );
    }
}

/// An incomplete set may hold fewer than it declares, never more.
fn differs(found: usize, declared: usize, book: &RuleBook) -> bool {
    match book.incomplete {
        Some(_) => found > declared,
        None => found != declared,
    }
}

fn indicators_on(book: &RuleBook, day: Date) -> usize {
    book.criteria
        .iter()
        .flat_map(|criterion| &criterion.indicators)
        .filter(|indicator| indicator.dates.contains(day))
        .count()
}

fn boundary_days(book: &RuleBook) -> Vec<Date> {
    let mut days = vec![book.in_force.from];
    for indicator in book
        .criteria
        .iter()
        .flat_map(|criterion| &criterion.indicators)
    {
        days.push(indicator.dates.from);
        days.extend(indicator.dates.to.tomorrow());
    }
    days.retain(|day| book.in_force.contains(*day));
    days.sort();
    days.dedup();
    days
}
