//! A commune judged by its rules.

use super::audit;
use super::combine::combine;
use super::gap::Gap;
use super::judge::{Measure, Reason, Strictness, judge, judge_parts};
use super::verdict::{Verdict, VerdictBasis};
use crate::diagnostic::Diagnostic;
use crate::number::{Percent, Share};
use crate::rules::{Criterion, Indicator, Requirement, RuleSet};
use crate::survey::{Observation, Survey};

/// A commune judged by its rules, in the order of the law.
#[derive(Debug)]
pub struct Assessment<'a> {
    /// The rules it was judged by.
    pub rules: &'a RuleSet,
    /// What was observed.
    pub survey: &'a Survey,
    /// The commune's verdict; an incomplete set never gives "met".
    pub verdict: Verdict,
    /// The criteria.
    pub criteria: Vec<CriterionResult<'a>>,
    /// What does not add up.
    pub findings: Vec<Diagnostic>,
}

/// A criterion judged.
#[derive(Debug)]
pub struct CriterionResult<'a> {
    /// The criterion.
    pub rule: &'a Criterion,
    /// Met when all its indicators are.
    pub verdict: Verdict,
    /// Its indicators.
    pub indicators: Vec<IndicatorResult<'a>>,
}

/// An indicator or a part judged.
#[derive(Debug)]
pub struct IndicatorResult<'a> {
    /// The indicator.
    pub rule: &'a Indicator,
    /// What was observed; `None` when the survey has no row for it.
    pub observation: Option<&'a Observation>,
    /// The verdict.
    pub verdict: Verdict,
    /// What the verdict rests on; `None` when there is none to rest.
    pub basis: Option<VerdictBasis>,
    /// What was measured.
    pub measure: Option<Measure>,
    /// How far the verdict is from turning.
    pub gap: Option<Gap>,
    /// Why the verdict is what it is.
    pub reason: Reason,
    /// The parts that decided it.
    pub parts: Vec<IndicatorResult<'a>>,
}

/// How many criteria have which verdict.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Totals {
    /// How many criteria the set declares.
    pub declared: usize,
    /// Met.
    pub met: usize,
    /// Not met.
    pub not_met: usize,
    /// Neither: not applicable, without data, undecided, or not in the set yet.
    pub other: usize,
}

/// Judges a survey by the rules it was fitted to.
pub fn assess<'a>(
    rules: &'a RuleSet,
    survey: &'a Survey,
    strictness: Strictness,
) -> Assessment<'a> {
    let criteria: Vec<CriterionResult<'a>> = rules
        .criteria
        .iter()
        .map(|criterion| {
            let indicators: Vec<IndicatorResult<'a>> = criterion
                .indicators
                .iter()
                .map(|indicator| indicator_result(indicator, survey, strictness))
                .collect();
            CriterionResult {
                rule: criterion,
                verdict: combine(indicators.iter().map(|indicator| indicator.verdict)),
                indicators,
            }
        })
        .collect();
    let mut assessment = Assessment {
        rules,
        survey,
        verdict: commune_verdict(rules, criteria.iter().map(|criterion| criterion.verdict)),
        criteria,
        findings: Vec::new(),
    };
    assessment.findings = audit::findings(&assessment);
    assessment
}

/// A set that holds less than it declares cannot say that a commune meets it.
pub(super) fn commune_verdict(rules: &RuleSet, criteria: impl Iterator<Item = Verdict>) -> Verdict {
    let missing = rules.incomplete.is_some().then_some(Verdict::Undecided);
    combine(criteria.chain(missing))
}

fn indicator_result<'a>(
    rule: &'a Indicator,
    survey: &'a Survey,
    strictness: Strictness,
) -> IndicatorResult<'a> {
    let observation = survey.observations.get(rule.code.as_str());
    let parts: Vec<IndicatorResult<'a>> = rule
        .parts
        .iter()
        .map(|part| indicator_result(part, survey, strictness))
        .collect();
    let figures = observation.map(Observation::figures);
    let figures = figures.as_ref();
    let judgement = if parts.is_empty() {
        judge(rule, figures, strictness)
    } else {
        let outcomes = parts.iter().map(|part| (part.verdict, part.basis));
        judge_parts(rule, figures, outcomes, strictness)
    };
    IndicatorResult {
        rule,
        observation,
        verdict: judgement.verdict,
        basis: judgement.basis,
        measure: judgement.measure,
        gap: judgement.gap(rule),
        reason: judgement.reason,
        parts,
    }
}

impl<'a> Assessment<'a> {
    /// How many criteria have which verdict; the parts always add up to the declared number.
    pub fn totals(&self) -> Totals {
        let count = |verdict| self.criteria_with(verdict).count();
        let declared = (self.rules.declared_criteria as usize).max(self.criteria.len());
        let (met, not_met) = (count(Verdict::Met), count(Verdict::NotMet));
        Totals {
            declared,
            met,
            not_met,
            other: declared - met - not_met,
        }
    }

    /// The criteria with a verdict, in the order of the law.
    pub fn criteria_with(&self, verdict: Verdict) -> impl Iterator<Item = &CriterionResult<'a>> {
        self.criteria
            .iter()
            .filter(move |criterion| criterion.verdict == verdict)
    }

    /// All indicators in the order of the law, without their parts.
    pub fn indicators(&self) -> impl Iterator<Item = &IndicatorResult<'a>> {
        self.criteria
            .iter()
            .flat_map(|criterion| &criterion.indicators)
    }

    /// All indicators in the order of the law, each followed by its parts.
    pub fn indicators_and_parts(&self) -> impl Iterator<Item = &IndicatorResult<'a>> {
        self.indicators().flat_map(IndicatorResult::with_parts)
    }
}

impl<'a> IndicatorResult<'a> {
    /// A share of this indicator in percent, with so many decimals or as many more as it takes
    /// not to contradict the verdict.
    pub fn percent(&self, share: Share, decimals: u32) -> Percent {
        match self.rule.target.requirement {
            Requirement::Bound(direction, target) => {
                Percent::agreeing(share, direction, target, decimals)
            }
            Requirement::Yes | Requirement::Unset(_) => Percent::rounded(share, decimals),
        }
    }

    /// The indicator and its parts.
    pub fn with_parts(&self) -> impl Iterator<Item = &IndicatorResult<'a>> {
        std::iter::once(self).chain(&self.parts)
    }
}
