//! What hamlets say of a quantity must add up to what the commune says.

use crate::assess::Assessment;
use crate::diagnostic::{Arg, Code, Diagnostic, message};
use crate::number::Number;
use crate::rules::{BuiltInFact, Fact};
use crate::survey::HamletQuantity;

/// A finding for each quantity that hamlets give otherwise than the commune, or not for every
/// hamlet.
pub(super) fn findings(assessment: &Assessment<'_>) -> Vec<Diagnostic> {
    let survey = assessment.survey;
    if survey.hamlet_quantities.is_empty() {
        return Vec::new();
    }
    let facts = assessment.rules.facts.iter();
    facts
        .filter_map(|fact| {
            let given = survey.hamlet_quantities.iter();
            let given: Vec<&HamletQuantity> =
                given.filter(|it| it.fact.name == fact.name).collect();
            finding(assessment, fact, &given)
        })
        .collect()
}

fn finding(
    assessment: &Assessment<'_>,
    fact: &Fact,
    given: &[&HamletQuantity],
) -> Option<Diagnostic> {
    let quantities = &assessment.survey.facts.quantities;
    let place = &given.first()?.entry.cell;
    let hamlets = quantities
        .iter()
        .find(|(fact, _)| *fact == BuiltInFact::Hamlets)
        .map(|(_, entry)| entry.value);
    let count = Number::from(u32::try_from(given.len()).ok()?);
    if let Some(hamlets) = hamlets.filter(|hamlets| *hamlets != count) {
        // A sum of some of the hamlets need not be that of the commune.
        return Some(
            Diagnostic::new(Code::HamletsMissing, place)
                .with("given", given.len())
                .with("hamlets", hamlets),
        );
    }
    let own = assessment.survey.quantities.iter();
    let (_, own) = own.clone().find(|(own, _)| own.name == fact.name)?;
    let sum = given
        .iter()
        .map(|it| it.entry.value)
        .try_fold(Number::ZERO, Number::checked_add)?;
    let said = |value: Number, whom| {
        Arg::from(message!(
            "quantity-value",
            value = value,
            wheres = vec![Arg::from(whom)]
        ))
    };
    (sum != own.value).then(|| {
        Diagnostic::new(Code::QuantityDiffers, &own.cell)
            .with("quantity", &fact.name)
            .with(
                "values",
                vec![
                    said(own.value, message!("quantity-in-facts")),
                    said(sum, message!("quantity-in-hamlets")),
                ],
            )
    })
}
