//! Plans as JSON, format `nongthon.plan.v1` (see `docs/json.md`).

use super::commune::IdentityJson;
use super::figures::plain;
use super::finding::FindingJson;
use super::left_out::LeftOutJson;
use super::pretty;
use super::rule_set::RuleSetJson;
use super::target::{TargetJson, target_json};
use crate::assess::{Gap, IndicatorResult};
use crate::assignments::{Assignments, Body, DueDay, Stage};
use crate::number::Number;
use crate::plan::{Item, Need, OpenTask, Order, Plan};
use crate::report::what_is_missing;
use crate::summary::LeftOut;
use crate::wording::Wording;
use serde::Serialize;

const FORMAT: &str = "nongthon.plan.v1";

/// Writes the plans of a run, all by the same assignments.
pub fn render_plan_json(
    plans: &[Plan<'_, '_>],
    left_out: &[LeftOut],
    assignments: &Assignments,
    wording: &Wording,
) -> String {
    let file = File {
        format: FORMAT,
        assignments: assignments_json(assignments, wording),
        communes: plans
            .iter()
            .map(|plan| commune_json(plan, wording))
            .collect(),
        left_out: LeftOutJson::all_of(left_out, wording),
    };
    pretty(&file)
}

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    assignments: AssignmentsJson<'a>,
    communes: Vec<CommuneJson<'a>>,
    /// Only `--keep-going` leaves anything out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<LeftOutJson<'a>>,
}

#[derive(Serialize)]
struct AssignmentsJson<'a> {
    id: &'a str,
    title: &'a str,
    document: &'a str,
    goal: GoalJson<'a>,
    bodies: Vec<BodyJson<'a>>,
}

#[derive(Serialize)]
struct GoalJson<'a> {
    text: &'a str,
    due: String,
    due_written: Option<&'a str>,
    at: &'a str,
}

#[derive(Serialize)]
struct BodyJson<'a> {
    id: &'a str,
    name: &'a str,
    at: &'a str,
}

#[derive(Serialize)]
struct CommuneJson<'a> {
    #[serde(flatten)]
    identity: IdentityJson<'a>,
    rule_set: RuleSetJson<'a>,
    verdict: &'static str,
    criteria_total: usize,
    criteria_met: usize,
    order: &'static str,
    items: Vec<ItemJson<'a>>,
    tasks: Vec<TaskJson<'a>>,
    margins: Vec<MarginJson<'a>>,
    evidence: Vec<EvidenceJson<'a>>,
    findings: Vec<FindingJson<'a>>,
}

#[derive(Serialize)]
struct ItemJson<'a> {
    criterion: &'a str,
    #[serde(flatten)]
    need: NeedJson<'a>,
    leads: Vec<&'a str>,
    supports: Vec<&'a str>,
    tasks: Vec<&'a str>,
    due: String,
    evidence: &'a str,
    lacks_evidence: bool,
    parts: Vec<NeedJson<'a>>,
}

/// What an indicator or part still needs.
#[derive(Serialize)]
struct NeedJson<'a> {
    code: &'a str,
    title: &'a str,
    verdict: &'static str,
    target: Option<TargetJson<'a>>,
    shortfall: Option<String>,
    unit: Option<&'a str>,
    missing: String,
    pace: Option<PaceJson>,
}

#[derive(Serialize)]
struct PaceJson {
    needed: Option<String>,
    so_far: Option<String>,
    enough: Option<bool>,
}

#[derive(Serialize)]
struct TaskJson<'a> {
    id: &'a str,
    codes: Vec<&'a str>,
    bodies: Vec<&'a str>,
    text: &'a str,
    due: Option<String>,
    due_written: Option<&'a str>,
    at: &'a str,
    keeps: bool,
}

#[derive(Serialize)]
struct MarginJson<'a> {
    criterion: &'a str,
    code: &'a str,
    title: &'a str,
    margin: Option<String>,
    unit: Option<&'a str>,
    leads: Vec<&'a str>,
}

#[derive(Serialize)]
struct EvidenceJson<'a> {
    criterion: &'a str,
    code: &'a str,
    evidence: &'a str,
    lacks_evidence: bool,
    leads: Vec<&'a str>,
}

fn assignments_json<'a>(assignments: &'a Assignments, wording: &Wording) -> AssignmentsJson<'a> {
    let goal = &assignments.goal;
    AssignmentsJson {
        id: &assignments.id,
        title: wording.text(&assignments.title),
        document: wording.text(&assignments.document),
        goal: GoalJson {
            text: wording.text(&goal.text),
            due: goal.due.day.to_string(),
            due_written: written(&goal.due),
            at: &goal.at,
        },
        bodies: assignments
            .bodies
            .iter()
            .map(|body| BodyJson {
                id: &body.id,
                name: wording.text(&body.name),
                at: &body.at,
            })
            .collect(),
    }
}

fn commune_json<'a>(plan: &'a Plan<'a, 'a>, wording: &Wording) -> CommuneJson<'a> {
    let assessment = plan.assessment;
    let totals = assessment.totals();
    CommuneJson {
        identity: IdentityJson::of(assessment),
        rule_set: RuleSetJson::of(assessment, wording),
        verdict: assessment.verdict.name(),
        criteria_total: totals.declared,
        criteria_met: totals.met,
        order: match plan.options.order {
            Order::Fewest => "fewest",
            Order::Due => "due",
            Order::Criterion => "criterion",
            Order::Body => "body",
        },
        items: plan
            .items
            .iter()
            .map(|item| item_json(item, wording))
            .collect(),
        tasks: plan
            .tasks
            .iter()
            .map(|task| task_json(task, wording))
            .collect(),
        margins: plan
            .kept
            .iter()
            .map(|kept| MarginJson {
                criterion: &kept.criterion.rule.code,
                code: &kept.result.rule.code,
                title: wording.text(&kept.result.rule.title),
                margin: kept.result.gap.and_then(Gap::margin).map(plain),
                unit: unit(kept.result, wording),
                leads: ids(&kept.by.leads),
            })
            .collect(),
        evidence: evidence_json(plan),
        findings: FindingJson::all_of(&plan.findings, wording),
    }
}

fn evidence_json<'a>(plan: &'a Plan<'a, 'a>) -> Vec<EvidenceJson<'a>> {
    let mut all = Vec::new();
    for dossier in &plan.dossier {
        for (result, by) in &dossier.indicators {
            all.push(EvidenceJson {
                criterion: &dossier.criterion.rule.code,
                code: &result.rule.code,
                evidence: evidence(result),
                lacks_evidence: !result.has_evidence(),
                leads: ids(&by.leads),
            });
        }
    }
    all
}

fn item_json<'a>(item: &'a Item<'a, 'a>, wording: &Wording) -> ItemJson<'a> {
    ItemJson {
        criterion: &item.criterion.rule.code,
        need: need_json(&item.need, wording),
        leads: ids(&item.by.leads),
        supports: ids(&item.by.supports),
        tasks: item.tasks.iter().map(|task| task.id.as_str()).collect(),
        due: item.due.day.to_string(),
        evidence: evidence(item.need.result),
        lacks_evidence: !item.need.result.has_evidence(),
        parts: item
            .parts
            .iter()
            .map(|part| need_json(part, wording))
            .collect(),
    }
}

fn need_json<'a>(need: &'a Need<'a, 'a>, wording: &Wording) -> NeedJson<'a> {
    let result = need.result;
    let shown = |number: Option<Number>| number.map(plain);
    NeedJson {
        code: &result.rule.code,
        title: wording.text(&result.rule.title),
        verdict: result.verdict.name(),
        target: target_json(result, wording),
        shortfall: shown(need.units()),
        unit: unit(result, wording),
        missing: what_is_missing(result, wording),
        pace: need.pace.map(|pace| {
            let figures = pace.shown();
            PaceJson {
                needed: shown(figures.needed),
                so_far: shown(figures.so_far),
                enough: pace.is_enough(),
            }
        }),
    }
}

fn task_json<'a>(task: &'a OpenTask<'a>, wording: &Wording) -> TaskJson<'a> {
    let own = task.task;
    TaskJson {
        id: &own.id,
        codes: own
            .codes
            .iter()
            .map(|charge| charge.code.as_str())
            .collect(),
        bodies: ids(&task.bodies),
        text: wording.text(&own.text),
        due: own.due.as_ref().map(|due| due.day.to_string()),
        due_written: own.due.as_ref().and_then(written),
        at: &own.at,
        keeps: own.stage == Stage::Met,
    }
}

fn written(due: &DueDay) -> Option<&str> {
    due.written.as_deref()
}

fn ids<'a>(bodies: &[&'a Body]) -> Vec<&'a str> {
    bodies.iter().map(|body| body.id.as_str()).collect()
}

fn unit<'a>(result: &IndicatorResult<'a>, wording: &Wording) -> Option<&'a str> {
    let unit = result.rule.unit_name();
    unit.map(|unit| wording.text(unit))
}

fn evidence<'a>(result: &IndicatorResult<'a>) -> &'a str {
    result.observation.map_or("", |it| it.evidence.as_str())
}
