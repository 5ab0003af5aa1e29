//! `nongthon assess`: the main job, on one commune or many.

mod arguments;
mod format;
mod keeping;
mod report;
mod verdict_parser;
mod verdicts;
mod view;

pub(super) use arguments::AssessArguments;
pub(super) use format::AssessFormat;

use super::batch::{Batch, Outcome, Repeats, WayOn};
use super::beginning::tell;
use super::detail::{lines_of, most_lines, too_detailed};
use super::exit::Exit;
use super::format::FileFormat;
use super::found::tell_warnings_in;
use super::input::{read_file, read_paths, shown};
use super::output::{OutputFiles, deliver};
use super::rule_files::{load_rules, unused};
use super::survey_files::survey_files;
use super::until_the_end::until_the_end;
use crate::assess::assess;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::summary::SetHeads;
use crate::survey::{ListedCommune, read_commune_list};
use crate::wording::Wording;
use keeping::{Keeping, Kept, cases_or_rows};
use report::{Judged, Report};
use std::path::PathBuf;
use view::View;

pub(super) fn run(arguments: &AssessArguments, wording: &Wording) -> anyhow::Result<Exit> {
    if let Some(format) = arguments.verdicts {
        return verdicts::run(arguments, format, arguments.policy(), wording);
    }
    let mut diagnostics = Diagnostics::default();
    let files = survey_files(&arguments.files, &mut diagnostics);
    let mut inputs = read_paths(&files, &arguments.input.rules);
    inputs.extend(arguments.many.expect.clone());
    let asked = &arguments.output;
    let outputs = asked.open(&inputs, &mut diagnostics);
    let mut formats: Vec<AssessFormat> = outputs.formats().collect();
    if outputs.is_empty() {
        formats.push(asked.format.unwrap_or_default());
    }
    let keeping = Keeping::of(&arguments.many, &formats, files.len());
    let outcome = if diagnostics.has_errors() {
        None
    } else {
        judge(arguments, &files, keeping, &mut diagnostics, wording)
    };
    match outcome {
        Some(outcome) => finish(arguments, outputs, outcome, diagnostics, wording),
        None => Ok(tell(&diagnostics, WayOn::Closed, wording)?),
    }
}

/// What came of the files; `None` where there is nothing to judge them by.
fn judge(
    arguments: &AssessArguments,
    files: &[PathBuf],
    keeping: Keeping,
    diagnostics: &mut Diagnostics,
    wording: &Wording,
) -> Option<Outcome<Kept>> {
    let expected = expected(arguments, diagnostics);
    let (library, preparation) = load_rules(
        &arguments.input.rules,
        &arguments.input.reading,
        diagnostics,
    )?;
    if diagnostics.has_errors() {
        return None;
    }
    let batch = Batch {
        files,
        library: &library,
        preparation: &preparation,
        repeats: Repeats::Refused,
        tolerated: &[],
        threads: arguments.many.batch.threads,
    };
    let policy = arguments.policy();
    let heads = SetHeads::default();
    let keep = |position, case| keeping.keep(position, case, policy, &heads);
    let mut outcome = batch.judge(expected.as_deref(), keep, wording);
    let found = std::mem::take(&mut outcome.diagnostics);
    diagnostics.append(found);
    diagnostics.append(unused(&library));
    let known: Vec<Vec<&str>> = outcome.kept.iter().map(Kept::criteria).collect();
    diagnostics.append(unknown_criteria(&arguments.criterion, &known));
    until_the_end(library);
    Some(outcome)
}

/// Writes what came of the files, or tells why not.
fn finish(
    arguments: &AssessArguments,
    outputs: OutputFiles<AssessFormat>,
    outcome: Outcome<Kept>,
    diagnostics: Diagnostics,
    wording: &Wording,
) -> anyhow::Result<Exit> {
    // With a slip on the command line there is no rest to go on with.
    let mut found = diagnostics.iter();
    let is_slip = found.any(|it| it.code == Code::UnknownCriterion);
    let way_on = if is_slip {
        WayOn::Closed
    } else {
        outcome.way_on(arguments.many.batch.keep_going)
    };
    let ends = tell(&diagnostics, way_on, wording)?;
    let several = outcome.communes > 1 || !outcome.left_out.is_empty();
    let policy = arguments.policy();
    let (cases, rows) = cases_or_rows(outcome.kept, policy);
    let cases = until_the_end(cases);
    let in_detail =
        |format: &AssessFormat| View::of(*format, &arguments.many, several) == View::Details;
    let most = most_lines(outputs.formats().filter(in_detail));
    if let Some(diagnostic) = too_detailed(lines_of(cases), most) {
        return Ok(tell(&diagnostic.into(), WayOn::Closed, wording)?);
    }
    let assessments = cases.iter();
    let assessments = assessments.map(|case| assess(&case.rules, &case.survey, policy));
    let judged = Judged {
        assessments: assessments.collect(),
        rows,
        left_out: outcome.left_out,
        several,
    };
    let report = Report::new(judged, arguments, wording);
    let asked = &arguments.output;
    let to_files = !outputs.is_empty();
    let showing = outputs.names_where(FileFormat::shows_warnings);
    let delivered = deliver(outputs, asked, wording, |format, look| {
        report.render(format, look)
    })?;
    if to_files && delivered == Exit::Done {
        tell_warnings_in(&showing, report.warnings(), wording);
    }
    Ok(match delivered {
        Exit::Done if ends != Exit::Done => ends,
        Exit::Done if arguments.require_met && !report.all_met() => Exit::ConditionFails,
        other => other,
    })
}

/// The communes that somebody expects.
fn expected(
    arguments: &AssessArguments,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<ListedCommune>> {
    let path = arguments.many.expect.as_ref()?;
    match read_file(path) {
        Ok(bytes) => {
            let options = (&arguments.input.reading).into();
            let (communes, found) = read_commune_list(&shown(path), &bytes, &options);
            diagnostics.append(found);
            Some(communes)
        }
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            None
        }
    }
}

/// A criterion that no commune's rules have is a slip, not an empty report.
pub(super) fn unknown_criteria(wanted: &[String], known: &[Vec<&str>]) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let Some(first) = known.first() else {
        return diagnostics;
    };
    for code in wanted {
        if !known.iter().any(|codes| codes.contains(&code.as_str())) {
            let codes: Vec<String> = first.iter().map(|&code| code.to_owned()).collect();
            diagnostics.push(
                Diagnostic::new(Code::UnknownCriterion, Place::Nowhere)
                    .with("code", code)
                    .with("allowed", codes.as_slice()),
            );
        }
    }
    diagnostics
}
