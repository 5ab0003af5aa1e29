//! `nongthon assess`: the main job.

use super::arguments::AssessArguments;
use super::diagnostics::print_diagnostics;
use super::exit::Exit;
use super::input::Inputs;
use super::output::{Format, OutputFiles, deliver, needs_output_file};
use crate::assess::{Assessment, Policy, Strictness, Verdict, assess};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::pipeline::Case;
use crate::render::{
    CsvDialect, Look, render_csv, render_docx, render_html, render_json, render_markdown,
    render_report_xlsx, render_text,
};
use crate::report::{
    Filter, MeetingForm, PagedDocument, assessment_document, meeting_report, record_headings,
    records,
};
use crate::wording::Wording;
use std::cell::OnceCell;
use std::mem::ManuallyDrop;

pub(super) fn run(arguments: &AssessArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let mut diagnostics = Diagnostics::default();
    let inputs = Inputs {
        files: &arguments.files,
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
    if let Some(diagnostic) = needs_output_file(asked) {
        diagnostics.push(diagnostic);
    }
    let mut cases = Vec::new();
    if !diagnostics.has_errors() {
        cases = inputs.prepare_cases(&mut diagnostics);
        diagnostics.append(unknown_criteria(&arguments.criterion, &cases));
    }
    if !diagnostics.is_empty() {
        print_diagnostics(&diagnostics, wording);
    }
    if diagnostics.has_errors() {
        return Ok(Exit::of(&diagnostics));
    }
    let strictness = if arguments.strict {
        Strictness::Strict
    } else {
        Strictness::TakeConclusions
    };
    let policy = Policy {
        strictness,
        require_verified: arguments.require_verified,
        recognised: arguments.recognised,
    };
    let cases = ManuallyDrop::new(cases);
    let assessments: Vec<Assessment<'_>> = cases
        .iter()
        .map(|case| assess(&case.rules, &case.survey, policy))
        .collect();
    let report = Report {
        assessments: &assessments,
        filter: filter(arguments),
        dialect: asked.csv_dialect.into(),
        form: (&arguments.meeting).into(),
        meeting: OnceCell::new(),
        wording,
    };
    let delivered = deliver(outputs, asked, wording, |format, look| {
        report.render(format, look)
    })?;
    let all_met = assessments
        .iter()
        .all(|assessment| assessment.verdict == Verdict::Met);
    Ok(match delivered {
        Exit::Done if arguments.require_met && !all_met => Exit::ConditionFails,
        other => other,
    })
}

/// A criterion that no commune's rules have is a slip, not an empty report.
pub(super) fn unknown_criteria(wanted: &[String], cases: &[Case]) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let Some(first) = cases.first() else {
        return diagnostics;
    };
    for code in wanted {
        let mut known = cases.iter().flat_map(|case| &case.rules.criteria);
        if !known.any(|criterion| criterion.code == *code) {
            let codes = first.rules.criteria.iter().map(|it| it.code.to_string());
            let codes: Vec<String> = codes.collect();
            diagnostics.push(
                Diagnostic::new(Code::UnknownCriterion, Place::Nowhere)
                    .with("code", code)
                    .with("allowed", codes.as_slice()),
            );
        }
    }
    diagnostics
}

fn filter(arguments: &AssessArguments) -> Filter {
    Filter {
        criteria: arguments.criterion.clone(),
        verdicts: arguments.only.iter().map(|name| (*name).into()).collect(),
        hamlets: arguments.hamlets,
    }
}

/// What is to be written, whatever the format.
struct Report<'r, 'a> {
    assessments: &'r [Assessment<'a>],
    filter: Filter,
    dialect: CsvDialect,
    form: MeetingForm,
    /// The report for the meeting, made once for all the formats that draw it.
    meeting: OnceCell<PagedDocument>,
    wording: &'r Wording,
}

impl Report<'_, '_> {
    fn render(&self, format: Format, look: Look) -> std::io::Result<Vec<u8>> {
        Ok(match format {
            Format::Table => self.documents(|document| render_text(document, look)),
            Format::Md => self.documents(render_markdown),
            Format::Html => render_html(self.meeting(), self.wording).into_bytes(),
            Format::Json => render_json(self.assessments, &self.filter, self.wording).into_bytes(),
            Format::Csv => {
                let records: Vec<_> = self
                    .assessments
                    .iter()
                    .flat_map(|assessment| records(assessment, &self.filter, self.wording))
                    .collect();
                render_csv(&record_headings(self.wording), &records, self.dialect)
            }
            Format::Docx => render_docx(self.meeting())?,
            Format::Xlsx => {
                render_report_xlsx(self.meeting(), self.wording).map_err(std::io::Error::other)?
            }
        })
    }

    fn meeting(&self) -> &PagedDocument {
        self.meeting.get_or_init(|| {
            meeting_report(self.assessments, &self.filter, &self.form, self.wording)
        })
    }

    fn documents(&self, render: impl Fn(&crate::report::Document) -> String) -> Vec<u8> {
        self.assessments
            .iter()
            .map(|assessment| render(&assessment_document(assessment, &self.filter, self.wording)))
            .reduce(|all, next| all + "\n" + &next)
            .unwrap_or_default()
            .into_bytes()
    }
}
