//! A fact that only a rule set knows is fitted to it.

use super::unknown_indicator;
use crate::diagnostic::{CellPlace, Code, Diagnostic};
use crate::rules::{Fact, RuleSet};
use crate::survey::numbers::{self, Expected, FileNotation};
use crate::survey::observed::Quantity;
use crate::survey::questionnaire::{bad_fact, fact_value};
use crate::survey::table::{Column, Row};
use crate::survey::words::Answer;
use std::sync::Arc;

pub(super) fn find_fact(rules: &RuleSet, name: &str) -> Option<Arc<Fact>> {
    let facts = || rules.facts.iter();
    // Most are written as in the rules, and folding every name of every row takes long.
    let as_written = facts().find(|fact| fact.name.vi == name);
    let found = as_written.or_else(|| facts().find(|fact| fact.is_named(name)));
    found.cloned()
}

/// A fact that the rule set declares.
pub(super) enum FittedFact {
    Quantity(Quantity),
    Answer(Arc<Fact>, Answer),
}

/// A fact that the rule set declares; `None` for one that is left blank.
pub(super) fn fit_fact(
    row: &Row,
    rules: &RuleSet,
    notation: &FileNotation,
    suggest: bool,
) -> Result<Option<FittedFact>, Diagnostic> {
    let Some(name) = row.get(Column::Indicator) else {
        return Ok(None);
    };
    let fact = find_fact(rules, &name.value).ok_or_else(|| unknown_fact(name, rules, suggest))?;
    let Some(given) = fact_value(row)? else {
        return Ok(None);
    };
    let cell = &given.place;
    if let (true, Some(hamlet)) = (fact.yes_no, row.get(Column::Hamlet)) {
        return Err(bad_fact(hamlet, "column"));
    }
    if fact.yes_no {
        return match Answer::parse(&cell.value) {
            Some(answer @ (Answer::Yes | Answer::No)) => Ok(Some(FittedFact::Answer(fact, answer))),
            _ => Err(bad_fact(cell, "answer")),
        };
    }
    let expected = Expected::of_fact(&fact.name, fact.unit.as_deref());
    let entry = numbers::read(given, &expected, notation)?;
    Ok(Some(FittedFact::Quantity((fact, entry))))
}

/// A fact of rules that do not apply here is left out with a notice, as a code of theirs is.
fn unknown_fact(cell: &CellPlace, rules: &RuleSet, suggest: bool) -> Diagnostic {
    if rules
        .facts_elsewhere
        .iter()
        .any(|fact| fact.is_named(&cell.value))
    {
        Diagnostic::new(Code::RowNotUsed, cell).with("code", &cell.value)
    } else {
        unknown_indicator(cell, rules, suggest)
    }
}
