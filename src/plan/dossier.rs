//! Which indicators have evidence and which lack it.

use super::responsibility::Responsible;
use crate::assess::{Assessment, CriterionResult, IndicatorResult, Verdict};
use crate::assignments::Assignments;

/// The evidence of a criterion.
#[derive(Debug)]
pub struct Dossier<'p, 'a> {
    /// The criterion.
    pub criterion: &'p CriterionResult<'a>,
    /// Its indicators that apply, each with who is responsible.
    pub indicators: Vec<(&'p IndicatorResult<'a>, Responsible<'p>)>,
}

impl<'p, 'a> Dossier<'p, 'a> {
    /// The indicators that a filter keeps and that lack evidence.
    pub fn lacking(&self) -> impl Iterator<Item = &(&'p IndicatorResult<'a>, Responsible<'p>)> {
        let indicators = self.indicators.iter();
        indicators.filter(|(result, _)| !result.has_evidence())
    }
}

/// The evidence of all criteria, in the order of the law.
pub(super) fn dossier<'p, 'a>(
    assessment: &'p Assessment<'a>,
    assignments: &'p Assignments,
) -> Vec<Dossier<'p, 'a>> {
    let criteria = assessment.criteria.iter();
    criteria
        .map(|criterion| Dossier {
            criterion,
            indicators: criterion
                .indicators
                .iter()
                .filter(|result| result.verdict != Verdict::NotApplicable)
                .map(|result| {
                    let (of, code) = (&criterion.rule.code, &result.rule.code);
                    let by = Responsible::for_indicator(assignments, of, code);
                    (result, by)
                })
                .collect(),
        })
        .collect()
}
