//! `nongthon compare`: what has changed between two surveys, two days or two rule sets.

mod arguments;
mod format;
mod reading;

pub(super) use arguments::CompareArguments;

use super::detail::{lines_of, most_lines, too_detailed};
use super::diagnostics::print_diagnostics;
use super::exit::Exit;
use super::output::{OutputFiles, deliver, needs_output_file};
use crate::assess::{Assessment, Policy, Strictness, assess};
use crate::changes::{Crosswalk, Pairing, compare_communes, pair};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::render::{
    CsvDialect, Look, render_changes_json, render_csv, render_docx, render_html, render_markdown,
    render_report_xlsx, render_text,
};
use crate::report::{
    Changes, ChangesForm, Document, PagedDocument, change_record_headings, change_records,
    changes_document, changes_pages, overview_document,
};
use crate::wording::Wording;
use format::CompareFormat;
use reading::{read_crosswalks, read_surveys};
use std::path::PathBuf;

pub(super) fn run(arguments: &CompareArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let mut diagnostics = Diagnostics::default();
    let asked = &arguments.output;
    let inputs = inputs(arguments);
    let outputs = OutputFiles::open(&asked.output, asked.format, &inputs, &mut diagnostics);
    if let Some(diagnostic) = needs_output_file(asked) {
        diagnostics.push(diagnostic);
    }
    if arguments.surveys.len() == 1 && arguments.sides_are_alike() {
        diagnostics.push(Diagnostic::new(Code::NothingToCompare, Place::Nowhere));
    }
    let (mut surveys, mut crosswalks) = (Vec::new(), Vec::new());
    if !diagnostics.has_errors() {
        surveys = read_surveys(arguments, &mut diagnostics);
        crosswalks = read_crosswalks(arguments, &mut diagnostics);
    }
    let lines = surveys.iter().map(|cases| lines_of(cases)).sum();
    if let Some(diagnostic) = too_detailed(lines, most_lines(outputs.formats())) {
        diagnostics.push(diagnostic);
        surveys = Vec::new();
    }
    let policy = policy(arguments);
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
    if !diagnostics.has_errors() {
        joined = join(&assessments, &crosswalks, &mut diagnostics);
    }
    if !diagnostics.is_empty() {
        print_diagnostics(&diagnostics, wording);
    }
    let (Some(changes), false) = (joined, diagnostics.has_errors()) else {
        return Ok(Exit::of(&diagnostics));
    };
    // Pages are about the communes that were compared, as they are now.
    let cases = surveys.last().map_or(&[][..], Vec::as_slice);
    let of_changes = changes.communes.iter().filter_map(|commune| {
        let case = cases
            .iter()
            .find(|case| std::ptr::eq(&case.survey, commune.new.survey))?;
        Some(assess(&case.rules, &case.survey, policy))
    });
    let report = Report {
        changes: &changes,
        later: of_changes.collect(),
        dialect: asked.csv_dialect.into(),
        form: arguments.form(),
        wording,
    };
    deliver(outputs, asked, wording, |format, look| {
        report.render(format, look)
    })
}

/// Every file that is read, none of which may be written over.
fn inputs(arguments: &CompareArguments) -> Vec<PathBuf> {
    let rules = &arguments.rules;
    let names = [&rules.rules, &arguments.rules_old, &arguments.rules_new];
    let names = names.into_iter().flatten();
    let overlays = [
        &rules.overlay,
        &arguments.overlay_old,
        &arguments.overlay_new,
    ];
    let names = names.chain(overlays.into_iter().flatten());
    let mut paths = arguments.surveys.clone();
    paths.extend(arguments.crosswalk.clone());
    paths.extend(names.map(PathBuf::from));
    paths
}

fn policy(arguments: &CompareArguments) -> Policy {
    Policy {
        strictness: Strictness::strict_if(arguments.strict),
        require_verified: arguments.require_verified,
        ..Policy::default()
    }
}

/// The first survey with the last, commune by commune, and how each commune stood in all of them.
fn join<'c, 'a>(
    surveys: &'c [Vec<Assessment<'a>>],
    crosswalks: &'c [Crosswalk],
    diagnostics: &mut Diagnostics,
) -> Option<Changes<'c, 'a>> {
    let (first, rest) = surveys.split_first()?;
    let (last, between) = rest.split_last()?;
    let told = |found: Result<Pairing, Vec<Diagnostic>>, diagnostics: &mut Diagnostics| {
        found
            .map_err(|problems| problems.into_iter().for_each(|it| diagnostics.push(it)))
            .ok()
    };
    let pairing = told(pair(first, last), diagnostics)?;
    let mut between_pairs = Vec::new();
    for survey in between {
        between_pairs.push((survey, told(pair(survey, last), diagnostics)?));
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

/// What is to be written, whatever the format.
struct Report<'r, 'c, 'a> {
    changes: &'r Changes<'c, 'a>,
    /// The later assessments of the communes that were compared.
    later: Vec<Assessment<'r>>,
    dialect: CsvDialect,
    form: ChangesForm,
    wording: &'r Wording,
}

impl Report<'_, '_, '_> {
    fn render(&self, format: CompareFormat, look: Look) -> std::io::Result<Vec<u8>> {
        let (changes, wording) = (self.changes, self.wording);
        Ok(match format {
            CompareFormat::Table => self.documents(|document| render_text(document, look)),
            CompareFormat::Md => self.documents(render_markdown),
            CompareFormat::Json => render_changes_json(changes, wording).into_bytes(),
            CompareFormat::Csv => {
                let communes = changes.communes.iter();
                let records: Vec<_> = communes
                    .flat_map(|commune| change_records(commune, wording))
                    .collect();
                render_csv(&change_record_headings(wording), &records, self.dialect)
            }
            CompareFormat::Docx => render_docx(&self.pages())?,
            CompareFormat::Xlsx => {
                render_report_xlsx(&self.pages(), wording).map_err(std::io::Error::other)?
            }
            CompareFormat::Html => render_html(&self.pages(), wording).into_bytes(),
        })
    }

    fn pages(&self) -> PagedDocument {
        changes_pages(self.changes, &self.later, &self.form, self.wording)
    }

    fn documents(&self, render: impl Fn(&Document) -> String) -> Vec<u8> {
        let overview = overview_document(self.changes, self.wording);
        let communes = self.changes.communes.iter();
        let communes = communes.map(|commune| changes_document(commune, self.wording));
        overview
            .into_iter()
            .chain(communes)
            .map(|document| render(&document))
            .reduce(|all, next| all + "\n" + &next)
            .unwrap_or_default()
            .into_bytes()
    }
}
