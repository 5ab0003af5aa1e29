//! One indicator or part: what was measured, what is asked, and what follows.

use super::combine::{combine, combine_some};
use super::gap::Gap;
use super::policy::{Policy, Strictness};
use super::verdict::{Verdict, VerdictBasis};
use crate::number::{Growth, Mean, Number, Share};
use crate::rules::{Indicator, Kind, Requirement};
use crate::survey::{Answer, Figures, Value};
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
    pub reason: Reason,
}

impl Judgement {
    /// How far the verdict is from turning; `None` where nothing was compared with a number.
    pub fn gap(&self, indicator: &Indicator) -> Option<Gap> {
        match (self.reason, self.measure, &indicator.target.requirement) {
            (Reason::Compared, Some(measure), Requirement::Bound(direction, target)) => {
                Gap::of(measure, *direction, *target, indicator.step())
            }
            _ => None,
        }
    }

    fn open(verdict: Verdict, measure: Option<Measure>, reason: Reason) -> Judgement {
        Judgement {
            verdict,
            basis: None,
            measure,
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
            reason: Reason::TargetUnverified,
            ..self
        }
    }
}

/// Judges an indicator by itself, its parts left aside.
pub(super) fn judge(indicator: &Indicator, figures: Option<&Figures>, policy: Policy) -> Judgement {
    let judgement = judge_by_any(indicator, figures, policy.strictness);
    if policy.require_verified && !indicator.is_verified() {
        judgement.unverified()
    } else {
        judgement
    }
}

/// Judges an indicator by its target, however that is known.
fn judge_by_any(
    indicator: &Indicator,
    figures: Option<&Figures>,
    strictness: Strictness,
) -> Judgement {
    let Some(figures) = figures else {
        return Judgement::open(Verdict::NoData, None, Reason::NothingGiven);
    };
    if let Some(judgement) = set_aside(indicator, figures) {
        return judgement;
    }
    let measure = measure(indicator.kind, figures);
    let compared = measure.and_then(|measure| compare(indicator, measure));
    let target_unset = matches!(indicator.target.requirement, Requirement::Unset(_));
    compared.unwrap_or_else(|| conclude(figures, measure, target_unset, strictness))
}

/// Judges an indicator by the outcomes of its parts; where they leave it open, the officer's
/// conclusion on the whole is taken.
pub(super) fn judge_parts(
    indicator: &Indicator,
    figures: Option<&Figures>,
    parts: impl Iterator<Item = (Verdict, Option<VerdictBasis>)> + Clone,
    policy: Policy,
) -> Judgement {
    if let Some(judgement) = figures.and_then(|figures| set_aside(indicator, figures)) {
        return judgement;
    }
    let verdicts = parts.clone().map(|(verdict, _)| verdict);
    let verdict = match indicator.parts_needed {
        None => combine(verdicts),
        Some(needed) => combine_some(verdicts, needed),
    };
    let is_open = matches!(verdict, Verdict::NoData | Verdict::Undecided);
    if is_open
        && policy.strictness == Strictness::TakeConclusions
        && let Some(figures) = figures
    {
        let mut asked = indicator.parts.iter().map(|part| &part.target.requirement);
        let target_unset = asked.any(|asked| matches!(asked, Requirement::Unset(_)));
        let concluded = conclude(figures, None, target_unset, policy.strictness);
        if concluded.basis.is_some() && policy.require_verified && !indicator.is_verified() {
            return concluded.unverified();
        }
        if concluded.basis.is_some() {
            return concluded;
        }
    }
    Judgement {
        verdict,
        basis: (!is_open)
            .then(|| parts.filter_map(|(_, basis)| basis).max())
            .flatten(),
        measure: None,
        reason: Reason::Parts,
    }
}

/// The judgement of what does not apply, where the rule allows that.
fn set_aside(indicator: &Indicator, figures: &Figures) -> Option<Judgement> {
    let applies = figures.conclusion() != Some(Answer::NotApplicable);
    (!applies && indicator.optional.is_some())
        .then(|| Judgement::open(Verdict::NotApplicable, None, Reason::NotApplicable))
}

/// What the figures measure, for an indicator of this kind.
fn measure(kind: Kind, figures: &Figures) -> Option<Measure> {
    match (kind, figures.value) {
        (Kind::Share, None) => figures.share().map(Measure::Counts),
        (Kind::Growth, None) => figures.share().map(Growth::of).map(Measure::Growth),
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
    let passes = match (&indicator.target.requirement, measure) {
        (Requirement::Bound(direction, target), _) => {
            direction.passes(measure.cmp_target(*target)?)
        }
        (Requirement::Yes, Measure::Answer(answer)) => answer,
        (Requirement::LevelAtLeast(level), Measure::Level(rank)) => rank >= level.rank,
        _ => return None,
    };
    Some(Judgement {
        verdict: if passes {
            Verdict::Met
        } else {
            Verdict::NotMet
        },
        basis: Some(measure.basis()),
        measure: Some(measure),
        reason: Reason::Compared,
    })
}

/// Takes the officer's conclusion where nothing can be computed, or says what is missing.
fn conclude(
    figures: &Figures,
    measure: Option<Measure>,
    target_unset: bool,
    strictness: Strictness,
) -> Judgement {
    let verdict = match figures.conclusion() {
        Some(Answer::Yes) => Some(Verdict::Met),
        Some(Answer::No) => Some(Verdict::NotMet),
        Some(Answer::NotApplicable) | None => None,
    };
    let counts_begun = figures.counts_begun();
    match (verdict, strictness) {
        (Some(verdict), Strictness::TakeConclusions) => Judgement {
            verdict,
            basis: Some(VerdictBasis::Concluded),
            measure,
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
    /// Compares a measured number with a target; `None` for an answer or a level.
    pub fn cmp_target(self, target: Number) -> Option<Ordering> {
        match self {
            Measure::Counts(share) => Some(share.cmp_percent(target)),
            Measure::Growth(growth) => Some(growth.cmp_percent(target)),
            Measure::Percent(number) | Measure::Amount(number) => Some(number.cmp(&target)),
            Measure::Mean(mean) => Some(mean.cmp_number(target)),
            Measure::Answer(_) | Measure::Level(_) => None,
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
