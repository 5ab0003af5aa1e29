//! How measured values, targets and gaps are written in tables.

use crate::assess::{Gap, IndicatorResult, Measure, Verdict, VerdictBasis};
use crate::diagnostic::{Arg, Bilingual, Message, message};
use crate::number::{Direction, Number, Share};
use crate::report::{Cell, Meaning, Tone};
use crate::rules::{Indicator, Kind, Requirement, Unset};
use crate::wording::Wording;

/// People read percentages with this many decimals, or more where fewer would contradict.
pub(super) const SHOWN_DECIMALS: u32 = 1;
/// Means are as fine as the amounts that they are made of usually are.
pub(super) const MEAN_DECIMALS: u32 = 3;

/// What was measured, such as `1.520/2.162 người = 70,3%`, or why the indicator does not apply;
/// empty when nothing was given.
pub(super) fn measured(result: &IndicatorResult<'_>, wording: &Wording) -> String {
    if let (Verdict::NotApplicable, Some(observation)) = (result.verdict, result.observation) {
        return observation.note.clone();
    }
    let figures = result
        .measure
        .or_else(|| result.observation?.share().map(Measure::Counts))
        .map(|measure| measure_text(result, measure, wording))
        .or_else(|| incomplete_counts(result, wording));
    let concluded =
        (result.basis == Some(VerdictBasis::Concluded)).then(|| wording.word("figure-concluded"));
    let sexes = result.sexes.iter().filter(|_| result.rule.each_sex);
    let sexes = sexes.map(|sex| {
        let sex_name = wording.say(&Message::new(sex.sex.name()));
        let measured = match sex.result.measure {
            Some(Measure::Counts(share)) => {
                let counts = bare_counts(share, wording);
                share_text(&sex.result, counts, share, wording)
            }
            Some(other) => measure_text(&sex.result, other, wording),
            None => incomplete_counts(&sex.result, wording).unwrap_or_default(),
        };
        wording.say(&message!("figure-sex", sex = sex_name, measured = measured))
    });
    let texts = figures.into_iter().chain(sexes).chain(concluded);
    texts.collect::<Vec<String>>().join("; ")
}

fn measure_text(result: &IndicatorResult<'_>, measure: Measure, wording: &Wording) -> String {
    let rule = result.rule;
    match measure {
        Measure::Counts(share) => {
            let counts = with_unit(bare_counts(share, wording), rule.unit_name(), wording);
            share_text(result, counts, share, wording)
        }
        Measure::Growth(growth) => wording.say(&message!(
            "figure-growth",
            now = growth.now(),
            before = growth.before(),
            unit = &rule.unit_name().cloned().unwrap_or_default(),
            percent = result.growth_percent(growth, SHOWN_DECIMALS),
        )),
        Measure::Level(rank) => {
            let level = rule.scale.as_ref().and_then(|scale| scale.levels.get(rank));
            level.map_or_else(String::new, |level| wording.text(level).to_owned())
        }
        Measure::Percent(percent) => format!("{}%", wording.number(percent)),
        Measure::Amount(amount) => with_unit(wording.number(amount), rule.unit_name(), wording),
        Measure::Mean(mean) => {
            let shown = wording
                .notation()
                .percent(result.percent(mean, MEAN_DECIMALS));
            wording.say(&message!(
                "figure-mean",
                mean = with_unit(shown, rule.unit_name(), wording),
                count = result.hamlets.len(),
            ))
        }
        Measure::Answer(true) => wording.word("met"),
        Measure::Answer(false) => wording.word("not_met"),
    }
}

fn share_text(
    result: &IndicatorResult<'_>,
    counts: String,
    share: Share,
    wording: &Wording,
) -> String {
    let percent = result.percent(share, SHOWN_DECIMALS);
    format!("{counts} = {}", wording.percent(percent))
}

fn bare_counts(share: Share, wording: &Wording) -> String {
    format!(
        "{}/{}",
        wording.number(share.numerator()),
        wording.number(share.denominator())
    )
}

fn incomplete_counts(result: &IndicatorResult<'_>, wording: &Wording) -> Option<String> {
    let observation = result.observation?;
    let known = |entry: &Option<crate::survey::Entry<Number>>| {
        entry
            .as_ref()
            .map_or_else(|| "?".to_owned(), |entry| wording.number(entry.value))
    };
    if observation.numerator.is_none() && observation.denominator.is_none() {
        return None;
    }
    let counts = format!(
        "{}/{}",
        known(&observation.numerator),
        known(&observation.denominator)
    );
    Some(with_unit(counts, result.rule.unit_name(), wording))
}

fn with_unit(number: String, unit: Option<&Bilingual>, wording: &Wording) -> String {
    match unit {
        Some(unit) => format!("{number} {}", wording.text(unit)),
        None => number,
    }
}

/// What is asked of an indicator, such as `≥ 70%` or `UBND tỉnh quy định`.
pub(crate) fn required(rule: &Indicator, wording: &Wording) -> String {
    if !rule.parts.is_empty() {
        let codes = rule.parts.iter().map(|part| Arg::from(&part.code));
        return parts_needed(rule.parts_needed, codes.collect(), wording);
    }
    requirement(&rule.target.requirement, rule.kind, wording)
}

/// Which parts must be met; by number alone where their codes are not known.
pub(super) fn parts_needed(needed: Option<usize>, codes: Vec<Arg>, wording: &Wording) -> String {
    wording.say(&match needed {
        Some(needed) if codes.is_empty() => message!("target-some-parts", count = needed),
        Some(needed) => message!("target-some-of", count = needed, codes = codes),
        None if codes.is_empty() => message!("target-all-parts"),
        None => message!("target-parts", codes = codes),
    })
}

/// What is asked of an indicator that is observed so.
pub(super) fn requirement(asked: &Requirement, kind: Kind, wording: &Wording) -> String {
    match asked {
        // A share can be neither above the whole nor below nothing: plain equality says it best.
        Requirement::Bound(Direction::AtLeast, number)
            if kind == Kind::Share && *number == Number::HUNDRED =>
        {
            format!("{}%", wording.number(*number))
        }
        Requirement::Bound(Direction::AtMost, number)
            if kind == Kind::Share && *number == Number::ZERO =>
        {
            format!("{}%", wording.number(*number))
        }
        Requirement::Bound(direction, number) => {
            let bound = format!("{} {}", sign(*direction), wording.number(*number));
            match kind {
                Kind::Share | Kind::Growth => format!("{bound}%"),
                // The unit stands beside the measured value.
                Kind::Amount | Kind::Count | Kind::YesNo | Kind::Level => bound,
            }
        }
        Requirement::LevelAtLeast(level) => {
            wording.say(&message!("target-level", level = &level.name()))
        }
        Requirement::Yes => wording.word("met"),
        Requirement::Unset(Unset::LeftTo(whom)) => {
            wording.say(&message!("target-left-to", whom = whom))
        }
        Requirement::Unset(_) => wording.word("target-unset"),
    }
}

/// The sign of a target.
pub(super) fn sign(direction: Direction) -> &'static str {
    match direction {
        Direction::AtLeast => "≥",
        Direction::AtMost => "≤",
    }
}

/// How far from turning, such as `thiếu 52 hộ` or `dư 6 người`; empty where it cannot be counted.
pub(super) fn gap(result: &IndicatorResult<'_>, wording: &Wording) -> String {
    let units = |number| with_unit(wording.number(number), result.rule.unit_name(), wording);
    let direction = match result.rule.target.requirement {
        Requirement::Bound(direction, _) => direction,
        Requirement::LevelAtLeast(_) | Requirement::Yes | Requirement::Unset(_) => {
            return String::new();
        }
    };
    let text = match (result.gap, direction) {
        (None, _) => return String::new(),
        (Some(Gap::Shortfall(number)), Direction::AtLeast) => {
            message!("gap-missing", units = units(number))
        }
        (Some(Gap::Shortfall(number)), Direction::AtMost) => {
            message!("gap-too-many", units = units(number))
        }
        (Some(Gap::Margin(number)), _) if number == Number::ZERO => message!("gap-none"),
        (Some(Gap::Margin(number)), Direction::AtLeast) => {
            message!("gap-margin", units = units(number))
        }
        (Some(Gap::Margin(number)), Direction::AtMost) => {
            message!("gap-below", units = units(number))
        }
    };
    wording.say(&text)
}

/// The verdict in words.
pub(super) fn verdict(verdict: Verdict, wording: &Wording) -> Cell {
    Cell {
        text: wording.say(&Message::new(verdict.name())),
        tone: tone(verdict),
        meaning: Meaning::State(verdict),
    }
}

/// How a verdict is meant.
pub(super) fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Met => Tone::Good,
        Verdict::NotMet => Tone::Bad,
        Verdict::NotApplicable => Tone::Plain,
        Verdict::NoData | Verdict::Undecided => Tone::Open,
    }
}

/// A cell with the code of a criterion under a heading of ordinals: a number where it is one, so that
/// spreadsheets sort and filter it as such.
pub(super) fn ordinal(code: &str) -> Cell {
    let number = code.parse::<u32>().ok().filter(|it| it.to_string() == code);
    Cell {
        meaning: number.map_or(Meaning::Code, |number| Meaning::Number(number.into())),
        ..code.into()
    }
}

/// A cell with a whole number of things.
pub(super) fn count(count: usize, wording: &Wording) -> Cell {
    let number = Number::from(u32::try_from(count).unwrap_or(u32::MAX));
    Cell {
        meaning: Meaning::Number(number),
        ..wording.number(number).into()
    }
}
