//! Numbers as the law and the survey use them: exact, bounded, never floats.

mod exact;
mod notation;
mod percent;
mod rate;
mod share;
mod show;

pub use exact::{Number, NumberError};
pub use notation::{NotationError, Reading, WrittenNumber};
pub use percent::Percent;
pub use rate::Rate;
pub(crate) use share::ceiling_division;
pub use share::{Direction, Share};
pub use show::Notation;
