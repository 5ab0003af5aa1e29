//! Explanations as JSON, format `nongthon.explain.v1` (see `docs/json.md`).

use super::commune::{IdentityJson, TotalsJson};
use super::figures::{FiguresJson, plain};
use super::pretty;
use super::rule_set::RuleSetJson;
use super::target::{TargetJson, target_json, target_of};
use crate::assess::{Check, CriterionResult, IndicatorResult};
use crate::explain::{Chain, Explanation, Given, Input, Sum, Turn};
use crate::number::{Direction, Notation, Number, Product};
use crate::report::reason;
use crate::rules::{Source, Target};
use crate::survey::{Answer, DecidedBy, Sex};
use crate::wording::Wording;
use serde::Serialize;

const FORMAT: &str = "nongthon.explain.v1";

/// Writes the explanations of a run.
pub fn render_explanations_json(explanations: &[Explanation<'_, '_>], wording: &Wording) -> String {
    let file = File {
        format: FORMAT,
        explanations: explanations
            .iter()
            .map(|explanation| explanation_json(explanation, wording))
            .collect(),
    };
    pretty(&file)
}

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    explanations: Vec<ExplanationJson<'a>>,
}

#[derive(Serialize)]
struct ExplanationJson<'a> {
    code: &'a str,
    commune: CommuneJson<'a>,
    rule_set: RuleSetJson<'a>,
    chains: Vec<ChainJson<'a>>,
    whole: Option<VerdictJson<'a>>,
    criterion: CriterionJson<'a>,
}

#[derive(Serialize)]
struct CommuneJson<'a> {
    #[serde(flatten)]
    identity: IdentityJson<'a>,
    verdict: &'static str,
    #[serde(flatten)]
    totals: TotalsJson,
    criteria: Vec<VerdictJson<'a>>,
}

#[derive(Serialize)]
struct VerdictJson<'a> {
    code: &'a str,
    verdict: &'static str,
}

#[derive(Serialize)]
struct CriterionJson<'a> {
    code: &'a str,
    title: &'a str,
    verdict: &'static str,
    indicators: Vec<VerdictJson<'a>>,
}

#[derive(Serialize)]
struct ChainJson<'a> {
    code: &'a str,
    title: &'a str,
    #[serde(flatten)]
    figures: FiguresJson,
    unit: Option<&'a str>,
    reason: String,
    inputs: Vec<InputJson<'a>>,
    sums: Vec<SumJson<'a>>,
    target: Option<TargetJson<'a>>,
    source: Option<SourceJson<'a>>,
    replaces: Option<ReplacedJson<'a>>,
    comparison: Option<CheckJson<'a>>,
    turning: Vec<TurnJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sexes: Vec<AloneJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hamlets: Vec<AloneJson<'a>>,
    parts: Vec<ChainJson<'a>>,
}

#[derive(Serialize)]
struct InputJson<'a> {
    hamlet: Option<&'a str>,
    sex: Option<&'static str>,
    quantity: &'static str,
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sheet: Option<&'a str>,
    line: u32,
    cell: Option<String>,
    written: &'a str,
    read: String,
    percent: bool,
    stored: bool,
    notation: Option<&'static str>,
    decided_by: Option<&'static str>,
    conversion: Option<ConversionJson<'a>>,
}

#[derive(Serialize)]
struct ConversionJson<'a> {
    written: String,
    unit: &'a str,
    factor: String,
    unit_cell: Option<String>,
}

#[derive(Serialize)]
struct SumJson<'a> {
    hamlet: Option<&'a str>,
    sex: Option<&'static str>,
    quantity: &'static str,
    terms: Vec<ProductJson>,
    total: String,
}

#[derive(Serialize)]
struct ProductJson {
    factors: Vec<String>,
    product: String,
}

#[derive(Serialize)]
struct SourceJson<'a> {
    file: &'a str,
    line: u32,
    year: Option<i16>,
    signed_off: Option<SignedOffJson<'a>>,
}

#[derive(Serialize)]
struct SignedOffJson<'a> {
    by: &'a str,
    document: &'a str,
    date: String,
    file: &'a str,
    line: u32,
}

#[derive(Serialize)]
struct ReplacedJson<'a> {
    target: TargetJson<'a>,
    source: Option<SourceJson<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum CheckJson<'a> {
    Numbers {
        measured: ProductJson,
        op: &'static str,
        asked: ProductJson,
        holds: bool,
    },
    Answer {
        holds: bool,
    },
    Level {
        levels: Vec<&'a str>,
        rank: usize,
        least_rank: usize,
        holds: bool,
    },
}

#[derive(Serialize)]
struct TurnJson<'a> {
    units: String,
    comparison: CheckJson<'a>,
}

/// Women, men or a hamlet alone.
#[derive(Serialize)]
struct AloneJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    sex: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(flatten)]
    figures: FiguresJson,
    comparison: Option<CheckJson<'a>>,
    turning: Vec<TurnJson<'a>>,
}

fn explanation_json<'a>(
    explanation: &'a Explanation<'_, 'a>,
    wording: &Wording,
) -> ExplanationJson<'a> {
    let assessment = explanation.assessment;
    let of_result = |result: &'a IndicatorResult<'a>| VerdictJson {
        code: &result.rule.code,
        verdict: result.verdict.name(),
    };
    let of_criterion = |criterion: &'a CriterionResult<'a>| VerdictJson {
        code: &criterion.rule.code,
        verdict: criterion.verdict.name(),
    };
    let criterion = explanation.criterion;
    ExplanationJson {
        code: &explanation.code,
        commune: CommuneJson {
            identity: IdentityJson::of(assessment),
            verdict: assessment.verdict.name(),
            totals: assessment.totals().into(),
            criteria: assessment.criteria.iter().map(of_criterion).collect(),
        },
        rule_set: RuleSetJson::of(assessment, wording),
        chains: explanation
            .chains
            .iter()
            .map(|chain| chain_json(chain, wording))
            .collect(),
        whole: explanation.whole.map(of_result),
        criterion: CriterionJson {
            code: &criterion.rule.code,
            title: wording.text(&criterion.rule.title),
            verdict: criterion.verdict.name(),
            indicators: criterion.indicators.iter().map(of_result).collect(),
        },
    }
}

fn chain_json<'a>(chain: &'a Chain<'_, 'a>, wording: &Wording) -> ChainJson<'a> {
    let result = chain.result;
    let rule = result.rule;
    let target = target_json(result, wording);
    let source = rule.target.source.as_ref().filter(|_| target.is_some());
    let replaces = rule.target.replaces.as_deref().filter(|_| target.is_some());
    let of_sex = chain.sexes.iter().map(|sex| AloneJson {
        sex: Some(sex.sex.name()),
        name: None,
        figures: FiguresJson::of(sex.result, wording),
        comparison: sex.check.as_ref().map(|check| check_json(check, wording)),
        turning: turning(&sex.turns, wording),
    });
    let of_hamlet = chain.hamlets.iter().map(|hamlet| AloneJson {
        sex: None,
        name: Some(hamlet.name),
        figures: FiguresJson::of(hamlet.result, wording),
        comparison: hamlet
            .check
            .as_ref()
            .map(|check| check_json(check, wording)),
        turning: Vec::new(),
    });
    ChainJson {
        code: &rule.code,
        title: wording.text(&rule.title),
        figures: FiguresJson::of(result, wording),
        unit: rule.unit_name().map(|unit| wording.text(unit)),
        reason: reason(result, wording),
        inputs: chain
            .inputs
            .iter()
            .map(|input| input_json(input, result, wording))
            .collect(),
        sums: chain.sums.iter().map(sum_json).collect(),
        source: source.map(source_json),
        replaces: replaces.map(|base| replaced_json(base, result, wording)),
        target,
        comparison: chain.check.as_ref().map(|check| check_json(check, wording)),
        turning: turning(&chain.turns, wording),
        sexes: of_sex.collect(),
        hamlets: of_hamlet.collect(),
        parts: chain
            .parts
            .iter()
            .map(|part| chain_json(part, wording))
            .collect(),
    }
}

fn input_json<'a>(
    input: &'a Input<'_>,
    result: &IndicatorResult<'_>,
    wording: &Wording,
) -> InputJson<'a> {
    let how = input.how;
    InputJson {
        hamlet: input.hamlet,
        sex: input.sex.map(Sex::name),
        quantity: input.quantity.name(),
        file: &input.cell.file,
        sheet: input.cell.sheet.as_deref(),
        line: input.cell.line,
        cell: input.cell.address(),
        written: &input.cell.value,
        read: match input.given {
            Given::Number(number) | Given::Percent(number) => plain(number),
            Given::Level(rank) => {
                let levels = result.rule.scale.as_ref().map(|scale| &scale.levels);
                let level = levels.and_then(|levels| levels.get(rank));
                level.map_or_else(String::new, |level| wording.text(level).to_owned())
            }
            Given::Answer(Answer::Yes) => "yes".to_owned(),
            Given::Answer(Answer::No) => "no".to_owned(),
            Given::Answer(Answer::NotApplicable) => "not_applicable".to_owned(),
        },
        percent: matches!(input.given, Given::Percent(_)),
        stored: how.stored,
        notation: how.notation.map(|notation| {
            if notation == Notation::ENGLISH {
                "en"
            } else {
                "vi"
            }
        }),
        decided_by: how.decided_by.map(|by| match by {
            DecidedBy::Declared => "declared",
            DecidedBy::Fineness => "fineness",
            DecidedBy::Limit => "limit",
            DecidedBy::OtherCells => "other_cells",
        }),
        conversion: how.conversion.as_ref().map(|conversion| ConversionJson {
            written: plain(conversion.written),
            unit: &conversion.unit,
            factor: plain(conversion.factor),
            unit_cell: conversion.named_in.as_ref().and_then(|cell| cell.address()),
        }),
    }
}

fn sum_json<'a>(sum: &'a Sum<'_>) -> SumJson<'a> {
    SumJson {
        hamlet: sum.hamlet,
        sex: sum.sex.map(Sex::name),
        quantity: sum.quantity.name(),
        terms: sum.terms.iter().map(|term| product_json(*term)).collect(),
        total: plain(sum.total),
    }
}

fn product_json(product: Product) -> ProductJson {
    let once = product.is_once();
    let factors = [Some(product.left), Some(product.right).filter(|_| !once)];
    ProductJson {
        factors: factors.into_iter().flatten().map(plain).collect(),
        product: product.to_string(),
    }
}

fn source_json(source: &Source) -> SourceJson<'_> {
    SourceJson {
        file: &source.place.source.name,
        line: source.place.line(),
        year: source.year,
        signed_off: source.signed_off.as_ref().map(|signed| SignedOffJson {
            by: &signed.by,
            document: &signed.document,
            date: signed.date.to_string(),
            file: &signed.place.source.name,
            line: signed.place.line(),
        }),
    }
}

fn replaced_json<'a>(
    base: &'a Target,
    result: &IndicatorResult<'a>,
    wording: &Wording,
) -> ReplacedJson<'a> {
    ReplacedJson {
        target: target_of(base, result.rule, wording),
        source: base.source.as_ref().map(source_json),
    }
}

fn check_json<'a>(check: &'a Check, wording: &Wording) -> CheckJson<'a> {
    let holds = check.passes();
    match check {
        Check::Numbers(direction, comparison) => CheckJson::Numbers {
            measured: product_json(comparison.measured),
            op: match direction {
                Direction::AtLeast => ">=",
                Direction::AtMost => "<=",
            },
            asked: product_json(comparison.asked),
            holds,
        },
        Check::Answer(_) => CheckJson::Answer { holds },
        Check::Level(rank, least) => CheckJson::Level {
            levels: least
                .scale
                .levels
                .iter()
                .map(|it| wording.text(it))
                .collect(),
            rank: *rank,
            least_rank: least.rank,
            holds,
        },
    }
}

fn turning<'a>(turns: &'a [Turn], wording: &Wording) -> Vec<TurnJson<'a>> {
    let turns = turns.iter().map(|turn| TurnJson {
        units: signed(turn.units),
        comparison: check_json(&turn.check, wording),
    });
    turns.collect()
}

/// A change is told with its sign.
fn signed(number: Number) -> String {
    let text = plain(number);
    if number.is_negative() {
        text
    } else {
        format!("+{text}")
    }
}
