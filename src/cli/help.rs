//! The help of every command in the reader's language.
//!
//! clap knows English only, so each text it would show is replaced: by the key
//! `command-argument`, or `argument` for those that every command has.

use crate::wording::Wording;
use clap::builder::StyledStr;
use clap::{Arg, Command};

/// The command with all its help texts.
pub(super) fn localized(command: Command, wording: &Wording) -> Command {
    let subcommands: Vec<String> = command
        .get_subcommands()
        .map(|subcommand| subcommand.get_name().to_owned())
        .collect();
    let mut command = texts(command, wording);
    for name in subcommands {
        command = command.mut_subcommand(name, |subcommand| texts(subcommand, wording));
    }
    command
}

fn texts(command: Command, wording: &Wording) -> Command {
    let name = command.get_name().to_owned();
    let of_command = |what: &str| wording.find(&format!("{name}-{what}")).unwrap_or_default();
    let template = template(&command, wording);
    command
        .about(of_command("about"))
        .override_usage(of_command("usage"))
        .after_help(of_command("after"))
        .help_template(template)
        .mut_args(|arg| argument(&name, arg, wording))
}

fn template(command: &Command, wording: &Wording) -> StyledStr {
    let heading = |key| wording.find(key).unwrap_or_default();
    let list = if command.has_subcommands() {
        format!("{}\n{{subcommands}}\n\n", heading("heading-commands"))
    } else if command.get_positionals().next().is_some() {
        format!("{}\n{{positionals}}\n\n", heading("heading-arguments"))
    } else {
        String::new()
    };
    format!(
        "{{about}}\n\n{} {{usage}}\n\n{list}{}\n{{options}}{{after-help}}",
        heading("heading-usage"),
        heading("heading-options"),
    )
    .into()
}

fn argument(command: &str, arg: Arg, wording: &Wording) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let find = |suffix: &str| {
        wording
            .find(&format!("{command}-{id}{suffix}"))
            .or_else(|| wording.find(&format!("{id}{suffix}")))
    };
    let arg = match find("") {
        Some(text) => arg.help(text),
        None => arg,
    };
    match find("-value") {
        Some(name) => arg.value_name(name),
        None => arg,
    }
}
