//! The row of column names.

use super::column::Column;
use super::information_column::InformationColumn;
use super::sheet::{RawRow, Sheet};
use crate::diagnostic::{Arg, Bilingual, Code, Diagnostic, Diagnostics};
use crate::folded::nearest;

/// Which column stands where.
#[derive(Debug)]
pub(super) struct Header {
    /// The column at each position; `None` for one that the format does not know.
    columns: Vec<Option<Column>>,
    /// The names as written.
    names: Vec<String>,
    /// Whether each column only informs whoever fills in the survey.
    informs: Vec<bool>,
}

impl Header {
    /// How many of the cells name a column.
    pub fn known_names<'c>(cells: impl Iterator<Item = &'c str>) -> usize {
        cells
            .filter(|cell| Column::named(cell.trim_matches(['"', ' '])).is_some())
            .count()
    }

    /// Reads the header; `None` when the row does not name the indicator's column.
    pub fn read(sheet: &Sheet, row: &RawRow, diagnostics: &mut Diagnostics) -> Option<Header> {
        let names: Vec<String> = row.texts().map(str::to_owned).collect();
        let columns: Vec<Option<Column>> = names.iter().map(|name| Column::named(name)).collect();
        if !columns.contains(&Some(Column::Indicator)) {
            let expected: Vec<Arg> = Column::NAMES
                .iter()
                .map(|(_, vi, en)| {
                    Arg::Bilingual(Bilingual {
                        vi: (*vi).into(),
                        en: Some((*en).into()),
                    })
                })
                .collect();
            diagnostics
                .push(Diagnostic::new(Code::NoHeader, sheet.line(row)).with("expected", expected));
            return None;
        }
        let informs: Vec<bool> = names
            .iter()
            .map(|name| InformationColumn::is_named(name))
            .collect();
        for (index, column) in columns.iter().enumerate() {
            match column {
                None if !names[index].is_empty() && !informs[index] => {
                    let known = Column::NAMES.iter().map(|(_, vi, _)| *vi);
                    let near = nearest(&names[index], known);
                    diagnostics.push(
                        Diagnostic::new(Code::UnknownColumn, sheet.cell(row, index))
                            .with("column", &names[index])
                            .with("near", near.as_slice())
                            .with("count", near.len()),
                    );
                }
                Some(_) if columns[..index].contains(column) => diagnostics.push(
                    Diagnostic::new(Code::DuplicateColumn, sheet.cell(row, index))
                        .with("column", &names[index]),
                ),
                _ => {}
            }
        }
        Some(Header {
            columns,
            names,
            informs,
        })
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

    /// The column at a position.
    pub fn column(&self, index: usize) -> Option<Column> {
        self.columns.get(index).copied().flatten()
    }
}
