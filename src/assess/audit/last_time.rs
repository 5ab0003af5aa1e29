//! A survey that was filled in beforehand with the figures of the one before: perhaps nobody counted anew.

use crate::assess::Assessment;
use crate::diagnostic::{Code, Diagnostic};

/// Fewer indicators than this may well have stayed the same.
const FEWEST: usize = 5;

/// A finding when nine of ten indicators or more have the figures of the survey before.
pub(super) fn finding(assessment: &Assessment<'_>) -> Option<Diagnostic> {
    let repeated = assessment.survey.repeated.as_ref()?;
    let is_most = repeated.of >= FEWEST && repeated.same * 10 >= repeated.of * 9;
    is_most.then(|| {
        Diagnostic::new(Code::SameAsLastTime, &repeated.first)
            .with("same", repeated.same)
            .with("count", repeated.of)
    })
}
