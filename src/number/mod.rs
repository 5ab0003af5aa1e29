//! Numbers as the law and the survey use them: exact, bounded, never floats.

mod comparison;
mod exact;
mod growth;
mod mean;
mod notation;
mod percent;
mod rate;
mod ratio;
mod share;
mod show;

pub use comparison::{Comparison, Product};
pub use exact::{Number, NumberError};
pub use growth::Growth;
pub use mean::Mean;
pub use notation::{NotationError, Reading, WrittenNumber};
pub use percent::Percent;
pub use rate::Rate;
pub use ratio::Ratio;
pub(crate) use share::ceiling_division;
pub use share::{Direction, Share};
pub use show::Notation;
