//! Figures that are each possible, but hardly all at once.

use super::figures::counted;
use crate::assess::{Assessment, IndicatorResult};
use crate::diagnostic::{Arg, Code, Diagnostic};
use crate::number::{Direction, Number};
use crate::rules::Requirement;
use std::collections::BTreeSet;

/// Fewer figures than this can be alike by chance.
const FEWEST: usize = 5;

/// Every share that should be high is exactly the whole.
pub(super) fn all_full(assessment: &Assessment<'_>) -> Option<Diagnostic> {
    let shares: Vec<_> = counted(assessment)
        .filter(|counted| should_be_high(counted.result))
        .collect();
    if shares.len() < FEWEST || !shares.iter().all(|counted| counted.is_full()) {
        return None;
    }
    let codes: Vec<Arg> = shares
        .iter()
        .map(|it| Arg::from(&it.result.rule.code))
        .collect();
    let first = shares.first()?.result.observation?;
    Some(
        Diagnostic::new(Code::AllFull, &first.line)
            .with("count", codes.len())
            .with("codes", codes),
    )
}

fn should_be_high(result: &IndicatorResult<'_>) -> bool {
    let is_bounded_above = matches!(
        result.rule.target.requirement,
        Requirement::Bound(Direction::AtMost, _)
    );
    !is_bounded_above && !result.rule.may_exceed_whole
}

/// Every count of whole things ends with a zero, so they may be estimates. One in ten does by
/// chance; of five different ones all do once in a hundred thousand.
pub(super) fn all_round(assessment: &Assessment<'_>) -> Option<Diagnostic> {
    let ten = Number::from(10);
    let counts: Vec<_> = counted(assessment)
        .filter(|counted| counted.result.rule.step() == Number::ONE && counted.is_inner())
        .collect();
    let different: BTreeSet<Number> = counts.iter().map(|it| it.share.numerator()).collect();
    let all_round = different.iter().all(|number| number.is_multiple_of(ten));
    if different.len() < FEWEST || !all_round {
        return None;
    }
    let codes: Vec<Arg> = counts
        .iter()
        .map(|it| Arg::from(&it.result.rule.code))
        .collect();
    let first = counts.first()?.result.observation?;
    Some(Diagnostic::new(Code::AllRound, &first.line).with("codes", codes))
}
