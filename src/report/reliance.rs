//! How far a result can be relied on, in the sentences that stand beside every conclusion.

use super::conclusion::judged_by;
use crate::assess::{Assessment, Reason};
use crate::diagnostic::{Arg, Message, message};
use crate::wording::Wording;

/// What a commune was judged by, and what in that is provisional, in a paragraph.
pub(super) fn paragraph(assessment: &Assessment<'_>, wording: &Wording) -> String {
    let mut text = vec![judged_by(assessment, wording)];
    text.extend(incomplete(assessment, wording));
    text.extend(sentences(assessment, wording));
    text.join(" ")
}

/// How much of its rule set is not held, where it is not complete.
pub(super) fn incomplete(assessment: &Assessment<'_>, wording: &Wording) -> Option<String> {
    let rules = assessment.rules;
    let why = rules.incomplete.as_ref()?;
    Some(wording.say(&message!(
        "incomplete-set",
        declared = rules.declared_indicators as usize,
        held = rules.indicators().count(),
        why = why,
    )))
}

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
