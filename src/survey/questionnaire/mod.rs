//! The rows of one commune, facts apart, not yet fitted to any rules.

mod cell_changes;
mod facts;
mod grouping;
mod repeated_sheets;

pub use cell_changes::{CellChange, CellChanges, change_at};
pub use facts::Facts;
pub(super) use facts::{bad_fact, fact_value};

use super::numbers::FileNotation;
use super::reading::{
    ReadOptions, holds_survey, read_sheets, survey_too_large, suspect, too_many_communes,
};
use super::table::{Cleaning, Column, Row, Table};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity};
use grouping::{SheetRows, file_stem, group};
use std::sync::Arc;

/// What a survey file says of one commune, in its own words.
#[derive(Debug)]
pub struct Questionnaire {
    /// The file as the user named it.
    pub file: Arc<str>,
    /// The commune's name: from its column, else the fact `xã`, else the name of the sheet or file.
    pub commune: String,
    /// Whether that is the name of the file, which says no other.
    pub(super) named_after_file: bool,
    /// Its facts.
    pub facts: Facts,
    /// How the numbers of its file are written.
    pub(super) notation: Arc<FileNotation>,
    pub(super) rows: Vec<Row>,
}

impl Questionnaire {
    /// Where it begins: its first row about an indicator, else its file.
    pub fn origin(&self) -> Place {
        let file = || Place::File(self.file.to_string());
        self.rows
            .first()
            .map_or_else(file, |row| Place::from(&row.place))
    }

    /// The codes of its rows, as they were written.
    pub fn codes(&self) -> Vec<&str> {
        let rows = self.rows.iter();
        rows.map(|row| row.text(Column::Indicator)).collect()
    }
}

/// Reads a survey file: one questionnaire a commune, in the order of the file.
pub fn read(file: &str, bytes: &[u8], options: &ReadOptions) -> (Vec<Questionnaire>, Diagnostics) {
    read_changed(file, bytes, options, &CellChanges::default())
}

/// Reads a survey file as if some of its cells held something else.
pub fn read_changed(
    file: &str,
    bytes: &[u8],
    options: &ReadOptions,
    changes: &CellChanges,
) -> (Vec<Questionnaire>, Diagnostics) {
    let file: Arc<str> = Arc::from(file);
    let mut diagnostics = Diagnostics::default();
    let mut sheets = Vec::new();
    let mut cleaning = Cleaning::default();
    for mut sheet in read_sheets(&file, bytes, options, holds_survey, &mut diagnostics) {
        if options.encoding.is_none()
            && let Some(suspicion) = suspect(&sheet)
        {
            let is_unreadable = suspicion.severity == Severity::Error;
            diagnostics.push(suspicion);
            if is_unreadable {
                continue;
            }
        }
        cleaning.clean(&mut sheet, options.encoding, &mut diagnostics);
        let name = sheet.name.clone();
        let Some(mut table) = Table::of(sheet, &mut diagnostics) else {
            continue;
        };
        let raw_rows = std::mem::take(&mut table.rows);
        let mut rows = Vec::with_capacity(raw_rows.len());
        for raw in raw_rows {
            if table.header.only_informs(&raw) {
                continue;
            }
            let (row, found) = Row::new(&table, raw);
            diagnostics.append(found);
            rows.extend(row);
        }
        sheets.push(SheetRows { name, rows });
    }
    cleaning.report(&mut diagnostics);
    let all_rows = sheets.iter().flat_map(|sheet| &sheet.rows);
    let notation = Arc::new(FileNotation::of(options.numbers, all_rows));
    let questionnaires = by_commune(&file, sheets, &notation, changes, &mut diagnostics);
    (questionnaires, diagnostics)
}

/// Groups the rows of all sheets by the commune that they are about.
fn by_commune(
    file: &Arc<str>,
    sheets: Vec<SheetRows>,
    notation: &Arc<FileNotation>,
    changes: &CellChanges,
    diagnostics: &mut Diagnostics,
) -> Vec<Questionnaire> {
    if sheets.is_empty() {
        return Vec::new();
    }
    let groups = group(file, sheets, diagnostics);
    if let Some(limit) = too_many_communes(groups.len()) {
        diagnostics.push(survey_too_large(file, limit));
        return Vec::new();
    }
    // Where rows could not be read, their absence is not news.
    let report_absence = !diagnostics.has_errors();
    let no_observations = || Diagnostic::new(Code::NoObservations, Place::File(file.to_string()));
    if groups.is_empty() && report_absence {
        diagnostics.push(no_observations());
    }
    groups
        .into_iter()
        .map(|mut group| {
            if !changes.cells.is_empty() {
                let name = group.name().to_owned();
                diagnostics.append(changes.apply(&name, &mut group.rows));
            }
            let mut found = Diagnostics::default();
            let (rows, facts) = Facts::split_off(group.rows, &group.column, notation, &mut found);
            let given = [group.column, facts.commune.clone().unwrap_or_default()];
            let given = given.into_iter().find(|name| !name.is_empty());
            let named_after_file = given.is_none() && group.otherwise == file_stem(file);
            let commune = given.unwrap_or(group.otherwise);
            if rows.is_empty() && report_absence {
                found.push(no_observations());
            }
            diagnostics.append(found.about_commune(&commune));
            Questionnaire {
                file: Arc::clone(file),
                commune,
                named_after_file,
                facts,
                notation: Arc::clone(notation),
                rows,
            }
        })
        .collect()
}
