//! `nongthon what-if`: what other figures would turn, and the fewest changes that would.

mod arguments;

pub(super) use arguments::WhatIfArguments;

use super::assess::unknown_criteria;
use super::beginning::begin;
use super::called::keep_called;
use super::exit::Exit;
use super::input::{read_file, read_paths, shown};
use super::output::deliver;
use super::results::{Records, Results, render_list};
use super::rule_files::{load_rules, unused};
use crate::assess::{Strictness, assess};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::folded::folded;
use crate::pipeline::{Case, prepare_changed};
use crate::render::render_what_if_json;
use crate::report::{
    Document, fewest_headings, fewest_records, turn_headings, turn_records, what_if_document,
};
use crate::survey::{CellChange, CellChanges, change_at};
use crate::what_if::{Fewest, WhatIf, fewest, what_if};
use crate::wording::Wording;

pub(super) fn run(arguments: &WhatIfArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let files = std::slice::from_ref(&arguments.file);
    let asked = &arguments.output;
    let paths = read_paths(files, &arguments.input.rules);
    let read = |diagnostics: &mut Diagnostics| {
        let changes = read_changes(&arguments.set, diagnostics);
        if diagnostics.has_errors() {
            return None;
        }
        prepare(arguments, changes, diagnostics)
    };
    let (outputs, [before, after]) = begin(asked, &paths, read, wording)?;
    let strictness = Strictness::strict_if(arguments.strict);
    let before = assess(&before.rules, &before.survey, strictness);
    let after = assess(&after.rules, &after.survey, strictness);
    let turns = what_if(&before, &after);
    let fewest = arguments.goal().map(|goal| fewest(&after, goal));
    let report = Report {
        changes: &arguments.set,
        turns: &turns,
        fewest: fewest.as_ref(),
        wording,
    };
    deliver(outputs, asked, wording, |format, look| {
        Ok(render_list(&report, format, look, asked.csv_dialect.into()))
    })
}

/// What is to be set, each cell once.
fn read_changes(written: &[String], diagnostics: &mut Diagnostics) -> Vec<CellChange> {
    let mut changes: Vec<CellChange> = Vec::new();
    for text in written {
        let bad = |wrong, first: &str| {
            Diagnostic::new(Code::BadChange, Place::Nowhere)
                .with("change", text)
                .with("wrong", wrong)
                .with("first", first)
        };
        match CellChange::parse(text) {
            None => diagnostics.push(bad("form", "")),
            Some(change) => match changes.iter().find(|other| other.is_same_cell(&change)) {
                Some(first) => diagnostics.push(bad("twice", &first.written)),
                None => changes.push(change),
            },
        }
    }
    changes
}

/// The commune as the survey has it, and as it would be.
fn prepare(
    arguments: &WhatIfArguments,
    cells: Vec<CellChange>,
    diagnostics: &mut Diagnostics,
) -> Option<[Case; 2]> {
    let bytes = match read_file(&arguments.file) {
        Ok(bytes) => bytes,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return None;
        }
    };
    let (library, preparation) = load_rules(
        &arguments.input.rules,
        &arguments.input.reading,
        diagnostics,
    )?;
    let file = shown(&arguments.file);
    let read =
        |changes: &CellChanges| prepare_changed(&file, &bytes, changes, &library, &preparation);
    let (cases, problems) = read(&CellChanges::default());
    diagnostics.append(problems);
    diagnostics.append(unused(&library));
    let before = choose(cases, arguments, diagnostics)?;
    let known = before.rules.criteria.iter();
    let known = vec![known.map(|criterion| criterion.code.as_str()).collect()];
    diagnostics.append(unknown_criteria(&arguments.criterion, &known));
    let changes = CellChanges {
        commune: Some(before.survey.commune.clone()),
        cells,
    };
    let (cases, problems) = read(&changes);
    for diagnostic in problems {
        // What is wrong without the changes has been told.
        let mut known = diagnostics.iter();
        if !known.any(|known| known.place == diagnostic.place && known.code == diagnostic.code) {
            diagnostics.push(with_change_as_place(diagnostic));
        }
    }
    // The changes may have renamed it, but not moved it.
    let after = choose_renamed(cases, &before)?;
    Some([before, after])
}

fn choose(
    mut cases: Vec<Case>,
    arguments: &WhatIfArguments,
    diagnostics: &mut Diagnostics,
) -> Option<Case> {
    if let (Some(wanted), false) = (&arguments.commune, diagnostics.has_errors()) {
        keep_called(wanted, &mut cases, diagnostics);
    }
    if cases.len() == 1 {
        return cases.pop();
    }
    if !diagnostics.has_errors() {
        let names: Vec<String> = cases.iter().map(|it| it.survey.commune.clone()).collect();
        let place = Place::File(shown(&arguments.file));
        diagnostics
            .push(Diagnostic::new(Code::SeveralCommunes, place).with("allowed", names.as_slice()));
    }
    None
}

fn choose_renamed(mut cases: Vec<Case>, before: &Case) -> Option<Case> {
    let name = folded(&before.survey.commune);
    let named = cases
        .iter()
        .position(|case| folded(&case.survey.commune) == name);
    let position = named.or_else(|| (cases.len() == 1).then_some(0))?;
    Some(cases.swap_remove(position))
}

/// A problem with a cell that was set names the change, which stands in no line.
fn with_change_as_place(diagnostic: Diagnostic) -> Diagnostic {
    match &diagnostic.place {
        Place::Cell(place) if change_at(place).is_some() => Diagnostic {
            place: Place::File(place.file.to_string()),
            ..diagnostic
        },
        _ => diagnostic,
    }
}

/// What is to be written, whatever the format.
struct Report<'r, 'a> {
    changes: &'r [String],
    turns: &'r WhatIf<'r, 'a>,
    fewest: Option<&'r Fewest<'r, 'a>>,
    wording: &'r Wording,
}

impl Results for Report<'_, '_> {
    fn documents(&self) -> impl Iterator<Item = Document> {
        let document = what_if_document(self.changes, self.turns, self.fewest, self.wording);
        std::iter::once(document)
    }

    fn json(&self) -> String {
        render_what_if_json(self.changes, self.turns, self.fewest, self.wording)
    }

    fn records(&self) -> (Vec<String>, Records<'_>) {
        let wording = self.wording;
        // A table has one shape: the fewest changes where they are asked for.
        let (headings, records) = match self.fewest {
            Some(fewest) => (fewest_headings(wording), fewest_records(fewest, wording)),
            None => (turn_headings(wording), turn_records(self.turns, wording)),
        };
        (headings, Box::new(records.into_iter()))
    }
}
