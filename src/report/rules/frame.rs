//! What every document on rules has around what it says.

use crate::report::pages::{self, Seat};
use crate::report::records::Content;
use crate::report::{
    Block, Cell, Column, Issuer, Letterhead, Meaning, Orientation, PagedDocument, Row, RowKind,
    Section, SectionKey, Signature, Table, TableKey, Width,
};
use crate::rules::{CatalogueEntry, Scope};
use crate::wording::Wording;
use jiff::civil::Date;

/// What stands around a document on rules: it is about no commune.
pub(super) struct Frame<'f> {
    /// The place whose committee makes the rules, if they are of one.
    pub scope: &'f Scope,
    /// A day that the document tells of.
    pub day: Date,
    /// The key of the kind of paper.
    pub paper: &'static str,
    /// What it is about.
    pub subject: String,
}

impl Frame<'_> {
    /// The report, then annexes that lie across.
    pub fn document(
        self,
        mut report: Vec<Block>,
        annexes: Vec<(SectionKey, String, Vec<Block>)>,
        issuer: &Issuer,
        wording: &Wording,
    ) -> PagedDocument {
        let seat = || Seat::of_rules(self.scope, wording);
        let signature = pages::signature_of(seat().as_ref(), issuer, wording);
        // It is no act of the committee: whoever drew it up signs.
        report.push(Block::Signature(Signature {
            signer: vec![wording.word("signature-preparer")],
            ..signature
        }));
        let letterhead = pages::letterhead_of(seat(), issuer, self.subject.clone(), wording);
        let mut sections = vec![Section {
            key: SectionKey::Report,
            annex: None,
            commune: None,
            orientation: Orientation::Portrait,
            blocks: report,
        }];
        let annexes = annexes.into_iter().enumerate();
        sections.extend(annexes.map(|(index, (key, title, blocks))| Section {
            key,
            annex: Some(pages::annex(index, title, wording)),
            commune: None,
            orientation: Orientation::Landscape,
            blocks,
        }));
        PagedDocument {
            language: wording.language(),
            title: self.subject,
            letterhead: Letterhead {
                // What goes with a draft has no number of its own.
                number: String::new(),
                paper: wording.word(self.paper),
                ..letterhead
            },
            day: self.day,
            communes: Vec::new(),
            sections,
        }
    }
}

pub(super) fn heading(key: &'static str, wording: &Wording) -> Block {
    Block::Heading {
        level: 2,
        text: wording.word(key),
    }
}

/// On pages the lines of a list are paragraphs.
pub(super) fn on_pages(blocks: Vec<Block>) -> impl Iterator<Item = Block> {
    blocks.into_iter().flat_map(|block| match block {
        Block::List(lines) => lines.into_iter().map(Block::Paragraph).collect(),
        other => vec![other],
    })
}

/// The files, each with what tells it from any other state of itself.
pub(super) fn files<'e>(
    entries: impl Iterator<Item = &'e CatalogueEntry>,
    wording: &Wording,
) -> [Block; 2] {
    let rows = entries.map(|entry| {
        let cells = vec![
            entry.id.as_str().into(),
            entry.file.as_str().into(),
            wording.date(entry.checked_on).into(),
            entry.sha256.as_str().into(),
        ];
        Row::new(RowKind::Item, cells)
    });
    let table = Table {
        key: TableKey::RuleFiles,
        columns: Column::all(
            [
                ("rules-column-id", Width::Part(22)),
                ("rules-column-file", Width::Part(30)),
                ("rules-column-checked-on", Width::Part(16)),
                ("rules-column-sha256", Width::Part(40)),
            ],
            wording,
        ),
        rows: rows.collect(),
    };
    [heading("rules-heading-files", wording), Block::Table(table)]
}

/// A value of a record as a cell.
pub(super) fn cell(content: &Content, wording: &Wording) -> Cell {
    let (text, meaning) = match content {
        Content::Empty => (String::new(), Meaning::Text),
        Content::Text(text) => (text.clone(), Meaning::Text),
        Content::Code(code) => (code.clone(), Meaning::Code),
        Content::Number(number) => (wording.number(*number), Meaning::Number(*number)),
        Content::Percent(percent) => (wording.percent(*percent), Meaning::Percent(*percent)),
    };
    Cell {
        meaning,
        ..text.into()
    }
}
