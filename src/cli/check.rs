//! `nongthon check`: the audit alone.

use super::arguments::CheckArguments;
use super::diagnostics::print_found;
use super::exit::Exit;
use super::input::Inputs;
use super::output::{ListFormat, OutputFiles, deliver};
use super::survey_files::survey_files;
use crate::assess::{Assessment, Audit, Strictness, assess, audit};
use crate::diagnostic::{Diagnostics, Severity};
use crate::render::{
    CsvDialect, Look, render_csv, render_findings_json, render_markdown, render_text,
};
use crate::report::{audit_document, finding_headings, finding_records};
use crate::wording::Wording;

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
    let cases = if diagnostics.has_errors() {
        Vec::new()
    } else {
        inputs.prepare_cases(&mut diagnostics)
    };
    if !diagnostics.is_empty() {
        print_found(&diagnostics, wording);
    }
    if diagnostics.has_errors() {
        return Ok(Exit::of(&diagnostics));
    }
    let assessments: Vec<Assessment<'_>> = cases
        .iter()
        .map(|case| assess(&case.rules, &case.survey, Strictness::TakeConclusions))
        .collect();
    let audits = audit(&assessments);
    let dialect = asked.csv_dialect.into();
    let delivered = deliver(outputs, asked, wording, |format, look| {
        Ok(render(&audits, format, look, dialect, wording))
    })?;
    let denied = arguments.deny.map(Severity::from);
    let is_denied = denied.is_some_and(|least| {
        let mut findings = audits.iter().flat_map(|audit| &audit.findings);
        findings.any(|finding| finding.severity >= least)
    });
    Ok(match delivered {
        Exit::Done if is_denied => Exit::ConditionFails,
        other => other,
    })
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
