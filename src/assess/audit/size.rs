//! Values so far from their targets that their unit is likely to be another.

use crate::assess::IndicatorResult;
use crate::diagnostic::{Code, Diagnostic};
use crate::number::{Direction, Number};
use crate::rules::{Kind, Requirement};
use crate::survey::Value;

/// An amount is unlikely from so many times its target on, and down to as small a part of it.
const TIMES: i128 = 100;
/// A share of no more than one percent is unlikely where so many times as much is asked: people write
/// 0,828 for 82,8%.
const TIMES_PERCENT: i128 = 20;

/// A finding where a value, not one that was counted, has an unlikely size.
pub(super) fn finding(result: &IndicatorResult<'_>) -> Option<Diagnostic> {
    let Requirement::Bound(direction, target) = result.rule.target.requirement else {
        return None;
    };
    let entry = result.observation?.value.as_ref()?;
    let (value, size) = match (result.rule.kind, entry.value) {
        (Kind::Amount, Value::Amount(value)) => (value, amount(value, direction, target)?),
        (Kind::Share, Value::Percent(value)) => (value, percent(value, direction, target)?),
        _ => return None,
    };
    let unit = result.rule.unit.as_ref().map(|unit| unit.name.clone());
    Some(
        Diagnostic::new(Code::UnlikelySize, &entry.cell)
            .about_indicator(&result.rule.code)
            .with("size", size.name())
            .with("value", value)
            .with("target", target)
            .with(
                "known",
                if size.likely(value, target).is_some() {
                    "yes"
                } else {
                    "no"
                },
            )
            .with("likely", size.likely(value, target).unwrap_or(value))
            .with("unit", &unit.unwrap_or_default()),
    )
}

/// In which way a value is unlikely.
#[derive(Clone, Copy)]
enum Size {
    Large,
    Small,
    Fraction,
}

fn amount(value: Number, direction: Direction, target: Number) -> Option<Size> {
    let (value, target) = (millionths(value), millionths(target));
    if target <= 0 || value <= 0 {
        None
    } else if value >= target * TIMES {
        Some(Size::Large)
    } else {
        // Far below a maximum is where one wants to be.
        (direction == Direction::AtLeast && value * TIMES <= target).then_some(Size::Small)
    }
}

fn percent(value: Number, direction: Direction, target: Number) -> Option<Size> {
    let is_small = value > Number::ZERO && value <= Number::ONE;
    let is_far = millionths(value) * TIMES_PERCENT <= millionths(target);
    (direction == Direction::AtLeast && is_small && is_far).then_some(Size::Fraction)
}

impl Size {
    fn name(self) -> &'static str {
        match self {
            Size::Large => "large",
            Size::Small => "small",
            Size::Fraction => "fraction",
        }
    }

    /// The same digits where they come nearest to the target; `None` where that takes more digits than
    /// can be kept.
    fn likely(self, value: Number, target: Number) -> Option<Number> {
        let (mut value, target) = (millionths(value), millionths(target));
        if let Size::Fraction = self {
            return Number::from_millionths(value * 100);
        }
        loop {
            let next = match self {
                Size::Large => value / 10,
                Size::Small | Size::Fraction => value * 10,
            };
            if !is_nearer(next, value, target) {
                return Number::from_millionths(value);
            }
            if matches!(self, Size::Large) && value % 10 != 0 {
                return None;
            }
            value = next;
        }
    }
}

/// Whether one number is fewer times as large or as small as a target than another; all above zero.
fn is_nearer(one: i128, other: i128, target: i128) -> bool {
    let apart = |value: i128| (value.max(target), value.min(target));
    let (one, other) = (apart(one), apart(other));
    one.0 * other.1 < other.0 * one.1
}

fn millionths(number: Number) -> i128 {
    i128::from(number.millionths())
}
