//! The summary for the terminal and for Markdown.

use super::blocks::{heading, left_out_note, set_heading, totals};
use super::{left_out, reliance, tables, words};
use crate::diagnostic::message;
use crate::report::pages::{Judged, titles};
use crate::report::{Block, Document, Filter, Tone};
use crate::summary::Summary;
use crate::wording::Wording;

/// First how many communes are met and what was left out; then, for each rule set, a row a commune
/// and what they come to together.
pub fn summary_document(summary: &Summary, filter: &Filter, wording: &Wording) -> Document {
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: wording.say(&message!("summary-title", count = summary.count())),
        },
        Block::Conclusion {
            text: words::conclusion(summary, wording),
            tone: Tone::Plain,
        },
    ];
    blocks.extend(left_out_note(summary, wording));
    let communes: Vec<Judged<'_>> = summary.communes().collect();
    let mut titles = titles(&communes, wording)
        .into_iter()
        .map(|titles| titles.short);
    for set in &summary.sets {
        let titles: Vec<String> = titles.by_ref().take(set.communes.len()).collect();
        blocks.extend(set_heading(summary, set, wording));
        blocks.push(Block::Paragraph(words::set_sentences(set, wording)));
        blocks.extend(reliance::paragraph(set, wording));
        blocks.push(heading(wording.word("heading-communes")));
        let table = tables::communes(set, &titles, filter, wording);
        if table.rows.is_empty() {
            blocks.push(Block::Paragraph(wording.word("nothing-listed")));
        } else {
            blocks.push(Block::Table(table));
            blocks.push(Block::Paragraph(words::key(wording)));
        }
        blocks.extend(totals(set, filter, wording));
    }
    blocks.extend(left_out::blocks(&summary.left_out, wording));
    Document { blocks }
}
