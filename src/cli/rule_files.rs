//! Reading the rule files that the command line names.

use super::arguments::{ReadingArguments, RuleArguments};
use super::input::{read_file, shown, why};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceText};
use crate::pipeline::Preparation;
use crate::rules::{Choice, Library, OverlayChoice, RuleFiles};
use crate::text::Text;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A rule set is 44 KiB; what is read of TOML takes many times the memory of its text.
const LARGEST_RULES: u64 = 2 * 1024 * 1024;

/// The rule files that somebody gave, and what is wrong with others.
#[derive(Default)]
pub(super) struct GivenRules {
    /// What could be read.
    pub files: RuleFiles,
    found: Diagnostics,
}

impl GivenRules {
    /// The text of a file; `None` where it could not be read, which is told when all are loaded.
    pub fn read(&mut self, name: &str) -> Option<Arc<SourceText>> {
        match read_rules(name) {
            Ok(source) => Some(Arc::new(source)),
            Err(diagnostic) => {
                self.found.push(diagnostic);
                None
            }
        }
    }

    /// Adds the overlays of a folder, in the order of their names.
    fn add_folder(&mut self, name: &str) {
        let cannot = |error: std::io::Error| {
            Diagnostic::new(Code::CannotRead, Place::File(name.to_owned())).with("why", why(&error))
        };
        let entries = match std::fs::read_dir(name) {
            Ok(entries) => entries,
            Err(error) => return self.found.push(cannot(error)),
        };
        let mut files = Vec::new();
        for entry in entries {
            match entry {
                Ok(entry) => files.push(entry.path()),
                Err(error) => self.found.push(cannot(error)),
            }
        }
        let (mut files, others): (Vec<PathBuf>, Vec<PathBuf>) =
            files.into_iter().partition(|path| is_rule_file(path));
        // Windows hides the last ending, so that what looks like `.toml` may end in `.txt`.
        let nearly = others.iter().filter_map(|path| path.file_name());
        let nearly = nearly.map(|name| name.to_string_lossy().into_owned());
        let mut nearly: Vec<String> = nearly
            .filter(|name| name.to_lowercase().contains(".toml"))
            .collect();
        nearly.sort();
        let place = || Place::File(name.to_owned());
        if !nearly.is_empty() {
            self.found.push(
                Diagnostic::new(Code::NotRuleFiles, place())
                    .with("count", nearly.len())
                    .with("files", nearly.as_slice()),
            );
        }
        if files.is_empty() {
            self.found.push(Diagnostic::new(Code::NoRuleFiles, place()));
        }
        files.sort();
        for file in files {
            let overlay = self.read(&shown(&file));
            self.files.shelf.extend(overlay);
        }
    }

    /// The library with these files; `None` where one of them is wrong.
    pub fn load(self, diagnostics: &mut Diagnostics) -> Option<Library> {
        let is_unreadable = self.found.has_errors();
        diagnostics.append(self.found);
        if is_unreadable {
            return None;
        }
        let (library, found) = Library::load(&self.files);
        diagnostics.append(found);
        library
    }
}

/// The rule files at hand and how surveys are to be prepared by them.
pub(super) fn load_rules(
    arguments: &RuleArguments,
    reading: &ReadingArguments,
    diagnostics: &mut Diagnostics,
) -> Option<(Library, Preparation)> {
    let mut given = GivenRules::default();
    let mut named_overlays: Vec<Text> = Vec::new();
    let set = match &arguments.rules {
        Some(name) if is_path(name) => {
            let set = given.read(name);
            given.files.sets.extend(set);
            None
        }
        id => id.clone().map(Text::from),
    };
    for name in &arguments.overlay {
        if Path::new(name).is_dir() {
            given.add_folder(name);
        } else if is_path(name) {
            let overlay = given.read(name);
            given.files.overlays.extend(overlay);
        } else {
            named_overlays.push(name.clone().into());
        }
    }
    let library = given.load(diagnostics)?;
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

/// That rule files of a folder applied to no commune.
pub(super) fn unused(library: &Library) -> Diagnostics {
    library
        .unused_overlays()
        .map(Diagnostics::from)
        .unwrap_or_default()
}

/// The files that names stand for, none of which may be written over: a folder for its rule files, an
/// id for none. What cannot be listed is told when it is read.
pub(super) fn rule_paths<'n>(names: impl IntoIterator<Item = &'n str>) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for name in names {
        match std::fs::read_dir(name) {
            Ok(entries) => {
                let files = entries.flatten().map(|entry| entry.path());
                paths.extend(files.filter(|path| is_rule_file(path)));
            }
            Err(_) if is_path(name) => paths.push(PathBuf::from(name)),
            Err(_) => {}
        }
    }
    paths
}

/// Whether a path is a file that ends with `.toml`.
fn is_rule_file(path: &Path) -> bool {
    let extension = path.extension().and_then(|it| it.to_str());
    extension.is_some_and(|it| it.eq_ignore_ascii_case("toml")) && path.is_file()
}

/// Ids have neither separators nor an extension.
pub(super) fn is_path(name: &str) -> bool {
    name.contains(['/', '\\']) || name.to_lowercase().ends_with(".toml")
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
    let too_large = || {
        let place = Place::File(name.to_owned());
        Diagnostic::new(Code::CannotRead, place).with("why", why(&ErrorKind::FileTooLarge.into()))
    };
    let is_large = |file: std::fs::Metadata| file.is_file() && file.len() > LARGEST_RULES;
    if path.metadata().is_ok_and(is_large) {
        return Err(too_large());
    }
    let bytes = read_file(path)?;
    // What a pipe holds only shows once it is read.
    if bytes.len() as u64 > LARGEST_RULES {
        return Err(too_large());
    }
    let not_utf8 = |_| Diagnostic::new(Code::RulesNotUtf8, Place::File(name.to_owned()));
    String::from_utf8(bytes).map_err(not_utf8)
}
