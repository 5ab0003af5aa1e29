//! What has changed as JSON, format `nongthon.compare.v1` (see `docs/json.md`).

use super::commune::{IdentityJson, TotalsJson};
use super::figures::{FiguresJson, plain};
use super::pretty;
use super::rule_set::RuleSetJson;
use super::target::{TargetJson, target_json};
use crate::assess::{Assessment, IndicatorResult};
use crate::changes::{CommuneChanges, Crosswalk, IndicatorChange, What};
use crate::report::Changes;
use crate::wording::Wording;
use serde::Serialize;
use std::collections::BTreeMap;

const FORMAT: &str = "nongthon.compare.v1";

/// Writes what has changed in a run.
pub fn render_changes_json(changes: &Changes<'_, '_>, wording: &Wording) -> String {
    let file = File {
        format: FORMAT,
        communes: changes
            .communes
            .iter()
            .enumerate()
            .map(|(index, commune)| {
                let over_time = changes.over_time.get(index);
                commune_json(commune, over_time.map(Vec::as_slice), wording)
            })
            .collect(),
        only_before: changes
            .only_old
            .iter()
            .map(|it| IdentityJson::of(it))
            .collect(),
        only_after: changes
            .only_new
            .iter()
            .map(|it| IdentityJson::of(it))
            .collect(),
    };
    pretty(&file)
}

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    communes: Vec<CommuneJson<'a>>,
    only_before: Vec<IdentityJson<'a>>,
    only_after: Vec<IdentityJson<'a>>,
}

#[derive(Serialize)]
struct CommuneJson<'a> {
    #[serde(flatten)]
    identity: IdentityJson<'a>,
    before: StandJson<'a>,
    after: StandJson<'a>,
    crosswalk: Option<CrosswalkJson<'a>>,
    counts: BTreeMap<&'static str, usize>,
    indicators_total: usize,
    criteria: Vec<CriterionJson<'a>>,
    indicators: Vec<IndicatorJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    over_time: Vec<Option<TimeJson>>,
}

/// How a commune stood.
#[derive(Serialize)]
struct StandJson<'a> {
    file: Option<&'a str>,
    date: Option<String>,
    rule_set: RuleSetJson<'a>,
    verdict: &'static str,
    #[serde(flatten)]
    totals: TotalsJson,
}

#[derive(Serialize)]
struct TimeJson {
    date: Option<String>,
    as_of: String,
    criteria_met: usize,
    criteria_total: usize,
}

#[derive(Serialize)]
struct CrosswalkJson<'a> {
    id: &'a str,
    title: &'a str,
    document: &'a str,
    pairs: Vec<PairJson<'a>>,
}

#[derive(Serialize)]
struct PairJson<'a> {
    old: &'a str,
    new: Vec<&'a str>,
    basis: &'static str,
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct CriterionJson<'a> {
    code: &'a str,
    title: &'a str,
    before: &'static str,
    after: &'static str,
}

#[derive(Serialize)]
struct IndicatorJson<'a> {
    change: &'static str,
    before: Option<ResultJson<'a>>,
    after: Option<ResultJson<'a>>,
    units: Option<String>,
    points: Option<String>,
    towards: Option<String>,
    parts: Vec<IndicatorJson<'a>>,
}

#[derive(Serialize)]
struct ResultJson<'a> {
    code: &'a str,
    title: &'a str,
    #[serde(flatten)]
    figures: FiguresJson,
    target: Option<TargetJson<'a>>,
    unit: Option<&'a str>,
}

fn commune_json<'a>(
    changes: &CommuneChanges<'a, 'a>,
    over_time: Option<&[Option<&Assessment<'a>>]>,
    wording: &Wording,
) -> CommuneJson<'a> {
    let counts = What::ALL.map(|what| (what.name(), changes.with(what).count()));
    CommuneJson {
        identity: IdentityJson::of(changes.new),
        before: stand_json(changes.old, wording),
        after: stand_json(changes.new, wording),
        crosswalk: changes.crosswalk.map(|it| crosswalk_json(it, wording)),
        counts: counts.into_iter().collect(),
        indicators_total: changes.indicators.len(),
        criteria: changes
            .criteria
            .iter()
            .map(|criterion| CriterionJson {
                code: &criterion.new.rule.code,
                title: wording.text(&criterion.new.rule.title),
                before: criterion.old.verdict.name(),
                after: criterion.new.verdict.name(),
            })
            .collect(),
        indicators: changes
            .indicators
            .iter()
            .map(|change| indicator_json(change, wording))
            .collect(),
        over_time: over_time
            .into_iter()
            .flatten()
            .map(|assessment| assessment.map(time_json))
            .collect(),
    }
}

fn stand_json<'a>(assessment: &Assessment<'a>, wording: &Wording) -> StandJson<'a> {
    let date = assessment.survey.facts.date.as_ref();
    StandJson {
        file: date.map(|entry| &*entry.cell.file),
        date: date.map(|entry| entry.value.to_string()),
        rule_set: RuleSetJson::of(assessment, wording),
        verdict: assessment.verdict.name(),
        totals: assessment.totals().into(),
    }
}

fn time_json(assessment: &Assessment<'_>) -> TimeJson {
    let totals = assessment.totals();
    let date = assessment.survey.facts.date.as_ref();
    TimeJson {
        date: date.map(|entry| entry.value.to_string()),
        as_of: assessment.rules.as_of.to_string(),
        criteria_met: totals.met,
        criteria_total: totals.declared,
    }
}

fn crosswalk_json<'a>(crosswalk: &'a Crosswalk, wording: &Wording) -> CrosswalkJson<'a> {
    CrosswalkJson {
        id: &crosswalk.id,
        title: wording.text(&crosswalk.title),
        document: wording.text(&crosswalk.document),
        pairs: crosswalk
            .pairs
            .iter()
            .map(|pair| PairJson {
                old: &pair.old.value,
                new: pair.new.iter().map(|code| code.value.as_str()).collect(),
                basis: pair.basis.word(),
                note: pair.note.as_ref().map(|note| wording.text(note)),
            })
            .collect(),
    }
}

fn indicator_json<'a>(change: &IndicatorChange<'_, 'a>, wording: &Wording) -> IndicatorJson<'a> {
    IndicatorJson {
        change: change.what.name(),
        before: change.old.map(|result| result_json(result, wording)),
        after: change.new.map(|result| result_json(result, wording)),
        units: change.units().map(plain),
        points: change.points().map(plain),
        towards: change.towards().map(plain),
        parts: change
            .parts
            .iter()
            .map(|part| indicator_json(part, wording))
            .collect(),
    }
}

fn result_json<'a>(result: &IndicatorResult<'a>, wording: &Wording) -> ResultJson<'a> {
    let rule = result.rule;
    ResultJson {
        code: &rule.code,
        title: wording.text(&rule.title),
        figures: FiguresJson::of(result, wording),
        target: target_json(result, wording),
        unit: rule.unit_name().map(|unit| wording.text(unit)),
    }
}
