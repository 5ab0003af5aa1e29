//! Where the targets come from and how they are known, by the marks behind them.

use super::conclusion::leaves;
use crate::assess::{Assessment, IndicatorResult};
use crate::diagnostic::message;
use crate::report::footnotes::{Footnotes, Note};
use crate::report::recognition;
use crate::report::{
    Align, Cell, Column, Filter, Row, RowKind, Table, TableKey, Tone, Width, figures,
};
use crate::wording::Wording;
use std::collections::BTreeMap;

/// The notes on all targets, whichever a table lists: marks do not depend on a selection.
pub(super) fn footnotes(assessment: &Assessment<'_>) -> Footnotes {
    let mut footnotes = Footnotes::default();
    for result in leaves(assessment) {
        footnotes.mark(result.rule);
    }
    footnotes
}

/// The table; `None` when no target has a source.
pub(super) fn table(
    assessment: &Assessment<'_>,
    filter: &Filter,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Option<Table> {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    // As many in all as the sentences on them say: the conditions of recognition are not counted.
    for result in leaves(assessment) {
        *uses.entry(footnotes.mark(result.rule)).or_default() += 1;
    }
    // Only conditions that the report shows have a note.
    let mut conditions: BTreeMap<String, usize> = BTreeMap::new();
    let shown = recognition::shown(assessment, filter).into_iter();
    let shown = shown.flat_map(|group| group.indicators.iter());
    for result in shown.flat_map(IndicatorResult::with_parts) {
        if result.parts.is_empty() {
            *conditions.entry(footnotes.mark(result.rule)).or_default() += 1;
        }
    }
    let notes = footnotes.notes().iter().enumerate();
    let rows: Vec<Row> = notes
        .map(|(index, note)| {
            let mark = Note::mark(index);
            let of = |counts: &BTreeMap<String, usize>| counts.get(&mark).copied();
            let counts = [&uses, &conditions].map(|it| of(it).unwrap_or_default());
            row(mark, note, counts, wording)
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        key: TableKey::Sources,
        columns: vec![
            Column::new(wording.word("column-mark"), Width::Fitting).aligned(Align::Centre),
            Column::new(wording.word("column-citation"), Width::Part(40)),
            Column::new(wording.word("column-basis"), Width::Part(40)),
            Column::new(wording.word("column-indicator-count"), Width::Part(14))
                .aligned(Align::Right),
        ],
        rows,
    })
}

/// `counts`: how many indicators and parts, and how many conditions of recognition rest on it.
fn row(mark: String, note: &Note, counts: [usize; 2], wording: &Wording) -> Row {
    let tone = if note.known.is_verified() {
        Tone::Plain
    } else {
        Tone::Open
    };
    Row::new(
        RowKind::Item,
        vec![
            mark.into(),
            wording.text(&note.document).into(),
            Cell::toned(wording.say(&note.known.message()), tone),
            match counts {
                [0, 0] => Cell::empty(),
                [count, 0] => figures::count(count, wording),
                [0, count] => wording
                    .say(&message!("conditions-counted", count = count))
                    .into(),
                [indicators, count] => wording
                    .say(&message!(
                        "indicators-and-conditions-counted",
                        indicators = indicators,
                        count = count
                    ))
                    .into(),
            },
        ],
    )
}
