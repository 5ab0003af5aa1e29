//! `nongthon rules new`: an overlay to fill in.

use super::arguments::NewArguments;
use super::opened::open;
use super::{Toml, refuse};
use crate::cli::exit::Exit;
use crate::cli::input::is_path;
use crate::cli::output::{OutputFiles, print};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::report::skeleton;
use crate::rules::{Locality, Scope};
use crate::text::{Text, visible};
use crate::wording::Wording;
use std::path::PathBuf;

pub(super) fn run(arguments: &NewArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let mut diagnostics = Diagnostics::default();
    let inputs = Some(&arguments.base).filter(|name| is_path(name));
    let inputs: Vec<PathBuf> = inputs.map(PathBuf::from).into_iter().collect();
    let output: Vec<PathBuf> = arguments.output.iter().cloned().collect();
    let outputs = OutputFiles::open(&output, Some(Toml), &inputs, &mut diagnostics);
    if !diagnostics.has_errors() {
        diagnostics.append(existing(&output));
    }
    let text = if diagnostics.has_errors() {
        None
    } else {
        made(arguments, wording, &mut diagnostics)
    };
    let Some(text) = text.filter(|_| !diagnostics.has_errors()) else {
        return Ok(refuse(diagnostics, wording));
    };
    if outputs.is_empty() {
        print(text.as_bytes())?;
    } else if let Err(diagnostic) = outputs.write(|_| Ok(text.clone().into_bytes())) {
        return Ok(refuse(diagnostic, wording));
    }
    Ok(Exit::Done)
}

/// A file that is there may hold what somebody filled in already.
fn existing(output: &[PathBuf]) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for path in output.iter().filter(|path| path.exists()) {
        let place = Place::File(path.display().to_string());
        diagnostics.push(Diagnostic::new(Code::FileExists, place));
    }
    diagnostics
}

fn made(
    arguments: &NewArguments,
    wording: &Wording,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let opened = open(&[&arguments.base], &[], diagnostics)?;
    let id = opened.ids.first()?;
    let name = |name: &str| Text::from(visible(name));
    let scope = Scope {
        province: Some(name(&arguments.province)),
        district: arguments.district.as_deref().map(name),
        commune: arguments.commune.as_deref().map(name),
    };
    let blanks = opened.library.blanks(id, &scope, arguments.from);
    let blanks = match blanks {
        Ok(blanks) => blanks,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return None;
        }
    };
    let day = blanks.in_force.from;
    let locality = Locality {
        province: Some(arguments.province.clone()),
        ..Locality::default()
    };
    if let Some(unknown) = opened.library.unknown_place(&locality, day) {
        diagnostics.push(
            Diagnostic::new(Code::UnknownProvince, Place::Nowhere)
                .with("province", arguments.province.as_str())
                .with("day", day)
                .with("near", unknown.near.as_slice())
                .with("count", unknown.near.len()),
        );
        return None;
    }
    Some(skeleton(&blanks, &scope, wording))
}
