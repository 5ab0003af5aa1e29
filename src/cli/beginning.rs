//! How commands on surveys begin: where they write is tried out, what they read is read, and what is
//! wrong with it is told.

use super::arguments::OutputArguments;
use super::batch::{Outcome, WayOn};
use super::detail::{lines_of, most_lines, too_detailed};
use super::diagnostics::{print_diagnostics, print_kept_going, print_with_way_on};
use super::exit::{Ended, Exit};
use super::format::FileFormat;
use super::output::OutputFiles;
use crate::diagnostic::Diagnostics;
use crate::pipeline::Case;
use crate::wording::Wording;
use std::path::PathBuf;

/// Begins a command that needs everything it reads to be sound. `paths` are those of what is read; `read`
/// is asked whatever is wrong with the outputs, for more may be wrong.
///
/// # Errors
/// Something is wrong.
pub(super) fn begin<F: FileFormat, T>(
    asked: &OutputArguments<F>,
    paths: &[PathBuf],
    read: impl FnOnce(&mut Diagnostics) -> Option<T>,
    wording: &Wording,
) -> Result<(OutputFiles<F>, T), Ended> {
    let mut diagnostics = Diagnostics::default();
    let outputs = asked.open(paths, &mut diagnostics);
    let read = read(&mut diagnostics);
    Ok((outputs, go_on(read, &diagnostics, wording)?))
}

/// Prints everything that was found, and goes on with what was made if nothing is wrong.
///
/// # Errors
/// Something is wrong.
pub(super) fn go_on<T>(
    made: Option<T>,
    diagnostics: &Diagnostics,
    wording: &Wording,
) -> Result<T, Ended> {
    if !diagnostics.is_empty() {
        print_diagnostics(diagnostics, wording);
    }
    let made = made.filter(|_| !diagnostics.has_errors());
    made.ok_or_else(|| Ended(Exit::of(diagnostics)))
}

/// What commands on many communes have begun with.
pub(super) struct Begun<F, R> {
    /// Where results go.
    pub outputs: OutputFiles<F>,
    /// What came of the surveys.
    pub surveys: Outcome<Case>,
    /// What else was read.
    pub rest: R,
    /// How the run ends if all that follows goes well.
    pub ends: Exit,
}

/// Begins a command that can go on without the communes that are not sound: `keep_going` says whether it
/// does. What was wrong already is in `diagnostics`.
///
/// # Errors
/// Something is wrong, and it does not go on without what that is about.
pub(super) fn begin_many<F: FileFormat, R>(
    asked: &OutputArguments<F>,
    paths: &[PathBuf],
    mut diagnostics: Diagnostics,
    keep_going: impl FnOnce(&OutputFiles<F>) -> bool,
    read: impl FnOnce(&mut Diagnostics) -> Option<(Outcome<Case>, R)>,
    wording: &Wording,
) -> Result<Begun<F, R>, Ended> {
    let outputs = asked.open(paths, &mut diagnostics);
    let mut outcome = None;
    if !diagnostics.has_errors() {
        outcome = read(&mut diagnostics);
    }
    let lines = outcome.as_ref().map_or(0, |(it, _)| lines_of(&it.kept));
    if let Some(diagnostic) = too_detailed(lines, most_lines(outputs.formats())) {
        diagnostics.push(diagnostic);
        outcome = None;
    }
    let way_on = outcome.as_ref().map_or(WayOn::Closed, |(surveys, _)| {
        surveys.way_on(keep_going(&outputs))
    });
    let ends = tell(&diagnostics, way_on, wording)?;
    let (surveys, rest) = outcome.ok_or(Ended(ends))?;
    Ok(Begun {
        outputs,
        surveys,
        rest,
        ends,
    })
}

/// Prints everything that was found, and tells how the run ends.
///
/// # Errors
/// It ends at once: there are errors, and it does not go on without what they are about.
pub(super) fn tell(
    diagnostics: &Diagnostics,
    way_on: WayOn,
    wording: &Wording,
) -> Result<Exit, Ended> {
    let exit = Exit::of(diagnostics);
    if !diagnostics.is_empty() {
        match way_on {
            WayOn::Closed => print_diagnostics(diagnostics, wording),
            WayOn::Open => print_with_way_on(diagnostics, wording),
            WayOn::Taken(left_out) => print_kept_going(diagnostics, left_out, wording),
        }
    }
    match (exit, way_on) {
        (Exit::Done, _) | (_, WayOn::Taken(_)) => Ok(exit),
        (failed, _) => Err(Ended(failed)),
    }
}
