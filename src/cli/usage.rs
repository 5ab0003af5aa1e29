//! Mistakes on the command line, told in the reader's language.

use super::exit::Exit;
use super::output::print;
use crate::diagnostic::{Message, message};
use crate::wording::Wording;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::io::Write;

/// Prints the help or version that was asked for, or explains the mistake.
///
/// # Errors
/// Standard output could not be written to.
pub(super) fn explain(error: &clap::Error, wording: &Wording) -> anyhow::Result<Exit> {
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
            let advice = wording.say(&advice(error, wording));
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
        ErrorKind::MissingRequiredArgument => {
            message!("usage-missing-argument", argument = argument)
        }
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

fn advice(error: &clap::Error, wording: &Wording) -> Message {
    let valid = context(error, ContextKind::ValidValue);
    let suggested = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand]
        .into_iter()
        .map(|kind| context(error, kind))
        .find(|text| !text.is_empty());
    match (valid.is_empty(), suggested) {
        (false, _) => message!("usage-valid-values", values = valid),
        (true, None) if is_about_a_day(error, wording) => message!("usage-day"),
        (true, Some(suggested)) => message!("usage-suggestion", suggested = suggested),
        (true, None) => message!("usage-see-help", command = command(error)),
    }
}

/// The command that was being typed, as its usage begins: `nongthon rules sign-off`.
fn command(error: &clap::Error) -> String {
    let usage = match error.get(ContextKind::Usage) {
        Some(ContextValue::StyledStr(usage)) => usage.to_string(),
        _ => String::new(),
    };
    let words = usage.split_whitespace().skip_while(|word| *word != PROGRAM);
    let is_name = |word: &&str| word.starts_with(|it: char| it.is_ascii_lowercase());
    let names: Vec<&str> = words.take_while(is_name).collect();
    if names.is_empty() {
        PROGRAM.to_owned()
    } else {
        names.join(" ")
    }
}

/// How the program is called.
const PROGRAM: &str = "nongthon";

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
