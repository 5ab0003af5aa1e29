//! A document for the terminal.

use crate::report::{Block, Document, Row, RowKind, Table, Tone, Width};
use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{Attribute, Cell, Color, ColumnConstraint, ContentArrangement, LineStyle};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How wide a terminal is and whether it shows colours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Look {
    /// Columns of the terminal.
    pub width: u16,
    /// Whether to use colour; the states are words all the same.
    pub colour: bool,
}

/// Blank behind each cell; the table itself puts one more between two columns.
const COLUMN_GAP: u16 = 1;
/// A report on one commune is about so long, in bytes.
const USUAL_LENGTH: usize = 32 * 1024;
/// Narrower than this, tables would break words letter by letter.
const NARROWEST: u16 = 60;

/// Draws the document.
pub fn render_text(document: &Document, look: Look) -> String {
    let look = Look {
        width: look.width.max(NARROWEST),
        ..look
    };
    let mut text = String::with_capacity(USUAL_LENGTH);
    for (index, block) in document.blocks.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        render_block(block, look, &mut text);
        text.push('\n');
    }
    text
}

fn render_block(block: &Block, look: Look, text: &mut String) {
    let width = usize::from(look.width);
    match block {
        // Below the parts of a report stand codes, which have small letters.
        Block::Heading {
            level: 3..,
            text: heading,
        } => {
            text.push_str(&emphasized(&wrapped(heading, width), look));
        }
        Block::Heading { text: heading, .. } => {
            text.push_str(&emphasized(&wrapped(&heading.to_uppercase(), width), look));
        }
        Block::Paragraph(paragraph) => text.push_str(&wrapped(paragraph, width)),
        Block::Conclusion {
            text: sentence,
            tone,
        } => {
            text.push_str(&toned(&wrapped(sentence, width), *tone, look));
        }
        Block::Table(table) => render_table(table, look, text),
        Block::List(items) => {
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index == 0 { "- " } else { "\n- " });
                text.push_str(&wrapped(item, width - 2).replace('\n', "\n  "));
            }
        }
        Block::Chart(chart) => text.push_str(&wrapped(&chart.text, width)),
        Block::Signature(signature) => {
            text.push_str(&wrapped(&signature.signer.join(" "), width));
        }
    }
}

/// Tables are drawn so many rows at a time, so that a long one takes no more memory than a short
/// one: all widths are settled beforehand.
const ROWS_AT_ONCE: usize = 8;

fn render_table(table: &Table, look: Look, text: &mut String) {
    let widths = widths(table, look.width);
    let borders = UTF8_HORIZONTAL_ONLY.row_separator(LineStyle::none());
    let chunks = table.rows.chunks(ROWS_AT_ONCE);
    let last = chunks.len().saturating_sub(1);
    for (index, rows) in chunks.enumerate() {
        let mut style = borders;
        let mut drawn = comfy_table::Table::new();
        if index == 0 {
            let titles = table.columns.iter().map(|column| &column.title);
            drawn.set_header(titles.map(|title| Cell::new(title).add_attribute(Attribute::Bold)));
        } else {
            style = style.top_border(LineStyle::none());
            text.push('\n');
        }
        if index < last {
            style = style.bottom_border(LineStyle::none());
        }
        drawn.load_style(style);
        draw_rows(rows, index == 0, &widths, look, &mut drawn);
        text.push_str(&drawn.trim_fmt());
    }
}

fn draw_rows(
    rows: &[Row],
    begin_table: bool,
    widths: &[u16],
    look: Look,
    drawn: &mut comfy_table::Table,
) {
    drawn
        .set_content_arrangement(ContentArrangement::Disabled)
        .force_no_tty();
    if look.colour {
        drawn.enforce_styling();
    }
    for (index, row) in rows.iter().enumerate() {
        let begins_table = begin_table && index == 0;
        if row.kind == RowKind::Group && !begins_table {
            drawn.add_row(Vec::<Cell>::new());
        }
        let cells = row.cells.iter().zip(widths);
        drawn.add_row(cells.map(|(cell, width)| drawn_cell(cell, width - COLUMN_GAP, row.kind)));
    }
    for (index, width) in widths.iter().enumerate() {
        if let Some(column) = drawn.column_mut(index) {
            column.set_padding((0, COLUMN_GAP));
            column.set_constraint(ColumnConstraint::Absolute(comfy_table::Width::Fixed(
                *width,
            )));
        }
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

/// The text with line breaks at spaces so that no line is wider; a word that is wider by itself is
/// broken where the line ends.
fn wrapped(text: &str, width: usize) -> String {
    if text.len() <= width {
        return text.to_owned();
    }
    let mut lines = String::with_capacity(text.len());
    let mut used = 0;
    for word in text.split(' ') {
        let length = columns(word);
        if used > 0 && used + 1 + length > width {
            lines.push('\n');
            used = 0;
        } else if used > 0 {
            lines.push(' ');
            used += 1;
        }
        if length <= width {
            lines.push_str(word);
            used += length;
        } else {
            used = push_broken(word, width, &mut lines);
        }
    }
    lines
}

/// Adds a word that is wider than a line; the width of its last line is returned.
fn push_broken(word: &str, width: usize, lines: &mut String) -> usize {
    let mut used = 0;
    for symbol in word.chars() {
        let length = symbol.width().unwrap_or_default();
        if used + length > width {
            lines.push('\n');
            used = 0;
        }
        lines.push(symbol);
        used += length;
    }
    used
}

/// How many columns of a terminal a text takes.
fn columns(text: &str) -> usize {
    // Every letter of Vietnamese takes one; only beyond U+1100 may one take two.
    let is_narrow = |symbol: char| symbol < '\u{300}' || ('\u{1e00}'..'\u{2000}').contains(&symbol);
    if text.chars().all(is_narrow) {
        text.chars().count()
    } else {
        text.width()
    }
}

fn drawn_cell(cell: &crate::report::Cell, width: u16, kind: RowKind) -> Cell {
    let drawn = Cell::new(wrapped(&cell.text, usize::from(width)));
    let drawn = match colour(cell.tone) {
        Some(colour) => drawn.fg(colour),
        None => drawn,
    };
    match kind {
        RowKind::Group => drawn.add_attribute(Attribute::Bold),
        RowKind::Item | RowKind::Part => drawn,
    }
}

fn colour(tone: Tone) -> Option<Color> {
    match tone {
        Tone::Plain => None,
        Tone::Good => Some(Color::Green),
        Tone::Bad => Some(Color::Red),
        Tone::Open => Some(Color::Yellow),
    }
}

fn emphasized(text: &str, look: Look) -> String {
    styled(text, anstyle::Style::new().bold(), look)
}

fn toned(text: &str, tone: Tone, look: Look) -> String {
    let style = anstyle::Style::new().bold();
    let style = match tone {
        Tone::Plain => style,
        Tone::Good => style.fg_color(Some(anstyle::AnsiColor::Green.into())),
        Tone::Bad => style.fg_color(Some(anstyle::AnsiColor::Red.into())),
        Tone::Open => style.fg_color(Some(anstyle::AnsiColor::Yellow.into())),
    };
    styled(text, style, look)
}

fn styled(text: &str, style: anstyle::Style, look: Look) -> String {
    if look.colour {
        format!("{style}{text}{style:#}")
    } else {
        text.to_owned()
    }
}
