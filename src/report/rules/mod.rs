//! What `nongthon rules` shows of the rule files.

mod catalogue;
mod check;
mod comparison;
mod comparison_pages;
mod frame;
mod provision_pages;
mod provision_records;
mod provisions;
mod shown;
mod sign_off;
mod skeleton;
mod withdrawal;
mod words;

pub use catalogue::{catalogue_document, catalogue_listing};
pub use check::{CheckedFile, check_document, check_listing};
pub use comparison::{Comparison, comparison_document, comparison_listing};
pub use comparison_pages::comparison_pages;
pub use provision_pages::provisions_pages;
pub use provision_records::provisions_listing;
pub use provisions::{named_chapters, provisions_document};
pub use shown::{Effect, ShownRules};
pub use sign_off::sign_off_document;
pub use skeleton::skeleton;
