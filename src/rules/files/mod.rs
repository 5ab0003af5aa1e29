//! Rule files: read from TOML and checked, still for all days and places.
//!
//! The build script compiles this module too, to read the shipped files when the program is built.

pub mod book;
mod checking;
pub mod citation;
mod contents;
pub mod dates;
pub mod fact;
pub mod keys;
pub mod places;
mod reading;
pub mod shelf;
pub mod signature;
pub mod sum;
pub mod withdrawal;

pub use checking::{
    Loosened, NotCompared, check_part_of_other, is_part_of_other, loosened, not_compared,
};
pub use reading::{Bases, read_book, read_overlay};
pub(crate) use reading::{Placed, RuleFile, TableReader};
#[allow(
    unused_imports,
    reason = "each is for the build script or for the program alone"
)]
pub use reading::{is_overlay, read_places};

use crate::diagnostic::Diagnostics;

/// Keeps what was read and gathers what was reported.
pub fn keep<T>(
    (content, found): (Option<T>, Diagnostics),
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    diagnostics.append(found);
    content
}
