//! `nongthon rules sign-off`: somebody has checked targets against the text of the decision.

use super::arguments::SignOffArguments;
use super::refuse;
use super::rule_file::Toml;
use crate::cli::exit::Exit;
use crate::cli::output::{OutputFiles, print, terminal_look};
use crate::cli::rule_files::{GivenRules, read_rules_as_written};
use crate::diagnostic::{Diagnostics, SourceText};
use crate::render::render_text;
use crate::report::sign_off_document;
use crate::rules::{SignOff, SignedFile, is_overlay};
use crate::wording::Wording;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use std::path::PathBuf;
use std::sync::Arc;

/// What editors for Windows put at the beginning of a file.
const BYTE_ORDER_MARK: char = '\u{feff}';

pub(super) fn run(arguments: &SignOffArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let mut diagnostics = Diagnostics::default();
    let signed = signed(arguments, &mut diagnostics);
    let Some(signed) = signed else {
        return Ok(refuse(diagnostics, wording));
    };
    let path = [PathBuf::from(&arguments.file)];
    // The file is itself what is read.
    let outputs = OutputFiles::open(&path, Some(Toml), &[], &mut diagnostics);
    if diagnostics.has_errors() {
        return Ok(refuse(diagnostics, wording));
    }
    let delivered = outputs.deliver(wording, |_| Ok(signed.text.clone().into_bytes()));
    if delivered != Exit::Done {
        return Ok(delivered);
    }
    let document = sign_off_document(&arguments.file, &signed, wording);
    print(render_text(&document, terminal_look(None)).as_bytes())?;
    Ok(Exit::Done)
}

/// The day that has begun where days begin first, so that a day of the user's own calendar is never ahead
/// of it, whatever zone the machine is set to. No result depends on the clock; only days that nobody can
/// have checked anything on are refused.
fn last_day_begun() -> Date {
    let first = Offset::constant(HOURS_OF_FIRST_ZONE);
    first.to_datetime(Timestamp::now()).date()
}

/// How many hours the earliest time zone is ahead.
const HOURS_OF_FIRST_ZONE: i8 = 14;

/// The codes of a list as people write one.
fn codes(written: &[String]) -> Vec<String> {
    let codes = written.iter().flat_map(|text| text.split([',', ';']));
    let codes = codes.map(str::trim).filter(|code| !code.is_empty());
    let codes: Vec<String> = codes.map(str::to_owned).collect();
    // A list of nothing is a slip, and is told as the code that it is.
    if codes.is_empty() {
        written.to_vec()
    } else {
        codes
    }
}

fn signed(arguments: &SignOffArguments, diagnostics: &mut Diagnostics) -> Option<SignedFile> {
    let name = &arguments.file;
    let written = match read_rules_as_written(name) {
        Ok(text) => text,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return None;
        }
    };
    let text = written.trim_start_matches(BYTE_ORDER_MARK);
    let mark = &written[..written.len() - text.len()];
    let mut given = GivenRules::default();
    for base in &arguments.rules {
        match given.read(base) {
            Some(source) if self::is_overlay(&source.text) => given.files.shelf.push(source),
            source => given.files.sets.extend(source),
        }
    }
    let is_overlay = is_overlay(text);
    let source = Arc::new(SourceText {
        name: name.clone(),
        text: text.to_owned().into(),
    });
    if is_overlay {
        given.files.overlays.push(source);
    } else {
        given.files.sets.push(source);
    }
    let library = given.load(diagnostics)?;
    let given = if is_overlay {
        library.given_overlays()
    } else {
        library.given_sets()
    };
    let sign_off = SignOff {
        by: arguments.by.clone(),
        document: arguments.document.clone(),
        date: arguments.date,
        today: last_day_begun(),
        codes: (!arguments.all).then(|| codes(&arguments.codes)),
    };
    match library.sign_off(given.last()?, &sign_off) {
        Ok(signed) => Some(SignedFile {
            text: format!("{mark}{}", signed.text),
            ..signed
        }),
        Err(found) => {
            diagnostics.append(found);
            None
        }
    }
}
