//! The list of rule sets and overlays.

use super::words;
use crate::diagnostic::message;
use crate::report::listing::Listing;
use crate::report::records::{Content, Record};
use crate::report::{Block, Cell, Column, Document, Row, RowKind, Table, TableKey, Width};
use crate::rules::{BasisTally, CatalogueEntry};
use crate::wording::Wording;

/// Every rule set and overlay: its days, whether it is complete, how its targets are known.
pub fn catalogue_document(entries: &[CatalogueEntry], wording: &Wording) -> Document {
    let heading = |text: &'static str| Block::Heading {
        level: 2,
        text: wording.word(text),
    };
    Document {
        blocks: vec![
            Block::Heading {
                level: 1,
                text: wording.word("rules-heading-list"),
            },
            Block::Table(overview(entries, wording)),
            heading("rules-heading-bases"),
            Block::Paragraph(wording.word("rules-bases-explained")),
            Block::Table(tallies(entries, wording)),
            heading("rules-heading-files"),
            Block::List(
                entries
                    .iter()
                    .map(|entry| file_line(entry, wording))
                    .collect(),
            ),
        ],
    }
}

/// The file of an entry, with its hash and the day it was checked.
pub(super) fn file_line(entry: &CatalogueEntry, wording: &Wording) -> String {
    wording.say(&message!(
        "rules-file",
        id = &entry.id,
        file = entry.file.as_str(),
        sha256 = &entry.sha256,
        day = entry.checked_on,
    ))
}

fn overview(entries: &[CatalogueEntry], wording: &Wording) -> Table {
    let mut rows = Vec::new();
    let sets = entries.iter().filter(|entry| entry.base.is_none());
    let overlays = entries.iter().filter(|entry| entry.base.is_some());
    rows.push(group("rules-group-sets", 4, wording));
    rows.extend(sets.map(|entry| row(entry, wording)));
    rows.push(group("rules-group-overlays", 4, wording));
    rows.extend(overlays.map(|entry| row(entry, wording)));
    Table {
        key: TableKey::Catalogue,
        columns: Column::all(
            [
                ("rules-column-id", Width::Fitting),
                ("rules-column-title", Width::Part(24)),
                ("rules-column-in-force", Width::Part(16)),
                ("rules-column-state", Width::Part(14)),
            ],
            wording,
        ),
        rows,
    }
}

fn group(key: &'static str, columns: usize, wording: &Wording) -> Row {
    let mut cells = vec![Cell::empty(); columns];
    cells[1] = wording.word(key).to_uppercase().into();
    Row::new(RowKind::Group, cells)
}

fn row(entry: &CatalogueEntry, wording: &Wording) -> Row {
    let state = match (entry.indicators, &entry.incomplete) {
        (Some((declared, held)), Some(_)) => wording.say(&message!(
            "rules-state-incomplete",
            held = held,
            declared = declared as usize
        )),
        (Some(_), None) => wording.say(&message!(
            "rules-state-complete",
            lacks = message!("rules-lacks", count = entry.tally.unset),
            left = message!("rules-left", count = entry.tally.left),
            checked = message!("rules-checked", count = entry.tally.text),
        )),
        (None, _) => words::place(&entry.scope, wording),
    };
    Row::new(
        RowKind::Item,
        vec![
            entry.id.as_str().into(),
            wording.text(&entry.title).into(),
            words::days(entry.in_force, wording).into(),
            state.into(),
        ],
    )
}

fn tallies(entries: &[CatalogueEntry], wording: &Wording) -> Table {
    let rows = entries.iter().map(|entry| {
        let mut cells: Vec<Cell> = vec![entry.id.as_str().into()];
        let [text, others @ ..] = tally(entry.tally);
        let counts = [text, entry.tally.unsigned].into_iter().chain(others);
        cells.extend(counts.map(|count| Cell::from(count.to_string())));
        Row::new(RowKind::Item, cells)
    });
    Table {
        key: TableKey::Bases,
        columns: Column::all(
            [
                ("rules-column-id", Width::Fitting),
                ("rules-column-text", Width::Part(10)),
                ("rules-column-unsigned", Width::Part(10)),
                ("rules-column-quoted", Width::Part(10)),
                ("rules-column-entered", Width::Part(10)),
                ("rules-column-recalled", Width::Part(10)),
                ("rules-column-left", Width::Part(10)),
                ("rules-column-unset", Width::Part(10)),
            ],
            wording,
        ),
        rows: rows.collect(),
    }
}

fn tally(tally: BasisTally) -> [usize; 6] {
    [
        tally.text,
        tally.quoted,
        tally.entered,
        tally.recalled,
        tally.left,
        tally.unset,
    ]
}

const COLUMNS: [(&str, &str); 19] = [
    ("id", "rules-column-id"),
    ("title", "rules-column-title"),
    ("base", "rules-column-base"),
    ("province", "rules-column-province"),
    ("district", "rules-column-district"),
    ("commune", "rules-column-commune"),
    ("from", "rules-column-from"),
    ("to", "rules-column-to"),
    ("checked_on", "rules-column-checked-on"),
    ("indicators_declared", "rules-column-declared"),
    ("indicators_held", "rules-column-held"),
    ("text", "rules-column-text"),
    ("quoted", "rules-column-quoted"),
    ("entered", "rules-column-entered"),
    ("recalled", "rules-column-recalled"),
    ("left_to", "rules-column-left"),
    ("unset", "rules-column-unset"),
    ("sha256", "rules-column-sha256"),
    ("text_unsigned", "rules-column-unsigned"),
];

/// The list as records.
pub fn catalogue_listing(entries: &[CatalogueEntry], wording: &Wording) -> Listing {
    Listing {
        format: "nongthon.rules-list.v1",
        columns: &COLUMNS,
        records: entries.iter().map(|entry| record(entry, wording)).collect(),
    }
}

fn record(entry: &CatalogueEntry, wording: &Wording) -> Record {
    let name = |name: &Option<crate::text::Text>| words::text(name.as_deref().unwrap_or_default());
    let number = |number: Option<usize>| number.map_or(Content::Empty, Content::count);
    let mut record = vec![
        words::text(&entry.id),
        words::text(wording.text(&entry.title)),
        name(&entry.base),
        name(&entry.scope.province),
        name(&entry.scope.district),
        name(&entry.scope.commune),
        words::day(entry.in_force.from),
        words::day(entry.in_force.to),
        words::day(entry.checked_on),
        number(entry.indicators.map(|(declared, _)| declared as usize)),
        number(entry.indicators.map(|(_, held)| held)),
    ];
    record.extend(tally(entry.tally).map(Content::count));
    record.push(words::text(&entry.sha256));
    record.push(Content::count(entry.tally.unsigned));
    record
}
