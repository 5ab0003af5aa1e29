//! Tables, ready to be drawn.

use super::links::{Links, anchor_of, section_id, section_of};
use super::section::tone_name;
use crate::diagnostic::message;
use crate::report::{
    Align, Cell, Detail, Meaning, PagedDocument, Row, RowKind, Section, Table, TableKey, Width,
};
use crate::wording::Wording;

/// A table.
pub(super) struct TableView<'d> {
    pub key: &'static str,
    pub caption: &'d str,
    pub columns: Vec<ColumnView<'d>>,
    /// Groups of rows that stay together; what can be filtered has a group a row.
    pub bodies: Vec<Body<'d>>,
}

/// A column.
pub(super) struct ColumnView<'d> {
    pub title: &'d str,
    /// A length of the style language.
    pub width: String,
    pub align: &'static str,
}

/// Rows that stay together.
pub(super) struct Body<'d> {
    pub id: Option<String>,
    /// What the script filters by.
    pub filter: Option<FilterBy<'d>>,
    pub rows: Vec<RowView<'d>>,
}

/// What a row is filtered by.
pub(super) struct FilterBy<'d> {
    pub kind: &'static str,
    pub state: &'static str,
    pub criterion: &'d str,
}

/// A row.
pub(super) struct RowView<'d> {
    pub kind: &'static str,
    pub cells: Vec<CellView<'d>>,
    pub opener: String,
    pub details: &'d [Detail],
}

/// A cell.
pub(super) struct CellView<'d> {
    pub text: String,
    /// The heading of its column.
    pub label: &'d str,
    pub align: &'static str,
    pub tone: &'static str,
    /// The verdict that it holds.
    pub state: Option<&'static str>,
    /// Whether it says what its row is about.
    pub is_header: bool,
    pub span: usize,
    pub link: Option<String>,
}

impl<'d> TableView<'d> {
    pub fn new(
        document: &PagedDocument,
        section: &Section,
        table: &'d Table,
        caption: &'d str,
        links: &Links,
        wording: &Wording,
    ) -> TableView<'d> {
        let layout = Layout::of(table);
        let is_anchored = table.key == TableKey::Indicators;
        let is_filtered = is_anchored || table.key == TableKey::Shortfalls;
        let mut bodies: Vec<Body<'d>> = Vec::new();
        for row in &table.rows {
            let about = row.about.as_ref();
            let listed = about.and_then(|about| match table.key {
                TableKey::Criteria => links.to_criterion(section.commune, &about.code),
                _ => links.to_indicator(section.commune, &about.code),
            });
            let link = match table.key {
                TableKey::Communes => link_to_commune(document, row),
                TableKey::Shortfalls | TableKey::Criteria => listed.clone(),
                _ => None,
            };
            let view = RowView {
                kind: kind_name(row.kind),
                cells: layout.cells(row, link),
                opener: about.map_or_else(String::new, |about| {
                    wording.say(&message!("page-details", code = &about.code))
                }),
                // What is missing links to its indicator, which opens to the details.
                details: if is_anchored || listed.is_none() {
                    &row.details
                } else {
                    &[]
                },
            };
            match (is_filtered, bodies.last_mut()) {
                (false, Some(body)) => body.rows.push(view),
                _ => bodies.push(Body {
                    id: anchor_of(section.commune, row).filter(|_| is_anchored),
                    filter: about.filter(|_| is_filtered).map(|about| FilterBy {
                        kind: kind_name(row.kind),
                        state: about.verdict.name(),
                        criterion: &about.criterion,
                    }),
                    rows: vec![view],
                }),
            }
        }
        TableView {
            key: table.key.name(),
            caption,
            columns: layout.columns(),
            bodies,
        }
    }
}

/// The section about the commune that a row of a table of communes numbers.
fn link_to_commune(document: &PagedDocument, row: &Row) -> Option<String> {
    let number: usize = row
        .cells
        .first()?
        .text
        .replace(['.', ','], "")
        .parse()
        .ok()?;
    let section = section_of(document, number.checked_sub(1)?)?;
    Some(section_id(document, section))
}

/// Which columns a page shows.
struct Layout<'d> {
    table: &'d Table,
    /// Columns that only repeat what the rows that head others say: those rows say it alone.
    repeated: Vec<usize>,
    shown: Vec<usize>,
    /// The shown column that says what a row is about.
    header: usize,
}

impl<'d> Layout<'d> {
    fn of(table: &'d Table) -> Layout<'d> {
        let has_groups = table.rows.iter().any(|row| row.kind == RowKind::Group);
        let columns = table.columns.iter().enumerate();
        let columns = columns.filter(|(_, column)| !column.spreadsheets_only);
        let (repeated, shown): (Vec<_>, Vec<_>) =
            columns.partition(|(_, column)| has_groups && column.merges);
        let header = shown
            .iter()
            .find(|(_, column)| matches!(column.width, Width::Part(_)));
        Layout {
            table,
            header: header.map_or(0, |(index, _)| *index),
            repeated: repeated.into_iter().map(|(index, _)| index).collect(),
            shown: shown.into_iter().map(|(index, _)| index).collect(),
        }
    }

    fn columns(&self) -> Vec<ColumnView<'d>> {
        let shares = self.shown.iter().map(|index| self.share(*index));
        let all = shares.sum::<usize>().max(1);
        let shown = self.shown.iter().map(|index| {
            let column = &self.table.columns[*index];
            ColumnView {
                title: &column.title,
                width: tenths_of_percent(self.share(*index) * 1000 / all),
                align: align_name(column.align),
            }
        });
        shown.collect()
    }

    /// How much of the width a column takes beside the others.
    fn share(&self, index: usize) -> usize {
        /// The parts of a table's columns make about a hundred, so a page's line is about as long.
        const MOST_SYMBOLS: usize = 12;
        const MARGINS: usize = 4;
        let column = &self.table.columns[index];
        match column.width {
            Width::Part(part) => part.into(),
            Width::Fitting => {
                let cells = self.table.rows.iter().map(|row| &row.cells[index].text);
                let lengths = cells.chain([&column.title]).map(|it| it.chars().count());
                lengths.max().unwrap_or_default().min(MOST_SYMBOLS) + MARGINS
            }
        }
    }

    fn cells(&self, row: &'d Row, link: Option<String>) -> Vec<CellView<'d>> {
        let mut cells: Vec<CellView<'d>> = Vec::new();
        for index in &self.shown {
            let cell = &row.cells[*index];
            let is_header = *index == self.header;
            let heads = row.kind == RowKind::Group && cells.last().is_some_and(|it| it.is_header);
            match cells.last_mut() {
                // The heading of a group takes the room that its row leaves empty.
                Some(heading) if heads && cell.text.is_empty() => heading.span += 1,
                _ => cells.push(CellView {
                    link: link.clone().filter(|_| is_header),
                    is_header,
                    ..self.cell(*index, cell)
                }),
            }
            if row.kind == RowKind::Group && is_header {
                let heading = cells.last_mut();
                heading
                    .into_iter()
                    .for_each(|it| it.text = self.heading(row));
            }
        }
        cells
    }

    fn cell(&self, index: usize, cell: &'d Cell) -> CellView<'d> {
        let column = &self.table.columns[index];
        CellView {
            text: cell.text.clone(),
            label: &column.title,
            align: align_name(column.align),
            tone: tone_name(cell.tone),
            state: match cell.meaning {
                Meaning::State(verdict) => Some(verdict.name()),
                Meaning::Text | Meaning::Code | Meaning::Number(_) | Meaning::Percent(_) => None,
            },
            is_header: false,
            span: 1,
            link: None,
        }
    }

    /// What heads a group: what its rows would repeat, and what it says itself.
    fn heading(&self, row: &Row) -> String {
        let texts = |columns: &[usize]| -> Vec<&str> {
            let texts = columns.iter().map(|index| row.cells[*index].text.as_str());
            texts.filter(|text| !text.is_empty()).collect()
        };
        let [repeated, own] = [texts(&self.repeated), texts(&[self.header])];
        let parts = [repeated.join(". "), own.join(" ")];
        parts
            .iter()
            .filter(|part| !part.is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" – ")
    }
}

fn tenths_of_percent(tenths: usize) -> String {
    format!("{}.{}%", tenths / 10, tenths % 10)
}

fn kind_name(kind: RowKind) -> &'static str {
    match kind {
        RowKind::Group => "group",
        RowKind::Item => "item",
        RowKind::Part => "part",
    }
}

fn align_name(align: Align) -> &'static str {
    match align {
        Align::Left => "left",
        Align::Centre => "centre",
        Align::Right => "right",
    }
}
