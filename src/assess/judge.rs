//! One indicator or part: what was measured, what is asked, and what follows.

use super::combine::combine;
use super::gap::Gap;
use super::verdict::{Verdict, VerdictBasis};
use crate::number::{Number, Share};
use crate::rules::{Indicator, Kind, Requirement};
use crate::survey::{Answer, Figures, Value};
use std::cmp::Ordering;

/// Whether officers' conclusions count.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Strictness {
    /// Where the rule cannot compute a verdict, the officer's conclusion is taken.
    #[default]
    TakeConclusions,
    /// Only what can be computed or was reported as a figure or answer counts.
    Strict,
}

/// What was measured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Measure {
    /// Counts.
    Counts(Share),
    /// A bare percentage.
    Percent(Number),
    /// An amount or a count, in the indicator's unit.
    Amount(Number),
    /// The answer to a yes/no indicator.
    Answer(bool),
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
}

/// Judges an indicator by itself, its parts left aside.
pub(super) fn judge(
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

/// Judges an indicator by the outcomes of its parts; where they leave it open, the officer's conclusion
/// on the whole is taken.
pub(super) fn judge_parts(
    indicator: &Indicator,
    figures: Option<&Figures>,
    parts: impl Iterator<Item = (Verdict, Option<VerdictBasis>)> + Clone,
    strictness: Strictness,
) -> Judgement {
    if let Some(judgement) = figures.and_then(|figures| set_aside(indicator, figures)) {
        return judgement;
    }
    let verdict = combine(parts.clone().map(|(verdict, _)| verdict));
    let is_open = matches!(verdict, Verdict::NoData | Verdict::Undecided);
    if is_open
        && strictness == Strictness::TakeConclusions
        && let Some(figures) = figures
    {
        let mut parts = indicator.parts.iter();
        let target_unset =
            parts.any(|part| matches!(part.target.requirement, Requirement::Unset(_)));
        let concluded = conclude(figures, None, target_unset, strictness);
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
        (Kind::Share, Some(Value::Percent(percent))) => Some(Measure::Percent(percent)),
        (Kind::Amount | Kind::Count, Some(Value::Amount(amount))) => Some(Measure::Amount(amount)),
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
    /// Compares a measured number with a target; `None` for an answer.
    pub fn cmp_target(self, target: Number) -> Option<Ordering> {
        match self {
            Measure::Counts(share) => Some(share.cmp_percent(target)),
            Measure::Percent(number) | Measure::Amount(number) => Some(number.cmp(&target)),
            Measure::Answer(_) => None,
        }
    }

    fn basis(self) -> VerdictBasis {
        match self {
            Measure::Counts(_) | Measure::Amount(_) => VerdictBasis::Computed,
            Measure::Percent(_) | Measure::Answer(_) => VerdictBasis::Reported,
        }
    }
}
