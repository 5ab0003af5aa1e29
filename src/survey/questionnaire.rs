//! The rows of one commune, facts apart, not yet fitted to any rules.

use super::change::Changes;
use super::cleaning::Cleaning;
use super::column::Column;
use super::communes::{SheetRows, file_stem, group};
use super::facts::Facts;
use super::file_notation::FileNotation;
use super::old_font;
use super::options::ReadOptions;
use super::reading::read_sheets;
use super::room::{survey_too_large, too_many_communes};
use super::sheet::{Cell, RawRow};
use super::table::Table;
use super::usable::refuse_unusable;
use crate::diagnostic::{CellPlace, Code, Diagnostic, Diagnostics, Place, Severity};
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

/// The codes of conditions begin with no more letters.
const LONGEST_GROUP: usize = 4;

/// A row about an indicator.
#[derive(Debug)]
pub(super) struct Row {
    /// The cells that are not blank.
    cells: Vec<(Column, Cell)>,
    /// The line as a whole.
    pub place: CellPlace,
}

impl Row {
    /// The cell of a column; `None` when it is blank.
    pub fn cell(&self, column: Column) -> Option<&Cell> {
        self.cells
            .iter()
            .find(|(own, _)| *own == column)
            .map(|(_, cell)| cell)
    }

    /// The place of a column's cell, with its text; `None` when it is blank.
    pub fn get(&self, column: Column) -> Option<&CellPlace> {
        self.cell(column).map(|cell| &cell.place)
    }

    /// The text of a column; empty when it is blank.
    pub fn text(&self, column: Column) -> &str {
        self.get(column).map_or("", |cell| cell.value.as_str())
    }

    /// Whether it is about an indicator or a condition of recognition; whatever else names a fact.
    /// Codes of indicators begin with a digit, those of conditions with some letters and a point
    /// before it: `CN.1`.
    pub fn is_about_indicator(&self) -> bool {
        let bare = self.text(Column::Indicator);
        let bare = bare.trim_start_matches(['=', '"', '\'']);
        let begins_with_digit = |text: &str| text.starts_with(|first: char| first.is_ascii_digit());
        begins_with_digit(bare)
            || bare.split_once('.').is_some_and(|(group, number)| {
                let group = group.trim_end();
                group.len() <= LONGEST_GROUP
                    && !group.is_empty()
                    && group.bytes().all(|byte| byte.is_ascii_alphabetic())
                    && begins_with_digit(number.trim_start())
            })
    }

    /// A row without any cells.
    pub fn at(place: CellPlace) -> Row {
        Row {
            cells: Vec::new(),
            place,
        }
    }

    /// Puts a cell into a column, or clears it.
    pub fn set(&mut self, column: Column, cell: Option<Cell>) {
        self.cells.retain(|(own, _)| *own != column);
        self.cells.extend(cell.map(|cell| (column, cell)));
    }

    /// Whether it names what it is about and leaves everything else open.
    pub fn says_nothing(&self) -> bool {
        use Column::{Commune, Hamlet, Indicator, Sex, Unit};
        let names = |(column, _): &(Column, Cell)| {
            matches!(column, Commune | Hamlet | Indicator | Sex | Unit)
        };
        self.cells.iter().all(names)
    }

    /// The row as far as its cells can be used; no row where even its indicator cannot.
    fn new(table: &Table, raw: RawRow) -> (Option<Row>, Diagnostics) {
        let sheet = &table.sheet;
        // Most columns of most rows are blank, and every row of a survey is kept.
        let used = raw.texts().filter(|text| !text.is_empty()).count();
        let mut row = Row {
            cells: Vec::with_capacity(used),
            place: sheet.line(&raw),
        };
        let mut beyond = None;
        for (index, raw_cell) in raw.cells.into_iter().enumerate() {
            if raw_cell.text.is_empty() {
                continue;
            }
            let place = sheet.place(raw.line, Some(index), raw_cell.text);
            if let Some(column) = table.header.column(index) {
                let content = raw_cell.content;
                row.cells.push((
                    column,
                    Cell {
                        place,
                        content,
                        amended: None,
                    },
                ));
            } else if table.header.is_nameless(index) && beyond.is_none() {
                beyond = Some(Diagnostic::new(Code::CellBeyondHeader, place));
            }
        }
        let mut found = refuse_unusable(&mut row.cells);
        let is_spoilt = row.cells.is_empty() && found.has_errors();
        found.append(beyond.map(Diagnostics::from).unwrap_or_default());
        ((!is_spoilt).then_some(row), found)
    }
}

/// Reads a survey file: one questionnaire a commune, in the order of the file.
pub fn read(file: &str, bytes: &[u8], options: &ReadOptions) -> (Vec<Questionnaire>, Diagnostics) {
    read_changed(file, bytes, options, &Changes::default())
}

/// Reads a survey file as if some of its cells held something else.
pub fn read_changed(
    file: &str,
    bytes: &[u8],
    options: &ReadOptions,
    changes: &Changes,
) -> (Vec<Questionnaire>, Diagnostics) {
    let file: Arc<str> = Arc::from(file);
    let mut diagnostics = Diagnostics::default();
    let mut sheets = Vec::new();
    let mut cleaning = Cleaning::default();
    for mut sheet in read_sheets(&file, bytes, options, &mut diagnostics) {
        if options.encoding.is_none()
            && let Some(suspicion) = old_font::suspect(&sheet)
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
    changes: &Changes,
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
