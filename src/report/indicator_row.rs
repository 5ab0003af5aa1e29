//! What the tables of indicators share: their columns, and the cells of a row.

use super::figures;
use super::footnotes::Footnotes;
use super::table::{Cell, Column, Row, RowKind, Width};
use crate::assess::IndicatorResult;
use crate::wording::Wording;

/// The columns that tables of indicators share, and a last one.
pub(super) fn columns(wording: &Wording, last: &'static str, last_width: Width) -> Vec<Column> {
    Column::all(
        [
            ("column-code", Width::Fitting),
            ("column-indicator", Width::Part(22)),
            ("column-measured", Width::Part(18)),
            ("column-required", Width::Part(11)),
            (last, last_width),
        ],
        wording,
    )
}

/// The cells that tables of indicators share: code, title, what was measured, what is asked.
pub(super) fn cells(
    result: &IndicatorResult<'_>,
    measured: String,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Vec<Cell> {
    vec![
        Cell::code(&result.rule.code),
        wording.text(&result.rule.title).into(),
        measured.into(),
        required(result, footnotes, wording).into(),
    ]
}

/// What is asked, with the mark of where that is written.
pub(super) fn required(
    result: &IndicatorResult<'_>,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> String {
    let required = figures::required(result.rule, wording);
    let required = format!("{required} {}", footnotes.mark(result.rule));
    required.trim_end().to_owned()
}

/// What was measured and how far that is from turning the verdict.
pub(super) fn measured_with_gap(result: &IndicatorResult<'_>, wording: &Wording) -> String {
    let measured = [
        figures::measured(result, wording),
        figures::gap(result, wording),
    ];
    let measured: Vec<String> = measured.into_iter().filter(|it| !it.is_empty()).collect();
    measured.join("; ")
}

/// A row with the cells of an indicator or part, and its verdict.
pub(super) fn row(
    kind: RowKind,
    result: &IndicatorResult<'_>,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Row {
    let measured = measured_with_gap(result, wording);
    let mut cells = cells(result, measured, footnotes, wording);
    cells.push(figures::verdict(result.verdict, wording));
    Row::new(kind, cells)
}
