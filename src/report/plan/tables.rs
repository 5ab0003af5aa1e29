//! The tables of a plan. The terminal and the pages show the same rows in different columns.

use super::words::{
    bodies_of, due_as_written, evidence, leads, leads_and_supports, names, pace, tasks_of,
};
use crate::assess::{IndicatorResult, Measure};
use crate::assignments::{Body, Stage};
use crate::diagnostic::message;
use crate::number::Number;
use crate::plan::{Dossier, Item, Kept, Need, OpenTask, Order, Plan, Responsible, Served};
use crate::report::{
    Align, Cell, Column, Meaning, Row, RowKind, RowSubject, Table, TableKey, Width, figures,
    what_is_missing,
};
use crate::rules::Requirement;
use crate::wording::Wording;

/// A column of the table of items.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    Code,
    Title,
    Outcome,
    Verdict,
    Required,
    Missing,
    Pace,
    Leads,
    Supports,
    LeadsAndSupports,
    Evidence,
    Due,
    Shortfall,
    Unit,
    Tasks,
}

/// What a terminal has room for.
pub(super) const NARROW: &[Of] = &[
    Of::Code,
    Of::Title,
    Of::Verdict,
    Of::Required,
    Of::Missing,
    Of::Pace,
    Of::LeadsAndSupports,
    Of::Due,
];
/// All of it.
pub(super) const WIDE: &[Of] = &[
    Of::Code,
    Of::Title,
    Of::Outcome,
    Of::Required,
    Of::Missing,
    Of::Pace,
    Of::Verdict,
    Of::Leads,
    Of::Supports,
    Of::Evidence,
    Of::Due,
    Of::Shortfall,
    Of::Unit,
    Of::Tasks,
];
/// For the body that leads.
pub(super) const LED: &[Of] = &[
    Of::Code,
    Of::Title,
    Of::Outcome,
    Of::Required,
    Of::Missing,
    Of::Pace,
    Of::Verdict,
    Of::Supports,
    Of::Evidence,
    Of::Due,
    Of::Shortfall,
    Of::Unit,
];
/// For a body that supports.
pub(super) const SUPPORTED: &[Of] = &[
    Of::Code,
    Of::Title,
    Of::Required,
    Of::Missing,
    Of::Pace,
    Of::Verdict,
    Of::Leads,
    Of::Due,
    Of::Shortfall,
    Of::Unit,
];

impl Of {
    /// The column; titles get the room that outcomes do not take.
    fn column(self, has_outcome: bool, wording: &Wording) -> Column {
        let part = |key, part| Column::new(wording.word(key), Width::Part(part));
        let hidden = |key, align| Column {
            align,
            spreadsheets_only: true,
            ..part(key, 10)
        };
        match self {
            Of::Code => Column::new(wording.word("column-code"), Width::Fitting),
            Of::Title => part("column-indicator", if has_outcome { 17 } else { 23 }),
            Of::Outcome => part("column-outcome", 17),
            Of::Verdict => part("column-verdict", 10).aligned(Align::Centre),
            Of::Required => part("column-required", 12),
            Of::Missing => part("column-missing", 18),
            Of::Pace => part("column-pace", 18),
            Of::Leads => part("column-leads", 14),
            Of::Supports => part("column-supports", 15),
            Of::LeadsAndSupports => part("column-leads-and-supports", 26),
            Of::Evidence => part("column-evidence", 11).aligned(Align::Centre),
            Of::Due => Column::new(wording.word("column-due"), Width::Fitting),
            Of::Shortfall => hidden("column-units-missing", Align::Right),
            Of::Unit => hidden("column-unit", Align::Left),
            Of::Tasks => hidden("column-tasks", Align::Left),
        }
    }

    /// The cell; what is said of the whole indicator is not repeated beside its parts.
    fn cell(
        self,
        item: &Item<'_, '_>,
        need: &Need<'_, '_>,
        kind: RowKind,
        wording: &Wording,
    ) -> Cell {
        let result = need.result;
        let is_part = kind == RowKind::Part;
        match self {
            Of::Code => Cell::code(&result.rule.code),
            Of::Title => wording.text(&result.rule.title).into(),
            Of::Outcome => figures::measured(result, wording).into(),
            Of::Verdict => figures::verdict(result.verdict, wording),
            Of::Required => figures::required(result.rule, wording).into(),
            Of::Missing => Cell::toned(
                what_is_missing(result, wording),
                figures::tone(result.verdict),
            ),
            Of::Pace => pace(need, wording),
            Of::Shortfall => number(need.units(), wording),
            Of::Unit => unit(result, wording).into(),
            _ if is_part => Cell::empty(),
            Of::Leads => leads(&item.by, wording),
            Of::Supports => names(&item.by.supports, wording).into(),
            Of::LeadsAndSupports => leads_and_supports(&item.by, wording),
            Of::Evidence => evidence(item, wording),
            Of::Due => wording.date(item.due.day).into(),
            Of::Tasks => tasks_of(item, wording).into(),
        }
    }
}

fn unit<'w>(result: &'w IndicatorResult<'_>, wording: &Wording) -> &'w str {
    let unit = result.rule.unit_name();
    unit.map_or("", |unit| wording.text(unit))
}

fn number(number: Option<Number>, wording: &Wording) -> Cell {
    number.map_or_else(Cell::empty, |number| Cell {
        meaning: Meaning::Number(number),
        ..wording.number(number).into()
    })
}

/// A table of items, in the order given.
pub(super) fn items<'i, 'p: 'i, 'a: 'p>(
    items: impl IntoIterator<Item = &'i Item<'p, 'a>>,
    columns: &[Of],
    wording: &Wording,
) -> Option<Table> {
    let items: Vec<&Item<'_, '_>> = items.into_iter().collect();
    let columns = shown(&items, columns);
    let rows: Vec<Row> = items
        .into_iter()
        .flat_map(|item| item_rows(item, &columns, wording))
        .collect();
    table(&columns, rows, wording)
}

/// The table of all items; by body or criterion with a row above what belongs together.
pub(super) fn all_items(plan: &Plan<'_, '_>, columns: &[Of], wording: &Wording) -> Option<Table> {
    let columns = shown(&plan.items.iter().collect::<Vec<_>>(), columns);
    let mut rows = Vec::new();
    match plan.options.order {
        Order::Fewest | Order::Due => {
            for item in &plan.items {
                rows.extend(item_rows(item, &columns, wording));
            }
        }
        Order::Criterion => {
            let mut last = "";
            for item in &plan.items {
                let rule = item.criterion.rule;
                if rule.code != *last {
                    let title = wording.text(&rule.title);
                    rows.push(group(&rule.code, title, &columns));
                    last = &rule.code;
                }
                rows.extend(item_rows(item, &columns, wording));
            }
        }
        Order::Body => {
            for body in &plan.assignments.bodies {
                let mut led = plan.led_by(body).peekable();
                if led.peek().is_some() {
                    rows.push(group("", wording.text(&body.name), &columns));
                }
                rows.extend(led.flat_map(|item| item_rows(item, &columns, wording)));
            }
            let mut led = plan.led_by_nobody().peekable();
            if led.peek().is_some() {
                rows.push(group("", &wording.word("plan-nobody"), &columns));
            }
            rows.extend(led.flat_map(|item| item_rows(item, &columns, wording)));
        }
    }
    table(&columns, rows, wording)
}

/// The columns that say something: the pace only where one of the items has one.
fn shown(items: &[&Item<'_, '_>], columns: &[Of]) -> Vec<Of> {
    let mut needs = items.iter().flat_map(|item| item.needs());
    let has_pace = needs.any(|need| need.pace.is_some());
    let columns = columns.iter().copied();
    columns
        .filter(|column| has_pace || *column != Of::Pace)
        .collect()
}

fn table(columns: &[Of], rows: Vec<Row>, wording: &Wording) -> Option<Table> {
    (!rows.is_empty()).then(|| Table {
        key: TableKey::PlanItems,
        columns: columns
            .iter()
            .map(|of| of.column(columns.contains(&Of::Outcome), wording))
            .collect(),
        rows,
    })
}

fn group(code: &str, title: &str, columns: &[Of]) -> Row {
    let cells = columns.iter().map(|of| match of {
        Of::Code => Cell::code(code),
        Of::Title => title.to_uppercase().into(),
        _ => Cell::empty(),
    });
    Row::new(RowKind::Group, cells.collect())
}

fn item_rows(item: &Item<'_, '_>, columns: &[Of], wording: &Wording) -> Vec<Row> {
    let kinds = std::iter::once(RowKind::Item).chain(std::iter::repeat(RowKind::Part));
    kinds
        .zip(item.needs())
        .map(|(kind, need)| {
            let cells = columns.iter();
            let cells = cells.map(|of| of.cell(item, need, kind, wording)).collect();
            Row {
                about: Some(RowSubject::of(item.criterion, need.result)),
                ..Row::new(kind, cells)
            }
        })
        .collect()
}

/// What is to be done, by whom and by when.
pub(super) fn tasks(tasks: &[OpenTask<'_>], wording: &Wording) -> Option<Table> {
    let rows = tasks.iter().map(|task| {
        let mut cells = task_cells(task, &task.serves, wording);
        cells.insert(2, bodies_of(task, wording).into());
        Row::new(RowKind::Item, cells)
    });
    let mut columns = task_columns(wording);
    let body = Column::new(wording.word("column-body"), Width::Part(20));
    columns.insert(2, body);
    tasks_table(columns, rows.collect())
}

/// What one body is to do, and by when.
pub(super) fn tasks_of_body(
    tasks: &[OpenTask<'_>],
    body: &Body,
    wording: &Wording,
) -> Option<Table> {
    let is_own = |task: &&OpenTask<'_>| task.bodies.iter().any(|it| it.id == body.id);
    let rows = tasks.iter().filter(is_own).map(|task| {
        let serves = task.served_by(body);
        Row::new(RowKind::Item, task_cells(task, serves, wording))
    });
    tasks_table(task_columns(wording), rows.collect())
}

fn task_cells<'t, 'p: 't>(
    task: &OpenTask<'_>,
    serves: impl IntoIterator<Item = &'t Served<'p>>,
    wording: &Wording,
) -> Vec<Cell> {
    let due = task.task.due.as_ref();
    let codes = serves.into_iter().map(|served| {
        // Of what is to be kept it goes without saying.
        if served.is_met && task.task.stage == Stage::NotMet {
            wording.say(&message!("plan-code-met", code = served.code))
        } else {
            served.code.to_owned()
        }
    });
    vec![
        Cell::code(&codes.collect::<Vec<_>>().join(", ")),
        wording.text(&task.task.text).into(),
        due.map_or_else(String::new, |due| due_as_written(due, wording))
            .into(),
        task.task.at.as_str().into(),
    ]
}

fn task_columns(wording: &Wording) -> Vec<Column> {
    [
        ("column-task-codes", 9),
        ("column-task", 46),
        ("column-due", 14),
        ("column-plan-place", 11),
    ]
    .into_iter()
    .map(|(key, part)| Column::new(wording.word(key), Width::Part(part)))
    .collect()
}

fn tasks_table(columns: Vec<Column>, rows: Vec<Row>) -> Option<Table> {
    (!rows.is_empty()).then_some(Table {
        key: TableKey::PlanTasks,
        columns,
        rows,
    })
}

/// What is met with little to spare.
pub(super) fn kept<'k, 'p: 'k, 'a: 'p>(
    kept: impl IntoIterator<Item = &'k Kept<'p, 'a>>,
    wording: &Wording,
) -> Option<Table> {
    let rows: Vec<Row> = kept
        .into_iter()
        .map(|kept| Row {
            about: Some(RowSubject::of(kept.criterion, kept.result)),
            ..Row::new(
                RowKind::Item,
                vec![
                    Cell::code(&kept.result.rule.code),
                    wording.text(&kept.result.rule.title).into(),
                    figures::measured(kept.result, wording).into(),
                    figures::required(kept.result.rule, wording).into(),
                    to_spare(kept.result, wording).into(),
                    figures::verdict(kept.criterion.verdict, wording),
                    leads(&kept.by, wording),
                ],
            )
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        key: TableKey::PlanMargins,
        columns: vec![
            Of::Code.column(true, wording),
            Of::Title.column(true, wording),
            Of::Outcome.column(true, wording),
            Of::Required.column(true, wording),
            Column::new(wording.word("column-margin"), Width::Part(12)),
            Column::new(wording.word("column-criterion-verdict"), Width::Part(10))
                .aligned(Align::Centre),
            Of::Leads.column(true, wording),
        ],
        rows,
    })
}

/// The margin in units, or in percentage points where there are none to count.
fn to_spare(result: &IndicatorResult<'_>, wording: &Wording) -> String {
    let (Some(Measure::Percent(value)), Requirement::Bound(_, target)) =
        (result.measure, &result.rule.target.requirement)
    else {
        return figures::gap(result, wording);
    };
    let (more, less) = (value.max(*target), value.min(*target));
    let points = more.checked_sub(less).unwrap_or_default();
    wording.say(&message!("distance-points-over", percent = points))
}

/// Which indicators lack evidence, criterion by criterion; `body` keeps those that it leads.
pub(super) fn dossier(
    dossier: &[Dossier<'_, '_>],
    body: Option<&Body>,
    wording: &Wording,
) -> Option<Table> {
    let is_kept = |by: &Responsible<'_>| body.is_none_or(|body| by.is_led_by(body.id.as_str()));
    let rows: Vec<Row> = dossier
        .iter()
        .filter_map(|dossier| {
            let kept = dossier.indicators.iter().filter(|(_, by)| is_kept(by));
            let total = kept.count();
            let lacking: Vec<&str> = dossier
                .lacking()
                .filter(|(_, by)| is_kept(by))
                .map(|(result, _)| result.rule.code.as_str())
                .collect();
            let given = total - lacking.len();
            let rule = dossier.criterion.rule;
            (total > 0).then(|| {
                Row::new(
                    RowKind::Item,
                    vec![
                        figures::ordinal(&rule.code),
                        wording.text(&rule.title).into(),
                        format!("{given}/{total}").into(),
                        Cell::code(&lacking.join(", ")),
                    ],
                )
            })
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        key: TableKey::PlanEvidence,
        columns: vec![
            Column::new(wording.word("column-number"), Width::Fitting),
            Column::new(wording.word("column-criterion-title"), Width::Part(36)),
            Column::new(wording.word("column-evidence-given"), Width::Part(16))
                .aligned(Align::Centre),
            Column::new(wording.word("column-evidence-lacking"), Width::Part(48)),
        ],
        rows,
    })
}
