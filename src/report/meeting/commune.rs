//! The report on one commune: the conclusion, then annexes.

use super::{
    chart, conclusion, criteria, evidence, hamlets, indicators, shortfalls, size, sources,
};
use crate::assess::Assessment;
use crate::report::MeetingForm;
use crate::report::filter::Filter;
use crate::report::findings::{FoundIn, findings_table};
use crate::report::footnotes::Footnotes;
use crate::report::pages::{Frame, annex};
use crate::report::reliance;
use crate::report::{
    Block, Orientation, PagedDocument, Section, SectionKey, Signature, Table, recognition, trust,
};
use crate::wording::Wording;

/// The report on an assessment.
pub(super) fn report(
    assessment: &Assessment<'_>,
    filter: &Filter,
    form: &MeetingForm,
    wording: &Wording,
) -> PagedDocument {
    let frame = Frame::of(std::iter::once(assessment), form, wording);
    let signature = frame.signature.clone();
    let title = frame.place.clone();
    let sections = sections(assessment, &title, signature, filter, form, wording);
    frame.document(sections, wording)
}

fn sections(
    assessment: &Assessment<'_>,
    title: &str,
    signature: Signature,
    filter: &Filter,
    form: &MeetingForm,
    wording: &Wording,
) -> Vec<Section> {
    let mut footnotes = sources::footnotes(assessment);
    let mut blocks = overview(assessment, title, (form, filter), &mut footnotes, wording);
    blocks.extend(notes(assessment, filter, &mut footnotes, wording));
    blocks.push(Block::Paragraph(wording.word("meeting-end")));
    blocks.push(Block::Signature(signature));
    let mut sections = vec![Section {
        key: SectionKey::Report,
        annex: None,
        commune: Some(0),
        orientation: Orientation::Portrait,
        blocks,
    }];
    let tables = tables(assessment, filter, form, &mut footnotes, wording);
    for (index, (key, title, blocks)) in tables.into_iter().enumerate() {
        sections.push(Section {
            key,
            annex: Some(annex(index, title, wording)),
            commune: Some(0),
            orientation: Orientation::Landscape,
            blocks,
        });
    }
    if let Some(last) = sections.last_mut() {
        last.blocks.extend(trust::files(assessment, wording));
    }
    sections
}

/// The conclusion, the picture, and the criteria at a glance.
pub(super) fn overview(
    assessment: &Assessment<'_>,
    title: &str,
    (form, filter): (&MeetingForm, &Filter),
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Vec<Block> {
    let mut blocks = conclusion::blocks(assessment, title, wording);
    blocks.push(Block::Chart(chart::chart(assessment, wording)));
    blocks.push(heading(wording.word("heading-criteria")));
    blocks.push(Block::Table(criteria::table(
        assessment, form.kind, wording,
    )));
    blocks.extend(reliance::met_by_word(assessment, wording).map(Block::Paragraph));
    blocks.extend(size::sentence(assessment, wording).map(Block::Paragraph));
    let recognition = recognition::table(assessment, filter, footnotes, wording);
    blocks.extend(recognition.into_iter().flatten());
    blocks
}

/// What does not add up, where the targets come from, and how well they are known.
pub(super) fn notes(
    assessment: &Assessment<'_>,
    filter: &Filter,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Vec<Block> {
    let findings = findings_table(&assessment.findings, FoundIn::Survey, wording);
    let sources = sources::table(assessment, filter, footnotes, wording);
    let titled = |key, table: Option<Table>| {
        table.map(|table| [heading(wording.word(key)), Block::Table(table)])
    };
    [
        titled("heading-check", findings),
        titled("heading-sources", sources),
    ]
    .into_iter()
    .flatten()
    .flatten()
    .chain([trust::checked_targets(assessment, wording)])
    .collect()
}

/// The tables of indicators, each with its title and what stands around it.
pub(super) fn tables(
    assessment: &Assessment<'_>,
    filter: &Filter,
    form: &MeetingForm,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Vec<(SectionKey, String, Vec<Block>)> {
    let selection = filter
        .is_selection()
        .then(|| Block::Paragraph(wording.word("meeting-selection")));
    let explanation = form.kind.explanation(wording).map(Block::Paragraph);
    let indicators = indicators::table(assessment, filter, form.kind, footnotes, wording);
    let shortfalls = shortfalls::table(assessment, filter, footnotes, wording);
    let hamlets = hamlets::table(assessment, filter, footnotes, wording);
    let nothing = || Block::Paragraph(wording.word("nothing-listed"));
    let mut tables = vec![(
        SectionKey::Indicators,
        wording.word("annex-indicators"),
        selection
            .clone()
            .into_iter()
            .chain(explanation)
            .chain([indicators.map_or_else(nothing, Block::Table)])
            .collect(),
    )];
    if let Some(table) = shortfalls {
        tables.push((
            SectionKey::Shortfalls,
            wording.word("annex-shortfalls"),
            selection
                .clone()
                .into_iter()
                .chain([Block::Table(table)])
                .collect(),
        ));
    }
    if let Some(table) = hamlets {
        tables.push((
            SectionKey::Hamlets,
            wording.word("annex-hamlets"),
            selection
                .clone()
                .into_iter()
                .chain([Block::Table(table)])
                .collect(),
        ));
    }
    if let Some(table) = evidence::table(assessment, filter, wording) {
        tables.push((
            SectionKey::Evidence,
            wording.word("annex-evidence"),
            selection.into_iter().chain([Block::Table(table)]).collect(),
        ));
    }
    tables
}

/// A heading inside a section.
pub(super) fn heading(text: String) -> Block {
    Block::Heading { level: 2, text }
}
