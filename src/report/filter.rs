//! Which indicators a report lists. Totals are always of the whole.

use super::table::RowKind;
use crate::assess::{Assessment, CriterionResult, IndicatorResult, Verdict};

/// The verdicts of what is not met, and of what is open.
pub(super) const NOT_MET: &[Verdict] = &[Verdict::NotMet];
pub(super) const OPEN: &[Verdict] = &[Verdict::NoData, Verdict::Undecided];

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

    /// Whether the conditions of recognition were asked for by their code.
    pub(super) fn names(&self, conditions: &CriterionResult<'_>) -> bool {
        let code = &conditions.rule.code;
        self.criteria.iter().any(|wanted| *wanted == **code)
    }

    fn lists(&self, result: &IndicatorResult<'_>) -> bool {
        self.verdicts.is_empty() || self.verdicts.contains(&result.verdict)
    }
}

/// Those of an indicator and its parts that have one of these verdicts. What is still open of an
/// indicator that is not met is listed too, for somebody must supply it; the parts of an indicator
/// that is met, or does not apply, miss nothing.
pub(super) fn with_verdicts<'r, 'a>(
    result: &'r IndicatorResult<'a>,
    verdicts: &'static [Verdict],
) -> impl Iterator<Item = (RowKind, &'r IndicatorResult<'a>)> {
    let is_settled = result.verdict.is_settled();
    let parts = result.parts.iter().map(|part| (RowKind::Part, part));
    std::iter::once((RowKind::Item, result))
        .chain(parts)
        .filter(move |(_, result)| !is_settled && verdicts.contains(&result.verdict))
}
