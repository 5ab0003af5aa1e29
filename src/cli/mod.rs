//! The command line: the only place that reads files, prints, and knows of a terminal.

mod arguments;
mod assess;
mod batch;
mod beginning;
mod called;
mod check;
mod compare;
mod completions;
mod detail;
mod diagnostics;
mod exit;
mod explain;
mod format;
mod found;
mod help;
mod input;
mod man;
mod output;
mod own_results;
mod plan;
mod progress;
mod results;
mod rule_files;
mod rules;
mod survey_files;
mod template;
mod until_the_end;
mod usage;
mod what_if;

pub use exit::Exit;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::wording::{Language, Wording};
use arguments::{Arguments, Command};
use clap::{CommandFactory, FromArgMatches};
use diagnostics::print_diagnostics;
use exit::Ended;
use std::ffi::OsString;
use until_the_end::until_the_end;

/// Runs the program with its arguments, the program's name first.
pub fn run(arguments: &[OsString]) -> Exit {
    let language = language_of(arguments);
    run_in(language, arguments).unwrap_or_else(|error| {
        if let Some(Ended(exit)) = error.downcast_ref() {
            return *exit;
        }
        // What else can go wrong is a diagnostic of its own; this is standard output.
        let why = error.downcast_ref::<std::io::Error>().map(input::why);
        let why = why.unwrap_or_else(|| error.to_string().into());
        let diagnostic = Diagnostic::new(Code::CannotWrite, Place::Nowhere).with("why", why);
        print_diagnostics(&diagnostic.into(), &Wording::new(language));
        Exit::Files
    })
}

fn run_in(language: Language, arguments: &[OsString]) -> anyhow::Result<Exit> {
    // The sentences of the help are only parsed when somebody is to read them.
    let parsed = Arguments::command()
        .try_get_matches_from(arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    match parsed {
        Ok(Arguments { command, .. }) => {
            let wording = until_the_end(Wording::new(language));
            match command {
                Command::Assess(options) => assess::run(&options, wording),
                Command::Check(options) => check::run(&options, wording),
                Command::Plan(options) => plan::run(&options, wording),
                Command::Compare(options) => compare::run(&options, wording),
                Command::Explain(options) => explain::run(&options, wording),
                Command::Template(options) => template::run(options, wording),
                Command::Rules(options) => rules::run(&options, wording),
                Command::WhatIf(options) => what_if::run(&options, wording),
                Command::Completions(options) => completions::run(&options, language),
                Command::Man(options) => man::run(&options, language, wording),
            }
        }
        Err(_) => {
            let command = help::localized(Arguments::command(), &Wording::help(language));
            match command.try_get_matches_from(arguments) {
                Ok(_) => Ok(Exit::Done),
                Err(error) => usage::explain(&error, arguments, &Wording::new(language)),
            }
        }
    }
}

/// The language that the arguments ask for, before anything else is parsed: errors in the other
/// arguments are told in it too.
fn language_of(arguments: &[OsString]) -> Language {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    let mut language = Language::default();
    while let Some(argument) = arguments.next() {
        let code = match argument.strip_prefix("--lang") {
            Some("") => arguments.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        if let Some(chosen) = code.and_then(Language::from_code) {
            language = chosen;
        }
    }
    language
}
