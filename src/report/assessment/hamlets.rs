//! The hamlets that pull an indicator down.

use crate::assess::{Assessment, Gap, HamletResult, IndicatorResult, Verdict};
use crate::number::Number;
use crate::report::{
    Block, Cell, Column, Filter, Row, RowKind, Table, TableKey, Width, figures, what_is_missing,
};
use crate::wording::Wording;
use std::cmp::Reverse;

/// A table of the hamlets that do not reach a target, under each indicator those that lack most
/// first; nothing where no hamlet has figures, or where they are not asked for.
pub(super) fn blocks(
    assessment: &Assessment<'_>,
    filter: &Filter,
    wording: &Wording,
) -> Vec<Block> {
    if !filter.hamlets {
        return Vec::new();
    }
    let heading = Block::Heading {
        level: 2,
        text: wording.word("heading-hamlets"),
    };
    let rows: Vec<Row> = filter
        .select(assessment)
        .into_iter()
        .flat_map(|(_, results)| results)
        .flat_map(IndicatorResult::with_parts)
        .flat_map(|result| rows(result, wording))
        .collect();
    if rows.is_empty() {
        return vec![heading, Block::Paragraph(wording.word("no-hamlet-below"))];
    }
    let table = Table {
        key: TableKey::Hamlets,
        columns: columns(wording),
        rows,
    };
    vec![heading, Block::Table(table)]
}

/// The indicator and its hamlets below the target; nothing where there are none.
fn rows(result: &IndicatorResult<'_>, wording: &Wording) -> Vec<Row> {
    let mut below: Vec<&HamletResult<'_>> = result
        .hamlets
        .iter()
        .filter(|hamlet| hamlet.result.verdict == Verdict::NotMet)
        .collect();
    if below.is_empty() {
        return Vec::new();
    }
    below.sort_by_key(|hamlet| Reverse(lacking(hamlet)));
    let indicator = Row::new(
        RowKind::Group,
        vec![
            Cell::code(&result.rule.code),
            wording.text(&result.rule.title).into(),
            figures::measured(result, wording).into(),
            figures::required(result.rule, wording).into(),
            figures::verdict(result.verdict, wording),
        ],
    );
    let hamlets = below.into_iter().map(|hamlet| {
        let missing = what_is_missing(&hamlet.result, wording);
        Row::new(
            RowKind::Item,
            vec![
                Cell::empty(),
                hamlet.observed.name.as_str().into(),
                figures::measured(&hamlet.result, wording).into(),
                Cell::empty(),
                Cell::toned(missing, figures::tone(hamlet.result.verdict)),
            ],
        )
    });
    std::iter::once(indicator).chain(hamlets).collect()
}

/// How many units a hamlet lacks; those that cannot be counted come last.
fn lacking(hamlet: &HamletResult<'_>) -> Option<Number> {
    hamlet.result.gap.and_then(Gap::shortfall)
}

fn columns(wording: &Wording) -> Vec<Column> {
    Column::all(
        [
            ("column-code", Width::Fitting),
            ("column-hamlet", Width::Part(22)),
            ("column-measured", Width::Part(18)),
            ("column-required", Width::Part(11)),
            ("column-missing", Width::Part(18)),
        ],
        wording,
    )
}
