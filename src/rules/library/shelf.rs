//! Rule files on a shelf: told apart by their marks, opened when somebody asks for the content.

use super::reach::Reach;
use crate::diagnostic::SourceText;
use crate::rules::files::book::{Overlay, RuleBook};
use crate::rules::files::shelf::{BookMark, OverlayMark, ShelfIndex};
use serde::Deserialize;
use std::sync::{Arc, OnceLock};

/// The index of the shipped rule files, read and checked when the program was built (see
/// `build.rs`).
static INDEX: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/shipped-index.bin"));
/// Their content.
static CONTENT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/shipped-rules.bin"));
/// Their texts by name.
static TEXTS: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/shipped_texts.rs"));

/// A rule set or an overlay with its mark.
#[derive(Debug)]
pub(super) struct Shelved<M, C> {
    /// What tells it from others.
    pub mark: M,
    /// How near it has come to applying to a commune of the run.
    pub reach: Reach,
    stored: &'static [u8],
    /// `None` only for bytes that are no rule file, which the build does not write.
    content: OnceLock<Option<C>>,
}

pub(super) type ShelvedBook = Shelved<BookMark, RuleBook>;
pub(super) type ShelvedOverlay = Shelved<OverlayMark, Overlay>;

/// A rule file, whose text is not stored with what was read from it.
pub(super) trait RuleFileContent: for<'de> Deserialize<'static> {
    /// The file that it was read from.
    fn source(&mut self) -> &mut Arc<SourceText>;
}

impl RuleFileContent for RuleBook {
    fn source(&mut self) -> &mut Arc<SourceText> {
        &mut self.source
    }
}

impl RuleFileContent for Overlay {
    fn source(&mut self) -> &mut Arc<SourceText> {
        &mut self.source
    }
}

impl<M, C: RuleFileContent> Shelved<M, C> {
    /// A file that was read just now.
    pub fn open(mark: M, content: C) -> Shelved<M, C> {
        Shelved {
            mark,
            reach: Reach::default(),
            stored: &[],
            content: OnceLock::from(Some(content)),
        }
    }

    fn stored(mark: M, stored: &'static [u8]) -> Shelved<M, C> {
        Shelved {
            mark,
            reach: Reach::default(),
            stored,
            content: OnceLock::new(),
        }
    }

    /// The content.
    pub fn content(&self) -> Option<&C> {
        self.content.get_or_init(|| open(self.stored)).as_ref()
    }
}

fn open<C: RuleFileContent>(stored: &'static [u8]) -> Option<C> {
    // The build wrote these bytes from files that had no errors; a test reads them back.
    let mut content: C = postcard::from_bytes(stored).ok()?;
    let source = content.source();
    let text = TEXTS.iter().find(|(name, _)| *name == source.name);
    *source = Arc::new(SourceText {
        name: source.name.clone(),
        text: text.map_or("", |(_, text)| text).into(),
    });
    Some(content)
}

/// The shipped files, none of them opened yet.
pub(super) fn shipped() -> (
    crate::rules::files::places::Places,
    Vec<ShelvedBook>,
    Vec<ShelvedOverlay>,
) {
    let index: ShelfIndex = postcard::from_bytes(INDEX).unwrap_or_default();
    let bytes = |range| CONTENT.get(range).unwrap_or_default();
    let books = index.books.into_iter();
    let overlays = index.overlays.into_iter();
    (
        index.places,
        books
            .map(|(mark, range)| Shelved::stored(mark, bytes(range)))
            .collect(),
        overlays
            .map(|(mark, range)| Shelved::stored(mark, bytes(range)))
            .collect(),
    )
}
