//! Words that several views of the rules share.

use crate::diagnostic::{Arg, Message, message};
use crate::number::Direction;
use crate::report::records::Content;
use crate::rules::{Basis, BasisTally, DateSpan, Kind, Region, Requirement, Scope};
use crate::wording::Wording;
use jiff::civil::Date;

/// A span of days: `từ 01/03/2024`, `đến 29/02/2024`, `từ ... đến ...`; empty for always.
pub(super) fn days(span: DateSpan, wording: &Wording) -> String {
    let message = match (span.from == Date::MIN, span.to == Date::MAX) {
        (true, true) => return String::new(),
        (false, true) => message!("rules-days-from", from = span.from),
        (true, false) => message!("rules-days-until", to = span.to),
        (false, false) => message!("rules-days-between", from = span.from, to = span.to),
    };
    wording.say(&message)
}

/// When a target applies: its year, or its days.
pub(super) fn when(year: Option<i16>, span: DateSpan, wording: &Wording) -> String {
    match year {
        Some(year) => wording.say(&message!("rules-year", year = year.to_string())),
        None => days(span, wording),
    }
}

/// The regions or groups as people read them: by their codes, or by their names where codes are mere
/// numbers.
pub(super) fn regions(regions: &[Region], wording: &Wording) -> String {
    let labels: Vec<&str> = regions.iter().map(|it| region(it, wording)).collect();
    labels.join(", ")
}

/// One of them.
pub(super) fn region<'r>(region: &'r Region, wording: &Wording) -> &'r str {
    let is_number = region.code.bytes().all(|byte| byte.is_ascii_digit());
    if is_number {
        wording.text(&region.name)
    } else {
        &region.code
    }
}

/// The codes of regions or groups; empty for all.
pub(super) fn codes(regions: &[Region]) -> String {
    let codes: Vec<&str> = regions.iter().map(|region| region.code.as_str()).collect();
    codes.join(", ")
}

/// How an indicator is observed.
pub(super) fn kind(kind: Kind) -> Message {
    match kind {
        Kind::Share => message!("rules-kind-share"),
        Kind::Amount => message!("rules-kind-amount"),
        Kind::Count => message!("rules-kind-count"),
        Kind::YesNo => message!("rules-kind-yes-no"),
        Kind::Growth => message!("rules-kind-growth"),
        Kind::Level => message!("rules-kind-level"),
    }
}

/// The place that an overlay is for, the narrowest name first.
pub(super) fn place(scope: &Scope, wording: &Wording) -> String {
    let names = [
        scope
            .commune
            .as_ref()
            .map(|name| message!("place-commune", name = name)),
        scope
            .district
            .as_ref()
            .map(|name| message!("place-district", name = name)),
        scope
            .province
            .as_ref()
            .map(|name| message!("place-province", name = name)),
    ];
    let names: Vec<Arg> = names.into_iter().flatten().map(Arg::from).collect();
    wording.say(&message!("rules-list", items = names))
}

/// The operator and value of a target, as JSON has them.
pub(super) fn target(requirement: &Requirement) -> [Content; 2] {
    let operator = |operator: &str| Content::Text(operator.to_owned());
    match requirement {
        Requirement::Bound(Direction::AtLeast, number) => {
            [operator(">="), Content::Number(*number)]
        }
        Requirement::Bound(Direction::AtMost, number) => [operator("<="), Content::Number(*number)],
        Requirement::LevelAtLeast(level) => {
            [operator(">="), Content::Text(level.name().vi.to_string())]
        }
        Requirement::Yes => [operator("is"), Content::Text("yes".to_owned())],
        Requirement::Unset(_) => [Content::Empty, Content::Empty],
    }
}

/// The word of a basis, as rule files and JSON have it.
pub(super) fn basis(basis: Option<Basis>) -> Content {
    basis.map_or(Content::Empty, |basis| {
        Content::Text(basis.word().to_owned())
    })
}

/// A day, as rule files and JSON have it; nothing for an open end.
pub(super) fn day(day: Date) -> Content {
    if day == Date::MIN || day == Date::MAX {
        Content::Empty
    } else {
        Content::Text(day.to_string())
    }
}

/// A text, or nothing.
pub(super) fn text(text: &str) -> Content {
    if text.is_empty() {
        Content::Empty
    } else {
        Content::Text(text.to_owned())
    }
}

/// How many targets are known how.
pub(super) fn tally(tally: BasisTally, wording: &Wording) -> String {
    wording.say(&message!(
        "rules-tally",
        total = tally.total(),
        text = tally.text,
        unsigned = tally.unsigned,
        quoted = tally.quoted,
        entered = tally.entered,
        recalled = tally.recalled,
        left = tally.left,
        unset = tally.unset,
    ))
}

/// The word of a basis as people read it.
pub(super) fn basis_label(word: &str, wording: &Wording) -> String {
    let all = [
        (Basis::Text, message!("rules-column-text")),
        (Basis::Quoted, message!("rules-column-quoted")),
        (Basis::Entered, message!("rules-column-entered")),
        (Basis::Recalled, message!("rules-column-recalled")),
    ];
    let known = all.iter().find(|(basis, _)| basis.word() == word);
    known.map_or_else(String::new, |(_, label)| wording.say(label))
}
