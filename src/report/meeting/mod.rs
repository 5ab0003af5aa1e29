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
mod findings;
mod form;
mod hamlets;
mod indicators;
mod letterhead;
mod shortfalls;
mod sources;
mod titles;

pub(in crate::report) use annex::{annex, number as annex_number};
pub(in crate::report) use conclusion::reliance;
pub use form::{MeetingForm, MeetingKind};
pub(in crate::report) use letterhead::{is_committee, letterhead, signature};

use super::filter::Filter;
use super::pages::{CommuneHead, PagedDocument};
use crate::assess::Assessment;
use crate::wording::Wording;

/// The report on assessments, one or many.
pub fn meeting_report(
    assessments: &[Assessment<'_>],
    filter: &Filter,
    form: &MeetingForm,
    wording: &Wording,
) -> PagedDocument {
    let communes = heads(assessments, wording);
    let letterhead = letterhead(assessments, form, wording);
    let sections = match assessments {
        [assessment] => commune::sections(assessment, filter, form, wording),
        _ => communes::sections(assessments, &communes, filter, form, wording),
    };
    PagedDocument {
        language: wording.language(),
        title: letterhead.subject.clone(),
        letterhead,
        communes,
        sections,
    }
}

/// What each commune is called and how it was judged.
pub(in crate::report) fn heads(
    assessments: &[Assessment<'_>],
    wording: &Wording,
) -> Vec<CommuneHead> {
    let titles = titles::titles(assessments, wording);
    assessments
        .iter()
        .zip(titles)
        .map(|(assessment, titles)| CommuneHead {
            title: titles.full,
            short_title: titles.short,
            code: assessment.survey.facts.code.clone(),
            verdict: assessment.verdict,
            totals: assessment.totals(),
            rule_set: assessment.rules.id.to_string(),
            as_of: assessment.rules.as_of,
            overlays: assessment
                .rules
                .overlays
                .iter()
                .map(|overlay| overlay.id.to_string())
                .collect(),
        })
        .collect()
}
