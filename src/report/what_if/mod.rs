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
        let changes: Vec<Arg> = changes.iter().map(|it| change(it, turns)).collect();
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

/// A change as it was written, with the sum where something is added or taken away.
fn change(written: &String, turns: &WhatIf<'_, '_>) -> Arg {
    match turns.after.survey.amended_by(written) {
        None => written.into(),
        Some(amended) => {
            let (before, by, after) = (amended.before, amended.by, amended.after);
            let sum = if amended.less {
                message!(
                    "what-if-less",
                    change = written,
                    before = before,
                    by = by,
                    after = after
                )
            } else {
                message!(
                    "what-if-more",
                    change = written,
                    before = before,
                    by = by,
                    after = after
                )
            };
            sum.into()
        }
    }
}
