//! Numbers of cells: how they are written, what they count, and how they were read.

mod entry;
mod expected;
mod how_read;
mod notation;

pub use entry::Entry;
pub(super) use expected::{Expected, NumberProblem, not_a_number, read};
pub use how_read::{Amended, Conversion, DecidedBy, HowRead};
pub(super) use notation::FileNotation;
pub use notation::KnownNotation;
