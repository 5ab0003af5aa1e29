//! What was compared, written out, and when it turns.

use super::inputs::factors;
use crate::assess::{Check, Gap, IndicatorResult, Measure};
use crate::diagnostic::{Arg, Message, message};
use crate::explain::{Chain, HamletChain, Turn};
use crate::number::{Comparison, Direction, Number, Percent, Product};
use crate::report::figures::{self, MEAN_DECIMALS, SHOWN_DECIMALS};
use crate::report::reason;
use crate::rules::{Requirement, ScaleLevel};
use crate::wording::Wording;

/// The figure for reading, the comparison, and what would turn it: of the whole, of women and men
/// where each must reach the target, and of hamlets where they were asked for.
pub(super) fn lines(chain: &Chain<'_, '_>, wording: &Wording) -> Vec<String> {
    let mut lines = steps(chain.result, chain.check.as_ref(), &chain.turns, wording);
    for sex in &chain.sexes {
        let name = Message::new(sex.sex.name());
        let steps = steps(sex.result, sex.check.as_ref(), &sex.turns, wording);
        lines.extend(steps.into_iter().map(|line| {
            wording.say(&message!(
                "explain-line-of-sex",
                sex = name.clone(),
                line = line
            ))
        }));
    }
    lines.extend(gap_of_sexes(chain, wording));
    let hamlets = chain.hamlets.iter();
    lines.extend(hamlets.map(|hamlet| of_hamlet(hamlet, wording)));
    lines
}

/// A hamlet alone, with its women and men where each must reach the target.
fn of_hamlet(hamlet: &HamletChain<'_, '_>, wording: &Wording) -> String {
    let result = hamlet.result;
    let sexes = result.sexes.iter().filter(|_| result.rule.each_sex);
    let sexes = sexes.filter_map(|sex| {
        let compared = in_short(&sex.result.check()?, wording)?;
        let sex = Message::new(sex.sex.name());
        Some(wording.say(&message!("explain-line-of-sex", sex = sex, line = compared)))
    });
    let own = hamlet
        .check
        .as_ref()
        .and_then(|check| in_short(check, wording));
    let compared: Vec<String> = own.into_iter().chain(sexes).collect();
    let compared = if compared.is_empty() {
        reason(result, wording)
    } else {
        compared.join("; ")
    };
    wording.say(&message!(
        "explain-line-of-hamlet",
        hamlet = hamlet.name,
        compared = compared,
        verdict = Message::new(result.verdict.name()),
    ))
}

/// Both sides alone; `None` where no numbers were compared.
fn in_short(check: &Check, wording: &Wording) -> Option<String> {
    match check {
        Check::Numbers(direction, comparison) => {
            Some(written_out(*comparison, *direction, wording))
        }
        Check::Answer(_) | Check::Level(..) => None,
    }
}

fn steps(
    result: &IndicatorResult<'_>,
    check: Option<&Check>,
    turns: &[Turn],
    wording: &Wording,
) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(measure) = result.measure {
        lines.extend(figure(result, measure, wording));
    }
    let Some(check) = check else {
        return lines;
    };
    if let (
        Some(Measure::Growth(_)),
        Requirement::Bound(_, target),
        Check::Numbers(_, comparison),
    ) = (result.measure, &result.rule.target.requirement, check)
    {
        lines.push(wording.say(&message!(
            "explain-growth-target",
            target = *target,
            whole = comparison.asked.left,
        )));
    }
    lines.push(compared(check, wording));
    lines.extend(turning(result, turns, wording));
    lines
}

/// The figure that people know it by, which decides nothing.
fn figure(result: &IndicatorResult<'_>, measure: Measure, wording: &Wording) -> Option<String> {
    let notation = wording.notation();
    let message = match measure {
        Measure::Counts(share) => {
            let percent = result.percent(share, SHOWN_DECIMALS);
            message!(
                "explain-percent",
                numerator = share.numerator(),
                denominator = share.denominator(),
                sign = equals(percent),
                percent = notation.percent(percent),
            )
        }
        Measure::Growth(growth) => {
            let percent = result.growth_percent(growth, SHOWN_DECIMALS);
            message!(
                "explain-growth",
                now = growth.now(),
                before = growth.before(),
                sign = equals(percent),
                percent = notation.percent(percent),
            )
        }
        Measure::Mean(mean) => {
            let rounded = result.percent(mean, MEAN_DECIMALS);
            message!(
                "explain-mean",
                total = mean.total(),
                weight = mean.weight(),
                sign = equals(rounded),
                mean = notation.percent(rounded),
            )
        }
        Measure::Percent(_) | Measure::Amount(_) | Measure::Answer(_) | Measure::Level(_) => {
            return None;
        }
    };
    Some(wording.say(&message))
}

/// Rounded figures are not equal to what they stand for.
fn equals(percent: Percent) -> &'static str {
    if percent.is_exact() { "=" } else { "≈" }
}

fn compared(check: &Check, wording: &Wording) -> String {
    let holds = if check.passes() {
        message!("explain-holds")
    } else {
        message!("explain-fails")
    };
    let message = match check {
        Check::Numbers(direction, comparison) => message!(
            "explain-compared",
            compared = written_out(*comparison, *direction, wording),
            holds = holds,
        ),
        Check::Answer(true) => message!("explain-answered-yes"),
        Check::Answer(false) => message!("explain-answered-no"),
        Check::Level(rank, least) => level(*rank, least, holds),
    };
    wording.say(&message)
}

fn level(rank: usize, least: &ScaleLevel, holds: Message) -> Message {
    let levels = least.scale.levels.iter().map(Arg::from).collect::<Vec<_>>();
    let own = least.scale.levels.get(rank).cloned().unwrap_or_default();
    message!(
        "explain-levels",
        levels = levels,
        level = &own,
        rank = (rank + 1).to_string(),
        least = &least.name(),
        least_rank = (least.rank + 1).to_string(),
        sign = if rank >= least.rank { "≥" } else { "<" },
        holds = holds,
    )
}

/// Both sides with their factors, such as `1.520 × 100 = 152.000 ≥ 70 × 2.162 = 151.340`.
fn written_out(comparison: Comparison, direction: Direction, wording: &Wording) -> String {
    let sign = match (direction, comparison.passes(direction)) {
        (Direction::AtLeast, true) => "≥",
        (Direction::AtLeast, false) => "<",
        (Direction::AtMost, true) => "≤",
        (Direction::AtMost, false) => ">",
    };
    format!(
        "{} {sign} {}",
        side(comparison.measured, wording),
        side(comparison.asked, wording)
    )
}

fn side(product: Product, wording: &Wording) -> String {
    let factors = factors(product, wording);
    if product.is_once() {
        return factors;
    }
    format!("{factors} = {}", wording.notation().product(product))
}

/// How far from turning, and the comparison on either side of that.
fn turning(result: &IndicatorResult<'_>, turns: &[Turn], wording: &Wording) -> Vec<String> {
    let gap = figures::gap(result, wording);
    if turns.is_empty() || gap.is_empty() {
        return Vec::new();
    }
    // What it is now was written out above.
    let changes = turns.iter().filter(|turn| turn.units != Number::ZERO);
    let checks = changes.filter_map(|turn| {
        let Check::Numbers(direction, comparison) = turn.check else {
            return None;
        };
        let units = turn.units.abs();
        let compared = written_out(comparison, direction, wording);
        let message = match (turn.units.is_negative(), turn.check.passes()) {
            (false, true) => message!(
                "explain-turn-more-passes",
                units = units,
                compared = compared
            ),
            (false, false) => message!(
                "explain-turn-more-fails",
                units = units,
                compared = compared
            ),
            (true, true) => message!(
                "explain-turn-fewer-passes",
                units = units,
                compared = compared
            ),
            (true, false) => message!(
                "explain-turn-fewer-fails",
                units = units,
                compared = compared
            ),
        };
        Some(wording.say(&message))
    });
    let checks: Vec<String> = checks.collect();
    vec![wording.say(&message!(
        "explain-gap",
        gap = gap,
        checks = checks.join("; ")
    ))]
}

/// What women and men lack together, or what can be lost whoever loses it.
fn gap_of_sexes(chain: &Chain<'_, '_>, wording: &Wording) -> Option<String> {
    if chain.sexes.is_empty() {
        return None;
    }
    let gaps = chain.sexes.iter().filter_map(|sex| sex.result.gap);
    match chain.result.gap? {
        Gap::Shortfall(total) => {
            let terms = gaps.filter_map(Gap::shortfall);
            let terms: Vec<String> = terms.map(|units| wording.number(units)).collect();
            (terms.len() > 1).then(|| {
                wording.say(&message!(
                    "explain-gap-sexes-sum",
                    terms = terms.join(" + "),
                    total = total,
                ))
            })
        }
        Gap::Margin(least) => {
            Some(wording.say(&message!("explain-gap-sexes-least", least = least)))
        }
    }
}
