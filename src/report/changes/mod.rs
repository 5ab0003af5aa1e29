//! What has changed, as documents, pages and records.

mod document;
mod pages;
mod records;
mod summary;
mod tables;
mod words;

pub use document::{changes_document, overview_document};
pub use pages::changes_pages;
pub use records::{change_record_headings, change_records};

use crate::assess::Assessment;
use crate::changes::CommuneChanges;

/// Everything that was compared.
#[derive(Debug)]
pub struct Changes<'c, 'a> {
    /// The communes of both surveys.
    pub communes: Vec<CommuneChanges<'c, 'a>>,
    /// The communes of the earlier survey alone.
    pub only_old: Vec<&'c Assessment<'a>>,
    /// The communes of the later survey alone.
    pub only_new: Vec<&'c Assessment<'a>>,
    /// How many criteria each commune of [`Changes::communes`] met in each survey, from the earliest;
    /// empty where there are two surveys.
    pub over_time: Vec<Vec<Option<&'c Assessment<'a>>>>,
}
