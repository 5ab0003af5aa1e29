//! The bar that filters the tables of indicators below it.

use super::links::tables;
use crate::diagnostic::message;
use crate::report::{Chart, PagedDocument, RowKind, TableKey};
use crate::wording::Wording;

/// What can be chosen from.
pub(super) struct FilterBar<'d> {
    /// The criteria, by code and title.
    pub criteria: Vec<(&'d str, &'d str)>,
    /// How many indicators are shown, at first all.
    pub count: String,
    /// The same with `{shown}` and `{total}` in place of the numbers, for the script.
    pub count_pattern: String,
}

impl<'d> FilterBar<'d> {
    /// The bar; `None` where no indicator is listed.
    pub fn of(document: &'d PagedDocument, wording: &Wording) -> Option<FilterBar<'d>> {
        let tables = document
            .sections
            .iter()
            .flat_map(|section| tables(section, TableKey::Indicators));
        let rows = tables.flat_map(|table| &table.rows);
        let total = rows.filter(|row| row.kind == RowKind::Item).count();
        if total == 0 {
            return None;
        }
        let count = |shown: &str, total: &str| {
            wording.say(&message!("page-count", shown = shown, total = total))
        };
        Some(FilterBar {
            criteria: criteria(document),
            count: count(&total.to_string(), &total.to_string()),
            count_pattern: count("{shown}", "{total}"),
        })
    }
}

/// The criteria of all communes, each code once.
fn criteria(document: &PagedDocument) -> Vec<(&str, &str)> {
    let mut criteria: Vec<(&str, &str)> = Vec::new();
    for mark in charts(document).flat_map(|chart| &chart.criteria) {
        if !criteria.iter().any(|(code, _)| *code == mark.code) {
            criteria.push((&mark.code, &mark.title));
        }
    }
    criteria
}

fn charts(document: &PagedDocument) -> impl Iterator<Item = &Chart> {
    document
        .sections
        .iter()
        .filter_map(super::section::chart_of)
}
