//! Letters as files have them, and what they were meant to be.

mod characters;
mod encoding;

pub(super) use characters::{Repair, are_sound, repaired};
pub use encoding::Encoding;
pub(super) use encoding::{Readings, UNREADABLE, is_beyond_latin, looks_vietnamese};
