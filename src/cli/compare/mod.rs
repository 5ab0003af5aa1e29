//! `nongthon compare`: what has changed between two surveys, two days or two rule sets.

mod arguments;
mod reading;

pub(super) use arguments::CompareArguments;

use super::beginning::go_on;
use super::detail::{lines_of, most_lines, too_detailed};
use super::exit::Exit;
use super::found::{tell_warnings, warnings};
use super::output::deliver;
use super::results::{PagedResults, Records, Results, render_pages};
use super::rule_files::rule_paths;
use crate::assess::{Assessment, assess};
use crate::changes::{Crosswalk, Pairing, compare_communes, pair};
use crate::diagnostic::{Arg, Code, Diagnostic, Diagnostics, Place};
use crate::render::render_changes_json;
use crate::report::{
    Changes, Document, Issuer, PagedDocument, change_record_headings, change_records,
    changes_document, changes_pages, overview_document,
};
use crate::rules::Library;
use crate::survey::Survey;
use crate::wording::Wording;
use reading::{find_files, read_crosswalks, read_surveys};
use std::borrow::Cow;
use std::path::PathBuf;

/// More communes than this are not named one by one.
const MOST_NAMED: usize = 5;

pub(super) fn run(arguments: &CompareArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let mut diagnostics = Diagnostics::default();
    let asked = &arguments.output;
    let files = find_files(&arguments.surveys, &mut diagnostics);
    let inputs = inputs(arguments, &files);
    let outputs = asked.open(&inputs, &mut diagnostics);
    if arguments.surveys.len() == 1 && arguments.sides_are_alike() {
        diagnostics.push(Diagnostic::new(Code::NothingToCompare, Place::Nowhere));
    }
    let (mut surveys, mut library, mut crosswalks) = (Vec::new(), None, Vec::new());
    if !diagnostics.has_errors() {
        (surveys, library) = read_surveys(arguments, &files, &mut diagnostics);
        crosswalks = read_crosswalks(arguments, &mut diagnostics);
    }
    let lines = surveys.iter().map(|cases| lines_of(cases)).sum();
    if let Some(diagnostic) = too_detailed(lines, most_lines(outputs.formats())) {
        diagnostics.push(diagnostic);
        surveys = Vec::new();
    }
    let policy = arguments.judging.policy();
    let assessments: Vec<Vec<Assessment<'_>>> = surveys
        .iter()
        .map(|cases| {
            let cases = cases.iter();
            cases
                .map(|case| assess(&case.rules, &case.survey, policy))
                .collect()
        })
        .collect();
    let mut joined = None;
    if let Some(library) = library.filter(|_| !diagnostics.has_errors()) {
        joined = join(&assessments, &crosswalks, &library, &mut diagnostics);
    }
    let changes = go_on(joined, &diagnostics, wording)?;
    let report = Report {
        changes: &changes,
        issuer: (&arguments.issuer).into(),
        wording,
    };
    let to_files = !outputs.is_empty();
    let delivered = deliver(outputs, asked, wording, |format, look| {
        render_pages(&report, format, look, asked.csv_dialect.into(), wording)
    })?;
    if to_files && delivered == Exit::Done {
        let both = changes.communes.iter().flat_map(|it| [it.old, it.new]);
        tell_warnings(warnings(both.flat_map(|it| &it.findings)), wording);
    }
    Ok(delivered)
}

/// Every file that is read, none of which may be written over.
fn inputs(arguments: &CompareArguments, surveys: &[Vec<PathBuf>]) -> Vec<PathBuf> {
    let rules = &arguments.input.rules;
    let names = [&rules.rules, &arguments.rules_old, &arguments.rules_new];
    let names = names.into_iter().flatten();
    let overlays = [
        &rules.overlay,
        &arguments.overlay_old,
        &arguments.overlay_new,
    ];
    let names = names.chain(overlays.into_iter().flatten());
    let mut paths = surveys.concat();
    paths.extend(arguments.crosswalk.clone());
    paths.extend(rule_paths(names.map(String::as_str)));
    paths
}

/// The first survey with the last, commune by commune, and how each commune stood in all of them.
fn join<'c, 'a>(
    surveys: &'c [Vec<Assessment<'a>>],
    crosswalks: &'c [Crosswalk],
    library: &Library,
    diagnostics: &mut Diagnostics,
) -> Option<Changes<'c, 'a>> {
    let (first, rest) = surveys.split_first()?;
    let (last, between) = rest.split_last()?;
    let told = |found: Result<Pairing, Vec<Diagnostic>>, diagnostics: &mut Diagnostics| {
        found
            .map_err(|problems| problems.into_iter().for_each(|it| diagnostics.push(it)))
            .ok()
    };
    let pairing = told(pair(first, last, library), diagnostics)?;
    if pairing.both.is_empty() && !first.is_empty() && !last.is_empty() {
        diagnostics.push(nothing_in_common(first, last));
        return None;
    }
    let mut between_pairs = Vec::new();
    for survey in between {
        between_pairs.push((survey, told(pair(survey, last, library), diagnostics)?));
    }
    let over_time = pairing.both.iter().filter(|_| !between.is_empty());
    let over_time = over_time.map(|(old, new)| {
        let middle = between_pairs.iter().map(|(survey, pairing)| {
            let mut both = pairing.both.iter();
            let (position, _) = both.find(|(_, later)| later == new)?;
            survey.get(*position)
        });
        let first = std::iter::once(first.get(*old));
        first.chain(middle).chain([last.get(*new)]).collect()
    });
    let communes = pairing.both.iter().filter_map(|(old, new)| {
        Some(compare_communes(
            first.get(*old)?,
            last.get(*new)?,
            crosswalks,
        ))
    });
    Some(Changes {
        over_time: over_time.collect(),
        communes: communes.collect(),
        only_old: pairing
            .only_old
            .iter()
            .filter_map(|it| first.get(*it))
            .collect(),
        only_new: pairing
            .only_new
            .iter()
            .filter_map(|it| last.get(*it))
            .collect(),
    })
}

/// That no commune of one survey is in the other.
fn nothing_in_common(first: &[Assessment<'_>], last: &[Assessment<'_>]) -> Diagnostic {
    let names = |side: &[Assessment<'_>]| -> Vec<Arg> {
        let side = side.iter().take(MOST_NAMED);
        side.map(|it| Arg::from(with_place(it.survey))).collect()
    };
    Diagnostic::new(Code::NoCommonCommune, Place::Nowhere)
        .with("old", names(first))
        .with("new", names(last))
}

/// A commune's name, and where its survey says that it lies.
fn with_place(survey: &Survey) -> String {
    let province = survey.facts.province.as_ref();
    let place = [
        survey.facts.district.as_deref(),
        province.map(|entry| entry.value.as_str()),
    ];
    let place: Vec<&str> = place.into_iter().flatten().collect();
    match place.as_slice() {
        [] => survey.commune.clone(),
        place => format!("{} ({})", survey.commune, place.join(", ")),
    }
}

/// What is to be written, whatever the format.
struct Report<'r, 'c, 'a> {
    changes: &'r Changes<'c, 'a>,
    issuer: Issuer,
    wording: &'r Wording,
}

impl Results for Report<'_, '_, '_> {
    fn documents(&self) -> impl Iterator<Item = Document> {
        let overview = overview_document(self.changes, self.wording);
        let communes = self.changes.communes.iter();
        let communes = communes.map(|commune| changes_document(commune, self.wording));
        overview.into_iter().chain(communes)
    }

    fn json(&self) -> String {
        render_changes_json(self.changes, self.wording)
    }

    fn records(&self) -> (Vec<String>, Records<'_>) {
        let communes = self.changes.communes.iter();
        let records = communes.flat_map(|commune| change_records(commune, self.wording));
        (change_record_headings(self.wording), Box::new(records))
    }
}

impl PagedResults for Report<'_, '_, '_> {
    fn pages(&self) -> Cow<'_, PagedDocument> {
        Cow::Owned(changes_pages(self.changes, &self.issuer, self.wording))
    }
}
