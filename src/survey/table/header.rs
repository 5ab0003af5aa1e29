//! The rows of column names.

use super::column::Column;
use super::information_column::InformationColumn;
use super::sheet::{RawRow, Sheet};
use crate::diagnostic::{Arg, Bilingual, Code, Diagnostic, Diagnostics};
use crate::folded::{folded, nearest};

/// So many rows may stand above the header, blank ones aside, with the header itself.
pub(in crate::survey) const ROWS_LOOKED_AT: usize = 20;

/// Which column stands where.
#[derive(Debug)]
pub(in crate::survey) struct Header {
    /// The column at each position; `None` for one that the format does not know.
    columns: Vec<Option<Column>>,
    /// The names as written.
    names: Vec<String>,
    /// Whether each column only informs whoever fills in the survey.
    informs: Vec<bool>,
    /// The rows it was read from, folded: one, or two where names stand under a common heading.
    rows: Vec<Vec<String>>,
}

impl Header {
    /// How many of the cells name a column.
    pub fn known_names<'c>(cells: impl Iterator<Item = &'c str>) -> usize {
        cells
            .filter(|cell| Column::named(cell.trim_matches(['"', ' '])).is_some())
            .count()
    }

    /// Whether the cells name the indicator's column, without which there is no header.
    pub fn names_indicator<'c>(mut cells: impl Iterator<Item = &'c str>) -> bool {
        cells.any(|cell| Column::named(cell) == Some(Column::Indicator))
    }

    /// The rows among which the header is looked for.
    pub fn rows_looked_at(rows: &[RawRow]) -> impl Iterator<Item = &RawRow> {
        rows.iter().take(ROWS_LOOKED_AT)
    }

    /// Which of the rows is the header: the one that names the most columns.
    pub fn find(rows: &[RawRow]) -> Option<usize> {
        let mut best = None;
        for (index, row) in Header::rows_looked_at(rows).enumerate() {
            let names = Header::known_names(row.texts());
            let is_better = best.is_none_or(|(_, most)| names > most);
            if is_better && Header::names_indicator(row.texts()) {
                best = Some((index, names));
            }
        }
        best.map(|(index, _)| index)
    }

    /// The error of a sheet without one.
    pub fn missing(sheet: &Sheet, first: &RawRow) -> Diagnostic {
        let expected: Vec<Arg> = Column::NAMES
            .iter()
            .map(|(_, vi, en)| {
                Arg::Bilingual(Bilingual {
                    vi: (*vi).into(),
                    en: Some((*en).into()),
                })
            })
            .collect();
        Diagnostic::new(Code::NoHeader, sheet.line(first))
            .with("expected", expected)
            .with("limit", ROWS_LOOKED_AT)
    }

    /// Whether a row continues the header row above it: it has nothing but names of columns, where
    /// the header has a common heading or nothing.
    pub fn is_continued(header: &RawRow, next: &RawRow) -> bool {
        let mut names = next
            .texts()
            .enumerate()
            .filter(|(_, text)| !text.is_empty())
            .peekable();
        let above = |index: usize| header.texts().nth(index).and_then(Column::named);
        names.peek().is_some()
            && names.all(|(index, text)| Column::named(text).is_some() && above(index).is_none())
    }

    /// Reads the header of one row, or two.
    pub fn read(sheet: &Sheet, rows: &[RawRow], diagnostics: &mut Diagnostics) -> Header {
        let mut cells: Vec<(u32, String)> = Vec::new();
        for row in rows {
            for (index, text) in row.texts().enumerate() {
                match cells.get_mut(index) {
                    None => cells.push((row.line, text.to_owned())),
                    Some(cell) if !text.is_empty() => *cell = (row.line, text.to_owned()),
                    Some(_) => {}
                }
            }
        }
        let columns: Vec<Option<Column>> =
            cells.iter().map(|(_, name)| Column::named(name)).collect();
        let informs: Vec<bool> = cells
            .iter()
            .map(|(_, name)| InformationColumn::named(name).is_some())
            .collect();
        for (index, column) in columns.iter().enumerate() {
            let (line, name) = &cells[index];
            let place = || sheet.place(*line, Some(index), name.clone());
            match column {
                None if !name.is_empty() && !informs[index] => {
                    let known = Column::NAMES.iter().map(|(_, vi, _)| *vi);
                    let near = nearest(name, known);
                    diagnostics.push(
                        Diagnostic::new(Code::UnknownColumn, place())
                            .with("column", name)
                            .with("near", near.as_slice())
                            .with("count", near.len()),
                    );
                }
                Some(_) if columns[..index].contains(column) => diagnostics
                    .push(Diagnostic::new(Code::DuplicateColumn, place()).with("column", name)),
                _ => {}
            }
        }
        Header {
            columns,
            names: cells.into_iter().map(|(_, name)| name).collect(),
            informs,
            rows: rows.iter().map(folded_texts).collect(),
        }
    }

    /// Whether a row repeats the header, as at the top of each printed page.
    pub fn is_repeated_by(&self, row: &RawRow) -> bool {
        // Folding every row of a large file takes long; few begin with the same letters.
        let is_near = |own: &Vec<String>| {
            let mut cells = own.iter().zip(row.texts());
            cells.all(|(own, text)| own.is_empty() == text.is_empty())
        };
        self.rows
            .iter()
            .any(|own| is_near(own) && *own == folded_texts(row))
    }

    /// Whether a row numbers the columns: 1, 2, 3 or (1), (2), (3) from the first on. Spreadsheets take
    /// a number in brackets for one below zero, so that (2) becomes -2.
    pub fn is_numbered_by(&self, row: &RawRow) -> bool {
        let mut count = 0;
        let numbered = row.texts().filter(|text| !text.is_empty()).all(|text| {
            count += 1;
            text.trim_matches(['(', ')', '-']) == count.to_string()
        });
        let named = self.names.iter().filter(|name| !name.is_empty()).count();
        numbered && count >= 4 && count >= named
    }

    /// Whether a column has no name at all.
    pub fn is_nameless(&self, index: usize) -> bool {
        self.names.get(index).is_none_or(String::is_empty)
    }

    /// Whether all that a row has stands in columns that only inform, such as the title of a
    /// criterion above its indicators.
    pub fn only_informs(&self, row: &RawRow) -> bool {
        row.texts()
            .enumerate()
            .all(|(index, text)| text.is_empty() || self.informs.get(index) == Some(&true))
    }

    /// The position of the column that says what the survey before said.
    pub fn last_time(&self) -> Option<usize> {
        let mut names = self.names.iter();
        names.position(|name| InformationColumn::named(name) == Some(InformationColumn::LastTime))
    }

    /// The column at a position.
    pub fn column(&self, index: usize) -> Option<Column> {
        self.columns.get(index).copied().flatten()
    }
}

/// The texts of a row folded, blank cells at the end left out.
fn folded_texts(row: &RawRow) -> Vec<String> {
    let mut texts: Vec<String> = row.texts().map(folded).collect();
    while texts.last().is_some_and(String::is_empty) {
        texts.pop();
    }
    texts
}
