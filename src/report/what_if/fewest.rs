//! The fewest changes for a goal.

use crate::diagnostic::{Arg, message};
use crate::report::records::{Content, Record};
use crate::report::{
    Block, Cell, Column, Row, RowKind, Table, TableKey, Tone, Width, figures, what_is_missing,
};
use crate::what_if::{Fewest, Goal, Need};
use crate::wording::Wording;

/// How many changes it takes, which, and what was assumed.
pub(super) fn blocks(fewest: &Fewest<'_, '_>, wording: &Wording) -> Vec<Block> {
    let mut blocks = vec![
        Block::Heading {
            level: 2,
            text: wording.word("fewest-heading"),
        },
        Block::Conclusion {
            text: conclusion(fewest, wording),
            tone: Tone::Plain,
        },
    ];
    if fewest.needs.is_empty() {
        return blocks;
    }
    blocks.push(Block::Table(table(fewest, wording)));
    blocks.push(Block::Paragraph(wording.word("fewest-assumed")));
    blocks.push(Block::List(assumptions(wording)));
    blocks
}

/// What the fewest changes rest on.
pub fn assumptions(wording: &Wording) -> Vec<String> {
    [
        "fewest-assumes-whole",
        "fewest-assumes-steps",
        "fewest-assumes-open",
        "fewest-assumes-targets",
        "fewest-assumes-order",
    ]
    .map(|key| wording.word(key))
    .to_vec()
}

fn conclusion(fewest: &Fewest<'_, '_>, wording: &Wording) -> String {
    let count = fewest.count();
    let message = match &fewest.goal {
        Goal::Each if fewest.needs.is_empty() => message!("fewest-all-met"),
        Goal::Each => return by_count(fewest, wording),
        Goal::Criteria(codes) => {
            let codes: Vec<Arg> = codes.iter().map(Arg::from).collect();
            if !fewest.is_reached() {
                message!("fewest-criteria-impossible", codes = codes)
            } else {
                message!("fewest-criteria", codes = codes, count = count)
            }
        }
        Goal::More(more) if !fewest.is_reached() => message!(
            "fewest-more-impossible",
            more = *more,
            possible = fewest.needs.len()
        ),
        Goal::More(more) => message!("fewest-more", more = *more, count = count),
    };
    wording.say(&message)
}

/// How many changes a criterion needs, as far as that can be said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Count {
    Of(usize),
    /// The target of something that must change is unset.
    NoTarget,
    Impossible,
}

impl Count {
    fn of(need: &Need<'_, '_>) -> Count {
        match &need.changes {
            None => Count::Impossible,
            Some(_) if need.lacks_target() => Count::NoTarget,
            Some(changes) => Count::Of(changes.len()),
        }
    }
}

/// Which criteria need one change, which two, and so on.
fn by_count(fewest: &Fewest<'_, '_>, wording: &Wording) -> String {
    let mut counts: Vec<(Count, Vec<Arg>)> = Vec::new();
    for need in &fewest.needs {
        let count = Count::of(need);
        let code = Arg::from(&need.criterion.rule.code);
        match counts.iter_mut().find(|(known, _)| *known == count) {
            Some((_, codes)) => codes.push(code),
            None => counts.push((count, vec![code])),
        }
    }
    let sentences = counts.into_iter().map(|(count, codes)| {
        wording.say(&match count {
            Count::Of(count) => message!("fewest-with-count", count = count, codes = codes),
            Count::NoTarget => message!("fewest-with-unset", codes = codes),
            Count::Impossible => message!("fewest-with-none", codes = codes),
        })
    });
    sentences.collect::<Vec<_>>().join(" ")
}

fn table(fewest: &Fewest<'_, '_>, wording: &Wording) -> Table {
    let rows = fewest.needs.iter().flat_map(|need| rows(need, wording));
    Table {
        key: TableKey::Fewest,
        columns: Column::all(
            [
                ("column-code", Width::Fitting),
                ("column-indicator", Width::Part(24)),
                ("column-measured", Width::Part(18)),
                ("column-required", Width::Part(11)),
                ("fewest-column-change", Width::Part(18)),
            ],
            wording,
        ),
        rows: rows.collect(),
    }
}

fn rows(need: &Need<'_, '_>, wording: &Wording) -> Vec<Row> {
    let rule = need.criterion.rule;
    let count = match Count::of(need) {
        Count::Of(count) => message!("fewest-count", count = count),
        Count::NoTarget => message!("fewest-unset"),
        Count::Impossible => message!("fewest-impossible"),
    };
    let mut rows = vec![Row::new(
        RowKind::Group,
        vec![
            Cell::code(&rule.code),
            wording.text(&rule.title).to_uppercase().into(),
            Cell::empty(),
            Cell::empty(),
            wording.say(&count).into(),
        ],
    )];
    rows.extend(need.changes.iter().flatten().map(|change| {
        let result = change.result;
        Row::new(
            RowKind::Item,
            vec![
                Cell::code(&result.rule.code),
                wording.text(&result.rule.title).into(),
                figures::measured(result, wording).into(),
                figures::required(result.rule, wording).into(),
                Cell::toned(
                    what_is_missing(result, wording),
                    figures::tone(result.verdict),
                ),
            ],
        )
    }));
    rows
}

const HEADINGS: [&str; 8] = [
    "column-commune",
    "column-criterion",
    "fewest-column-count",
    "column-code",
    "column-indicator",
    "fewest-column-units",
    "column-unit",
    "fewest-column-change",
];

/// The headings of the records.
pub fn headings(wording: &Wording) -> Vec<String> {
    HEADINGS.iter().map(|key| wording.word(key)).collect()
}

/// A record for each change; a criterion that cannot be met has one without.
pub fn records(fewest: &Fewest<'_, '_>, wording: &Wording) -> Vec<Record> {
    let mut records = Vec::new();
    for need in &fewest.needs {
        let head = |count: Content| {
            vec![
                Content::Text(fewest.assessment.survey.commune.clone()),
                Content::Code(need.criterion.rule.code.to_string()),
                count,
            ]
        };
        let Some(changes) = &need.changes else {
            let mut record = head(Content::Empty);
            record.resize(HEADINGS.len() - 1, Content::Empty);
            record.push(Content::Text(wording.say(&message!("fewest-impossible"))));
            records.push(record);
            continue;
        };
        for change in changes {
            let rule = change.result.rule;
            let count = u32::try_from(changes.len()).unwrap_or(u32::MAX);
            let mut record = head(Content::Number(count.into()));
            let unit = rule.unit_name();
            record.extend([
                Content::Code(rule.code.to_string()),
                Content::Text(wording.text(&rule.title).to_owned()),
                change.units.map_or(Content::Empty, Content::Number),
                unit.map_or(Content::Empty, |unit| {
                    Content::Text(wording.text(unit).to_owned())
                }),
                Content::Text(what_is_missing(change.result, wording)),
            ]);
            records.push(record);
        }
    }
    debug_assert!(records.iter().all(|record| record.len() == HEADINGS.len()));
    records
}
