//! Whether a commune can be recognised: its criteria, and the conditions beside them.

use super::assessment::{Assessment, CriterionResult, IndicatorResult};
use super::judge::Reason;
use super::verdict::Verdict;

/// Whether a commune can be recognised. While anything is unknown it is never eligible.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Eligibility {
    /// The criteria and all conditions are met.
    Eligible,
    /// The criteria or a condition are not met.
    NotEligible,
    /// Something is unknown, rests on the officer's word alone, or the rules have no conditions.
    Undecided,
}

impl Eligibility {
    /// The name used in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Eligibility::Eligible => "eligible",
            Eligibility::NotEligible => "not_eligible",
            Eligibility::Undecided => "undecided",
        }
    }

    pub(super) fn of(commune: Verdict, conditions: Option<Verdict>) -> Eligibility {
        match (commune, conditions) {
            (Verdict::NotMet, _) | (_, Some(Verdict::NotMet)) => Eligibility::NotEligible,
            (Verdict::Met, Some(Verdict::Met)) => Eligibility::Eligible,
            _ => Eligibility::Undecided,
        }
    }
}

impl Assessment<'_> {
    /// Whether the commune can be recognised. Nobody is eligible on their own word: what is met only
    /// because the officer concluded so, where nobody knows what is asked, leaves it open.
    pub fn eligibility(&self) -> Eligibility {
        let conditions = self.recognition.as_ref().map(|it| it.verdict);
        match Eligibility::of(self.verdict, conditions) {
            Eligibility::Eligible if self.met_by_word_alone().next().is_some() => {
                Eligibility::Undecided
            }
            eligibility => eligibility,
        }
    }

    /// What is met only by the officer's conclusion, since what is asked is not known: of indicators
    /// and conditions with parts, the parts that were concluded.
    pub fn met_by_word_alone(&self) -> impl Iterator<Item = &IndicatorResult<'_>> {
        let conditions = self.recognition.iter().flat_map(|it| &it.indicators);
        let all = self.indicators().chain(conditions);
        let by_word = all.filter(|result| result.is_met_by_word_alone());
        let concluded = by_word.flat_map(IndicatorResult::with_parts);
        concluded
            .filter(|it| it.verdict == Verdict::Met && it.reason == Reason::ConcludedWithoutTarget)
    }
}

impl IndicatorResult<'_> {
    fn is_met_by_word_alone(&self) -> bool {
        if self.verdict != Verdict::Met {
            return false;
        }
        match self.reason {
            Reason::ConcludedWithoutTarget => true,
            Reason::Parts => {
                let by_word = |part: &&IndicatorResult<'_>| part.is_met_by_word_alone();
                let met = |part: &&IndicatorResult<'_>| part.verdict == Verdict::Met;
                let by_word = self.parts.iter().filter(by_word).count();
                let firm = self.parts.iter().filter(met).count() - by_word;
                by_word > 0 && self.rule.parts_needed.is_none_or(|needed| firm < needed)
            }
            _ => false,
        }
    }
}

impl CriterionResult<'_> {
    /// Whether the survey says nothing about any of its indicators.
    pub fn is_silent(&self) -> bool {
        let mut indicators = self.indicators.iter().flat_map(|it| it.with_parts());
        indicators.all(|result| result.observation.is_none())
    }
}
