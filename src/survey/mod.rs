//! What was observed: a table is read cell by cell, grouped by commune, and fitted to the rules.

mod communes;
mod fitting;
mod letters;
mod numbers;
mod observed;
pub mod plain;
mod questionnaire;
mod reading;
mod table;
mod words;

pub use communes::{
    CommuneIdentity, CommuneNames, CommuneRegister, KeptNames, ListedCommune, commune_twice,
    read_commune_list,
};
pub use fitting::{EarlierFact, EarlierRow, EarlierSurvey, FactValue, carry_over, fit};
pub use letters::Encoding;
pub use numbers::{Amended, Conversion, DecidedBy, Entry, HowRead, KnownNotation};
pub use observed::{
    Figures, HamletObservation, HamletQuantity, Observation, Quantity, Repeated, SexObservation,
    Survey, Value,
};
pub use questionnaire::{
    CellChange, CellChanges, Facts, Questionnaire, change_at, read, read_changed,
};
pub use reading::{REPORT_MARK, ReadOptions, is_marked_report};
pub use table::{Column, GUIDE_MARK, InformationColumn};
pub use words::{Answer, Sex, parse_date};
