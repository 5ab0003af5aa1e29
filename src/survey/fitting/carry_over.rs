//! What a survey says, row by row, for filling in the next one.

use super::facts::{FittedFact, fit_fact};
use super::indicators_by_code;
use super::observe::RowFit;
use crate::diagnostic::Diagnostics;
use crate::number::Number;
use crate::rules::{BuiltInFact, RuleSet};
use crate::survey::numbers::FileNotation;
use crate::survey::observed::Observation;
use crate::survey::questionnaire::{Facts, Questionnaire};
use crate::survey::table::{Column, Row};
use crate::survey::words::{Answer, Sex, normalized_code};
use crate::text::Text;
use jiff::civil::Date;

/// A commune's survey of an earlier day, as far as the rules of the new one have use for it.
#[derive(Debug, Default)]
pub struct EarlierSurvey {
    /// The facts that were given.
    pub facts: Vec<EarlierFact>,
    /// The rows about indicators, those of hamlets each by itself.
    pub rows: Vec<EarlierRow>,
}

/// A fact of an earlier survey.
#[derive(Clone, PartialEq, Debug)]
pub struct EarlierFact {
    /// Its name.
    pub name: String,
    /// The hamlet that it is about; empty for the commune as a whole.
    pub hamlet: String,
    /// Its value; `None` where only a remark was given.
    pub value: Option<FactValue>,
    /// Documents.
    pub evidence: String,
    /// Free text.
    pub note: String,
}

/// The value of a fact.
#[derive(Clone, PartialEq, Debug)]
pub enum FactValue {
    /// A name or other text.
    Text(String),
    /// A number.
    Number(Number),
    /// Yes or no.
    Answer(Answer),
    /// A day.
    Date(Date),
}

/// A row of an earlier survey.
#[derive(Clone, PartialEq, Debug)]
pub struct EarlierRow {
    /// The code of the indicator or part.
    pub code: Text,
    /// The hamlet; empty for the commune as a whole.
    pub hamlet: String,
    /// `None` for women and men together.
    pub sex: Option<Sex>,
    /// What was observed.
    pub observation: Observation,
}

/// Reads a questionnaire by the rules for the next survey. What cannot be used is left out here:
/// [`fit`](super::fit) reports it.
pub fn carry_over(questionnaire: &Questionnaire, rules: &RuleSet) -> EarlierSurvey {
    let notation = &questionnaire.notation;
    let mut facts = built_in_facts(questionnaire);
    let others = &questionnaire.facts.others;
    facts.extend(others.iter().map(|row| declared_fact(row, rules, notation)));
    let known = indicators_by_code(rules);
    let rows = questionnaire.rows.iter().filter_map(|row| {
        let code = row.get(Column::Indicator)?;
        let indicator = known.get(normalized_code(&code.value).as_ref())?;
        let fit = RowFit {
            row,
            indicator,
            notation,
        };
        Some(EarlierRow {
            code: indicator.code.clone(),
            hamlet: row.text(Column::Hamlet).to_owned(),
            sex: Sex::parse(row.text(Column::Sex)),
            observation: without_escapes(fit.observation(&mut Diagnostics::default())),
        })
    });
    EarlierSurvey {
        facts,
        rows: rows.collect(),
    }
}

fn built_in_facts(questionnaire: &Questionnaire) -> Vec<EarlierFact> {
    let facts: &Facts = &questionnaire.facts;
    let text = |text: &Option<String>| text.clone().map(FactValue::Text);
    let mut values = vec![
        (BuiltInFact::Commune, given_name(questionnaire)),
        (BuiltInFact::Code, text(&facts.code)),
        (BuiltInFact::District, text(&facts.district)),
        (BuiltInFact::Area, text(&facts.area)),
        (
            BuiltInFact::ExtremelyDifficult,
            facts.extremely_difficult.map(FactValue::Answer),
        ),
        (
            BuiltInFact::Date,
            facts.date.as_ref().map(|it| FactValue::Date(it.value)),
        ),
    ];
    let named = [
        (BuiltInFact::Province, &facts.province),
        (BuiltInFact::Region, &facts.region),
        (BuiltInFact::Group, &facts.group),
    ];
    values.extend(named.map(|(fact, entry)| {
        let value = entry.as_ref().map(|it| FactValue::Text(it.value.clone()));
        (fact, value)
    }));
    let quantities = facts.quantities.iter();
    values.extend(quantities.map(|(fact, entry)| (*fact, Some(FactValue::Number(entry.value)))));
    for remark in &facts.remarks {
        if values.iter().all(|(fact, _)| *fact != remark.fact) {
            values.push((remark.fact, None));
        }
    }
    let with_remark = |(fact, value)| {
        let remark = facts.remarks.iter().find(|remark| remark.fact == fact);
        EarlierFact {
            name: fact.name().vi.to_string(),
            hamlet: String::new(),
            value,
            evidence: remark.map_or_else(String::new, |it| unescaped(&it.evidence)),
            note: remark.map_or_else(String::new, |it| unescaped(&it.note)),
        }
    };
    values.into_iter().map(with_remark).collect()
}

/// The commune's name, unless only the name of the file stands for it.
fn given_name(questionnaire: &Questionnaire) -> Option<FactValue> {
    let mut rows = questionnaire.rows.iter();
    let is_given =
        questionnaire.facts.commune.is_some() || rows.any(|row| row.get(Column::Commune).is_some());
    is_given.then(|| FactValue::Text(questionnaire.commune.clone()))
}

/// A fact that only a rule set knows: its number, or its answer.
fn declared_fact(row: &Row, rules: &RuleSet, notation: &FileNotation) -> EarlierFact {
    let answer = || Answer::parse(row.text(Column::Value)).map(FactValue::Answer);
    let value = match fit_fact(row, rules, notation, false) {
        Ok(Some(FittedFact::Quantity((_, entry)))) => Some(FactValue::Number(entry.value)),
        Ok(Some(FittedFact::Answer(..)) | None) => answer(),
        Err(_) => None,
    };
    EarlierFact {
        name: row.text(Column::Indicator).to_owned(),
        hamlet: row.text(Column::Hamlet).to_owned(),
        value,
        evidence: unescaped(row.text(Column::Evidence)),
        note: unescaped(row.text(Column::Note)),
    }
}

fn without_escapes(observation: Observation) -> Observation {
    Observation {
        evidence: unescaped(&observation.evidence),
        note: unescaped(&observation.note),
        ..observation
    }
}

/// A text without the apostrophe that keeps spreadsheets from taking it for a formula: it is put
/// there again when the text is written, and must not grow from round to round.
fn unescaped(text: &str) -> String {
    let begins_a_formula = |rest: &&str| rest.starts_with(['=', '+', '-', '@']);
    let bare = text.strip_prefix('\'').filter(begins_a_formula);
    bare.unwrap_or(text).to_owned()
}
