//! Reading the files that the command line names.

use super::arguments::{ReadingArguments, RuleArguments};
use super::detail::{MOST_LINES, lines_of, too_detailed};
use crate::diagnostic::{Arg, Code, Diagnostic, Diagnostics, Place, SourceText, message};
use crate::pipeline::{Case, Preparation, prepare_file};
use crate::rules::{Choice, Library, OverlayChoice, RuleFiles};
use crate::text::Text;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What is neither a file nor ends within so many bytes is not a survey.
const LONGEST_STREAM: u64 = 256 * 1024 * 1024;
/// A rule set is 44 KiB; what is read of TOML takes many times the memory of its text.
const LARGEST_RULES: u64 = 2 * 1024 * 1024;

/// What a command judges and by what, as its arguments name it.
pub(super) struct Inputs<'i> {
    /// The surveys.
    pub files: &'i [PathBuf],
    /// How they are read.
    pub reading: &'i ReadingArguments,
    /// By which rules.
    pub rules: &'i RuleArguments,
}

impl Inputs<'_> {
    /// Every file that is read, none of which may be written over.
    pub fn paths(&self) -> Vec<PathBuf> {
        let rules = self.rules.rules.iter().chain(&self.rules.overlay);
        self.files
            .iter()
            .cloned()
            .chain(rules.map(PathBuf::from))
            .collect()
    }

    /// The communes of all surveys with the rules to judge them by, and every problem on the way.
    pub fn prepare_cases(&self, diagnostics: &mut Diagnostics) -> Vec<Case> {
        match load_rules(self.rules, self.reading, diagnostics) {
            Some((library, preparation)) => {
                prepare_files(self.files, &library, &preparation, diagnostics)
            }
            None => Vec::new(),
        }
    }
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

/// The rule files at hand and how surveys are to be prepared by them.
pub(super) fn load_rules(
    arguments: &RuleArguments,
    reading: &ReadingArguments,
    diagnostics: &mut Diagnostics,
) -> Option<(Library, Preparation)> {
    let mut files = RuleFiles::default();
    let mut unreadable = Diagnostics::default();
    let mut named_overlays: Vec<Text> = Vec::new();
    let set = match &arguments.rules {
        Some(name) if is_path(name) => {
            add_file(name, &mut files.sets, &mut unreadable);
            None
        }
        id => id.clone().map(Text::from),
    };
    for name in &arguments.overlay {
        if Path::new(name).is_dir() {
            add_folder(name, &mut files.shelf, &mut unreadable);
        } else if is_path(name) {
            add_file(name, &mut files.overlays, &mut unreadable);
        } else {
            named_overlays.push(name.clone().into());
        }
    }
    if unreadable.has_errors() {
        diagnostics.append(unreadable);
        return None;
    }
    let (library, found) = Library::load(&files);
    diagnostics.append(found);
    let library = library?;
    named_overlays.extend_from_slice(library.given_overlays());
    let preparation = Preparation {
        choice: Choice {
            set: set.or_else(|| library.given_sets().first().cloned()),
            overlays: OverlayChoice {
                without_own: arguments.no_overlay,
                named: named_overlays,
            },
        },
        as_of: arguments.as_of,
        reading: reading.into(),
    };
    Some((library, preparation))
}

/// Ids have neither separators nor an extension.
pub(super) fn is_path(name: &str) -> bool {
    name.contains(['/', '\\']) || name.to_lowercase().ends_with(".toml")
}

fn add_file(name: &str, sources: &mut Vec<Arc<SourceText>>, diagnostics: &mut Diagnostics) {
    match read_rules(name) {
        Ok(source) => sources.push(Arc::new(source)),
        Err(diagnostic) => diagnostics.push(diagnostic),
    }
}

/// Adds the rule files of a folder, in the order of their names.
fn add_folder(name: &str, sources: &mut Vec<Arc<SourceText>>, diagnostics: &mut Diagnostics) {
    let cannot = |error: std::io::Error| {
        Diagnostic::new(Code::CannotRead, Place::File(name.to_owned())).with("why", why(&error))
    };
    let entries = match std::fs::read_dir(name) {
        Ok(entries) => entries,
        Err(error) => return diagnostics.push(cannot(error)),
    };
    let mut files = Vec::new();
    for entry in entries {
        match entry {
            Ok(entry) => files.push(entry.path()),
            Err(error) => diagnostics.push(cannot(error)),
        }
    }
    let is_rule_file = |path: &PathBuf| {
        let extension = path.extension().and_then(|it| it.to_str());
        extension.is_some_and(|it| it.eq_ignore_ascii_case("toml")) && path.is_file()
    };
    files.retain(is_rule_file);
    files.sort();
    for file in files {
        add_file(&shown(&file), sources, diagnostics);
    }
}

/// The text of a rule file.
///
/// # Errors
/// It cannot be read or is not UTF-8.
pub(super) fn read_rules(name: &str) -> Result<SourceText, Diagnostic> {
    // A byte order mark and Windows line ends are the editor's, not the author's.
    let text = read_rules_as_written(name)?;
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    Ok(SourceText {
        name: name.to_owned(),
        text: text.into(),
    })
}

/// The text of a rule file with everything that the editor put there.
///
/// # Errors
/// It cannot be read or is not UTF-8.
pub(super) fn read_rules_as_written(name: &str) -> Result<String, Diagnostic> {
    let path = Path::new(name);
    let refuse_large = |length: u64| {
        let why = || why(&ErrorKind::FileTooLarge.into());
        let too_large =
            || Diagnostic::new(Code::CannotRead, Place::File(name.to_owned())).with("why", why());
        if length > LARGEST_RULES {
            Err(too_large())
        } else {
            Ok(())
        }
    };
    if path.is_file() {
        refuse_large(path.metadata().map_or(0, |it| it.len()))?;
    }
    let bytes = read_file(path)?;
    refuse_large(bytes.len() as u64)?;
    let not_utf8 = |_| Diagnostic::new(Code::RulesNotUtf8, Place::File(name.to_owned()));
    String::from_utf8(bytes).map_err(not_utf8)
}
