//! `nongthon rules diff`: two rule sets, or one on two days.

use super::arguments::DiffArguments;
use super::on_paper::{OnPaper, write_on_paper};
use super::opened::open;
use crate::cli::arguments::day;
use crate::cli::exit::Exit;
use crate::cli::rule_files::{is_path, read_rules};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::report::{
    Comparison, Document, Issuer, Listing, PagedDocument, comparison_document, comparison_listing,
    comparison_pages,
};
use crate::rules::{CatalogueEntry, Edition, is_overlay};
use crate::wording::Wording;

pub(super) fn run(arguments: &DiffArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let sides = [&arguments.before, &arguments.later].map(|side| name_and_day(side));
    let names = sides.map(|(name, _)| name);
    let further = arguments.rules.iter().map(String::as_str);
    let inputs = names.into_iter().chain(further);
    let make = |diagnostics: &mut Diagnostics| compared(sides, &arguments.rules, diagnostics);
    write_on_paper(&arguments.view, &arguments.issuer, inputs, wording, make)
}

fn compared(
    sides: [(&str, Option<&str>); 2],
    rules: &[String],
    diagnostics: &mut Diagnostics,
) -> Option<Comparison> {
    let names = sides.map(|(name, _)| name);
    let mut days = Vec::new();
    for (_, text) in sides {
        match text.map(|text| day(text).map_err(|_| not_a_day(text))) {
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
        let further = resting_on(names[side], names[1 - side], rules);
        let mut found = Diagnostics::default();
        let edition = open(&names[side..=side], &further, &mut found)
            .and_then(|opened| Some((opened.ids.first()?.clone(), opened.library)))
            .map(|(id, library)| {
                let edition = library.edition(&id, day)?;
                let files = edition.files();
                let files = files.iter().filter_map(|id| library.catalogue_entry(id));
                Ok((files.collect(), edition))
            });
        match edition {
            Some(Ok(edition)) => editions.push(edition),
            Some(Err(diagnostic)) => found.push(diagnostic),
            None => {}
        }
        diagnostics.append_new(found);
    }
    let editions: [(Vec<CatalogueEntry>, Edition); 2] = editions.try_into().ok()?;
    let [(files_before, before), (files_after, after)] = editions;
    Some(Comparison {
        differences: before.differences(&after),
        sides: [before, after],
        files: [files_before, files_after],
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

impl OnPaper for Comparison {
    fn document(&self, wording: &Wording) -> Document {
        comparison_document(self, wording)
    }

    fn listing(&self, wording: &Wording) -> Listing {
        comparison_listing(self, wording)
    }

    fn pages(&self, issuer: &Issuer, wording: &Wording) -> PagedDocument {
        comparison_pages(self, issuer, wording)
    }
}
