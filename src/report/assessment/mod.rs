//! The report on one commune.

mod conclusion;
mod full_table;
mod hamlets;
mod records;
mod shortfalls;

pub(super) use records::{HEADINGS as RECORD_HEADINGS, fields as record_fields};
pub use records::{record_headings, records};

use super::document::{Block, Document};
use super::filter::Filter;
use super::findings::finding_line;
use super::footnotes::Footnotes;
use super::{recognition, trust};
use crate::assess::Assessment;
use crate::diagnostic::message;
use crate::wording::Wording;

/// First the conclusion, then what is not met and what is missing, by hamlets too where that is
/// asked for, then findings, then the whole table, then where the targets come from and by which
/// files it was judged.
pub fn assessment_document(
    assessment: &Assessment<'_>,
    filter: &Filter,
    wording: &Wording,
) -> Document {
    let mut footnotes = Footnotes::default();
    let mut blocks = conclusion::blocks(assessment, wording);
    blocks.extend(shortfalls::blocks(
        assessment,
        filter,
        &mut footnotes,
        wording,
    ));
    blocks.extend(hamlets::blocks(assessment, filter, wording));
    blocks.extend(findings(assessment, wording));
    blocks.extend(full_table::blocks(
        assessment,
        filter,
        &mut footnotes,
        wording,
    ));
    let table = recognition::table(assessment, filter, &mut footnotes, wording);
    blocks.extend(table.into_iter().flatten());
    let notes = footnotes.list(wording);
    if !notes.is_empty() {
        blocks.push(Block::Heading {
            level: 2,
            text: wording.word("heading-sources"),
        });
        blocks.push(Block::List(notes));
    }
    blocks.push(trust::checked_targets(assessment, wording));
    blocks.extend(trust::files(assessment, wording));
    Document { blocks }
}

fn findings(assessment: &Assessment<'_>, wording: &Wording) -> Vec<Block> {
    if assessment.findings.is_empty() {
        return Vec::new();
    }
    let heading = message!("heading-findings", count = assessment.findings.len());
    let lines = assessment
        .findings
        .iter()
        .map(|finding| finding_line(finding, wording))
        .collect();
    vec![
        Block::Heading {
            level: 2,
            text: wording.say(&heading),
        },
        Block::List(lines),
    ]
}
