//! `nongthon assess`: the main job.

use super::arguments::AssessArguments;
use super::diagnostics::print_diagnostics;
use super::exit::Exit;
use super::input::{load_rules, read_file, shown};
use super::output::{Format, OutputFiles, print};
use crate::assess::{Assessment, Strictness, Verdict, assess};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::pipeline::{Case, prepare_file};
use crate::render::{
    CsvDialect, Look, render_csv, render_html, render_json, render_markdown, render_text,
};
use crate::report::{
    Filter, MeetingForm, PagedDocument, assessment_document, meeting_report, record_headings,
    records,
};
use crate::wording::Wording;
use std::cell::OnceCell;
use std::mem::ManuallyDrop;
use std::path::PathBuf;

/// Width of tables that go to a file or another program.
const WIDTH_WITHOUT_TERMINAL: u16 = 100;

pub(super) fn run(arguments: &AssessArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let mut diagnostics = Diagnostics::default();
    let outputs = OutputFiles::open(
        &arguments.output,
        arguments.format,
        &inputs(arguments),
        &mut diagnostics,
    );
    let cases = if diagnostics.has_errors() {
        Vec::new()
    } else {
        prepare_cases(arguments, &mut diagnostics)
    };
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
    let cases = ManuallyDrop::new(cases);
    let assessments: Vec<Assessment<'_>> = cases
        .iter()
        .map(|case| assess(&case.rules, &case.survey, strictness))
        .collect();
    let report = Report {
        assessments: &assessments,
        filter: filter(arguments),
        dialect: arguments.csv_dialect.into(),
        form: (&arguments.meeting).into(),
        meeting: OnceCell::new(),
        wording,
    };
    if outputs.is_empty() {
        let format = arguments.format.unwrap_or(Format::Table);
        print(&report.render(format, terminal_look(arguments.width)))?;
    } else {
        let look = Look {
            width: arguments.width.unwrap_or(WIDTH_WITHOUT_TERMINAL),
            colour: false,
        };
        if let Err(diagnostic) = outputs.write(|format| report.render(format, look)) {
            let diagnostics = diagnostic.into();
            print_diagnostics(&diagnostics, wording);
            return Ok(Exit::of(&diagnostics));
        }
    }
    let all_met = assessments
        .iter()
        .all(|assessment| assessment.verdict == Verdict::Met);
    Ok(if arguments.require_met && !all_met {
        Exit::ConditionFails
    } else {
        Exit::Done
    })
}

/// Every file that is read, none of which may be written over.
fn inputs(arguments: &AssessArguments) -> Vec<PathBuf> {
    let rules = arguments.rules.rules.iter().chain(&arguments.rules.overlay);
    arguments
        .files
        .iter()
        .cloned()
        .chain(rules.map(PathBuf::from))
        .collect()
}

fn prepare_cases(arguments: &AssessArguments, diagnostics: &mut Diagnostics) -> Vec<Case> {
    let Some((library, preparation)) =
        load_rules(&arguments.rules, &arguments.reading, diagnostics)
    else {
        return Vec::new();
    };
    let mut cases = Vec::new();
    for path in &arguments.files {
        match read_file(path) {
            Ok(bytes) => {
                let (found, problems) = prepare_file(&shown(path), &bytes, &library, &preparation);
                cases.extend(found);
                diagnostics.append(problems);
            }
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    diagnostics.append(unknown_criteria(&arguments.criterion, &cases));
    cases
}

/// A criterion that no commune's rules have is a slip, not an empty report.
fn unknown_criteria(wanted: &[String], cases: &[Case]) -> Diagnostics {
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
    }
}

/// The width of the terminal and whether it shows colours (`NO_COLOR` is respected).
fn terminal_look(width: Option<u16>) -> Look {
    let stdout = std::io::stdout();
    let terminal = terminal_size::terminal_size_of(&stdout);
    let terminal = terminal.map(|(terminal_size::Width(width), _)| width);
    let choice = anstream::AutoStream::choice(&stdout);
    Look {
        width: width.or(terminal).unwrap_or(WIDTH_WITHOUT_TERMINAL),
        colour: choice != anstream::ColorChoice::Never,
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
    fn render(&self, format: Format, look: Look) -> Vec<u8> {
        match format {
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
        }
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
