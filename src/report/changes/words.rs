//! How changes are said.

use crate::changes::{IndicatorChange, What};
use crate::diagnostic::{Message, message};
use crate::number::Number;
use crate::report::{Cell, figures};
use crate::wording::Wording;

/// A kind of change.
pub(super) fn what(what: What) -> Message {
    match what {
        What::NewlyNotMet => message!("change-newly-not-met"),
        What::NewlyMet => message!("change-newly-met"),
        What::OtherVerdict => message!("change-other-verdict"),
        What::Value => message!("change-value"),
        What::Appeared => message!("change-appeared"),
        What::Disappeared => message!("change-disappeared"),
        What::Unchanged => message!("change-unchanged"),
    }
}

/// By how much it has changed, and how that is to its target; empty where it cannot be counted.
pub(super) fn difference(change: &IndicatorChange<'_, '_>, wording: &Wording) -> String {
    let unit = change.shown().and_then(|shown| shown.rule.unit_name());
    let unit = unit.map_or("", |unit| wording.text(unit));
    let mut texts = Vec::new();
    if let Some(units) = change.units().filter(|units| *units != Number::ZERO) {
        texts.push(message!(
            "change-units",
            number = signed(units, wording),
            unit = unit
        ));
    }
    if let Some(points) = change.points().filter(|points| *points != Number::ZERO) {
        texts.push(if points.is_negative() {
            message!("change-points-down", number = points.abs())
        } else {
            message!("change-points-up", number = points)
        });
    }
    if let Some(towards) = change.towards().filter(|towards| *towards != Number::ZERO) {
        let distance = towards.abs();
        texts.push(if towards.is_negative() {
            message!("change-away", number = distance, unit = unit)
        } else {
            message!("change-nearer", number = distance, unit = unit)
        });
    }
    let texts: Vec<String> = texts.iter().map(|text| wording.say(text)).collect();
    texts.join("; ")
}

/// The verdicts before and after.
pub(super) fn verdicts(change: &IndicatorChange<'_, '_>, wording: &Wording) -> Cell {
    match (change.old, change.new) {
        (Some(old), Some(new)) if old.verdict != new.verdict => {
            let before = Message::new(old.verdict.name());
            let after = Message::new(new.verdict.name());
            let text = message!("change-from-to", before = before, after = after);
            Cell {
                text: wording.say(&text),
                ..figures::verdict(new.verdict, wording)
            }
        }
        (_, Some(one)) | (Some(one), None) => figures::verdict(one.verdict, wording),
        (None, None) => Cell::empty(),
    }
}

/// A number with its sign.
pub(super) fn signed(number: Number, wording: &Wording) -> String {
    let text = wording.number(number);
    if number.is_negative() {
        text
    } else {
        format!("+{text}")
    }
}
