//! A picture of how many criteria communes met in one survey after the other.

use super::distances::add_sheet;
use super::names::SheetNames;
use crate::report::OverTime;
use crate::wording::Wording;
use rust_xlsxwriter::{Chart, ChartType, Workbook, XlsxError};

/// More lines than this cannot be told apart.
const MOST_LINES: usize = 20;

/// Adds the picture of a table whose first column names the communes, on the sheet of this name.
pub(super) fn add_chart(
    workbook: &mut Workbook,
    names: &mut SheetNames,
    data: &str,
    block: &OverTime,
    wording: &Wording,
) -> Result<(), XlsxError> {
    let (rows, days) = (block.communes.len(), block.days.len());
    let (Ok(rows), Ok(days)) = (u32::try_from(rows.min(MOST_LINES)), u16::try_from(days)) else {
        return Ok(());
    };
    let mut picture = Chart::new(ChartType::Line);
    for row in 1..=rows {
        picture
            .add_series()
            .set_name((data, row, 0))
            .set_categories((data, 0, 1, 0, days))
            .set_values((data, row, 1, row, days));
    }
    picture.title().set_name(block.title.as_str());
    picture.y_axis().set_min(0).set_major_unit(1);
    if let Ok(most) = u32::try_from(block.most) {
        picture.y_axis().set_max(most);
    }
    add_sheet(workbook, names, picture, wording)
}
