//! The law as data: rule sets, overlays and places are read, checked and resolved for a day and
//! a place. Nothing here knows a criterion, a region or a year by name.

mod book;
mod checking;
mod dates;
mod fact;
mod library;
mod places;
mod reading;
mod resolve;
mod rule_set;

pub use book::{Basis, Citation, Kind, Unit};
pub use dates::DateSpan;
pub use fact::{BuiltInFact, Fact};
pub use library::{Choice, Library, OverlayChoice, RuleFiles, UnknownPlace};
pub use places::Locality;
pub use rule_set::{
    Criterion, Indicator, OverlayNote, Region, Requirement, RuleSet, Source, Target, Unset,
};
