//! The hamlets, under each indicator that they give figures for.

use super::indicators::Figure;
use super::missing::{Head, columns, outcome};
use crate::assess::{Assessment, CriterionResult, HamletResult, IndicatorResult};
use crate::report::filter::Filter;
use crate::report::footnotes::Footnotes;
use crate::report::indicator_row::cells;
use crate::report::{Align, Cell, Row, RowKind, RowSubject, Table, TableKey, figures};
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

const HEADS: [Head; 3] = [
    ("column-hamlet", 26),
    ("column-outcome", 20),
    ("column-missing", 20),
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
        columns: columns(HEADS, &FIGURES, wording),
        rows,
    })
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
    cells.extend(outcome(result, &FIGURES, wording));
    Row {
        about: Some(RowSubject::of(criterion, result)),
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
    cells.extend(outcome(&hamlet.result, &FIGURES, wording));
    Row {
        about: Some(RowSubject::of(criterion, &hamlet.result)),
        ..Row::new(RowKind::Item, cells)
    }
}
