//! The verdicts of a commune alone, for those who judge very many.

use super::assessment::{Assessment, commune_verdict, criterion_verdict};
use super::judge::{judge, judge_parts};
use super::policy::Policy;
use super::verdict::Verdict;
use crate::rules::{Indicator, RuleSet};
use crate::survey::{Answer, Figures};
use crate::text::Text;

/// What each verdict of a commune is about, in the order of [`Assessment::verdicts`]: the codes of the
/// criterion and of the indicator or part, empty where it is about a whole.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct VerdictCodes(Vec<(Text, Text)>);

impl VerdictCodes {
    /// By these rules.
    pub fn of(rules: &RuleSet) -> VerdictCodes {
        let mut codes = vec![(Text::default(), Text::default())];
        for criterion in &rules.criteria {
            codes.push((criterion.code.clone(), Text::default()));
            let leaves = criterion.indicators.iter().flat_map(Indicator::with_parts);
            codes.extend(leaves.map(|leaf| (criterion.code.clone(), leaf.code.clone())));
        }
        VerdictCodes(codes)
    }

    /// The codes of criterion and indicator, one pair a verdict.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(one, other)| (one.as_str(), other.as_str()))
    }
}

/// Judges figures by the rules they were fitted to: the same verdicts as [`super::assess`], without
/// what they rest on, in the order of [`Assessment::verdicts`].
///
/// `figures` holds those of each indicator and part, as in [`RuleSet::leaves`]; `has_grade` is whether
/// the commune has the grade that the rules require.
pub fn verdicts(
    rules: &RuleSet,
    figures: &[Option<Figures>],
    has_grade: Option<Answer>,
    policy: Policy,
) -> Vec<Verdict> {
    let criteria_count = rules.criteria.len();
    let mut verdicts = Vec::with_capacity(1 + criteria_count + figures.len());
    // The commune's place, until its criteria are judged.
    verdicts.push(Verdict::NoData);
    let mut criteria = Vec::with_capacity(criteria_count);
    let mut next = figures.iter().map(Option::as_ref);
    let mut parts = Vec::new();
    for criterion in &rules.criteria {
        let place = verdicts.len();
        verdicts.push(Verdict::NoData);
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
            verdicts.push(judgement.verdict);
            verdicts.extend(parts.iter().map(|(verdict, _)| *verdict));
            judgement.verdict
        });
        let verdict = criterion_verdict(criterion, own);
        verdicts[place] = verdict;
        criteria.push(verdict);
    }
    verdicts[0] = commune_verdict(rules, has_grade, criteria.into_iter());
    verdicts
}

impl Assessment<'_> {
    /// The commune's verdict, then each criterion's, followed by those of its indicators, each followed
    /// by those of its parts.
    pub fn verdicts(&self) -> Vec<Verdict> {
        let mut verdicts = vec![self.verdict];
        for criterion in &self.criteria {
            verdicts.push(criterion.verdict);
            let results = criterion.indicators.iter();
            verdicts.extend(results.flat_map(|it| it.with_parts()).map(|it| it.verdict));
        }
        verdicts
    }
}
