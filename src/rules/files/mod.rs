//! Rule files: read from TOML and checked, still for all days and places.
//!
//! The build script compiles this module too, to read the shipped files when the program is built.

pub mod book;
mod checking;
pub mod dates;
pub mod fact;
pub mod places;
mod reading;

#[allow(unused_imports, reason = "only the build script reads the places file")]
pub use reading::read_places;
pub(crate) use reading::{Placed, RuleFile, TableReader};
pub use reading::{read_book, read_overlay};

use crate::diagnostic::Diagnostics;
use book::{Overlay, RuleBook};
use places::Places;
use serde::{Deserialize, Serialize};

/// The shipped rule files as the build script leaves them to the program.
#[derive(Serialize, Deserialize, Debug)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Shipped {
    /// Regions and provinces.
    pub places: Places,
    /// Rule sets.
    pub books: Vec<RuleBook>,
    /// Overlays.
    pub overlays: Vec<Overlay>,
}

/// Keeps what was read and gathers what was reported.
pub fn keep<T>(
    (content, found): (Option<T>, Diagnostics),
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    diagnostics.append(found);
    content
}
