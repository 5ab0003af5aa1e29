//! The summary for a meeting: what Word, Excel and HTML are drawn from.

use super::blocks::{heading, left_out_note, set_heading, totals};
use super::heat_map::heat_map;
use super::{left_out, listed, reliance, words};
use crate::assess::Verdict;
use crate::report::figures::{self, count};
use crate::report::pages::{
    Judged, Titles, annex_number, first_day, heads, letterhead, shared_place, signature, titles,
};
use crate::report::{
    Align, Block, Cell, Column, CommuneHead, Filter, MeetingForm, Orientation, PagedDocument, Row,
    RowKind, Section, SectionKey, Table, TableKey, Tone, Width,
};
use crate::summary::{SetSummary, Summary};
use crate::wording::Wording;

/// The summary alone.
pub fn summary_pages(
    summary: &Summary,
    filter: &Filter,
    form: &MeetingForm,
    wording: &Wording,
) -> PagedDocument {
    SummaryPages::new(summary, filter, form, wording).document(Vec::new())
}

/// The summary with the pages of its communes as annexes.
pub(in crate::report) struct SummaryPages<'s> {
    summary: &'s Summary,
    communes: Vec<Judged<'s>>,
    titles: Vec<Titles>,
    /// What each commune is called and how it was judged.
    pub heads: Vec<CommuneHead>,
    filter: &'s Filter,
    form: &'s MeetingForm,
    wording: &'s Wording,
}

impl<'s> SummaryPages<'s> {
    pub fn new(
        summary: &'s Summary,
        filter: &'s Filter,
        form: &'s MeetingForm,
        wording: &'s Wording,
    ) -> SummaryPages<'s> {
        let communes: Vec<Judged<'_>> = summary.communes().collect();
        SummaryPages {
            summary,
            titles: titles(&communes, wording),
            heads: heads(&communes, wording),
            communes,
            filter,
            form,
            wording,
        }
    }

    /// The summary, then annexes: either none, or one a commune.
    pub fn document(self, annexes: Vec<Section>) -> PagedDocument {
        let letterhead = letterhead(&self.communes, self.form, self.wording);
        let mut sections = vec![self.section(!annexes.is_empty())];
        sections.extend(annexes);
        PagedDocument {
            language: self.wording.language(),
            title: letterhead.subject.clone(),
            letterhead,
            day: first_day(&self.heads),
            communes: self.heads,
            sections,
        }
    }

    fn section(&self, has_annexes: bool) -> Section {
        let (summary, wording) = (self.summary, self.wording);
        let mut text = words::conclusion(summary, wording);
        if summary.has_met_but_not_eligible() {
            text.push(' ');
            text.push_str(&wording.word("meeting-not-recognized"));
        }
        let mut blocks = vec![Block::Conclusion {
            text,
            tone: Tone::Plain,
        }];
        blocks.extend(left_out_note(summary, wording));
        let mut first = 0;
        for set in &summary.sets {
            blocks.extend(self.set(set, first, has_annexes));
            first += set.communes.len();
        }
        blocks.extend(left_out::blocks(&summary.left_out, wording));
        if has_annexes {
            blocks.push(Block::Paragraph(wording.word("meeting-end")));
        }
        let signature = signature(&self.communes, self.form, wording);
        blocks.push(Block::Signature(signature));
        Section {
            key: SectionKey::Report,
            annex: None,
            commune: None,
            orientation: Orientation::Portrait,
            blocks,
        }
    }

    /// The communes of a set, `first` being the position of the first in the document.
    fn set(&self, set: &SetSummary, first: usize, has_annexes: bool) -> Vec<Block> {
        let wording = self.wording;
        let titles = &self.titles[first..];
        let map = heat_map(set, titles, first, self.filter, wording);
        let mut blocks: Vec<Block> = set_heading(self.summary, set, wording)
            .into_iter()
            .collect();
        blocks.push(Block::Paragraph(words::set_sentences(set, wording)));
        blocks.extend(reliance::paragraph(set, wording));
        if map.rows.is_empty() {
            blocks.push(Block::Paragraph(wording.word("nothing-listed")));
        } else {
            // A screen shows the conclusion and the picture at once.
            blocks.push(heading(map.title.clone()));
            blocks.push(Block::HeatMap(map));
            blocks.push(heading(wording.word("heading-communes")));
            blocks.push(Block::Table(self.communes(set, first, has_annexes)));
        }
        blocks.extend(totals(set, self.filter, wording));
        blocks
    }

    fn communes(&self, set: &SetSummary, first: usize, has_annexes: bool) -> Table {
        let (form, wording) = (self.form, self.wording);
        let number =
            |key, part| Column::new(wording.word(key), Width::Part(part)).aligned(Align::Centre);
        let last = if has_annexes {
            number("column-annex", 12)
        } else {
            number("column-warnings", 11)
        };
        let aside = |key| Column {
            spreadsheets_only: true,
            ..Column::new(wording.word(key), Width::Part(10))
        };
        let columns = vec![
            Column::new(wording.word("column-number"), Width::Fitting).aligned(Align::Centre),
            Column::new(wording.word("column-commune"), Width::Part(22)),
            number("column-criteria-met", 8),
            number("column-criteria-not-met", 10),
            number("column-criteria-other", 9),
            Column {
                width: Width::Part(17),
                ..form.kind.verdict_column(wording)
            },
            Column::new(wording.word("column-which-not-met"), Width::Part(17)),
            Column::new(wording.word("column-closest"), Width::Part(18)),
            last,
            aside("column-commune-code"),
            aside("column-criteria-total"),
            aside("column-findings"),
        ];
        let rows = listed(set, self.filter).map(|(at, _)| self.row(set, first, at, has_annexes));
        Table {
            key: TableKey::Communes,
            columns,
            rows: rows.collect(),
        }
    }

    fn row(&self, set: &SetSummary, first: usize, at: usize, has_annexes: bool) -> Row {
        let wording = self.wording;
        let (commune, position) = (&set.communes[at], first + at);
        let head = &self.heads[position];
        // A place that all share stands in the title of the report.
        let short = &self.titles[position].short;
        let mut names = self.titles.iter().zip(&self.communes);
        let is_plain = names.all(|(titles, (_, commune))| titles.short == commune.name)
            && shared_place(&self.communes, wording).is_some();
        let title = if is_plain { short } else { &head.title };
        let not_met: Vec<&str> = set
            .head
            .criteria
            .iter()
            .zip(&commune.criteria)
            .filter(|(_, state)| state.verdict == Verdict::NotMet)
            .map(|((code, _), _)| code.as_str())
            .collect();
        let last = if has_annexes {
            annex_number(position, wording).into()
        } else {
            count(commune.warnings, wording)
        };
        Row::new(
            RowKind::Item,
            vec![
                count(position + 1, wording),
                title.as_str().into(),
                count(head.totals.met, wording),
                count(head.totals.not_met, wording),
                count(head.totals.other, wording),
                figures::verdict(head.verdict, wording),
                Cell::code(&not_met.join(", ")),
                words::closest(commune, wording).into(),
                last,
                Cell::code(head.code.as_deref().unwrap_or_default()),
                count(head.totals.declared, wording),
                count(commune.findings, wording),
            ],
        )
    }
}
