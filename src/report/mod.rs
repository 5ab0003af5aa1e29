//! From an assessment to what a meeting reads: a document that every format is drawn from.

mod assessment;
mod audit;
mod conclusion;
mod document;
mod figures;
mod filter;
mod footnotes;
mod full_table;
mod reason;
mod records;
mod shortfalls;

pub use assessment::assessment_document;
pub use audit::{audit_document, finding_headings, finding_records};
pub use document::{Block, Cell, Column, Document, Row, RowKind, Table, Tone, Width};
pub use filter::Filter;
pub use reason::{reason, what_is_missing};
pub use records::{Content, Record, record_headings, records};
