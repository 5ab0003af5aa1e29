//! The verdicts of a commune alone, for those who judge very many.

use super::assessment::{Assessment, commune_verdict, criterion_verdict};
use super::judge::{judge, judge_parts};
use super::policy::Policy;
use super::verdict::Verdict;
use crate::rules::RuleSet;
use crate::survey::{Answer, Figures};

/// The verdicts of a commune, in the order of the law.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verdicts {
    /// The commune's.
    pub commune: Verdict,
    /// The criteria's.
    pub criteria: Vec<Verdict>,
    /// The indicators', each followed by those of its parts, as in [`RuleSet::leaves`].
    pub leaves: Vec<Verdict>,
}

/// Judges figures by the rules they were fitted to: the same verdicts as [`super::assess`], without
/// what they rest on. `figures` holds those of each indicator and part, as in [`RuleSet::leaves`];
/// `has_grade` is whether the commune has the grade that the rules require.
pub fn verdicts(
    rules: &RuleSet,
    figures: &[Option<Figures>],
    has_grade: Option<Answer>,
    policy: Policy,
) -> Verdicts {
    let mut leaves = Vec::with_capacity(figures.len());
    let mut criteria = Vec::with_capacity(rules.criteria.len());
    let mut next = figures.iter().map(Option::as_ref);
    let mut parts = Vec::new();
    for criterion in &rules.criteria {
        let own = criterion.indicators.iter().map(|indicator| {
            let whole = next.next().flatten();
            parts.clear();
            parts.extend(indicator.parts.iter().map(|part| {
                let judgement = judge(part, next.next().flatten(), policy);
                (judgement.verdict, judgement.basis)
            }));
            let judgement = if parts.is_empty() {
                judge(indicator, whole, policy)
            } else {
                judge_parts(indicator, whole, parts.iter().copied(), policy)
            };
            leaves.push(judgement.verdict);
            leaves.extend(parts.iter().map(|(verdict, _)| *verdict));
            judgement.verdict
        });
        criteria.push(criterion_verdict(criterion, own));
    }
    Verdicts {
        commune: commune_verdict(rules, has_grade, criteria.iter().copied()),
        criteria,
        leaves,
    }
}

impl From<&Assessment<'_>> for Verdicts {
    fn from(assessment: &Assessment<'_>) -> Verdicts {
        let criteria = assessment.criteria.iter();
        Verdicts {
            commune: assessment.verdict,
            criteria: criteria.map(|criterion| criterion.verdict).collect(),
            leaves: assessment
                .indicators_and_parts()
                .map(|result| result.verdict)
                .collect(),
        }
    }
}
