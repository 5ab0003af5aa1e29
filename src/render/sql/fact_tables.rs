//! The names of facts, as a table of values.

use super::table::ColumnType::Text;
use super::table::{Literal, ValueRow, ValueTable};
use crate::diagnostic::Bilingual;
use crate::folded::folded;
use crate::rules::{BuiltInFact, Country, Fact, Regime};
use crate::wording::Wording;

/// The facts that say where a commune lies, by the names that the statement has for them.
const PLACE_FACTS: [(BuiltInFact, &str); 6] = [
    (BuiltInFact::Commune, "commune"),
    (BuiltInFact::Province, "province"),
    (BuiltInFact::District, "district"),
    (BuiltInFact::Code, "code"),
    (BuiltInFact::Region, "region"),
    (BuiltInFact::Group, "group"),
];

/// Every fact that a survey may give, by each of its names, and what it takes: an answer, a place's
/// name, or something that no verdict depends on.
pub(super) fn fact_names(country: &Country, wording: &Wording) -> ValueTable {
    let mut rows: Vec<ValueRow> = Vec::new();
    let mut add = |name: &str, fact: &str, takes: &'static str| {
        let name = folded(name);
        let known = Literal::Text(name.clone());
        if !rows.iter().any(|row| row.cells.first() == Some(&known)) {
            rows.push(ValueRow {
                cells: vec![
                    known,
                    Literal::Text(fact.to_owned()),
                    Literal::Text(takes.to_owned()),
                ],
                remark: String::new(),
            });
        }
    };
    for (fact, id) in PLACE_FACTS {
        let name = fact.name();
        for name in [Some(&name.vi), name.en.as_ref()].into_iter().flatten() {
            add(name, id, "place");
        }
    }
    let mut add_named = |name: &Bilingual, takes: &'static str| {
        let id = folded(&name.vi);
        for name in [Some(&name.vi), name.en.as_ref()].into_iter().flatten() {
            add(name, &id, takes);
        }
    };
    add_named(&BuiltInFact::ExtremelyDifficult.name(), "answer");
    for fact in [BuiltInFact::Area, BuiltInFact::Date] {
        add_named(&fact.name(), "");
    }
    let national = country.regimes.first().and_then(Regime::anywhere);
    let takes = |fact: &Fact| if fact.yes_no { "answer" } else { "" };
    for fact in national.iter().flat_map(|rules| &rules.facts) {
        add_named(&fact.name, takes(fact));
    }
    // What only overlays declare decides nothing.
    for rules in country.regimes.iter().filter_map(Regime::anywhere) {
        for fact in rules.facts.iter().chain(&rules.facts_elsewhere) {
            add_named(&fact.name, "");
        }
    }
    ValueTable {
        name: "fact_name",
        columns: &[("name", Text), ("fact", Text), ("takes", Text)],
        remark: wording.word("sql-facts"),
        rows,
    }
}
