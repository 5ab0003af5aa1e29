//! Rows for a whole and rows for its parts: one or the other is filled in.

use crate::folded::folded;
use crate::survey::table::{Column, Row};
use crate::survey::words::{Sex, normalized_code};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What is there for an indicator in one place: a hamlet, or the commune under the empty name.
#[derive(Default)]
struct Offered {
    /// Whether there is a row for women and men together.
    whole: bool,
    whole_filled: bool,
    sexes_filled: bool,
}

impl Offered {
    fn filled(&self) -> bool {
        self.whole_filled || self.sexes_filled
    }
}

/// The rows without those that were left blank beside filled ones that say the same otherwise: the
/// commune beside its hamlets, everybody beside women and men. A template offers several; a blank row
/// says nothing that could contradict the others.
pub(super) fn filled_alternatives(rows: &[Row]) -> Vec<&Row> {
    if rows
        .iter()
        .all(|row| hamlet(row).is_empty() && !is_of_a_sex(row))
    {
        return rows.iter().collect();
    }
    let mut offered: BTreeMap<Cow<'_, str>, BTreeMap<String, Offered>> = BTreeMap::new();
    for row in rows {
        let places = offered.entry(code(row)).or_default();
        let place = places.entry(hamlet(row)).or_default();
        let filled = !row.says_nothing();
        if is_of_a_sex(row) {
            place.sexes_filled |= filled;
        } else {
            place.whole = true;
            place.whole_filled |= filled;
        }
    }
    let is_kept = |row: &&Row| {
        let places = offered.get(&code(row));
        !(row.says_nothing() && places.is_some_and(|places| is_idle(row, places)))
    };
    rows.iter().filter(is_kept).collect()
}

/// Whether a row that says nothing has others in its place.
fn is_idle(row: &Row, places: &BTreeMap<String, Offered>) -> bool {
    let name = hamlet(row);
    let own = places.get(&name);
    let by_sex = own.is_some_and(|own| {
        if is_of_a_sex(row) {
            own.whole && !own.sexes_filled
        } else {
            own.sexes_filled
        }
    });
    let commune = places.get("");
    let mut hamlets = places.iter().filter(|(name, _)| !name.is_empty());
    let hamlets_filled = hamlets.any(|(_, place)| place.filled());
    let by_hamlet = if name.is_empty() {
        hamlets_filled && !commune.is_some_and(Offered::filled)
    } else {
        // Where nothing is filled in at all, the commune's row stands for the indicator.
        commune.is_some() && !hamlets_filled
    };
    by_sex || by_hamlet
}

fn code(row: &Row) -> Cow<'_, str> {
    normalized_code(row.text(Column::Indicator))
}

fn hamlet(row: &Row) -> String {
    folded(row.text(Column::Hamlet))
}

fn is_of_a_sex(row: &Row) -> bool {
    Sex::parse(row.text(Column::Sex)).is_some()
}
