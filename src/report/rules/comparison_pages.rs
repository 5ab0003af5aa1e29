//! Two editions of the rules on pages: how much differs, then the old and the new side by side.

use super::comparison::{Comparison, Documents, heading_by_year, reasons, side, table, what};
use super::{frame, withdrawal};
use crate::diagnostic::message;
use crate::report::figures;
use crate::report::{
    Align, Block, Cell, Column, Issuer, PagedDocument, Row, RowKind, SectionKey, Table, TableKey,
    Width,
};
use crate::rules::{CatalogueEntry, Difference, Scope, What};
use crate::wording::Wording;
use std::collections::BTreeMap;

/// The comparison as a document to print, to calculate with or to turn on a screen.
pub fn comparison_pages(
    comparison: &Comparison,
    issuer: &Issuer,
    wording: &Wording,
) -> PagedDocument {
    let [earlier, later] = &comparison.sides;
    let mut documents = Documents::default();
    let annex = annex(comparison, &mut documents, wording);
    let mut report = vec![comparison.conclusion(wording)];
    let editions = comparison.editions(wording).into_iter();
    report.extend(editions.map(Block::Paragraph));
    report.extend(frame::on_pages(
        withdrawal::change(earlier, later, wording)
            .into_iter()
            .collect(),
    ));
    report.push(frame::heading("rules-heading-counts", wording));
    report.push(Block::Table(counts(comparison, wording)));
    report.extend(documents_cited(&documents, wording));
    report.extend(frame::files(files(comparison), wording));
    let titles = [earlier, later].map(|edition| wording.text(&edition.title));
    let [before, after] = titles;
    let subject = if before == after {
        message!(
            "rules-subject-days",
            title = after,
            before = earlier.day,
            after = later.day
        )
    } else {
        message!("rules-subject-sets", before = before, after = after)
    };
    // Whoever makes the later rules compares them.
    let scope = comparison
        .files
        .iter()
        .rev()
        .filter_map(|files| files.last());
    let scope = scope
        .map(|entry| &entry.scope)
        .find(|it| it.province.is_some());
    let nowhere = Scope::default();
    let place = frame::Frame {
        scope: scope.unwrap_or(&nowhere),
        day: later.day,
        paper: "rules-paper-diff",
        subject: wording.say(&subject),
    };
    place.document(report, annex.into_iter().collect(), issuer, wording)
}

/// What differs; nothing where nothing does.
fn annex(
    comparison: &Comparison,
    documents: &mut Documents,
    wording: &Wording,
) -> Option<(SectionKey, String, Vec<Block>)> {
    let [amended, by_year] = comparison.parts();
    let mut blocks = Vec::new();
    if !amended.is_empty() {
        blocks.push(Block::Table(side_by_side(&amended, documents, wording)));
    }
    if !by_year.is_empty() {
        blocks.push(heading_by_year(&by_year, wording));
        blocks.push(Block::Table(Table {
            key: TableKey::DifferencesByYear,
            ..side_by_side(&by_year, documents, wording)
        }));
    }
    let reasons = reasons(comparison, wording).into_iter();
    blocks.extend(reasons.map(Block::Paragraph));
    let title = wording.word("rules-annex-differences");
    (!blocks.is_empty()).then_some((SectionKey::Differences, title, blocks))
}

/// What spreadsheets have of each side beside the sentences.
const ASIDE: [&str; 8] = [
    "rules-column-operator-before",
    "rules-column-value-before",
    "rules-column-document-before",
    "rules-column-year-before",
    "rules-column-operator-after",
    "rules-column-value-after",
    "rules-column-document-after",
    "rules-column-year-after",
];

/// The table of the terminal, with the values as numbers for spreadsheets.
fn side_by_side(
    differences: &[&Difference],
    documents: &mut Documents,
    wording: &Wording,
) -> Table {
    let mut table = table(differences, documents, wording);
    table.columns.extend(ASIDE.map(|key| Column {
        spreadsheets_only: true,
        ..Column::new(wording.word(key), Width::Part(10))
    }));
    for (row, difference) in table.rows.iter_mut().zip(differences) {
        if let Some(code) = row.cells.first_mut() {
            *code = Cell::code(&difference.code);
        }
        for stand in [&difference.before, &difference.after] {
            let values = side(stand.as_ref(), wording);
            row.cells
                .extend(values.iter().map(|value| frame::cell(value, wording)));
        }
    }
    table
}

/// How many indicators and parts differ in which way, and how many stay as they are.
fn counts(comparison: &Comparison, wording: &Wording) -> Table {
    let [earlier, later] = &comparison.sides;
    // An indicator that differs in several regions counts once a way.
    let mut codes: BTreeMap<(bool, What), Vec<&str>> = BTreeMap::new();
    for difference in &comparison.differences {
        let key = (difference.is_by_year(), difference.what);
        let codes = codes.entry(key).or_default();
        if codes.last() != Some(&difference.code.as_str()) {
            codes.push(&difference.code);
        }
    }
    let row = |label: String, count: usize, codes: String| {
        let cells = vec![
            label.into(),
            figures::count(count, wording),
            Cell::code(&codes),
        ];
        Row::new(RowKind::Item, cells)
    };
    let mut rows: Vec<Row> = codes
        .into_iter()
        .map(|((is_by_year, kind), codes)| {
            let label = wording.say(&what(kind));
            let label = if is_by_year {
                wording.say(&message!("rules-count-by-year", what = label))
            } else {
                label
            };
            row(label, codes.len(), codes.join(", "))
        })
        .collect();
    let same = earlier.count_same(later, &comparison.differences);
    rows.push(row(wording.word("rules-count-same"), same, String::new()));
    Table {
        key: TableKey::DifferenceCounts,
        columns: vec![
            Column::new(wording.word("rules-column-what"), Width::Part(36)),
            Column::new(wording.word("rules-column-count"), Width::Part(16)).aligned(Align::Right),
            Column::new(wording.word("rules-column-codes"), Width::Part(48)),
        ],
        rows,
    }
}

fn documents_cited(documents: &Documents, wording: &Wording) -> Vec<Block> {
    let rows: Vec<Row> = documents
        .numbered()
        .map(|(mark, document)| {
            let cells = vec![mark.into(), wording.text(document).into()];
            Row::new(RowKind::Item, cells)
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let table = Table {
        key: TableKey::Documents,
        columns: vec![
            Column::new(wording.word("column-mark"), Width::Fitting).aligned(Align::Centre),
            Column::new(wording.word("column-citation"), Width::Part(90)),
        ],
        rows,
    };
    vec![
        frame::heading("rules-heading-documents", wording),
        Block::Table(table),
    ]
}

/// The files of both sides; one that both have is told once.
fn files(comparison: &Comparison) -> impl Iterator<Item = &CatalogueEntry> {
    let [before, after] = &comparison.files;
    let is_new = |entry: &&CatalogueEntry| {
        let mut before = before.iter();
        before.all(|known| known.sha256 != entry.sha256 || known.file != entry.file)
    };
    before.iter().chain(after.iter().filter(is_new))
}
