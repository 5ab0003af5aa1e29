//! Cells of a workbook that hold something else than their column takes, though it may look right.

use super::column::Column;
use super::sheet::{Cell, Content, Unusable, cell_too_long};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::rules::BuiltInFact;

/// Takes out of a row the cells that cannot be used, and tells why. Without its indicator nothing is
/// left of a row.
pub(in crate::survey) fn refuse_unusable(cells: &mut Vec<(Column, Cell)>) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    if cells.iter().all(|(_, cell)| is_plain(cell.content)) {
        return diagnostics;
    }
    let name = cells
        .iter()
        .find(|(column, _)| *column == Column::Indicator);
    let fact = name.and_then(|(_, cell)| BuiltInFact::named(&cell.place.value));
    let has_name = name.is_some();
    cells.retain_mut(|(column, cell)| {
        let takes_day = *column == Column::Value && fact == Some(BuiltInFact::Date);
        match usable(*column, cell, takes_day) {
            Ok(content) => {
                cell.content = content;
                true
            }
            Err(diagnostic) => {
                diagnostics.push(diagnostic);
                false
            }
        }
    });
    let is_indicator = |(column, _): &(Column, Cell)| *column == Column::Indicator;
    if has_name && !cells.iter().any(is_indicator) {
        cells.clear();
    }
    diagnostics
}

fn is_plain(content: Content) -> bool {
    matches!(
        content,
        Content::Text | Content::Number(_) | Content::Percent(_)
    )
}

/// What the cell is in its column.
fn usable(column: Column, cell: &Cell, takes_day: bool) -> Result<Content, Diagnostic> {
    let wrong = |code| Err(Diagnostic::new(code, &cell.place));
    let is_free_text = matches!(column, Column::Evidence | Column::Note);
    match cell.content {
        Content::Day
        | Content::Shown { .. }
        | Content::Unusable(Unusable::NoDay | Unusable::TooManyDigits)
            if is_free_text =>
        {
            Ok(Content::Text)
        }
        Content::Day if takes_day => Ok(Content::Text),
        Content::Day | Content::Unusable(Unusable::NoDay) => wrong(Code::BecameDate),
        // What somebody printed is what the cell shows; everything else is judged exactly.
        Content::Shown { number, percent } if column == Column::Claimed => Ok(if percent {
            Content::Percent(number)
        } else {
            Content::Number(number)
        }),
        Content::Shown { .. } | Content::Unusable(Unusable::TooManyDigits) => {
            wrong(Code::TooManyDigits)
        }
        Content::Unusable(Unusable::ErrorValue) => wrong(Code::ErrorInCell),
        Content::Unusable(Unusable::NoResult) => wrong(Code::FormulaWithoutResult),
        Content::Unusable(Unusable::TooLong { length }) => Err(cell_too_long(&cell.place, length)),
        plain => Ok(plain),
    }
}
