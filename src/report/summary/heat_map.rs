//! The map of communes and criteria.

use super::{listed, listed_criteria, words};
use crate::diagnostic::message;
use crate::report::pages::Titles;
use crate::report::{Filter, HeatCell, HeatMap, HeatRow, figures};
use crate::summary::SetSummary;
use crate::wording::Wording;

/// The map of a set's communes; `first` is the position of the first of them in the document.
pub(super) fn heat_map(
    set: &SetSummary,
    titles: &[Titles],
    first: usize,
    filter: &Filter,
    wording: &Wording,
) -> HeatMap {
    let criteria = listed_criteria(&set.head, filter);
    let named: Vec<(String, String)> = criteria
        .iter()
        .map(|at| {
            let (code, title) = &set.head.criteria[*at];
            (code.to_string(), wording.text(title).to_owned())
        })
        .collect();
    let rows = listed(set, filter).map(|(at, commune)| {
        let states = criteria.iter().filter_map(|at| commune.criteria.get(*at));
        let cells = states.zip(&named).map(|(state, (code, title))| {
            let outcome = message!(
                "criterion-tile",
                state = figures::verdict(state.verdict, wording).text,
                met = state.met,
                total = state.counted
            );
            HeatCell {
                verdict: state.verdict,
                mark: words::mark(state.verdict, wording),
                met: state.met,
                counted: state.counted,
                text: wording.say(&message!(
                    "page-heat-cell",
                    criterion = format!("{code}. {title}"),
                    outcome = outcome,
                )),
            }
        });
        HeatRow {
            commune: first + at,
            title: titles
                .get(at)
                .map_or_else(String::new, |it| it.short.clone()),
            cells: cells.collect(),
        }
    });
    HeatMap {
        title: wording.word("page-heat-map"),
        commune: wording.word("column-commune"),
        rows: rows.collect(),
        criteria: named,
        key: words::key(wording),
    }
}
