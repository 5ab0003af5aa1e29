//! The help of every command in the reader's language.
//!
//! clap knows English only, so each text it would show is replaced: by the key
//! `command-argument`, or `argument` for those that several commands have. A command of a command
//! is called by both: `rules-list`.

use crate::wording::Wording;
use clap::builder::StyledStr;
use clap::{Arg, Command};

/// The command with all its help texts.
pub(super) fn localized(command: Command, wording: &Wording) -> Command {
    let name = command.get_name().to_owned();
    let subcommands = subcommands(&command);
    let mut command = texts(&name, command, wording);
    for name in subcommands {
        command =
            command.mut_subcommand(&name, |subcommand| with_inner(&name, subcommand, wording));
    }
    command
}

/// A command with the commands in it, all called by their whole names.
fn with_inner(name: &str, command: Command, wording: &Wording) -> Command {
    let inner = subcommands(&command);
    let mut command = texts(name, command, wording);
    for own in inner {
        let whole = format!("{name}-{own}");
        command = command.mut_subcommand(&own, |inner| with_inner(&whole, inner, wording));
    }
    command
}

fn subcommands(command: &Command) -> Vec<String> {
    let names = command.get_subcommands().map(Command::get_name);
    names.map(str::to_owned).collect()
}

fn texts(name: &str, command: Command, wording: &Wording) -> Command {
    let of_command = |what: &str| wording.find(&format!("{name}-{what}")).unwrap_or_default();
    let template = template(&command, wording);
    command
        .about(of_command("about"))
        .override_usage(of_command("usage"))
        .after_help(of_command("after"))
        .help_template(template)
        .mut_args(|arg| argument(name, arg, wording))
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
    // The command's own text goes before that of the command it is in, and that before the text for
    // all commands.
    let find = |suffix: &str| {
        let own = std::iter::successors(Some(command), |name| Some(name.rsplit_once('-')?.0));
        own.map(|name| format!("{name}-{id}{suffix}"))
            .chain([format!("{id}{suffix}")])
            .find_map(|key| wording.find(&key))
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
