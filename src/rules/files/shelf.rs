//! The shipped rule files as the build script leaves them to the program: an index that every run
//! reads, and each file's content, which is read when somebody asks for it.

use super::book::{Overlay, RuleBook, VariesBy};
use super::dates::DateSpan;
use super::fact::Fact;
use super::places::{Places, Scope};
use crate::diagnostic::SourceText;
use crate::text::Text;
use serde::{Deserialize, Serialize};
use std::ops::Range;
use std::sync::Arc;

/// What has to be known of every shipped file at every start.
#[derive(Serialize, Deserialize, Debug, Default)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct ShelfIndex {
    /// Regions and provinces.
    pub places: Places,
    /// Rule sets, and where their content lies among the stored bytes.
    pub books: Vec<(BookMark, Range<usize>)>,
    /// Overlays, likewise.
    pub overlays: Vec<(OverlayMark, Range<usize>)>,
}

/// What tells a rule set from others without opening it.
#[derive(Clone, Serialize, Deserialize, Debug)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct BookMark {
    pub id: Text,
    pub in_force: DateSpan,
    pub varies_by: VariesBy,
    /// The SHA-256 of the file's text, in hexadecimal.
    pub sha256: Text,
}

/// What tells an overlay from others without opening it.
#[derive(Clone, Serialize, Deserialize, Debug)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct OverlayMark {
    pub id: Text,
    pub base: Text,
    pub scope: Scope,
    pub in_force: DateSpan,
    /// The codes of the parts that it brings.
    pub part_codes: Vec<Text>,
    /// The facts that it brings.
    pub facts: Vec<Arc<Fact>>,
    /// The SHA-256 of the file's text, in hexadecimal.
    pub sha256: Text,
}

impl BookMark {
    /// The mark of a rule set.
    pub fn of(book: &RuleBook) -> BookMark {
        BookMark {
            id: book.id.clone(),
            in_force: book.in_force,
            varies_by: book.vocabulary.varies_by,
            sha256: sha256(&book.source),
        }
    }
}

impl OverlayMark {
    /// The mark of an overlay.
    pub fn of(overlay: &Overlay) -> OverlayMark {
        let parts = overlay.changes.iter().flat_map(|change| &change.parts);
        OverlayMark {
            id: overlay.id.clone(),
            base: overlay.base.clone(),
            scope: overlay.scope.clone(),
            in_force: overlay.in_force,
            part_codes: parts.map(|part| part.code.clone()).collect(),
            facts: overlay.facts.clone(),
            sha256: sha256(&overlay.source),
        }
    }
}

/// The SHA-256 of a text in hexadecimal: what `sha256sum` says of a file with Unix line ends.
fn sha256(source: &Arc<SourceText>) -> Text {
    let digest = hmac_sha256::Hash::hash(source.text.as_bytes());
    let digits = digest.iter().map(|byte| format!("{byte:02x}"));
    digits.collect::<String>().into()
}
