//! From an assessment to what a meeting reads: a document that every format is drawn from.

mod assessment;
mod conclusion;
mod document;
mod figures;
mod filter;
mod footnotes;
mod full_table;
mod listing;
mod reason;
mod records;
mod rules;
mod shortfalls;
mod trust;

pub use assessment::assessment_document;
pub use document::{Block, Cell, Column, Document, Row, RowKind, Table, Tone, Width};
pub use filter::Filter;
pub use listing::Listing;
pub use reason::{reason, what_is_missing};
pub use records::{Content, Record, record_headings, records};
pub use rules::{
    CheckedFile, catalogue_document, catalogue_listing, check_document, check_listing,
    comparison_document, comparison_listing, named_chapters, provisions_document,
    provisions_listing, sign_off_document, skeleton,
};
