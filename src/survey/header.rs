//! The row of column names.

use super::column::Column;
use super::table::RawRow;
use crate::diagnostic::{Arg, Bilingual, CellPlace, Code, Diagnostic, Diagnostics};
use crate::folded::nearest;
use std::sync::Arc;

/// Which column stands where.
#[derive(Debug)]
pub(super) struct Header {
    /// The column at each position; `None` for one that the format does not know.
    columns: Vec<Option<Column>>,
    /// The names as written.
    names: Vec<String>,
}

impl Header {
    /// How many of the cells name a column.
    pub fn known_names<'c>(cells: impl Iterator<Item = &'c str>) -> usize {
        cells
            .filter(|cell| Column::named(cell.trim_matches(['"', ' '])).is_some())
            .count()
    }

    /// Reads the header; `None` when the row does not name the indicator's column.
    pub fn read(file: &Arc<str>, row: &RawRow, diagnostics: &mut Diagnostics) -> Option<Header> {
        let place = |column: Option<usize>| CellPlace {
            file: Arc::clone(file),
            line: row.line,
            column: column.and_then(|column| u32::try_from(column).ok()),
            value: column.map_or_else(String::new, |column| row.cells[column].clone()),
        };
        let columns: Vec<Option<Column>> =
            row.cells.iter().map(|cell| Column::named(cell)).collect();
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
                .push(Diagnostic::new(Code::NoHeader, place(None)).with("expected", expected));
            return None;
        }
        for (index, column) in columns.iter().enumerate() {
            match column {
                None if !row.cells[index].is_empty() => {
                    let names = Column::NAMES.iter().map(|(_, vi, _)| *vi);
                    let near = nearest(&row.cells[index], names);
                    diagnostics.push(
                        Diagnostic::new(Code::UnknownColumn, place(Some(index)))
                            .with("column", &row.cells[index])
                            .with("near", near.as_slice())
                            .with("count", near.len()),
                    );
                }
                Some(_) if columns[..index].contains(column) => diagnostics.push(
                    Diagnostic::new(Code::DuplicateColumn, place(Some(index)))
                        .with("column", &row.cells[index]),
                ),
                _ => {}
            }
        }
        let names = row.cells.clone();
        Some(Header { columns, names })
    }

    /// Whether a column has no name at all.
    pub fn is_nameless(&self, index: usize) -> bool {
        self.names.get(index).is_none_or(String::is_empty)
    }

    /// The column at a position.
    pub fn column(&self, index: usize) -> Option<Column> {
        self.columns.get(index).copied().flatten()
    }
}
