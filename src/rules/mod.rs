//! The law as data: rule sets, overlays and places are read, checked and resolved for a day and
//! a place. Nothing here knows a criterion, a region or a year by name.

mod blanks;
mod catalogue;
mod country;
mod edition;
mod files;
mod in_effect;
mod library;
mod provision;
mod resolve;
mod rule_set;
mod schema;
mod sign_off;

pub use blanks::{Blank, BlankSpan, Blanks, Openness};
pub use catalogue::{BasisTally, CatalogueEntry};
pub use country::{Country, CountryProvince, Regime};
pub use edition::{Difference, Edition, Stand, What};
pub use files::book::SignOffRecord;
pub use files::book::{Basis, Kind, OtherUnit, Scale, Unit, VariesBy};
pub use files::citation::Citation;
pub use files::dates::DateSpan;
pub use files::fact::{BuiltInFact, Fact};
pub use files::is_overlay;
pub use files::places::{
    DistrictLevel, KINDS_OF_PLACES, KINDS_OF_PROVINCES, Locality, Scope, folded_place,
    folded_province, without_word,
};
pub use files::sum::{Figure, Sum, Term};
pub use files::withdrawal::{LostCriteria, Withdrawal, WithdrawalCase};
pub(crate) use files::{Placed, RuleFile, TableReader, keys};
pub use library::{Choice, Library, OverlayChoice, PlaceNames, RuleFiles, UnknownPlace};
pub use provision::{Chapter, Clause, Provision};
pub use rule_set::{
    Criterion, Indicator, OverlayNote, Region, RequiredGrade, Requirement, RuleSet, ScaleLevel,
    Source, Target, Unset,
};
pub use schema::schema;
pub use sign_off::{SignOff, SignedFile, no_such_code};
