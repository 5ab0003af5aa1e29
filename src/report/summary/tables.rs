//! The tables of a summary.

use super::{listed, listed_criteria, words};
use crate::number::Percent;
use crate::report::figures::{self, count};
use crate::report::{Align, Cell, Column, Filter, Meaning, Row, RowKind, Table, TableKey, Width};
use crate::summary::{Average, PlaceSummary, SetSummary};
use crate::wording::Wording;

/// The marks of so many criteria stand together, so that one can be found.
const TOGETHER: usize = 5;

/// A row a commune, as narrow as a terminal: the states are marks.
pub(super) fn communes(
    set: &SetSummary,
    titles: &[String],
    filter: &Filter,
    wording: &Wording,
) -> Table {
    let criteria = listed_criteria(&set.head, filter);
    let codes: Vec<&str> = criteria
        .iter()
        .map(|at| set.head.criteria[*at].0.as_str())
        .collect();
    let rows = listed(set, filter).map(|(at, commune)| {
        let mut marks = String::new();
        for (index, criterion) in criteria.iter().enumerate() {
            if index > 0 && index % TOGETHER == 0 {
                marks.push(' ');
            }
            let state = commune.criteria.get(*criterion);
            marks.extend(state.map(|state| words::mark(state.verdict, wording)));
        }
        let verdict = figures::verdict(commune.verdict, wording);
        let met = format!("{}/{}", commune.totals.met, commune.totals.declared);
        Row::new(
            RowKind::Item,
            vec![
                titles.get(at).map_or("", String::as_str).into(),
                Cell {
                    text: met,
                    tone: verdict.tone,
                    meaning: Meaning::Text,
                },
                marks.into(),
                words::closest(commune, wording).into(),
                count(commune.warnings, wording),
            ],
        )
    });
    Table {
        key: TableKey::Communes,
        columns: vec![
            Column::new(wording.word("column-commune"), Width::Part(38)),
            Column::new(wording.word("column-criteria-met"), Width::Fitting),
            Column::new(words::criteria(&codes, wording), Width::Fitting),
            Column::new(wording.word("column-closest"), Width::Part(62)),
            Column::new(wording.word("column-warnings"), Width::Fitting).aligned(Align::Right),
        ],
        rows: rows.collect(),
    }
}

/// A row a criterion: how many communes meet it.
pub(super) fn criteria(set: &SetSummary, filter: &Filter, wording: &Wording) -> Table {
    let tallies = set.tallies();
    let rows = listed_criteria(&set.head, filter).into_iter().map(|at| {
        let (code, title) = &set.head.criteria[at];
        let tally = tallies[at];
        Row::new(
            RowKind::Item,
            vec![
                figures::ordinal(code),
                wording.text(title).into(),
                of_communes(tally.share(), wording),
                share(tally.share(), wording),
                count(tally.not_met, wording),
                count(tally.other(), wording),
            ],
        )
    });
    Table {
        key: TableKey::CriterionTotals,
        columns: vec![
            Column::new(wording.word("column-number"), Width::Fitting).aligned(Align::Centre),
            Column::new(wording.word("column-criterion-title"), Width::Part(46)),
            figure("column-communes-met", 18, wording),
            figure("column-share", 12, wording),
            figure("column-criteria-not-met", 12, wording),
            figure("column-criteria-other", 12, wording),
        ],
        rows: rows.collect(),
    }
}

/// A row a band: how many communes meet so many criteria. None where the set has no bands.
pub(super) fn bands(set: &SetSummary, wording: &Wording) -> Option<Table> {
    let bands = set.bands();
    let rows = bands.iter().map(|band| {
        Row::new(
            RowKind::Item,
            vec![
                words::band(band, set.head.declared, wording).into(),
                count(band.communes.total, wording),
                share(band.communes, wording),
            ],
        )
    });
    (!bands.is_empty()).then(|| Table {
        key: TableKey::Bands,
        columns: vec![
            Column::new(wording.word("column-band"), Width::Part(60)),
            figure("column-communes", 20, wording),
            figure("column-share", 20, wording),
        ],
        rows: rows.collect(),
    })
}

/// A row a place, where there are several.
pub(super) fn places(
    places: &[PlaceSummary],
    set: &SetSummary,
    wording: &Wording,
) -> Option<Table> {
    let by_district = places.iter().any(|place| place.district.is_some());
    let rows = places.iter().map(|place| {
        let mut cells = vec![name(place.province.as_ref(), wording)];
        if by_district {
            cells.push(name(place.district.as_ref(), wording));
        }
        let average = place.criteria_met;
        cells.extend([
            count(average.of, wording),
            count(place.met, wording),
            mean(average, set.head.declared, wording),
        ]);
        Row::new(RowKind::Item, cells)
    });
    let mut columns = vec![Column::new(
        wording.word("column-province"),
        Width::Part(23),
    )];
    if by_district {
        columns.push(Column::new(
            wording.word("column-district"),
            Width::Part(23),
        ));
    }
    columns.extend([
        figure("column-communes", 16, wording),
        figure("column-communes-all-met", 18, wording),
        figure("column-average", 20, wording),
    ]);
    (places.len() > 1).then(|| Table {
        key: TableKey::Places,
        columns,
        rows: rows.collect(),
    })
}

fn figure(key: &'static str, part: u16, wording: &Wording) -> Column {
    Column::new(wording.word(key), Width::Part(part)).aligned(Align::Right)
}

fn name(name: Option<&String>, wording: &Wording) -> Cell {
    name.map_or_else(
        || wording.word("place-unknown").into(),
        |name| name.as_str().into(),
    )
}

/// So many of so many communes.
fn of_communes(average: Average, wording: &Wording) -> Cell {
    words::of_communes(average, wording).into()
}

fn share(average: Average, wording: &Wording) -> Cell {
    average.share().map_or_else(Cell::empty, |share| Cell {
        meaning: Meaning::Percent(share),
        ..wording.percent(share).into()
    })
}

fn mean(average: Average, most: usize, wording: &Wording) -> Cell {
    average
        .mean(most)
        .map_or_else(Cell::empty, |mean: Percent| Cell {
            meaning: mean.as_number().map_or(Meaning::Text, Meaning::Number),
            ..wording.notation().percent(mean).into()
        })
}
