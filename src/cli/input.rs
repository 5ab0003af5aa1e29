//! Reading the files that the command line names.

use super::arguments::RuleArguments;
use super::detail::{MOST_LINES, lines_of, too_detailed};
use super::rule_files::rule_paths;
use crate::diagnostic::{Arg, Code, Diagnostic, Diagnostics, Place, message};
use crate::pipeline::{Case, Preparation, prepare_file};
use crate::rules::Library;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// What is neither a file nor ends within so many bytes is not a survey.
const LONGEST_STREAM: u64 = 256 * 1024 * 1024;

/// Every file that is read to judge surveys by these rules, none of which may be written over.
pub(super) fn read_paths(surveys: &[PathBuf], rules: &RuleArguments) -> Vec<PathBuf> {
    let rules = rules.rules.iter().chain(&rules.overlay);
    let mut paths = surveys.to_vec();
    paths.extend(rule_paths(rules.map(String::as_str)));
    paths
}

/// The communes of surveys with the rules to judge them by, and every problem on the way.
pub(super) fn prepare_files(
    files: &[PathBuf],
    library: &Library,
    preparation: &Preparation,
    diagnostics: &mut Diagnostics,
) -> Vec<Case> {
    let mut cases = Vec::new();
    for path in files {
        match read_file(path) {
            Ok(bytes) => {
                let (found, problems) = prepare_file(&shown(path), &bytes, library, preparation);
                cases.extend(found);
                diagnostics.append(problems);
                if let Some(diagnostic) = too_detailed(lines_of(&cases), MOST_LINES) {
                    diagnostics.push(diagnostic);
                    return Vec::new();
                }
            }
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    cases
}

/// Whether what a path names can be read only once, such as a pipe.
pub(super) fn is_stream(path: &Path) -> bool {
    let is_file_or_folder = |it: std::fs::Metadata| it.is_file() || it.is_dir();
    path.metadata().is_ok_and(|it| !is_file_or_folder(it))
}

/// The bytes of a file.
///
/// # Errors
/// It is a folder or cannot be read.
pub(super) fn read_file(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    let place = || Place::File(shown(path));
    if path.is_dir() {
        return Err(Diagnostic::new(Code::IsAFolder, place()));
    }
    let cannot =
        |error: std::io::Error| Diagnostic::new(Code::CannotRead, place()).with("why", why(&error));
    let file = File::open(path).map_err(cannot)?;
    let mut bytes = Vec::new();
    let before = file.metadata().map_err(cannot)?;
    if before.is_file() {
        (&file).read_to_end(&mut bytes).map_err(cannot)?;
        let after = file.metadata().map_err(cannot)?;
        // Half of the old file and half of the new one would be a survey that nobody wrote.
        if before.len() != after.len() || before.modified().ok() != after.modified().ok() {
            return Err(
                Diagnostic::new(Code::CannotRead, place()).with("why", message!("why-changed"))
            );
        }
    } else {
        // A pipe ends; a device such as /dev/zero never does.
        let limited = (&file).take(LONGEST_STREAM + 1).read_to_end(&mut bytes);
        limited.map_err(cannot)?;
        if bytes.len() as u64 > LONGEST_STREAM {
            return Err(cannot(ErrorKind::FileTooLarge.into()));
        }
    }
    Ok(bytes)
}

/// Why the system refused, in the reader's language where the cause is a usual one.
pub(super) fn why(error: &std::io::Error) -> Arg {
    match error.kind() {
        ErrorKind::NotFound => message!("why-not-found").into(),
        ErrorKind::PermissionDenied => message!("why-denied").into(),
        ErrorKind::StorageFull => message!("why-full").into(),
        ErrorKind::FileTooLarge => message!("why-too-large").into(),
        // The kind of its own is not stable yet.
        _ if is_loop(error) => message!("why-loop").into(),
        // The error's own text may name a temporary file, which says nothing to anybody.
        kind => std::io::Error::from(kind).to_string().into(),
    }
}

#[cfg(unix)]
fn is_loop(error: &std::io::Error) -> bool {
    /// `ELOOP`, of Linux and of the systems that descend from BSD.
    const TOO_MANY_LINKS: i32 = if cfg!(target_os = "linux") { 40 } else { 62 };
    error.raw_os_error() == Some(TOO_MANY_LINKS)
}

#[cfg(not(unix))]
fn is_loop(_: &std::io::Error) -> bool {
    false
}

/// A path as people see it.
pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}
