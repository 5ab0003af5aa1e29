//! When a verdict turns: the same comparison, a step on either side of that.

use crate::assess::{Check, Gap, IndicatorResult};
use crate::number::{Direction, Number};
use crate::rules::Requirement;

/// The verdict's comparison after a change.
#[derive(Clone, PartialEq, Debug)]
pub struct Turn {
    /// By how many units what was measured changes; below zero for fewer.
    pub units: Number,
    /// What would be compared.
    pub check: Check,
}

/// That the gap is exact: with it the check comes out one way, with one step less or more the other.
///
/// Nothing where the gap is that of women and men, who have checks of their own.
pub(super) fn turns(result: &IndicatorResult<'_>) -> Vec<Turn> {
    let Requirement::Bound(direction, _) = result.rule.target.requirement else {
        return Vec::new();
    };
    let (Some(gap), Some(measure)) = (result.gap, result.measure) else {
        return Vec::new();
    };
    if result.rule.each_sex && !result.sexes.is_empty() {
        return Vec::new();
    }
    let step = result.rule.step();
    let negative = |number: Number| Number::ZERO.checked_sub(number);
    let (units, next) = match gap {
        Gap::Shortfall(units) => (Some(units), units.checked_sub(step)),
        Gap::Margin(units) => (Some(units), units.checked_add(step)),
    };
    // What is missing is gained where much is wanted; what is to spare is lost there.
    let is_gain = (direction == Direction::AtLeast) == matches!(gap, Gap::Shortfall(_));
    let signed = |units: Option<Number>| if is_gain { units } else { negative(units?) };
    let turn = |units: Option<Number>| {
        let units = signed(units)?;
        let check = Check::of(&result.rule.target.requirement, measure.moved_by(units)?)?;
        Some(Turn { units, check })
    };
    let Some(reached) = turn(units).filter(|turn| turn.check.passes()) else {
        return Vec::new();
    };
    // Where there is no more to lose or gain, nothing turns.
    let beyond = turn(next).filter(|turn| !turn.check.passes());
    std::iter::once(reached).chain(beyond).collect()
}
