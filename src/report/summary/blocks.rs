//! What follows the table of communes, the same for every document: what they come to together.

use super::{tables, words};
use crate::report::{Block, Filter};
use crate::summary::{SetSummary, Summary};
use crate::wording::Wording;

/// A heading of the second level.
pub(super) fn heading(text: String) -> Block {
    Block::Heading { level: 2, text }
}

/// Criterion by criterion, by how many are met, and by place.
pub(super) fn totals(set: &SetSummary, filter: &Filter, wording: &Wording) -> Vec<Block> {
    let mut blocks = vec![
        heading(wording.word("heading-criterion-totals")),
        Block::Table(tables::criteria(set, filter, wording)),
    ];
    let bands = tables::bands(set, wording).map(|table| ("heading-bands", table));
    let districts = tables::places(&set.districts(), set, wording);
    let provinces = tables::places(&set.provinces(), set, wording);
    let provinces = provinces.map(|table| ("heading-provinces", table));
    let districts = districts.map(|table| ("heading-districts", table));
    for (key, table) in [bands, provinces, districts].into_iter().flatten() {
        blocks.push(heading(wording.word(key)));
        blocks.push(Block::Table(table));
    }
    blocks
}

/// What heads all about a set, where there are several.
pub(super) fn set_heading(summary: &Summary, set: &SetSummary, wording: &Wording) -> Option<Block> {
    (summary.sets.len() > 1).then(|| heading(wording.text(&set.head.title).to_owned()))
}

/// That something was left out, where it was.
pub(super) fn left_out_note(summary: &Summary, wording: &Wording) -> Option<Block> {
    words::left_out(&summary.left_out, wording).map(Block::Paragraph)
}
