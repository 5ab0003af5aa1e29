//! The whole table: every criterion with its indicators and parts.

use crate::assess::Assessment;
use crate::report::footnotes::Footnotes;
use crate::report::indicator_row::{columns, row};
use crate::report::{Block, Cell, Filter, Row, RowKind, Table, TableKey, Width, figures};
use crate::wording::Wording;

/// The table with its heading; nothing when the filter leaves nothing.
pub(super) fn blocks(
    assessment: &Assessment<'_>,
    filter: &Filter,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Vec<Block> {
    let mut rows = Vec::new();
    for (criterion, indicators) in filter.select(assessment) {
        rows.push(Row::new(
            RowKind::Group,
            vec![
                Cell::code(&criterion.rule.code),
                wording.text(&criterion.rule.title).to_uppercase().into(),
                Cell::empty(),
                Cell::empty(),
                figures::verdict(criterion.verdict, wording),
            ],
        ));
        for result in indicators {
            rows.push(row(RowKind::Item, result, footnotes, wording));
            for part in &result.parts {
                rows.push(row(RowKind::Part, part, footnotes, wording));
            }
        }
    }
    // The conditions have a table of their own.
    let conditions = assessment.recognition.as_ref();
    if rows.is_empty() && conditions.is_some_and(|it| filter.names(it)) {
        return Vec::new();
    }
    if rows.is_empty() {
        return vec![Block::Paragraph(wording.word("nothing-listed"))];
    }
    vec![
        Block::Heading {
            level: 2,
            text: wording.word("heading-all"),
        },
        Block::Table(Table {
            key: TableKey::Indicators,
            columns: columns(wording, "column-verdict", Width::Part(10)),
            rows,
        }),
    ]
}
