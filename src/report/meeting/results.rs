//! Whose results a table shows, by the step of the procedure.

use crate::assess::IndicatorResult;
use crate::diagnostic::message;
use crate::report::{Cell, Column, MeetingKind, figures};
use crate::wording::Wording;

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
