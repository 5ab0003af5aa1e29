//! Whether a commune can be recognised: its criteria, and the conditions beside them.

use super::assessment::{Assessment, CriterionResult};
use super::verdict::Verdict;

/// Whether a commune can be recognised. While anything is unknown it is never eligible.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Eligibility {
    /// The criteria and all conditions are met.
    Eligible,
    /// The criteria or a condition are not met.
    NotEligible,
    /// Something is unknown, or the rules have no conditions.
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
    /// Whether the commune can be recognised.
    pub fn eligibility(&self) -> Eligibility {
        let conditions = self.recognition.as_ref().map(|it| it.verdict);
        Eligibility::of(self.verdict, conditions)
    }
}

impl CriterionResult<'_> {
    /// Whether the survey says nothing about any of its indicators.
    pub fn is_silent(&self) -> bool {
        let mut indicators = self.indicators.iter().flat_map(|it| it.with_parts());
        indicators.all(|result| result.observation.is_none())
    }
}
