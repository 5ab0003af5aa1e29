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

/// The verdicts of what is not met, and of what is open.
pub(super) const NOT_MET: &[Verdict] = &[Verdict::NotMet];
pub(super) const OPEN: &[Verdict] = &[Verdict::NoData, Verdict::Undecided];

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
        ("heading-not-met", "column-missing", NOT_MET),
        ("heading-open", "column-supply", OPEN),
    ] {
        let rows: Vec<Row> = listed
            .iter()
            .flat_map(|result| with_verdicts(result, verdicts))
            .map(|(kind, result)| row(kind, result, footnotes, wording))
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

/// Those of an indicator and its parts that have one of these verdicts. What is still open of an
/// indicator that is not met is listed too, for somebody must supply it; the parts of an indicator
/// that is met, or does not apply, miss nothing.
pub(super) fn with_verdicts<'r, 'a>(
    result: &'r IndicatorResult<'a>,
    verdicts: &'static [Verdict],
) -> impl Iterator<Item = (RowKind, &'r IndicatorResult<'a>)> {
    let is_settled = result.verdict.is_settled();
    let parts = result.parts.iter().map(|part| (RowKind::Part, part));
    std::iter::once((RowKind::Item, result))
        .chain(parts)
        .filter(move |(_, result)| !is_settled && verdicts.contains(&result.verdict))
}

fn row(
    kind: RowKind,
    result: &IndicatorResult<'_>,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Row {
    let measured = figures::measured(result, wording);
    let mut cells = cells(result, measured, footnotes, wording);
    cells.push(Cell::toned(
        what_is_missing(result, wording),
        figures::tone(result.verdict),
    ));
    Row::new(kind, cells)
}
