//! What the commune shows: the documents that its survey names, and what is met without any.

use crate::assess::{Assessment, CriterionResult, IndicatorResult, Verdict};
use crate::report::filter::Filter;
use crate::report::{
    Align, Cell, Column, Row, RowKind, RowSubject, Table, TableKey, Tone, Width, figures,
};
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
                let evidence = evidence(result);
                is_empty &= evidence.is_empty();
                if !evidence.is_empty() || lacks_evidence(result) {
                    rows.push(row(criterion, kind, result, wording));
                }
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

fn evidence<'r>(result: &'r IndicatorResult<'_>) -> &'r str {
    let observation = result.observation;
    observation.map_or("", |it| it.evidence.as_str())
}

/// Whether it is met, itself and not by its parts, and nothing shows that.
fn lacks_evidence(result: &IndicatorResult<'_>) -> bool {
    let is_met = result.verdict == Verdict::Met && result.parts.is_empty();
    is_met && evidence(result).is_empty()
}

fn row(
    criterion: &CriterionResult<'_>,
    kind: RowKind,
    result: &IndicatorResult<'_>,
    wording: &Wording,
) -> Row {
    let evidence = if lacks_evidence(result) {
        Cell::toned(wording.word("evidence-lacking"), Tone::Open)
    } else {
        evidence(result).into()
    };
    Row {
        about: Some(RowSubject::of(criterion, result)),
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
