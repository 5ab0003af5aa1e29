//! Whether a commune can be recognised: the conditions beside the criteria, and what they lead to.

use super::document::Block;
use super::filter::Filter;
use super::footnotes::Footnotes;
use super::indicator_row::{measured_with_gap, row};
use super::table::{Cell, Column, Row, RowKind, Table, TableKey, Width};
use super::{figures, withdrawal};
use crate::assess::{Assessment, CriterionResult, Eligibility, Verdict};
use crate::diagnostic::{Arg, message};
use crate::wording::Wording;

/// Whether the commune can be recognised, or of a recognised one, whether it still is: in a sentence
/// that every report has.
pub(super) fn conclusion(assessment: &Assessment<'_>, wording: &Wording) -> Block {
    if let Some(standing) = &assessment.standing {
        return Block::Paragraph(withdrawal::conclusion(standing, assessment, wording));
    }
    let reasons = reasons(assessment, wording).join("; ");
    Block::Paragraph(wording.say(&match assessment.eligibility() {
        Eligibility::Eligible => message!("recognition-eligible"),
        Eligibility::NotEligible => message!("recognition-not-eligible", reasons = reasons),
        Eligibility::Undecided => message!("recognition-undecided", reasons = reasons),
    }))
}

/// The conditions in a table, or the cases of withdrawal, under their heading; nothing where the
/// sentence of [`conclusion`] says it all.
pub(super) fn table(
    assessment: &Assessment<'_>,
    filter: &Filter,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Option<[Block; 2]> {
    let (title, table) = if let Some(standing) = &assessment.standing {
        let rule = assessment.rules.withdrawal.as_ref()?;
        let table = withdrawal::table(rule, standing, footnotes, wording);
        (wording.text(&rule.title).to_owned(), table)
    } else {
        let conditions = shown(assessment, filter)?;
        let title = wording.text(&conditions.rule.title).to_owned();
        (title, conditions_table(conditions, footnotes, wording))
    };
    let heading = Block::Heading {
        level: 2,
        text: title,
    };
    Some([heading, Block::Table(table)])
}

/// The conditions, where the survey says anything about them or somebody asks for them.
pub(super) fn shown<'r, 'a>(
    assessment: &'r Assessment<'a>,
    filter: &Filter,
) -> Option<&'r CriterionResult<'a>> {
    let conditions = assessment.recognition.as_ref();
    conditions.filter(|conditions| !conditions.is_silent() || filter.names(conditions))
}

/// Why it is not, or not yet, eligible.
fn reasons(assessment: &Assessment<'_>, wording: &Wording) -> Vec<String> {
    let mut reasons = Vec::new();
    match assessment.verdict {
        Verdict::Met => {}
        Verdict::NotMet => reasons.push(message!("recognition-criteria-not-met")),
        _ => reasons.push(message!("recognition-criteria-open")),
    }
    let Some(conditions) = &assessment.recognition else {
        reasons.push(message!("recognition-no-conditions"));
        return reasons.iter().map(|reason| wording.say(reason)).collect();
    };
    let codes = |wanted: &[Verdict]| -> Vec<Arg> {
        let indicators = conditions.indicators.iter();
        let with_verdict = indicators.filter(|result| wanted.contains(&result.verdict));
        with_verdict
            .map(|result| Arg::from(&result.rule.code))
            .collect()
    };
    let not_met = codes(&[Verdict::NotMet]);
    let open = codes(&[Verdict::NoData, Verdict::Undecided]);
    if !not_met.is_empty() {
        reasons.push(message!("recognition-conditions-not-met", codes = not_met));
    }
    if conditions.is_silent() {
        reasons.push(message!("recognition-silent", codes = open));
    } else if !open.is_empty() {
        reasons.push(message!("recognition-conditions-open", codes = open));
    } else if conditions.verdict == Verdict::NotApplicable {
        reasons.push(message!("recognition-nothing-applies"));
    }
    let by_word: Vec<Arg> = assessment
        .met_by_word_alone()
        .map(|result| Arg::from(&result.rule.code))
        .collect();
    if !by_word.is_empty() && assessment.eligibility() == Eligibility::Undecided {
        reasons.push(message!(
            "recognition-by-word-alone",
            count = by_word.len(),
            codes = by_word
        ));
    }
    reasons.iter().map(|reason| wording.say(reason)).collect()
}

fn conditions_table(
    conditions: &CriterionResult<'_>,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Table {
    let mut rows = Vec::new();
    for result in &conditions.indicators {
        rows.push(row(RowKind::Item, result, footnotes, wording));
        for part in &result.parts {
            rows.push(row(RowKind::Part, part, footnotes, wording));
        }
        // A single hamlet is the commune's row again.
        if result.hamlets.len() > 1 {
            rows.extend(result.hamlets.iter().map(|hamlet| {
                Row::new(
                    RowKind::Part,
                    vec![
                        Cell::empty(),
                        hamlet.observed.name.as_str().into(),
                        measured_with_gap(&hamlet.result, wording).into(),
                        Cell::empty(),
                        figures::verdict(hamlet.result.verdict, wording),
                    ],
                )
            }));
        }
    }
    Table {
        key: TableKey::Conditions,
        columns: Column::all(
            [
                ("column-code", Width::Fitting),
                ("column-condition", Width::Part(22)),
                ("column-measured", Width::Part(18)),
                ("column-required", Width::Part(11)),
                ("column-verdict", Width::Part(10)),
            ],
            wording,
        ),
        rows,
    }
}
