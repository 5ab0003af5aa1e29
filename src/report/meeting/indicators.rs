//! All indicators, in the columns of the table that communes hand in.

use super::criteria::subject;
use super::details::details;
use crate::assess::{Assessment, CriterionResult, IndicatorResult};
use crate::diagnostic::message;
use crate::number::Percent;
use crate::report::MeetingKind;
use crate::report::assessment::record_fields;
use crate::report::filter::Filter;
use crate::report::footnotes::Footnotes;
use crate::report::indicator_row::{measured_with_gap, required};
use crate::report::{
    Align, Cell, Column, Content, Meaning, Row, RowKind, RowSubject, Table, TableKey, Tone, Width,
    figures,
};
use crate::wording::Wording;

/// A column of figures to calculate with: the key of its heading, and where its texts stand.
pub(super) type Figure = (&'static str, Align);

/// What spreadsheets have beside the sentences.
const FIGURES: [Figure; 12] = [
    ("column-code", Align::Left),
    ("column-basis-of-verdict", Align::Left),
    ("column-numerator", Align::Right),
    ("column-denominator", Align::Right),
    ("column-value", Align::Right),
    ("column-percent", Align::Right),
    ("column-shortfall", Align::Right),
    ("column-margin", Align::Right),
    ("column-unit", Align::Left),
    ("column-reason", Align::Left),
    ("column-citation", Align::Left),
    ("column-basis", Align::Left),
];

/// What a row is: a criterion and its only indicator may bear the same code, and who filters by the
/// verdict must not count both.
const LEVEL: Figure = ("column-level", Align::Left);

/// The table; `None` when the filter leaves nothing.
pub(super) fn table(
    assessment: &Assessment<'_>,
    filter: &Filter,
    kind: MeetingKind,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Option<Table> {
    let mut rows = Vec::new();
    for (criterion, indicators) in filter.select(assessment) {
        rows.push(criterion_row(criterion, kind, wording));
        for result in indicators {
            rows.push(row(
                criterion,
                RowKind::Item,
                result,
                kind,
                footnotes,
                wording,
            ));
            for part in &result.parts {
                rows.push(row(
                    criterion,
                    RowKind::Part,
                    part,
                    kind,
                    footnotes,
                    wording,
                ));
            }
        }
    }
    (!rows.is_empty()).then(|| Table {
        key: TableKey::Indicators,
        columns: columns(kind, wording),
        rows,
    })
}

fn columns(kind: MeetingKind, wording: &Wording) -> Vec<Column> {
    let mut columns = vec![
        Column::new(wording.word("column-number"), Width::Fitting)
            .aligned(Align::Centre)
            .merging(),
        Column::new(wording.word("column-criterion-title"), Width::Part(12)).merging(),
        Column::new(wording.word("column-criterion-content"), Width::Part(30)),
        Column::new(wording.word("column-target"), Width::Part(13)),
        Column::new(wording.word("column-outcome"), Width::Part(20)),
    ];
    columns.extend(kind.result_columns(wording));
    columns.push(figure_column(LEVEL, wording));
    columns.extend(FIGURES.map(|figure| figure_column(figure, wording)));
    columns
}

/// The cells of a criterion's own row.
fn criterion_row(criterion: &CriterionResult<'_>, kind: MeetingKind, wording: &Wording) -> Row {
    let (met, total) = criterion.progress();
    let progress = message!("criterion-progress", met = met, total = total);
    let mut cells = criterion_cells(criterion, wording);
    cells.extend([wording.say(&progress).into(), Cell::empty(), Cell::empty()]);
    cells.extend(kind.criterion_cells(figures::verdict(criterion.verdict, wording)));
    cells.push(wording.word("level-criterion").into());
    cells.push(Cell::code(&criterion.rule.code));
    cells.resize(cells.len() + FIGURES.len() - 1, Cell::empty());
    Row {
        about: Some(subject(criterion)),
        ..Row::new(RowKind::Group, cells)
    }
}

fn criterion_cells(criterion: &CriterionResult<'_>, wording: &Wording) -> Vec<Cell> {
    vec![
        figures::ordinal(&criterion.rule.code),
        wording.text(&criterion.rule.title).into(),
    ]
}

fn row(
    criterion: &CriterionResult<'_>,
    row_kind: RowKind,
    result: &IndicatorResult<'_>,
    kind: MeetingKind,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Row {
    let title = wording.text(&result.rule.title);
    let mut cells = criterion_cells(criterion, wording);
    cells.extend([
        format!("{}. {title}", result.rule.code).into(),
        required(result, footnotes, wording).into(),
        measured_with_gap(result, wording).into(),
    ]);
    cells.extend(kind.result_cells(result, wording));
    let level = match row_kind {
        RowKind::Part => "level-part",
        RowKind::Item | RowKind::Group => "level-indicator",
    };
    cells.push(wording.word(level).into());
    cells.extend(figure_cells(result, &FIGURES, wording));
    Row {
        kind: row_kind,
        cells,
        about: Some(RowSubject::of(criterion, result)),
        details: details(result, wording),
    }
}

/// A column for figures to calculate with.
pub(super) fn figure_column((key, align): Figure, wording: &Wording) -> Column {
    Column {
        align,
        spreadsheets_only: true,
        ..Column::new(wording.word(key), Width::Part(10))
    }
}

/// The figures of an indicator or part under such columns.
pub(super) fn figure_cells(
    result: &IndicatorResult<'_>,
    figures: &[Figure],
    wording: &Wording,
) -> Vec<Cell> {
    record_fields(result, wording)
        .filter(|(key, _)| figures.iter().any(|(wanted, _)| wanted == key))
        .map(|(key, content)| figure_cell(key, content, wording))
        .collect()
}

fn figure_cell(key: &str, content: Content, wording: &Wording) -> Cell {
    let meaning = match &content {
        Content::Empty | Content::Text(_) => Meaning::Text,
        Content::Code(_) => Meaning::Code,
        Content::Number(number) if key == "column-percent" => {
            Meaning::Percent(Percent::given(*number))
        }
        Content::Number(number) => Meaning::Number(*number),
        Content::Percent(percent) if key == "column-percent" => Meaning::Percent(*percent),
        // The mean of hamlets, in the indicator's unit.
        Content::Percent(mean) => mean.as_number().map_or(Meaning::Text, Meaning::Number),
    };
    Cell {
        text: match content {
            Content::Empty => String::new(),
            Content::Text(text) | Content::Code(text) => text,
            Content::Number(number) => wording.number(number),
            Content::Percent(percent) => wording.notation().percent(percent),
        },
        tone: Tone::Plain,
        meaning,
    }
}
