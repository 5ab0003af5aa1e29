//! What is missing, in units: first what is not met, then what is open.

use super::details::details;
use super::indicators::{Figure, figure_cells, figure_column, indicator_subject};
use crate::assess::{Assessment, CriterionResult, IndicatorResult};
use crate::report::filter::Filter;
use crate::report::footnotes::Footnotes;
use crate::report::full_table::cells;
use crate::report::shortfalls::{NOT_MET, OPEN, with_verdicts};
use crate::report::{
    Align, Cell, Column, Row, RowKind, Table, TableKey, Width, figures, what_is_missing,
};
use crate::wording::Wording;

/// What spreadsheets have beside the sentences.
const FIGURES: [Figure; 2] = [
    ("column-shortfall", Align::Right),
    ("column-unit", Align::Left),
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
        columns: columns(wording),
        rows,
    })
}

fn columns(wording: &Wording) -> Vec<Column> {
    let mut columns = vec![
        Column::new(wording.word("column-code"), Width::Fitting),
        Column::new(wording.word("column-indicator"), Width::Part(28)),
        Column::new(wording.word("column-outcome"), Width::Part(18)),
        Column::new(wording.word("column-target"), Width::Part(13)),
        Column::new(wording.word("column-missing-or-supply"), Width::Part(24)),
        Column::new(wording.word("column-verdict"), Width::Part(12)).aligned(Align::Centre),
    ];
    columns.extend(FIGURES.map(|figure| figure_column(figure, wording)));
    columns
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
    cells.push(Cell::toned(
        what_is_missing(result, wording),
        figures::tone(result.verdict),
    ));
    cells.push(figures::verdict(result.verdict, wording));
    cells.extend(figure_cells(result, &FIGURES, wording));
    Row {
        kind,
        cells,
        about: Some(indicator_subject(criterion, result)),
        details: details(result, wording),
    }
}
