//! Tables for the terminal. The frame is drawn by `comfy-table`; the rows, whose columns are
//! settled beforehand, are written straight into the text: a table may have thousands.

use super::lines::{Lines, columns};
use super::{Look, colour, push_styled};
use crate::report::{Cell, Row, RowKind, Table, Width};
use anstyle::Style;
use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{Attribute, ColumnConstraint};
use std::iter::repeat_n;

/// Blank behind each cell; the frame puts one more between two columns.
const COLUMN_GAP: u16 = 1;
const BETWEEN_COLUMNS: u16 = 1;

/// Adds the table, without a line break behind its last line.
pub(super) fn render_table(table: &Table, look: Look, text: &mut String) {
    let widths = widths(table, look.width);
    let mut frame: Vec<String> = frame(table, &widths, look).lines().collect();
    let bottom = frame.pop().unwrap_or_default();
    for line in frame {
        text.push_str(line.trim_end());
        text.push('\n');
    }
    for (index, row) in table.rows.iter().enumerate() {
        if row.kind == RowKind::Group && index > 0 {
            text.push('\n');
        }
        render_row(row, &widths, look, text);
    }
    text.push_str(&bottom);
}

/// The table with its heading, but without its rows.
fn frame(table: &Table, widths: &[u16], look: Look) -> comfy_table::Table {
    let titles = table.columns.iter().map(|column| {
        let title = comfy_table::Cell::new(&column.title);
        title.add_attribute(Attribute::Bold)
    });
    let mut frame = comfy_table::Table::new();
    frame
        .load_style(UTF8_HORIZONTAL_ONLY)
        .set_header(titles)
        .force_no_tty();
    if look.colour {
        frame.enforce_styling();
    }
    for (column, width) in frame.column_iter_mut().zip(widths) {
        column.set_padding((0, COLUMN_GAP));
        let width = comfy_table::Width::Fixed(*width);
        column.set_constraint(ColumnConstraint::Absolute(width));
    }
    frame
}

/// A cell on its way into the text.
struct Column<'r> {
    lines: Lines<'r>,
    style: Style,
    width: usize,
}

/// Adds as many lines as the tallest cell has, none with blanks at its end.
fn render_row(row: &Row, widths: &[u16], look: Look, text: &mut String) {
    let cells = row.cells.iter().zip(widths);
    let mut drawn: Vec<Column<'_>> = cells
        .map(|(cell, width)| Column {
            lines: Lines::new(&cell.text, width.saturating_sub(COLUMN_GAP).into()),
            style: look.shown(style(cell, row.kind)),
            width: usize::from(*width) + usize::from(BETWEEN_COLUMNS),
        })
        .collect();
    while drawn.iter().any(|column| !column.lines.is_empty()) {
        let mut blank = 0;
        for column in &mut drawn {
            let line = column.lines.next().unwrap_or_default();
            if !line.text.is_empty() {
                text.extend(repeat_n(' ', blank));
                push_styled(line.text, column.style, text);
                blank = 0;
            }
            blank += column.width.saturating_sub(line.columns);
        }
        text.push('\n');
    }
}

fn style(cell: &Cell, kind: RowKind) -> Style {
    let colour = colour(cell.tone).map(|colour| colour.bright(true).into());
    let style = Style::new().fg_color(colour);
    match kind {
        RowKind::Group => style.bold(),
        RowKind::Item | RowKind::Part => style,
    }
}

/// The width of each column with its gap; together they fill the terminal.
fn widths(table: &Table, total: u16) -> Vec<u16> {
    let fitting: Vec<Option<u16>> = table
        .columns
        .iter()
        .enumerate()
        .map(|(index, column)| match column.width {
            Width::Fitting => Some(longest(table, index) + COLUMN_GAP),
            Width::Part(_) => None,
        })
        .collect();
    let between = u16::try_from(table.columns.len())
        .unwrap_or(1)
        .saturating_sub(1);
    let mut left = total.saturating_sub(fitting.iter().flatten().sum::<u16>() + between);
    let mut parts: u16 = table
        .columns
        .iter()
        .map(|column| match column.width {
            Width::Fitting => 0,
            Width::Part(part) => part,
        })
        .sum();
    let mut widths = Vec::with_capacity(table.columns.len());
    for (column, fitting) in table.columns.iter().zip(fitting) {
        let width = match (fitting, column.width) {
            (Some(width), _) => width,
            (None, Width::Part(part)) => {
                let width = left * part / parts.max(1);
                left -= width;
                parts -= part;
                width
            }
            (None, Width::Fitting) => 0,
        };
        widths.push(width);
    }
    widths
}

fn longest(table: &Table, index: usize) -> u16 {
    let texts = table
        .rows
        .iter()
        .filter_map(|row| row.cells.get(index))
        .map(|cell| cell.text.as_str());
    let longest = texts
        .chain(table.columns.get(index).map(|column| column.title.as_str()))
        .map(columns)
        .max();
    longest.map_or(0, |width| u16::try_from(width).unwrap_or(u16::MAX))
}
