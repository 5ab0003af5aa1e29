//! The criteria of a commune on one page.

use crate::assess::{Assessment, CriterionResult};
use crate::report::MeetingKind;
use crate::report::{
    Align, Cell, Column, Row, RowKind, RowSubject, Table, TableKey, Width, figures,
};
use crate::wording::Wording;

/// A row a criterion: how many of its indicators are met, and which are not.
pub(super) fn table(assessment: &Assessment<'_>, kind: MeetingKind, wording: &Wording) -> Table {
    Table {
        key: TableKey::Criteria,
        columns: vec![
            Column::new(wording.word("column-number"), Width::Fitting).aligned(Align::Centre),
            Column::new(wording.word("column-criterion-title"), Width::Part(32)),
            Column::new(wording.word("column-indicators-met"), Width::Part(12))
                .aligned(Align::Centre),
            Column {
                width: Width::Part(20),
                ..kind.verdict_column(wording)
            },
            Column::new(wording.word("column-indicators-not-met"), Width::Part(26)),
        ],
        rows: assessment
            .criteria
            .iter()
            .map(|criterion| row(criterion, wording))
            .collect(),
    }
}

fn row(criterion: &CriterionResult<'_>, wording: &Wording) -> Row {
    let (met, counted) = criterion.progress();
    let others: Vec<&str> = criterion
        .indicators
        .iter()
        .filter(|result| !result.verdict.is_settled())
        .map(|result| result.rule.code.as_str())
        .collect();
    Row {
        about: Some(subject(criterion)),
        ..Row::new(
            RowKind::Item,
            vec![
                figures::ordinal(&criterion.rule.code),
                wording.text(&criterion.rule.title).into(),
                format!("{met}/{counted}").into(),
                figures::verdict(criterion.verdict, wording),
                // Codes may be a single one, which must not become a number either.
                Cell::code(&others.join(", ")),
            ],
        )
    }
}

/// What a row on a criterion is about.
pub(super) fn subject(criterion: &CriterionResult<'_>) -> RowSubject {
    RowSubject {
        criterion: criterion.rule.code.to_string(),
        code: criterion.rule.code.to_string(),
        verdict: criterion.verdict,
    }
}
