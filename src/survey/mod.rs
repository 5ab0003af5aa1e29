//! What was observed: a table is read cell by cell, grouped by commune, and fitted to the rules.

mod answer;
mod column;
mod communes;
mod facts;
mod figures;
mod fit;
mod header;
mod model;
mod numbers;
mod options;
mod plain;
mod questionnaire;
mod reading;
mod roll_up;
mod sheet;
mod table;
mod usable;

pub use answer::Answer;
pub use column::Column;
pub use facts::Facts;
pub use figures::Figures;
pub use fit::fit;
pub use model::{Entry, Observation, Quantity, Survey, Value};
pub use options::ReadOptions;
pub use plain::{
    NotPlain, PlainCommune, PlainFacts, PlainRules, PlainSurvey, Spelling, read_plain,
};
pub use questionnaire::{Questionnaire, read};
