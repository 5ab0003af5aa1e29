//! The criterion of a commune that is closest to being met.

use crate::assess::{Assessment, CriterionResult, Gap, IndicatorResult, Verdict};
use crate::diagnostic::Bilingual;
use crate::number::{Direction, Number};
use crate::rules::Requirement;
use crate::text::Text;

/// A criterion that is not met, for which all that is missing can be counted.
#[derive(Clone, PartialEq, Debug)]
pub struct Closest {
    /// The code of the criterion.
    pub criterion: Text,
    /// What is missing, in the order of the law.
    pub missing: Vec<Missing>,
    /// The units of all of it together: for putting criteria and communes in order only, since
    /// units differ.
    pub units: Number,
}

/// What one indicator or part is missing.
#[derive(Clone, PartialEq, Debug)]
pub struct Missing {
    /// Its code.
    pub code: Text,
    /// How many units.
    pub units: Number,
    /// Whether there are too few of them, or too many.
    pub direction: Direction,
    /// What is counted.
    pub unit: Option<Bilingual>,
}

impl Closest {
    /// Of the criteria that are not met the one that misses the fewest units; the first in the order
    /// of the law of equals. What is met or not for other reasons, or has no figures, is not counted:
    /// a criterion with such an indicator is not as close as it seems.
    pub(super) fn of(assessment: &Assessment<'_>) -> Option<Closest> {
        let not_met = assessment.criteria_with(Verdict::NotMet);
        not_met
            .filter_map(of_criterion)
            .min_by_key(|closest| closest.units)
    }
}

fn of_criterion(criterion: &CriterionResult<'_>) -> Option<Closest> {
    if criterion.rule.may_lack {
        return None;
    }
    let mut missing = Vec::new();
    for result in &criterion.indicators {
        missing.extend(of_indicator(result)?);
    }
    Some(Closest {
        criterion: criterion.rule.code.clone(),
        units: sum(&missing)?,
        missing,
    })
}

/// What an indicator is missing: nothing where it is met; `None` where it cannot be counted.
fn of_indicator(result: &IndicatorResult<'_>) -> Option<Vec<Missing>> {
    match result.verdict {
        Verdict::Met | Verdict::NotApplicable => return Some(Vec::new()),
        Verdict::NoData | Verdict::Undecided => return None,
        Verdict::NotMet => {}
    }
    if result.parts.is_empty() {
        return Some(vec![of_leaf(result)?]);
    }
    match result.rule.parts_needed {
        None => {
            let parts = result.parts.iter().map(of_indicator);
            let missing: Option<Vec<Vec<Missing>>> = parts.collect();
            Some(missing?.concat())
        }
        Some(needed) => fewest_parts(result, needed),
    }
}

/// What it takes for so many parts to be met: of those that can be counted the ones that miss least.
fn fewest_parts(result: &IndicatorResult<'_>, needed: usize) -> Option<Vec<Missing>> {
    let met = result
        .parts
        .iter()
        .filter(|part| part.verdict == Verdict::Met);
    let more = needed.saturating_sub(met.count());
    let not_met = result.parts.iter().enumerate();
    let not_met = not_met.filter(|(_, part)| part.verdict == Verdict::NotMet);
    let mut counted: Vec<(usize, Vec<Missing>, Number)> = not_met
        .filter_map(|(at, part)| {
            let missing = of_indicator(part)?;
            let units = sum(&missing)?;
            Some((at, missing, units))
        })
        .collect();
    counted.sort_by_key(|(_, _, units)| *units);
    if counted.len() < more {
        return None;
    }
    counted.truncate(more);
    counted.sort_by_key(|(at, _, _)| *at);
    Some(
        counted
            .into_iter()
            .flat_map(|(_, missing, _)| missing)
            .collect(),
    )
}

fn of_leaf(result: &IndicatorResult<'_>) -> Option<Missing> {
    let Requirement::Bound(direction, _) = result.rule.target.requirement else {
        return None;
    };
    Some(Missing {
        code: result.rule.code.clone(),
        units: result.gap.and_then(Gap::shortfall)?,
        direction,
        unit: result.rule.unit.as_ref().map(|unit| unit.name.clone()),
    })
}

/// The units of all; `None` where nothing is missing.
fn sum(missing: &[Missing]) -> Option<Number> {
    let mut units = missing.first()?.units;
    for further in &missing[1..] {
        units = units.checked_add(further.units)?;
    }
    Some(units)
}
