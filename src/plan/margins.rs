//! What is met with so little to spare that it may be lost again.

use super::responsibility::Responsible;
use crate::assess::{Assessment, CriterionResult, IndicatorResult, Measure, Verdict};
use crate::assignments::Assignments;
use crate::number::Number;
use crate::rules::Requirement;
use std::cmp::Ordering;

/// An indicator or part that is met with little to spare.
#[derive(Debug)]
pub struct Kept<'p, 'a> {
    /// Its criterion.
    pub criterion: &'p CriterionResult<'a>,
    /// The indicator or part.
    pub result: &'p IndicatorResult<'a>,
    /// Who keeps it.
    pub by: Responsible<'p>,
    margin: Fraction,
}

/// Those that have at most so many percent to spare, the least first.
pub(super) fn kept<'p, 'a>(
    assessment: &'p Assessment<'a>,
    assignments: &'p Assignments,
    most: Number,
) -> Vec<Kept<'p, 'a>> {
    let mut kept = Vec::new();
    for criterion in &assessment.criteria {
        for indicator in &criterion.indicators {
            for result in indicator.with_parts() {
                let margin = margin(result).filter(|margin| margin.is_within(most));
                let Some(margin) = margin else {
                    continue;
                };
                let (of_criterion, code) = (&criterion.rule.code, &indicator.rule.code);
                kept.push(Kept {
                    criterion,
                    result,
                    by: Responsible::for_indicator(assignments, of_criterion, code),
                    margin,
                });
            }
        }
    }
    kept.sort_by(|one, other| one.margin.cmp(&other.margin));
    kept
}

/// What there is to spare: of the whole for shares, of the target for amounts. `None` where it is not
/// met or cannot be measured.
fn margin(result: &IndicatorResult<'_>) -> Option<Fraction> {
    let Requirement::Bound(_, target) = result.rule.target.requirement else {
        return None;
    };
    let (measure, verdict) = (result.measure?, result.verdict);
    if verdict != Verdict::Met {
        return None;
    }
    let millionths = |number: Number| i128::from(number.millionths());
    let distance = |value: Number| (millionths(value) - millionths(target)).abs();
    let (part, whole) = match measure {
        Measure::Counts(share) => (
            millionths(result.gap?.margin()?),
            millionths(share.denominator()),
        ),
        Measure::Percent(value) => (distance(value), millionths(Number::HUNDRED)),
        Measure::Amount(value) => (distance(value), millionths(target)),
        Measure::Mean(_) => (millionths(result.gap?.margin()?), millionths(target)),
        Measure::Growth(growth) => (
            millionths(result.gap?.margin()?),
            millionths(growth.before()),
        ),
        Measure::Answer(_) | Measure::Level(_) => return None,
    };
    (whole > 0).then_some(Fraction { part, whole })
}

/// A part of a whole above zero, both at most 64 bits long.
#[derive(Clone, Copy, Debug)]
struct Fraction {
    part: i128,
    whole: i128,
}

impl Fraction {
    fn is_within(self, percent: Number) -> bool {
        let hundred = i128::from(Number::HUNDRED.millionths());
        self.part * hundred <= i128::from(percent.millionths()) * self.whole
    }

    fn cmp(&self, other: &Fraction) -> Ordering {
        (self.part * other.whole).cmp(&(other.part * self.whole))
    }
}
