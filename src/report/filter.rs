//! Which indicators a report lists. Totals are always of the whole.

use crate::assess::{Assessment, CriterionResult, IndicatorResult, Verdict};

/// Which criteria and verdicts are listed; everything when both are empty.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Filter {
    /// The codes of the criteria; empty for all.
    pub criteria: Vec<String>,
    /// The verdicts of indicators; empty for all.
    pub verdicts: Vec<Verdict>,
    /// Whether documents list the hamlets that pull an indicator down, and JSON all of them.
    pub hamlets: bool,
}

impl Filter {
    /// The criteria with those of their indicators that are listed; criteria without any are
    /// left out.
    pub fn select<'r, 'a>(
        &self,
        assessment: &'r Assessment<'a>,
    ) -> Vec<(&'r CriterionResult<'a>, Vec<&'r IndicatorResult<'a>>)> {
        assessment
            .criteria
            .iter()
            .filter(|criterion| self.lists_criterion(&criterion.rule.code))
            .map(|criterion| {
                let listed = criterion
                    .indicators
                    .iter()
                    .filter(|result| self.lists(result))
                    .collect::<Vec<_>>();
                (criterion, listed)
            })
            .filter(|(_, indicators)| !indicators.is_empty())
            .collect()
    }

    /// Whether it leaves anything out.
    pub fn is_selection(&self) -> bool {
        !self.criteria.is_empty() || !self.verdicts.is_empty()
    }

    /// Whether a summary lists a commune of this verdict.
    pub fn lists_commune(&self, verdict: Verdict) -> bool {
        self.verdicts.is_empty() || self.verdicts.contains(&verdict)
    }

    /// Whether a criterion is listed.
    pub fn lists_criterion(&self, code: &str) -> bool {
        self.criteria.is_empty() || self.criteria.iter().any(|wanted| wanted == code)
    }

    fn lists(&self, result: &IndicatorResult<'_>) -> bool {
        self.verdicts.is_empty() || self.verdicts.contains(&result.verdict)
    }
}
