//! What was observed: a table is read cell by cell, grouped by commune, and fitted to the rules.

mod answer;
mod column;
mod decode;
mod facts;
mod fit;
mod header;
mod line;
mod model;
mod numbers;
mod questionnaire;
mod roll_up;
mod table;

pub use answer::Answer;
pub use column::Column;
pub use facts::Facts;
pub use fit::fit;
pub use model::{Entry, Observation, Quantity, Survey, Value};
pub use questionnaire::{Questionnaire, read};
