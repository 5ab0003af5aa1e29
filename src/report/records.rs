//! Flat records for spreadsheets and programs.

use crate::number::{Number, Percent};

/// A row of values, one a column.
pub type Record = Vec<Content>;

/// A value of a record.
#[derive(Clone, PartialEq, Debug)]
pub enum Content {
    /// Nothing.
    Empty,
    /// Text.
    Text(String),
    /// A code that looks like a number and must not become one.
    Code(String),
    /// An exact number.
    Number(Number),
    /// A rounded percentage.
    Percent(Percent),
}

impl Content {
    /// A whole number of things.
    pub(super) fn count(count: usize) -> Content {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        Content::Number(count.into())
    }
}
