//! The tables of changes.

use super::{Changes, words};
use crate::assess::IndicatorResult;
use crate::changes::{CommuneChanges, IndicatorChange, What};
use crate::diagnostic::{Arg, message};
use crate::report::conclusion::title;
use crate::report::{
    Align, Cell, Column, OverTime, Row, RowKind, RowSubject, Table, TableKey, Width, figures,
};
use crate::wording::Wording;

/// The indicators that have changed, a group of rows a kind of change; nothing where none has.
pub(super) fn indicators(changes: &CommuneChanges<'_, '_>, wording: &Wording) -> Option<Table> {
    let across = !changes.is_one_rule_set();
    let mut rows = Vec::new();
    for what in What::ALL.into_iter().filter(|it| *it != What::Unchanged) {
        let mut changed = changes.with(what).peekable();
        if changed.peek().is_none() {
            continue;
        }
        let count = changes.with(what).count();
        let heading = message!("change-group", what = words::what(what), count = count);
        let heading = wording.say(&heading).to_uppercase();
        let mut cells = vec![Cell::empty(), heading.into()];
        cells.resize_with(6, Cell::empty);
        rows.push(Row::new(RowKind::Group, cells));
        for change in changed {
            rows.extend(row(change, RowKind::Item, across, wording));
            let parts = change.parts.iter();
            let parts = parts.filter(|part| part.what != What::Unchanged);
            rows.extend(parts.filter_map(|part| row(part, RowKind::Part, across, wording)));
        }
    }
    (!rows.is_empty()).then(|| Table {
        key: TableKey::Changes,
        columns: vec![
            Column::new(wording.word("column-code"), Width::Fitting),
            Column::new(wording.word("column-indicator"), Width::Part(26)),
            Column::new(wording.word("column-before"), Width::Part(17)),
            Column::new(wording.word("column-after"), Width::Part(17)),
            Column::new(wording.word("column-change"), Width::Part(17)),
            Column::new(wording.word("column-verdict"), Width::Part(13)),
        ],
        rows,
    })
}

fn row(
    change: &IndicatorChange<'_, '_>,
    kind: RowKind,
    across: bool,
    wording: &Wording,
) -> Option<Row> {
    let shown = change.shown()?;
    let code = match (change.old, change.new) {
        (Some(old), Some(new)) if across => format!("{} → {}", old.rule.code, new.rule.code),
        _ => shown.rule.code.to_string(),
    };
    // What is asked is only worth repeating where it has changed.
    let other_target = match (change.old, change.new) {
        (Some(old), Some(new)) => required(old, wording) != required(new, wording),
        _ => true,
    };
    let stand = |result: Option<&IndicatorResult<'_>>| {
        result.map_or_else(String::new, |result| stand(result, other_target, wording))
    };
    let criterion = shown.rule.code.split('.').next().unwrap_or_default();
    Some(Row {
        about: Some(RowSubject {
            criterion: criterion.to_owned(),
            code: shown.rule.code.to_string(),
            verdict: shown.verdict,
        }),
        ..Row::new(
            kind,
            vec![
                Cell::code(&code),
                wording.text(&shown.rule.title).into(),
                stand(change.old).into(),
                stand(change.new).into(),
                words::difference(change, wording).into(),
                words::verdicts(change, wording),
            ],
        )
    })
}

fn required(result: &IndicatorResult<'_>, wording: &Wording) -> String {
    figures::required(result.rule, wording)
}

/// What was measured, how far that is from turning, and what was asked.
fn stand(result: &IndicatorResult<'_>, with_target: bool, wording: &Wording) -> String {
    let asked = (with_target && result.parts.is_empty()).then(|| {
        let required = required(result, wording);
        wording.say(&message!("change-asked", required = required))
    });
    let texts = [
        figures::measured(result, wording),
        figures::gap(result, wording),
        asked.unwrap_or_default(),
    ];
    let texts: Vec<String> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    texts.join("; ")
}

/// The communes, a row each.
pub(super) fn communes(changes: &[CommuneChanges<'_, '_>], wording: &Wording) -> Table {
    let rows = changes.iter().map(|commune| {
        let (old, new) = (commune.old.totals(), commune.new.totals());
        let count = |what| figures::count(commune.with(what).count(), wording);
        let met = |met: usize, total: usize| format!("{met}/{total}");
        Row::new(
            RowKind::Item,
            vec![
                title(commune.new, wording).into(),
                met(old.met, old.declared).into(),
                met(new.met, new.declared).into(),
                count(What::NewlyNotMet),
                count(What::NewlyMet),
                count(What::Value),
                figures::verdict(commune.new.verdict, wording),
            ],
        )
    });
    let centred =
        |key, part| Column::new(wording.word(key), Width::Part(part)).aligned(Align::Centre);
    Table {
        key: TableKey::Communes,
        columns: vec![
            Column::new(wording.word("column-commune"), Width::Part(34)),
            centred("column-met-before", 11),
            centred("column-met-after", 11),
            centred("change-newly-not-met", 11),
            centred("change-newly-met", 11),
            centred("column-same-verdict", 11),
            centred("column-verdict", 12),
        ],
        rows: rows.collect(),
    }
}

/// The criteria that both have, before and after; nothing where the rule sets differ.
pub(super) fn criteria(changes: &CommuneChanges<'_, '_>, wording: &Wording) -> Option<Table> {
    let rows = changes.criteria.iter().map(|criterion| {
        Row::new(
            RowKind::Item,
            vec![
                Cell::code(&criterion.new.rule.code),
                wording.text(&criterion.new.rule.title).into(),
                figures::verdict(criterion.old.verdict, wording),
                figures::verdict(criterion.new.verdict, wording),
                if criterion.old.verdict == criterion.new.verdict {
                    Cell::empty()
                } else {
                    wording.word("change-is-changed").into()
                },
            ],
        )
    });
    let rows: Vec<Row> = rows.collect();
    let centred =
        |key, part| Column::new(wording.word(key), Width::Part(part)).aligned(Align::Centre);
    (!rows.is_empty()).then(|| Table {
        key: TableKey::Criteria,
        columns: vec![
            Column::new(wording.word("column-number"), Width::Fitting),
            Column::new(wording.word("column-criterion-title"), Width::Part(52)),
            centred("column-before", 17),
            centred("column-after", 17),
            centred("column-change", 14),
        ],
        rows,
    })
}

/// How many criteria each commune met in each survey, as a table and for a picture; nothing where
/// there are two surveys.
pub(super) fn over_time(changes: &Changes<'_, '_>, wording: &Wording) -> Option<OverTime> {
    let surveys = changes.over_time.first()?.len();
    let communes = changes.communes.iter().zip(&changes.over_time);
    let communes: Vec<(String, Vec<Option<usize>>)> = communes
        .map(|(commune, over_time)| {
            let counts = over_time.iter();
            let counts = counts.map(|assessment| Some(assessment.as_ref()?.totals().met));
            (title(commune.new, wording), counts.collect())
        })
        .collect();
    let days: Vec<String> = (0..surveys)
        .map(|index| {
            let mut dated = changes.over_time.iter();
            let dated = dated.find_map(|times| times.get(index).copied().flatten());
            let day = dated.map(|assessment| {
                let date = assessment.survey.facts.date.as_ref();
                date.map_or(assessment.rules.as_of, |entry| entry.value)
            });
            day.map_or_else(String::new, |day| wording.date(day))
        })
        .collect();
    let rows = communes.iter().map(|(name, counts)| {
        let counts = counts.iter();
        let counts =
            counts.map(|count| count.map_or_else(Cell::empty, |it| figures::count(it, wording)));
        let name = std::iter::once(name.as_str().into());
        Row::new(RowKind::Item, name.chain(counts).collect())
    });
    let rows: Vec<Row> = rows.collect();
    let mut columns = vec![Column::new(wording.word("column-commune"), Width::Part(34))];
    columns.extend(days.iter().map(|day| {
        let title = wording.say(&message!("column-met-on", day = day));
        Column::new(title, Width::Part(12)).aligned(Align::Centre)
    }));
    let assessments = changes.over_time.iter().flatten().flatten();
    let totals = assessments.map(|assessment| assessment.totals().declared);
    Some(OverTime {
        title: wording.word("change-over-time"),
        text: in_words(&communes, &days, wording),
        most: totals.max().unwrap_or_default(),
        days,
        communes,
        table: Table {
            key: TableKey::CriteriaOverTime,
            columns,
            rows,
        },
    })
}

/// The picture for who cannot see it.
fn in_words(
    communes: &[(String, Vec<Option<usize>>)],
    days: &[String],
    wording: &Wording,
) -> String {
    let lines = communes.iter().map(|(name, counts)| {
        let counts = days.iter().zip(counts).filter_map(|(day, count)| {
            let count = (*count)?.to_string();
            Some(Arg::from(message!(
                "change-count-on",
                count = count,
                day = day
            )))
        });
        let counts: Vec<Arg> = counts.collect();
        wording.say(&message!(
            "change-counts-of",
            commune = name,
            counts = counts
        ))
    });
    lines.collect::<Vec<_>>().join(" ")
}
