//! What a verdict was made of, cell by cell.

use crate::assess::IndicatorResult;
use crate::diagnostic::CellPlace;
use crate::folded::folded;
use crate::number::Number;
use crate::survey::{Answer, Entry, HowRead, Observation, Sex, Survey, Value};

/// A cell that a verdict was made of.
#[derive(Clone, PartialEq, Debug)]
pub struct Input<'e> {
    /// The hamlet that it is about; `None` for the commune.
    pub hamlet: Option<&'e str>,
    /// Whom it is about; `None` for women and men together.
    pub sex: Option<Sex>,
    /// What it gives.
    pub quantity: Quantity,
    /// What was read.
    pub given: Given,
    /// The cell, with its text.
    pub cell: &'e CellPlace,
    /// How a number was read from it.
    pub how: &'e HowRead,
}

/// What a cell gives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Quantity {
    /// The part of a share.
    Numerator,
    /// The whole of a share.
    Denominator,
    /// A value instead of counts.
    Value,
    /// What a hamlet's average counts for.
    Weight,
    /// The officer's own conclusion.
    SelfAssessed,
}

impl Quantity {
    /// The name used in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Quantity::Numerator => "numerator",
            Quantity::Denominator => "denominator",
            Quantity::Value => "value",
            Quantity::Weight => "weight",
            Quantity::SelfAssessed => "self_assessed",
        }
    }
}

/// What was read from a cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Given {
    /// A number in the indicator's unit.
    Number(Number),
    /// A bare percentage.
    Percent(Number),
    /// The rank of a level.
    Level(usize),
    /// Đạt, chưa đạt or không áp dụng.
    Answer(Answer),
}

/// Every cell that a result was made of: those of hamlets, of women and men, or its own.
pub(super) fn inputs<'e>(survey: &'e Survey, result: &'e IndicatorResult<'_>) -> Vec<Input<'e>> {
    let mut inputs = Vec::new();
    let Some(observation) = result.observation else {
        return inputs;
    };
    add(observation, None, None, &mut inputs);
    for hamlet in &observation.hamlets {
        let is_weight = |fact: &str| {
            let weighted_by = result.rule.weighted_by.as_ref();
            weighted_by.is_some_and(|by| by.name.vi == *fact)
        };
        let mut weights = survey.hamlet_quantities.iter();
        let weight = weights.find(|weight| {
            is_weight(&weight.fact.name.vi) && folded(&weight.hamlet) == folded(&hamlet.name)
        });
        if let (Some(_), Some(weight)) = (hamlet.weight, weight) {
            inputs.push(Input {
                hamlet: Some(&hamlet.name),
                sex: None,
                quantity: Quantity::Weight,
                given: Given::Number(weight.entry.value),
                cell: &weight.entry.cell,
                how: &weight.entry.how,
            });
        }
    }
    inputs
}

fn add<'e>(
    observation: &'e Observation,
    hamlet: Option<&'e str>,
    sex: Option<Sex>,
    inputs: &mut Vec<Input<'e>>,
) {
    if observation.hamlets.is_empty() && observation.sexes.is_empty() {
        let number = |entry: &Entry<Number>| Given::Number(entry.value);
        let input = |quantity, given, cell, how| Input {
            hamlet,
            sex,
            quantity,
            given,
            cell,
            how,
        };
        if let Some(entry) = &observation.numerator {
            inputs.push(input(
                Quantity::Numerator,
                number(entry),
                &entry.cell,
                &entry.how,
            ));
        }
        if let Some(entry) = &observation.denominator {
            inputs.push(input(
                Quantity::Denominator,
                number(entry),
                &entry.cell,
                &entry.how,
            ));
        }
        if let Some(entry) = &observation.value
            && let Some(given) = given(entry.value)
        {
            inputs.push(input(Quantity::Value, given, &entry.cell, &entry.how));
        }
    }
    for part in &observation.hamlets {
        add(&part.observation, Some(&part.name), sex, inputs);
    }
    // The sexes of the whole are the sums of those of the hamlets.
    if observation.hamlets.is_empty() {
        for part in &observation.sexes {
            add(&part.observation, hamlet, Some(part.sex), inputs);
        }
    }
    if let Some(entry) = &observation.self_assessed
        && !inputs.iter().any(|known| *known.cell == entry.cell)
    {
        inputs.push(Input {
            hamlet,
            sex,
            quantity: Quantity::SelfAssessed,
            given: Given::Answer(entry.value),
            cell: &entry.cell,
            how: &entry.how,
        });
    }
}

/// A mean is made of other cells and has none of its own.
fn given(value: Value) -> Option<Given> {
    match value {
        Value::Percent(number) => Some(Given::Percent(number)),
        Value::Amount(number) => Some(Given::Number(number)),
        Value::Level(rank) => Some(Given::Level(rank)),
        Value::Answer(answer) => Some(Given::Answer(answer)),
        Value::Mean(_) => None,
    }
}
