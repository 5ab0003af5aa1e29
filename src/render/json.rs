//! Assessments as JSON, format `nongthon.assessment.v1` (see `docs/json.md`).

use crate::assess::{Assessment, CriterionResult, Gap, IndicatorResult, Measure};
use crate::diagnostic::{Diagnostic, Place};
use crate::number::{Direction, Number};
use crate::report::{Filter, reason, what_is_missing};
use crate::rules::{Kind, Requirement};
use crate::wording::Wording;
use serde::Serialize;

const FORMAT: &str = "nongthon.assessment.v1";
/// Percentages have this many decimals, or more where fewer would contradict the verdict.
const PERCENT_DECIMALS: u32 = 3;

/// Writes the assessments of a run.
///
/// `rule_set` is that of the first commune; each commune names its own.
pub fn render_json(assessments: &[Assessment<'_>], filter: &Filter, wording: &Wording) -> String {
    let file = File {
        format: FORMAT,
        rule_set: assessments
            .first()
            .map(|first| RuleSetJson::of(first, wording)),
        communes: assessments
            .iter()
            .map(|assessment| CommuneJson::of(assessment, filter, wording))
            .collect(),
        findings: Vec::new(),
    };
    // Strings, numbers and lists only: nothing here can fail to serialise.
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    text
}

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    rule_set: Option<RuleSetJson<'a>>,
    communes: Vec<CommuneJson<'a>>,
    findings: Vec<FindingJson<'a>>,
}

#[derive(Serialize)]
pub(super) struct RuleSetJson<'a> {
    id: &'a str,
    title: &'a str,
    overlays: Vec<&'a str>,
    as_of: String,
    complete: bool,
}

#[derive(Serialize)]
struct CommuneJson<'a> {
    name: &'a str,
    code: Option<&'a str>,
    province: Option<&'a str>,
    district: Option<&'a str>,
    region: Option<&'a str>,
    group: Option<&'a str>,
    rule_set: RuleSetJson<'a>,
    verdict: &'static str,
    criteria_total: usize,
    criteria_met: usize,
    criteria_not_met: usize,
    criteria_other: usize,
    criteria: Vec<CriterionJson<'a>>,
    findings: Vec<FindingJson<'a>>,
}

#[derive(Serialize)]
struct CriterionJson<'a> {
    code: &'a str,
    title: &'a str,
    verdict: &'static str,
    indicators: Vec<IndicatorJson<'a>>,
}

#[derive(Serialize)]
struct IndicatorJson<'a> {
    code: &'a str,
    title: &'a str,
    verdict: &'static str,
    basis_of_verdict: Option<&'static str>,
    numerator: Option<String>,
    denominator: Option<String>,
    value: Option<String>,
    percent: Option<String>,
    target: Option<TargetJson<'a>>,
    shortfall: Option<String>,
    margin: Option<String>,
    unit: Option<&'a str>,
    self_assessed: Option<&'static str>,
    reason: String,
    missing: Option<String>,
    evidence: &'a str,
    parts: Vec<IndicatorJson<'a>>,
}

#[derive(Serialize)]
pub(super) struct TargetJson<'a> {
    op: Option<&'static str>,
    value: Option<String>,
    unit: Option<&'a str>,
    basis: Option<&'static str>,
    citation: Option<&'a str>,
    overlay: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct FindingJson<'a> {
    code: &'static str,
    severity: &'static str,
    indicator: Option<&'a str>,
    message: String,
    file: Option<&'a str>,
    /// Text files have no sheets.
    #[serde(skip_serializing_if = "Option::is_none")]
    sheet: Option<&'a str>,
    line: Option<u32>,
    cell: Option<String>,
}

impl<'a> RuleSetJson<'a> {
    pub fn of(assessment: &Assessment<'a>, wording: &Wording) -> RuleSetJson<'a> {
        let rules = assessment.rules;
        RuleSetJson {
            id: &rules.id,
            title: wording.text(&rules.title),
            overlays: rules.overlays.iter().map(|it| it.id.as_str()).collect(),
            as_of: rules.as_of.to_string(),
            complete: rules.incomplete.is_none(),
        }
    }
}

impl<'a> CommuneJson<'a> {
    fn of(assessment: &'a Assessment<'a>, filter: &Filter, wording: &Wording) -> CommuneJson<'a> {
        let facts = &assessment.survey.facts;
        let totals = assessment.totals();
        let rules = assessment.rules;
        CommuneJson {
            name: &assessment.survey.commune,
            code: facts.code.as_deref(),
            province: facts.province.as_ref().map(|entry| entry.value.as_str()),
            district: facts.district.as_deref(),
            region: rules.region.as_ref().map(|region| region.code.as_str()),
            group: rules.group.as_ref().map(|group| group.code.as_str()),
            rule_set: RuleSetJson::of(assessment, wording),
            verdict: assessment.verdict.name(),
            criteria_total: totals.declared,
            criteria_met: totals.met,
            criteria_not_met: totals.not_met,
            criteria_other: totals.other,
            criteria: filter
                .select(assessment)
                .into_iter()
                .map(|(criterion, indicators)| criterion_json(criterion, &indicators, wording))
                .collect(),
            findings: assessment
                .findings
                .iter()
                .map(|finding| finding_json(finding, wording))
                .collect(),
        }
    }
}

fn criterion_json<'a>(
    criterion: &CriterionResult<'a>,
    indicators: &[&'a IndicatorResult<'a>],
    wording: &Wording,
) -> CriterionJson<'a> {
    CriterionJson {
        code: &criterion.rule.code,
        title: wording.text(&criterion.rule.title),
        verdict: criterion.verdict.name(),
        indicators: indicators
            .iter()
            .map(|result| indicator_json(result, wording))
            .collect(),
    }
}

fn indicator_json<'a>(result: &'a IndicatorResult<'a>, wording: &Wording) -> IndicatorJson<'a> {
    let observation = result.observation;
    let (value, percent) = match result.measure {
        Some(Measure::Counts(share)) => (
            None,
            Some(result.percent(share, PERCENT_DECIMALS).to_string()),
        ),
        Some(Measure::Percent(percent)) => (None, Some(plain(percent))),
        Some(Measure::Amount(amount)) => (Some(plain(amount)), None),
        Some(Measure::Answer(answer)) => (Some(answer_name(answer).to_owned()), None),
        None => (None, None),
    };
    let unit = result.rule.unit.as_ref();
    IndicatorJson {
        code: &result.rule.code,
        title: wording.text(&result.rule.title),
        verdict: result.verdict.name(),
        basis_of_verdict: result.basis.map(crate::assess::VerdictBasis::name),
        numerator: observation.and_then(|it| Some(plain(it.numerator.as_ref()?.value))),
        denominator: observation.and_then(|it| Some(plain(it.denominator.as_ref()?.value))),
        value,
        percent,
        target: target_json(result, wording),
        shortfall: result.gap.and_then(Gap::shortfall).map(plain),
        margin: result.gap.and_then(Gap::margin).map(plain),
        unit: unit.map(|unit| wording.text(&unit.name)),
        self_assessed: observation.and_then(|it| it.self_assessed.as_ref()).map(
            |entry| match entry.value {
                crate::survey::Answer::Yes => "met",
                crate::survey::Answer::No => "not_met",
                crate::survey::Answer::NotApplicable => "not_applicable",
            },
        ),
        reason: reason(result, wording),
        missing: Some(what_is_missing(result, wording)).filter(|text| !text.is_empty()),
        evidence: observation.map_or("", |it| it.evidence.as_str()),
        parts: result
            .parts
            .iter()
            .map(|part| indicator_json(part, wording))
            .collect(),
    }
}

fn answer_name(answer: bool) -> &'static str {
    if answer { "yes" } else { "no" }
}

/// A number in plain notation.
pub(super) fn plain(number: Number) -> String {
    number.normalized().to_string()
}

/// The target; null for an indicator that its parts decide.
pub(super) fn target_json<'a>(
    result: &IndicatorResult<'a>,
    wording: &Wording,
) -> Option<TargetJson<'a>> {
    if !result.parts.is_empty() {
        return None;
    }
    let rule = result.rule;
    let source = rule.target.source.as_ref();
    let citation = source.and_then(|source| source.citation.as_ref());
    let (op, value) = match &rule.target.requirement {
        Requirement::Bound(Direction::AtLeast, number) => (Some(">="), Some(number)),
        Requirement::Bound(Direction::AtMost, number) => (Some("<="), Some(number)),
        Requirement::Yes => (Some("is"), None),
        Requirement::Unset(_) => (None, None),
    };
    Some(TargetJson {
        value: match rule.target.requirement {
            Requirement::Yes => Some("yes".to_owned()),
            _ => value.map(|number| number.normalized().to_string()),
        },
        op,
        unit: match rule.kind {
            Kind::Share => Some("%"),
            Kind::Amount | Kind::Count => rule.unit.as_ref().map(|unit| wording.text(&unit.name)),
            Kind::YesNo => None,
        },
        basis: source
            .and_then(|source| source.basis)
            .map(crate::rules::Basis::word),
        citation: citation.map(|citation| wording.text(&citation.document)),
        overlay: source.and_then(|source| source.overlay.as_deref()),
    })
}

pub(super) fn finding_json<'a>(finding: &'a Diagnostic, wording: &Wording) -> FindingJson<'a> {
    let (file, line, cell) = match &finding.place {
        Place::Nowhere => (None, None, None),
        Place::File(name) => (Some(name.as_str()), None, None),
        Place::Span(place) => (
            Some(place.source.name.as_str()),
            Some(place.source.line_of(place.span.start)),
            None,
        ),
        Place::Cell(place) => (Some(&*place.file), Some(place.line), place.address()),
    };
    let sheet = match &finding.place {
        Place::Cell(place) => place.sheet.as_deref(),
        Place::Nowhere | Place::File(_) | Place::Span(_) => None,
    };
    FindingJson {
        code: finding.code.name(),
        severity: finding.severity.name(),
        indicator: finding.indicator.as_deref(),
        message: wording.say(&finding.message),
        file,
        sheet,
        line,
        cell,
    }
}
