//! `nongthon rules sql`: the rules of a day as SQL for engines that hold surveys already.

use super::arguments::SqlArguments;
use super::refuse;
use crate::cli::arguments::{ReadingArguments, RuleArguments};
use crate::cli::diagnostics::print_diagnostics;
use crate::cli::exit::Exit;
use crate::cli::format::FileFormat;
use crate::cli::output::{OutputFiles, print};
use crate::cli::rule_files::{load_rules, rule_paths};
use crate::diagnostic::Diagnostics;
use crate::number::Notation;
use crate::render::render_sql;
use crate::wording::Wording;

/// The format of statements, whatever the engine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Statement;

impl FileFormat for Statement {
    fn all() -> Vec<Statement> {
        vec![Statement]
    }

    fn extension(self) -> &'static str {
        "sql"
    }
}

pub(super) fn run(arguments: &SqlArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let mut diagnostics = Diagnostics::default();
    let inputs = arguments.set.iter().chain(&arguments.overlay);
    let inputs = rule_paths(inputs.map(String::as_str));
    let outputs = OutputFiles::open(&arguments.output, None, &inputs, &mut diagnostics);
    let statement = if diagnostics.has_errors() {
        None
    } else {
        statement(arguments, wording, &mut diagnostics)
    };
    let Some(statement) = statement.filter(|_| !diagnostics.has_errors()) else {
        return Ok(refuse(diagnostics, wording));
    };
    if !diagnostics.is_empty() {
        print_diagnostics(&diagnostics, wording);
    }
    if outputs.is_empty() {
        print(statement.as_bytes())?;
        return Ok(Exit::Done);
    }
    let bytes = statement.into_bytes();
    Ok(outputs.deliver(wording, |_: Statement| Ok(bytes.clone())))
}

fn statement(
    arguments: &SqlArguments,
    wording: &Wording,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let rules = RuleArguments {
        rules: arguments.set.clone(),
        overlay: arguments.overlay.clone(),
        no_overlay: arguments.no_overlay,
        as_of: Some(arguments.as_of),
    };
    let (library, preparation) = load_rules(&rules, &ReadingArguments::default(), diagnostics)?;
    match library.country(&preparation.choice, arguments.as_of) {
        Ok(country) => Some(render_sql(
            &country,
            arguments.dialect.into(),
            arguments.numbers.map(Notation::from),
            wording,
        )),
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            None
        }
    }
}
