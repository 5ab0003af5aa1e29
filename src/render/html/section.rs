//! Sections and their blocks, ready to be drawn.

use super::chart::{self, DistanceView, Tile};
use super::heat_map::HeatMapView;
use super::links::{Links, section_id, tables};
use super::over_time::{OverTimeView, over_time};
use super::table::TableView;
use crate::report::{
    Annex, Block, Chart, Orientation, PagedDocument, Section, Signature, TableKey, Tone,
};
use crate::wording::Wording;

/// A section.
pub(super) struct SectionView<'d> {
    pub id: String,
    pub annex: Option<&'d Annex>,
    pub is_landscape: bool,
    /// Whether it is the first that the filter bar stands before.
    pub begins_filter: bool,
    pub blocks: Vec<BlockView<'d>>,
}

/// A block.
pub(super) enum BlockView<'d> {
    Heading {
        level: u8,
        text: &'d str,
    },
    Paragraph(&'d str),
    Conclusion {
        text: &'d str,
        tone: &'static str,
    },
    Table(TableView<'d>),
    List(&'d [String]),
    Tiles {
        level: u8,
        title: &'d str,
        text: &'d str,
        tiles: Vec<Tile<'d>>,
    },
    Distances {
        level: u8,
        distances: Vec<DistanceView<'d>>,
    },
    HeatMap(HeatMapView<'d>),
    OverTime(OverTimeView<'d>),
    Signature(&'d Signature),
}

/// The sections of a document.
pub(super) fn sections<'d>(
    document: &'d PagedDocument,
    links: &Links,
    wording: &Wording,
) -> Vec<SectionView<'d>> {
    let mut has_filter = false;
    let sections = document.read_sections().map(|section| {
        let begins_filter = !has_filter && tables(section, TableKey::Indicators).next().is_some();
        has_filter |= begins_filter;
        SectionView {
            id: section_id(document, section),
            annex: section.annex.as_ref(),
            is_landscape: section.orientation == Orientation::Landscape,
            begins_filter,
            blocks: blocks(document, section, links, wording),
        }
    });
    sections.collect()
}

/// The chart of a section, if it has one.
pub(super) fn chart_of(section: &Section) -> Option<&Chart> {
    section.blocks.iter().find_map(|block| match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
    })
}

fn blocks<'d>(
    document: &'d PagedDocument,
    section: &'d Section,
    links: &Links,
    wording: &Wording,
) -> Vec<BlockView<'d>> {
    // The page has one heading of level 1, the report's; those of annexes stand below it.
    let below = u8::from(section.annex.is_some());
    let mut blocks = Vec::new();
    let mut heading = section
        .annex
        .as_ref()
        .map_or(document.title.as_str(), |annex| &annex.title);
    for block in &section.blocks {
        let view = match block {
            Block::Heading { level, text } => {
                heading = text;
                BlockView::Heading {
                    level: level + below,
                    text,
                }
            }
            Block::Paragraph(text) => BlockView::Paragraph(text),
            Block::Conclusion { text, tone } => BlockView::Conclusion {
                text,
                tone: tone_name(*tone),
            },
            Block::Table(table) => BlockView::Table(TableView::new(
                document, section, table, heading, links, wording,
            )),
            Block::List(items) => BlockView::List(items),
            Block::Chart(chart) => BlockView::Distances {
                level: 3 + below,
                distances: chart::distances(chart, section.commune, links, wording),
            },
            Block::HeatMap(map) => BlockView::HeatMap(HeatMapView::new(document, map, links)),
            Block::OverTime(block) => {
                blocks.extend(over_time(block).map(BlockView::OverTime));
                BlockView::Table(TableView::new(
                    document,
                    section,
                    &block.table,
                    &block.title,
                    links,
                    wording,
                ))
            }
            Block::Signature(signature) => BlockView::Signature(signature),
        };
        blocks.push(view);
        if !matches!(block, Block::Conclusion { .. }) {
            continue;
        }
        // A screen shows the conclusion and the picture at once: what the conclusion is based on
        // follows them.
        blocks.extend(chart_of(section).map(|chart| BlockView::Tiles {
            level: 2 + below,
            title: &chart.title,
            text: &chart.text,
            tiles: chart::tiles(chart, section.commune, links, wording),
        }));
    }
    blocks
}

/// The name of a tone, for the style.
pub(super) fn tone_name(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Good => "good",
        Tone::Bad => "bad",
        Tone::Open => "open",
    }
}
