//! The law as data: rule sets, overlays and places are read, checked and resolved for a day and
//! a place. Nothing here knows a criterion, a region or a year by name.

mod files;
mod library;
mod resolve;
mod rule_set;

pub use files::book::{Basis, Citation, Kind, OtherUnit, Unit, VariesBy};
pub use files::dates::DateSpan;
pub use files::fact::{BuiltInFact, Fact};
pub use files::places::{Locality, folded_province};
pub use files::sum::{Figure, Sum, Term};
pub use library::{Choice, Library, OverlayChoice, PlaceNames, RuleFiles, UnknownPlace};
pub use rule_set::{
    Criterion, Indicator, OverlayNote, Region, Requirement, RuleSet, Source, Target, Unset,
};
