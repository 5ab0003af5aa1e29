//! A flat list for spreadsheets and programs: the same records as CSV and as JSON.

use super::records::Record;
use crate::wording::Wording;

/// Records with their columns.
#[derive(Clone, PartialEq, Debug)]
pub struct Listing {
    /// The name of the JSON format.
    pub format: &'static str,
    /// The columns: the name in JSON, and the key of the heading.
    pub columns: &'static [(&'static str, &'static str)],
    /// A record a row, with a value a column.
    pub records: Vec<Record>,
}

impl Listing {
    /// The headings of the columns.
    pub fn headings(&self, wording: &Wording) -> Vec<String> {
        let keys = self.columns.iter().map(|(_, heading)| *heading);
        keys.map(|heading| wording.word(heading)).collect()
    }
}
