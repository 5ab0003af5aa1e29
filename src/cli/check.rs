//! `nongthon check`: the audit alone.

use super::arguments::CheckArguments;
use super::diagnostics::{print_diagnostics, print_kept_going};
use super::exit::Exit;
use super::found::{tell_warnings_in, warnings};
use super::input::{Inputs, load_rules, read_file, shown};
use super::output::{ListFormat, OutputFiles, deliver};
use super::survey_files::survey_files;
use crate::assess::{Assessment, Audit, Strictness, assess, audit};
use crate::diagnostic::{Diagnostics, Severity};
use crate::folded::folded;
use crate::pipeline::{Case, prepare_file};
use crate::render::{
    CsvDialect, Look, render_csv, render_findings_json, render_markdown, render_text,
};
use crate::report::{audit_document, finding_headings, finding_records};
use crate::wording::Wording;
use std::collections::BTreeSet;

pub(super) fn run(arguments: &CheckArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let mut diagnostics = Diagnostics::default();
    let files = survey_files(&arguments.files, &mut diagnostics);
    let inputs = Inputs {
        files: &files,
        reading: &arguments.reading,
        rules: &arguments.rules,
    };
    let asked = &arguments.output;
    let outputs = OutputFiles::open(
        &asked.output,
        asked.format,
        &inputs.paths(),
        &mut diagnostics,
    );
    let Sound { cases, left_out } = if diagnostics.has_errors() {
        Sound::default()
    } else {
        sound_cases(&inputs, &mut diagnostics)
    };
    let failed = Exit::of(&diagnostics);
    // A file would not say what it lacks; on the screen the errors stand beside.
    if failed != Exit::Done && (cases.is_empty() || !outputs.is_empty()) {
        print_diagnostics(&diagnostics, wording);
        return Ok(failed);
    }
    if !diagnostics.is_empty() {
        print_kept_going(&diagnostics, left_out, wording);
    }
    let assessments: Vec<Assessment<'_>> = cases
        .iter()
        .map(|case| assess(&case.rules, &case.survey, Strictness::TakeConclusions))
        .collect();
    let audits = audit(&assessments);
    let dialect = asked.csv_dialect.into();
    let files = outputs.names_where(|_| true);
    let delivered = deliver(outputs, asked, wording, |format, look| {
        Ok(render(&audits, format, look, dialect, wording))
    })?;
    if !files.is_empty() && delivered == Exit::Done {
        let found = warnings(audits.iter().flat_map(|audit| &audit.findings));
        tell_warnings_in(&files, found, wording);
    }
    let denied = arguments.deny.map(Severity::from);
    let is_denied = denied.is_some_and(|least| {
        let mut findings = audits.iter().flat_map(|audit| &audit.findings);
        findings.any(|finding| finding.severity >= least)
    });
    Ok(match delivered {
        Exit::Done if failed != Exit::Done => failed,
        Exit::Done if is_denied => Exit::ConditionFails,
        other => other,
    })
}

/// What can be audited.
#[derive(Default)]
struct Sound {
    cases: Vec<Case>,
    /// How many files and communes cannot.
    left_out: usize,
}

/// The communes without errors: what is wrong with some is no reason not to look at the others.
fn sound_cases(inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) -> Sound {
    let mut sound = Sound::default();
    let Some((library, preparation)) = load_rules(inputs.rules, inputs.reading, diagnostics) else {
        return sound;
    };
    for path in inputs.files {
        let bytes = match read_file(path) {
            Ok(bytes) => bytes,
            Err(diagnostic) => {
                sound.left_out += 1;
                diagnostics.push(diagnostic);
                continue;
            }
        };
        let (cases, found) = prepare_file(&shown(path), &bytes, &library, &preparation);
        let errors = found.iter().filter(|it| it.severity == Severity::Error);
        let blamed: Vec<Option<String>> =
            errors.map(|it| it.commune.as_deref().map(folded)).collect();
        diagnostics.append(found);
        if blamed.contains(&None) {
            sound.left_out += 1;
            continue;
        }
        let blamed: BTreeSet<String> = blamed.into_iter().flatten().collect();
        sound.left_out += blamed.len();
        let cases = cases.into_iter();
        sound
            .cases
            .extend(cases.filter(|case| !blamed.contains(&folded(&case.survey.commune))));
    }
    sound
}

fn render(
    audits: &[Audit<'_, '_>],
    format: ListFormat,
    look: Look,
    dialect: CsvDialect,
    wording: &Wording,
) -> Vec<u8> {
    match format {
        ListFormat::Table => render_text(&audit_document(audits, wording), look).into_bytes(),
        ListFormat::Md => render_markdown(&audit_document(audits, wording)).into_bytes(),
        ListFormat::Json => render_findings_json(audits, wording).into_bytes(),
        ListFormat::Csv => {
            let headings = finding_headings(wording);
            render_csv(&headings, &finding_records(audits, wording), dialect)
        }
    }
}
