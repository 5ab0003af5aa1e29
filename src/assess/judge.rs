//! One indicator or part: what was measured, what is asked, and what follows.

use super::check::Check;
use super::gap::Gap;
use super::policy::{Policy, Strictness};
use super::verdict::{Verdict, VerdictBasis};
use crate::number::{Comparison, Growth, Mean, Number, Product, Share};
use crate::rules::{Indicator, Kind, Requirement};
use crate::survey::{Answer, Observation, Value};
use std::cmp::Ordering;

/// What was measured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Measure {
    /// Counts.
    Counts(Share),
    /// A bare percentage.
    Percent(Number),
    /// An amount or a count, in the indicator's unit.
    Amount(Number),
    /// The mean of the hamlets' amounts, in the indicator's unit.
    Mean(Mean),
    /// The answer to a yes/no indicator.
    Answer(bool),
    /// A value against that of the year before.
    Growth(Growth),
    /// The rank of a level of the indicator's scale.
    Level(usize),
}

/// Why a verdict is what it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// The measured value was compared with the target.
    Compared,
    /// All parts were judged.
    Parts,
    /// The officer concluded, since the target is unset.
    ConcludedWithoutTarget,
    /// The officer concluded, since numbers are missing.
    ConcludedWithoutNumbers,
    /// The rule allows "không áp dụng" and a reason was given.
    NotApplicable,
    /// The target is unset; the requirement says who must decide.
    TargetUnset,
    /// The indicator has no row, or a row with nothing in it.
    NothingGiven,
    /// The counts are incomplete.
    CountsIncomplete,
    /// There is only a conclusion, which strictness does not take.
    OnlyConclusion,
    /// It would be met, but nobody has checked the target against the text of the decision.
    TargetUnverified,
}

/// The judgement of one indicator or part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Judgement {
    pub verdict: Verdict,
    pub basis: Option<VerdictBasis>,
    pub measure: Option<Measure>,
    pub gap: Option<Gap>,
    pub reason: Reason,
}

impl Judgement {
    fn open(verdict: Verdict, measure: Option<Measure>, reason: Reason) -> Judgement {
        Judgement {
            verdict,
            basis: None,
            measure,
            gap: None,
            reason,
        }
    }

    /// The same judgement where the target cannot be relied on: nothing is met by it.
    pub(super) fn unverified(self) -> Judgement {
        if self.verdict != Verdict::Met {
            return self;
        }
        Judgement {
            verdict: Verdict::Undecided,
            basis: None,
            gap: None,
            reason: Reason::TargetUnverified,
            ..self
        }
    }
}

/// Judges an indicator by itself, its parts left aside.
pub(super) fn judge(
    indicator: &Indicator,
    observation: Option<&Observation>,
    policy: Policy,
) -> Judgement {
    let judgement = judge_by_any(indicator, observation, policy.strictness);
    if policy.require_verified && !indicator.is_verified() {
        judgement.unverified()
    } else {
        judgement
    }
}

/// Judges an indicator by its target, however that is known.
fn judge_by_any(
    indicator: &Indicator,
    observation: Option<&Observation>,
    strictness: Strictness,
) -> Judgement {
    let Some(observation) = observation else {
        return Judgement::open(Verdict::NoData, None, Reason::NothingGiven);
    };
    if let Some(judgement) = set_aside(indicator, observation) {
        return judgement;
    }
    let measure = measure(indicator.kind, observation);
    let compared = measure.and_then(|measure| compare(indicator, measure));
    let target_unset = matches!(indicator.target.requirement, Requirement::Unset(_));
    compared.unwrap_or_else(|| conclude(observation, measure, target_unset, strictness))
}

/// The judgement of what does not apply, where the rule allows that.
pub(super) fn set_aside(indicator: &Indicator, observation: &Observation) -> Option<Judgement> {
    let applies = observation.conclusion() != Some(Answer::NotApplicable);
    (!applies && indicator.optional.is_some())
        .then(|| Judgement::open(Verdict::NotApplicable, None, Reason::NotApplicable))
}

/// What the observation measures, for an indicator of this kind.
pub(super) fn measure(kind: Kind, observation: &Observation) -> Option<Measure> {
    let value = observation.value.as_ref().map(|entry| entry.value);
    match (kind, value) {
        (Kind::Share, None) => observation.share().map(Measure::Counts),
        (Kind::Growth, None) => observation.share().map(Growth::of).map(Measure::Growth),
        (Kind::Share | Kind::Growth, Some(Value::Percent(percent))) => {
            Some(Measure::Percent(percent))
        }
        (Kind::Level, Some(Value::Level(rank))) => Some(Measure::Level(rank)),
        (Kind::Amount | Kind::Count, Some(Value::Amount(amount))) => Some(Measure::Amount(amount)),
        (Kind::Amount, Some(Value::Mean(mean))) => Some(Measure::Mean(mean)),
        (Kind::YesNo, Some(Value::Answer(Answer::Yes))) => Some(Measure::Answer(true)),
        (Kind::YesNo, Some(Value::Answer(Answer::No))) => Some(Measure::Answer(false)),
        _ => None,
    }
}

/// Compares what was measured with the target; `None` when the target is unset.
fn compare(indicator: &Indicator, measure: Measure) -> Option<Judgement> {
    let asked = &indicator.target.requirement;
    let passes = Check::of(asked, measure)?.passes();
    let gap = match asked {
        Requirement::Bound(direction, target) => {
            Gap::of(measure, *direction, *target, indicator.step())
        }
        _ => None,
    };
    Some(Judgement {
        verdict: if passes {
            Verdict::Met
        } else {
            Verdict::NotMet
        },
        basis: Some(measure.basis()),
        measure: Some(measure),
        gap,
        reason: Reason::Compared,
    })
}

/// Takes the officer's conclusion where nothing can be computed, or says what is missing.
pub(super) fn conclude(
    observation: &Observation,
    measure: Option<Measure>,
    target_unset: bool,
    strictness: Strictness,
) -> Judgement {
    let verdict = match observation.conclusion() {
        Some(Answer::Yes) => Some(Verdict::Met),
        Some(Answer::No) => Some(Verdict::NotMet),
        Some(Answer::NotApplicable) | None => None,
    };
    let counts_begun = observation.numerator.is_some() || observation.denominator.is_some();
    match (verdict, strictness) {
        (Some(verdict), Strictness::TakeConclusions) => Judgement {
            verdict,
            basis: Some(VerdictBasis::Concluded),
            measure,
            gap: None,
            reason: if target_unset {
                Reason::ConcludedWithoutTarget
            } else {
                Reason::ConcludedWithoutNumbers
            },
        },
        _ if target_unset && (verdict.is_some() || measure.is_some() || counts_begun) => {
            Judgement::open(Verdict::Undecided, measure, Reason::TargetUnset)
        }
        _ if counts_begun => Judgement::open(Verdict::NoData, None, Reason::CountsIncomplete),
        (Some(_), Strictness::Strict) => {
            Judgement::open(Verdict::NoData, None, Reason::OnlyConclusion)
        }
        (None, _) => Judgement::open(Verdict::NoData, None, Reason::NothingGiven),
    }
}

impl Measure {
    /// A measured number beside a target; `None` for an answer or a level.
    pub fn against(self, target: Number) -> Option<Comparison> {
        match self {
            Measure::Counts(share) => Some(share.against(target)),
            Measure::Growth(growth) => growth.against(target),
            Measure::Percent(number) | Measure::Amount(number) => Some(Comparison {
                measured: Product::once(number),
                asked: Product::once(target),
            }),
            Measure::Mean(mean) => Some(mean.against(target)),
            Measure::Answer(_) | Measure::Level(_) => None,
        }
    }

    /// Compares a measured number with a target; `None` for an answer or a level.
    pub fn cmp_target(self, target: Number) -> Option<Ordering> {
        self.against(target).map(Comparison::order)
    }

    /// The measure if it were so many units more, or fewer where `units` is below zero, the whole
    /// held fixed; `None` where there are no units, or not so many.
    pub fn moved_by(self, units: Number) -> Option<Measure> {
        let moved =
            |share: Share| Share::new(share.numerator().checked_add(units)?, share.denominator());
        match self {
            Measure::Counts(share) => moved(share).map(Measure::Counts),
            Measure::Growth(growth) => {
                moved(growth.as_share()).map(|share| Measure::Growth(Growth::of(share)))
            }
            Measure::Amount(amount) => amount.checked_add(units).map(Measure::Amount),
            Measure::Mean(mean) => mean.raised_by(units).map(Measure::Mean),
            Measure::Percent(_) | Measure::Answer(_) | Measure::Level(_) => None,
        }
    }

    fn basis(self) -> VerdictBasis {
        match self {
            Measure::Counts(_) | Measure::Amount(_) | Measure::Mean(_) | Measure::Growth(_) => {
                VerdictBasis::Computed
            }
            Measure::Percent(_) | Measure::Answer(_) | Measure::Level(_) => VerdictBasis::Reported,
        }
    }
}
