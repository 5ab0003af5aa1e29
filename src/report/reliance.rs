//! How far a result can be relied on, in the sentences that stand beside every conclusion.

use crate::assess::{Assessment, Reason};
use crate::diagnostic::{Arg, Message, message};
use crate::wording::Wording;

/// What in the result is provisional, and what rests on the officer's word; nothing where all
/// targets were checked and all results follow from the data.
pub(super) fn sentences(assessment: &Assessment<'_>, wording: &Wording) -> Vec<String> {
    let sentences = [provisional(assessment), concluded(assessment)];
    let sentences = sentences.iter().flatten();
    sentences.map(|sentence| wording.say(sentence)).collect()
}

/// How many of the targets nobody has checked, and how many there are not.
fn provisional(assessment: &Assessment<'_>) -> Option<Message> {
    let tally = assessment.rules.tally();
    let (unverified, left, unset) = (tally.unverified(), tally.left, tally.unset);
    let parts = counted([
        (
            unverified,
            message!("provisional-unverified", count = unverified),
        ),
        (left, message!("provisional-left", count = left)),
        (unset, message!("provisional-unset", count = unset)),
    ]);
    let total = tally.total();
    (!parts.is_empty()).then(|| message!("meeting-provisional", total = total, parts = parts))
}

/// How many results are the officer's conclusions, and why.
fn concluded(assessment: &Assessment<'_>) -> Option<Message> {
    let with = |reason| {
        let rows = assessment.rows();
        rows.filter(|result| result.reason == reason).count()
    };
    let without_target = with(Reason::ConcludedWithoutTarget);
    let without_numbers = with(Reason::ConcludedWithoutNumbers);
    let count = without_target + without_numbers;
    let why = counted([
        (
            without_target,
            message!("concluded-without-target", count = without_target),
        ),
        (
            without_numbers,
            message!("concluded-without-numbers", count = without_numbers),
        ),
    ]);
    (count > 0).then(|| message!("meeting-concluded", count = count, why = why))
}

/// Those of the sentences whose count is not zero.
fn counted<const N: usize>(sentences: [(usize, Message); N]) -> Vec<Arg> {
    let sentences = sentences.into_iter().filter(|(count, _)| *count > 0);
    sentences.map(|(_, sentence)| sentence.into()).collect()
}
