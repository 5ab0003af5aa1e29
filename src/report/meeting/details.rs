//! What an indicator opens to: why, by which document, from which row, and what is missing.

use crate::assess::IndicatorResult;
use crate::diagnostic::{Message, message};
use crate::report::footnotes::Known;
use crate::report::{Detail, figures, reason, what_is_missing};
use crate::wording::Wording;

/// The details of an indicator or part; those without text are left out.
pub(super) fn details(result: &IndicatorResult<'_>, wording: &Wording) -> Vec<Detail> {
    let observation = result.observation;
    let basis = result
        .basis
        .map(|basis| wording.say(&Message::new(basis.name())));
    let self_assessed = observation.and_then(|it| it.self_assessed.as_ref());
    let guidance = result.rule.guidance.as_ref();
    [
        ("reason", "column-reason", reason(result, wording)),
        (
            "basis",
            "column-basis-of-verdict",
            basis.unwrap_or_default(),
        ),
        (
            "figures",
            "column-measured",
            figures::measured(result, wording),
        ),
        (
            "target",
            "column-required",
            figures::required(result.rule, wording),
        ),
        ("missing", "column-to-do", what_is_missing(result, wording)),
        ("source", "column-citation", source(result, wording)),
        (
            "guidance",
            "detail-guidance",
            guidance.map_or_else(String::new, |text| wording.text(text).to_owned()),
        ),
        (
            "conclusion",
            "column-self-assessed",
            self_assessed.map_or_else(String::new, |entry| entry.cell.value.clone()),
        ),
        (
            "evidence",
            "detail-evidence",
            observation.map_or_else(String::new, |it| it.evidence.clone()),
        ),
        (
            "note",
            "detail-note",
            observation.map_or_else(String::new, |it| it.note.clone()),
        ),
        ("place", "detail-place", place(result, wording)),
    ]
    .into_iter()
    .filter(|(_, _, text)| !text.is_empty())
    .map(|(key, title, text)| Detail {
        key,
        title: wording.word(title),
        text,
    })
    .collect()
}

/// The document of the target and how the target is known.
fn source(result: &IndicatorResult<'_>, wording: &Wording) -> String {
    let source = result.rule.target.source.as_ref();
    let source = source.filter(|_| result.parts.is_empty());
    let text = source.and_then(|source| {
        Some(message!(
            "detail-source",
            document = &source.citation.as_ref()?.cited(),
            basis = Known::of(&result.rule.target, source).message(),
        ))
    });
    text.map_or_else(String::new, |text| wording.say(&text))
}

/// The row of the survey; the file by its name alone, wherever it lies on somebody's disk.
fn place(result: &IndicatorResult<'_>, wording: &Wording) -> String {
    let Some(observation) = result.observation else {
        return String::new();
    };
    let line = &observation.line;
    let file = line.file.rsplit(['/', '\\']).next().unwrap_or_default();
    wording.say(&message!(
        "detail-line",
        file = file,
        place = line.within_file(),
    ))
}
