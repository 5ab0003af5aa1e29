//! Communes and criteria at a glance: every state is a mark that can be told without its colour.

use super::figures;
use super::table::{Align, Cell, Column, Meaning, Row, RowKind, Table, TableKey, Width};
use crate::assess::Verdict;

/// A map of the communes that were judged by one rule set.
#[derive(Clone, PartialEq, Debug)]
pub struct HeatMap {
    /// What it shows.
    pub title: String,
    /// The heading of its communes.
    pub commune: String,
    /// The criteria: code and title.
    pub criteria: Vec<(String, String)>,
    /// A row a commune.
    pub rows: Vec<HeatRow>,
    /// What the marks mean, in a sentence.
    pub key: String,
}

/// A commune of the map.
#[derive(Clone, PartialEq, Debug)]
pub struct HeatRow {
    /// Which of the document's communes it is.
    pub commune: usize,
    /// Its name, different for each.
    pub title: String,
    /// Its criteria.
    pub cells: Vec<HeatCell>,
}

/// A criterion of a commune.
#[derive(Clone, PartialEq, Debug)]
pub struct HeatCell {
    /// Its state.
    pub verdict: Verdict,
    /// The mark of its state.
    pub mark: String,
    /// How many of its indicators are met.
    pub met: usize,
    /// How many of its indicators apply.
    pub counted: usize,
    /// All of it in words.
    pub text: String,
}

impl HeatMap {
    /// The map as a table, for formats that draw nothing else.
    pub fn table(&self) -> Table {
        let mut columns = vec![Column::new(self.commune.clone(), Width::Part(30))];
        columns.extend(
            self.criteria.iter().map(|(code, _)| {
                Column::new(code.clone(), Width::Part(MARK)).aligned(Align::Centre)
            }),
        );
        let rows = self.rows.iter().map(|row| {
            let mut cells = vec![Cell::from(row.title.as_str())];
            cells.extend(row.cells.iter().map(|cell| Cell {
                tone: figures::tone(cell.verdict),
                meaning: Meaning::State(cell.verdict),
                ..cell.mark.as_str().into()
            }));
            Row::new(RowKind::Item, cells)
        });
        Table {
            key: TableKey::HeatMap,
            columns,
            rows: rows.collect(),
        }
    }
}

/// How wide a mark is beside the name of its commune.
const MARK: u16 = 4;
