//! What every report on communes has around what it says: its letterhead, what each commune is called,
//! and who signs.

use super::letterhead::{letterhead, place_of, signature};
use super::{CommuneHead, Judged, Letterhead, MeetingForm, PagedDocument, Section, heads};
use crate::assess::Assessment;
use crate::report::Signature;
use crate::summary::{CommuneSummary, SetHeads};
use crate::wording::Wording;
use jiff::civil::Date;

/// What stands around a report.
pub(in crate::report) struct Frame {
    /// What heads the first page.
    pub letterhead: Letterhead,
    /// What each commune is called and how it was judged.
    pub communes: Vec<CommuneHead>,
    /// What ends the text.
    pub signature: Signature,
    /// What the report is about: the commune, or how many.
    pub place: String,
}

impl Frame {
    /// Of a report on these communes.
    pub fn of<'r, 'a: 'r>(
        assessments: impl Iterator<Item = &'r Assessment<'a>>,
        form: &MeetingForm,
        wording: &Wording,
    ) -> Frame {
        let sets = SetHeads::default();
        let rows = assessments.map(|it| CommuneSummary::of(it, &sets));
        let rows: Vec<_> = rows.collect();
        let judged = rows.iter().map(|(set, commune)| (&**set, commune));
        let judged: Vec<Judged<'_>> = judged.collect();
        Frame {
            letterhead: letterhead(&judged, form, wording),
            communes: heads(&judged, wording),
            signature: signature(&judged, form, wording),
            place: place_of(&judged, wording),
        }
    }

    /// The report with its sections.
    pub fn document(self, sections: Vec<Section>, wording: &Wording) -> PagedDocument {
        PagedDocument {
            language: wording.language(),
            title: self.letterhead.subject.clone(),
            letterhead: self.letterhead,
            day: first_day(&self.communes),
            communes: self.communes,
            sections,
        }
    }
}

/// The day of the first commune.
pub(in crate::report) fn first_day(communes: &[CommuneHead]) -> Date {
    let first = communes.first().map(|commune| commune.as_of);
    first.unwrap_or_default()
}
