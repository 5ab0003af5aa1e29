//! What cannot be, whatever the targets: more of a part than of the whole, a commune without
//! people, data from after the day they are judged for.

use super::super::quantities::statements;
use super::figures::{counted, entry};
use crate::assess::Assessment;
use crate::diagnostic::{Arg, Code, Diagnostic, message};
use crate::number::Number;
use crate::rules::{Fact, Figure};
use crate::survey::Entry;
use std::sync::Arc;

/// Findings about the facts, then about numerators.
pub(super) fn findings(assessment: &Assessment<'_>) -> Vec<Diagnostic> {
    let mut findings: Vec<Diagnostic> = date(assessment).into_iter().collect();
    findings.extend(zero_quantities(assessment));
    let facts = &assessment.rules.facts;
    findings.extend(facts.iter().filter_map(|fact| fact_part(assessment, fact)));
    findings.extend(numerators(assessment));
    findings
}

/// Data of a later day cannot have been known on the day whose targets apply.
fn date(assessment: &Assessment<'_>) -> Option<Diagnostic> {
    let date = assessment.survey.facts.date.as_ref()?;
    let as_of = assessment.rules.as_of;
    (date.value > as_of).then(|| {
        Diagnostic::new(Code::DateAfterAsOf, &date.cell)
            .with("day", date.value)
            .with("as_of", as_of)
    })
}

fn zero_quantities(assessment: &Assessment<'_>) -> impl Iterator<Item = Diagnostic> {
    let given = assessment.survey.facts.quantities.iter();
    given
        .filter(|(_, entry)| entry.value == Number::ZERO)
        .map(|(fact, entry)| {
            Diagnostic::new(Code::QuantityZero, &entry.cell).with("quantity", &fact.name())
        })
}

/// The largest figure stated for a fact, where it is above the fact that it is a part of.
fn fact_part(assessment: &Assessment<'_>, fact: &Arc<Fact>) -> Option<Diagnostic> {
    let within = fact.within.as_ref()?;
    let facts = &assessment.rules.facts;
    let whole = facts.iter().find(|fact| fact.name == *within)?;
    let limit = given(assessment, whole)?;
    let part = statements(assessment, &fact.name)
        .into_iter()
        .max_by_key(|statement| statement.value)?;
    (part.value > limit.value).then(|| {
        Diagnostic::new(Code::PartAboveWhole, part.cell)
            .with("part", Arg::from(&fact.name))
            .with("value", part.value)
            .with("whole", &whole.name)
            .with("limit", limit.value)
    })
}

/// A numerator is never above the fact that its denominator should equal, whatever denominator
/// stands in the row.
fn numerators(assessment: &Assessment<'_>) -> Vec<Diagnostic> {
    counted(assessment)
        .filter(|counted| !counted.result.rule.may_exceed_whole)
        .filter_map(|counted| {
            let rule = counted.result.rule;
            let whole = rule.denominator.as_ref()?;
            let limit = given(assessment, whole)?;
            let numerator = counted.result.observation?.numerator.as_ref()?;
            (numerator.value > limit.value).then(|| {
                Diagnostic::new(Code::PartAboveWhole, &numerator.cell)
                    .about_indicator(&rule.code)
                    .with("part", message!("numerator-of", code = &rule.code))
                    .with("value", numerator.value)
                    .with("whole", &whole.name)
                    .with("limit", limit.value)
            })
        })
        .collect()
}

fn given<'s>(assessment: &Assessment<'s>, fact: &Arc<Fact>) -> Option<&'s Entry<Number>> {
    entry(assessment.survey, &Figure::Fact(Arc::clone(fact)))
}
