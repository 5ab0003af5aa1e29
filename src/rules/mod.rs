//! The law as data: rule sets, overlays and places are read, checked and resolved for a day and
//! a place. Nothing here knows a criterion, a region or a year by name.

mod files;
mod library;
mod resolve;
mod rule_set;

pub use files::book::{Basis, Citation, Kind, Unit};
pub use files::dates::DateSpan;
pub use files::fact::{BuiltInFact, Fact};
pub use files::places::Locality;
pub(crate) use files::{Placed, RuleFile, TableReader};
pub use library::{Choice, Library, OverlayChoice, RuleFiles, UnknownPlace};
pub use rule_set::{
    Criterion, Indicator, OverlayNote, Region, Requirement, RuleSet, Source, Target, Unset,
};
