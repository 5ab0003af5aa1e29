//! `nongthon plan`: what is missing, who does it and by when.

mod arguments;
mod format;

pub(super) use arguments::PlanArguments;

use super::batch::{Batch, Outcome, Repeats};
use super::beginning::{Begun, begin_many};
use super::exit::Exit;
use super::format::FileFormat;
use super::found::{tell_all, tell_warnings, tell_warnings_in, warnings};
use super::input::{prepare_files, read_paths, shown};
use super::output::deliver;
use super::results::{PagedResults, Records, Results, render_pages};
use super::rule_files::{load_rules, read_rules};
use super::survey_files::survey_files;
use crate::assess::{Assessment, Strictness, assess};
use crate::assignments::{Assignments, read_assignments};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::pipeline::{Case, Preparation};
use crate::plan::{Options, Plan, Since, plan};
use crate::render::{render_ics, render_plan_json};
use crate::report::{
    Document, Issuer, PagedDocument, left_out_document, plan_calendar, plan_document,
    plan_left_out_record, plan_pages, plan_record_headings, plan_records,
};
use crate::rules::Library;
use crate::summary::LeftOut;
use crate::wording::Wording;
use format::PlanFormat;
use jiff::civil::Date;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

pub(super) fn run(arguments: &PlanArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let mut diagnostics = Diagnostics::default();
    let files = survey_files(&arguments.files, &mut diagnostics);
    let mut paths = read_paths(&files, &arguments.input.rules);
    paths.push(arguments.assignments.clone());
    paths.extend(arguments.since.clone());
    let asked = &arguments.output;
    let Begun {
        outputs,
        surveys,
        rest: read,
        ends,
    } = begin_many(
        asked,
        &paths,
        diagnostics,
        |_| arguments.batch.keep_going,
        |diagnostics| read_all(arguments, &files, diagnostics, wording),
        wording,
    )?;
    let strictness = Strictness::strict_if(arguments.strict);
    let cases = &surveys.kept;
    let assessments: Vec<Assessment<'_>> = cases
        .iter()
        .map(|case| assess(&case.rules, &case.survey, strictness))
        .collect();
    let earlier: Vec<Option<Assessment<'_>>> = cases
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
        left_out: &surveys.left_out,
        assignments: &read.assignments,
        issuer: (&arguments.issuer).into(),
        wording,
    };
    let to_files = !outputs.is_empty();
    let showing = outputs.names_where(FileFormat::shows_warnings);
    let delivered = deliver(outputs, asked, wording, |format, look| match format {
        PlanFormat::Page(format) => {
            render_pages(&report, format, look, asked.csv_dialect.into(), wording)
        }
        PlanFormat::Ics => Ok(render_ics(&plan_calendar(&plans, wording))),
    })?;
    if to_files && delivered == Exit::Done {
        let findings = || plans.iter().flat_map(|plan| &plan.findings);
        // Assignments of another place or year make every page wrong.
        let (misfits, others): (Vec<_>, Vec<_>) =
            findings().partition(|finding| showing.is_empty() || is_misfit(finding));
        tell_all(misfits.into_iter(), wording);
        tell_warnings_in(&showing, warnings(others), wording);
        let found = warnings(assessments.iter().flat_map(|it| &it.findings));
        tell_warnings(found, wording);
    }
    Ok(match delivered {
        Exit::Done => ends,
        other => other,
    })
}

/// Whether the assignments are those of another commune or year, or for another rule set.
fn is_misfit(finding: &Diagnostic) -> bool {
    matches!(
        finding.code,
        Code::AssignmentsOtherCommune | Code::AssignmentsOtherSet | Code::DueBeforeData
    )
}

/// What a plan is made of besides the surveys.
struct Read {
    assignments: Assignments,
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
    wording: &Wording,
) -> Option<(Outcome<Case>, Read)> {
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
    let (library, preparation) = load_rules(
        &arguments.input.rules,
        &arguments.input.reading,
        diagnostics,
    )?;
    // Only what is wrong with surveys can be left out.
    let is_sound = !diagnostics.has_errors();
    let batch = Batch {
        files,
        library: &library,
        preparation: &preparation,
        repeats: Repeats::Taken,
        tolerated: &[],
        threads: arguments.batch.threads,
    };
    let surveys = batch.cases(diagnostics, wording);
    let days = surveys.kept.iter().map(|case| case.rules.as_of);
    let (earlier, found) = read_earlier(arguments, days, &library, &preparation);
    let is_sound = is_sound && !found.has_errors();
    diagnostics.append(found);
    let read = Read {
        assignments: assignments?,
        earlier,
    };
    is_sound.then_some((surveys, read))
}

/// The earlier survey by the rules of each of these days.
fn read_earlier(
    arguments: &PlanArguments,
    days: impl Iterator<Item = Date>,
    library: &Library,
    preparation: &Preparation,
) -> (BTreeMap<Date, Vec<Case>>, Diagnostics) {
    let mut earlier: BTreeMap<Date, Vec<Case>> = BTreeMap::new();
    let mut told = Diagnostics::default();
    let Some(since) = &arguments.since else {
        return (earlier, told);
    };
    for day in days {
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
        let communes = prepare_files(files, library, &preparation, &mut found);
        if earlier.is_empty() || found.has_errors() {
            told.append(found);
        }
        earlier.insert(day, communes);
    }
    (earlier, told)
}

/// What is to be written, whatever the format.
struct Report<'r, 'p, 'a> {
    plans: &'r [Plan<'p, 'a>],
    left_out: &'r [LeftOut],
    assignments: &'r Assignments,
    issuer: Issuer,
    wording: &'r Wording,
}

impl Results for Report<'_, '_, '_> {
    fn documents(&self) -> impl Iterator<Item = Document> {
        let plans = self.plans.iter();
        let plans = plans.map(|plan| plan_document(plan, self.wording));
        plans.chain(left_out_document(self.left_out, self.wording))
    }

    fn json(&self) -> String {
        render_plan_json(self.plans, self.left_out, self.assignments, self.wording)
    }

    fn records(&self) -> (Vec<String>, Records<'_>) {
        let plans = self.plans.iter();
        let records = plans.flat_map(|plan| plan_records(plan, self.wording));
        let left_out = self.left_out.iter();
        let left_out = left_out.map(|it| plan_left_out_record(it, self.wording));
        (
            plan_record_headings(self.wording),
            Box::new(records.chain(left_out)),
        )
    }
}

impl PagedResults for Report<'_, '_, '_> {
    fn pages(&self) -> Cow<'_, PagedDocument> {
        Cow::Owned(plan_pages(
            self.plans,
            self.left_out,
            &self.issuer,
            self.wording,
        ))
    }
}
