//! The words that officers write into cells, in their many spellings.

mod answer;
mod code;
mod date;
mod sex;

pub use answer::Answer;
pub(super) use code::normalized_code;
pub use date::parse_date;
pub use sex::Sex;
