//! The library with the rule files that the command line names.

use crate::cli::input::{is_path, read_rules};
use crate::diagnostic::Diagnostics;
use crate::rules::{Library, RuleFiles, is_overlay};
use crate::text::Text;
use std::sync::Arc;

/// The library, and the id that each name stands for.
pub(super) struct Opened {
    pub library: Library,
    /// In the order of the names.
    pub ids: Vec<Text>,
}

/// Opens the library with `names`, ids or files, and with further files that these rest on.
pub(super) fn open(
    names: &[&str],
    further: &[String],
    diagnostics: &mut Diagnostics,
) -> Option<Opened> {
    let mut files = RuleFiles::default();
    let further = further.iter().map(String::as_str);
    let mut unreadable = Diagnostics::default();
    let mut kinds = Vec::new();
    for name in names.iter().copied().chain(further) {
        if !is_path(name) {
            kinds.push(Kind::Id(name.to_owned().into()));
            continue;
        }
        match read_rules(name) {
            Ok(source) if is_overlay(&source.text) => {
                kinds.push(Kind::Overlay(files.shelf.len()));
                files.shelf.push(Arc::new(source));
            }
            Ok(source) => {
                kinds.push(Kind::Set(files.sets.len()));
                files.sets.push(Arc::new(source));
            }
            Err(diagnostic) => unreadable.push(diagnostic),
        }
    }
    if unreadable.has_errors() {
        diagnostics.append(unreadable);
        return None;
    }
    let (library, found) = Library::load(&files);
    diagnostics.append(found);
    let library = library?;
    let id = |kind: &Kind| match kind {
        Kind::Id(id) => Some(id.clone()),
        Kind::Set(index) => library.given_sets().get(*index).cloned(),
        Kind::Overlay(index) => library.given_shelf().get(*index).cloned(),
    };
    let ids = kinds.iter().take(names.len()).filter_map(id).collect();
    Some(Opened { library, ids })
}

enum Kind {
    Id(Text),
    Set(usize),
    Overlay(usize),
}
