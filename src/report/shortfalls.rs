//! What is not met or open, with what is missing.

use super::document::Block;
use super::figures;
use super::filter::Filter;
use super::footnotes::Footnotes;
use super::full_table::{cells, columns};
use super::reason::what_is_missing;
use super::table::{Cell, Row, RowKind, Table, TableKey, Width};
use crate::assess::{Assessment, IndicatorResult, Verdict};
use crate::wording::Wording;

/// A table of the indicators that are not met, and one of those that are open.
pub(super) fn blocks(
    assessment: &Assessment<'_>,
    filter: &Filter,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Vec<Block> {
    let selected = filter.select(assessment);
    let listed: Vec<&IndicatorResult<'_>> = selected
        .into_iter()
        .flat_map(|(_, results)| results)
        .collect();
    let mut blocks = Vec::new();
    for (heading, last_column, verdicts) in [
        ("heading-not-met", "column-missing", &[Verdict::NotMet][..]),
        (
            "heading-open",
            "column-supply",
            &[Verdict::NoData, Verdict::Undecided][..],
        ),
    ] {
        let rows: Vec<Row> = listed
            .iter()
            .filter(|result| verdicts.contains(&result.verdict))
            .flat_map(|result| rows(result, verdicts, footnotes, wording))
            .collect();
        if rows.is_empty() {
            continue;
        }
        blocks.push(Block::Heading {
            level: 2,
            text: wording.word(heading),
        });
        blocks.push(Block::Table(Table {
            key: TableKey::Shortfalls,
            columns: columns(wording, last_column, Width::Part(18)),
            rows,
        }));
    }
    blocks
}

/// The indicator, and those of its parts that keep it from being met.
fn rows(
    result: &IndicatorResult<'_>,
    verdicts: &[Verdict],
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Vec<Row> {
    let parts = result
        .parts
        .iter()
        .filter(|part| verdicts.contains(&part.verdict))
        .map(|part| (RowKind::Part, part));
    std::iter::once((RowKind::Item, result))
        .chain(parts)
        .map(|(kind, result)| {
            let measured = figures::measured(result, wording);
            let mut cells = cells(result, measured, footnotes, wording);
            cells.push(Cell::toned(
                what_is_missing(result, wording),
                figures::tone(result.verdict),
            ));
            Row::new(kind, cells)
        })
        .collect()
}
