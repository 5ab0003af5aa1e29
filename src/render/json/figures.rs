//! The figures of a result as JSON: of an indicator, a hamlet, or women and men.

use crate::assess::{Gap, IndicatorResult, Measure, VerdictBasis};
use crate::number::Number;
use crate::wording::Wording;
use serde::Serialize;

/// Percentages and means have this many decimals, or more where fewer would contradict the verdict.
const DECIMALS: u32 = 3;

/// What was measured, and how far it is from turning.
#[derive(Serialize)]
pub(super) struct FiguresJson {
    pub verdict: &'static str,
    pub basis_of_verdict: Option<&'static str>,
    pub numerator: Option<String>,
    pub denominator: Option<String>,
    pub value: Option<String>,
    pub percent: Option<String>,
    pub shortfall: Option<String>,
    pub margin: Option<String>,
    pub self_assessed: Option<&'static str>,
}

/// A hamlet judged alone.
#[derive(Serialize)]
pub(super) struct HamletJson<'a> {
    name: &'a str,
    #[serde(flatten)]
    figures: FiguresJson,
    weight: Option<String>,
    evidence: &'a str,
    note: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sexes: Vec<SexJson>,
}

/// Women or men judged alone.
#[derive(Serialize)]
pub(super) struct SexJson {
    sex: &'static str,
    #[serde(flatten)]
    figures: FiguresJson,
}

impl FiguresJson {
    pub fn of(result: &IndicatorResult<'_>, wording: &Wording) -> FiguresJson {
        let observation = result.observation;
        let percent = |percent: crate::number::Percent| Some(percent.to_string());
        let (value, percent) = match result.measure {
            Some(Measure::Counts(share)) => (None, percent(result.percent(share, DECIMALS))),
            Some(Measure::Growth(growth)) => {
                (None, percent(result.growth_percent(growth, DECIMALS)))
            }
            Some(Measure::Level(rank)) => (level_name(result, rank, wording), None),
            Some(Measure::Percent(percent)) => (None, Some(plain(percent))),
            Some(Measure::Amount(amount)) => (Some(plain(amount)), None),
            Some(Measure::Mean(mean)) => (percent(result.percent(mean, DECIMALS)), None),
            Some(Measure::Answer(answer)) => (Some(answer_name(answer).to_owned()), None),
            None => (None, None),
        };
        let (numerator, denominator) = match result.measure {
            Some(Measure::Mean(mean)) => (Some(mean.total()), Some(mean.weight())),
            _ => (
                observation.and_then(|it| Some(it.numerator.as_ref()?.value)),
                observation.and_then(|it| Some(it.denominator.as_ref()?.value)),
            ),
        };
        FiguresJson {
            verdict: result.verdict.name(),
            basis_of_verdict: result.basis.map(VerdictBasis::name),
            numerator: numerator.map(plain),
            denominator: denominator.map(plain),
            value,
            percent,
            shortfall: result.gap.and_then(Gap::shortfall).map(plain),
            margin: result.gap.and_then(Gap::margin).map(plain),
            self_assessed: observation
                .and_then(|it| it.self_assessed.as_ref())
                .map(|entry| entry.value.name()),
        }
    }
}

impl<'a> HamletJson<'a> {
    pub fn of(result: &'a IndicatorResult<'a>, wording: &Wording) -> Vec<HamletJson<'a>> {
        let hamlets = result.hamlets.iter();
        let hamlets = hamlets.map(|hamlet| HamletJson {
            name: &hamlet.observed.name,
            figures: FiguresJson::of(&hamlet.result, wording),
            weight: hamlet.observed.weight.map(plain),
            evidence: &hamlet.observed.observation.evidence,
            note: &hamlet.observed.observation.note,
            sexes: SexJson::of(&hamlet.result, wording),
        });
        hamlets.collect()
    }
}

impl SexJson {
    pub fn of(result: &IndicatorResult<'_>, wording: &Wording) -> Vec<SexJson> {
        let sexes = result.sexes.iter();
        let sexes = sexes.map(|sex| SexJson {
            sex: sex.sex.name(),
            figures: FiguresJson::of(&sex.result, wording),
        });
        sexes.collect()
    }
}

/// Plain notation, without needless zeros.
pub(super) fn plain(number: Number) -> String {
    number.normalized().to_string()
}

fn level_name(result: &IndicatorResult<'_>, rank: usize, wording: &Wording) -> Option<String> {
    let level = result.rule.scale.as_ref()?.levels.get(rank)?;
    Some(wording.text(level).to_owned())
}

fn answer_name(answer: bool) -> &'static str {
    if answer { "yes" } else { "no" }
}
