//! From what the command line names to the files that are read: folders and patterns too.

use super::input::{shown, why};
use super::own_results::OwnResults;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use glob::MatchOptions;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The endings of surveys; in a folder other files are something else.
const ENDINGS: [&str; 7] = ["csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods"];
/// More files than this are not named one by one.
const NAMED: usize = 5;
/// How patterns are matched: as Windows matches names, and never a hidden file.
const MATCHING: MatchOptions = MatchOptions {
    case_sensitive: false,
    require_literal_separator: true,
    require_literal_leading_dot: true,
};

/// The files of surveys, in the order of the arguments and then of their names. A file that several
/// arguments reach is read once.
pub(super) fn survey_files(arguments: &[PathBuf], diagnostics: &mut Diagnostics) -> Vec<PathBuf> {
    let mut search = Search::default();
    for argument in arguments {
        if let Err(diagnostic) = search.argument(argument) {
            diagnostics.push(diagnostic);
        }
    }
    if let Some(left_out) = LeftOut::of(&search.others) {
        diagnostics.push(
            Diagnostic::new(Code::FilesLeftOut, left_out.place)
                .with("count", left_out.count)
                .with("more", left_out.more)
                .with("names", left_out.names.as_slice()),
        );
    }
    if let Some(left_out) = LeftOut::of(&search.own) {
        diagnostics.push(
            Diagnostic::new(Code::OwnResultsLeftOut, left_out.place)
                .with("count", left_out.count)
                .with("more", left_out.more)
                .with("names", left_out.names.as_slice()),
        );
    }
    search.files
}

#[derive(Default)]
struct Search {
    files: Vec<PathBuf>,
    /// What was found already, by where it really lies.
    seen: BTreeSet<PathBuf>,
    others: Vec<PathBuf>,
    results: OwnResults,
    /// Results of this program.
    own: Vec<PathBuf>,
}

impl Search {
    fn argument(&mut self, argument: &Path) -> Result<(), Diagnostic> {
        if argument.is_dir() {
            return self.whole_folder(argument);
        }
        match argument.to_str() {
            // Shells of Windows leave patterns to the program. A name may look like one.
            Some(pattern) if is_pattern(pattern) && !argument.exists() => self.pattern(pattern),
            _ => {
                self.file(argument.to_owned());
                Ok(())
            }
        }
    }

    fn pattern(&mut self, pattern: &str) -> Result<(), Diagnostic> {
        let place = || Place::File(pattern.to_owned());
        let paths = glob::glob_with(pattern, MATCHING)
            .map_err(|_| Diagnostic::new(Code::BadPattern, place()))?;
        let mut found = false;
        for path in paths {
            let path = path.map_err(|error| cannot_read(error.path(), error.error()))?;
            if is_aside(&path) {
                continue;
            }
            found = true;
            if path.is_dir() {
                self.whole_folder(&path)?;
            } else if self.results.include(&path) {
                self.own.push(path);
            } else {
                self.file(path);
            }
        }
        if found {
            Ok(())
        } else {
            Err(Diagnostic::new(Code::NothingMatches, place()))
        }
    }

    /// A folder that somebody named: it must hold surveys.
    fn whole_folder(&mut self, folder: &Path) -> Result<(), Diagnostic> {
        if self.folder(folder)? {
            return Ok(());
        }
        let endings = ENDINGS.map(|ending| format!(".{ending}"));
        let place = Place::File(shown(folder));
        Err(Diagnostic::new(Code::NoSurveyInFolder, place).with("endings", endings.as_slice()))
    }

    /// Adds the surveys of a folder and of the folders below; whether there are any.
    fn folder(&mut self, folder: &Path) -> Result<bool, Diagnostic> {
        // A link may lead back to a folder above.
        if !self.seen.insert(real(folder)) {
            return Ok(true);
        }
        let cannot = |error: std::io::Error| cannot_read(folder, &error);
        let mut paths = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(cannot)? {
            paths.push(entry.map_err(cannot)?.path());
        }
        paths.sort();
        let mut found = false;
        for path in paths {
            if is_aside(&path) {
                continue;
            }
            if path.is_dir() {
                found |= self.folder(&path)?;
            } else if is_survey(&path) {
                if self.results.include(&path) {
                    self.own.push(path);
                } else {
                    self.file(path);
                    found = true;
                }
            } else {
                self.others.push(path);
            }
        }
        Ok(found)
    }

    fn file(&mut self, path: PathBuf) {
        if self.seen.insert(real(&path)) {
            self.files.push(path);
        }
    }
}

/// Files that are left out: how many, some of their names, and where the first lies.
struct LeftOut {
    count: usize,
    more: usize,
    names: Vec<String>,
    place: Place,
}

impl LeftOut {
    /// Nothing where no files are left out.
    fn of(files: &[PathBuf]) -> Option<LeftOut> {
        let folder = files.first()?.parent().map(shown).unwrap_or_default();
        let names: Vec<String> = files.iter().take(NAMED).map(|path| shown(path)).collect();
        Some(LeftOut {
            count: files.len(),
            more: files.len() - names.len(),
            names,
            place: Place::File(folder),
        })
    }
}

/// Whether a name has what stands for other characters: a bracket alone does not.
fn is_pattern(name: &str) -> bool {
    let in_brackets = || Some(name[name.find('[')?..].contains(']'));
    name.contains(['*', '?']) || in_brackets() == Some(true)
}

/// Where a path really lies; the path itself where that cannot be told.
fn real(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

fn is_survey(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| {
        ENDINGS
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    })
}

/// Whether it is hidden, or what Excel and LibreOffice put beside a file that somebody has open.
fn is_aside(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with('.') || name.starts_with("~$")
}

fn cannot_read(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::new(Code::CannotRead, Place::File(shown(path))).with("why", why(error))
}
