//! The officer's conclusion against the verdict that was computed or reported.

use crate::assess::{IndicatorResult, Verdict, VerdictBasis};
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::survey::Answer;

/// A finding when the self-assessment differs from the verdict; the verdict stands.
pub(super) fn finding(result: &IndicatorResult<'_>) -> Option<Diagnostic> {
    let concluded = result.observation?.self_assessed.as_ref()?;
    let rests_on_figures = matches!(
        result.basis,
        Some(VerdictBasis::Computed | VerdictBasis::Reported)
    );
    let agrees = match concluded.value {
        Answer::Yes => result.verdict == Verdict::Met,
        Answer::No => result.verdict == Verdict::NotMet,
        Answer::NotApplicable => true,
    };
    if agrees || !rests_on_figures {
        return None;
    }
    Some(
        Diagnostic::new(Code::ConclusionDiffers, &concluded.cell)
            .about_indicator(&result.rule.code)
            .with("concluded", &concluded.cell.value)
            .with("verdict", Message::new(result.verdict.name())),
    )
}
