//! Exit codes. They are a contract: scripts rely on them.

use crate::diagnostic::{Diagnostics, Place, Severity, Stage};
use std::fmt;
use std::process::ExitCode;

/// How a run ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    /// The job was done, whatever the verdict.
    Done = 0,
    /// A condition that was asked for does not hold.
    ConditionFails = 1,
    /// The command line is wrong.
    Usage = 2,
    /// Rule files are wrong, or none is in force.
    Rules = 3,
    /// Survey files are wrong.
    Survey = 4,
    /// Something could not be read or written.
    Files = 5,
}

impl Exit {
    /// The exit for the first error; [`Exit::Done`] when there is none.
    pub(super) fn of(diagnostics: &Diagnostics) -> Exit {
        let first = diagnostics
            .iter()
            .find(|diagnostic| diagnostic.severity == Severity::Error);
        let Some(first) = first else {
            return Exit::Done;
        };
        match first.code.stage() {
            Stage::Finding => Exit::Done,
            // What no file says, the command line said.
            Stage::Survey if first.place == Place::Nowhere => Exit::Usage,
            Stage::Rules => Exit::Rules,
            Stage::Survey => Exit::Survey,
            Stage::Files => Exit::Files,
            Stage::Usage => Exit::Usage,
        }
    }
}

/// That a run ends before its work is done; why has been told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Ended(pub Exit);

impl fmt::Display for Ended {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, formatter)
    }
}

impl std::error::Error for Ended {}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit as u8)
    }
}
