//! The facts of a commune: where it lies, the day of the data, how many live there.

use crate::diagnostic::{CellPlace, Code, Diagnostic, Diagnostics};
use crate::folded::folded;
use crate::number::Number;
use crate::rules::{BuiltInFact, Locality};
use crate::survey::numbers::{self, Entry, Expected, FileNotation};
use crate::survey::table::{Cell, Column, Row};
use crate::survey::words::{Answer, parse_date};
use jiff::civil::Date;
use std::collections::HashMap;

/// The facts of a commune, as far as its survey gives them.
#[derive(Debug, Default)]
pub struct Facts {
    /// Its name.
    pub commune: Option<String>,
    /// Its official code.
    pub code: Option<String>,
    /// The province, with its place for messages.
    pub province: Option<Entry<String>>,
    /// The district.
    pub district: Option<String>,
    /// The region, where it does not follow from the province.
    pub region: Option<Entry<String>>,
    /// The group of communes.
    pub group: Option<Entry<String>>,
    /// Area I, II or III.
    pub area: Option<String>,
    /// Whether it is especially difficult.
    pub extremely_difficult: Option<Answer>,
    /// The day of the data.
    pub date: Option<Entry<Date>>,
    /// Whether a day was given at all, readable or not.
    pub date_given: bool,
    /// Numbers of households, people and hamlets.
    pub quantities: Vec<(BuiltInFact, Entry<Number>)>,
    /// Evidence and notes beside facts.
    pub remarks: Vec<Remark>,
    /// Rows whose names only a rule set can know, and those of hamlets.
    pub(in crate::survey) others: Vec<Row>,
}

/// Evidence and note beside a fact.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Remark {
    /// The fact.
    pub fact: BuiltInFact,
    /// Documents.
    pub evidence: String,
    /// Free text.
    pub note: String,
}

impl Facts {
    /// Where the commune of this name lies.
    pub fn locality(&self, commune: &str) -> Locality {
        let mut yes_facts: Vec<String> = self
            .others
            .iter()
            .filter(|row| row.get(Column::Hamlet).is_none())
            .filter(|row| Answer::parse(row.text(Column::Value)) == Some(Answer::Yes))
            .map(|row| row.text(Column::Indicator).to_owned())
            .collect();
        if self.extremely_difficult == Some(Answer::Yes) {
            yes_facts.push(BuiltInFact::ExtremelyDifficult.name().vi.to_string());
        }
        let text = |entry: &Option<Entry<String>>| entry.as_ref().map(|entry| entry.value.clone());
        Locality {
            province: text(&self.province),
            district: self.district.clone(),
            commune: Some(commune.to_owned()),
            code: self.code.clone(),
            region: text(&self.region),
            group: text(&self.group),
            yes_facts,
        }
    }

    /// Takes the facts out of a commune's rows; `commune` is its name in the commune column.
    pub(super) fn split_off(
        rows: Vec<Row>,
        commune: &str,
        notation: &FileNotation,
        diagnostics: &mut Diagnostics,
    ) -> (Vec<Row>, Facts) {
        let mut facts = Facts::default();
        let mut seen: HashMap<(String, String), CellPlace> = HashMap::new();
        let mut observations = Vec::new();
        for row in rows {
            let Some(name) = row.get(Column::Indicator).cloned() else {
                diagnostics
                    .push(Diagnostic::new(Code::NoIndicator, &row.place).about_commune(commune));
                continue;
            };
            if row.is_about_indicator() {
                observations.push(row);
                continue;
            }
            let built_in = BuiltInFact::named(&name.value);
            // The same fact in Vietnamese and in English is still the same fact.
            let key = built_in.map_or_else(|| folded(&name.value), |fact| folded(&fact.name().vi));
            let key = (key, folded(row.text(Column::Hamlet)));
            if let Some(first) = seen.get(&key) {
                diagnostics.push(
                    Diagnostic::new(Code::DuplicateRow, &name)
                        .with("code", &name.value)
                        .with("first", first.seen_from(&name)),
                );
                continue;
            }
            seen.insert(key, name);
            let by_hamlet = row.get(Column::Hamlet).is_some();
            match built_in {
                // Only the rules know what is done with the quantities of hamlets.
                Some(fact) if !(by_hamlet && fact.counts_in_hamlets()) => {
                    let remark = Remark {
                        fact,
                        evidence: row.text(Column::Evidence).to_owned(),
                        note: row.text(Column::Note).to_owned(),
                    };
                    if !(remark.evidence.is_empty() && remark.note.is_empty()) {
                        facts.remarks.push(remark);
                    }
                    if let Err(diagnostic) = facts.set(fact, &row, commune, notation) {
                        diagnostics.push(diagnostic);
                    }
                }
                _ => facts.others.push(row),
            }
        }
        (observations, facts)
    }

    fn set(
        &mut self,
        fact: BuiltInFact,
        row: &Row,
        commune: &str,
        notation: &FileNotation,
    ) -> Result<(), Diagnostic> {
        let Some(given) = fact_value(row)? else {
            return Ok(());
        };
        if let Some(hamlet) = row.get(Column::Hamlet) {
            return Err(bad_fact(hamlet, "column"));
        }
        let cell = &given.place;
        let text = || cell.value.clone();
        let entry = || Entry::plain(cell.value.clone(), cell.clone());
        match fact {
            BuiltInFact::Commune
                if !commune.is_empty() && folded(commune) != folded(&cell.value) =>
            {
                return Err(bad_fact(cell, "commune"));
            }
            BuiltInFact::Commune => self.commune = Some(text()),
            BuiltInFact::Code => self.code = Some(text()),
            BuiltInFact::District => self.district = Some(text()),
            BuiltInFact::Area => self.area = Some(text()),
            BuiltInFact::Province => self.province = Some(entry()),
            BuiltInFact::Region => self.region = Some(entry()),
            BuiltInFact::Group => self.group = Some(entry()),
            BuiltInFact::ExtremelyDifficult => {
                let answer = Answer::parse(&cell.value).filter(|it| *it != Answer::NotApplicable);
                let answer = answer.ok_or_else(|| bad_fact(cell, "answer"))?;
                self.extremely_difficult = Some(answer);
            }
            BuiltInFact::Date => {
                self.date_given = true;
                let value = parse_date(&cell.value).ok_or_else(|| bad_fact(cell, "date"))?;
                self.date = Some(Entry::plain(value, cell.clone()));
            }
            BuiltInFact::Households | BuiltInFact::People | BuiltInFact::Hamlets => {
                let name = fact.name();
                let expected = Expected::of_fact(&name, None);
                let entry = numbers::read(given, &expected, notation)?;
                self.quantities.push((fact, entry));
            }
        }
        Ok(())
    }
}

/// The value of a fact; `None` for a fact left blank, which is simply not given.
///
/// # Errors
/// Something stands in a column that facts do not use.
pub(in crate::survey) fn fact_value(row: &Row) -> Result<Option<&Cell>, Diagnostic> {
    let unused = [
        Column::Sex,
        Column::Numerator,
        Column::Denominator,
        Column::Unit,
        Column::Claimed,
        Column::SelfAssessed,
    ];
    match unused.into_iter().find_map(|column| row.get(column)) {
        Some(cell) => Err(bad_fact(cell, "column")),
        None => Ok(row.cell(Column::Value)),
    }
}

pub(in crate::survey) fn bad_fact(cell: &CellPlace, expected: &'static str) -> Diagnostic {
    Diagnostic::new(Code::BadFact, cell).with("expected", expected)
}
