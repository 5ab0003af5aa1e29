//! The figures of the picture: each criterion's state, each indicator's distance to its target.

use crate::assess::{Assessment, CriterionResult, IndicatorResult, Measure, Verdict};
use crate::diagnostic::message;
use crate::number::{Direction, Number, Percent, Ratio, Share};
use crate::report::{Chart, CriterionMark, Distance, IndicatorMark, Value, conclusion, figures};
use crate::rules::{Kind, Requirement};
use crate::wording::Wording;

/// Distances are read with this many decimals.
const DECIMALS: u32 = 1;
/// The length of an axis.
const THOUSANDTHS: i128 = 1000;

/// The picture of an assessment.
pub(super) fn chart(assessment: &Assessment<'_>, wording: &Wording) -> Chart {
    let mut criteria = Vec::new();
    let mut indicators: Vec<IndicatorMark> = Vec::new();
    for criterion in &assessment.criteria {
        let first = indicators.len();
        let results = criterion.indicators.iter();
        let leaves = results
            .flat_map(IndicatorResult::with_parts)
            .filter(|result| result.parts.is_empty());
        indicators.extend(leaves.map(|result| indicator_mark(criterion, result, wording)));
        let farthest = farthest(&indicators, first);
        criteria.push(criterion_mark(criterion, farthest, wording));
    }
    Chart {
        title: wording.word("chart-title"),
        text: conclusion::by_verdict(assessment, wording).join("; "),
        criteria,
        indicators,
    }
}

fn criterion_mark(
    criterion: &CriterionResult<'_>,
    farthest: Option<usize>,
    wording: &Wording,
) -> CriterionMark {
    let (met, counted) = criterion.progress();
    CriterionMark {
        code: criterion.rule.code.to_string(),
        title: wording.text(&criterion.rule.title).to_owned(),
        verdict: criterion.verdict,
        met,
        counted,
        text: wording.say(&message!(
            "criterion-tile",
            state = figures::verdict(criterion.verdict, wording).text,
            met = met,
            total = counted
        )),
        farthest,
    }
}

/// Of the marks from an index on, the one that misses its target by most; the first of equals.
fn farthest(marks: &[IndicatorMark], first: usize) -> Option<usize> {
    let mut found: Option<(usize, Percent)> = None;
    for (index, mark) in marks.iter().enumerate().skip(first) {
        let Some(distance) = &mark.distance else {
            continue;
        };
        let is_farther = found.is_none_or(|(_, far)| distance.percent.cmp_percent(far).is_gt());
        if mark.verdict == Verdict::NotMet && is_farther {
            found = Some((index, distance.percent));
        }
    }
    found.map(|(index, _)| index)
}

fn indicator_mark(
    criterion: &CriterionResult<'_>,
    result: &IndicatorResult<'_>,
    wording: &Wording,
) -> IndicatorMark {
    IndicatorMark {
        criterion: criterion.rule.code.to_string(),
        code: result.rule.code.to_string(),
        title: wording.text(&result.rule.title).to_owned(),
        verdict: result.verdict,
        state: figures::verdict(result.verdict, wording).text,
        measured: figures::measured(result, wording),
        required: figures::required(result.rule, wording),
        distance: distance(result, wording),
    }
}

fn distance(result: &IndicatorResult<'_>, wording: &Wording) -> Option<Distance> {
    let Requirement::Bound(direction, target) = result.rule.target.requirement else {
        return None;
    };
    let measure = result.measure?;
    let order = measure.cmp_target(target)?;
    // An axis of shares ends at the whole; no growth and no amount is the whole of anything.
    let longest = match result.rule.kind {
        Kind::Share => Number::HUNDRED.millionths().into(),
        _ => 0,
    };
    let of_share = |shown: Percent, millionths| {
        let places = places(millionths, target, longest);
        (shown.distance_from(target), Value::Percent(shown), places)
    };
    let (percent, measured, at) = match measure {
        Measure::Counts(share) => of_share(result.percent(share, DECIMALS), in_millionths(share)),
        Measure::Percent(percent) => of_share(Percent::given(percent), percent.millionths().into()),
        Measure::Growth(growth) => of_share(
            result.growth_percent(growth, DECIMALS),
            in_millionths(growth.as_share()) - i128::from(Number::HUNDRED.millionths()),
        ),
        Measure::Amount(amount) => of_amount(amount, amount, direction, target)?,
        Measure::Mean(mean) => {
            let shown = result.percent(mean, figures::MEAN_DECIMALS).as_number()?;
            of_amount(mean, shown, direction, target)?
        }
        Measure::Answer(_) | Measure::Level(_) => return None,
    };
    let is_share = !matches!(measure, Measure::Amount(_) | Measure::Mean(_));
    let is_most = direction == Direction::AtMost;
    let text = match (is_share, direction.passes(order)) {
        _ if order.is_eq() || percent.cmp_number(Number::ZERO).is_eq() => {
            message!("distance-none")
        }
        (true, false) if is_most => message!("distance-points-above", percent = percent),
        (true, false) => message!("distance-points-missing", percent = percent),
        (true, true) if is_most => message!("distance-points-below", percent = percent),
        (true, true) => message!("distance-points-over", percent = percent),
        (false, false) if is_most => message!("distance-target-above", percent = percent),
        (false, false) => message!("distance-target-missing", percent = percent),
        (false, true) if is_most => message!("distance-target-below", percent = percent),
        (false, true) => message!("distance-target-over", percent = percent),
    };
    let unit = result.rule.unit_name().filter(|_| !is_share);
    Some(Distance {
        percent,
        text: wording.say(&text),
        measured,
        target,
        unit: unit.map_or_else(|| "%".to_owned(), |unit| wording.text(unit).to_owned()),
        measured_at: at.0,
        target_at: at.1,
    })
}

/// A share in percent, in millionths.
fn in_millionths(share: Share) -> i128 {
    let whole = i128::from(share.denominator().millionths());
    let hundredfold = i128::from(share.numerator().millionths()) * 100;
    hundredfold * i128::from(Number::ONE.millionths()) / whole
}

/// How an amount stands to its target; `shown` is the same, as people read it.
fn of_amount(
    amount: impl Into<Ratio>,
    shown: Number,
    direction: Direction,
    target: Number,
) -> Option<(Percent, Value, (u16, u16))> {
    Some((
        Percent::of_target_between(amount, direction, target, DECIMALS)?,
        Value::Number(shown),
        places(shown.millionths().into(), target, 0),
    ))
}

/// Where a value and a target lie on an axis from nothing to the largest of both and of `at_least`,
/// all in millionths.
fn places(value: i128, target: Number, at_least: i128) -> (u16, u16) {
    let target = i128::from(target.millionths());
    let end = value.max(target).max(at_least).max(1);
    let place = |value: i128| u16::try_from(value.max(0) * THOUSANDTHS / end).unwrap_or(u16::MAX);
    (place(value), place(target))
}
