//! Rows for the commune as a whole and rows for its hamlets: one or the other is filled in.

use super::column::Column;
use super::fit::normalized_code;
use super::questionnaire::Row;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What is there for one indicator.
#[derive(Default)]
struct Offered {
    commune: bool,
    commune_filled: bool,
    hamlet_filled: bool,
}

/// The rows without those that were left blank beside filled ones of the other sort. A template
/// offers both; a blank row says nothing that could contradict the others.
pub(super) fn filled_alternatives(rows: &[Row]) -> Vec<&Row> {
    if rows.iter().all(|row| row.get(Column::Hamlet).is_none()) {
        return rows.iter().collect();
    }
    let mut offered: BTreeMap<Cow<'_, str>, Offered> = BTreeMap::new();
    for row in rows {
        let entry = offered
            .entry(normalized_code(row.text(Column::Indicator)))
            .or_default();
        let filled = !row.says_nothing();
        if row.get(Column::Hamlet).is_some() {
            entry.hamlet_filled |= filled;
        } else {
            entry.commune = true;
            entry.commune_filled |= filled;
        }
    }
    let is_left_blank = |row: &Row| {
        let Some(entry) = offered.get(&normalized_code(row.text(Column::Indicator))) else {
            return false;
        };
        let taken_instead = if row.get(Column::Hamlet).is_some() {
            // Where nothing is filled in at all, the commune's row stands for the indicator.
            entry.commune && !entry.hamlet_filled
        } else {
            entry.hamlet_filled && !entry.commune_filled
        };
        taken_instead && row.says_nothing()
    };
    rows.iter().filter(|row| !is_left_blank(row)).collect()
}
