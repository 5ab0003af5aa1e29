//! The report for a meeting: what Word, Excel and HTML are drawn from.
//!
//! About one commune it is a page that carries the conclusion, with annexes for the indicators, for
//! what is missing, and for the hamlets where the survey gives them. About several it is a summary with an annex a commune.

mod chart;
mod commune;
mod communes;
mod conclusion;
mod criteria;
mod details;
mod evidence;
mod hamlets;
mod indicators;
mod missing;
mod results;
mod shortfalls;
mod size;
mod sources;

use super::{Filter, MeetingForm, PagedDocument};
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
