//! What was found: a finding in a line, and findings in a table.

use super::{Align, Cell, Column, Row, RowKind, Table, TableKey, Width, figures};
use crate::diagnostic::{Diagnostic, Place, Severity, message};
use crate::wording::Wording;

/// What findings are about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum FoundIn {
    /// A survey: papers name its cells.
    Survey,
    /// Rules or assignments: papers do not name lines of the program's own files.
    OwnFiles,
}

/// The table of what does not add up; `None` when everything does.
pub(super) fn findings_table(
    findings: &[Diagnostic],
    found_in: FoundIn,
    wording: &Wording,
) -> Option<Table> {
    let rows = findings.iter().enumerate();
    let rows: Vec<Row> = rows
        .map(|(index, finding)| row(index, finding, found_in, wording))
        .collect();
    let fitting = |key| Column::new(wording.word(key), Width::Fitting).aligned(Align::Centre);
    let mut columns = vec![
        fitting("column-number"),
        fitting("column-indicator"),
        Column::new(wording.word("column-finding"), Width::Part(60)),
        Column::new(wording.word("column-severity"), Width::Part(14)).aligned(Align::Centre),
    ];
    if found_in == FoundIn::Survey {
        let place = Column::new(wording.word("column-place"), Width::Part(16));
        columns.push(place.aligned(Align::Centre));
    }
    columns.push(Column {
        spreadsheets_only: true,
        ..Column::new(wording.word("column-finding-code"), Width::Part(16))
    });
    (!rows.is_empty()).then_some(Table {
        key: TableKey::Findings,
        columns,
        rows,
    })
}

fn row(index: usize, finding: &Diagnostic, found_in: FoundIn, wording: &Wording) -> Row {
    let mut cells = vec![
        figures::count(index + 1, wording),
        Cell::code(finding.indicator.as_deref().unwrap_or_default()),
        capitalized(&wording.say(&finding.message)).into(),
        severity(finding, wording).into(),
    ];
    if found_in == FoundIn::Survey {
        cells.push(place(finding, wording).into());
    }
    cells.push(Cell::code(finding.code.name()));
    Row::new(RowKind::Item, cells)
}

fn severity(finding: &Diagnostic, wording: &Wording) -> String {
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

/// As a sentence begins.
pub(super) fn capitalized(text: &str) -> String {
    let mut symbols = text.chars();
    match symbols.next() {
        Some(first) => first.to_uppercase().chain(symbols).collect(),
        None => String::new(),
    }
}

/// What was found, about which indicator, and where.
pub(super) fn finding_line(finding: &Diagnostic, wording: &Wording) -> String {
    let mut line = wording.say(&finding.message);
    if let Some(indicator) = &finding.indicator {
        line = wording.say(&message!(
            "finding-about-indicator",
            indicator = indicator,
            finding = line
        ));
    }
    if let Place::Cell(place) = &finding.place {
        line = wording.say(&message!(
            "finding-at",
            finding = line,
            place = place.within_file()
        ));
    }
    line
}
