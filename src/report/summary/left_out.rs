//! What was left out, in the report itself.

use super::blocks::heading;
use super::words;
use crate::diagnostic::message;
use crate::report::assessment::RECORD_HEADINGS;
use crate::report::{
    Block, Column, Content, Document, Record, Row, RowKind, Table, TableKey, Width,
};
use crate::summary::LeftOut;
use crate::wording::Wording;

/// A document of its own, to follow those of the communes; none where nothing was left out.
pub fn left_out_document(left_out: &[LeftOut], wording: &Wording) -> Option<Document> {
    (!left_out.is_empty()).then(|| Document {
        blocks: blocks(left_out, wording),
    })
}

/// A heading and a table; nothing where nothing was left out.
pub(in crate::report) fn blocks(left_out: &[LeftOut], wording: &Wording) -> Vec<Block> {
    if left_out.is_empty() {
        return Vec::new();
    }
    let title = message!("heading-left-out", count = left_out.len());
    vec![
        heading(wording.say(&title)),
        Block::Table(table(left_out, wording)),
    ]
}

fn table(left_out: &[LeftOut], wording: &Wording) -> Table {
    let rows = left_out.iter().map(|left_out| {
        Row::new(
            RowKind::Item,
            vec![
                left_out.file.as_deref().unwrap_or_default().into(),
                left_out.commune.as_deref().unwrap_or_default().into(),
                why(left_out, wording).into(),
            ],
        )
    });
    Table {
        key: TableKey::LeftOut,
        columns: vec![
            Column::new(wording.word("column-file"), Width::Part(26)),
            Column::new(wording.word("column-commune"), Width::Part(18)),
            Column::new(wording.word("column-why"), Width::Part(56)),
        ],
        rows: rows.collect(),
    }
}

/// The first problem, and how many there are besides.
pub(super) fn why(left_out: &LeftOut, wording: &Wording) -> String {
    let Some(first) = left_out.problems.first() else {
        return String::new();
    };
    let first = words::problem(first, wording);
    match left_out.problems.len() - 1 {
        0 => first,
        more => wording.say(&message!("left-out-more", first = first, count = more)),
    }
}

/// Something that was left out, among the records of indicators: no verdict, but why.
pub fn left_out_record(left_out: &LeftOut, wording: &Wording) -> Record {
    left_out_among(&RECORD_HEADINGS, "column-reason", left_out, wording)
}

/// The same among other records of communes; `reason` is the column that says why.
pub(in crate::report) fn left_out_among(
    headings: &[&str],
    reason: &str,
    left_out: &LeftOut,
    wording: &Wording,
) -> Record {
    let name = left_out.commune.as_ref().or(left_out.file.as_ref());
    let headings = headings.iter().map(|heading| match *heading {
        "column-commune" => Content::Text(name.cloned().unwrap_or_default()),
        "column-verdict" => Content::Text(wording.word("left-out")),
        heading if heading == reason => Content::Text(why(left_out, wording)),
        _ => Content::Empty,
    });
    headings.collect()
}
