//! A row of a commune: a fact, or what was observed of an indicator or part.

use crate::commune::Commune;
use crate::figure::{self, Beside, Counts};
use crate::random::Random;
use crate::writer::Style;
use nongthon::diagnostic::Bilingual;
use nongthon::number::{Direction, Number};
use nongthon::rules::{BuiltInFact, Indicator, Kind, Requirement};

/// The facts that say where a commune lies and when, in the order of their rows.
pub const PLACE_FACTS: [BuiltInFact; 5] = [
    BuiltInFact::Province,
    BuiltInFact::District,
    BuiltInFact::Code,
    BuiltInFact::ExtremelyDifficult,
    BuiltInFact::Date,
];

/// The cells of a row but for the commune's name.
#[derive(Default)]
pub struct Row {
    pub indicator: String,
    pub numerator: Option<Number>,
    pub denominator: Option<Number>,
    pub value: Value,
    pub self_assessed: Option<bool>,
    pub note: &'static str,
}

/// What stands in the column for values.
#[derive(Default)]
pub enum Value {
    #[default]
    Nothing,
    Text(String),
    Number(Number),
    Percent(Number),
    Answer(bool),
    NotApplicable,
}

/// The row of a number; `None` beyond the commune's last.
pub fn row(commune: &Commune<'_>, number: u64, style: Style) -> Option<Row> {
    let index = usize::try_from(number).ok()?;
    if let Some(fact) = PLACE_FACTS.get(index) {
        return Some(place_fact(commune, *fact, style));
    }
    let index = index - PLACE_FACTS.len();
    if let Some(fact) = commune.kind.quantities.get(index) {
        return Some(Row {
            indicator: style.name(&fact.name).to_owned(),
            value: Value::Number(figure::number(commune.quantity(fact) * 1_000_000)?),
            ..Row::default()
        });
    }
    let index = index - commune.kind.quantities.len();
    let indicator = commune.kind.rules.leaves().nth(index)?;
    let mut random = commune.random(number);
    observation(commune, indicator, style, &mut random)
}

fn place_fact(commune: &Commune<'_>, fact: BuiltInFact, style: Style) -> Row {
    let kind = commune.kind;
    let value = match fact {
        BuiltInFact::Province => Value::Text(kind.province.clone()),
        BuiltInFact::District => Value::Text(commune.district.clone()),
        BuiltInFact::Code => Value::Text(commune.code.clone()),
        BuiltInFact::ExtremelyDifficult => Value::Answer(kind.extremely_difficult),
        BuiltInFact::Date => Value::Text(style.day(kind.day)),
        _ => Value::Nothing,
    };
    Row {
        indicator: style.name(&fact.name()).to_owned(),
        value,
        ..Row::default()
    }
}

fn observation(
    commune: &Commune<'_>,
    rule: &Indicator,
    style: Style,
    random: &mut Random,
) -> Option<Row> {
    let mut row = Row {
        indicator: rule.code.to_string(),
        ..Row::default()
    };
    if random.one_in(60) {
        return Some(row);
    }
    if rule.optional.is_some() && random.one_in(3) {
        row.value = Value::NotApplicable;
        row.note = "không có";
        return Some(row);
    }
    if !rule.parts.is_empty() || random.one_in(40) {
        row.self_assessed = Some(!random.one_in(3));
        return Some(row);
    }
    match rule.kind {
        Kind::Share if random.one_in(20) => {
            let step = figure::number(100_000)?;
            let asked = asked(rule);
            let limit = Some(Number::HUNDRED);
            let percent = figure::beside(Beside::any(random), asked, step, limit, random)?;
            row.value = Value::Percent(percent);
        }
        Kind::Level => row.value = Value::Text(style.name(level(rule, random)?).to_owned()),
        Kind::Share | Kind::Growth => {
            let counts = counts(commune, rule, random)?;
            row.numerator = Some(counts.numerator);
            row.denominator = Some(counts.denominator).filter(|_| !random.one_in(60));
        }
        Kind::Amount | Kind::Count => {
            let (asked, step) = (asked(rule), rule.step());
            let amount = figure::beside(Beside::any(random), asked, step, None, random)?;
            row.value = Value::Number(amount);
        }
        Kind::YesNo => row.value = Value::Answer(!random.one_in(8)),
    }
    if !random.one_in(4) {
        row.self_assessed = Some(!random.one_in(8));
    }
    Some(row)
}

fn counts(commune: &Commune<'_>, rule: &Indicator, random: &mut Random) -> Option<Counts> {
    let step = rule.step();
    let whole = match &rule.denominator {
        Some(fact) => commune.quantity(fact),
        None if random.one_in(4) => 1000 * random.between(1, 9),
        None => random.between(3, 9000),
    };
    let (direction, percent) = asked(rule);
    // What grows is compared with the year before, which it may exceed.
    let (asked, most) = match rule.kind {
        Kind::Growth => (
            (direction, percent.checked_add(Number::HUNDRED)?),
            2 * whole,
        ),
        _ => ((direction, percent), whole),
    };
    figure::counts(Beside::any(random), asked, (whole, most), step, random)
}

/// What is asked; half, where nothing is known to be.
fn asked(rule: &Indicator) -> (Direction, Number) {
    match rule.target.requirement {
        Requirement::Bound(direction, number) => (direction, number),
        Requirement::LevelAtLeast(_) | Requirement::Yes | Requirement::Unset(_) => {
            (Direction::AtLeast, Number::from(50))
        }
    }
}

/// A level of the indicator's scale, any of them.
fn level<'r>(rule: &'r Indicator, random: &mut Random) -> Option<&'r Bilingual> {
    let levels = &rule.scale.as_ref()?.levels;
    let last = levels.len().checked_sub(1)? as u64;
    levels.get(usize::try_from(random.between(0, last)).ok()?)
}
