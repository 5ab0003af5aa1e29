//! How far a result can be relied on, in the sentences that stand beside every conclusion.

use super::conclusion::judged_by;
use crate::assess::{Assessment, IndicatorResult, Reason, Verdict};
use crate::diagnostic::{Arg, Message, message};
use crate::rules::BasisTally;
use crate::summary::Reliance;
use crate::wording::Wording;

/// What a commune was judged by, and what in that is provisional, in a paragraph.
pub(super) fn paragraph(assessment: &Assessment<'_>, wording: &Wording) -> String {
    let mut text = vec![judged_by(assessment, wording)];
    text.extend(incomplete(assessment, wording));
    text.extend(said(&provisional_and_concluded(assessment), wording));
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
    let mut sentences = said(&provisional_and_concluded(assessment), wording);
    sentences.extend(met_by_word(assessment, wording));
    sentences
}

fn provisional_and_concluded(assessment: &Assessment<'_>) -> [Option<Message>; 2] {
    let reliance = Reliance::of(assessment);
    [provisional(reliance.targets), concluded(reliance)]
}

/// The sentences that there are.
pub(super) fn said(sentences: &[Option<Message>], wording: &Wording) -> Vec<String> {
    let sentences = sentences.iter().flatten();
    sentences.map(|sentence| wording.say(sentence)).collect()
}

/// How many of the targets nobody has checked, and how many there are not.
fn provisional(targets: BasisTally) -> Option<Message> {
    let parts = not_checked(targets);
    let total = targets.total();
    (!parts.is_empty()).then(|| message!("meeting-provisional", total = total, parts = parts))
}

/// How many results are the officer's conclusions, and why.
fn concluded(reliance: Reliance) -> Option<Message> {
    let count = reliance.concluded();
    let why = why_concluded(reliance);
    (count > 0).then(|| message!("meeting-concluded", count = count, why = why))
}

/// Which criteria are met, but not all of it by figures: tables show them as met like the others.
pub(super) fn met_by_word(assessment: &Assessment<'_>, wording: &Wording) -> Option<String> {
    let is_concluded = |result: &IndicatorResult<'_>| {
        matches!(
            result.reason,
            Reason::ConcludedWithoutTarget | Reason::ConcludedWithoutNumbers
        )
    };
    let criteria = assessment.criteria_with(Verdict::Met);
    let criteria = criteria.filter(|criterion| {
        let mut results = criterion
            .indicators
            .iter()
            .flat_map(IndicatorResult::with_parts);
        results.any(is_concluded)
    });
    let codes: Vec<Arg> = criteria.map(|it| Arg::from(&it.rule.code)).collect();
    (!codes.is_empty()).then(|| wording.say(&message!("criteria-met-by-word", criteria = codes)))
}

/// The counts of targets that nobody has checked or set, for a sentence.
pub(super) fn not_checked(targets: BasisTally) -> Vec<Arg> {
    let (unverified, left, unset) = (targets.unverified(), targets.left, targets.unset);
    counted([
        (
            unverified,
            message!("provisional-unverified", count = unverified),
        ),
        (left, message!("provisional-left", count = left)),
        (unset, message!("provisional-unset", count = unset)),
    ])
}

/// The counts of conclusions by why they stand, for a sentence.
pub(super) fn why_concluded(reliance: Reliance) -> Vec<Arg> {
    let (without_target, without_numbers) = (reliance.without_target, reliance.without_numbers);
    counted([
        (
            without_target,
            message!("concluded-without-target", count = without_target),
        ),
        (
            without_numbers,
            message!("concluded-without-numbers", count = without_numbers),
        ),
    ])
}

/// Those of the sentences whose count is not zero.
fn counted<const N: usize>(sentences: [(usize, Message); N]) -> Vec<Arg> {
    let sentences = sentences.into_iter().filter(|(count, _)| *count > 0);
    sentences.map(|(_, sentence)| sentence.into()).collect()
}
