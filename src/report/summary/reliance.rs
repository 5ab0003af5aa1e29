//! What in a summary is provisional, and how recognition stands: the sentences beside its conclusion.

use crate::assess::Eligibility;
use crate::diagnostic::{Message, message};
use crate::report::Block;
use crate::report::reliance::{not_checked, said, why_concluded};
use crate::summary::SetSummary;
use crate::wording::Wording;
use std::ops::Add;

/// The sentences of a set in a paragraph; nothing where everything was checked and computed.
pub(super) fn paragraph(set: &SetSummary, wording: &Wording) -> Option<Block> {
    let sentences = [provisional(set), concluded(set), recognition(set)];
    let text = said(&sentences, wording).join(" ");
    (!text.is_empty()).then_some(Block::Paragraph(text))
}

/// How many targets nobody has checked or set: of each commune where they are the same, else of all
/// together.
fn provisional(set: &SetSummary) -> Option<Message> {
    let mut targets = set.communes.iter().map(|commune| commune.reliance.targets);
    let first = targets.next()?;
    let (key, targets) = if targets.clone().all(|it| it == first) {
        ("summary-provisional", first)
    } else {
        ("summary-provisional-in-all", targets.fold(first, Add::add))
    };
    let parts = not_checked(targets);
    (!parts.is_empty()).then(|| {
        Message::new(key)
            .with("total", targets.total())
            .with("communes", set.communes.len())
            .with("parts", parts)
    })
}

/// How many results are conclusions of officers, and of how many communes.
fn concluded(set: &SetSummary) -> Option<Message> {
    let rests = set.communes.iter().map(|commune| commune.reliance);
    let rests = rests.filter(|it| it.concluded() > 0);
    let communes = rests.clone().count();
    let all = rests.reduce(Add::add)?;
    Some(message!(
        "summary-concluded",
        count = all.concluded(),
        communes = communes,
        why = why_concluded(all),
    ))
}

/// How many communes can be recognised, where that takes more than the criteria.
fn recognition(set: &SetSummary) -> Option<Message> {
    let with = |eligibility| {
        let communes = set.communes.iter();
        communes.filter(|it| it.eligibility == eligibility).count()
    };
    let is_asked = set.head.has_conditions && !set.communes.is_empty();
    is_asked.then(|| {
        message!(
            "summary-recognition",
            eligible = with(Eligibility::Eligible),
            refused = with(Eligibility::NotEligible),
            open = with(Eligibility::Undecided),
        )
    })
}
