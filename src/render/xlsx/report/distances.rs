//! Pictures: how far each indicator is from its target, and how far communes have come.

use super::super::A4;
use super::names::SheetNames;
use crate::diagnostic::message;
use crate::report::{
    Align, Cell, Chart as Distances, Column, Distance, IndicatorMark, Meaning, Row, RowKind, Table,
    TableKey, Value, Width,
};
use crate::wording::Wording;
use rust_xlsxwriter::{
    Chart, ChartLegendPosition, ChartSolidFill, ChartType, Color, Workbook, XlsxError,
};

/// Columns of the table of distances, from 0.
const CODE: u16 = 0;
const MEASURED: u16 = 2;
const TARGET: u16 = 3;
/// Columns of the table of communes: the name, then how many criteria have which verdict.
const COMMUNE: u16 = 1;
const STATES: std::ops::RangeInclusive<u16> = 2..=4;

const PERCENT: &str = "%";
const MEASURED_COLOUR: Color = Color::RGB(0x2F5597);
const TARGET_COLOUR: Color = Color::RGB(0xF4B183);
const MET: Color = Color::RGB(0x548235);
const NOT_MET: Color = Color::RGB(0xC00000);
const OPEN: Color = Color::RGB(0xA6A6A6);

/// The indicators whose target is a number that something was measured against: shares first,
/// which share an axis.
pub(super) fn table(chart: &Distances, wording: &Wording) -> Table {
    let mut marks = known(chart);
    marks.sort_by_key(|(_, distance)| distance.unit != PERCENT);
    let heading = |key, width| Column::new(wording.word(key), width);
    Table {
        key: TableKey::Indicators,
        columns: vec![
            heading("column-code", Width::Fitting),
            heading("column-indicator", Width::Part(40)),
            heading("column-measured", Width::Part(12)).aligned(Align::Right),
            heading("column-required", Width::Part(12)).aligned(Align::Right),
            heading("column-unit", Width::Part(14)),
            heading("column-distance", Width::Part(24)),
            heading("column-verdict", Width::Part(12)).aligned(Align::Centre),
        ],
        rows: marks
            .into_iter()
            .map(|(mark, distance)| row(mark, distance, wording))
            .collect(),
    }
}

fn known(chart: &Distances) -> Vec<(&IndicatorMark, &Distance)> {
    chart
        .indicators
        .iter()
        .filter_map(|mark| Some((mark, mark.distance.as_ref()?)))
        .collect()
}

fn row(mark: &IndicatorMark, distance: &Distance, wording: &Wording) -> Row {
    let is_share = distance.unit == PERCENT;
    let number = |number| Cell {
        meaning: if is_share {
            Meaning::Percent(crate::number::Percent::given(number))
        } else {
            Meaning::Number(number)
        },
        ..wording.number(number).into()
    };
    let measured = match distance.measured {
        Value::Percent(percent) => Cell {
            meaning: Meaning::Percent(percent),
            ..wording.percent(percent).into()
        },
        Value::Number(value) => number(value),
    };
    Row::new(
        RowKind::Item,
        vec![
            Cell::code(&mark.code),
            mark.title.as_str().into(),
            measured,
            number(distance.target),
            // A percentage shows its sign itself.
            if is_share { "" } else { &distance.unit }.into(),
            distance.text.as_str().into(),
            Cell {
                meaning: Meaning::State(mark.verdict),
                ..mark.state.as_str().into()
            },
        ],
    )
}

/// A picture of the shares beside their targets; amounts have axes of their own and stay a table.
pub(super) fn add_chart(
    workbook: &mut Workbook,
    names: &mut SheetNames,
    data: &str,
    chart: &Distances,
    wording: &Wording,
) -> Result<(), XlsxError> {
    let shares = known(chart)
        .into_iter()
        .filter(|(_, it)| it.unit == PERCENT);
    let Ok(last @ 1..) = u32::try_from(shares.count()) else {
        return Ok(());
    };
    let mut picture = Chart::new(ChartType::Column);
    for (column, name, colour) in [
        (MEASURED, "column-measured", MEASURED_COLOUR),
        (TARGET, "column-required", TARGET_COLOUR),
    ] {
        let series = picture.add_series();
        series
            .set_name(wording.word(name).as_str())
            .set_categories((data, 1, CODE, last, CODE))
            .set_values((data, 1, column, last, column))
            .set_gap(60);
        series.set_format(ChartSolidFill::new().set_color(colour));
    }
    picture.title().set_name(&chart.title);
    picture.y_axis().set_min(0).set_num_format("0%");
    picture
        .x_axis()
        .set_name(wording.word("column-code").as_str());
    add_sheet(workbook, names, picture, wording)
}

/// A picture of how many criteria each commune meets.
pub(super) fn add_commune_chart(
    workbook: &mut Workbook,
    names: &mut SheetNames,
    data: &str,
    table: &Table,
    first: u32,
    wording: &Wording,
) -> Result<(), XlsxError> {
    let Ok(rows @ 1..) = u32::try_from(table.rows.len()) else {
        return Ok(());
    };
    let last = first + rows - 1;
    let mut picture = Chart::new(ChartType::BarStacked);
    for (column, colour) in STATES.zip([MET, NOT_MET, OPEN]) {
        let Some(heading) = table.columns.get(usize::from(column)) else {
            continue;
        };
        let series = picture.add_series();
        series
            .set_name(heading.title.as_str())
            .set_categories((data, first, COMMUNE, last, COMMUNE))
            .set_values((data, first, column, last, column))
            .set_gap(40);
        series.set_format(ChartSolidFill::new().set_color(colour));
    }
    picture
        .title()
        .set_name(wording.say(&message!("chart-communes")).as_str());
    picture.y_axis().set_reverse();
    picture.x_axis().set_min(0);
    add_sheet(workbook, names, picture, wording)
}

/// A picture on a sheet of its own.
pub(super) fn add_sheet(
    workbook: &mut Workbook,
    names: &mut SheetNames,
    mut picture: Chart,
    wording: &Wording,
) -> Result<(), XlsxError> {
    picture.legend().set_position(ChartLegendPosition::Bottom);
    let name = names.take(&wording.word("sheet-chart"));
    let sheet = workbook.add_chartsheet();
    sheet.set_name(name)?;
    sheet.insert_chart(0, 0, &picture)?;
    sheet.set_landscape().set_paper_size(A4);
    Ok(())
}
