//! A template as a whole.

use super::cell::Cell;
use super::columns::{ColumnKind, Heading, columns};
use super::draft::Draft;
use super::{facts, guide, indicators};
use crate::diagnostic::message;
use crate::report::Footnotes;
use crate::survey::Column;
use crate::wording::Wording;
use jiff::civil::Date;

/// An empty survey, or one that is filled in as far as is known.
#[derive(Clone, PartialEq, Debug)]
pub struct Template {
    /// What it is.
    pub title: String,
    /// Whose it is; empty where that is not known.
    pub commune: String,
    /// Which day's targets it shows.
    pub targets_of: String,
    /// The day whose targets it shows.
    pub day: Date,
    /// The facts of the commune, in the columns of the indicators.
    pub facts: Table,
    /// Every indicator and part in the order of the law.
    pub indicators: Table,
    /// How to fill it in, for formats that have room for it.
    pub guide: Vec<GuideEntry>,
}

/// Rows under a header.
#[derive(Clone, PartialEq, Debug)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Heading>,
    /// The rows, each with a cell a column.
    pub rows: Vec<Row>,
}

/// A row of a template.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// What it is about.
    pub kind: RowKind,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// What a row is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RowKind {
    /// A fact of the commune.
    Fact,
    /// The criterion that the rows below belong to; it takes nothing.
    Criterion,
    /// An indicator of the commune as a whole.
    Indicator,
    /// A part of an indicator.
    Part,
    /// An indicator or part in one hamlet.
    Hamlet,
}

/// An entry of the guide.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum GuideEntry {
    /// What a section is about.
    Heading(String),
    /// A word or number, which may be empty, and what there is to say about it.
    Entry(String, String),
}

/// Lays out the survey that a draft asks for.
pub fn template(draft: &Draft, wording: &Wording) -> Template {
    let mut footnotes = Footnotes::default();
    let columns = columns(draft.has_hamlets(), draft.earlier.is_some(), wording);
    let table = |rows| Table {
        columns: columns.clone(),
        rows,
    };
    let facts = table(facts::rows(draft, &columns, wording));
    let indicators = table(indicators::rows(draft, &columns, &mut footnotes, wording));
    let day = draft.rules.as_of;
    Template {
        title: wording.word("template-title"),
        commune: guide::commune(draft, wording),
        targets_of: wording.say(&message!("template-targets-of", day = day)),
        day,
        facts,
        indicators,
        guide: guide::entries(draft, &footnotes.list(wording), wording),
    }
}

impl Table {
    /// The table without the columns that none of its rows uses.
    #[must_use]
    pub fn without_idle_columns(&self) -> Table {
        let used: Vec<bool> = (0..self.columns.len())
            .map(|column| {
                self.rows
                    .iter()
                    .any(|row| row.cells[column] != Cell::Closed)
            })
            .collect();
        Table {
            columns: kept(&self.columns, &used),
            rows: self
                .rows
                .iter()
                .map(|row| Row {
                    kind: row.kind,
                    cells: kept(&row.cells, &used),
                })
                .collect(),
        }
    }

    /// Where a column of the survey format stands.
    pub fn position(&self, column: Column) -> Option<usize> {
        let mut kinds = self.columns.iter().map(|heading| heading.kind);
        kinds.position(|kind| kind == ColumnKind::Survey(column))
    }
}

fn kept<T: Clone>(all: &[T], used: &[bool]) -> Vec<T> {
    let pairs = all.iter().zip(used);
    pairs
        .filter(|(_, used)| **used)
        .map(|(one, _)| one.clone())
        .collect()
}
