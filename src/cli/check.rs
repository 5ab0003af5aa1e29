//! `nongthon check`: the audit alone.

use super::arguments::CheckArguments;
use super::diagnostics::print_diagnostics;
use super::exit::Exit;
use super::input::Inputs;
use super::output::deliver;
use super::results::{Results, render_list};
use super::survey_files::survey_files;
use crate::assess::{Assessment, Audit, Strictness, assess, audit};
use crate::diagnostic::{Diagnostics, Severity};
use crate::render::render_findings_json;
use crate::report::{Document, Record, audit_document, finding_headings, finding_records};
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
    let outputs = asked.open(&inputs.paths(), &mut diagnostics);
    let cases = if diagnostics.has_errors() {
        Vec::new()
    } else {
        inputs.prepare_cases(&mut diagnostics)
    };
    if !diagnostics.is_empty() {
        print_diagnostics(&diagnostics, wording);
    }
    if diagnostics.has_errors() {
        return Ok(Exit::of(&diagnostics));
    }
    let assessments: Vec<Assessment<'_>> = cases
        .iter()
        .map(|case| assess(&case.rules, &case.survey, Strictness::TakeConclusions))
        .collect();
    let audits = audit(&assessments);
    let report = Report {
        audits: &audits,
        wording,
    };
    let delivered = deliver(outputs, asked, wording, |format, look| {
        Ok(render_list(&report, format, look, asked.csv_dialect.into()))
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

/// What is to be written, whatever the format.
struct Report<'r, 's, 'a> {
    audits: &'r [Audit<'s, 'a>],
    wording: &'r Wording,
}

impl Results for Report<'_, '_, '_> {
    fn documents(&self) -> impl Iterator<Item = Document> {
        std::iter::once(audit_document(self.audits, self.wording))
    }

    fn json(&self) -> String {
        render_findings_json(self.audits, self.wording)
    }

    fn records(&self) -> (Vec<String>, Vec<Record>) {
        let records = finding_records(self.audits, self.wording);
        (finding_headings(self.wording), records)
    }
}
