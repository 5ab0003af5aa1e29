//! A document for the terminal.

use crate::report::{Align, Block, Document, Row, RowKind, Table, Tone};
use comfy_table::presets::UTF8_FULL_CONDENSED;
use comfy_table::{Attribute, Cell, CellAlignment, Color, ContentArrangement};

/// How wide a terminal is and whether it shows colours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Look {
    /// Columns of the terminal.
    pub width: u16,
    /// Whether to use colour; the states are words all the same.
    pub colour: bool,
}

/// Narrower than this, tables would break words letter by letter.
const NARROWEST: u16 = 60;

/// Draws the document.
pub fn render_text(document: &Document, look: Look) -> String {
    let look = Look {
        width: look.width.max(NARROWEST),
        ..look
    };
    let mut text = String::new();
    for (index, block) in document.blocks.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        text.push_str(&render_block(block, look));
        text.push('\n');
    }
    text
}

fn render_block(block: &Block, look: Look) -> String {
    let width = usize::from(look.width);
    match block {
        Block::Heading { text, .. } => emphasized(&textwrap::fill(&text.to_uppercase(), width), look),
        Block::Paragraph(text) => textwrap::fill(text, width),
        Block::Conclusion { text, tone } => toned(&textwrap::fill(text, width), *tone, look),
        Block::Table(table) => render_table(table, look),
        Block::List(items) => {
            let options = textwrap::Options::new(width)
                .initial_indent("- ")
                .subsequent_indent("  ");
            let items: Vec<String> = items
                .iter()
                .map(|item| textwrap::fill(item, &options))
                .collect();
            items.join("\n")
        }
    }
}

fn render_table(table: &Table, look: Look) -> String {
    let mut drawn = comfy_table::Table::new();
    drawn
        .load_style(UTF8_FULL_CONDENSED)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(look.width)
        .force_no_tty();
    if look.colour {
        drawn.enforce_styling();
    }
    drawn.set_header(
        table
            .columns
            .iter()
            .map(|column| Cell::new(&column.title).add_attribute(Attribute::Bold)),
    );
    for row in &table.rows {
        drawn.add_row(cells(row, table.columns.len()));
    }
    for (index, column) in table.columns.iter().enumerate() {
        if let Some(drawn) = drawn.column_mut(index) {
            drawn.set_cell_alignment(match column.align {
                Align::Start => CellAlignment::Left,
                Align::End => CellAlignment::Right,
            });
        }
    }
    drawn.trim_fmt()
}

/// The cells of a row; a group row leaves the columns between its name and its last cell blank.
fn cells(row: &Row, columns: usize) -> Vec<Cell> {
    let mut cells: Vec<Cell> = row
        .cells
        .iter()
        .map(|cell| {
            let drawn = Cell::new(&cell.text);
            let drawn = match colour(cell.tone) {
                Some(colour) => drawn.fg(colour),
                None => drawn,
            };
            match row.kind {
                RowKind::Group => drawn.add_attribute(Attribute::Bold),
                RowKind::Item | RowKind::Part => drawn,
            }
        })
        .collect();
    if row.kind == RowKind::Group
        && let (Some(verdict), Some(name)) = (cells.pop(), cells.pop())
    {
        cells.push(Cell::new(""));
        cells.push(name);
        cells.extend((3..columns).map(|_| Cell::new("")));
        cells.push(verdict);
    }
    cells
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
