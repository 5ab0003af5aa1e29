//! Surveys of one commune and one day, in one file or several, must give the same figures.

use crate::assess::Assessment;
use crate::diagnostic::{Arg, CellPlace, Code, Diagnostic, message};
use crate::folded::folded;
use crate::number::Number;
use crate::rules::is_same_province;
use crate::survey::{Answer, Facts, Survey, Value};

/// A finding for each figure that other surveys of the same commune and day give otherwise; told
/// with the first of them.
pub(super) fn findings(
    assessment: &Assessment<'_>,
    before: &[Assessment<'_>],
    after: &[Assessment<'_>],
) -> Vec<Diagnostic> {
    let own = assessment.survey;
    let is_twin = |other: &&Assessment<'_>| {
        is_same_commune(own, other.survey) && day(own) == day(other.survey)
    };
    if before.iter().any(|other| is_twin(&other)) {
        return Vec::new();
    }
    let twins: Vec<&Survey> = after
        .iter()
        .filter(is_twin)
        .map(|twin| twin.survey)
        .collect();
    if twins.is_empty() {
        return Vec::new();
    }
    let surveys = std::iter::once(own).chain(twins);
    let mut by_figure: Vec<Vec<Statement<'_>>> = Vec::new();
    for statement in surveys.flat_map(statements) {
        let same = by_figure
            .iter_mut()
            .find(|group| group.iter().all(|it| it.figure == statement.figure));
        match same {
            Some(group) => group.push(statement),
            None => by_figure.push(vec![statement]),
        }
    }
    by_figure
        .iter()
        .filter_map(|group| finding(group))
        .collect()
}

/// Whether two surveys are about one commune: by its code where both give it, else by province,
/// district and name, since names repeat.
pub(super) fn is_same_commune(one: &Survey, other: &Survey) -> bool {
    if let (Some(code), Some(other_code)) = (&one.facts.code, &other.facts.code) {
        return folded(code) == folded(other_code);
    }
    let district = |facts: &Facts| facts.district.as_deref().map(folded);
    let same_province = match (&one.facts.province, &other.facts.province) {
        (Some(one), Some(other)) => is_same_province(&one.value, &other.value),
        _ => false,
    };
    same_province
        && district(&one.facts) == district(&other.facts)
        && folded(&one.commune) == folded(&other.commune)
}

fn day(survey: &Survey) -> Option<jiff::civil::Date> {
    survey.facts.date.as_ref().map(|date| date.value)
}

/// A figure of a survey with its value and place.
struct Statement<'s> {
    figure: Arg,
    indicator: Option<&'s str>,
    value: Stated,
    cell: &'s CellPlace,
}

#[derive(Clone, Copy, PartialEq)]
enum Stated {
    Number(Number),
    Answer(Answer),
}

fn statements(survey: &Survey) -> Vec<Statement<'_>> {
    let facts = survey.quantities.iter().map(|(fact, entry)| Statement {
        figure: Arg::from(&fact.name),
        indicator: None,
        value: Stated::Number(entry.value),
        cell: &entry.cell,
    });
    let rows = survey.observations.iter().flat_map(|(code, row)| {
        let counts = [
            (&row.numerator, message!("numerator-of", code = code)),
            (&row.denominator, message!("denominator-of", code = code)),
        ];
        let counts = counts.into_iter().filter_map(|(entry, figure)| {
            let entry = entry.as_ref()?;
            Some((figure, Stated::Number(entry.value), &entry.cell))
        });
        let value = row.value.as_ref().map(|entry| {
            let stated = match entry.value {
                Value::Percent(number) | Value::Amount(number) => Stated::Number(number),
                Value::Answer(answer) => Stated::Answer(answer),
            };
            (message!("value-of", code = code), stated, &entry.cell)
        });
        counts.chain(value).map(|(figure, value, cell)| Statement {
            figure: figure.into(),
            indicator: Some(code.as_str()),
            value,
            cell,
        })
    });
    facts.chain(rows).collect()
}

fn finding(statements: &[Statement<'_>]) -> Option<Diagnostic> {
    let (first, others) = statements.split_first()?;
    others.iter().find(|it| it.value != first.value)?;
    let values: Vec<Arg> = statements
        .iter()
        .map(|it| {
            let value = match it.value {
                Stated::Number(number) => Arg::from(number),
                Stated::Answer(_) => Arg::from(&it.cell.value),
            };
            let file = &*it.cell.file;
            let cell = it.cell.address().unwrap_or_default();
            message!("survey-value", value = value, file = file, cell = cell).into()
        })
        .collect();
    let finding = Diagnostic::new(Code::SurveysDiffer, first.cell)
        .with("figure", first.figure.clone())
        .with("values", values);
    Some(match first.indicator {
        Some(code) => finding.about_indicator(code),
        None => finding,
    })
}
