//! How many criteria communes met in one survey after the other: figures for a picture, and the table
//! that says the same.

use super::table::Table;

/// Counts of criteria over several surveys.
#[derive(Clone, PartialEq, Debug)]
pub struct OverTime {
    /// What it shows, for its caption.
    pub title: String,
    /// What it says, for who cannot see it.
    pub text: String,
    /// The days of the surveys, from the earliest.
    pub days: Vec<String>,
    /// The most that there can be.
    pub most: usize,
    /// Each commune with how many criteria it met on each day; `None` where a survey does not have
    /// it.
    pub communes: Vec<(String, Vec<Option<usize>>)>,
    /// The same as a table: a row a commune, a column a day.
    pub table: Table,
}
