//! Rule files that a command writes for somebody to go on with.

use super::refuse;
use crate::cli::diagnostics::print_diagnostics;
use crate::cli::exit::Exit;
use crate::cli::format::FileFormat;
use crate::cli::output::{OutputFiles, print};
use crate::cli::rule_files::is_path;
use crate::diagnostic::Diagnostics;
use crate::wording::Wording;
use std::path::PathBuf;

/// The format of rule files, whatever their names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Toml;

impl FileFormat for Toml {
    fn all() -> Vec<Toml> {
        vec![Toml]
    }

    fn extension(self) -> &'static str {
        "toml"
    }
}

/// Makes a rule file and writes it to a new file, or to standard output; with an error nothing is
/// written. `input` is the name that the command line gives, a file or an id.
pub(super) fn write_rule_file(
    output: &[PathBuf],
    input: &str,
    wording: &Wording,
    make: impl FnOnce(&mut Diagnostics) -> Option<String>,
) -> anyhow::Result<Exit> {
    let mut diagnostics = Diagnostics::default();
    let inputs: Vec<PathBuf> = is_path(input).then(|| input.into()).into_iter().collect();
    let outputs = OutputFiles::open(output, Some(Toml), &inputs, &mut diagnostics);
    if !diagnostics.has_errors() {
        outputs.refuse_existing(false, &mut diagnostics);
    }
    let text = if diagnostics.has_errors() {
        None
    } else {
        make(&mut diagnostics)
    };
    let Some(text) = text.filter(|_| !diagnostics.has_errors()) else {
        return Ok(refuse(diagnostics, wording));
    };
    if !diagnostics.is_empty() {
        print_diagnostics(&diagnostics, wording);
    }
    if outputs.is_empty() {
        print(text.as_bytes())?;
        return Ok(Exit::Done);
    }
    Ok(outputs.deliver(wording, |_| Ok(text.clone().into_bytes())))
}
