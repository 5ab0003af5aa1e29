//! A target: what is asked, for which days and places, by which document, known how.

use super::table::{Placed, TableReader};
use crate::diagnostic::{Code, Diagnostic, SpanPlace};
use crate::folded::nearest;
use crate::number::Number;
use crate::rules::files::book::{Basis, BookTarget, Level, PlaceValues, TargetValue, Vocabulary};
use crate::rules::files::citation::Citation;
use crate::rules::files::dates::DateSpan;
use crate::rules::files::keys::{TARGET_FORMS, YES_WORDS};
use crate::rules::files::signature::Signature;
use crate::text::Text;
use std::sync::Arc;

/// All targets under the key `target`.
pub(super) fn read_targets(
    indicator: &TableReader<'_>,
    vocabulary: &Vocabulary,
) -> Vec<BookTarget> {
    let targets = indicator.subtables("target");
    if targets.is_empty() && indicator.has("target") {
        report_form(indicator, &[]);
    }
    targets
        .iter()
        .filter_map(|target| read_target(target, vocabulary))
        .collect()
}

/// Reports that a target says nothing, or things that cannot be said together.
fn report_form(target: &TableReader<'_>, given: &[&'static str]) {
    target.file.report(
        Diagnostic::new(Code::TargetForm, target.place())
            .with("given", given.join(", "))
            .with("count", given.len())
            .with("about", "value"),
    );
}

fn read_target(target: &TableReader<'_>, vocabulary: &Vocabulary) -> Option<BookTarget> {
    let value = read_value(target, vocabulary);
    let citation = read_citation(target, vocabulary);
    let clause = target.bilingual("clause", "clause_en");
    let citation = match clause {
        Some(clause) => citation.map(|citation| {
            Arc::new(Citation {
                clause: Some(clause),
                ..(*citation).clone()
            })
        }),
        None => citation,
    };
    let basis = target.word("basis", &Basis::WORDS).map(|basis| basis.value);
    let (dates, year) = read_target_dates(target);
    let loosens = target.bilingual("loosens", "loosens_en");
    let value = value?;
    let is_unset = matches!(value, TargetValue::Unset(_));
    if is_unset == target.has("basis") {
        target.file.report(
            Diagnostic::new(Code::MissingBasis, target.place_of("basis"))
                .with("unset", if is_unset { "yes" } else { "no" }),
        );
    }
    Some(BookTarget {
        dates,
        year,
        value,
        citation,
        basis,
        basis_span: basis.map(|_| target.span_of("basis")),
        signature: Signature::Missing,
        loosens,
        span: target.span(),
    })
}

/// The days, and the calendar year where that is how they are given.
fn read_target_dates(target: &TableReader<'_>) -> (DateSpan, Option<i16>) {
    let year = target.year("year");
    let (from, until) = (target.date("from"), target.date("until"));
    if target.has("year") && (from.is_some() || until.is_some()) {
        target.file.report(
            Diagnostic::new(Code::TargetForm, target.place_of("year"))
                .with("given", ["year", "from", "until"].join(", "))
                .with("count", 2_usize)
                .with("about", "days"),
        );
    }
    let dates = match year {
        Some(year) => DateSpan::year(year),
        None => checked_span(target, DateSpan::new(from, until), target.place_of("until")),
    };
    (dates, year)
}

/// The span, or a report that it ends before it begins.
pub(super) fn checked_span(table: &TableReader<'_>, span: DateSpan, place: SpanPlace) -> DateSpan {
    if span.from > span.to {
        table.file.report(
            Diagnostic::new(Code::ReversedDates, place)
                .with("from", span.from)
                .with("to", span.to),
        );
    }
    span
}

fn read_value(target: &TableReader<'_>, vocabulary: &Vocabulary) -> Option<TargetValue> {
    // Every form is asked for, so that all are known keys.
    let given: Vec<&'static str> = TARGET_FORMS
        .into_iter()
        .filter(|form| target.has(form))
        .collect();
    for english in ["left_to_en", "unset_en"] {
        target.has(english);
    }
    let [form] = given.as_slice() else {
        report_form(target, &given);
        return None;
    };
    match *form {
        "at_least" if !vocabulary.scales.is_empty() && target.holds_words("at_least") => {
            read_place_values(target, "at_least", vocabulary, texts_of)
                .map(TargetValue::LevelAtLeast)
        }
        "at_least" => read_numbers(target, "at_least", vocabulary).map(TargetValue::AtLeast),
        "at_most" => read_numbers(target, "at_most", vocabulary).map(TargetValue::AtMost),
        "is" => target
            .word("is", &YES_WORDS.map(|word| (word, ())))
            .map(|_| TargetValue::Yes),
        "left_to" => target
            .bilingual("left_to", "left_to_en")
            .map(TargetValue::LeftTo),
        _ => target
            .bilingual("unset", "unset_en")
            .map(TargetValue::Unset),
    }
}

fn read_numbers(
    target: &TableReader<'_>,
    key: &'static str,
    vocabulary: &Vocabulary,
) -> Option<PlaceValues> {
    read_place_values(target, key, vocabulary, |values| {
        let numbers = match values {
            Values::One(table, key) => Named::One(table.number(key)),
            Values::Named(table) => Named::Several(table.numbers_by_name()),
        };
        numbers.filter(|number| is_in_range(target, number))
    })
}

/// One value, or those of a table of regions or groups.
enum Values<'v, 't> {
    One(&'v TableReader<'t>, &'static str),
    Named(TableReader<'t>),
}

/// The same once they are read.
enum Named<T> {
    One(Option<Placed<T>>),
    Several(Vec<(Placed<Text>, Placed<T>)>),
}

impl<T> Named<T> {
    fn filter(self, keep: impl Fn(&Placed<T>) -> bool) -> Named<T> {
        match self {
            Named::One(value) => Named::One(value.filter(keep)),
            Named::Several(values) => {
                let values = values.into_iter();
                Named::Several(values.filter(|(_, value)| keep(value)).collect())
            }
        }
    }
}

fn texts_of(values: Values<'_, '_>) -> Named<Text> {
    match values {
        Values::One(table, key) => Named::One(table.text(key)),
        Values::Named(table) => Named::Several(table.texts_by_name()),
    }
}

fn read_place_values<T>(
    target: &TableReader<'_>,
    key: &'static str,
    vocabulary: &Vocabulary,
    read: impl Fn(Values<'_, '_>) -> Named<T>,
) -> Option<PlaceValues<T>> {
    let values = match target.subtable_if_any(key) {
        None => Values::One(target, key),
        Some(table) => Values::Named(table),
    };
    let named = match read(values) {
        Named::One(value) => return value.map(|value| PlaceValues::Everywhere(value.value)),
        Named::Several(named) => named,
    };
    let mut values: Vec<(Text, T)> = Vec::new();
    for (name, value) in named {
        let Some(level) = read_level(target, &name, vocabulary) else {
            continue;
        };
        if values.iter().any(|(code, _)| *code == level.code) {
            let line = name.place.line().to_string();
            target.file.report(
                Diagnostic::new(Code::OverlappingTargets, name.place)
                    .with("region", &level.code)
                    .with("line", line),
            );
        } else {
            values.push((level.code.clone(), value.value));
        }
    }
    if values.is_empty() && !target.file.has_errors() {
        report_form(target, &[]);
    }
    Some(PlaceValues::ByLevel(values))
}

/// The region or group that a name or code means.
pub(super) fn read_level<'v>(
    table: &TableReader<'_>,
    name: &Placed<Text>,
    vocabulary: &'v Vocabulary,
) -> Option<&'v Level> {
    let level = Level::named(&vocabulary.levels, &name.value);
    // Where the file should declare groups and has none, that is reported instead.
    if level.is_none() && !vocabulary.levels.is_empty() {
        let codes: Vec<String> = vocabulary
            .levels
            .iter()
            .map(|level| level.code.to_string())
            .collect();
        let near = nearest(&name.value, codes.iter().map(String::as_str));
        table.file.report(
            Diagnostic::new(Code::UnknownRegion, name.place.clone())
                .with("region", &name.value)
                .with("near", near.as_slice())
                .with("count", near.len())
                .with("allowed", codes.as_slice()),
        );
    }
    level
}

fn is_in_range(target: &TableReader<'_>, number: &Placed<Number>) -> bool {
    let in_range = !number.value.is_negative();
    if !in_range {
        target.file.report(
            Diagnostic::new(Code::NumberOutOfRange, number.place.clone())
                .with("number", number.value),
        );
    }
    in_range
}

pub(super) fn read_citation(
    target: &TableReader<'_>,
    vocabulary: &Vocabulary,
) -> Option<Arc<Citation>> {
    let Some(name) = target.text("cite") else {
        if !target.has("cite") {
            target
                .file
                .report(Diagnostic::new(Code::MissingCitation, target.place()));
        }
        return None;
    };
    let citation = vocabulary.citations.get(&name.value);
    if citation.is_none() {
        let known: Vec<String> = vocabulary.citations.keys().map(Text::to_string).collect();
        target.file.report(
            Diagnostic::new(Code::UnknownCitation, name.place)
                .with("citation", name.value)
                .with("allowed", known.as_slice())
                .with("count", known.len()),
        );
    }
    citation.cloned()
}
