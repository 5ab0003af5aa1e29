//! Sheets that say again what another sheet says: copies that somebody kept in the workbook.

use super::grouping::SheetRows;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::folded::folded;
use crate::survey::table::Column;
use crate::survey::words::normalized_code;
use std::collections::HashSet;

/// Fewer rows than this are slips in rows, not a copy of a sheet.
const FEWEST: usize = 5;

/// What a row is about: commune, indicator, hamlet and sex.
type Key = [String; 4];

/// Takes out the sheets of which most rows stand on an earlier sheet about the same commune, and tells
/// each once. `owners` says whom each sheet is about; `None` where no other sheet is.
pub(super) fn take_out(
    sheets: &mut Vec<SheetRows>,
    owners: &[Option<String>],
    diagnostics: &mut Diagnostics,
) -> Vec<bool> {
    let keys: Vec<HashSet<Key>> = sheets.iter().map(keys).collect();
    let mut kept: Vec<bool> = Vec::with_capacity(sheets.len());
    for (position, sheet) in sheets.iter().enumerate() {
        let first = (0..position).find(|&earlier| {
            let same_owner = owners[position].is_some() && owners[position] == owners[earlier];
            kept[earlier] && same_owner && repeats(&keys[position], &keys[earlier])
        });
        kept.push(first.is_none());
        if let (Some(first), Some(row)) = (first, sheet.rows.first()) {
            let name = |sheet: &SheetRows| sheet.name.as_deref().unwrap_or_default().to_owned();
            diagnostics.push(
                Diagnostic::new(Code::SheetRepeats, &row.place)
                    .with("sheet", name(sheet))
                    .with("first", name(&sheets[first]))
                    .with("count", keys[position].intersection(&keys[first]).count()),
            );
        }
    }
    let mut is_kept = kept.iter();
    sheets.retain(|_| is_kept.next() != Some(&false));
    kept
}

fn repeats(keys: &HashSet<Key>, earlier: &HashSet<Key>) -> bool {
    let common = keys.intersection(earlier).count();
    common >= FEWEST && common * 2 > keys.len()
}

fn keys(sheet: &SheetRows) -> HashSet<Key> {
    let rows = sheet.rows.iter().filter(|row| row.is_about_indicator());
    rows.filter(|row| !row.says_nothing())
        .map(|row| {
            [
                folded(row.text(Column::Commune)),
                normalized_code(row.text(Column::Indicator)).into_owned(),
                folded(row.text(Column::Hamlet)),
                folded(row.text(Column::Sex)),
            ]
        })
        .collect()
}
