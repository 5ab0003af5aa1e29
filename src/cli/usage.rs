//! Mistakes on the command line, told in the reader's language.

use super::arguments::{Arguments, LEAST_WIDTH, MOST_WIDTH};
use super::exit::Exit;
use super::output::print;
use crate::diagnostic::{Arg, Message, message};
use crate::wording::Wording;
use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::ffi::OsString;
use std::io::Write;

/// Prints the help or version that was asked for, or explains the mistake.
///
/// # Errors
/// Standard output could not be written to.
pub(super) fn explain(
    error: &clap::Error,
    arguments: &[OsString],
    wording: &Wording,
) -> anyhow::Result<Exit> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            print(error.render().ansi().to_string().as_bytes())?;
            Ok(Exit::Done)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            warn(&error.render().ansi().to_string());
            Ok(Exit::Usage)
        }
        _ => {
            let error_word = wording.word("severity-error");
            let mistake = wording.say(&mistake(error));
            let advice = wording.say(&advice(error, arguments, wording));
            warn(&format!("{error_word}: {mistake}\n{advice}\n"));
            Ok(Exit::Usage)
        }
    }
}

fn warn(text: &str) {
    // Where even standard error is gone, nobody is left to be told.
    let _ = anstream::stderr().write_all(text.as_bytes());
}

fn mistake(error: &clap::Error) -> Message {
    let argument = context(error, ContextKind::InvalidArg);
    let value = context(error, ContextKind::InvalidValue);
    let other = context(error, ContextKind::PriorArg);
    match error.kind() {
        ErrorKind::UnknownArgument => message!("usage-unknown-argument", argument = argument),
        ErrorKind::InvalidSubcommand => message!(
            "usage-unknown-command",
            command = context(error, ContextKind::InvalidSubcommand)
        ),
        ErrorKind::MissingRequiredArgument => match alternatives(&argument) {
            Some(options) => message!("usage-missing-one-of", options = options),
            None => message!("usage-missing-argument", argument = argument),
        },
        ErrorKind::ArgumentConflict if other != argument && !other.is_empty() => {
            message!("usage-conflict", argument = argument, other = other)
        }
        ErrorKind::ArgumentConflict => message!("usage-argument-twice", argument = argument),
        ErrorKind::InvalidValue if value.is_empty() => {
            message!("usage-missing-value", argument = argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            message!("usage-invalid-value", argument = argument, value = value)
        }
        _ => message!("usage-other"),
    }
}

/// The options of which one is missing: clap writes them as `<--one <X>|--other <Y>>`.
fn alternatives(argument: &str) -> Option<Vec<Arg>> {
    let inner = argument.strip_prefix('<')?.strip_suffix('>')?;
    let options: Vec<Arg> = inner.split('|').map(Arg::from).collect();
    (options.len() > 1).then_some(options)
}

fn advice(error: &clap::Error, arguments: &[OsString], wording: &Wording) -> Message {
    let valid = context(error, ContextKind::ValidValue);
    let suggested = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand]
        .into_iter()
        .map(|kind| context(error, kind))
        .find(|text| !text.is_empty());
    match (valid.is_empty(), suggested) {
        (false, _) => message!("usage-valid-values", values = valid),
        (true, None) if is_about_width(error) => message!(
            "usage-width",
            least = LEAST_WIDTH.to_string(),
            most = MOST_WIDTH.to_string()
        ),
        (true, None) if is_about_a_day(error, wording) => message!("usage-day"),
        (true, Some(suggested)) => message!("usage-suggestion", suggested = suggested),
        (true, None) => message!("usage-see-help", command = command(arguments)),
    }
}

/// The command that was given, with the program's name: `nongthon rules show`.
fn command(arguments: &[OsString]) -> String {
    let mut level = Arguments::command();
    let mut name = level.get_name().to_owned();
    for argument in arguments.iter().skip(1).filter_map(|it| it.to_str()) {
        if let Some(inner) = level.find_subcommand(argument) {
            name = format!("{name} {argument}");
            level = inner.clone();
        }
    }
    name
}

/// Whether a number was out of the range of widths.
fn is_about_width(error: &clap::Error) -> bool {
    error.kind() == ErrorKind::ValueValidation
        && context(error, ContextKind::InvalidArg).starts_with("--width ")
}

/// Whether the value of an option that takes a day was not understood.
fn is_about_a_day(error: &clap::Error, wording: &Wording) -> bool {
    let help = Wording::help(wording.language());
    let day = help.find("as-of-value").unwrap_or_default();
    error.kind() == ErrorKind::ValueValidation
        && context(error, ContextKind::InvalidArg).ends_with(&format!("<{day}>"))
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}
