//! The assessment as a flat table for spreadsheets and programs: a record an indicator or part.

use crate::assess::{Assessment, Gap, IndicatorResult, Measure};
use crate::diagnostic::Message;
use crate::number::Number;
use crate::report::footnotes::Known;
use crate::report::{Content, Filter, Record, figures, reason, recognition, what_is_missing};
use crate::rules::Requirement;
use crate::wording::Wording;

pub(in crate::report) const HEADINGS: [&str; 19] = [
    "column-commune",
    "column-criterion",
    "column-code",
    "column-indicator",
    "column-verdict",
    "column-basis-of-verdict",
    "column-numerator",
    "column-denominator",
    "column-value",
    "column-percent",
    "column-required",
    "column-shortfall",
    "column-margin",
    "column-unit",
    "column-self-assessed",
    "column-reason",
    "column-to-do",
    "column-citation",
    "column-basis",
];

/// The headings of the columns.
pub fn record_headings(wording: &Wording) -> Vec<String> {
    HEADINGS.iter().map(|key| wording.word(key)).collect()
}

/// One record an indicator or part that the filter lists, then the conditions of recognition about
/// which the survey says anything.
pub fn records(assessment: &Assessment<'_>, filter: &Filter, wording: &Wording) -> Vec<Record> {
    let selected = filter.select(assessment).into_iter();
    let mut groups: Vec<(&str, Vec<&IndicatorResult<'_>>)> = selected
        .map(|(criterion, indicators)| (criterion.rule.code.as_str(), indicators))
        .collect();
    // Conditions are no criteria: a selection of criteria or verdicts does not mean them, unless by name.
    let conditions = recognition::shown(assessment, filter);
    let conditions = conditions.filter(|it| !filter.is_selection() || filter.names(it));
    groups.extend(conditions.map(|it| (it.rule.code.as_str(), it.indicators.iter().collect())));
    let mut records = Vec::new();
    for (group, indicators) in groups {
        for result in indicators.into_iter().flat_map(IndicatorResult::with_parts) {
            let mut record = vec![
                Content::Text(assessment.survey.commune.clone()),
                Content::Code(group.to_owned()),
            ];
            record.extend(indicator_record(result, wording));
            records.push(record);
        }
    }
    records
}

fn indicator_record(result: &IndicatorResult<'_>, wording: &Wording) -> Vec<Content> {
    let observation = result.observation;
    let number = |number: Option<Number>| number.map_or(Content::Empty, Content::Number);
    let (value, percent) = match result.measure {
        Some(Measure::Counts(share)) => {
            (Content::Empty, Content::Percent(result.percent(share, 3)))
        }
        Some(Measure::Growth(growth)) => (
            Content::Empty,
            Content::Percent(result.growth_percent(growth, 3)),
        ),
        Some(Measure::Percent(percent)) => (Content::Empty, Content::Number(percent)),
        Some(Measure::Amount(amount)) => (Content::Number(amount), Content::Empty),
        Some(Measure::Level(_)) => (
            Content::Text(figures::measured(result, wording)),
            Content::Empty,
        ),
        Some(Measure::Mean(mean)) => (
            Content::Percent(result.percent(mean, figures::MEAN_DECIMALS)),
            Content::Empty,
        ),
        Some(Measure::Answer(_)) | None => (answer(result, wording), Content::Empty),
    };
    let unit = result.rule.unit_name();
    let source = result.rule.target.source.as_ref();
    let citation = source.and_then(|source| source.citation.as_ref());
    let basis = source.map(|source| Known::of(&result.rule.target, source).message());
    let self_assessed = observation.and_then(|it| it.self_assessed.as_ref());
    vec![
        Content::Code(result.rule.code.to_string()),
        Content::Text(wording.text(&result.rule.title).to_owned()),
        Content::Text(figures::verdict(result.verdict, wording).text),
        text(
            result
                .basis
                .map(|basis| wording.say(&Message::new(basis.name()))),
        ),
        number(observation.and_then(|it| Some(it.numerator.as_ref()?.value))),
        number(observation.and_then(|it| Some(it.denominator.as_ref()?.value))),
        value,
        percent,
        Content::Text(figures::required(result.rule, wording)),
        number(result.gap.and_then(Gap::shortfall)),
        number(result.gap.and_then(Gap::margin)),
        text(unit.map(|unit| wording.text(unit).to_owned())),
        text(self_assessed.map(|entry| entry.cell.value.clone())),
        Content::Text(reason(result, wording)),
        text(Some(what_is_missing(result, wording)).filter(|text| !text.is_empty())),
        text(citation.map(|citation| wording.text(&citation.cited()).to_owned())),
        text(
            basis
                .filter(|_| !is_decided_by_parts(result))
                .map(|basis| wording.say(&basis)),
        ),
    ]
}

/// The values of an indicator or part by the keys of their headings.
pub(in crate::report) fn fields(
    result: &IndicatorResult<'_>,
    wording: &Wording,
) -> impl Iterator<Item = (&'static str, Content)> {
    HEADINGS
        .into_iter()
        .skip(2)
        .zip(indicator_record(result, wording))
}

fn is_decided_by_parts(result: &IndicatorResult<'_>) -> bool {
    !result.parts.is_empty()
}

fn answer(result: &IndicatorResult<'_>, wording: &Wording) -> Content {
    match (result.measure, &result.rule.target.requirement) {
        (Some(Measure::Answer(answer)), Requirement::Yes) => {
            Content::Text(wording.word(if answer { "met" } else { "not_met" }))
        }
        _ => Content::Empty,
    }
}

fn text(text: Option<String>) -> Content {
    text.map_or(Content::Empty, Content::Text)
}
