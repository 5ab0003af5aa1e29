//! Communes and criteria at a glance.

use super::links::{Links, section_id, section_of};
use crate::report::{HeatCell, HeatMap, HeatRow, PagedDocument};

/// A map of the communes that are judged by the same criteria.
pub(super) struct HeatMapView<'d> {
    pub map: &'d HeatMap,
    pub rows: Vec<HeatRowView<'d>>,
}

/// A commune of the map.
pub(super) struct HeatRowView<'d> {
    pub title: &'d str,
    /// Its annex, if it has one.
    pub link: Option<String>,
    pub cells: Vec<HeatCellView<'d>>,
}

/// A criterion of a commune.
pub(super) struct HeatCellView<'d> {
    pub cell: &'d HeatCell,
    pub state: &'static str,
    pub link: Option<String>,
}

impl<'d> HeatMapView<'d> {
    pub fn new(document: &PagedDocument, map: &'d HeatMap, links: &Links) -> HeatMapView<'d> {
        let rows = map
            .rows
            .iter()
            .map(|row| row_view(document, map, row, links));
        HeatMapView {
            rows: rows.collect(),
            map,
        }
    }
}

fn row_view<'d>(
    document: &PagedDocument,
    map: &HeatMap,
    row: &'d HeatRow,
    links: &Links,
) -> HeatRowView<'d> {
    let section = section_of(document, row.commune);
    let link = section.map(|section| section_id(document, section));
    let cells = row
        .cells
        .iter()
        .zip(&map.criteria)
        .map(|(cell, (code, _))| {
            let listed = links.to_criterion(Some(row.commune), code);
            HeatCellView {
                cell,
                state: cell.verdict.name(),
                link: listed.or_else(|| link.clone()),
            }
        });
    HeatRowView {
        title: &row.title,
        cells: cells.collect(),
        link,
    }
}
