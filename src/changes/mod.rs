//! What has changed between two judgements: of two surveys, on two days, or by two rule sets. (What
//! differs between two rule files is told by `rules`.)

mod commune;
mod crosswalk;
mod indicator;
mod pairing;

pub use commune::{CommuneChanges, CriterionChange, compare_communes};
pub use crosswalk::{Crosswalk, Pair, check_codes, read_crosswalk, shipped_crosswalks};
pub use indicator::{IndicatorChange, What};
pub use pairing::{Pairing, pair};
