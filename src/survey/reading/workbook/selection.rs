//! Which sheets of a workbook are read, and what is told of the others.

use super::failure::Budget;
use super::grid::Finished;
use super::{SheetHead, WorkbookReader};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, column_letters};
use crate::survey::column::Column;
use crate::survey::header::Header;
use crate::survey::sheet::Sheet;
use std::sync::Arc;

/// The header stands in one of the first rows of a sheet, if anywhere.
const HEADER_AMONG: usize = 50;
/// More lines and cells than this are counted, not named.
const NAMED: usize = 20;

/// Reads the sheets that are wanted, else all that are shown and hold a survey.
///
/// # Errors
/// A sheet that is wanted does not exist; none holds a survey; the workbook cannot be read.
pub(super) fn read(
    file: &Arc<str>,
    workbook: &mut dyn WorkbookReader,
    wanted: &[String],
    budget: &mut Budget,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Sheet>, Diagnostic> {
    let heads: Vec<SheetHead> = workbook.sheets().to_vec();
    let of_file = |code| Diagnostic::new(code, Place::File(file.to_string()));
    let names = |heads: &[&SheetHead]| -> Vec<String> {
        heads.iter().map(|head| head.name.to_string()).collect()
    };
    let all = names(&heads.iter().collect::<Vec<_>>());
    for name in wanted {
        if !heads.iter().any(|head| head.is_named(name)) {
            let unknown = of_file(Code::UnknownSheet).with("name", name);
            return Err(unknown.with("sheets", all.as_slice()));
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
        let has_header = holds_survey(&finished.sheet);
        if is_wanted || (has_header && !head.is_hidden) {
            tell_of_cells(&finished, diagnostics);
            sheets.push(finished.sheet);
        } else if has_header {
            hidden.push(head);
        } else if !head.is_hidden && !finished.sheet.rows.is_empty() {
            without_header.push(head);
        }
    }
    for (code, heads) in [
        (Code::SheetsLeftOut, &without_header),
        (Code::HiddenSheetsLeftOut, &hidden),
    ] {
        if !heads.is_empty() && !sheets.is_empty() {
            diagnostics.push(of_file(code).with("sheets", names(heads).as_slice()));
        }
    }
    if sheets.is_empty() {
        return Err(of_file(Code::NoSurveySheet).with("sheets", all.as_slice()));
    }
    Ok(sheets)
}

/// Whether a row near the top names the indicator's column and another one.
fn holds_survey(sheet: &Sheet) -> bool {
    sheet.rows.iter().take(HEADER_AMONG).any(|row| {
        row.texts()
            .any(|text| Column::named(text) == Some(Column::Indicator))
            && Header::known_names(row.texts()) > 1
    })
}

/// Tells what is read though it is hidden, and what counts for several rows.
fn tell_of_cells(finished: &Finished, diagnostics: &mut Diagnostics) {
    let sheet = &finished.sheet;
    let mut tell = |code, line, column: Option<u32>, all: Vec<String>| {
        let column = column.map(|column| column as usize);
        let shown = all.get(..NAMED).unwrap_or(&all);
        diagnostics.push(
            Diagnostic::new(code, sheet.place(line, column, String::new()))
                .with("count", all.len())
                .with("which", shown),
        );
    };
    let first_line = sheet.rows.first().map_or(1, |row| row.line);
    if let Some(first) = finished.hidden_rows.first() {
        let rows = finished.hidden_rows.iter().map(u32::to_string).collect();
        tell(Code::HiddenRowsRead, *first, None, rows);
    }
    if let Some(first) = finished.hidden_columns.first() {
        let columns = finished.hidden_columns.iter();
        let columns = columns.map(|column| column_letters(*column)).collect();
        tell(Code::HiddenColumnsRead, first_line, Some(*first), columns);
    }
    if let Some((row, column)) = finished.spread.first() {
        let cells = finished.spread.iter();
        let address = |(row, column): &(u32, u32)| format!("{}{row}", column_letters(*column));
        let cells = cells.map(address).collect();
        tell(Code::MergedCells, *row, Some(*column), cells);
    }
}
