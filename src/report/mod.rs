//! From an assessment to what a meeting reads: a document that every format is drawn from.

mod assessment;
mod chart;
mod conclusion;
mod document;
mod figures;
mod filter;
mod footnotes;
mod full_table;
mod meeting;
mod pages;
mod plan;
mod reason;
mod records;
mod shortfalls;
mod table;

pub use assessment::assessment_document;
pub use chart::{Chart, CriterionMark, Distance, IndicatorMark, Value};
pub use document::{Block, Document, Signature, Tone};
pub use filter::Filter;
pub use meeting::{MeetingForm, MeetingKind, meeting_report};
pub use pages::{Annex, CommuneHead, Letterhead, Orientation, PagedDocument, Section, SectionKey};
pub use plan::{
    Calendar, CalendarEvent, PlanForm, plan_calendar, plan_document, plan_pages,
    plan_record_headings, plan_records,
};
pub use reason::{reason, what_is_missing};
pub use records::{Content, Record, record_headings, records};
pub use table::{
    Align, Cell, Column, Detail, Meaning, Row, RowKind, RowSubject, Table, TableKey, Width,
};
