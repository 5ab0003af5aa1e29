//! Communes and criteria at a glance.

use super::links::{Links, section_id};
use super::section::chart_of;
use crate::diagnostic::message;
use crate::report::{CriterionMark, PagedDocument};
use crate::wording::Wording;

/// A map of the communes that are judged by the same criteria.
pub(super) struct HeatMap<'d> {
    pub criteria: &'d [CriterionMark],
    pub rows: Vec<HeatRow<'d>>,
}

/// A commune of the map.
pub(super) struct HeatRow<'d> {
    pub title: &'d str,
    pub link: String,
    pub cells: Vec<HeatCell<'d>>,
}

/// A criterion of a commune.
pub(super) struct HeatCell<'d> {
    pub mark: &'d CriterionMark,
    pub state: &'static str,
    pub text: String,
    pub link: String,
}

/// The maps of a batch: one, unless communes are judged by different rule sets. None for a single
/// commune.
pub(super) fn heat_maps<'d>(
    document: &'d PagedDocument,
    links: &Links,
    wording: &Wording,
) -> Vec<HeatMap<'d>> {
    let mut maps: Vec<HeatMap<'d>> = Vec::new();
    if document.communes.len() < 2 {
        return maps;
    }
    for section in &document.sections {
        let (Some(chart), Some(commune)) = (chart_of(section), section.commune) else {
            continue;
        };
        let section_link = section_id(document, section);
        let cells = chart.criteria.iter().map(|mark| HeatCell {
            mark,
            state: mark.verdict.name(),
            text: wording.say(&message!(
                "page-heat-cell",
                criterion = format!("{}. {}", mark.code, mark.title),
                state = &mark.state,
                progress = &mark.text,
            )),
            link: links
                .to(Some(commune), &mark.code)
                .unwrap_or_else(|| section_link.clone()),
        });
        let row = HeatRow {
            title: document
                .communes
                .get(commune)
                .map_or("", |head| &head.short_title),
            cells: cells.collect(),
            link: section_link,
        };
        let same = |map: &&mut HeatMap<'_>| has_the_same_criteria(map.criteria, &chart.criteria);
        match maps.iter_mut().find(same) {
            Some(map) => map.rows.push(row),
            None => maps.push(HeatMap {
                criteria: &chart.criteria,
                rows: vec![row],
            }),
        }
    }
    maps
}

fn has_the_same_criteria(one: &[CriterionMark], other: &[CriterionMark]) -> bool {
    let names = |marks: &'_ [CriterionMark]| -> Vec<(String, String)> {
        let marks = marks.iter();
        marks
            .map(|it| (it.code.clone(), it.title.clone()))
            .collect()
    };
    names(one) == names(other)
}
