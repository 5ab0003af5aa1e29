//! What has changed, on pages: the conclusion first, then a section a commune.

use super::summary::Called;
use super::{Changes, document, summary};
use crate::changes::CommuneChanges;
use crate::diagnostic::message;
use crate::report::pages::{Frame, annex};
use crate::report::{
    Block, CommuneHead, Issuer, MeetingForm, MeetingKind, Orientation, PagedDocument, Section,
    SectionKey,
};
use crate::wording::Wording;

/// The report on the communes that were compared, as they are now.
pub fn changes_pages(
    changes: &Changes<'_, '_>,
    issuer: &Issuer,
    wording: &Wording,
) -> PagedDocument {
    let form = MeetingForm {
        kind: MeetingKind::SelfAssessment,
        issuer: issuer.clone(),
    };
    let later = changes.communes.iter().map(|commune| commune.new);
    let mut frame = Frame::of(later, &form, wording);
    frame.letterhead.subject = wording.say(&message!("change-subject", place = &frame.place));
    let mut report = document::overview(changes, wording);
    if let [only] = changes.communes.as_slice() {
        let mut blocks = as_paragraphs(summary::blocks(only, Called::ByDay, wording));
        blocks.extend(summary::criteria_table(only, wording));
        report.splice(0..0, blocks);
    }
    report.push(Block::Signature(frame.signature.clone()));
    let is_only = changes.communes.len() == 1;
    let mut sections = vec![Section {
        key: SectionKey::Report,
        annex: None,
        commune: is_only.then_some(0),
        orientation: Orientation::Portrait,
        blocks: report,
    }];
    let of_communes = changes.communes.iter().zip(&frame.communes).enumerate();
    sections.extend(
        of_communes.map(|(index, (commune, head))| section(index, commune, head, is_only, wording)),
    );
    frame.document(sections, wording)
}

fn section(
    index: usize,
    changes: &CommuneChanges<'_, '_>,
    head: &CommuneHead,
    is_only: bool,
    wording: &Wording,
) -> Section {
    let mut blocks = Vec::new();
    if !is_only {
        blocks.extend(as_paragraphs(summary::blocks(
            changes,
            Called::ByDay,
            wording,
        )));
    }
    blocks.push(summary::table(changes, wording));
    if !is_only {
        blocks.extend(summary::criteria_table(changes, wording));
    }
    let title = wording.say(&message!("change-annex", place = &head.title));
    Section {
        key: SectionKey::Changes,
        annex: Some(annex(index, title, wording)),
        commune: Some(index),
        orientation: Orientation::Landscape,
        blocks,
    }
}

/// On pages the lines of a summary are paragraphs, the conclusion first.
fn as_paragraphs(blocks: Vec<Block>) -> Vec<Block> {
    let (first, rest): (Vec<Block>, Vec<Block>) = blocks
        .into_iter()
        .partition(|block| matches!(block, Block::Conclusion { .. }));
    let rest = rest.into_iter().flat_map(|block| match block {
        Block::List(lines) => lines.into_iter().map(Block::Paragraph).collect(),
        other => vec![other],
    });
    first.into_iter().chain(rest).collect()
}
