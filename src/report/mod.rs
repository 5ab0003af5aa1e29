//! From an assessment to what a meeting reads: a document that every format is drawn from.

mod assessment;
mod audit;
mod changes;
mod chart;
mod conclusion;
mod document;
mod explain;
mod figures;
mod filter;
mod findings;
mod footnotes;
mod heat_map;
mod indicator_row;
mod listing;
mod meeting;
mod over_time;
mod pages;
mod place;
mod plan;
mod reason;
mod recognition;
mod records;
mod reliance;
mod rules;
mod summary;
mod table;
mod trust;
mod what_if;
mod withdrawal;

pub use assessment::{assessment_document, record_headings, records};
pub use audit::{audit_document, finding_headings, finding_records};
pub use changes::{
    Changes, change_record_headings, change_records, changes_document, changes_pages,
    overview_document,
};
pub use chart::{Chart, CriterionMark, Distance, IndicatorMark, Value};
pub use document::{Block, Document, Signature, Tone};
pub use explain::explanation_document;
pub(crate) use figures::required;
pub use filter::Filter;
pub(crate) use footnotes::Footnotes;
pub use heat_map::{HeatCell, HeatMap, HeatRow};
pub use listing::Listing;
pub use meeting::meeting_report;
pub use over_time::OverTime;
pub use pages::{
    Annex, CommuneHead, Issuer, Letterhead, MeetingForm, MeetingKind, Orientation, PagedDocument,
    Section, SectionKey,
};
pub(crate) use place::place_line;
pub use plan::{
    Calendar, CalendarEvent, plan_calendar, plan_document, plan_left_out_record, plan_pages,
    plan_record_headings, plan_records,
};
pub use reason::{reason, what_is_missing};
pub use records::{Content, Record};
pub use rules::{
    CheckedFile, Comparison, Effect, ShownRules, catalogue_document, catalogue_listing,
    check_document, check_listing, comparison_document, comparison_listing, comparison_pages,
    named_chapters, provisions_document, provisions_listing, provisions_pages, sign_off_document,
    skeleton,
};
pub(crate) use summary::mark_key;
pub use summary::{
    left_out_document, left_out_record, summary_document, summary_headings, summary_pages,
    summary_records,
};
pub use table::{
    Align, Cell, Column, Detail, Meaning, Row, RowKind, RowSubject, Table, TableKey, Width,
};
pub use what_if::{
    assumptions, fewest_headings, fewest_records, turn_headings, turn_records, what_if_document,
};
