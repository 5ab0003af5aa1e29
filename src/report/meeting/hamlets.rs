//! The hamlets, under each indicator that they give figures for.

use super::indicators::{Figure, figure_cells, figure_column, indicator_subject};
use crate::assess::{Assessment, CriterionResult, HamletResult, IndicatorResult};
use crate::report::filter::Filter;
use crate::report::footnotes::Footnotes;
use crate::report::full_table::cells;
use crate::report::{
    Align, Cell, Column, Row, RowKind, Table, TableKey, Width, figures, what_is_missing,
};
use crate::wording::Wording;

/// What spreadsheets have beside the sentences.
const FIGURES: [Figure; 6] = [
    ("column-numerator", Align::Right),
    ("column-denominator", Align::Right),
    ("column-value", Align::Right),
    ("column-percent", Align::Right),
    ("column-shortfall", Align::Right),
    ("column-unit", Align::Left),
];

/// The table; `None` when the survey gives no hamlets' figures.
pub(super) fn table(
    assessment: &Assessment<'_>,
    filter: &Filter,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Option<Table> {
    let mut rows = Vec::new();
    for (criterion, results) in filter.select(assessment) {
        let results = results.into_iter().flat_map(IndicatorResult::with_parts);
        for result in results.filter(|result| !result.hamlets.is_empty()) {
            rows.push(whole(criterion, result, footnotes, wording));
            let hamlets = result.hamlets.iter();
            rows.extend(hamlets.map(|hamlet| row(criterion, result, hamlet, wording)));
        }
    }
    (!rows.is_empty()).then(|| Table {
        key: TableKey::Hamlets,
        columns: columns(wording),
        rows,
    })
}

fn columns(wording: &Wording) -> Vec<Column> {
    let mut columns = vec![
        Column::new(wording.word("column-code"), Width::Fitting),
        Column::new(wording.word("column-hamlet"), Width::Part(26)),
        Column::new(wording.word("column-outcome"), Width::Part(20)),
        Column::new(wording.word("column-target"), Width::Part(13)),
        Column::new(wording.word("column-missing"), Width::Part(20)),
        Column::new(wording.word("column-verdict"), Width::Part(12)).aligned(Align::Centre),
    ];
    columns.extend(FIGURES.map(|figure| figure_column(figure, wording)));
    columns
}

/// The commune's own row, which heads those of its hamlets.
fn whole(
    criterion: &CriterionResult<'_>,
    result: &IndicatorResult<'_>,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Row {
    let measured = figures::measured(result, wording);
    let mut cells = cells(result, measured, footnotes, wording);
    cells.extend(outcome(result, wording));
    Row {
        about: Some(indicator_subject(criterion, result)),
        ..Row::new(RowKind::Group, cells)
    }
}

/// A hamlet judged alone; its code lets a spreadsheet filter by indicator.
fn row(
    criterion: &CriterionResult<'_>,
    result: &IndicatorResult<'_>,
    hamlet: &HamletResult<'_>,
    wording: &Wording,
) -> Row {
    let mut cells = vec![
        Cell::code(&result.rule.code),
        hamlet.observed.name.as_str().into(),
        figures::measured(&hamlet.result, wording).into(),
        Cell::empty(),
    ];
    cells.extend(outcome(&hamlet.result, wording));
    Row {
        about: Some(indicator_subject(criterion, &hamlet.result)),
        ..Row::new(RowKind::Item, cells)
    }
}

/// What is missing, the verdict, and the figures.
fn outcome(result: &IndicatorResult<'_>, wording: &Wording) -> Vec<Cell> {
    let missing = what_is_missing(result, wording);
    let mut cells = vec![
        Cell::toned(missing, figures::tone(result.verdict)),
        figures::verdict(result.verdict, wording),
    ];
    cells.extend(figure_cells(result, &FIGURES, wording));
    cells
}
