//! Where in the page things stand, and what can be linked to.

use crate::report::{Block, PagedDocument, Section, Table, TableKey};
use std::collections::BTreeSet;

/// The rows that have an anchor: those of the tables of indicators, by commune and code.
pub(super) struct Links(BTreeSet<String>);

impl Links {
    /// A selection may have left rows out: nothing links to those.
    pub fn of(document: &PagedDocument) -> Links {
        let mut anchors = BTreeSet::new();
        for section in &document.sections {
            for table in tables(section, TableKey::Indicators) {
                let subjects = table.rows.iter().filter_map(|row| row.about.as_ref());
                anchors.extend(subjects.map(|about| anchor(section.commune, &about.code)));
            }
        }
        Links(anchors)
    }

    /// The anchor of a row on an indicator, part or criterion, if there is one.
    pub fn to(&self, commune: Option<usize>, code: &str) -> Option<String> {
        let anchor = anchor(commune, code);
        self.0.contains(&anchor).then_some(anchor)
    }
}

/// The tables of a section that hold one thing.
pub(super) fn tables(section: &Section, key: TableKey) -> impl Iterator<Item = &Table> {
    section.blocks.iter().filter_map(move |block| match block {
        Block::Table(table) if table.key == key => Some(table),
        _ => None,
    })
}

/// The id of a section.
pub(super) fn section_id(document: &PagedDocument, section: &Section) -> String {
    match section.commune {
        Some(commune) if document.communes.len() > 1 => {
            format!("{}-{}", section.key.name(), commune + 1)
        }
        _ => section.key.name().to_owned(),
    }
}

/// Codes stand in addresses: what is not a letter, a digit or a point becomes a dash.
fn anchor(commune: Option<usize>, code: &str) -> String {
    let is_kept = |symbol: char| symbol.is_ascii_alphanumeric() || symbol == '.';
    let code = code.chars();
    let code: String = code.map(|it| if is_kept(it) { it } else { '-' }).collect();
    format!("c{}-{code}", commune.map_or(0, |commune| commune + 1))
}
