//! What is missing, in units: first what is not met, then what is open.

use super::details::details;
use super::indicators::Figure;
use super::missing::{Head, columns, outcome};
use crate::assess::{Assessment, CriterionResult, IndicatorResult};
use crate::report::filter::{Filter, NOT_MET, OPEN, with_verdicts};
use crate::report::footnotes::Footnotes;
use crate::report::indicator_row::cells;
use crate::report::{Align, Row, RowKind, RowSubject, Table, TableKey, figures};
use crate::wording::Wording;

/// What spreadsheets have beside the sentences.
const FIGURES: [Figure; 2] = [
    ("column-shortfall", Align::Right),
    ("column-unit", Align::Left),
];

const HEADS: [Head; 3] = [
    ("column-indicator", 28),
    ("column-outcome", 18),
    ("column-missing-or-supply", 24),
];

/// The table; `None` when nothing is missing.
pub(super) fn table(
    assessment: &Assessment<'_>,
    filter: &Filter,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Option<Table> {
    let listed = filter.select(assessment);
    let mut rows = Vec::new();
    for verdicts in [NOT_MET, OPEN] {
        for (criterion, results) in &listed {
            for (kind, result) in results.iter().flat_map(|it| with_verdicts(it, verdicts)) {
                rows.push(row(criterion, kind, result, footnotes, wording));
            }
        }
    }
    (!rows.is_empty()).then(|| Table {
        key: TableKey::Shortfalls,
        columns: columns(HEADS, &FIGURES, wording),
        rows,
    })
}

fn row(
    criterion: &CriterionResult<'_>,
    kind: RowKind,
    result: &IndicatorResult<'_>,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Row {
    let measured = figures::measured(result, wording);
    let mut cells = cells(result, measured, footnotes, wording);
    cells.extend(outcome(result, &FIGURES, wording));
    Row {
        kind,
        cells,
        about: Some(RowSubject::of(criterion, result)),
        details: details(result, wording),
    }
}
