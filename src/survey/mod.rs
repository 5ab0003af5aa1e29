//! What was observed: a table is read cell by cell, grouped by commune, and fitted to the rules.

mod add_up;
mod alternatives;
mod answer;
mod carry_over;
mod change;
mod characters;
mod cleaning;
mod column;
mod commune_list;
mod communes;
mod encoding;
mod facts;
mod figures;
mod file_notation;
mod fit;
mod header;
mod how_read;
mod identity;
mod information_column;
mod model;
mod notes;
mod numbers;
mod observe;
mod old_font;
mod options;
mod plain;
mod questionnaire;
mod reading;
mod repeated_sheets;
mod report_mark;
mod roll_up;
mod room;
mod sex;
mod sheet;
mod soundness;
mod table;
mod total;
mod usable;

pub use answer::Answer;
pub use carry_over::{EarlierFact, EarlierRow, EarlierSurvey, FactValue, carry_over};
pub use change::{CellChange, Changes, is_of_change};
pub use column::Column;
pub use commune_list::{ListedCommune, commune_twice, read_commune_list};
pub use encoding::Encoding;
pub use facts::{Facts, parse_date};
pub use figures::Figures;
pub use file_notation::KnownNotation;
pub use fit::fit;
pub use how_read::{Amended, Conversion, DecidedBy, HowRead};
pub use identity::{CommuneIdentity, CommuneRegister};
pub use information_column::{GUIDE_MARK, InformationColumn};
pub use model::{
    Entry, HamletObservation, HamletQuantity, Observation, Quantity, SexObservation, Survey, Value,
};
pub use options::ReadOptions;
pub use plain::{
    Gathering, Heaps, KnownWords, Meanings, NotPlain, OwnedRun, PlainCommune, PlainFacts,
    PlainFile, PlainReader, PlainRules, Position, Run, Spelling, USUAL_BLOCK, commune_key,
};
pub use questionnaire::{Questionnaire, read, read_changed};
pub use report_mark::{REPORT_MARK, is_marked_report};
pub use sex::Sex;
