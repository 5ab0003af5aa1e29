//! Whose report it is: the step of the procedure, and the body that reports.

use super::Issuer;
use crate::diagnostic::{Message, message};
use crate::report::{Align, Column, Width};
use crate::wording::Wording;

/// Which step of the procedure a report belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum MeetingKind {
    /// The commune judges itself.
    #[default]
    SelfAssessment,
    /// The district checks (until mid-2025).
    Examination,
    /// The province decides.
    Appraisal,
}

/// What a report says of itself.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct MeetingForm {
    /// The step of the procedure.
    pub kind: MeetingKind,
    /// Who issues it.
    pub issuer: Issuer,
}

impl MeetingKind {
    /// The step in words, such as `tự đánh giá`.
    pub(in crate::report) fn name(self) -> Message {
        match self {
            MeetingKind::SelfAssessment => message!("kind-self-assessment"),
            MeetingKind::Examination => message!("kind-examination"),
            MeetingKind::Appraisal => message!("kind-appraisal"),
        }
    }

    /// The column of the program's own verdicts.
    pub(in crate::report) fn verdict_column(self, wording: &Wording) -> Column {
        let title = wording.say(&message!("column-result-of", kind = self.name()));
        Column::new(title, Width::Part(10)).aligned(Align::Centre)
    }
}
