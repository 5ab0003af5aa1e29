//! Why a verdict is what it is, and who must supply what where it is open.

use super::figures;
use super::footnotes::Known;
use crate::assess::{Gap, IndicatorResult, Measure, Reason, Verdict};
use crate::diagnostic::{Arg, Bilingual, Message, message};
use crate::number::Direction;
use crate::rules::{Kind, Requirement, Target, Unset};
use crate::wording::Wording;

/// Why the verdict is what it is, in one sentence.
pub fn reason(result: &IndicatorResult<'_>, wording: &Wording) -> String {
    let message = match result.reason {
        Reason::Compared => match result.measure {
            Some(Measure::Answer(true)) => message!("reason-answered-yes"),
            Some(Measure::Answer(false)) => message!("reason-answered-no"),
            _ => compared(result, wording),
        },
        Reason::Parts => parts(result),
        Reason::ConcludedWithoutTarget => message!(
            "reason-concluded-without-target",
            why = unset_reason(result)
        ),
        Reason::ConcludedWithoutNumbers => message!("reason-concluded-without-numbers"),
        Reason::NotApplicable => message!("reason-not-applicable", note = note(result)),
        Reason::TargetUnset => message!("reason-target-unset", why = unset_reason(result)),
        Reason::NothingGiven => message!("reason-nothing-given"),
        Reason::CountsIncomplete => {
            message!("reason-counts-incomplete", which = missing_count(result))
        }
        Reason::OnlyConclusion => message!("reason-only-conclusion"),
        Reason::TargetUnverified => unverified(result),
    };
    wording.say(&message)
}

fn compared(result: &IndicatorResult<'_>, wording: &Wording) -> Message {
    let measured = figures::measured(result, wording);
    let required = figures::required(result.rule, wording);
    let failing = failing_sexes(result);
    let by_sex = result.rule.each_sex && !result.sexes.is_empty();
    if by_sex && result.verdict == Verdict::Met {
        message!(
            "reason-sexes-reach",
            measured = measured,
            required = required
        )
    } else if by_sex {
        message!(
            "reason-sexes-miss",
            measured = measured,
            required = required,
            failing = failing
        )
    } else if result.verdict == Verdict::Met {
        message!("reason-reaches", measured = measured, required = required)
    } else {
        message!("reason-misses", measured = measured, required = required)
    }
}

/// That the verdict would be met by a target that nobody has checked.
fn unverified(result: &IndicatorResult<'_>) -> Message {
    let target = unverified_target(result);
    let source = target.source.as_ref();
    let known = source.map_or_else(|| Known::by(None), |source| Known::of(target, source));
    message!("reason-target-unverified", basis = known.basis_message())
}

/// The target that is not checked: an indicator's own, or that of the first of its parts.
fn unverified_target<'r>(result: &'r IndicatorResult<'_>) -> &'r Target {
    let parts = result.parts.iter().map(|part| &part.rule.target);
    let open = parts.into_iter().find(|target| !target.is_verified());
    open.unwrap_or(&result.rule.target)
}

/// Women or men who do not reach a target that each of them must reach.
fn failing_sexes(result: &IndicatorResult<'_>) -> Vec<Arg> {
    let sexes = result.sexes.iter().filter(|_| result.rule.each_sex);
    sexes
        .filter(|sex| sex.result.verdict == Verdict::NotMet)
        .map(|sex| Message::new(sex.sex.name()).into())
        .collect()
}

fn parts(result: &IndicatorResult<'_>) -> Message {
    if let Some(needed) = result.rule.parts_needed {
        let met = |part: &&IndicatorResult<'_>| part.verdict == Verdict::Met;
        return message!(
            "reason-some-parts",
            met = result.parts.iter().filter(met).count(),
            total = result.parts.len(),
            needed = needed,
        );
    }
    let met = |part: &&IndicatorResult<'_>| part.verdict == Verdict::Met;
    let counted = |part: &&IndicatorResult<'_>| part.verdict != Verdict::NotApplicable;
    message!(
        "reason-parts",
        met = result.parts.iter().filter(met).count(),
        total = result.parts.iter().filter(counted).count(),
    )
}

/// The parts that are not met yet.
fn missing_parts(result: &IndicatorResult<'_>) -> Message {
    if result.rule.parts_needed.is_some() {
        return parts(result);
    }
    let met = |verdict| matches!(verdict, Verdict::Met | Verdict::NotApplicable);
    let missing = result.parts.iter().filter(|part| !met(part.verdict));
    let codes: Vec<Arg> = missing.map(|part| Arg::from(&part.rule.code)).collect();
    message!("missing-parts", codes = codes)
}

fn note<'r>(result: &'r IndicatorResult<'_>) -> &'r str {
    result
        .observation
        .map_or("", |observation| observation.note.as_str())
}

/// The target that keeps a verdict from being computed: an indicator's own, or that of the first
/// of its parts that has none.
fn unset_target<'r>(result: &'r IndicatorResult<'_>) -> &'r Target {
    let unset = |target: &&Target| matches!(target.requirement, Requirement::Unset(_));
    let own = &result.rule.target;
    let parts = result.parts.iter().map(|part| &part.rule.target);
    parts.into_iter().find(unset).unwrap_or(own)
}

fn unset_reason(result: &IndicatorResult<'_>) -> Message {
    match &unset_target(result).requirement {
        Requirement::Unset(Unset::LeftTo(whom)) => message!("unset-left-to", whom = whom),
        Requirement::Unset(Unset::Unknown(why)) => message!("unset-unknown", why = why),
        Requirement::Unset(Unset::NoValueFor(level)) => {
            message!("unset-no-value", region = &level.name)
        }
        Requirement::Unset(Unset::PlaceUnknown) => message!("unset-place-unknown"),
        Requirement::Unset(Unset::NoValueOnDay)
        | Requirement::Bound(..)
        | Requirement::LevelAtLeast(_)
        | Requirement::Yes => {
            message!("unset-no-value-on-day")
        }
    }
}

fn missing_count(result: &IndicatorResult<'_>) -> Message {
    let has_numerator = result
        .observation
        .is_some_and(|observation| observation.numerator.is_some());
    if has_numerator {
        message!("count-denominator")
    } else {
        message!("count-numerator")
    }
}

fn missing_numbers(result: &IndicatorResult<'_>) -> Message {
    let given = result.observation.is_some_and(|observation| {
        observation.numerator.is_some() || observation.denominator.is_some()
    });
    if given {
        message!("no-count", which = missing_count(result))
    } else {
        message!("no-numbers")
    }
}

/// What it takes to turn the verdict, or who must supply what; empty for a verdict that is met.
pub fn what_is_missing(result: &IndicatorResult<'_>, wording: &Wording) -> String {
    match result.verdict {
        Verdict::Met | Verdict::NotApplicable => String::new(),
        Verdict::NotMet => not_met(result, wording),
        Verdict::NoData | Verdict::Undecided => wording.say(&open(result)),
    }
}

fn not_met(result: &IndicatorResult<'_>, wording: &Wording) -> String {
    let unit = result.rule.unit_name().cloned().unwrap_or_default();
    let message = match (result.gap, &result.rule.target.requirement) {
        (Some(Gap::Shortfall(units)), Requirement::Bound(Direction::AtLeast, _)) => {
            message!("missing-gain", number = units, unit = &unit)
        }
        (Some(Gap::Shortfall(units)), Requirement::Bound(Direction::AtMost, _)) => {
            message!("missing-lose", number = units, unit = &unit)
        }
        _ if result.reason == Reason::ConcludedWithoutTarget => {
            message!("missing-uncomputed", why = unset_reason(result))
        }
        _ if result.reason == Reason::ConcludedWithoutNumbers && result.rule.unit.is_some() => {
            message!("missing-uncomputed", why = missing_numbers(result))
        }
        _ if !result.parts.is_empty() => missing_parts(result),
        (_, Requirement::Bound(..) | Requirement::LevelAtLeast(_)) => {
            message!(
                "missing-reach",
                required = figures::required(result.rule, wording)
            )
        }
        _ => message!("missing-yes"),
    };
    let failing = failing_sexes(result);
    if failing.is_empty() {
        return wording.say(&message);
    }
    wording.say(&message!(
        "missing-by-sex",
        missing = message,
        failing = failing
    ))
}

/// Who must supply what for an open verdict.
fn open(result: &IndicatorResult<'_>) -> Message {
    match (result.reason, result.rule.unit_name()) {
        (Reason::Parts, _) => missing_parts(result),
        (Reason::TargetUnset, _) => who_sets_target(result),
        (Reason::TargetUnverified, _) => message!(
            "supply-verification",
            document = &document(unverified_target(result))
        ),
        (Reason::CountsIncomplete, _) => message!("supply-count", which = missing_count(result)),
        (_, Some(unit)) => supply_numbers(result, unit),
        (_, None) if result.rule.scale.is_some() => supply_level(result),
        (_, None) => message!("supply-answer"),
    }
}

fn supply_level(result: &IndicatorResult<'_>) -> Message {
    let scale = result.rule.scale.iter();
    let levels: Vec<Arg> = scale
        .flat_map(|scale| &scale.levels)
        .map(Arg::from)
        .collect();
    message!("supply-level", levels = levels)
}

fn supply_numbers(result: &IndicatorResult<'_>, unit: &Bilingual) -> Message {
    match result.rule.kind {
        Kind::Share => message!("supply-counts", unit = unit),
        Kind::Growth => message!("supply-two-years", unit = unit),
        _ => message!("supply-amount", unit = unit),
    }
}

/// The document that sets a target.
fn document(target: &Target) -> Bilingual {
    let source = target.source.as_ref();
    let citation = source.and_then(|source| source.citation.as_ref());
    citation
        .map(|citation| citation.cited())
        .unwrap_or_default()
}

fn who_sets_target(result: &IndicatorResult<'_>) -> Message {
    let target = unset_target(result);
    let document = document(target);
    match &target.requirement {
        Requirement::Unset(Unset::LeftTo(whom)) => {
            message!("supply-target-left-to", whom = whom, document = &document)
        }
        Requirement::Unset(Unset::PlaceUnknown) => message!("supply-place"),
        _ => message!("supply-target", document = &document),
    }
}
