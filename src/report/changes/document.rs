//! What has changed, for the terminal and for Markdown.

use super::summary::Called;
use super::{Changes, summary, tables};
use crate::changes::CommuneChanges;
use crate::diagnostic::message;
use crate::report::conclusion::title;
use crate::report::{Block, Document};
use crate::wording::Wording;

/// What has changed of a commune: which criteria, then the indicators, those that are newly not met first.
pub fn changes_document(changes: &CommuneChanges<'_, '_>, wording: &Wording) -> Document {
    let place = title(changes.new, wording);
    let mut blocks = vec![Block::Heading {
        level: 1,
        text: wording.say(&message!("change-title", place = place)),
    }];
    blocks.extend(summary::blocks(changes, Called::ByFile, wording));
    blocks.push(summary::table(changes, wording));
    Document { blocks }
}

/// All communes at a glance, and those that are in one survey only; nothing for a single commune.
pub fn overview_document(changes: &Changes<'_, '_>, wording: &Wording) -> Option<Document> {
    let blocks = overview(changes, wording);
    let title = match changes.over_time.first() {
        Some(times) => message!("change-title-times", count = times.len()),
        None => message!("change-title-many", count = changes.communes.len()),
    };
    (!blocks.is_empty()).then(|| {
        let mut all = vec![Block::Heading {
            level: 1,
            text: wording.say(&title),
        }];
        all.extend(blocks);
        Document { blocks: all }
    })
}

/// The blocks of the overview.
pub(super) fn overview(changes: &Changes<'_, '_>, wording: &Wording) -> Vec<Block> {
    let mut blocks = Vec::new();
    if changes.communes.len() > 1 {
        blocks.push(Block::Table(tables::communes(&changes.communes, wording)));
    }
    let alone = [
        summary::alone("change-communes-gone", &changes.only_old, wording),
        summary::alone("change-communes-new", &changes.only_new, wording),
    ];
    let alone: Vec<String> = alone.into_iter().flatten().collect();
    if !alone.is_empty() {
        blocks.push(Block::List(alone));
    }
    if let Some(over_time) = tables::over_time(changes, wording) {
        let text = over_time.title.clone();
        blocks.push(Block::Heading { level: 2, text });
        blocks.push(Block::OverTime(over_time));
    }
    blocks
}
