//! Rows of hamlets are added up to the commune.

use super::answer::Answer;
use super::model::{Entry, Observation, Value};
use crate::diagnostic::{Code, Diagnostic};
use crate::number::Number;

/// One observation for the commune out of those of its hamlets, of which there is at least one.
///
/// # Errors
/// What the rows hold cannot be added up: percentages, amounts, or counts that are not complete.
pub(super) fn roll_up(
    first: Observation,
    others: Vec<Observation>,
) -> Result<Observation, Diagnostic> {
    let mut sum = refuse_unsummable(first)?;
    for hamlet in others {
        let hamlet = refuse_unsummable(hamlet)?;
        let line = hamlet.line.clone();
        let cannot = || Diagnostic::new(Code::HamletsCannotAdd, &line).with("why", "incomplete");
        sum.numerator = add_numbers(sum.numerator, hamlet.numerator).ok_or_else(cannot)?;
        sum.denominator = add_numbers(sum.denominator, hamlet.denominator).ok_or_else(cannot)?;
        let value = all_of(answer(&sum.value), answer(&hamlet.value)).ok_or_else(cannot)?;
        sum.value = value.map(|value| Entry {
            value: Value::Answer(value.value),
            cell: value.cell,
        });
        let own = sum.self_assessed.take();
        sum.self_assessed = all_of(own, hamlet.self_assessed).ok_or_else(cannot)?;
        sum.hamlets += hamlet.hamlets;
        join(&mut sum.evidence, &hamlet.evidence);
        join(&mut sum.note, &hamlet.note);
    }
    Ok(sum)
}

fn refuse_unsummable(hamlet: Observation) -> Result<Observation, Diagnostic> {
    let cannot = |why| Diagnostic::new(Code::HamletsCannotAdd, &hamlet.line).with("why", why);
    match hamlet.value.as_ref().map(|entry| entry.value) {
        Some(Value::Percent(_)) => Err(cannot("percent")),
        Some(Value::Amount(_) | Value::Level(_)) => Err(cannot("amount")),
        _ if hamlet.claimed.is_some() => Err(cannot("claim")),
        _ => Ok(hamlet),
    }
}

/// The sum; `None` when only one is given or the sum is too large.
#[expect(
    clippy::option_option,
    reason = "no sum is an error, no numbers is not"
)]
fn add_numbers(
    one: Option<Entry<Number>>,
    other: Option<Entry<Number>>,
) -> Option<Option<Entry<Number>>> {
    match (one, other) {
        (Some(one), Some(other)) => Some(Some(Entry {
            value: one.value.checked_add(other.value)?,
            cell: one.cell,
        })),
        (None, None) => Some(None),
        _ => None,
    }
}

fn answer(value: &Option<Entry<Value>>) -> Option<Entry<Answer>> {
    let entry = value.as_ref()?;
    match entry.value {
        Value::Answer(answer) => Some(Entry {
            value: answer,
            cell: entry.cell.clone(),
        }),
        Value::Percent(_) | Value::Amount(_) | Value::Level(_) => None,
    }
}

/// Đạt only if both are, those to which it does not apply aside; `None` when only one is given.
#[expect(
    clippy::option_option,
    reason = "no answer is an error, no answers is not"
)]
fn all_of(
    one: Option<Entry<Answer>>,
    other: Option<Entry<Answer>>,
) -> Option<Option<Entry<Answer>>> {
    let rank = |entry: &Entry<Answer>| match entry.value {
        Answer::NotApplicable => 0,
        Answer::Yes => 1,
        Answer::No => 2,
    };
    match (one, other) {
        (Some(one), Some(other)) => Some(Some(if rank(&one) < rank(&other) {
            other
        } else {
            one
        })),
        (None, None) => Some(None),
        _ => None,
    }
}

fn join(text: &mut String, more: &str) {
    if more.is_empty() || text == more {
        return;
    }
    if !text.is_empty() {
        text.push_str("; ");
    }
    text.push_str(more);
}
