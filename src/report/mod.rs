//! From an assessment to what a meeting reads: a document that every format is drawn from.

mod assessment;
mod conclusion;
mod document;
mod figures;
mod filter;
mod footnotes;
mod full_table;
mod hamlets;
mod place;
mod reason;
mod records;
mod shortfalls;

pub use assessment::assessment_document;
pub use document::{Block, Cell, Column, Document, Row, RowKind, Table, Tone, Width};
pub(crate) use figures::required;
pub use filter::Filter;
pub(crate) use footnotes::Footnotes;
pub(crate) use place::place_line;
pub use reason::{reason, what_is_missing};
pub use records::{Content, Record, record_headings, records};
