//! `nongthon completions`: a script by which a shell completes commands and options.

use super::arguments::Arguments;
use super::exit::Exit;
use super::help::localized;
use super::output::print;
use crate::wording::{Language, Wording};
use clap::{Args, CommandFactory};
use clap_complete::{Shell, generate};

#[derive(Args, Debug)]
pub(super) struct CompletionsArguments {
    #[arg(required = true, value_enum, hide_possible_values = true)]
    pub shell: Shell,
}

pub(super) fn run(arguments: &CompletionsArguments, language: Language) -> anyhow::Result<Exit> {
    let mut command = localized(Arguments::command(), &Wording::help(language));
    let name = command.get_name().to_owned();
    let mut script = Vec::new();
    generate(arguments.shell, &mut command, name, &mut script);
    print(&script)?;
    Ok(Exit::Done)
}
