//! The plan of a commune: as a document for the terminal, on pages with a section a body, as flat
//! records, and as a calendar of what is due.

mod calendar;
mod document;
mod findings;
mod pages;
mod records;
mod summary;
mod tables;
mod words;

pub use calendar::{Calendar, CalendarEvent, plan_calendar};
pub use document::plan_document;
pub use pages::plan_pages;
pub use records::{plan_left_out_record, plan_record_headings, plan_records};
