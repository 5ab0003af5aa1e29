//! What a check of a rule file found when there is nothing wrong with it.

use super::words;
use crate::diagnostic::message;
use crate::report::footnotes::Known;
use crate::report::listing::Listing;
use crate::report::records::Content;
use crate::report::{Block, Column, Document, Row, RowKind, Table, TableKey, Tone, Width};
use crate::rules::{CatalogueEntry, OpenTarget};
use crate::wording::Wording;

/// A file that was checked, and its targets of which nobody has signed that they were checked against the
/// text.
#[derive(Debug)]
pub struct CheckedFile {
    /// The file.
    pub entry: CatalogueEntry,
    /// Each of them; `None` where the list was not asked for.
    pub unverified: Option<Vec<OpenTarget>>,
}

/// That the files are sound, with counts; and the targets that somebody still has to check.
pub fn check_document(files: &[CheckedFile], wording: &Wording) -> Document {
    let mut blocks = Vec::new();
    for CheckedFile { entry, unverified } in files {
        blocks.push(Block::Conclusion {
            text: wording.say(&message!(
                "rules-sound",
                file = entry.file.as_str(),
                id = &entry.id
            )),
            tone: Tone::Good,
        });
        blocks.push(Block::Paragraph(words::tally(entry.tally, wording)));
        match unverified.as_deref() {
            None => {}
            Some([]) => blocks.push(Block::Paragraph(wording.word("rules-all-verified"))),
            Some(unverified) => {
                blocks.push(Block::Heading {
                    level: 2,
                    text: wording.say(&message!(
                        "rules-heading-unverified",
                        count = unverified.len()
                    )),
                });
                blocks.push(Block::Table(table(unverified, wording)));
            }
        }
    }
    Document { blocks }
}

fn table(unverified: &[OpenTarget], wording: &Wording) -> Table {
    let rows = unverified.iter().map(|target| {
        Row::new(
            RowKind::Item,
            vec![
                target.code.as_str().into(),
                target.place.line().to_string().into(),
                wording.say(&Known::of_open(target).message()).into(),
            ],
        )
    });
    Table {
        key: TableKey::Unverified,
        columns: Column::all(
            [
                ("column-code", Width::Fitting),
                ("rules-column-line", Width::Fitting),
                ("column-basis", Width::Part(10)),
            ],
            wording,
        ),
        rows: rows.collect(),
    }
}

const COLUMNS: [(&str, &str); 5] = [
    ("file", "rules-column-file"),
    ("set", "rules-column-set"),
    ("code", "column-code"),
    ("line", "rules-column-line"),
    ("basis", "column-basis"),
];

/// The targets that are not checked against the text, as records.
pub fn check_listing(files: &[CheckedFile]) -> Listing {
    let mut records = Vec::new();
    for file in files {
        for target in file.unverified.iter().flatten() {
            records.push(vec![
                words::text(&file.entry.file),
                words::text(&file.entry.id),
                Content::Code(target.code.to_string()),
                Content::count(target.place.line() as usize),
                words::basis(target.basis),
            ]);
        }
    }
    Listing {
        format: "nongthon.rules-check.v1",
        columns: &COLUMNS,
        records,
    }
}
