//! A verdict that usual rounding would turn deserves a second look.

use crate::assess::{IndicatorResult, Measure};
use crate::diagnostic::{Code, Diagnostic};
use crate::number::Percent;
use crate::rules::Requirement;

/// People print percentages whole or with one decimal.
const USUAL_DECIMALS: [u32; 2] = [1, 0];

/// A finding when the share, rounded as usual, would be on the other side of its target.
pub(super) fn finding(result: &IndicatorResult<'_>) -> Option<Diagnostic> {
    let Requirement::Bound(direction, target) = result.rule.target.requirement else {
        return None;
    };
    let rounded = |decimals| match result.measure {
        Some(Measure::Counts(share)) => Some(Percent::rounded(share, decimals)),
        Some(Measure::Growth(growth)) => Some(growth.rounded(decimals)),
        _ => None,
    };
    let passes = direction.passes(result.measure?.cmp_target(target)?);
    let rounded = USUAL_DECIMALS
        .into_iter()
        .filter_map(rounded)
        .find(|rounded| direction.passes(rounded.cmp_number(target)) != passes)?;
    let exact = match result.measure? {
        Measure::Growth(growth) => result.growth_percent(growth, 2),
        Measure::Counts(share) => result.percent(share, 2),
        _ => return None,
    };
    Some(
        Diagnostic::new(Code::RoundingWouldTurn, &result.observation?.line)
            .about_indicator(&result.rule.code)
            .with("exact", exact)
            .with("rounded", rounded)
            .with("target", target),
    )
}
