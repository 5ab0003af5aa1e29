//! What turns, before and after.

use crate::assess::{Assessment, Eligibility, IndicatorResult, Reason, Verdict};
use crate::diagnostic::{Arg, Message, message};
use crate::report::records::{Content, Record};
use crate::report::{
    Block, Cell, Column, Row, RowKind, Table, TableKey, Tone, Width, figures, indicator_row,
};
use crate::what_if::{CriterionTurn, IndicatorTurn, WhatIf};
use crate::wording::Wording;

/// The commune before and after, then the criteria and indicators that turn.
pub(super) fn blocks(turns: &WhatIf<'_, '_>, wording: &Wording) -> Vec<Block> {
    let [before, after] = [turns.before, turns.after].map(|it| commune(it, wording));
    let mut blocks = vec![Block::Conclusion {
        text: if !turns.is_turned() && before == after {
            wording.say(&message!("what-if-nothing", commune = after))
        } else {
            wording.say(&message!("what-if-commune", before = before, after = after))
        },
        tone: Tone::Plain,
    }];
    let [before, after] = [turns.before, turns.after].map(Assessment::eligibility);
    if before != after {
        let [before, after] = [before, after].map(|it| wording.say(&eligibility(it)));
        blocks.push(Block::Paragraph(wording.say(&message!(
            "what-if-recognition",
            before = before,
            after = after
        ))));
    }
    blocks.extend(without_target(turns, wording));
    if !turns.criteria.is_empty() {
        blocks.push(Block::Table(table(turns, wording)));
    }
    blocks
}

/// Why other figures of an indicator that has no target turn nothing.
fn without_target(turns: &WhatIf<'_, '_>, wording: &Wording) -> impl Iterator<Item = Block> {
    let unturned: Vec<&IndicatorResult<'_>> = turns
        .criteria
        .iter()
        .flat_map(|criterion| &criterion.indicators)
        .filter(|turn| !turn.is_turned())
        .filter_map(|turn| turn.after)
        .collect();
    let said = |key, reason| {
        let codes = unturned.iter().filter(|result| result.reason == reason);
        let codes: Vec<Arg> = codes.map(|it| Arg::from(&it.rule.code)).collect();
        let message = Message::new(key).with("codes", codes.clone());
        (!codes.is_empty()).then(|| Block::Paragraph(wording.say(&message)))
    };
    let concluded = said("what-if-concluded", Reason::ConcludedWithoutTarget);
    let open = said("what-if-target-unset", Reason::TargetUnset);
    concluded.into_iter().chain(open)
}

/// The verdict of a commune with how many criteria it meets.
fn commune(assessment: &Assessment<'_>, wording: &Wording) -> String {
    let totals = assessment.totals();
    wording.say(&message!(
        "what-if-verdict",
        verdict = figures::verdict(assessment.verdict, wording).text,
        met = totals.met,
        total = totals.declared,
    ))
}

fn eligibility(eligibility: Eligibility) -> Message {
    match eligibility {
        Eligibility::Eligible => message!("what-if-eligible"),
        Eligibility::NotEligible => message!("what-if-not-eligible"),
        Eligibility::Undecided => message!("undecided"),
    }
}

fn table(turns: &WhatIf<'_, '_>, wording: &Wording) -> Table {
    let mut rows = Vec::new();
    for criterion in &turns.criteria {
        rows.push(criterion_row(criterion, wording));
        rows.extend(
            criterion
                .indicators
                .iter()
                .map(|it| indicator_row(it, wording)),
        );
    }
    Table {
        key: TableKey::Turns,
        columns: Column::all(
            [
                ("column-code", Width::Fitting),
                ("column-indicator", Width::Part(24)),
                ("what-if-column-before", Width::Part(20)),
                ("what-if-column-after", Width::Part(20)),
            ],
            wording,
        ),
        rows,
    }
}

fn criterion_row(turn: &CriterionTurn<'_, '_>, wording: &Wording) -> Row {
    let rule = turn.either().map(|it| it.rule);
    let [before, after] = turn
        .verdicts()
        .map(|verdict| verdict_cell(verdict, wording));
    Row::new(
        RowKind::Group,
        vec![
            Cell::code(rule.map_or("", |rule| &rule.code)),
            rule.map_or_else(String::new, |rule| wording.text(&rule.title).to_uppercase())
                .into(),
            before,
            after,
        ],
    )
}

fn indicator_row(turn: &IndicatorTurn<'_, '_>, wording: &Wording) -> Row {
    let rule = turn.either().map(|it| it.rule);
    let [before, after] = [turn.before, turn.after].map(|result| side(result, wording));
    Row::new(
        RowKind::Item,
        vec![
            Cell::code(rule.map_or("", |rule| &rule.code)),
            rule.map_or("", |rule| wording.text(&rule.title)).into(),
            before,
            after,
        ],
    )
}

/// What was measured, how far that is from turning, and the verdict.
fn side(result: Option<&IndicatorResult<'_>>, wording: &Wording) -> Cell {
    let Some(result) = result else {
        return Cell::empty();
    };
    let measured = indicator_row::measured_with_gap(result, wording);
    let verdict = figures::verdict(result.verdict, wording).text;
    let text = if measured.is_empty() {
        verdict
    } else {
        wording.say(&message!(
            "what-if-side",
            measured = measured,
            verdict = verdict
        ))
    };
    Cell::toned(text, figures::tone(result.verdict))
}

fn verdict_cell(verdict: Option<Verdict>, wording: &Wording) -> Cell {
    verdict.map_or_else(Cell::empty, |verdict| figures::verdict(verdict, wording))
}

const HEADINGS: [&str; 8] = [
    "column-commune",
    "column-criterion",
    "column-code",
    "column-indicator",
    "what-if-column-verdict-before",
    "what-if-column-verdict-after",
    "what-if-column-before",
    "what-if-column-after",
];

/// The headings of the records.
pub fn headings(wording: &Wording) -> Vec<String> {
    HEADINGS.iter().map(|key| wording.word(key)).collect()
}

/// A record for each indicator, criterion and the commune, if it turns.
pub fn records(turns: &WhatIf<'_, '_>, wording: &Wording) -> Vec<Record> {
    let commune = &turns.after.survey.commune;
    let text = |text: &str| Content::Text(text.to_owned());
    let verdict = |verdict: Option<Verdict>| {
        verdict.map_or(Content::Empty, |verdict| {
            Content::Text(figures::verdict(verdict, wording).text)
        })
    };
    let mut records = Vec::new();
    for criterion in &turns.criteria {
        let rule = criterion.either().map(|it| it.rule);
        let code = rule.map_or("", |rule| rule.code.as_str());
        for turn in &criterion.indicators {
            let [before, after] = turn.verdicts().map(verdict);
            let measured = |result: Option<&IndicatorResult<'_>>| {
                result.map_or(Content::Empty, |result| {
                    Content::Text(indicator_row::measured_with_gap(result, wording))
                })
            };
            let rule = turn.either().map(|it| it.rule);
            records.push(vec![
                text(commune),
                Content::Code(code.to_owned()),
                Content::Code(rule.map_or_else(String::new, |rule| rule.code.to_string())),
                text(rule.map_or("", |rule| wording.text(&rule.title))),
                before,
                after,
                measured(turn.before),
                measured(turn.after),
            ]);
        }
        let verdicts = criterion.verdicts();
        if verdicts[0] != verdicts[1] {
            let [before, after] = verdicts.map(verdict);
            records.push(vec![
                text(commune),
                Content::Code(code.to_owned()),
                Content::Empty,
                text(rule.map_or("", |rule| wording.text(&rule.title))),
                before,
                after,
                Content::Empty,
                Content::Empty,
            ]);
        }
    }
    let [before, after] = [turns.before, turns.after];
    let [met_before, met_after] = [before, after].map(|it| self::commune(it, wording));
    if met_before != met_after {
        records.push(vec![
            text(commune),
            Content::Empty,
            Content::Empty,
            Content::Empty,
            verdict(Some(before.verdict)),
            verdict(Some(after.verdict)),
            Content::Text(met_before),
            Content::Text(met_after),
        ]);
    }
    records
}
