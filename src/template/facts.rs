//! The rows for the facts of a commune.

use super::cell::{Cell, Filled, Takes};
use super::columns::{ColumnKind, Heading};
use super::draft::Draft;
use super::model::{Row, RowKind};
use crate::diagnostic::message;
use crate::number::Number;
use crate::rules::{BuiltInFact, Fact, VariesBy};
use crate::survey::{Column, InformationColumn};
use crate::wording::Wording;

/// Every fact that the survey format knows with its explanation, in the order of the form.
const BUILT_IN: [(BuiltInFact, &str); 12] = [
    (BuiltInFact::Commune, "template-fact-commune"),
    (BuiltInFact::Code, "template-fact-code"),
    (BuiltInFact::District, "template-fact-district"),
    (BuiltInFact::Province, "template-fact-province"),
    (BuiltInFact::Region, "template-fact-region"),
    (BuiltInFact::Group, "template-fact-group"),
    (BuiltInFact::Area, "template-fact-area"),
    (BuiltInFact::ExtremelyDifficult, "template-fact-difficult"),
    (BuiltInFact::Date, "template-fact-date"),
    (BuiltInFact::Households, "template-fact-households"),
    (BuiltInFact::People, "template-fact-people"),
    (BuiltInFact::Hamlets, "template-fact-hamlets"),
];

/// What a fact's row is made of.
struct FactRow {
    kind: RowKind,
    name: String,
    hamlet: String,
    takes: Takes,
    filled: Filled,
    guidance: String,
    last_time: String,
    evidence: String,
    note: String,
}

/// The facts that the format knows, then those that the rules declare.
pub(super) fn rows(draft: &Draft, columns: &[Heading], wording: &Wording) -> Vec<Row> {
    let built_in = BUILT_IN
        .into_iter()
        .filter(|(fact, _)| is_asked(*fact, draft))
        .flat_map(|(fact, guidance)| {
            let whole = built_in_row(fact, wording.word(guidance), draft, wording);
            with_hamlets(whole, &described(fact), draft, wording)
        });
    let declared = draft
        .rules
        .facts
        .iter()
        .filter(|fact| BuiltInFact::named(&fact.name.vi).is_none())
        .flat_map(|fact| {
            let whole = declared_row(fact, draft, wording);
            with_hamlets(whole, fact, draft, wording)
        });
    built_in
        .chain(declared)
        .map(|fact| Row {
            kind: fact.kind,
            cells: columns.iter().map(|column| cell(&fact, column)).collect(),
        })
        .collect()
}

/// Rules vary by region or by group; the other one would mean nothing.
fn is_asked(fact: BuiltInFact, draft: &Draft) -> bool {
    match fact {
        BuiltInFact::Region => draft.place_names.varies_by == VariesBy::Region,
        BuiltInFact::Group => draft.place_names.varies_by == VariesBy::Group,
        BuiltInFact::District => draft.has_districts() || draft.value(fact).is_some(),
        _ => true,
    }
}

fn built_in_row(
    built_in: BuiltInFact,
    guidance: String,
    draft: &Draft,
    wording: &Wording,
) -> FactRow {
    let takes = match built_in {
        BuiltInFact::Commune | BuiltInFact::Code | BuiltInFact::District => Takes::Text,
        BuiltInFact::Province => {
            let provinces = draft.place_names.provinces.iter();
            Takes::Likely(provinces.map(|name| name.to_string()).collect())
        }
        BuiltInFact::Region | BuiltInFact::Group => {
            let levels = draft.place_names.levels.iter();
            Takes::Likely(levels.map(|name| wording.text(name).to_owned()).collect())
        }
        BuiltInFact::Area => Takes::Likely(["I", "II", "III"].map(str::to_owned).to_vec()),
        BuiltInFact::ExtremelyDifficult => yes_or_no(wording),
        BuiltInFact::Date => Takes::Date,
        BuiltInFact::Households | BuiltInFact::People | BuiltInFact::Hamlets => {
            Takes::Amount { step: Number::ONE }
        }
    };
    let value = draft.value(built_in);
    FactRow {
        filled: value.map_or(Filled::Empty, |value| Filled::fact(value, wording)),
        ..fact_row(&described(built_in), takes, guidance, draft, wording)
    }
}

/// A fact's row and, below it, the rows of the hamlets in which the survey before had it.
fn with_hamlets(whole: FactRow, fact: &Fact, draft: &Draft, wording: &Wording) -> Vec<FactRow> {
    let hamlets = draft.earlier_in_hamlets(fact).map(|known| {
        let value = known.value.as_ref();
        let filled = value.map_or(Filled::Empty, |value| Filled::fact(value, wording));
        FactRow {
            kind: RowKind::Breakdown,
            name: whole.name.clone(),
            hamlet: known.hamlet.clone(),
            takes: whole.takes.clone(),
            last_time: filled.shown(wording),
            filled,
            guidance: String::new(),
            evidence: known.evidence.clone(),
            note: known.note.clone(),
        }
    });
    let hamlets: Vec<FactRow> = hamlets.collect();
    std::iter::once(whole).chain(hamlets).collect()
}

/// A built-in fact in the terms in which rules describe theirs.
fn described(built_in: BuiltInFact) -> Fact {
    Fact {
        name: built_in.name(),
        unit: None,
        yes_no: false,
        within: None,
    }
}

fn declared_row(fact: &Fact, draft: &Draft, wording: &Wording) -> FactRow {
    let (takes, guidance) = if fact.yes_no {
        (yes_or_no(wording), wording.word("template-fact-yes-no"))
    } else {
        let unit = fact.unit.as_ref();
        let step = unit.map_or(Number::ONE, |unit| unit.step);
        let guidance = match unit {
            Some(unit) if step == Number::ONE => {
                wording.say(&message!("template-fact-number", unit = &unit.name))
            }
            Some(unit) => wording.say(&message!(
                "template-fact-measured",
                unit = &unit.name,
                step = step
            )),
            None => wording.word("template-fact-whole"),
        };
        (Takes::Amount { step }, guidance)
    };
    fact_row(fact, takes, guidance, draft, wording)
}

fn fact_row(
    fact: &Fact,
    takes: Takes,
    guidance: String,
    draft: &Draft,
    wording: &Wording,
) -> FactRow {
    let earlier = draft.earlier_fact(fact);
    let value = earlier.and_then(|known| known.value.as_ref());
    let value = value.map_or(Filled::Empty, |value| Filled::fact(value, wording));
    FactRow {
        kind: RowKind::Fact,
        name: wording.text(&fact.name).to_owned(),
        hamlet: String::new(),
        takes,
        last_time: value.shown(wording),
        filled: value,
        guidance,
        evidence: earlier.map_or_else(String::new, |known| known.evidence.clone()),
        note: earlier.map_or_else(String::new, |known| known.note.clone()),
    }
}

fn cell(fact: &FactRow, column: &Heading) -> Cell {
    match column.kind {
        ColumnKind::Survey(Column::Indicator) => Cell::Fixed(fact.name.clone()),
        ColumnKind::Survey(Column::Hamlet) if !fact.hamlet.is_empty() => {
            Cell::Fixed(fact.hamlet.clone())
        }
        ColumnKind::Survey(Column::Value) => Cell::Open(fact.takes.clone(), fact.filled.clone()),
        ColumnKind::Survey(Column::Evidence) => Cell::text(&fact.evidence),
        ColumnKind::Survey(Column::Note) => Cell::text(&fact.note),
        ColumnKind::Information(InformationColumn::Guidance) => Cell::Fixed(fact.guidance.clone()),
        ColumnKind::Information(InformationColumn::LastTime) => Cell::Fixed(fact.last_time.clone()),
        _ => Cell::Closed,
    }
}

fn yes_or_no(wording: &Wording) -> Takes {
    Takes::OneOf(vec![
        wording.word("template-yes"),
        wording.word("template-no"),
    ])
}
