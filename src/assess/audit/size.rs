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

    /// The same digits in a size that is near the target, where there is one.
    fn likely(self, value: Number, target: Number) -> Option<Number> {
        let (mut value, target) = (millionths(value), millionths(target));
        match self {
            Size::Fraction => value *= 100,
            Size::Large => {
                while value >= target * 10 {
                    if value % 10 != 0 {
                        return None;
                    }
                    value /= 10;
                }
            }
            Size::Small => {
                while value * 10 <= target {
                    value *= 10;
                }
            }
        }
        Number::from_millionths(value)
    }
}

fn millionths(number: Number) -> i128 {
    i128::from(number.millionths())
}
