//! `nongthon rules diff`: two rule sets, or one on two days.

use super::arguments::DiffArguments;
use super::opened::open;
use super::views::{View, write_view};
use crate::cli::exit::Exit;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::report::{comparison_document, comparison_listing};
use crate::wording::Wording;
use jiff::civil::Date;

pub(super) fn run(arguments: &DiffArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let sides = [&arguments.before, &arguments.later].map(|side| name_and_day(side));
    let names = [sides[0].0, sides[1].0];
    write_view(&arguments.view, &names, wording, |diagnostics| {
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
        let opened = open(&names, &arguments.rules, diagnostics)?;
        let mut editions = Vec::new();
        for (id, day) in opened.ids.iter().zip(days) {
            match opened.library.edition(id, day) {
                Ok(edition) => editions.push(edition),
                Err(diagnostic) => diagnostics.push(diagnostic),
            }
        }
        let [before, after] = editions.as_slice() else {
            return None;
        };
        let differences = before.differences(after);
        Some(View {
            document: comparison_document(before, after, &differences, wording),
            listing: comparison_listing(&differences, wording),
        })
    })
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
