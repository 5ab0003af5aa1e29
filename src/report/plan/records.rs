//! The plan as a flat table for spreadsheets and programs: a row an indicator or part.

use super::words::{evidence, leads, names, pace_figures, tasks_of};
use crate::number::Number;
use crate::plan::{Item, Need, Plan};
use crate::report::summary::left_out_among;
use crate::report::{Content, Record, figures, what_is_missing};
use crate::summary::LeftOut;
use crate::wording::Wording;

const HEADINGS: [&str; 16] = [
    "column-commune",
    "column-criterion",
    "column-code",
    "column-indicator",
    "column-verdict",
    "column-required",
    "column-shortfall",
    "column-unit",
    "column-to-do",
    "column-pace-needed",
    "column-pace-so-far",
    "column-leads",
    "column-supports",
    "column-tasks",
    "column-due",
    "column-evidence",
];

/// The headings of the columns.
pub fn plan_record_headings(wording: &Wording) -> Vec<String> {
    HEADINGS.iter().map(|key| wording.word(key)).collect()
}

/// One record an indicator or part, in the order of the plan.
pub fn plan_records(plan: &Plan<'_, '_>, wording: &Wording) -> Vec<Record> {
    let needs = plan.items.iter();
    needs
        .flat_map(|item| {
            item.needs()
                .map(move |need| record(plan, item, need, wording))
        })
        .collect()
}

/// A commune or file that was left out: no work, but why.
pub fn plan_left_out_record(left_out: &LeftOut, wording: &Wording) -> Record {
    left_out_among(&HEADINGS, "column-to-do", left_out, wording)
}

fn record(
    plan: &Plan<'_, '_>,
    item: &Item<'_, '_>,
    need: &Need<'_, '_>,
    wording: &Wording,
) -> Record {
    let number = |number: Option<Number>| number.map_or(Content::Empty, Content::Number);
    let result = need.result;
    let unit = result.rule.unit_name();
    let (needed, so_far) = pace_figures(need.pace);
    vec![
        Content::Text(plan.assessment.survey.commune.clone()),
        Content::Code(item.criterion.rule.code.to_string()),
        Content::Code(result.rule.code.to_string()),
        Content::Text(wording.text(&result.rule.title).to_owned()),
        Content::Text(figures::verdict(result.verdict, wording).text),
        Content::Text(figures::required(result.rule, wording)),
        number(need.units()),
        unit.map_or(Content::Empty, |unit| {
            Content::Text(wording.text(unit).to_owned())
        }),
        Content::Text(what_is_missing(result, wording)),
        number(needed),
        number(so_far),
        Content::Text(leads(&item.by, wording).text),
        Content::Text(names(&item.by.supports, wording)),
        Content::Text(tasks_of(item, wording)),
        Content::Text(wording.date(item.due.day)),
        Content::Text(evidence(item, wording).text),
    ]
}
