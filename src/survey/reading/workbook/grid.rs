//! A worksheet as it is being read: its cells where they stand, and what is hidden or merged.

use super::failure::{Budget, Failure};
use crate::survey::table::{Column, MOST_COLUMNS, RawCell, RawRow, Sheet};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// A worksheet as it is being read. Rows count from 1, columns from 0.
#[derive(Debug, Default)]
pub(super) struct Grid {
    rows: BTreeMap<u32, Vec<RawCell>>,
    hidden_rows: BTreeSet<u32>,
    hidden_columns: Vec<RangeInclusive<u32>>,
    merged: Vec<Region>,
}

/// Cells that were merged into one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Region {
    pub rows: RangeInclusive<u32>,
    pub columns: RangeInclusive<u32>,
}

/// A worksheet with what a person should know of how it was read.
#[derive(Debug)]
pub(super) struct Finished {
    pub sheet: Sheet,
    /// Lines that are hidden and yet read.
    pub hidden_rows: Vec<u32>,
    /// Columns that are hidden and yet read.
    pub hidden_columns: Vec<u32>,
    /// Merged cells that count for every one of their lines, by the first cell.
    pub spread: Vec<(u32, u32)>,
}

/// The last row of a worksheet.
pub(super) const LAST_ROW: u32 = 1_048_576;
/// More merged regions than this are not looked at; no survey has them.
const MOST_REGIONS: usize = 100_000;

impl Grid {
    /// Puts a cell where it stands; blank ones are not kept.
    ///
    /// # Errors
    /// The workbook goes beyond what is kept.
    pub fn put(
        &mut self,
        row: u32,
        column: u32,
        cell: RawCell,
        budget: &mut Budget,
    ) -> Result<(), Failure> {
        if cell.text.is_empty() {
            return Ok(());
        }
        let column = column as usize;
        if column >= MOST_COLUMNS {
            return Err(Budget::too_wide());
        }
        let cells = self.rows.entry(row).or_default();
        // Even a short text takes its place.
        let text = cell.text.len().max(16);
        budget.take((column + 1).saturating_sub(cells.len()), text)?;
        if cells.len() <= column {
            cells.resize(column + 1, RawCell::default());
        }
        cells[column] = cell;
        Ok(())
    }

    /// Notes a hidden row.
    pub fn hide_row(&mut self, row: u32) {
        self.hidden_rows.insert(row);
    }

    /// Notes hidden columns.
    pub fn hide_columns(&mut self, columns: RangeInclusive<u32>) {
        self.hidden_columns.push(columns);
    }

    /// Notes a merged region.
    pub fn merge(&mut self, region: Region) {
        let is_sound = !region.rows.is_empty() && !region.columns.is_empty();
        if is_sound && self.merged.len() < MOST_REGIONS {
            self.merged.push(region);
        }
    }

    /// The worksheet as a sheet.
    ///
    /// # Errors
    /// The workbook goes beyond what is kept.
    pub fn finish(
        mut self,
        file: &Arc<str>,
        name: &Arc<str>,
        budget: &mut Budget,
    ) -> Result<Finished, Failure> {
        let spread = self.spread_merged(budget)?;
        let is_hidden_column =
            |column: &u32| self.hidden_columns.iter().any(|span| span.contains(column));
        let width = self.rows.values().map(Vec::len).max().unwrap_or(0);
        let columns = 0..u32::try_from(width).unwrap_or(u32::MAX);
        let in_use = |column: u32| {
            let mut cells = self
                .rows
                .values()
                .filter_map(|row| row.get(column as usize));
            cells.any(|cell| !cell.text.is_empty())
        };
        let hidden_columns: Vec<u32> = columns
            .filter(is_hidden_column)
            .filter(|column| in_use(*column))
            .collect();
        let hidden_rows = self.hidden_rows.iter().copied();
        let hidden_rows = hidden_rows
            .filter(|row| self.rows.contains_key(row))
            .collect();
        let rows = self.rows.into_iter();
        Ok(Finished {
            hidden_columns,
            hidden_rows,
            spread,
            sheet: Sheet {
                file: Arc::clone(file),
                name: Some(Arc::clone(name)),
                rows: rows.map(|(line, cells)| RawRow { line, cells }).collect(),
            },
        })
    }

    /// A cell merged over several rows is about each of them: `12.1` beside three hamlets. Rows with
    /// nothing of their own stay blank. Sideways nothing is spread: a cell stands in its first column.
    /// What lies under a merged cell cannot be seen and is not read.
    fn spread_merged(&mut self, budget: &mut Budget) -> Result<Vec<(u32, u32)>, Failure> {
        let own: BTreeSet<u32> = self.rows.keys().copied().collect();
        let mut merged = std::mem::take(&mut self.merged);
        merged.sort_by_key(|region| (*region.rows.start(), *region.columns.start()));
        let mut spread = Vec::new();
        for region in &merged {
            let (first, column) = (*region.rows.start(), *region.columns.start());
            let top = self
                .rows
                .get(&first)
                .and_then(|row| row.get(column as usize));
            let cell = top.cloned().unwrap_or_default();
            let mut reached = false;
            for row in own.range(region.rows.clone()) {
                self.clear(*row, &region.columns);
                self.put(*row, column, cell.clone(), budget)?;
                reached |= *row > first;
            }
            if reached && !cell.text.is_empty() && Column::meant(&cell.text).is_none() {
                spread.push((first, column));
            }
        }
        for region in merged {
            self.join_header(&region);
        }
        Ok(spread)
    }

    fn clear(&mut self, row: u32, columns: &RangeInclusive<u32>) {
        let cells = self
            .rows
            .get_mut(&row)
            .map(Vec::as_mut_slice)
            .unwrap_or_default();
        for cell in cells
            .iter_mut()
            .take(columns.end().saturating_add(1) as usize)
            .skip(*columns.start() as usize)
        {
            *cell = RawCell::default();
        }
    }

    /// A header over several rows is one row: the lowest, with what only the rows above it name.
    fn join_header(&mut self, region: &Region) {
        let (first, last) = (*region.rows.start(), *region.rows.end());
        let column = *region.columns.start() as usize;
        let names_indicators = |row: &Vec<RawCell>| {
            let cell = row.get(column).map(|cell| cell.text.as_str());
            cell.and_then(Column::meant) == Some(Column::Indicator)
        };
        let is_header = first < last && self.rows.get(&first).is_some_and(names_indicators);
        if !is_header || !self.rows.contains_key(&last) {
            return;
        }
        let upper: Vec<u32> = self.rows.range(first..last).map(|(row, _)| *row).collect();
        for row in upper.into_iter().rev() {
            let Some(above) = self.rows.remove(&row) else {
                continue;
            };
            let lowest = self.rows.entry(last).or_default();
            if lowest.len() < above.len() {
                lowest.resize(above.len(), RawCell::default());
            }
            for (cell, over) in lowest.iter_mut().zip(above) {
                if cell.text.is_empty() {
                    *cell = over;
                }
            }
        }
    }
}
