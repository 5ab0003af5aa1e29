//! A table as a file holds it, before anybody knows what its columns mean.

use crate::diagnostic::{CellPlace, Code, Diagnostic};
use crate::number::Number;
use std::sync::Arc;

/// No survey has more columns with something in them; a file with more is something else.
pub(in crate::survey) const MOST_COLUMNS: usize = 1_000;

/// A sheet of a workbook, or the whole of a text file.
#[derive(Debug)]
pub(in crate::survey) struct Sheet {
    /// The file as the user named it.
    pub file: Arc<str>,
    /// The sheet's name; `None` for a text file, which has only one.
    pub name: Option<Arc<str>>,
    /// Its rows that are not blank, from the top.
    pub rows: Vec<RawRow>,
}

/// A row of cells as they stand in the file, cleaned but not interpreted.
#[derive(Debug)]
pub(in crate::survey) struct RawRow {
    /// The line of the file or sheet, from 1.
    pub line: u32,
    /// The cells from column A.
    pub cells: Vec<RawCell>,
}

/// A cell as it stands in the file.
#[derive(Clone, PartialEq, Debug, Default)]
pub(in crate::survey) struct RawCell {
    /// What a person sees; empty for a blank cell.
    pub text: String,
    /// What the file says the cell is.
    pub content: Content,
}

/// What the file says a cell is. Text files say nothing of it: all of theirs are text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(in crate::survey) enum Content {
    /// Text, which may be a written number.
    #[default]
    Text,
    /// A number, whose notation is therefore no question.
    Number(Number),
    /// A number under a percent format, in percent: 70.3 where the file stores 0.703.
    Percent(Number),
    /// A number of which only these digits are shown; it has more than can be kept.
    Shown {
        /// The number as shown.
        number: Number,
        /// Whether it is a percentage.
        percent: bool,
    },
    /// A day; the text holds it as 31/12/2022.
    Day,
    /// Nothing that can be used.
    Unusable(Unusable),
}

/// Why a cell of a workbook holds nothing that can be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::survey) enum Unusable {
    /// A formula shows an error such as `#DIV/0!`.
    ErrorValue,
    /// The file does not hold the result of the formula.
    NoResult,
    /// A number with more digits than can be kept.
    TooManyDigits,
    /// A time, or a number under a date's format that is no day.
    NoDay,
    /// A text of so many characters, too long for a cell.
    TooLong {
        /// How long it is.
        length: u32,
    },
}

/// The most characters that a spreadsheet can hold in a cell; more is a sign of a broken file.
const LONGEST_CELL: u32 = 32_767;
/// So much of a text that is too long is shown.
const SHOWN_START: usize = 40;

/// A text that is too long for a cell.
#[derive(PartialEq, Eq, Debug)]
pub(in crate::survey) struct TooLong {
    /// How many characters it has.
    pub length: u32,
    /// How it begins.
    pub start: String,
}

impl TooLong {
    /// What is too long about a text; `None` for one that fits.
    pub fn of(text: &str) -> Option<TooLong> {
        let limit = LONGEST_CELL as usize;
        // Nearly every text is short in bytes too, which takes no counting.
        let length = (text.len() > limit).then(|| text.chars().count())?;
        (length > limit).then(|| TooLong {
            length: u32::try_from(length).unwrap_or(u32::MAX),
            start: text.chars().take(SHOWN_START).collect(),
        })
    }
}

/// The error about a cell with a text of so many characters.
pub(in crate::survey) fn cell_too_long(place: &CellPlace, length: u32) -> Diagnostic {
    Diagnostic::new(Code::CellTooLong, place)
        .with("length", Number::from(length))
        .with("limit", Number::from(LONGEST_CELL))
}

/// A cell of a known column.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::survey) struct Cell {
    /// Where it stands, with its text.
    pub place: CellPlace,
    /// What the file says it is.
    pub content: Content,
    /// What is to be added to its number, or taken from it.
    pub amended: Option<Box<Amendment>>,
}

/// A number that somebody adds to the one in a cell, or takes from it.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::survey) struct Amendment {
    /// Whether it is taken away.
    pub less: bool,
    /// The number, written as in a cell of its own.
    pub by: Cell,
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
pub(in crate::survey) fn too_many_columns(place: CellPlace, columns: usize) -> Diagnostic {
    Diagnostic::new(Code::TooManyColumns, place)
        .with("count", columns)
        .with("limit", MOST_COLUMNS)
}
