//! A value with the cell that says it.

use super::how_read::HowRead;
use crate::diagnostic::CellPlace;

/// A value and the cell it was read from.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry<T> {
    /// The value.
    pub value: T,
    /// The cell.
    pub cell: CellPlace,
    /// How the value was read from it.
    pub how: HowRead,
}

impl<T> Entry<T> {
    /// A value that the cell says as it is.
    pub fn plain(value: T, cell: CellPlace) -> Entry<T> {
        Entry {
            value,
            cell,
            how: HowRead::default(),
        }
    }

    /// Another value out of the same cell.
    pub fn map<U>(self, to: impl FnOnce(T) -> U) -> Entry<U> {
        Entry {
            value: to(self.value),
            cell: self.cell,
            how: self.how,
        }
    }
}
