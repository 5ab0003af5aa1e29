//! A verdict that one unit more or fewer would turn.

use super::super::rounding;
use crate::assess::{Gap, IndicatorResult, Measure};
use crate::diagnostic::{Code, Diagnostic};
use crate::number::{Direction, Number};
use crate::rules::Requirement;

/// A finding when nothing is to spare or one unit is missing. Where rounding would turn the
/// verdict too, that finding says enough.
pub(super) fn finding(result: &IndicatorResult<'_>) -> Option<Diagnostic> {
    let Requirement::Bound(direction, _) = result.rule.target.requirement else {
        return None;
    };
    let step = result.rule.step();
    let turns_by = match (result.gap?, direction) {
        (Gap::Margin(spare), _) if spare > Number::ZERO => return None,
        (Gap::Shortfall(missing), _) if missing > step => return None,
        _ if is_at_the_end(result.measure, direction) => return None,
        (Gap::Margin(_), Direction::AtLeast) => "loss",
        (Gap::Margin(_), Direction::AtMost) => "gain",
        (Gap::Shortfall(_), Direction::AtLeast) => "missing",
        (Gap::Shortfall(_), Direction::AtMost) => "excess",
    };
    if rounding::finding(result).is_some() {
        return None;
    }
    let unit = result.rule.unit.as_ref();
    let unit = unit.map(|unit| unit.name.clone()).unwrap_or_default();
    Some(
        Diagnostic::new(Code::NearThreshold, &result.observation?.line)
            .about_indicator(&result.rule.code)
            .with("by", turns_by)
            .with("step", step)
            .with("unit", &unit),
    )
}

/// All of all, or none at all: nothing can be to spare there, so it says nothing.
fn is_at_the_end(measure: Option<Measure>, direction: Direction) -> bool {
    match (measure, direction) {
        (Some(Measure::Counts(share)), Direction::AtLeast) => {
            share.numerator() == share.denominator()
        }
        (Some(Measure::Counts(share)), Direction::AtMost) => share.numerator() == Number::ZERO,
        (Some(Measure::Amount(amount)), Direction::AtMost) => amount == Number::ZERO,
        _ => false,
    }
}
