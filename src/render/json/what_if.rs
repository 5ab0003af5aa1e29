//! What other figures turn, and the fewest changes for a goal, as JSON.

use super::figures::{FiguresJson, plain};
use super::pretty;
use super::rule_set::RuleSetJson;
use crate::assess::{Assessment, CriterionResult, IndicatorResult};
use crate::report::{assumptions, what_is_missing};
use crate::what_if::{Change, CriterionTurn, Fewest, Goal, IndicatorTurn, Need, WhatIf};
use crate::wording::Wording;
use serde::Serialize;

const FORMAT: &str = "nongthon.what-if.v1";

/// Writes the changes, what they turn, and the fewest changes from there on where that was asked for.
pub fn render_what_if_json(
    changes: &[String],
    turns: &WhatIf<'_, '_>,
    fewest: Option<&Fewest<'_, '_>>,
    wording: &Wording,
) -> String {
    let file = File {
        format: FORMAT,
        commune: &turns.after.survey.commune,
        rule_set: RuleSetJson::of(turns.after, wording),
        set: changes,
        sums: changes
            .iter()
            .filter_map(|written| SumJson::of(written, turns))
            .collect(),
        before: CommuneJson::of(turns.before),
        after: CommuneJson::of(turns.after),
        turned: turns
            .criteria
            .iter()
            .filter(|turn| turn.is_turned())
            .map(|turn| CriterionTurnJson::of(turn, wording))
            .collect(),
        moved: turns
            .criteria
            .iter()
            .flat_map(|turn| &turn.indicators)
            .filter(|turn| !turn.is_turned())
            .map(|turn| IndicatorTurnJson::of(turn, wording))
            .collect(),
        fewest: fewest.map(|fewest| FewestJson::of(fewest, wording)),
    };
    pretty(&file)
}

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    commune: &'a str,
    rule_set: RuleSetJson<'a>,
    set: &'a [String],
    sums: Vec<SumJson<'a>>,
    before: CommuneJson,
    after: CommuneJson,
    turned: Vec<CriterionTurnJson<'a>>,
    moved: Vec<IndicatorTurnJson<'a>>,
    fewest: Option<FewestJson<'a>>,
}

/// What comes of adding to a number, or taking from it.
#[derive(Serialize)]
struct SumJson<'a> {
    set: &'a str,
    before: String,
    by: String,
    after: String,
}

impl<'a> SumJson<'a> {
    fn of(written: &'a str, turns: &WhatIf<'_, '_>) -> Option<SumJson<'a>> {
        let amended = turns.after.survey.amended_by(written)?;
        let sign = if amended.less { "-" } else { "" };
        Some(SumJson {
            set: written,
            before: plain(amended.before),
            by: format!("{sign}{}", plain(amended.by)),
            after: plain(amended.after),
        })
    }
}

#[derive(Serialize)]
struct CommuneJson {
    verdict: &'static str,
    criteria_total: usize,
    criteria_met: usize,
    recognition: &'static str,
}

#[derive(Serialize)]
struct CriterionTurnJson<'a> {
    code: &'a str,
    title: &'a str,
    before: Option<&'static str>,
    after: Option<&'static str>,
    indicators: Vec<IndicatorTurnJson<'a>>,
}

#[derive(Serialize)]
struct IndicatorTurnJson<'a> {
    code: &'a str,
    title: &'a str,
    before: Option<FiguresJson>,
    after: Option<FiguresJson>,
}

#[derive(Serialize)]
struct FewestJson<'a> {
    goal: GoalJson<'a>,
    reached: bool,
    changes: usize,
    criteria: Vec<NeedJson<'a>>,
    assumptions: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum GoalJson<'a> {
    Each,
    Criteria(&'a [String]),
    More(usize),
}

#[derive(Serialize)]
struct NeedJson<'a> {
    code: &'a str,
    title: &'a str,
    can_be_met: bool,
    changes: Vec<ChangeJson<'a>>,
}

#[derive(Serialize)]
struct ChangeJson<'a> {
    code: &'a str,
    title: &'a str,
    #[serde(flatten)]
    figures: FiguresJson,
    units: Option<String>,
    unit: Option<&'a str>,
    missing: String,
}

impl CommuneJson {
    fn of(assessment: &Assessment<'_>) -> CommuneJson {
        let totals = assessment.totals();
        CommuneJson {
            verdict: assessment.verdict.name(),
            criteria_total: totals.declared,
            criteria_met: totals.met,
            recognition: assessment.eligibility().name(),
        }
    }
}

impl<'a> CriterionTurnJson<'a> {
    fn of(turn: &CriterionTurn<'a, 'a>, wording: &Wording) -> CriterionTurnJson<'a> {
        let rule = turn.either().map(|it| it.rule);
        let verdict = |it: Option<&CriterionResult<'_>>| it.map(|it| it.verdict.name());
        let indicators = turn.indicators.iter();
        CriterionTurnJson {
            code: rule.map_or("", |rule| &rule.code),
            title: rule.map_or("", |rule| wording.text(&rule.title)),
            before: verdict(turn.before),
            after: verdict(turn.after),
            indicators: indicators
                .filter(|turn| turn.is_turned())
                .map(|turn| IndicatorTurnJson::of(turn, wording))
                .collect(),
        }
    }
}

impl<'a> IndicatorTurnJson<'a> {
    fn of(turn: &IndicatorTurn<'a, 'a>, wording: &Wording) -> IndicatorTurnJson<'a> {
        let rule = turn.either().map(|it| it.rule);
        let figures = |it: Option<&IndicatorResult<'_>>| it.map(|it| FiguresJson::of(it, wording));
        IndicatorTurnJson {
            code: rule.map_or("", |rule| &rule.code),
            title: rule.map_or("", |rule| wording.text(&rule.title)),
            before: figures(turn.before),
            after: figures(turn.after),
        }
    }
}

impl<'a> FewestJson<'a> {
    fn of(fewest: &'a Fewest<'a, 'a>, wording: &Wording) -> FewestJson<'a> {
        let needs = fewest.needs.iter();
        FewestJson {
            goal: match &fewest.goal {
                Goal::Each => GoalJson::Each,
                Goal::Criteria(codes) => GoalJson::Criteria(codes),
                Goal::More(more) => GoalJson::More(*more),
            },
            reached: fewest.is_reached(),
            changes: fewest.count(),
            criteria: needs.map(|need| NeedJson::of(need, wording)).collect(),
            assumptions: assumptions(wording),
        }
    }
}

impl<'a> NeedJson<'a> {
    fn of(need: &'a Need<'a, 'a>, wording: &Wording) -> NeedJson<'a> {
        let changes = need.changes.iter().flatten();
        NeedJson {
            code: &need.criterion.rule.code,
            title: wording.text(&need.criterion.rule.title),
            can_be_met: need.changes.is_some(),
            changes: changes.map(|it| ChangeJson::of(it, wording)).collect(),
        }
    }
}

impl<'a> ChangeJson<'a> {
    fn of(change: &Change<'a, 'a>, wording: &Wording) -> ChangeJson<'a> {
        let rule = change.result.rule;
        ChangeJson {
            code: &rule.code,
            title: wording.text(&rule.title),
            figures: FiguresJson::of(change.result, wording),
            units: change.units.map(plain),
            unit: rule.unit_name().map(|unit| wording.text(unit)),
            missing: what_is_missing(change.result, wording),
        }
    }
}
