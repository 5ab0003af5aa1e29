//! Observations of parts of a commune are added up.

use crate::diagnostic::{Arg, CellPlace, Code, Diagnostic};
use crate::number::Number;
use crate::rules::Kind;
use crate::survey::numbers::Entry;
use crate::survey::observed::{Observation, Value};
use crate::survey::words::Answer;

/// Why parts cannot be added up, and where that was seen.
pub(super) struct CannotAdd {
    why: &'static str,
    line: CellPlace,
}

impl CannotAdd {
    /// The line where it was seen.
    pub fn at(why: &'static str, observation: &Observation) -> CannotAdd {
        CannotAdd {
            why,
            line: observation.line.clone(),
        }
    }

    /// As a diagnostic about parts of this kind; `lacking` are the hamlets that do not give what others give.
    pub fn told_of(self, parts: Parts, lacking: &[Arg]) -> Diagnostic {
        let CannotAdd { why, line } = self;
        match parts {
            Parts::Hamlets => Diagnostic::new(Code::HamletsCannotAdd, line)
                .with("why", why)
                .with("lacking", lacking.to_vec())
                .with("count", lacking.len()),
            Parts::Sexes => Diagnostic::new(Code::SexesCannotAdd, line).with("why", why),
        }
    }
}

/// What a whole is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Parts {
    Hamlets,
    Sexes,
}

/// The sum of parts, of which there is at least one: numerators, denominators and numbers of
/// things are added; an answer is yes only where every part's is. A part to which the indicator
/// does not apply adds nothing, unless it applies to none.
///
/// What somebody printed or concluded about a part is about that part; conclusions become the
/// whole's only where there is nothing else.
///
/// # Errors
/// Percentages and averages have no sum, and every part must give the same things.
pub(super) fn add_up(kind: Kind, parts: &[&Observation]) -> Result<Observation, CannotAdd> {
    let applies = |part: &&&Observation| part.conclusion() != Some(Answer::NotApplicable);
    let mut counted: Vec<&Observation> = parts.iter().filter(applies).copied().collect();
    if counted.is_empty() {
        counted = parts.to_vec();
    }
    for part in &counted {
        match part.value.as_ref().map(|entry| entry.value) {
            Some(Value::Percent(_)) => return Err(CannotAdd::at("percent", part)),
            Some(Value::Level(_)) => return Err(CannotAdd::at("level", part)),
            Some(Value::Amount(_) | Value::Mean(_)) if kind != Kind::Count => {
                return Err(CannotAdd::at("amount", part));
            }
            // What grows is an average of each year.
            None if kind == Kind::Growth && part.share().is_some() => {
                return Err(CannotAdd::at("amount", part));
            }
            _ => {}
        }
    }
    let mut sum = joined_texts(parts, counted[0]);
    sum.numerator = sum_of(&counted, |part| part.numerator.clone())?;
    sum.denominator = sum_of(&counted, |part| part.denominator.clone())?;
    let amount = sum_of(&counted, amount)?;
    let answer = all_of(&counted, |part| answer(part.value.as_ref()?))?;
    if amount.is_some() && answer.is_some() {
        return Err(CannotAdd::at("incomplete", counted[0]));
    }
    let has_figures = sum.numerator.is_some() || sum.denominator.is_some() || amount.is_some();
    if !has_figures && answer.is_none() {
        sum.self_assessed = all_of(&counted, |part| part.self_assessed.clone())?;
    }
    let amount = amount.map(|entry| entry.map(Value::Amount));
    sum.value = amount.or(answer.map(|entry| entry.map(Value::Answer)));
    Ok(sum)
}

/// An observation with the texts of all parts and nothing else, at the line of one of them.
fn joined_texts(parts: &[&Observation], first: &Observation) -> Observation {
    let mut sum = Observation::nothing(first.line.clone());
    for part in parts {
        sum.join_texts(part);
    }
    sum
}

/// The sum; nothing where no part has a number.
fn sum_of(
    parts: &[&Observation],
    number: impl Fn(&Observation) -> Option<Entry<Number>>,
) -> Result<Option<Entry<Number>>, CannotAdd> {
    let given: Vec<Entry<Number>> = parts.iter().filter_map(|part| number(part)).collect();
    let mut numbers = given.into_iter();
    let Some(mut sum) = numbers.next() else {
        return Ok(None);
    };
    if let Some(without) = parts.iter().find(|part| number(part).is_none()) {
        return Err(CannotAdd::at("incomplete", without));
    }
    for (entry, part) in numbers.zip(&parts[1..]) {
        let added = sum.value.checked_add(entry.value);
        sum.value = added.ok_or_else(|| CannotAdd::at("too_large", part))?;
    }
    Ok(Some(sum))
}

/// Yes only where all are, else the first that is not; nothing where no part has an answer.
fn all_of(
    parts: &[&Observation],
    answer: impl Fn(&Observation) -> Option<Entry<Answer>>,
) -> Result<Option<Entry<Answer>>, CannotAdd> {
    let given: Vec<Entry<Answer>> = parts.iter().filter_map(|part| answer(part)).collect();
    if given.is_empty() {
        return Ok(None);
    }
    if let Some(without) = parts.iter().find(|part| answer(part).is_none()) {
        return Err(CannotAdd::at("incomplete", without));
    }
    let no = given.iter().find(|entry| entry.value == Answer::No);
    Ok(no.or(given.first()).cloned())
}

fn amount(part: &Observation) -> Option<Entry<Number>> {
    let number = part.amount()?;
    Some(part.value.clone()?.map(|_| number))
}

fn answer(entry: &Entry<Value>) -> Option<Entry<Answer>> {
    match entry.value {
        Value::Answer(answer) => Some(entry.clone().map(|_| answer)),
        Value::Percent(_) | Value::Amount(_) | Value::Level(_) | Value::Mean(_) => None,
    }
}
