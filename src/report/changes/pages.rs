//! What has changed, on pages: the conclusion first, then a section a commune.

use super::{Changes, document, summary};
use crate::assess::Assessment;
use crate::changes::CommuneChanges;
use crate::diagnostic::message;
use crate::report::conclusion::title;
use crate::report::meeting::{self, MeetingForm, MeetingKind};
use crate::report::summary::Judged;
use crate::report::{
    Block, CommuneHead, Letterhead, Orientation, PagedDocument, Section, SectionKey,
};
use crate::summary::CommuneSummary;
use crate::wording::Wording;

/// What the report says of who issues it; what is not given follows from the communes.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ChangesForm {
    /// The issuing body.
    pub body: Option<String>,
    /// The body above it.
    pub superior_body: Option<String>,
    /// The place it is issued at.
    pub place: Option<String>,
}

/// The report; `assessments` are the later ones of the communes, in order.
pub fn changes_pages(
    changes: &Changes<'_, '_>,
    assessments: &[Assessment<'_>],
    form: &ChangesForm,
    wording: &Wording,
) -> PagedDocument {
    let form = MeetingForm {
        kind: MeetingKind::SelfAssessment,
        body: form.body.clone(),
        superior_body: form.superior_body.clone(),
        place: form.place.clone(),
    };
    let rows = CommuneSummary::of_all(assessments);
    let judged: Vec<_> = rows
        .iter()
        .map(|(set, commune)| (&**set, commune))
        .collect();
    let communes = meeting::heads(&judged, wording);
    let letterhead = letterhead(assessments, &judged, &form, wording);
    let mut report = document::overview(changes, wording);
    if let [only] = changes.communes.as_slice() {
        let mut blocks = as_paragraphs(summary::blocks(only, wording));
        blocks.extend(summary::criteria_table(only, wording));
        report.splice(0..0, blocks);
    }
    report.push(Block::Signature(meeting::signature(
        &judged, &form, wording,
    )));
    let is_only = changes.communes.len() == 1;
    let mut sections = vec![Section {
        key: SectionKey::Report,
        annex: None,
        commune: is_only.then_some(0),
        orientation: Orientation::Portrait,
        blocks: report,
    }];
    let of_communes = changes.communes.iter().zip(&communes).enumerate();
    sections.extend(
        of_communes.map(|(index, (commune, head))| section(index, commune, head, is_only, wording)),
    );
    PagedDocument {
        language: wording.language(),
        title: letterhead.subject.clone(),
        letterhead,
        communes,
        sections,
    }
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
        blocks.extend(as_paragraphs(summary::blocks(changes, wording)));
    }
    blocks.push(summary::table(changes, wording));
    if !is_only {
        blocks.extend(summary::criteria_table(changes, wording));
    }
    let title = wording.say(&message!("change-annex", place = &head.title));
    Section {
        key: SectionKey::Changes,
        annex: Some(meeting::annex(index, title, wording)),
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

fn letterhead(
    assessments: &[Assessment<'_>],
    judged: &[Judged<'_>],
    form: &MeetingForm,
    wording: &Wording,
) -> Letterhead {
    let place = match assessments {
        [assessment] => title(assessment, wording),
        _ => wording.say(&message!("place-communes", count = assessments.len())),
    };
    Letterhead {
        subject: wording.say(&message!("change-subject", place = place)),
        ..meeting::letterhead(judged, form, wording)
    }
}
