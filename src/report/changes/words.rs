//! How changes are said.

use crate::assess::Gap;
use crate::changes::{IndicatorChange, What};
use crate::diagnostic::{Message, message};
use crate::number::{Direction, Number};
use crate::report::{Cell, figures};
use crate::rules::Requirement;
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
        texts.extend(to_target(change, towards, unit, wording));
    }
    let texts: Vec<String> = texts.iter().map(|text| wording.say(text)).collect();
    texts.join("; ")
}

/// What the change means for the distance to the target: both distances where it was crossed, else
/// by how much the distance has changed.
fn to_target(
    change: &IndicatorChange<'_, '_>,
    towards: Number,
    unit: &str,
    wording: &Wording,
) -> Option<Message> {
    let (old, new) = (change.old?, change.new?);
    let (old_gap, new_gap) = (old.gap?, new.gap?);
    let Requirement::Bound(direction, _) = new.rule.target.requirement else {
        return None;
    };
    let is_met = |gap| matches!(gap, Gap::Margin(_));
    if is_met(old_gap) != is_met(new_gap) {
        let [before, after] = [old, new].map(|result| figures::gap(result, wording));
        return Some(message!("change-from-to", before = before, after = after));
    }
    let number = towards.abs();
    // What is still missing is told as such: how much it was less says nothing of how much it is.
    let missing = |key| {
        let (now, before) = (new_gap.shortfall()?, old_gap.shortfall()?);
        let message = Message::new(key).with("now", now).with("before", before);
        Some(message.with("unit", unit))
    };
    let spare = |key| {
        let message = Message::new(key).with("number", number);
        Some(message.with("unit", unit))
    };
    match (direction, is_met(new_gap), towards.is_negative()) {
        (Direction::AtLeast, true, false) => spare("change-more-to-spare"),
        (Direction::AtLeast, true, true) => spare("change-less-to-spare"),
        (Direction::AtLeast, false, false) => missing("change-nearer"),
        (Direction::AtLeast, false, true) => missing("change-away"),
        (Direction::AtMost, true, false) => spare("change-lower-still"),
        (Direction::AtMost, true, true) => spare("change-closer-to-most"),
        (Direction::AtMost, false, false) => missing("change-nearer-below"),
        (Direction::AtMost, false, true) => spare("change-away-above"),
    }
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
