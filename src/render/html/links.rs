//! Where in the page things stand, and what can be linked to.

use crate::report::{Block, PagedDocument, Row, RowKind, Section, Table, TableKey};
use std::collections::BTreeSet;

/// The rows that have an anchor: those of the tables of indicators, by commune and code.
pub(super) struct Links(BTreeSet<String>);

impl Links {
    /// A selection may have left rows out: nothing links to those.
    pub fn of(document: &PagedDocument) -> Links {
        let mut anchors = BTreeSet::new();
        for section in &document.sections {
            for table in tables(section, TableKey::Indicators) {
                let rows = table.rows.iter();
                anchors.extend(rows.filter_map(|row| anchor_of(section.commune, row)));
            }
        }
        Links(anchors)
    }

    /// The anchor of the row of a criterion, if it is listed.
    pub fn to_criterion(&self, commune: Option<usize>, code: &str) -> Option<String> {
        self.if_listed(anchor(commune, RowKind::Group, code))
    }

    /// The anchor of the row of an indicator or part, if it is listed.
    pub fn to_indicator(&self, commune: Option<usize>, code: &str) -> Option<String> {
        self.if_listed(anchor(commune, RowKind::Item, code))
    }

    fn if_listed(&self, anchor: String) -> Option<String> {
        self.0.contains(&anchor).then_some(anchor)
    }
}

/// The anchor of a row of a table of indicators.
pub(super) fn anchor_of(commune: Option<usize>, row: &Row) -> Option<String> {
    let about = row.about.as_ref()?;
    Some(anchor(commune, row.kind, &about.code))
}

/// The tables of a section that hold one thing.
pub(super) fn tables(section: &Section, key: TableKey) -> impl Iterator<Item = &Table> {
    section.blocks.iter().filter_map(move |block| match block {
        Block::Table(table) if table.key == key => Some(table),
        _ => None,
    })
}

/// The section about a commune. It may have none.
pub(super) fn section_of(document: &PagedDocument, commune: usize) -> Option<&Section> {
    // Annexes stand in the order of the communes, if there are any, behind the report.
    let expected = document.sections.get(commune + 1);
    expected.filter(|section| section.commune == Some(commune))
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

/// Codes stand in addresses: what is not a letter, a digit or a point becomes a dash. A criterion
/// with a single indicator shares its code with it.
fn anchor(commune: Option<usize>, kind: RowKind, code: &str) -> String {
    let is_kept = |symbol: char| symbol.is_ascii_alphanumeric() || symbol == '.';
    let code = code.chars();
    let code: String = code.map(|it| if is_kept(it) { it } else { '-' }).collect();
    let commune = commune.map_or(0, |commune| commune + 1);
    match kind {
        RowKind::Group => format!("c{commune}-criterion-{code}"),
        RowKind::Item | RowKind::Part => format!("c{commune}-{code}"),
    }
}
