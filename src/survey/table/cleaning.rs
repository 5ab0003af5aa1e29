//! The cells of a file made fit to be compared and shown, and what that took.

use super::sheet::Sheet;
use crate::diagnostic::{CellPlace, Code, Diagnostic, Diagnostics};
use crate::survey::letters::{Encoding, Repair, UNREADABLE, repaired};
use std::collections::BTreeMap;

/// What was repaired in the sheets of a file, to be told once for each kind.
#[derive(Default)]
pub(in crate::survey) struct Cleaning {
    repairs: BTreeMap<Repair, Found>,
    lost: Option<Found>,
}

/// The first cell of a kind, and how often the kind was seen.
struct Found {
    place: CellPlace,
    count: usize,
}

impl Cleaning {
    /// Repairs the cells of a sheet; those with letters that the declared encoding does not have
    /// are errors.
    pub fn clean(
        &mut self,
        sheet: &mut Sheet,
        declared: Option<Encoding>,
        diagnostics: &mut Diagnostics,
    ) {
        let mut rows = std::mem::take(&mut sheet.rows);
        for row in &mut rows {
            for (column, cell) in row.cells.iter_mut().enumerate() {
                let lost = cell.text.matches(UNREADABLE).count();
                let repairs = match repaired(&cell.text) {
                    Some((text, repairs)) => {
                        cell.text = text;
                        repairs
                    }
                    None => Vec::new(),
                };
                let place = || sheet.place(row.line, Some(column), cell.text.clone());
                for repair in repairs {
                    let found = self.repairs.entry(repair);
                    found.or_insert_with(|| Found::at(place())).count += 1;
                }
                if lost == 0 {
                    continue;
                }
                match declared {
                    Some(encoding) => diagnostics.push(
                        Diagnostic::new(Code::NotInEncoding, place())
                            .with("encoding", encoding.name()),
                    ),
                    None => {
                        let found = self.lost.get_or_insert_with(|| Found::at(place()));
                        found.count += lost;
                    }
                }
            }
        }
        rows.retain(|row| !row.is_blank());
        sheet.rows = rows;
    }

    /// Tells what was repaired, and what could not be.
    pub fn report(self, diagnostics: &mut Diagnostics) {
        for (repair, found) in self.repairs {
            diagnostics.push(
                Diagnostic::new(Code::CharactersRepaired, found.place)
                    .with("kind", repair.word())
                    .with("count", found.count),
            );
        }
        if let Some(found) = self.lost {
            diagnostics.push(
                Diagnostic::new(Code::LostCharacters, found.place).with("count", found.count),
            );
        }
    }
}

impl Found {
    fn at(place: CellPlace) -> Found {
        Found { place, count: 0 }
    }
}
