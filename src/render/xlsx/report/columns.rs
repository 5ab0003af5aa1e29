//! How wide columns are, and which of them are printed.

use crate::report::{Column, Table, Width};
use unicode_width::UnicodeWidthStr;

/// So many characters of the usual size fit across a page that lies down.
const PAGE: u32 = 138;
/// The least and the greatest width of a column that is as wide as what it holds.
const FITTING: std::ops::RangeInclusive<u32> = 6..=16;
/// The same for columns that are only for calculating.
const UNPRINTED: std::ops::RangeInclusive<u32> = 10..=40;

/// The widths of a table's columns in characters.
pub(super) fn widths(table: &Table) -> Vec<u32> {
    let fitting: Vec<Option<u32>> = (0..table.columns.len())
        .map(|index| {
            let column = &table.columns[index];
            match column.width {
                _ if column.spreadsheets_only => Some(longest(table, index, &UNPRINTED)),
                Width::Fitting => Some(longest(table, index, &FITTING)),
                Width::Part(_) => None,
            }
        })
        .collect();
    let printed = table.columns.iter().zip(&fitting);
    let taken: u32 = printed
        .filter(|(column, _)| !column.spreadsheets_only)
        .filter_map(|(_, width)| *width)
        .sum();
    let parts: u32 = table.columns.iter().filter_map(part).sum();
    let left = PAGE.saturating_sub(taken);
    let columns = table.columns.iter().zip(fitting);
    columns
        .map(|(column, width)| {
            let share = part(column).unwrap_or_default();
            width.unwrap_or_else(|| (left * share / parts.max(1)).max(*FITTING.start()))
        })
        .collect()
}

/// How many columns are printed: those that are only for calculating stand behind them.
pub(super) fn printed(table: &Table) -> usize {
    let columns = table.columns.iter();
    columns
        .take_while(|column| !column.spreadsheets_only)
        .count()
}

fn part(column: &Column) -> Option<u32> {
    match column.width {
        Width::Part(part) if !column.spreadsheets_only => Some(u32::from(part)),
        _ => None,
    }
}

/// The width of the longest text of a column, within bounds; its heading may be broken.
fn longest(table: &Table, index: usize, bounds: &std::ops::RangeInclusive<u32>) -> u32 {
    let texts = table.rows.iter().filter_map(|row| row.cells.get(index));
    let words = table.columns[index].title.split_whitespace();
    let longest = texts
        .map(|cell| cell.text.width())
        .chain(words.map(UnicodeWidthStr::width))
        .max();
    let width = u32::try_from(longest.unwrap_or_default()).unwrap_or(u32::MAX);
    width
        .saturating_add(2)
        .clamp(*bounds.start(), *bounds.end())
}
