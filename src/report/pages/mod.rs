//! What every report on pages has around what it says: Word, Excel and HTML draw it.

mod annex;
mod form;
mod frame;
mod issuer;
mod letterhead;
mod paged_document;
mod titles;

pub(super) use annex::{annex, number as annex_number};
pub use form::{MeetingForm, MeetingKind};
pub(super) use frame::{Frame, first_day};
pub use issuer::Issuer;
pub(super) use letterhead::{
    Seat, is_committee, letterhead, letterhead_of, shared_place, signature, signature_of,
};
pub use paged_document::{
    Annex, CommuneHead, Letterhead, Orientation, PagedDocument, Section, SectionKey,
};
pub(super) use titles::{Titles, heads, titles};

use crate::summary::{CommuneSummary, SetHead};

/// A commune with the rule set that it was judged by.
pub(super) type Judged<'s> = (&'s SetHead, &'s CommuneSummary);
