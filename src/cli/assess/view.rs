//! Whether a format shows a summary or the communes in detail.

use super::super::format::{ListFormat, PageFormat};
use super::AssessFormat;
use super::arguments::ManyArguments;

/// What a format shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum View {
    /// A row a commune.
    Summary,
    /// Every indicator of every commune.
    Details,
}

impl View {
    /// What is asked for, else what suits the format.
    ///
    /// People want an overview of several communes, and all about one. What programs read has the same
    /// form whatever the number of communes. Word, Excel and HTML begin with the summary, and have
    /// room for all.
    pub fn of(format: AssessFormat, many: &ManyArguments, several: bool) -> View {
        match format {
            _ if many.summary => View::Summary,
            _ if many.details => View::Details,
            AssessFormat::Jsonl => View::Summary,
            AssessFormat::Page(PageFormat::List(ListFormat::Table | ListFormat::Md)) if several => {
                View::Summary
            }
            AssessFormat::Page(_) => View::Details,
        }
    }
}
