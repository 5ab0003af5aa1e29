//! What a check of a rule file found when there is nothing wrong with it.

use super::words;
use crate::diagnostic::{Arg, Bilingual, message};
use crate::report::footnotes::Known;
use crate::report::listing::Listing;
use crate::report::records::Content;
use crate::report::{Block, Column, Document, Row, RowKind, Table, TableKey, Tone, Width};
use crate::rules::{CatalogueEntry, Loosened, NotCompared, OpenTarget};
use crate::wording::Wording;

/// A file that was checked, and its targets of which nobody has signed that they were checked against the
/// text.
#[derive(Debug)]
pub struct CheckedFile {
    /// The file.
    pub entry: CatalogueEntry,
    /// Each of them; `None` where the list was not asked for.
    pub unverified: Option<Vec<OpenTarget>>,
    /// Whatever an overlay gives a reason for asking less.
    pub loosened: Vec<Loosened>,
    /// Its targets for which the nation's value is not known.
    pub not_compared: Vec<NotCompared>,
}

/// That the files are sound, with counts; and the targets that somebody still has to check.
pub fn check_document(files: &[CheckedFile], wording: &Wording) -> Document {
    let mut blocks = Vec::new();
    for file in files {
        let CheckedFile {
            entry, unverified, ..
        } = file;
        blocks.push(Block::Conclusion {
            text: wording.say(&message!(
                "rules-sound",
                file = entry.file.as_str(),
                id = &entry.id
            )),
            tone: Tone::Good,
        });
        blocks.push(Block::Paragraph(words::tally(entry.tally, wording)));
        blocks.extend(beside_base(file, wording));
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

/// How the targets of an overlay stand beside those of the nation.
fn beside_base(file: &CheckedFile, wording: &Wording) -> Vec<Block> {
    let loosened = file.loosened.iter().map(|it| match &it.values {
        Some([base, own]) => message!(
            "rules-loosened-item",
            code = &it.code,
            base = base.clone(),
            own = own.clone(),
            reason = &it.reason
        ),
        None => message!("rules-loosened-parts", code = &it.code, reason = &it.reason),
    });
    let items: Vec<Arg> = loosened.map(Arg::from).collect();
    let loosened =
        (!items.is_empty()).then(|| message!("rules-loosened", count = items.len(), items = items));
    let mut by_document: Vec<(Option<&Bilingual>, Vec<Arg>)> = Vec::new();
    for it in &file.not_compared {
        let document = it.document.as_ref();
        match by_document.iter_mut().find(|(known, _)| *known == document) {
            Some((_, codes)) => codes.push(Arg::from(&it.code)),
            None => by_document.push((document, vec![Arg::from(&it.code)])),
        }
    }
    let not_compared = by_document.into_iter().map(|(document, codes)| {
        let document =
            document.map_or_else(|| Arg::from(message!("rules-document-of-base")), Arg::from);
        let count = codes.len();
        message!(
            "rules-not-compared",
            count = count,
            codes = codes,
            document = document
        )
    });
    let all = loosened.into_iter().chain(not_compared);
    all.map(|it| Block::Paragraph(wording.say(&it))).collect()
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
