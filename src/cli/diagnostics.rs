//! Diagnostics on standard error: rule files with a caret, survey cells with their address.

use crate::diagnostic::{
    CellPlace, Diagnostic, Diagnostics, Message, Place, Severity, SpanPlace, message,
};
use crate::wording::Wording;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use std::io::Write;

/// Longer values are cut when shown.
const SHOWN_VALUE: usize = 60;
/// Longer sentences are cut when shown: they quote something that is no sentence.
const SHOWN_SENTENCE: usize = 600;
/// Nobody reads more problems than this at once; the rest are counted.
const SHOWN_PROBLEMS: usize = 500;

/// Prints every diagnostic, and how many errors there were, for which nothing is done.
pub(super) fn print_diagnostics(diagnostics: &Diagnostics, wording: &Wording) {
    let closing = |errors| message!("errors-nothing-done", count = errors);
    print_with_closing(diagnostics, closing, wording);
}

/// The same where the rest could be done, if that were asked for.
pub(super) fn print_with_way_on(diagnostics: &Diagnostics, wording: &Wording) {
    let closing = |errors| message!("errors-keep-going", count = errors);
    print_with_closing(diagnostics, closing, wording);
}

/// Prints every diagnostic, and how many errors there were, where nothing was to be done but to
/// look.
pub(super) fn print_found(diagnostics: &Diagnostics, wording: &Wording) {
    let closing = |errors| message!("errors-found", count = errors);
    print_with_closing(diagnostics, closing, wording);
}

/// Prints every diagnostic, and how many errors there were, in spite of which the rest is done.
pub(super) fn print_kept_going(diagnostics: &Diagnostics, left_out: usize, wording: &Wording) {
    let closing = |errors| message!("errors-left-out", count = errors, left_out = left_out);
    print_with_closing(diagnostics, closing, wording);
}

fn print_with_closing(
    diagnostics: &Diagnostics,
    closing: impl Fn(usize) -> Message,
    wording: &Wording,
) {
    let mut text = String::new();
    for diagnostic in diagnostics.iter().take(SHOWN_PROBLEMS) {
        text.push_str(&draw(diagnostic, wording));
        text.push('\n');
    }
    let more = diagnostics.len() - diagnostics.iter().take(SHOWN_PROBLEMS).len();
    if more > 0 {
        text.push_str(&wording.say(&message!("more-problems", count = more)));
        text.push('\n');
    }
    let errors = diagnostics.count(Severity::Error);
    if errors > 0 {
        text.push_str(&wording.say(&closing(errors)));
        text.push('\n');
    }
    // Where even standard error is gone, nobody is left to be told.
    let _ = anstream::stderr().write_all(text.as_bytes());
}

fn draw(diagnostic: &Diagnostic, wording: &Wording) -> String {
    let (level, name) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, "severity-error"),
        Severity::Warning => (Level::WARNING, "severity-warning"),
        Severity::Notice => (Level::NOTE, "severity-notice"),
    };
    let title = level
        .with_name(wording.word(name))
        .primary_title(shortened(&wording.say(&diagnostic.message), SHOWN_SENTENCE))
        .id(diagnostic.code.name());
    let advice = wording
        .advice(&diagnostic.message)
        .map(|advice| help_level(wording).message(advice));
    let mut group = match &diagnostic.place {
        Place::Nowhere => {
            title.elements(Vec::<Snippet<'_, annotate_snippets::Annotation<'_>>>::new())
        }
        Place::Span(place) => title.element(snippet(place)),
        Place::File(_) | Place::Cell(_) => title.element(
            Level::NOTE
                .with_name(wording.word("severity-place"))
                .message(place_line(diagnostic, wording)),
        ),
    };
    if let Some(advice) = advice {
        group = group.element(advice);
    }
    Renderer::styled().term_width(100).render(&[group])
}

fn help_level(wording: &Wording) -> Level<'static> {
    Level::HELP.with_name(wording.word("severity-help"))
}

fn snippet(place: &SpanPlace) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    Snippet::source(&*place.source.text)
        .path(&place.source.name)
        .annotation(AnnotationKind::Primary.span(first_line(place)))
}

/// A caret under the first line of a stretch says enough.
fn first_line(place: &SpanPlace) -> std::ops::Range<usize> {
    let text = &place.source.text;
    let start = place.span.start.min(text.len());
    let stretch = text.get(start..place.span.end).unwrap_or_default();
    let length = stretch.find('\n').unwrap_or(stretch.len());
    start..start + length
}

/// File, line, cell, commune, indicator and value on one line.
fn place_line(diagnostic: &Diagnostic, wording: &Wording) -> String {
    let mut parts = Vec::new();
    match &diagnostic.place {
        Place::File(name) => parts.push(name.clone()),
        Place::Cell(cell) => parts.extend(cell_parts(cell, wording)),
        Place::Nowhere | Place::Span(_) => {}
    }
    if let Some(commune) = diagnostic.commune.as_ref().filter(|name| !name.is_empty()) {
        parts.push(wording.say(&message!("place-commune", name = commune)));
    }
    if let Some(indicator) = &diagnostic.indicator {
        parts.push(wording.say(&message!("place-indicator", code = indicator)));
    }
    if let Place::Cell(cell) = &diagnostic.place
        && !cell.value.is_empty()
    {
        parts.push(wording.say(&message!(
            "place-value",
            value = shortened(&cell.value, SHOWN_VALUE)
        )));
    }
    parts.join(", ")
}

fn cell_parts(cell: &CellPlace, wording: &Wording) -> Vec<String> {
    let mut parts = vec![cell.file.to_string()];
    if let Some(sheet) = &cell.sheet {
        parts.push(wording.say(&message!("place-sheet", sheet = &**sheet)));
    }
    let address = cell.address();
    // In a spreadsheet the address says the line too.
    if cell.sheet.is_none() || address.is_none() {
        parts.push(wording.say(&message!("place-line", line = cell.line as usize)));
    }
    if let Some(address) = address {
        parts.push(wording.say(&message!("place-cell", address = address)));
    }
    parts
}

fn shortened(text: &str, most: usize) -> String {
    if text.chars().nth(most).is_none() {
        return text.to_owned();
    }
    let start: String = text.chars().take(most).collect();
    format!("{start}…")
}
