//! One row of a table, its cells in known columns.

use super::Table;
use super::column::Column;
use super::last_time::Written;
use super::sheet::{Cell, RawRow};
use super::usable::refuse_unusable;
use crate::diagnostic::{CellPlace, Code, Diagnostic, Diagnostics};

/// The codes of conditions begin with no more letters.
const LONGEST_GROUP: usize = 4;

/// A row about an indicator.
#[derive(Debug)]
pub(in crate::survey) struct Row {
    /// The cells that are not blank.
    cells: Vec<(Column, Cell)>,
    /// The line as a whole.
    pub place: CellPlace,
    /// Whether its figures are those of the survey before; `None` where no column says what those were, or
    /// the row has no figures.
    pub repeats: Option<bool>,
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
            repeats: None,
        }
    }

    /// Puts a cell into a column, or clears it.
    pub fn set(&mut self, column: Column, cell: Option<Cell>) {
        self.cells.retain(|(own, _)| *own != column);
        self.cells.extend(cell.map(|cell| (column, cell)));
        self.repeats = self.repeats.map(|_| false);
    }

    fn written(&self) -> Written<'_> {
        Written {
            numerator: self.text(Column::Numerator),
            denominator: self.text(Column::Denominator),
            value: self.text(Column::Value),
            self_assessed: self.text(Column::SelfAssessed),
        }
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
    pub fn new(table: &Table, raw: RawRow) -> (Option<Row>, Diagnostics) {
        let sheet = &table.sheet;
        // Most columns of most rows are blank, and every row of a survey is kept.
        let used = raw.texts().filter(|text| !text.is_empty()).count();
        let mut row = Row {
            cells: Vec::with_capacity(used),
            place: sheet.line(&raw),
            repeats: None,
        };
        let last_time = table.last_time.and_then(|index| raw.cells.get(index));
        let last_time = last_time.map(|cell| cell.text.clone());
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
        row.repeats = table.last_time.and_then(|_| {
            let written = row.written();
            let last_time = last_time.as_deref().unwrap_or_default();
            written.says_something().then(|| written.repeats(last_time))
        });
        let mut found = refuse_unusable(&mut row.cells);
        let is_spoilt = row.cells.is_empty() && found.has_errors();
        found.append(beyond.map(Diagnostics::from).unwrap_or_default());
        ((!is_spoilt).then_some(row), found)
    }
}
