//! What the tables of what is missing share: their columns and the cells at the end.

use super::indicators::{Figure, figure_cells, figure_column};
use crate::assess::IndicatorResult;
use crate::report::{Align, Cell, Column, Width, figures, what_is_missing};
use crate::wording::Wording;

/// The heading of a column and its part of the width.
pub(super) type Head = (&'static str, u16);

/// The code, what the row is about, what was measured and is asked, what is missing, the verdict, and
/// beside them figures for spreadsheets.
pub(super) fn columns(
    [about, outcome, missing]: [Head; 3],
    figures: &[Figure],
    wording: &Wording,
) -> Vec<Column> {
    let column = |(key, part): Head| Column::new(wording.word(key), Width::Part(part));
    let mut columns = vec![
        Column::new(wording.word("column-code"), Width::Fitting),
        column(about),
        column(outcome),
        column(("column-target", 13)),
        column(missing),
        column(("column-verdict", 12)).aligned(Align::Centre),
    ];
    columns.extend(figures.iter().map(|it| figure_column(*it, wording)));
    columns
}

/// The cells from what is missing on.
pub(super) fn outcome(
    result: &IndicatorResult<'_>,
    columns: &[Figure],
    wording: &Wording,
) -> Vec<Cell> {
    let missing = what_is_missing(result, wording);
    let mut cells = vec![
        Cell::toned(missing, figures::tone(result.verdict)),
        figures::verdict(result.verdict, wording),
    ];
    cells.extend(figure_cells(result, columns, wording));
    cells
}
