//! Whose report it is: the step of the procedure, and the body that reports.

use crate::assess::IndicatorResult;
use crate::diagnostic::{Message, message};
use crate::report::{Align, Cell, Column, Issuer, Width, figures};
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

/// Whose result a column of verdicts holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum ResultOf {
    /// What the program judged.
    Judge,
    /// What the survey concludes.
    Survey,
    /// Somebody whom the program has not heard: the column is left to be filled in.
    Nobody,
}

impl MeetingKind {
    /// The step in words, such as `tự đánh giá`.
    pub(super) fn name(self) -> Message {
        match self {
            MeetingKind::SelfAssessment => message!("kind-self-assessment"),
            MeetingKind::Examination => message!("kind-examination"),
            MeetingKind::Appraisal => message!("kind-appraisal"),
        }
    }

    /// The steps whose results a table shows, the last being this one's own.
    fn results(self) -> &'static [(MeetingKind, ResultOf)] {
        match self {
            MeetingKind::SelfAssessment => &[(MeetingKind::SelfAssessment, ResultOf::Judge)],
            MeetingKind::Examination => &[
                (MeetingKind::SelfAssessment, ResultOf::Survey),
                (MeetingKind::Examination, ResultOf::Judge),
            ],
            MeetingKind::Appraisal => &[
                (MeetingKind::SelfAssessment, ResultOf::Survey),
                (MeetingKind::Examination, ResultOf::Nobody),
                (MeetingKind::Appraisal, ResultOf::Judge),
            ],
        }
    }

    /// The column of the program's own verdicts.
    pub(in crate::report) fn verdict_column(self, wording: &Wording) -> Column {
        let title = wording.say(&message!("column-result-of", kind = self.name()));
        Column::new(title, Width::Part(10)).aligned(Align::Centre)
    }

    /// The columns of results, a column a step.
    pub(super) fn result_columns(self, wording: &Wording) -> Vec<Column> {
        self.results()
            .iter()
            .map(|(step, _)| step.verdict_column(wording))
            .collect()
    }

    /// The cells of those columns for an indicator or part.
    pub(super) fn result_cells(self, result: &IndicatorResult<'_>, wording: &Wording) -> Vec<Cell> {
        self.cells(figures::verdict(result.verdict, wording), || {
            let conclusion = result.observation.and_then(|it| it.conclusion());
            conclusion.map_or_else(Cell::empty, |answer| wording.word(answer.name()).into())
        })
    }

    /// The cells of those columns for a criterion: nobody but the program concludes on one.
    pub(super) fn criterion_cells(self, verdict: Cell) -> Vec<Cell> {
        self.cells(verdict, Cell::empty)
    }

    fn cells(self, judged: Cell, declared: impl Fn() -> Cell) -> Vec<Cell> {
        self.results()
            .iter()
            .map(|(_, of)| match of {
                ResultOf::Judge => judged.clone(),
                ResultOf::Survey => declared(),
                ResultOf::Nobody => Cell::empty(),
            })
            .collect()
    }

    /// What the columns hold, where that is not plain.
    pub(super) fn explanation(self, wording: &Wording) -> Option<String> {
        let message = match self {
            MeetingKind::SelfAssessment => return None,
            MeetingKind::Examination => message!("columns-of-examination"),
            MeetingKind::Appraisal => message!("columns-of-appraisal"),
        };
        Some(wording.say(&message))
    }
}
