//! What was added up: women and men, then hamlets.

use super::input::Quantity;
use crate::number::{Number, Product};
use crate::survey::{Answer, Observation, Sex, Value};

/// A sum with its terms.
#[derive(Clone, PartialEq, Debug)]
pub struct Sum<'e> {
    /// The hamlet that it is about; `None` for the commune.
    pub hamlet: Option<&'e str>,
    /// Whom it is about; `None` for women and men together.
    pub sex: Option<Sex>,
    /// What was added up.
    pub quantity: Quantity,
    /// The terms; those of a mean are amounts times weights.
    pub terms: Vec<Product>,
    /// The sum, as the verdict rests on it.
    pub total: Number,
}

/// Every sum that an observation is made of, the innermost first.
pub(super) fn sums(observation: &Observation) -> Vec<Sum<'_>> {
    let mut sums = Vec::new();
    if observation.hamlets.is_empty() {
        add_sexes(observation, None, &mut sums);
        return sums;
    }
    let hamlets = observation.hamlets.iter();
    for hamlet in hamlets.clone() {
        add_sexes(&hamlet.observation, Some(&hamlet.name), &mut sums);
    }
    if let Some(Value::Mean(mean)) = observation.value.as_ref().map(|entry| entry.value) {
        let weighted: Vec<(Number, Number)> = hamlets
            .filter_map(|hamlet| Some((hamlet.observation.amount()?, hamlet.weight?)))
            .collect();
        let of = |quantity, terms, total| Sum {
            hamlet: None,
            sex: None,
            quantity,
            terms,
            total,
        };
        let products = weighted.iter();
        let products = products.map(|(amount, weight)| Product::new(*amount, *weight));
        sums.push(of(Quantity::Value, products.collect(), mean.total()));
        let weights = weighted.iter();
        let weights = weights.map(|(_, weight)| Product::once(*weight));
        sums.push(of(Quantity::Weight, weights.collect(), mean.weight()));
        return sums;
    }
    let parts: Vec<&Observation> = hamlets.map(|hamlet| &hamlet.observation).collect();
    add(&parts, observation, None, None, &mut sums);
    for (index, whole) in observation.sexes.iter().enumerate() {
        let of_sex = parts.iter().filter_map(|part| part.sexes.get(index));
        let of_sex: Vec<&Observation> = of_sex.map(|part| &part.observation).collect();
        add(
            &of_sex,
            &whole.observation,
            None,
            Some(whole.sex),
            &mut sums,
        );
    }
    sums
}

fn add_sexes<'e>(observation: &'e Observation, hamlet: Option<&'e str>, sums: &mut Vec<Sum<'e>>) {
    let parts = observation.sexes.iter();
    let parts: Vec<&Observation> = parts.map(|part| &part.observation).collect();
    add(&parts, observation, hamlet, None, sums);
}

/// The sums of what two parts or more have, those left out to which the indicator does not apply.
fn add<'e>(
    parts: &[&Observation],
    whole: &Observation,
    hamlet: Option<&'e str>,
    sex: Option<Sex>,
    sums: &mut Vec<Sum<'e>>,
) {
    let counted = parts
        .iter()
        .filter(|part| part.conclusion() != Some(Answer::NotApplicable));
    let counted: Vec<&&Observation> = counted.collect();
    for quantity in [Quantity::Numerator, Quantity::Denominator, Quantity::Value] {
        let terms: Vec<Product> = counted
            .iter()
            .filter_map(|part| number(quantity, part))
            .map(Product::once)
            .collect();
        if let (true, Some(total)) = (terms.len() > 1, number(quantity, whole)) {
            sums.push(Sum {
                hamlet,
                sex,
                quantity,
                terms,
                total,
            });
        }
    }
}

fn number(quantity: Quantity, observation: &Observation) -> Option<Number> {
    match quantity {
        Quantity::Numerator => Some(observation.numerator.as_ref()?.value),
        Quantity::Denominator => Some(observation.denominator.as_ref()?.value),
        Quantity::Value => observation.amount(),
        Quantity::Weight | Quantity::SelfAssessed => None,
    }
}
