//! Assessments as JSON, format `nongthon.assessment.v1` (see `docs/json.md`).

use super::commune::{IdentityJson, TotalsJson};
use super::figures::{FiguresJson, HamletJson, SexJson};
use super::finding::FindingJson;
use super::left_out::{LeftOutJson, push_left_out};
use super::recognition::{RecognitionJson, WithdrawalJson};
use super::rule_set::RuleSetJson;
use super::target::{TargetJson, target_json};
use super::{pretty, push_line};
use crate::assess::{Assessment, CriterionResult, IndicatorResult};
use crate::report::{Filter, reason, what_is_missing};
use crate::summary::LeftOut;
use crate::wording::Wording;
use serde::{Serialize, Serializer};

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
        communes: Communes {
            assessments,
            filter,
            wording,
        },
        findings: Vec::new(),
        left_out: LeftOutJson::all_of(left_out, wording),
    };
    pretty(&file)
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
    communes: Communes<'a>,
    findings: Vec<FindingJson<'a>>,
    /// Only `--keep-going` leaves anything out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<LeftOutJson<'a>>,
}

/// The communes of a file. Each becomes JSON when its turn comes to be written, since the JSON of all
/// would take more memory than all else.
struct Communes<'a> {
    assessments: &'a [Assessment<'a>],
    filter: &'a Filter,
    wording: &'a Wording,
}

impl Serialize for Communes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let assessments = self.assessments.iter();
        serializer.collect_seq(assessments.map(|it| CommuneJson::of(it, self.filter, self.wording)))
    }
}

#[derive(Serialize)]
struct CommuneJson<'a> {
    #[serde(flatten)]
    identity: IdentityJson<'a>,
    region: Option<&'a str>,
    group: Option<&'a str>,
    rule_set: RuleSetJson<'a>,
    verdict: &'static str,
    #[serde(flatten)]
    totals: TotalsJson,
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

impl<'a> CommuneJson<'a> {
    fn of(assessment: &'a Assessment<'a>, filter: &Filter, wording: &Wording) -> CommuneJson<'a> {
        let rules = assessment.rules;
        CommuneJson {
            identity: IdentityJson::of(assessment),
            region: rules.region.as_ref().map(|region| region.code.as_str()),
            group: rules.group.as_ref().map(|group| group.code.as_str()),
            rule_set: RuleSetJson::of(assessment, wording),
            verdict: assessment.verdict.name(),
            totals: assessment.totals().into(),
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
            findings: FindingJson::all_of(&assessment.findings, wording),
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
    let unit = result.rule.unit_name();
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
        unit: unit.map(|unit| wording.text(unit)),
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
