//! What the commune shows for each indicator: the documents that its survey names.

use super::indicators::indicator_subject;
use crate::assess::{Assessment, CriterionResult, IndicatorResult, Verdict};
use crate::report::filter::Filter;
use crate::report::{Align, Cell, Column, Row, RowKind, Table, TableKey, Tone, Width, figures};
use crate::wording::Wording;

/// The table; `None` where the survey names none.
pub(super) fn table(
    assessment: &Assessment<'_>,
    filter: &Filter,
    wording: &Wording,
) -> Option<Table> {
    let mut is_empty = true;
    let mut rows = Vec::new();
    for (criterion, results) in filter.select(assessment) {
        for result in results {
            let parts = result.parts.iter().map(|part| (RowKind::Part, part));
            for (kind, result) in std::iter::once((RowKind::Item, result)).chain(parts) {
                let observation = result.observation;
                is_empty &= observation.is_none_or(|it| it.evidence.is_empty());
                rows.push(row(criterion, kind, result, wording));
            }
        }
    }
    (!is_empty).then(|| Table {
        key: TableKey::Evidence,
        columns: vec![
            Column::new(wording.word("column-code"), Width::Fitting),
            Column::new(wording.word("column-indicator"), Width::Part(46)),
            Column::new(wording.word("column-verdict"), Width::Part(12)).aligned(Align::Centre),
            Column::new(wording.word("detail-evidence"), Width::Part(42)),
        ],
        rows,
    })
}

fn row(
    criterion: &CriterionResult<'_>,
    kind: RowKind,
    result: &IndicatorResult<'_>,
    wording: &Wording,
) -> Row {
    let observation = result.observation;
    let evidence = observation.map_or("", |it| it.evidence.as_str());
    let is_lacking = evidence.is_empty() && result.verdict == Verdict::Met;
    let evidence = if is_lacking && result.parts.is_empty() {
        Cell::toned(wording.word("evidence-lacking"), Tone::Open)
    } else {
        evidence.into()
    };
    Row {
        about: Some(indicator_subject(criterion, result)),
        ..Row::new(
            kind,
            vec![
                Cell::code(&result.rule.code),
                wording.text(&result.rule.title).into(),
                figures::verdict(result.verdict, wording),
                evidence,
            ],
        )
    }
}
