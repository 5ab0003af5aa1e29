//! `nongthon rules diff`: two rule sets, or one on two days.

use super::arguments::DiffArguments;
use super::opened::open;
use super::views::{View, write_view};
use crate::cli::exit::Exit;
use crate::cli::rule_files::{is_path, read_rules};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::report::{comparison_document, comparison_listing};
use crate::rules::is_overlay;
use crate::wording::Wording;
use jiff::civil::Date;

pub(super) fn run(arguments: &DiffArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let sides = [&arguments.before, &arguments.later].map(|side| name_and_day(side));
    let names = [sides[0].0, sides[1].0];
    let further = arguments.rules.iter().map(String::as_str);
    let inputs = names.into_iter().chain(further);
    write_view(&arguments.view, inputs, wording, |diagnostics| {
        let mut days = Vec::new();
        for (_, day) in sides {
            match day.map(|day| day.parse::<Date>().map_err(|_| not_a_day(day))) {
                None => days.push(None),
                Some(Ok(day)) => days.push(Some(day)),
                Some(Err(diagnostic)) => diagnostics.push(diagnostic),
            }
        }
        if diagnostics.has_errors() {
            return None;
        }
        let mut editions = Vec::new();
        for (side, day) in days.into_iter().enumerate() {
            // Each side has a library of its own: they may be two states of one file.
            let further = resting_on(names[side], names[1 - side], &arguments.rules);
            let mut found = Diagnostics::default();
            let edition = open(&names[side..=side], &further, &mut found)
                .and_then(|opened| Some((opened.ids.first()?.clone(), opened.library)))
                .map(|(id, library)| library.edition(&id, day));
            match edition {
                Some(Ok(edition)) => editions.push(edition),
                Some(Err(diagnostic)) => found.push(diagnostic),
                None => {}
            }
            diagnostics.append_new(found);
        }
        let [before, after] = editions.as_slice() else {
            return None;
        };
        let differences = before.differences(after);
        Some(View {
            document: comparison_document(before, after, &differences, wording),
            listing: comparison_listing(before, after, &differences, wording),
        })
    })
}

/// The rule set files that a side may rest on: those that were given for it, and the other side where
/// that is the set of this overlay.
fn resting_on(own: &str, other: &str, given: &[String]) -> Vec<String> {
    let is_overlay_file = |name: &str| {
        is_path(name).then(|| read_rules(name).is_ok_and(|source| is_overlay(&source.text)))
    };
    let mut files = given.to_vec();
    if is_overlay_file(own) == Some(true) && is_overlay_file(other) == Some(false) {
        files.push(other.to_owned());
    }
    files
}

/// The name and the day of `NAME@DAY`.
fn name_and_day(side: &str) -> (&str, Option<&str>) {
    match side.rsplit_once('@') {
        Some((name, day)) => (name, Some(day)),
        None => (side, None),
    }
}

fn not_a_day(text: &str) -> Diagnostic {
    Diagnostic::new(Code::NotADay, Place::Nowhere).with("day", text)
}
