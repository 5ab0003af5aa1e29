//! `nongthon check`: the audit alone.

mod arguments;

pub(super) use arguments::CheckArguments;

use super::batch::{Batch, Outcome, Repeats};
use super::beginning::{Begun, begin_many};
use super::exit::Exit;
use super::found::{tell_warnings_in, warnings};
use super::input::read_paths;
use super::output::deliver;
use super::results::{Records, Results, render_list};
use super::rule_files::load_rules;
use super::survey_files::survey_files;
use crate::assess::{Assessment, Audit, Strictness, assess, audit};
use crate::diagnostic::{Code, Diagnostics, Severity};
use crate::pipeline::Case;
use crate::render::render_findings_json;
use crate::report::{
    Document, audit_document, finding_headings, finding_records, left_out_document,
};
use crate::summary::LeftOut;
use crate::wording::Wording;
use std::path::PathBuf;

pub(super) fn run(arguments: &CheckArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let mut diagnostics = Diagnostics::default();
    let files = survey_files(&arguments.files, &mut diagnostics);
    let asked = &arguments.output;
    let Begun {
        outputs,
        surveys: outcome,
        rest: (),
        ends,
    } = begin_many(
        asked,
        &read_paths(&files, &arguments.input.rules),
        diagnostics,
        // A file would not say what it lacks unless asked to; on the screen the errors stand beside.
        |outputs| arguments.batch.keep_going || outputs.is_empty(),
        |diagnostics| Some((read(arguments, &files, diagnostics, wording)?, ())),
        wording,
    )?;
    let assessments: Vec<Assessment<'_>> = outcome
        .kept
        .iter()
        .map(|case| assess(&case.rules, &case.survey, Strictness::TakeConclusions))
        .collect();
    let audits = audit(&assessments);
    let report = Report {
        audits: &audits,
        left_out: &outcome.left_out,
        wording,
    };
    let files = outputs.names_where(|_| true);
    let delivered = deliver(outputs, asked, wording, |format, look| {
        Ok(render_list(&report, format, look, asked.csv_dialect.into()))
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
        Exit::Done if ends != Exit::Done => ends,
        Exit::Done if is_denied => Exit::ConditionFails,
        other => other,
    })
}

/// What shows that a breakdown is not finished: the rest of the survey can be looked at meanwhile. (A report
/// would call figures that are there no data.)
const UNFINISHED: [Code; 3] = [
    Code::HamletsCannotAdd,
    Code::HamletWeightMissing,
    Code::SexMissing,
];

/// The communes of the surveys: several of one commune are compared with each other.
fn read(
    arguments: &CheckArguments,
    files: &[PathBuf],
    diagnostics: &mut Diagnostics,
    wording: &Wording,
) -> Option<Outcome<Case>> {
    let (library, preparation) = load_rules(
        &arguments.input.rules,
        &arguments.input.reading,
        diagnostics,
    )?;
    let batch = Batch {
        files,
        library: &library,
        preparation: &preparation,
        repeats: Repeats::Taken,
        tolerated: &UNFINISHED,
        threads: arguments.batch.threads,
    };
    Some(batch.cases(diagnostics, wording))
}

/// What is to be written, whatever the format.
struct Report<'r, 's, 'a> {
    audits: &'r [Audit<'s, 'a>],
    left_out: &'r [LeftOut],
    wording: &'r Wording,
}

impl Results for Report<'_, '_, '_> {
    fn documents(&self) -> impl Iterator<Item = Document> {
        let audits = std::iter::once(audit_document(self.audits, self.wording));
        audits.chain(left_out_document(self.left_out, self.wording))
    }

    fn json(&self) -> String {
        render_findings_json(self.audits, self.left_out, self.wording)
    }

    fn records(&self) -> (Vec<String>, Records<'_>) {
        let records = finding_records(self.audits, self.left_out, self.wording);
        (
            finding_headings(self.wording),
            Box::new(records.into_iter()),
        )
    }
}
