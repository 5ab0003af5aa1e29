//! Which sheets of a workbook are read, and what is told of the others.

use super::failure::Budget;
use super::grid::Finished;
use super::{SheetHead, WorkbookReader};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, column_letters};
use crate::survey::table::{Column, GUIDE_MARK, Header, Sheet};
use std::sync::Arc;

/// More lines and cells than this are counted, not named.
const NAMED: usize = 20;

/// Reads the sheets that are wanted, else all that are shown and hold what is looked for.
///
/// # Errors
/// A sheet that is wanted does not exist; none holds what is looked for; the workbook cannot be read.
pub(super) fn read(
    file: &Arc<str>,
    workbook: &mut dyn WorkbookReader,
    wanted: &[String],
    holds: Holds,
    budget: &mut Budget,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Sheet>, Diagnostic> {
    let heads: Vec<SheetHead> = workbook.sheets().to_vec();
    let place = || Place::File(file.to_string());
    let all = names(&heads.iter().collect::<Vec<_>>());
    for name in wanted {
        if !heads.iter().any(|head| head.is_named(name)) {
            return Err(Diagnostic::new(Code::UnknownSheet, place())
                .with("name", name)
                .with("sheets", all.as_slice()));
        }
    }
    let mut sheets = Vec::new();
    let (mut without_header, mut hidden) = (Vec::new(), Vec::new());
    for (index, head) in heads.iter().enumerate() {
        let is_wanted = wanted.iter().any(|name| head.is_named(name));
        if !wanted.is_empty() && !is_wanted {
            continue;
        }
        let finished = workbook
            .grid(index, budget)
            .and_then(|grid| grid.finish(file, &head.name, budget))
            .map_err(|failure| failure.into_diagnostic(file))?;
        let has_header = holds(&finished.sheet);
        if is_wanted || (has_header && !head.is_hidden) {
            tell_of_cells(&finished, diagnostics);
            sheets.push(finished.sheet);
        } else if has_header {
            hidden.push(head);
        } else if !head.is_hidden && !finished.sheet.rows.is_empty() && !is_guide(&finished.sheet) {
            without_header.push(head);
        }
    }
    if sheets.is_empty() {
        return Err(Diagnostic::new(Code::NoSurveySheet, place()).with("sheets", all.as_slice()));
    }
    if !without_header.is_empty() {
        diagnostics.push(
            Diagnostic::new(Code::SheetsLeftOut, place())
                .with("sheets", names(&without_header).as_slice()),
        );
    }
    if !hidden.is_empty() {
        diagnostics.push(
            Diagnostic::new(Code::HiddenSheetsLeftOut, place())
                .with("sheets", names(&hidden).as_slice()),
        );
    }
    Ok(sheets)
}

fn names(heads: &[&SheetHead]) -> Vec<String> {
    heads.iter().map(|head| head.name.to_string()).collect()
}

/// Whether a sheet holds what is looked for.
pub(in crate::survey) type Holds = fn(&Sheet) -> bool;

/// Whether a row near the top names the indicator's column and another one.
pub(in crate::survey) fn holds_survey(sheet: &Sheet) -> bool {
    Header::rows_looked_at(&sheet.rows).any(|row| {
        let columns: Vec<Column> = row.texts().filter_map(Column::meant).collect();
        columns.contains(&Column::Indicator) && columns.len() > 1
    })
}

/// Whether a sheet of a template says of itself that it explains the others.
fn is_guide(sheet: &Sheet) -> bool {
    Header::rows_looked_at(&sheet.rows).any(|row| row.texts().next() == Some(GUIDE_MARK))
}

/// Tells what is read though it is hidden, and what counts for several rows.
fn tell_of_cells(finished: &Finished, diagnostics: &mut Diagnostics) {
    let sheet = &finished.sheet;
    let place = |line, column: Option<u32>| {
        let column = column.map(|column| column as usize);
        sheet.place(line, column, String::new())
    };
    let first_line = sheet.rows.first().map_or(1, |row| row.line);
    if let Some(first) = finished.hidden_rows.first() {
        let rows = finished.hidden_rows.iter().take(NAMED);
        let rows: Vec<String> = rows.map(u32::to_string).collect();
        diagnostics.push(
            Diagnostic::new(Code::HiddenRowsRead, place(*first, None))
                .with("count", finished.hidden_rows.len())
                .with("which", rows.as_slice()),
        );
    }
    if let Some(first) = finished.hidden_columns.first() {
        let columns = finished.hidden_columns.iter().take(NAMED);
        let columns: Vec<String> = columns.map(|column| column_letters(*column)).collect();
        diagnostics.push(
            Diagnostic::new(Code::HiddenColumnsRead, place(first_line, Some(*first)))
                .with("count", finished.hidden_columns.len())
                .with("which", columns.as_slice()),
        );
    }
    if let Some((row, column)) = finished.spread.first() {
        let cells = finished.spread.iter().take(NAMED);
        let cells: Vec<String> = cells
            .map(|(row, column)| format!("{}{row}", column_letters(*column)))
            .collect();
        diagnostics.push(
            Diagnostic::new(Code::MergedCells, place(*row, Some(*column)))
                .with("count", finished.spread.len())
                .with("which", cells.as_slice()),
        );
    }
}
