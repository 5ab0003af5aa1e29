//! The summary of many communes: for the terminal, for spreadsheets, and for a meeting.

mod blocks;
mod document;
mod heat_map;
mod left_out;
mod pages;
mod records;
mod reliance;
mod tables;
mod words;

pub use document::summary_document;
pub(in crate::report) use left_out::{blocks as left_out_blocks, left_out_among};
pub use left_out::{left_out_document, left_out_record};
pub(in crate::report) use pages::SummaryPages;
pub use pages::summary_pages;
pub use records::{summary_headings, summary_records};
pub(crate) use words::mark_key;

use super::filter::Filter;
use crate::summary::{CommuneSummary, SetHead, SetSummary};

/// The communes that the filter lists. Totals are always of all.
fn listed<'s>(
    set: &'s SetSummary,
    filter: &'s Filter,
) -> impl Iterator<Item = (usize, &'s CommuneSummary)> {
    let communes = set.communes.iter().enumerate();
    communes.filter(|(_, commune)| filter.lists_commune(commune.verdict))
}

/// The positions of the criteria that the filter lists.
fn listed_criteria(head: &SetHead, filter: &Filter) -> Vec<usize> {
    let criteria = head.criteria.iter().enumerate();
    criteria
        .filter(|(_, (code, _))| filter.lists_criterion(code))
        .map(|(position, _)| position)
        .collect()
}
