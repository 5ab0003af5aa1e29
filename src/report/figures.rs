//! How measured values, targets and gaps are written in tables.

use crate::assess::{Gap, IndicatorResult, Measure, Verdict, VerdictBasis};
use crate::diagnostic::{Bilingual, Message, message};
use crate::number::{Direction, Number, Share};
use crate::report::{Cell, Meaning, Tone};
use crate::rules::{Indicator, Kind, Requirement, Unset};
use crate::wording::Wording;

/// People read percentages with this many decimals, or more where fewer would contradict.
const SHOWN_DECIMALS: u32 = 1;

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
    let texts: Vec<String> = [figures, concluded].into_iter().flatten().collect();
    texts.join("; ")
}

fn measure_text(result: &IndicatorResult<'_>, measure: Measure, wording: &Wording) -> String {
    let rule = result.rule;
    match measure {
        Measure::Counts(share) => format!(
            "{} = {}",
            counts(rule, share, wording),
            wording.percent(result.percent(share, SHOWN_DECIMALS))
        ),
        Measure::Percent(percent) => format!("{}%", wording.number(percent)),
        Measure::Amount(amount) => with_unit(wording.number(amount), unit(rule), wording),
        Measure::Answer(true) => wording.word("met"),
        Measure::Answer(false) => wording.word("not_met"),
    }
}

fn counts(rule: &Indicator, share: Share, wording: &Wording) -> String {
    let counts = format!(
        "{}/{}",
        wording.number(share.numerator()),
        wording.number(share.denominator())
    );
    with_unit(counts, unit(rule), wording)
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
    Some(with_unit(counts, unit(result.rule), wording))
}

fn unit(rule: &Indicator) -> Option<&Bilingual> {
    rule.unit.as_ref().map(|unit| &unit.name)
}

fn with_unit(number: String, unit: Option<&Bilingual>, wording: &Wording) -> String {
    match unit {
        Some(unit) => format!("{number} {}", wording.text(unit)),
        None => number,
    }
}

/// What is asked, such as `≥ 70%` or `UBND tỉnh quy định`.
pub(crate) fn required(rule: &Indicator, wording: &Wording) -> String {
    if !rule.parts.is_empty() {
        return wording.word("target-parts");
    }
    match &rule.target.requirement {
        // A share can be neither above the whole nor below nothing: plain equality says it best.
        Requirement::Bound(Direction::AtLeast, number)
            if rule.kind == Kind::Share && *number == Number::HUNDRED =>
        {
            format!("{}%", wording.number(*number))
        }
        Requirement::Bound(Direction::AtMost, number)
            if rule.kind == Kind::Share && *number == Number::ZERO =>
        {
            format!("{}%", wording.number(*number))
        }
        Requirement::Bound(direction, number) => {
            let bound = format!("{} {}", sign(*direction), wording.number(*number));
            match rule.kind {
                Kind::Share => format!("{bound}%"),
                // The unit stands beside the measured value.
                Kind::Amount | Kind::Count | Kind::YesNo => bound,
            }
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
    let units = |number| with_unit(wording.number(number), unit(result.rule), wording);
    let direction = match result.rule.target.requirement {
        Requirement::Bound(direction, _) => direction,
        Requirement::Yes | Requirement::Unset(_) => return String::new(),
    };
    let text = match (result.gap, direction) {
        (None, _) => return String::new(),
        (Some(Gap::Shortfall(number)), Direction::AtLeast) => {
            message!("gap-missing", units = units(number))
        }
        (Some(Gap::Shortfall(number)), Direction::AtMost) => {
            message!("gap-too-many", units = units(number))
        }
        (Some(Gap::Margin(number)), _) => message!("gap-margin", units = units(number)),
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
