//! A table as a file holds it, before anybody knows what its columns mean.

use crate::diagnostic::{CellPlace, Code, Diagnostic};
use crate::number::Number;
use std::sync::Arc;

/// No survey has more columns with something in them; a file with more is something else.
pub(super) const MOST_COLUMNS: usize = 256;

/// A sheet of a workbook, or the whole of a text file.
#[derive(Debug)]
pub(super) struct Sheet {
    /// The file as the user named it.
    pub file: Arc<str>,
    /// The sheet's name; `None` for a text file, which has only one.
    pub name: Option<Arc<str>>,
    /// Its rows that are not blank, from the top.
    pub rows: Vec<RawRow>,
}

/// A row of cells as they stand in the file, cleaned but not interpreted.
#[derive(Debug)]
pub(super) struct RawRow {
    /// The line of the file or sheet, from 1.
    pub line: u32,
    /// The cells from column A.
    pub cells: Vec<RawCell>,
}

/// A cell as it stands in the file.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct RawCell {
    /// What a person sees; empty for a blank cell.
    pub text: String,
    /// What the file says the cell is.
    pub content: Content,
}

/// What the file says a cell is. Text files say nothing of it: all of theirs are text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Content {
    /// Text, which may be a written number.
    #[default]
    Text,
    /// A number, whose notation is therefore no question.
    Number(Number),
    /// A number under a percent format, in percent: 70.3 where the file stores 0.703.
    Percent(Number),
}

/// A cell of a known column.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Cell {
    /// Where it stands, with its text.
    pub place: CellPlace,
    /// What the file says it is.
    pub content: Content,
}

impl Sheet {
    /// The place of a whole line.
    pub fn line(&self, row: &RawRow) -> CellPlace {
        self.place(row.line, None, String::new())
    }

    /// The place of a cell of a row.
    pub fn cell(&self, row: &RawRow, column: usize) -> CellPlace {
        let text = row.cells.get(column).map(|cell| cell.text.clone());
        self.place(row.line, Some(column), text.unwrap_or_default())
    }

    /// A place on the sheet.
    pub fn place(&self, line: u32, column: Option<usize>, value: String) -> CellPlace {
        CellPlace {
            file: Arc::clone(&self.file),
            sheet: self.name.clone(),
            line,
            column: column.and_then(|column| u32::try_from(column).ok()),
            value,
        }
    }
}

impl RawRow {
    /// Whether a row has nothing in it.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.text.is_empty())
    }

    /// The texts of the cells.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(|cell| cell.text.as_str())
    }
}

impl From<String> for RawCell {
    fn from(text: String) -> RawCell {
        RawCell {
            text,
            content: Content::Text,
        }
    }
}

/// A row goes on beyond the most columns that a survey can have; the place is its first such cell.
pub(super) fn too_many_columns(place: CellPlace, columns: usize) -> Diagnostic {
    Diagnostic::new(Code::TooManyColumns, place)
        .with("count", columns)
        .with("limit", MOST_COLUMNS)
}
