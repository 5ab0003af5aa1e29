//! `nongthon explain`: why a verdict is what it is, step by step.

mod arguments;

pub(super) use arguments::ExplainArguments;

use super::beginning::{begin, go_on};
use super::called::keep_called;
use super::exit::Exit;
use super::input::{prepare_files, read_paths};
use super::output::deliver;
use super::results::{render_md, render_table};
use super::rule_files::{load_rules, unused};
use crate::assess::{Assessment, assess};
use crate::diagnostic::Diagnostics;
use crate::explain::{Explanation, explain, unknown_code};
use crate::pipeline::Case;
use crate::render::{Look, render_explanations_json};
use crate::report::explanation_document;
use crate::wording::Wording;
use arguments::ExplainFormat;

pub(super) fn run(arguments: &ExplainArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let files = std::slice::from_ref(&arguments.file);
    let asked = &arguments.output;
    let paths = read_paths(files, &arguments.input.rules);
    let read = |diagnostics: &mut Diagnostics| read(arguments, diagnostics);
    let (outputs, cases) = begin(asked, &paths, read, wording)?;
    let policy = arguments.judging.policy();
    let assessments: Vec<Assessment<'_>> = cases
        .iter()
        .map(|case| assess(&case.rules, &case.survey, policy))
        .collect();
    let slips = unknown_codes(&arguments.codes, &assessments);
    go_on(Some(()), &slips, wording)?;
    let explanations: Vec<Explanation<'_, '_>> = assessments
        .iter()
        .flat_map(|assessment| {
            let codes = arguments.codes.iter();
            codes.filter_map(|code| explain(assessment, code, arguments.hamlets))
        })
        .collect();
    deliver(outputs, asked, wording, |format, look| {
        Ok(render(&explanations, format, look, wording))
    })
}

/// The communes that are meant, with the rules to judge them by.
fn read(arguments: &ExplainArguments, diagnostics: &mut Diagnostics) -> Option<Vec<Case>> {
    if diagnostics.has_errors() {
        return None;
    }
    let (rules, reading) = (&arguments.input.rules, &arguments.input.reading);
    let (library, preparation) = load_rules(rules, reading, diagnostics)?;
    let files = std::slice::from_ref(&arguments.file);
    let mut cases = prepare_files(files, &library, &preparation, diagnostics);
    diagnostics.append(unused(&library));
    if let (Some(commune), false) = (&arguments.commune, diagnostics.has_errors()) {
        keep_called(commune, &mut cases, diagnostics);
    }
    Some(cases)
}

/// A code that no commune's rules have is a slip.
fn unknown_codes(codes: &[String], assessments: &[Assessment<'_>]) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for code in codes {
        let mut known = assessments.iter();
        if !known.any(|assessment| explain(assessment, code, false).is_some()) {
            diagnostics.push(unknown_code(code, assessments));
        }
    }
    diagnostics
}

fn render(
    explanations: &[Explanation<'_, '_>],
    format: ExplainFormat,
    look: Look,
    wording: &Wording,
) -> Vec<u8> {
    let documents = explanations.iter();
    let documents = documents.map(|it| explanation_document(it, wording));
    match format {
        ExplainFormat::Table => render_table(documents, look),
        ExplainFormat::Md => render_md(documents),
        ExplainFormat::Json => render_explanations_json(explanations, wording),
    }
    .into_bytes()
}
