//! The report on several communes: a summary, then an annex a commune.

use super::commune::{heading, notes, overview, tables};
use super::sources;
use crate::assess::Assessment;
use crate::report::MeetingForm;
use crate::report::filter::Filter;
use crate::report::pages::annex;
use crate::report::summary::SummaryPages;
use crate::report::{Block, Orientation, PagedDocument, Section, SectionKey, trust};
use crate::summary::{CommuneSummary, LeftOut, Order, SetHeads, Summary};
use crate::wording::Wording;

/// The report on assessments, and on what was left out.
pub(super) fn report(
    assessments: &[Assessment<'_>],
    left_out: &[LeftOut],
    filter: &Filter,
    form: &MeetingForm,
    wording: &Wording,
) -> PagedDocument {
    // As the summary has them: set by set.
    let mut assessments: Vec<&Assessment<'_>> = assessments.iter().collect();
    assessments.sort_by(|one, other| one.rules.id.cmp(&other.rules.id));
    let heads = SetHeads::default();
    let rows = assessments.iter().map(|it| CommuneSummary::of(it, &heads));
    let summary = Summary::new(rows.collect(), Order::Given, left_out.to_vec());
    // What is listed of a commune's indicators is no reason to leave out the commune.
    let all = Filter::default();
    let pages = SummaryPages::new(&summary, &all, form, wording);
    let annexes = assessments.iter().zip(&pages.heads).enumerate();
    let annexes = annexes.map(|(index, (assessment, head))| Section {
        key: SectionKey::Commune,
        annex: Some(annex(index, head.title.clone(), wording)),
        commune: Some(index),
        orientation: Orientation::Landscape,
        blocks: commune(assessment, &head.title, filter, form, wording),
    });
    let annexes = annexes.collect();
    pages.document(annexes)
}

fn commune(
    assessment: &Assessment<'_>,
    title: &str,
    filter: &Filter,
    form: &MeetingForm,
    wording: &Wording,
) -> Vec<Block> {
    let mut footnotes = sources::footnotes(assessment);
    let mut blocks = overview(assessment, title, (form, filter), &mut footnotes, wording);
    for (_, title, table) in tables(assessment, filter, form, &mut footnotes, wording) {
        blocks.push(heading(title));
        blocks.extend(table);
    }
    blocks.extend(notes(assessment, filter, &mut footnotes, wording));
    blocks.extend(trust::files(assessment, wording));
    blocks
}
