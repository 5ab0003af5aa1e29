//! A commune judged by its rules.

use super::audit;
use super::breakdown::{HamletResult, SexResult};
use super::check::Check;
use super::combine::combine;
use super::gap::Gap;
use super::judge::{Measure, Reason, judge, judge_parts};
use super::policy::Policy;
use super::verdict::{Verdict, VerdictBasis};
use super::withdrawal::{Standing, standing};
use crate::diagnostic::Diagnostic;
use crate::number::{Growth, Percent, Ratio};
use crate::rules::{Criterion, Indicator, Requirement, RuleSet};
use crate::survey::{Answer, HamletObservation, Observation, SexObservation, Survey};

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
    /// The conditions that recognition asks for beside the criteria; they do not change the verdict.
    pub recognition: Option<CriterionResult<'a>>,
    /// What the rule of withdrawal says, where the commune is recognised already.
    pub standing: Option<Standing<'a>>,
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
    /// The hamlets that it is made of, each judged alone.
    pub hamlets: Vec<HamletResult<'a>>,
    /// Women and men, each judged alone, where they were counted apart.
    pub sexes: Vec<SexResult<'a>>,
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
    policy: impl Into<Policy>,
) -> Assessment<'a> {
    let policy = policy.into();
    let criteria: Vec<CriterionResult<'a>> = rules
        .criteria
        .iter()
        .map(|criterion| criterion_result(criterion, survey, policy))
        .collect();
    let has_grade = rules.requires.as_ref();
    let has_grade = has_grade.and_then(|required| survey.answer(&required.fact));
    let verdicts = criteria.iter().map(|criterion| criterion.verdict);
    let mut assessment = Assessment {
        rules,
        survey,
        verdict: commune_verdict(rules, has_grade, verdicts),
        recognition: rules
            .recognition
            .as_ref()
            .map(|conditions| criterion_result(conditions, survey, policy)),
        standing: policy
            .recognised
            .then(|| standing(rules, &criteria, policy)),
        criteria,
        findings: Vec::new(),
    };
    assessment.findings = audit::findings(&assessment);
    assessment
}

fn criterion_result<'a>(
    criterion: &'a Criterion,
    survey: &'a Survey,
    policy: Policy,
) -> CriterionResult<'a> {
    let indicators: Vec<IndicatorResult<'a>> = criterion
        .indicators
        .iter()
        .map(|indicator| indicator_result(indicator, survey, policy))
        .collect();
    let verdicts = indicators.iter().map(|indicator| indicator.verdict);
    CriterionResult {
        rule: criterion,
        verdict: criterion_verdict(criterion, verdicts),
        indicators,
    }
}

/// A set that holds less than it declares cannot say that a commune meets it, nor can a set whose
/// grade takes another that the commune does not have. `has_grade` is what its survey says of that.
pub(super) fn commune_verdict(
    rules: &RuleSet,
    has_grade: Option<Answer>,
    criteria: impl Iterator<Item = Verdict>,
) -> Verdict {
    let missing = rules.incomplete.is_some().then_some(Verdict::Undecided);
    let grade = match (&rules.requires, has_grade) {
        (None, _) | (Some(_), Some(Answer::Yes)) => None,
        (Some(_), Some(Answer::No | Answer::NotApplicable)) => Some(Verdict::NotMet),
        (Some(_), None) => Some(Verdict::Undecided),
    };
    combine(criteria.chain(missing).chain(grade))
}

/// The verdict of a criterion: what is not in the file may not be met.
pub(super) fn criterion_verdict(
    criterion: &Criterion,
    indicators: impl Iterator<Item = Verdict>,
) -> Verdict {
    let missing = criterion.may_lack.then_some(Verdict::Undecided);
    combine(indicators.chain(missing))
}

fn indicator_result<'a>(
    rule: &'a Indicator,
    survey: &'a Survey,
    policy: Policy,
) -> IndicatorResult<'a> {
    let observation = survey.observations.get(rule.code.as_str());
    let parts: Vec<IndicatorResult<'a>> = rule
        .parts
        .iter()
        .map(|part| indicator_result(part, survey, policy))
        .collect();
    result_of(rule, observation, parts, policy)
}

/// The result of the whole, of a hamlet, or of women or men: whatever was observed.
fn result_of<'a>(
    rule: &'a Indicator,
    observation: Option<&'a Observation>,
    parts: Vec<IndicatorResult<'a>>,
    policy: Policy,
) -> IndicatorResult<'a> {
    let alone = |observation| result_of(rule, Some(observation), Vec::new(), policy);
    let of_sex = |sex: &'a SexObservation| SexResult {
        sex: sex.sex,
        result: alone(&sex.observation),
    };
    let of_hamlet = |hamlet: &'a HamletObservation| HamletResult {
        observed: hamlet,
        result: alone(&hamlet.observation),
    };
    let sexes = observation.map_or(&[][..], |observation| &observation.sexes);
    let sexes: Vec<SexResult<'a>> = sexes.iter().map(of_sex).collect();
    let hamlets = observation.map_or(&[][..], |observation| &observation.hamlets);
    let hamlets = hamlets.iter().map(of_hamlet).collect();
    let figures = observation.map(Observation::figures);
    let judgement = if parts.is_empty() {
        judge(rule, figures.as_ref(), policy)
    } else {
        let outcomes = parts.iter().map(|part| (part.verdict, part.basis));
        judge_parts(rule, figures.as_ref(), outcomes, policy)
    };
    let gap = judgement.gap(rule);
    let (judgement, gap) = if rule.each_sex && parts.is_empty() {
        judgement.for_each_sex(gap, &sexes)
    } else {
        (judgement, gap)
    };
    IndicatorResult {
        rule,
        observation,
        verdict: judgement.verdict,
        basis: judgement.basis,
        measure: judgement.measure,
        gap,
        reason: judgement.reason,
        parts,
        hamlets,
        sexes,
    }
}

impl<'a> Assessment<'a> {
    /// How many criteria have which verdict; the parts always add up to the declared number.
    pub fn totals(&self) -> Totals {
        let count = |verdict| self.criteria_with(verdict).count();
        let declared = self.rules.criteria_total();
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

    /// The same, then the conditions of recognition with their parts: whatever a survey has rows for.
    pub fn rows(&self) -> impl Iterator<Item = &IndicatorResult<'a>> {
        let conditions = self.recognition.iter().flat_map(|it| &it.indicators);
        self.indicators_and_parts()
            .chain(conditions.flat_map(IndicatorResult::with_parts))
    }
}

impl CriterionResult<'_> {
    /// How many of the indicators that apply are met, and how many apply.
    pub fn progress(&self) -> (usize, usize) {
        let with = |verdict| {
            let indicators = self.indicators.iter();
            indicators
                .filter(|result| result.verdict == verdict)
                .count()
        };
        let counted = self.indicators.len() - with(Verdict::NotApplicable);
        (with(Verdict::Met), counted)
    }
}

impl<'a> IndicatorResult<'a> {
    /// A share of this indicator in percent, or a mean of it, with so many decimals or as many more
    /// as it takes not to contradict the verdict.
    pub fn percent(&self, ratio: impl Into<Ratio>, decimals: u32) -> Percent {
        match self.rule.target.requirement {
            Requirement::Bound(direction, target) => {
                Percent::agreeing(ratio, direction, target, decimals)
            }
            Requirement::LevelAtLeast(_) | Requirement::Yes | Requirement::Unset(_) => {
                Percent::rounded(ratio, decimals)
            }
        }
    }

    /// A growth of this indicator in percent, likewise.
    pub fn growth_percent(&self, growth: Growth, decimals: u32) -> Percent {
        match self.rule.target.requirement {
            Requirement::Bound(direction, target) => growth.agreeing(direction, target, decimals),
            Requirement::LevelAtLeast(_) | Requirement::Yes | Requirement::Unset(_) => {
                growth.rounded(decimals)
            }
        }
    }

    /// What was compared, where the verdict rests on that, or would if the target could be relied
    /// on.
    pub fn check(&self) -> Option<Check> {
        let compared = matches!(self.reason, Reason::Compared | Reason::TargetUnverified);
        let measure = self.measure.filter(|_| compared)?;
        Check::of(&self.rule.target.requirement, measure)
    }

    /// The indicator and its parts.
    pub fn with_parts(&self) -> impl Iterator<Item = &IndicatorResult<'a>> {
        std::iter::once(self).chain(&self.parts)
    }

    /// The documents that its own row of the survey names; empty where it names none.
    pub fn evidence(&self) -> &str {
        self.observation.map_or("", |row| row.evidence.as_str())
    }

    /// Whether the survey names documents for it, or for each of its parts.
    pub fn has_evidence(&self) -> bool {
        let has_own = |result: &IndicatorResult<'_>| !result.evidence().is_empty();
        has_own(self) || (!self.parts.is_empty() && self.parts.iter().all(has_own))
    }
}
