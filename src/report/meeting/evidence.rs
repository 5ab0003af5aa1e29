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
        for indicator in results {
            // What an indicator as a whole has documents for is shown for its parts too.
            let is_shown = indicator.has_evidence();
            let parts = indicator.parts.iter().map(|part| (RowKind::Part, part));
            for (kind, result) in std::iter::once((RowKind::Item, indicator)).chain(parts) {
                let has_own = !result.evidence().is_empty();
                is_empty &= !has_own;
                // Of what has parts, they are what lacks documents.
                let is_met = result.verdict == Verdict::Met && result.parts.is_empty();
                if has_own || (is_met && !is_shown) {
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

fn row(
    criterion: &CriterionResult<'_>,
    kind: RowKind,
    result: &IndicatorResult<'_>,
    wording: &Wording,
) -> Row {
    let evidence = match result.evidence() {
        "" => Cell::toned(wording.word("evidence-lacking"), Tone::Open),
        evidence => evidence.into(),
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
