//! A survey as it is and as it would be with other cells: what turns, what changes, and why.

use super::judging::{LIBRARY, WORDINGS, as_texts};
use nongthon::assess::{Policy, assess};
use nongthon::changes::{compare_communes, pair, shipped_crosswalks};
use nongthon::explain::explain;
use nongthon::pipeline::{Case, Preparation, prepare_changed, prepare_file};
use nongthon::render::{render_explanations_json, render_what_if_json};
use nongthon::report::{changes_document, explanation_document, what_if_document};
use nongthon::rules::Library;
use nongthon::survey::{CellChange, CellChanges};
use nongthon::what_if::{Goal, fewest, what_if};
use std::slice::from_ref;

/// Any bytes as changes of cells, a line each, and below a blank line the survey that they are made to.
pub fn before_and_after(bytes: &[u8]) {
    let at = bytes.windows(2).position(|pair| pair == b"\n\n");
    let (changes, survey) = at.map_or((&b""[..], bytes), |at| (&bytes[..at], &bytes[at + 2..]));
    let Ok(changes) = std::str::from_utf8(changes) else {
        return;
    };
    let cells: Vec<CellChange> = changes.lines().filter_map(CellChange::parse).collect();
    LIBRARY.with(|library| {
        let preparation = Preparation {
            as_of: "2022-12-31".parse().ok(),
            ..Preparation::default()
        };
        let (before, _) = prepare_file("survey.csv", survey, library, &preparation);
        let changes = CellChanges {
            commune: before.first().map(|case| case.survey.commune.clone()),
            cells,
        };
        let (after, _) = prepare_changed("survey.csv", survey, &changes, library, &preparation);
        if let (Some(before), Some(after)) = (before.first(), after.first()) {
            tell(before, after, library);
        }
    });
}

fn tell(before: &Case, after: &Case, library: &Library) {
    let before = assess(&before.rules, &before.survey, Policy::default());
    let after = assess(&after.rules, &after.survey, Policy::default());
    let turns = what_if(&before, &after);
    let crosswalks = shipped_crosswalks();
    let changed = compare_communes(&before, &after, &crosswalks);
    // A commune is itself, whatever else may be told of it.
    let pairing = pair(from_ref(&before), from_ref(&before), library);
    assert!(
        pairing.is_ok_and(|it| it.both == [(0, 0)]),
        "it is one commune"
    );
    WORDINGS.with(|wordings| {
        for (wording, goal) in wordings.iter().zip([Goal::Each, Goal::More(2)]) {
            let fewest = fewest(&after, goal);
            as_texts(&what_if_document(&[], &turns, Some(&fewest), wording));
            render_what_if_json(&[], &turns, Some(&fewest), wording);
            as_texts(&changes_document(&changed, wording));
            let codes = after.rules.leaves().map(|leaf| leaf.code.to_string());
            let explanations: Vec<_> = codes
                .take(60)
                .filter_map(|code| explain(&after, &code, true))
                .collect();
            for explanation in &explanations {
                as_texts(&explanation_document(explanation, wording));
            }
            render_explanations_json(&explanations, wording);
        }
    });
}
