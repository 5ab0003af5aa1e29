//! From an assessment to what a meeting reads: a document that every format is drawn from.

mod assessment;
mod audit;
mod chart;
mod conclusion;
mod document;
mod figures;
mod filter;
mod footnotes;
mod full_table;
mod hamlets;
mod meeting;
mod pages;
mod place;
mod reason;
mod records;
mod shortfalls;
mod table;

pub use assessment::assessment_document;
pub use audit::{audit_document, finding_headings, finding_records};
pub use chart::{Chart, CriterionMark, Distance, IndicatorMark, Value};
pub use document::{Block, Document, Signature, Tone};
pub(crate) use figures::required;
pub use filter::Filter;
pub(crate) use footnotes::Footnotes;
pub use meeting::{MeetingForm, MeetingKind, meeting_report};
pub use pages::{Annex, CommuneHead, Letterhead, Orientation, PagedDocument, Section, SectionKey};
pub(crate) use place::place_line;
pub use reason::{reason, what_is_missing};
pub use records::{Content, Record, record_headings, records};
pub use table::{
    Align, Cell, Column, Detail, Meaning, Row, RowKind, RowSubject, Table, TableKey, Width,
};
