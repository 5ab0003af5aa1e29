//! What was observed: a table is read cell by cell, grouped by commune, and fitted to the rules.

mod alternatives;
mod answer;
mod carry_over;
mod column;
mod communes;
mod facts;
mod fit;
mod header;
mod information_column;
mod model;
mod numbers;
mod options;
mod questionnaire;
mod reading;
mod roll_up;
mod sheet;
mod table;
mod usable;

pub use answer::Answer;
pub use carry_over::{EarlierFact, EarlierRow, EarlierSurvey, FactValue, carry_over};
pub use column::Column;
pub use facts::Facts;
pub use fit::fit;
pub use information_column::{GUIDE_MARK, InformationColumn};
pub use model::{Entry, Observation, Quantity, Survey, Value};
pub use options::ReadOptions;
pub use questionnaire::{Questionnaire, read};
