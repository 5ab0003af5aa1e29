//! What other figures turn, and the fewest changes for a goal, as documents and records.

mod fewest;
mod turns;

pub use fewest::{assumptions, headings as fewest_headings, records as fewest_records};
pub use turns::{headings as turn_headings, records as turn_records};

use super::conclusion;
use super::document::{Block, Document};
use crate::diagnostic::{Arg, message};
use crate::what_if::{Fewest, WhatIf};
use crate::wording::Wording;

/// What was changed, what that turns, and the fewest changes from there on, as far as it was asked for.
pub fn what_if_document(
    changes: &[String],
    turns: &WhatIf<'_, '_>,
    fewest: Option<&Fewest<'_, '_>>,
    wording: &Wording,
) -> Document {
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: conclusion::title(turns.after, wording),
        },
        Block::Paragraph(conclusion::judged_by(turns.after, wording)),
    ];
    if !changes.is_empty() {
        let changes: Vec<Arg> = changes.iter().map(Arg::from).collect();
        let count = changes.len();
        blocks.push(Block::Paragraph(wording.say(&message!(
            "what-if-changes",
            count = count,
            changes = changes
        ))));
        blocks.extend(turns::blocks(turns, wording));
    }
    if let Some(fewest) = fewest {
        blocks.extend(fewest::blocks(fewest, wording));
    }
    Document { blocks }
}
