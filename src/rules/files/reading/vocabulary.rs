//! What the entries of a rule file can refer to: citations, units and facts.

use super::table::{Placed, TableReader};
use crate::diagnostic::{Bilingual, Code, Diagnostic};
use crate::folded::{folded, nearest};
use crate::number::Number;
use crate::rules::files::book::{OtherUnit, Scale, Unit, Vocabulary};
use crate::rules::files::citation::Citation;
use crate::rules::files::fact::{BuiltInFact, Fact};
use crate::rules::files::keys::FACT_KINDS;
use crate::text::Text;
use std::sync::Arc;

/// Adds what the file declares to a vocabulary it inherits: that of its base set, or none.
pub(super) fn read_vocabulary(file: &TableReader<'_>, inherited: &Vocabulary) -> Vocabulary {
    let mut vocabulary = inherited.clone();
    if vocabulary.facts.is_empty() {
        vocabulary.facts = BuiltInFact::quantities().map(Arc::new).collect();
    }
    for (name, citation) in named_tables(file, "citation") {
        let issued = citation.date("issued");
        let document = citation.required_bilingual("document", "document_en");
        let note = citation.bilingual("note", "note_en");
        // One with a defect is reported once, here, and known to whoever cites it.
        let document = document.unwrap_or_default();
        let citation = Citation {
            key: name.value.clone(),
            document,
            clause: None,
            issued,
            note,
        };
        vocabulary.citations.insert(name.value, Arc::new(citation));
    }
    for (name, unit) in named_tables(file, "unit") {
        let unit = read_unit(name.value.clone(), &unit);
        vocabulary.units.insert(name.value, Arc::new(unit));
    }
    for (name, scale) in named_tables(file, "scale") {
        let scale = read_scale(name.value.clone(), &scale);
        vocabulary.scales.insert(name.value, Arc::new(scale));
    }
    for fact in file.subtables("fact") {
        if let Some(fact) = read_fact(&fact, &vocabulary) {
            vocabulary.facts.push(Arc::new(fact));
        }
    }
    vocabulary
}

fn named_tables<'t>(
    file: &TableReader<'t>,
    key: &'static str,
) -> Vec<(Placed<Text>, TableReader<'t>)> {
    file.subtable(key)
        .map(TableReader::tables_by_name)
        .unwrap_or_default()
}

/// A unit; one without a usable step is reported and counted by ones.
fn read_unit(name: Text, unit: &TableReader<'_>) -> Unit {
    let en = unit.text("en").map(|text| text.value);
    if !unit.has("step") {
        unit.file
            .report(Diagnostic::new(Code::MissingKey, unit.place()).with("key", "step"));
    }
    let step = unit.number("step");
    let step = step.and_then(|step| above_zero(unit, &step));
    let name = Bilingual { vi: name, en };
    Unit {
        step: step.unwrap_or(Number::ONE),
        also: read_other_units(unit, &name),
        name,
    }
}

/// A scale; one with fewer than two levels, or with one twice, is reported.
fn read_scale(name: Text, scale: &TableReader<'_>) -> Scale {
    let levels = scale.required_texts("levels");
    let en = scale.texts("levels_en");
    let folded_twin = |index: usize| {
        let earlier = levels[..index].iter();
        earlier
            .map(|level| folded(&level.value))
            .any(|level| level == folded(&levels[index].value))
    };
    let twice = (0..levels.len()).any(folded_twin);
    let unequal = !en.is_empty() && en.len() != levels.len();
    if scale.has("levels") && (levels.len() < 2 || twice || unequal) {
        scale
            .file
            .report(Diagnostic::new(Code::BadScale, scale.place_of("levels")));
    }
    let mut en = en.into_iter().map(|level| level.value);
    Scale {
        name,
        levels: levels
            .into_iter()
            .map(|level| Bilingual {
                vi: level.value,
                en: en.next(),
            })
            .collect(),
    }
}

/// A number above zero; any other is reported.
fn above_zero(table: &TableReader<'_>, number: &Placed<Number>) -> Option<Number> {
    if number.value > Number::ZERO {
        return Some(number.value);
    }
    let place = number.place.clone();
    table
        .file
        .report(Diagnostic::new(Code::NumberOutOfRange, place).with("number", number.value));
    None
}

/// The units under `also`, each with its factor; one name must not mean two amounts.
fn read_other_units(unit: &TableReader<'_>, own: &Bilingual) -> Vec<OtherUnit> {
    let Some(also) = unit.subtable("also") else {
        return Vec::new();
    };
    let own = [Some(&own.vi), own.en.as_ref()].into_iter().flatten();
    let mut taken: Vec<(String, Text)> = own.map(|name| (folded(name), name.clone())).collect();
    let mut others = Vec::new();
    for (name, factor) in also.numbers_by_name() {
        let key = folded(&name.value);
        if let Some((_, twin)) = taken.iter().find(|(known, _)| *known == key) {
            unit.file.report(
                Diagnostic::new(Code::UnitNamedTwice, name.place)
                    .with("unit", &name.value)
                    .with("twin", twin),
            );
            continue;
        }
        taken.push((key, name.value.clone()));
        if let Some(factor) = above_zero(unit, &factor) {
            others.push(OtherUnit {
                name: name.value,
                factor,
            });
        }
    }
    others
}

fn read_fact(fact: &TableReader<'_>, vocabulary: &Vocabulary) -> Option<Fact> {
    let unit = read_unit_reference(fact, vocabulary);
    let yes_no = fact.word("kind", &[(FACT_KINDS[0], false), (FACT_KINDS[1], true)]);
    let within = read_fact_reference(fact, "within", vocabulary);
    Some(Fact {
        name: fact.required_bilingual("name", "name_en")?,
        unit,
        yes_no: yes_no.is_some_and(|kind| kind.value),
        within: within.map(|fact| fact.name.clone()),
    })
}

/// The unit that the key `unit` names.
pub(super) fn read_unit_reference(
    table: &TableReader<'_>,
    vocabulary: &Vocabulary,
) -> Option<Arc<Unit>> {
    let name = table.text("unit")?;
    let unit = vocabulary.units.get(&name.value);
    if unit.is_none() {
        let near = nearest(&name.value, vocabulary.units.keys().map(Text::as_str));
        table.file.report(
            Diagnostic::new(Code::UnknownUnit, name.place)
                .with("unit", name.value)
                .with("near", near.as_slice())
                .with("count", near.len()),
        );
    }
    unit.cloned()
}

/// The scale that the key `scale` names.
pub(super) fn read_scale_reference(
    table: &TableReader<'_>,
    vocabulary: &Vocabulary,
) -> Option<Arc<Scale>> {
    let name = table.text("scale")?;
    let scale = vocabulary.scales.get(&name.value);
    if scale.is_none() {
        let near = nearest(&name.value, vocabulary.scales.keys().map(Text::as_str));
        table.file.report(
            Diagnostic::new(Code::UnknownScale, name.place)
                .with("scale", name.value)
                .with("near", near.as_slice())
                .with("count", near.len()),
        );
    }
    scale.cloned()
}

/// The fact that a key names: a built-in one or one the file declares.
pub(super) fn read_fact_reference(
    table: &TableReader<'_>,
    key: &'static str,
    vocabulary: &Vocabulary,
) -> Option<Arc<Fact>> {
    let name = table.text(key)?;
    let fact = vocabulary
        .facts
        .iter()
        .find(|fact| fact.is_named(&name.value));
    if let Some(fact) = fact {
        return Some(Arc::clone(fact));
    }
    let near = nearest(
        &name.value,
        vocabulary.facts.iter().map(|fact| fact.name.vi.as_str()),
    );
    table.file.report(
        Diagnostic::new(Code::UnknownFact, name.place)
            .with("fact", name.value)
            .with("near", near.as_slice())
            .with("count", near.len()),
    );
    None
}
