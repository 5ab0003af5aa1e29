//! What is not met or open, with what is missing.

use crate::assess::{Assessment, IndicatorResult};
use crate::report::filter::{NOT_MET, OPEN, with_verdicts};
use crate::report::footnotes::Footnotes;
use crate::report::indicator_row::{cells, columns};
use crate::report::{
    Block, Cell, Filter, Row, RowKind, Table, TableKey, Width, figures, what_is_missing,
};
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
