//! Changes as a flat table for spreadsheets and programs: a row an indicator or part, those too that
//! have not changed.

use super::words;
use crate::assess::{IndicatorResult, Measure};
use crate::changes::{CommuneChanges, IndicatorChange};
use crate::diagnostic::Message;
use crate::number::Number;
use crate::report::{Content, Record, figures};
use crate::wording::Wording;

const HEADINGS: [&str; 19] = [
    "column-commune",
    "column-change-kind",
    "column-code-before",
    "column-code-after",
    "column-indicator",
    "column-verdict-before",
    "column-verdict-after",
    "column-measured-before",
    "column-measured-after",
    "column-required-before",
    "column-required-after",
    "column-numerator-before",
    "column-numerator-after",
    "column-denominator-before",
    "column-denominator-after",
    "column-units-changed",
    "column-points-changed",
    "column-towards",
    "column-unit",
];

/// The headings of the columns.
pub fn change_record_headings(wording: &Wording) -> Vec<String> {
    HEADINGS.iter().map(|key| wording.word(key)).collect()
}

/// One record an indicator or part.
pub fn change_records(changes: &CommuneChanges<'_, '_>, wording: &Wording) -> Vec<Record> {
    let all = changes.indicators.iter();
    let all = all.flat_map(|change| std::iter::once(change).chain(&change.parts));
    all.map(|change| record(changes, change, wording)).collect()
}

fn record(
    changes: &CommuneChanges<'_, '_>,
    change: &IndicatorChange<'_, '_>,
    wording: &Wording,
) -> Record {
    let (old, new) = (change.old, change.new);
    let number = |number: Option<Number>| number.map_or(Content::Empty, Content::Number);
    let text = |text: Option<String>| text.map_or(Content::Empty, Content::Text);
    let code = |result: Option<&IndicatorResult<'_>>| {
        result.map_or(Content::Empty, |result| {
            Content::Code(result.rule.code.to_string())
        })
    };
    let verdict = |result: Option<&IndicatorResult<'_>>| {
        text(result.map(|result| wording.say(&Message::new(result.verdict.name()))))
    };
    let measured = |result: Option<&IndicatorResult<'_>>| {
        text(result.map(|result| figures::measured(result, wording)))
    };
    let required = |result: Option<&IndicatorResult<'_>>| {
        text(result.map(|result| figures::required(result.rule, wording)))
    };
    let shown = change.shown();
    let unit = shown.and_then(|shown| shown.rule.unit.as_ref());
    vec![
        Content::Text(changes.new.survey.commune.clone()),
        Content::Text(wording.say(&words::what(change.what))),
        code(old),
        code(new),
        text(shown.map(|shown| wording.text(&shown.rule.title).to_owned())),
        verdict(old),
        verdict(new),
        measured(old),
        measured(new),
        required(old),
        required(new),
        number(numerator(old)),
        number(numerator(new)),
        number(denominator(old)),
        number(denominator(new)),
        number(change.units()),
        number(change.points()),
        number(change.towards()),
        text(unit.map(|unit| wording.text(&unit.name).to_owned())),
    ]
}

/// The numerator of a share, or the amount.
fn numerator(result: Option<&IndicatorResult<'_>>) -> Option<Number> {
    match result?.measure {
        Some(Measure::Amount(amount)) => Some(amount),
        _ => Some(result?.observation?.numerator.as_ref()?.value),
    }
}

fn denominator(result: Option<&IndicatorResult<'_>>) -> Option<Number> {
    Some(result?.observation?.denominator.as_ref()?.value)
}
