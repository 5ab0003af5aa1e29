//! What was observed: a table is read cell by cell, grouped by commune, and fitted to the rules.

mod answer;
mod characters;
mod cleaning;
mod column;
mod encoding;
mod facts;
mod fit;
mod header;
mod model;
mod notes;
mod numbers;
mod old_font;
mod options;
mod questionnaire;
mod reading;
mod roll_up;
mod sheet;
mod table;

pub use answer::Answer;
pub use column::Column;
pub use encoding::Encoding;
pub use facts::Facts;
pub use fit::fit;
pub use model::{Entry, Observation, Quantity, Survey, Value};
pub use options::ReadOptions;
pub use questionnaire::{Questionnaire, read};
