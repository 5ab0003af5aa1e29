//! What is missing, in units: first what is not met, then what is open.

use super::details::details;
use super::indicators::{figure_cells, figure_column, indicator_subject};
use crate::assess::{Assessment, CriterionResult, IndicatorResult, Verdict};
use crate::report::filter::Filter;
use crate::report::footnotes::Footnotes;
use crate::report::full_table::cells;
use crate::report::{
    Align, Cell, Column, Row, RowKind, Table, TableKey, Width, figures, what_is_missing,
};
use crate::wording::Wording;

/// What spreadsheets have beside the sentences.
const FIGURES: [&str; 2] = ["column-shortfall", "column-unit"];

/// The table; `None` when nothing is missing.
pub(super) fn table(
    assessment: &Assessment<'_>,
    filter: &Filter,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Option<Table> {
    let listed = filter.select(assessment);
    let mut rows = Vec::new();
    for verdicts in [
        &[Verdict::NotMet][..],
        &[Verdict::NoData, Verdict::Undecided][..],
    ] {
        for (criterion, results) in &listed {
            for result in results.iter().filter(|it| verdicts.contains(&it.verdict)) {
                rows.push(row(criterion, RowKind::Item, result, footnotes, wording));
                let parts = result.parts.iter();
                for part in parts.filter(|it| verdicts.contains(&it.verdict)) {
                    rows.push(row(criterion, RowKind::Part, part, footnotes, wording));
                }
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
    columns.extend(FIGURES.into_iter().map(|key| figure_column(key, wording)));
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
