//! What does not add up.

use super::conclusion::capitalized;
use crate::assess::Assessment;
use crate::diagnostic::{Diagnostic, Place};
use crate::report::{Align, Cell, Column, Row, RowKind, Table, TableKey, Width, figures};
use crate::wording::Wording;

/// The table; `None` when everything adds up.
pub(super) fn table(assessment: &Assessment<'_>, wording: &Wording) -> Option<Table> {
    let rows: Vec<Row> = assessment
        .findings
        .iter()
        .enumerate()
        .map(|(index, finding)| row(index, finding, wording))
        .collect();
    (!rows.is_empty()).then(|| Table {
        key: TableKey::Findings,
        columns: vec![
            Column::new(wording.word("column-number"), Width::Fitting).aligned(Align::Centre),
            Column::new(wording.word("column-indicator"), Width::Fitting).aligned(Align::Centre),
            Column::new(wording.word("column-finding"), Width::Part(60)),
            Column::new(wording.word("column-severity"), Width::Part(14)).aligned(Align::Centre),
            Column::new(wording.word("column-place"), Width::Part(16)).aligned(Align::Centre),
            Column {
                spreadsheets_only: true,
                ..Column::new(wording.word("column-finding-code"), Width::Part(16))
            },
        ],
        rows,
    })
}

fn row(index: usize, finding: &Diagnostic, wording: &Wording) -> Row {
    Row::new(
        RowKind::Item,
        vec![
            figures::count(index + 1, wording),
            Cell::code(finding.indicator.as_deref().unwrap_or_default()),
            capitalized(&wording.say(&finding.message)).into(),
            severity(finding, wording).into(),
            place(finding, wording).into(),
            Cell::code(finding.code.name()),
        ],
    )
}

fn severity(finding: &Diagnostic, wording: &Wording) -> String {
    use crate::diagnostic::Severity;
    wording.word(match finding.severity {
        Severity::Notice => "finding-notice",
        Severity::Warning | Severity::Error => "finding-warning",
    })
}

fn place(finding: &Diagnostic, wording: &Wording) -> String {
    match &finding.place {
        Place::Cell(place) => wording.say(&place.within_file()),
        _ => String::new(),
    }
}
