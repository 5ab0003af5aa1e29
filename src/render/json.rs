//! Assessments as JSON, format `nongthon.assessment.v1` (see `docs/json.md`).

use super::figures_json::{FiguresJson, HamletJson, SexJson};
use super::recognition_json::{RecognitionJson, WithdrawalJson};
use super::summary_json::{LeftOutJson, left_out_json, push_left_out, push_line};
use crate::assess::{Assessment, CriterionResult, IndicatorResult};
use crate::diagnostic::Diagnostic;
use crate::number::Direction;
use crate::report::{Filter, reason, what_is_missing};
use crate::rules::{BasisTally, Indicator, Kind, Requirement, RuleSet, Target};
use crate::summary::LeftOut;
use crate::wording::Wording;
use jiff::civil::Date;
use serde::Serialize;

const FORMAT: &str = "nongthon.assessment.v1";

/// Writes the assessments of a run.
///
/// `rule_set` is that of the first commune; each commune names its own.
pub fn render_json(
    assessments: &[Assessment<'_>],
    left_out: &[LeftOut],
    filter: &Filter,
    wording: &Wording,
) -> String {
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
        left_out: left_out_json(left_out, wording),
    };
    // Strings, numbers and lists only: nothing here can fail to serialise.
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    text
}

/// Writes the same objects of communes, one a line, then a line for everything that was left out.
pub fn render_json_lines(
    assessments: &[Assessment<'_>],
    left_out: &[LeftOut],
    filter: &Filter,
    wording: &Wording,
) -> String {
    let mut lines = String::new();
    for assessment in assessments {
        push_line(&CommuneJson::of(assessment, filter, wording), &mut lines);
    }
    push_left_out(left_out, wording, &mut lines);
    lines
}

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    rule_set: Option<RuleSetJson<'a>>,
    communes: Vec<CommuneJson<'a>>,
    findings: Vec<FindingJson<'a>>,
    /// Only `--keep-going` leaves anything out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<LeftOutJson<'a>>,
}

#[derive(Serialize)]
pub(super) struct RuleSetJson<'a> {
    id: &'a str,
    title: &'a str,
    overlays: Vec<&'a str>,
    as_of: String,
    complete: bool,
    files: Vec<RuleFileJson<'a>>,
    targets_by_basis: TallyJson,
}

#[derive(Serialize)]
struct RuleFileJson<'a> {
    id: &'a str,
    sha256: &'a str,
    checked_on: String,
}

#[derive(Serialize)]
struct TallyJson {
    text: usize,
    quoted: usize,
    entered: usize,
    recalled: usize,
    left_to: usize,
    unset: usize,
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
    recognition: RecognitionJson<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    withdrawal: Option<WithdrawalJson<'a>>,
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
pub(super) struct IndicatorJson<'a> {
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
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hamlets: Vec<HamletJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sexes: Vec<SexJson>,
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
            files: rule_files(rules),
            targets_by_basis: TallyJson::of(rules.tally()),
        }
    }
}

/// The rule set's file, then those of the overlays.
fn rule_files(rules: &RuleSet) -> Vec<RuleFileJson<'_>> {
    let file = |id, sha256, checked_on: Date| RuleFileJson {
        id,
        sha256,
        checked_on: checked_on.to_string(),
    };
    let overlays = rules.overlays.iter();
    let overlays = overlays.map(|it| file(&*it.id, &*it.sha256, it.checked_on));
    std::iter::once(file(&rules.id, &rules.sha256, rules.checked_on))
        .chain(overlays)
        .collect()
}

impl TallyJson {
    fn of(tally: BasisTally) -> TallyJson {
        TallyJson {
            text: tally.text,
            quoted: tally.quoted,
            entered: tally.entered,
            recalled: tally.recalled,
            left_to: tally.left,
            unset: tally.unset,
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
                .map(|(criterion, indicators)| {
                    criterion_json(criterion, &indicators, filter, wording)
                })
                .collect(),
            recognition: RecognitionJson::of(assessment, filter, wording),
            withdrawal: assessment
                .standing
                .as_ref()
                .map(|standing| WithdrawalJson::of(standing, rules.withdrawal.as_ref(), wording)),
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
    filter: &Filter,
    wording: &Wording,
) -> CriterionJson<'a> {
    CriterionJson {
        code: &criterion.rule.code,
        title: wording.text(&criterion.rule.title),
        verdict: criterion.verdict.name(),
        indicators: indicators
            .iter()
            .map(|result| indicator_json(result, filter, wording))
            .collect(),
    }
}

pub(super) fn indicator_json<'a>(
    result: &'a IndicatorResult<'a>,
    filter: &Filter,
    wording: &Wording,
) -> IndicatorJson<'a> {
    let observation = result.observation;
    let FiguresJson {
        verdict,
        basis_of_verdict,
        numerator,
        denominator,
        value,
        percent,
        shortfall,
        margin,
        self_assessed,
    } = FiguresJson::of(result, wording);
    let unit = result.rule.unit.as_ref();
    IndicatorJson {
        code: &result.rule.code,
        title: wording.text(&result.rule.title),
        verdict,
        basis_of_verdict,
        numerator,
        denominator,
        value,
        percent,
        target: target_json(result, wording),
        shortfall,
        margin,
        unit: unit.map(|unit| wording.text(&unit.name)),
        self_assessed,
        reason: reason(result, wording),
        missing: Some(what_is_missing(result, wording)).filter(|text| !text.is_empty()),
        evidence: observation.map_or("", |it| it.evidence.as_str()),
        parts: result
            .parts
            .iter()
            .map(|part| indicator_json(part, filter, wording))
            .collect(),
        hamlets: if filter.hamlets {
            HamletJson::of(result, wording)
        } else {
            Vec::new()
        },
        sexes: SexJson::of(result, wording),
    }
}

/// The target; null for an indicator that its parts decide.
pub(super) fn target_json<'a>(
    result: &IndicatorResult<'a>,
    wording: &Wording,
) -> Option<TargetJson<'a>> {
    let has_parts = !result.parts.is_empty();
    (!has_parts).then(|| target_of(&result.rule.target, result.rule, wording))
}

/// A target of an indicator: the one that applies, or another that was to.
pub(super) fn target_of<'a>(
    target: &'a Target,
    rule: &'a Indicator,
    wording: &Wording,
) -> TargetJson<'a> {
    let source = target.source.as_ref();
    let citation = source.and_then(|source| source.citation.as_ref());
    let (op, value) = match &target.requirement {
        Requirement::Bound(Direction::AtLeast, number) => (Some(">="), Some(number)),
        Requirement::Bound(Direction::AtMost, number) => (Some("<="), Some(number)),
        Requirement::LevelAtLeast(_) => (Some(">="), None),
        Requirement::Yes => (Some("is"), None),
        Requirement::Unset(_) => (None, None),
    };
    TargetJson {
        value: match &target.requirement {
            Requirement::Yes => Some("yes".to_owned()),
            Requirement::LevelAtLeast(level) => Some(wording.text(&level.name()).to_owned()),
            _ => value.map(|number| number.normalized().to_string()),
        },
        op,
        unit: match rule.kind {
            Kind::Share | Kind::Growth => Some("%"),
            Kind::Amount | Kind::Count => rule.unit.as_ref().map(|unit| wording.text(&unit.name)),
            Kind::YesNo | Kind::Level => None,
        },
        basis: source
            .and_then(|source| source.basis)
            .map(crate::rules::Basis::word),
        citation: citation.map(|citation| wording.text(&citation.document)),
        overlay: source.and_then(|source| source.overlay.as_deref()),
    }
}

pub(super) fn finding_json<'a>(finding: &'a Diagnostic, wording: &Wording) -> FindingJson<'a> {
    let place = finding.place.parts();
    FindingJson {
        code: finding.code.name(),
        severity: finding.severity.name(),
        indicator: finding.indicator.as_deref(),
        message: wording.say(&finding.message),
        file: place.file,
        sheet: place.sheet,
        line: place.line,
        cell: place.cell,
    }
}
