//! The library with the rule files that the command line names.

use crate::cli::rule_files::{GivenRules, is_path};
use crate::diagnostic::Diagnostics;
use crate::rules::{Library, is_overlay};
use crate::text::Text;

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
    let mut given = GivenRules::default();
    let mut kinds = Vec::new();
    for name in names
        .iter()
        .copied()
        .chain(further.iter().map(String::as_str))
    {
        if !is_path(name) {
            kinds.push(Kind::Id(name.to_owned().into()));
            continue;
        }
        let Some(source) = given.read(name) else {
            continue;
        };
        let files = &mut given.files;
        if is_overlay(&source.text) {
            kinds.push(Kind::Overlay(files.shelf.len()));
            files.shelf.push(source);
        } else {
            kinds.push(Kind::Set(files.sets.len()));
            files.sets.push(source);
        }
    }
    let library = given.load(diagnostics)?;
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
