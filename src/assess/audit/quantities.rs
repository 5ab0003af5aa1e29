//! One quantity, such as the number of households, must have one value throughout a survey.

use crate::assess::Assessment;
use crate::diagnostic::{Arg, Bilingual, CellPlace, Code, Diagnostic, Message, message};
use crate::number::Number;

/// A value of a quantity and who states it.
pub(super) struct Statement<'s> {
    pub value: Number,
    pub cell: &'s CellPlace,
    /// The indicator whose denominator it is; `None` for the fact itself.
    pub indicator: Option<&'s str>,
}

/// A finding for each quantity that is stated with more than one value.
pub(super) fn findings(assessment: &Assessment<'_>) -> Vec<Diagnostic> {
    assessment
        .rules
        .facts
        .iter()
        .filter_map(|fact| finding(&fact.name, &statements(assessment, &fact.name)))
        .collect()
}

/// Who states the quantity: first the fact, then denominators in the order of the law.
pub(super) fn statements<'s>(
    assessment: &Assessment<'s>,
    quantity: &Bilingual,
) -> Vec<Statement<'s>> {
    let survey = assessment.survey;
    let fact = survey
        .quantities
        .iter()
        .filter(|(fact, _)| fact.name == *quantity)
        .map(|(_, entry)| Statement {
            value: entry.value,
            cell: &entry.cell,
            indicator: None,
        });
    let denominators = assessment.rows().filter_map(|result| {
        result
            .rule
            .denominator
            .as_ref()
            .filter(|fact| fact.name == *quantity)?;
        let entry = result.observation?.denominator.as_ref()?;
        Some(Statement {
            value: entry.value,
            cell: &entry.cell,
            indicator: Some(&result.rule.code),
        })
    });
    fact.chain(denominators).collect()
}

fn finding(quantity: &Bilingual, statements: &[Statement<'_>]) -> Option<Diagnostic> {
    let first = statements.first()?;
    let mut values: Vec<Number> = statements.iter().map(|it| it.value).collect();
    values.sort();
    values.dedup();
    if values.len() < 2 {
        return None;
    }
    let groups: Vec<Arg> = values
        .iter()
        .map(|value| Arg::Message(group(*value, statements)))
        .collect();
    Some(
        Diagnostic::new(Code::QuantityDiffers, first.cell)
            .with("quantity", quantity)
            .with("values", groups),
    )
}

fn group(value: Number, statements: &[Statement<'_>]) -> Message {
    let of_value = || statements.iter().filter(|it| it.value == value);
    let in_facts = of_value().find(|it| it.indicator.is_none());
    let codes: Vec<Arg> = of_value()
        .filter_map(|it| it.indicator)
        .map(Arg::from)
        .collect();
    let mut wheres: Vec<Arg> = Vec::new();
    wheres.extend(in_facts.map(|_| Arg::from(message!("quantity-in-facts"))));
    if !codes.is_empty() {
        wheres.push(message!("quantity-in-indicators", codes = codes).into());
    }
    message!("quantity-value", value = value, wheres = wheres)
}
