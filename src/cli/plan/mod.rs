//! `nongthon plan`: what is missing, who does it and by when.

mod arguments;
mod format;

pub(super) use arguments::PlanArguments;

use super::detail::{lines_of, most_lines, too_detailed};
use super::diagnostics::print_diagnostics;
use super::exit::Exit;
use super::input::{Inputs, load_rules, prepare_files, read_rules, shown};
use super::output::{OutputFiles, deliver, needs_output_file};
use super::survey_files::survey_files;
use crate::assess::{Assessment, Strictness, assess};
use crate::assignments::{Assignments, read_assignments};
use crate::diagnostic::Diagnostics;
use crate::pipeline::{Case, Preparation};
use crate::plan::{Options, Plan, Since, plan};
use crate::render::{
    CsvDialect, Look, render_csv, render_docx, render_html, render_ics, render_markdown,
    render_plan_json, render_report_xlsx, render_text,
};
use crate::report::{
    Document, PagedDocument, PlanForm, plan_calendar, plan_document, plan_pages,
    plan_record_headings, plan_records,
};
use crate::wording::Wording;
use format::PlanFormat;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

pub(super) fn run(arguments: &PlanArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let mut diagnostics = Diagnostics::default();
    let files = survey_files(&arguments.files, &mut diagnostics);
    let inputs = Inputs {
        files: &files,
        reading: &arguments.reading,
        rules: &arguments.rules,
    };
    let mut paths = inputs.paths();
    paths.push(arguments.assignments.clone());
    paths.extend(arguments.since.clone());
    let asked = &arguments.output;
    let outputs = OutputFiles::open(&asked.output, asked.format, &paths, &mut diagnostics);
    if let Some(diagnostic) = needs_output_file(asked) {
        diagnostics.push(diagnostic);
    }
    let mut read = None;
    if !diagnostics.has_errors() {
        read = read_all(arguments, &files, &mut diagnostics);
    }
    let lines = read.as_ref().map_or(0, |read| lines_of(&read.cases));
    if let Some(diagnostic) = too_detailed(lines, most_lines(outputs.formats())) {
        diagnostics.push(diagnostic);
    }
    if !diagnostics.is_empty() {
        print_diagnostics(&diagnostics, wording);
    }
    let (Some(read), false) = (read, diagnostics.has_errors()) else {
        return Ok(Exit::of(&diagnostics));
    };
    let strictness = Strictness::strict_if(arguments.strict);
    let assessments: Vec<Assessment<'_>> = read
        .cases
        .iter()
        .map(|case| assess(&case.rules, &case.survey, strictness))
        .collect();
    let earlier: Vec<Option<Assessment<'_>>> = read
        .cases
        .iter()
        .map(|case| read.earlier_of(case))
        .map(|case| Some(assess(&case?.rules, &case?.survey, strictness)))
        .collect();
    let options = Options {
        order: arguments.by.into(),
        months: arguments.months,
        margin: arguments.margin(),
    };
    let plans: Vec<Plan<'_, '_>> = assessments
        .iter()
        .zip(&earlier)
        .map(|(assessment, earlier)| {
            let since = match (earlier, &arguments.since) {
                (Some(earlier), _) => Since::Found(earlier),
                (None, Some(_)) => Since::NotFound,
                (None, None) => Since::NotAsked,
            };
            plan(assessment, &read.assignments, since, options)
        })
        .collect();
    let report = Report {
        plans: &plans,
        assessments: &assessments,
        assignments: &read.assignments,
        dialect: asked.csv_dialect.into(),
        form: arguments.form(),
        wording,
    };
    deliver(outputs, asked, wording, |format, look| {
        report.render(format, look)
    })
}

/// Everything that a plan is made of.
struct Read {
    assignments: Assignments,
    cases: Vec<Case>,
    /// The communes of the earlier survey, by the day whose targets they are judged by.
    earlier: BTreeMap<Date, Vec<Case>>,
}

impl Read {
    /// The same commune in the earlier survey, by the targets of the same day.
    fn earlier_of(&self, case: &Case) -> Option<&Case> {
        let commune = case.survey.identity();
        let mut cases = self.earlier.get(&case.rules.as_of)?.iter();
        cases.find(|earlier| earlier.survey.identity().may_be(&commune))
    }
}

fn read_all(
    arguments: &PlanArguments,
    files: &[PathBuf],
    diagnostics: &mut Diagnostics,
) -> Option<Read> {
    let assignments = match read_rules(&shown(&arguments.assignments)) {
        Ok(source) => {
            let (assignments, found) = read_assignments(&Arc::new(source));
            diagnostics.append(found);
            assignments
        }
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            None
        }
    };
    let (library, preparation) = load_rules(&arguments.rules, &arguments.reading, diagnostics)?;
    let cases = prepare_files(files, &library, &preparation, diagnostics);
    let mut earlier: BTreeMap<Date, Vec<Case>> = BTreeMap::new();
    if let Some(since) = &arguments.since {
        for day in cases.iter().map(|case| case.rules.as_of) {
            if earlier.contains_key(&day) {
                continue;
            }
            // Read once a day; what is wrong with it is told once.
            let mut found = Diagnostics::default();
            let preparation = Preparation {
                as_of: Some(day),
                ..preparation.clone()
            };
            let files = std::slice::from_ref(since);
            let communes = prepare_files(files, &library, &preparation, &mut found);
            if earlier.is_empty() || found.has_errors() {
                diagnostics.append(found);
            }
            earlier.insert(day, communes);
        }
    }
    Some(Read {
        assignments: assignments?,
        cases,
        earlier,
    })
}

/// What is to be written, whatever the format.
struct Report<'r, 'p, 'a> {
    plans: &'r [Plan<'p, 'a>],
    assessments: &'r [Assessment<'a>],
    assignments: &'r Assignments,
    dialect: CsvDialect,
    form: PlanForm,
    wording: &'r Wording,
}

impl Report<'_, '_, '_> {
    fn render(&self, format: PlanFormat, look: Look) -> std::io::Result<Vec<u8>> {
        let wording = self.wording;
        Ok(match format {
            PlanFormat::Table => self.documents(|document| render_text(document, look)),
            PlanFormat::Md => self.documents(render_markdown),
            PlanFormat::Json => {
                render_plan_json(self.plans, self.assignments, wording).into_bytes()
            }
            PlanFormat::Csv => {
                let plans = self.plans.iter();
                let records: Vec<_> = plans.flat_map(|plan| plan_records(plan, wording)).collect();
                render_csv(&plan_record_headings(wording), &records, self.dialect)
            }
            PlanFormat::Docx => render_docx(&self.pages())?,
            PlanFormat::Xlsx => {
                render_report_xlsx(&self.pages(), wording).map_err(std::io::Error::other)?
            }
            PlanFormat::Html => render_html(&self.pages(), wording).into_bytes(),
            PlanFormat::Ics => render_ics(&plan_calendar(self.plans, wording)),
        })
    }

    fn pages(&self) -> PagedDocument {
        plan_pages(self.plans, self.assessments, &self.form, self.wording)
    }

    fn documents(&self, render: impl Fn(&Document) -> String) -> Vec<u8> {
        let plans = self.plans.iter();
        plans
            .map(|plan| render(&plan_document(plan, self.wording)))
            .reduce(|all, next| all + "\n" + &next)
            .unwrap_or_default()
            .into_bytes()
    }
}
