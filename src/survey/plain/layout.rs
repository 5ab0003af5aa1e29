//! The header of a plain survey.

use super::NotPlain;
use crate::survey::column::Column;
use crate::survey::reading::likely_separator;

/// Which column stands where, and what separates the cells.
pub(super) struct Layout {
    pub separator: u8,
    pub columns: Vec<Column>,
}

impl Layout {
    /// Reads the header: every cell must name another column, among them those of the commune and of
    /// the indicator.
    pub fn of(line: &[u8]) -> Result<Layout, NotPlain> {
        let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let line = std::str::from_utf8(line).map_err(|_| NotPlain::Content)?;
        let separator = likely_separator(std::iter::once(line));
        let mut columns: Vec<Column> = Vec::new();
        for name in line.split(separator) {
            let column = Column::named(name).ok_or(NotPlain::Content)?;
            if columns.contains(&column) || name.contains('"') {
                return Err(NotPlain::Content);
            }
            columns.push(column);
        }
        let needed = [Column::Commune, Column::Indicator];
        if !needed.iter().all(|column| columns.contains(column)) {
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
        for (column, cell) in self.columns.iter().zip(&mut row) {
            let place = match column {
                Column::Commune => &mut cells.commune,
                Column::Indicator => &mut cells.indicator,
                Column::Numerator => &mut cells.numerator,
                Column::Denominator => &mut cells.denominator,
                Column::Value => &mut cells.value,
                Column::SelfAssessed => &mut cells.self_assessed,
                Column::Note => &mut cells.note,
                Column::Evidence => continue,
                Column::Hamlet | Column::Claimed | Column::Sex | Column::Unit
                    if cell.is_empty() =>
                {
                    continue;
                }
                Column::Hamlet | Column::Claimed | Column::Sex | Column::Unit => {
                    return Err(NotPlain::Content);
                }
            };
            *place = cell;
        }
        // Cells beyond the header.
        if row.any(|cell| !cell.is_empty()) {
            return Err(NotPlain::Content);
        }
        Ok(cells)
    }
}

/// The cells of a row that a verdict depends on, as they stand in the file.
#[derive(Default)]
pub(super) struct Cells<'l> {
    pub commune: &'l str,
    pub indicator: &'l str,
    pub numerator: &'l str,
    pub denominator: &'l str,
    pub value: &'l str,
    pub self_assessed: &'l str,
    pub note: &'l str,
}
