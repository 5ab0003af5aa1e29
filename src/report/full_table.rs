//! The whole table: every criterion with its indicators and parts.

use super::document::{Align, Block, Cell, Column, Row, RowKind, Table};
use super::figures;
use super::filter::Filter;
use super::footnotes::Footnotes;
use crate::assess::{Assessment, IndicatorResult};
use crate::diagnostic::message;
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
        let name = message!(
            "criterion-heading",
            code = &criterion.rule.code,
            title = &criterion.rule.title
        );
        rows.push(Row {
            kind: RowKind::Group,
            cells: vec![
                wording.say(&name).into(),
                figures::verdict(criterion.verdict, wording),
            ],
        });
        for result in indicators {
            rows.push(row(RowKind::Item, result, footnotes, wording));
            for part in &result.parts {
                rows.push(row(RowKind::Part, part, footnotes, wording));
            }
        }
    }
    if rows.is_empty() {
        return vec![Block::Paragraph(wording.word("nothing-listed"))];
    }
    let columns = [
        "column-code",
        "column-indicator",
        "column-measured",
        "column-required",
        "column-gap",
        "column-verdict",
    ];
    vec![
        Block::Heading {
            level: 2,
            text: wording.word("heading-all"),
        },
        Block::Table(Table {
            columns: columns
                .into_iter()
                .map(|key| Column {
                    title: wording.word(key),
                    align: Align::Start,
                })
                .collect(),
            rows,
        }),
    ]
}

fn row(
    kind: RowKind,
    result: &IndicatorResult<'_>,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Row {
    let required = figures::required(result.rule, wording);
    let required = format!("{required} {}", footnotes.mark(result.rule));
    Row {
        kind,
        cells: vec![
            result.rule.code.as_str().into(),
            wording.text(&result.rule.title).into(),
            figures::measured(result, wording).into(),
            required.trim_end().into(),
            Cell::from(figures::gap(result, wording)),
            figures::verdict(result.verdict, wording),
        ],
    }
}
