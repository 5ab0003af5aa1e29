//! The report for a meeting: what Word, Excel and HTML are drawn from.
//!
//! About one commune it is a page that carries the conclusion, with annexes for the indicators, for
//! what is missing, and for the hamlets where the survey gives them. About several it is a summary with an annex a commune.

mod annex;
mod chart;
mod commune;
mod communes;
mod conclusion;
mod criteria;
mod details;
mod evidence;
mod findings;
mod form;
mod frame;
mod hamlets;
mod indicators;
mod letterhead;
mod missing;
mod shortfalls;
mod size;
mod sources;
mod titles;

pub(in crate::report) use annex::{annex, number as annex_number};
pub(in crate::report) use conclusion::reliance;
pub(in crate::report) use findings::whole;
pub use form::{MeetingForm, MeetingKind};
pub(in crate::report) use frame::{Frame, first_day};
pub(in crate::report) use letterhead::{
    Seat, is_committee, letterhead, letterhead_of, shared_place, signature, signature_of,
};
pub(in crate::report) use titles::{Titles, titles};

use super::filter::Filter;
use super::pages::{CommuneHead, PagedDocument};
use super::summary::Judged;
use crate::assess::Assessment;
use crate::summary::LeftOut;
use crate::wording::Wording;

/// The report on assessments, one or many, and on what was left out.
pub fn meeting_report(
    assessments: &[Assessment<'_>],
    left_out: &[LeftOut],
    filter: &Filter,
    form: &MeetingForm,
    wording: &Wording,
) -> PagedDocument {
    match (assessments, left_out) {
        ([assessment], []) => commune::report(assessment, filter, form, wording),
        _ => communes::report(assessments, left_out, filter, form, wording),
    }
}

/// What each commune is called and how it was judged.
pub(in crate::report) fn heads(communes: &[Judged<'_>], wording: &Wording) -> Vec<CommuneHead> {
    let titles = titles::titles(communes, wording);
    communes
        .iter()
        .zip(titles)
        .map(|((set, commune), titles)| CommuneHead {
            title: titles.full,
            short_title: titles.short,
            code: commune.code.clone(),
            verdict: commune.verdict,
            totals: commune.totals,
            rule_set: set.id.to_string(),
            as_of: commune.as_of,
            overlays: commune.overlays.iter().map(ToString::to_string).collect(),
        })
        .collect()
}
