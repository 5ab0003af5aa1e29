//! Counts of which one is missing.

use crate::assess::IndicatorResult;
use crate::diagnostic::{Code, Diagnostic};

/// A finding where an indicator has a part without a whole, or a whole without a part, whether a verdict
/// needs both or not.
pub(super) fn finding(result: &IndicatorResult<'_>) -> Option<Diagnostic> {
    let observation = result.observation?;
    let (entry, given) = match (&observation.numerator, &observation.denominator) {
        (Some(numerator), None) => (numerator, "numerator"),
        (None, Some(denominator)) => (denominator, "denominator"),
        _ => return None,
    };
    Some(
        Diagnostic::new(Code::CountsIncomplete, &entry.cell)
            .about_indicator(&result.rule.code)
            .with("given", given),
    )
}
