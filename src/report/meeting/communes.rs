//! The report on several communes: a summary, then an annex a commune.

use super::commune::{heading, notes, overview, tables};
use super::findings::whole;
use super::form::MeetingForm;
use super::{annex, letterhead, sources};
use crate::assess::{Assessment, Eligibility, Verdict};
use crate::diagnostic::message;
use crate::report::filter::Filter;
use crate::report::{
    Align, Block, Cell, Column, CommuneHead, Orientation, Row, RowKind, Section, SectionKey, Table,
    TableKey, Tone, Width, figures,
};
use crate::wording::Wording;

/// The sections of the report.
pub(super) fn sections(
    assessments: &[Assessment<'_>],
    heads: &[CommuneHead],
    filter: &Filter,
    form: &MeetingForm,
    wording: &Wording,
) -> Vec<Section> {
    let mut sections = vec![summary(assessments, heads, form, wording)];
    for (index, (assessment, head)) in assessments.iter().zip(heads).enumerate() {
        sections.push(Section {
            key: SectionKey::Commune,
            annex: Some(annex::annex(index, head.title.clone(), wording)),
            commune: Some(index),
            orientation: Orientation::Landscape,
            blocks: commune(assessment, &head.title, filter, form, wording),
        });
    }
    sections
}

fn summary(
    assessments: &[Assessment<'_>],
    heads: &[CommuneHead],
    form: &MeetingForm,
    wording: &Wording,
) -> Section {
    let met = assessments.iter().filter(|it| it.verdict == Verdict::Met);
    let mut text = wording.say(&message!(
        "meeting-communes-conclusion",
        met = met.clone().count(),
        total = heads.len(),
    ));
    if met
        .filter(|it| it.eligibility() != Eligibility::Eligible)
        .count()
        > 0
    {
        text.push(' ');
        text.push_str(&wording.word("meeting-not-recognized"));
    }
    Section {
        key: SectionKey::Report,
        annex: None,
        commune: None,
        orientation: Orientation::Portrait,
        blocks: vec![
            Block::Conclusion {
                text,
                tone: Tone::Plain,
            },
            heading(wording.word("heading-communes")),
            Block::Table(table(assessments, heads, form, wording)),
            Block::Paragraph(wording.word("meeting-end")),
            Block::Signature(letterhead::signature(assessments, form, wording)),
        ],
    }
}

fn table(
    assessments: &[Assessment<'_>],
    heads: &[CommuneHead],
    form: &MeetingForm,
    wording: &Wording,
) -> Table {
    let number =
        |key, part| Column::new(wording.word(key), Width::Part(part)).aligned(Align::Centre);
    let columns = vec![
        Column::new(wording.word("column-number"), Width::Fitting).aligned(Align::Centre),
        Column::new(wording.word("column-commune"), Width::Part(30)),
        number("column-criteria-met", 9),
        number("column-criteria-not-met", 9),
        number("column-criteria-other", 10),
        Column {
            width: Width::Part(14),
            ..form.kind.verdict_column(wording)
        },
        Column::new(wording.word("column-which-not-met"), Width::Part(22)),
        number("column-annex", 13),
        Column {
            spreadsheets_only: true,
            ..Column::new(wording.word("column-commune-code"), Width::Part(10))
        },
        Column {
            spreadsheets_only: true,
            ..number("column-criteria-total", 10)
        },
    ];
    let rows = assessments.iter().zip(heads).enumerate();
    Table {
        key: TableKey::Communes,
        columns,
        rows: rows
            .map(|(index, (assessment, head))| row(index, assessment, head, wording))
            .collect(),
    }
}

fn row(index: usize, assessment: &Assessment<'_>, head: &CommuneHead, wording: &Wording) -> Row {
    let count = |count: usize| whole(u32::try_from(count).unwrap_or(u32::MAX), wording);
    let not_met: Vec<&str> = assessment
        .criteria_with(Verdict::NotMet)
        .map(|criterion| criterion.rule.code.as_str())
        .collect();
    Row::new(
        RowKind::Item,
        vec![
            count(index + 1),
            head.title.as_str().into(),
            count(head.totals.met),
            count(head.totals.not_met),
            count(head.totals.other),
            figures::verdict(head.verdict, wording),
            Cell::code(&not_met.join(", ")),
            annex::number(index, wording).into(),
            Cell::code(head.code.as_deref().unwrap_or_default()),
            count(head.totals.declared),
        ],
    )
}

fn commune(
    assessment: &Assessment<'_>,
    title: &str,
    filter: &Filter,
    form: &MeetingForm,
    wording: &Wording,
) -> Vec<Block> {
    let mut footnotes = sources::footnotes(assessment);
    let mut blocks = overview(assessment, title, form, &mut footnotes, wording);
    for (_, title, table) in tables(assessment, filter, form, &mut footnotes, wording) {
        blocks.push(heading(title));
        blocks.extend(table);
    }
    blocks.extend(notes(assessment, &mut footnotes, wording));
    blocks
}
