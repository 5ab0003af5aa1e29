//! The header of a plain survey.

use super::NotPlain;
use super::text::check_text;
use crate::survey::reading::likely_separator;
use crate::survey::table::{Column, InformationColumn, ROWS_LOOKED_AT};

/// Which column stands where, and what separates the cells.
#[derive(Debug)]
pub(super) struct Layout {
    pub separator: u8,
    columns: Vec<Place>,
}

/// What stands in a column.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place {
    Column(Column),
    /// Nothing that is read.
    Information,
}

impl Layout {
    /// Reads the header on the first of these lines, the beginning of the file and perhaps all of it:
    /// every cell must name another column, among them those of the commune and of the indicator.
    pub fn of(lines: &str, are_all: bool) -> Result<Layout, NotPlain> {
        let shown = |line: &&str| !line.trim().is_empty();
        let looked_at = lines.lines().filter(shown).take(ROWS_LOOKED_AT).count();
        if looked_at < ROWS_LOOKED_AT && !are_all {
            return Err(NotPlain::Content);
        }
        let separator = likely_separator(lines.lines());
        let header = lines.lines().next().unwrap_or_default();
        let mut columns: Vec<Place> = Vec::new();
        for name in header.split(separator) {
            let place = match Column::named(name) {
                Some(column) => Place::Column(column),
                None if InformationColumn::named(name).is_some() => Place::Information,
                None => return Err(NotPlain::Content),
            };
            let repeats = place != Place::Information && columns.contains(&place);
            if repeats || name.contains('"') {
                return Err(NotPlain::Content);
            }
            columns.push(place);
        }
        let needed = [Column::Commune, Column::Indicator];
        let has = |column: &Column| columns.contains(&Place::Column(*column));
        if !needed.iter().all(has) {
            return Err(NotPlain::Content);
        }
        Ok(Layout {
            separator: u8::try_from(separator).map_err(|_| NotPlain::Content)?,
            columns,
        })
    }

    /// The cells of a row by their columns.
    pub fn cells<'l>(&self, mut row: impl Iterator<Item = &'l str>) -> Result<Cells<'l>, NotPlain> {
        let mut cells = Cells::default();
        for (place, cell) in self.columns.iter().zip(&mut row) {
            if cell.is_empty() {
                continue;
            }
            let Place::Column(column) = place else {
                check_text(cell.trim())?;
                continue;
            };
            let place = match column {
                Column::Commune => &mut cells.commune,
                Column::Indicator => &mut cells.indicator,
                Column::Numerator => &mut cells.numerator,
                Column::Denominator => &mut cells.denominator,
                Column::Value => &mut cells.value,
                Column::Claimed => &mut cells.claimed,
                Column::SelfAssessed => &mut cells.self_assessed,
                Column::Evidence => &mut cells.evidence,
                Column::Note => &mut cells.note,
                Column::Hamlet | Column::Sex | Column::Unit => {
                    if cell.trim().is_empty() {
                        continue;
                    }
                    return Err(NotPlain::Content);
                }
            };
            *place = trimmed(cell);
        }
        // Cells beyond the header.
        if row.any(|cell| !cell.trim().is_empty()) {
            return Err(NotPlain::Content);
        }
        Ok(cells)
    }
}

/// A cell without the blanks around it, of which nearly all have none.
fn trimmed(cell: &str) -> &str {
    match cell.as_bytes() {
        [] | [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~'] => cell,
        _ => cell.trim(),
    }
}

/// The cells of a row as they stand in the file, without the blanks around them.
#[derive(Clone, Copy, Default)]
pub(super) struct Cells<'l> {
    pub commune: &'l str,
    pub indicator: &'l str,
    pub numerator: &'l str,
    pub denominator: &'l str,
    pub value: &'l str,
    pub claimed: &'l str,
    pub self_assessed: &'l str,
    pub evidence: &'l str,
    pub note: &'l str,
}
