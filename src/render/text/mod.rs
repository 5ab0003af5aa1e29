//! A document for the terminal.

mod lines;
mod table;

use crate::report::{Block, Document, Tone};
use anstyle::{AnsiColor, Style};
use lines::wrapped;
use std::fmt::Write;
use table::render_table;

/// How wide a terminal is and whether it shows colours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Look {
    /// Columns of the terminal.
    pub width: u16,
    /// Whether to use colour; the states are words all the same.
    pub colour: bool,
}

impl Look {
    /// The style, or none where there are no colours.
    fn shown(self, style: Style) -> Style {
        if self.colour { style } else { Style::new() }
    }
}

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

/// A heading in capitals, but for the codes in it, whose letters are small.
fn capitals(heading: &str) -> String {
    let is_code = |word: &str| word.starts_with(|first: char| first.is_ascii_digit());
    let words = heading.split(' ');
    let words = words.map(|word| match word {
        code if is_code(code) => code.to_owned(),
        word => word.to_uppercase(),
    });
    words.collect::<Vec<_>>().join(" ")
}

fn render_block(block: &Block, look: Look, text: &mut String) {
    let width = usize::from(look.width);
    match block {
        // Below the parts of a report stand codes, which have small letters.
        Block::Heading {
            level: 3..,
            text: heading,
        } => {
            let style = look.shown(Style::new().bold());
            push_styled(&wrapped(heading, width), style, text);
        }
        Block::Heading { text: heading, .. } => {
            let style = look.shown(Style::new().bold());
            push_styled(&wrapped(&capitals(heading), width), style, text);
        }
        Block::Paragraph(paragraph) => text.push_str(&wrapped(paragraph, width)),
        Block::Conclusion {
            text: sentence,
            tone,
        } => {
            let colour = colour(*tone).map(Into::into);
            let style = look.shown(Style::new().bold().fg_color(colour));
            push_styled(&wrapped(sentence, width), style, text);
        }
        Block::Table(table) => render_table(table, look, text),
        Block::OverTime(block) => render_table(&block.table, look, text),
        Block::List(items) => {
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index == 0 { "- " } else { "\n- " });
                text.push_str(&wrapped(item, width - 2).replace('\n', "\n  "));
            }
        }
        Block::Chart(chart) => text.push_str(&wrapped(&chart.text, width)),
        Block::HeatMap(map) => {
            render_table(&map.table(), look, text);
            text.push('\n');
            text.push_str(&wrapped(&map.key, width));
        }
        Block::Signature(signature) => {
            text.push_str(&wrapped(&signature.signer.join(" "), width));
        }
    }
}

fn colour(tone: Tone) -> Option<AnsiColor> {
    match tone {
        Tone::Plain => None,
        Tone::Good => Some(AnsiColor::Green),
        Tone::Bad => Some(AnsiColor::Red),
        Tone::Open => Some(AnsiColor::Yellow),
    }
}

fn push_styled(addition: &str, style: Style, text: &mut String) {
    if style.is_plain() {
        text.push_str(addition);
    } else {
        // Writing to memory does not fail.
        let _ = write!(text, "{style}{addition}{style:#}");
    }
}
