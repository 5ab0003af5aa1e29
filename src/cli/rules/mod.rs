//! `nongthon rules`: the rule files themselves.

mod arguments;
mod check;
mod diff;
mod list;
mod new;
mod on_paper;
mod opened;
mod rule_file;
mod show;
mod sign_off;
mod sql;
mod views;

pub(super) use arguments::RulesArguments;

use super::diagnostics::print_found;
use super::exit::Exit;
use crate::diagnostic::Diagnostics;
use crate::wording::Wording;
use arguments::RulesCommand;

pub(super) fn run(arguments: &RulesArguments, wording: &Wording) -> anyhow::Result<Exit> {
    match &arguments.command {
        RulesCommand::List(options) => list::run(options, wording),
        RulesCommand::Show(options) => show::run(options, wording),
        RulesCommand::Check(options) => check::run(options, wording),
        RulesCommand::Diff(options) => diff::run(options, wording),
        RulesCommand::New(options) => new::run(options, wording),
        RulesCommand::SignOff(options) => sign_off::run(options, wording),
        RulesCommand::Sql(options) => sql::run(options, wording),
    }
}

/// Tells what went wrong, and with which exit code.
fn refuse(diagnostics: impl Into<Diagnostics>, wording: &Wording) -> Exit {
    let diagnostics = diagnostics.into();
    print_found(&diagnostics, wording);
    Exit::of(&diagnostics)
}
