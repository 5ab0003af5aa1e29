//! A questionnaire is fitted to the rules: codes become indicators, cells become exact values.

use super::answer::Answer;
use super::column::Column;
use super::facts::{bad_fact, fact_value};
use super::model::{Entry, Observation, Quantity, Survey, Value};
use super::numbers::{self as cell_numbers, Expected};
use super::questionnaire::{Questionnaire, Row};
use super::roll_up::roll_up;
use super::sheet::Content;
use crate::diagnostic::{CellPlace, Code, Diagnostic, Diagnostics};
use crate::folded::{folded, nearest, nearest_codes};
use crate::number::{Notation, Number};
use crate::rules::{BuiltInFact, Fact, Indicator, Kind, RuleSet};
use crate::text::Text;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Fits a questionnaire to the rules of its day and place, reporting every row that does not.
pub fn fit(questionnaire: Questionnaire, rules: &RuleSet) -> (Survey, Diagnostics) {
    let Questionnaire {
        commune,
        mut facts,
        rows,
        numbers,
        ..
    } = questionnaire;
    let mut diagnostics = Diagnostics::default();
    let mut quantities: Vec<Quantity> = facts
        .quantities
        .iter()
        .filter_map(|(fact, entry)| Some((find_fact(rules, &fact.name().vi)?, entry.clone())))
        .collect();
    for row in std::mem::take(&mut facts.others) {
        match fit_fact(&row, rules, numbers, diagnostics.len() < MOST_SUGGESTIONS) {
            Ok(quantity) => quantities.extend(quantity),
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    let observations = fit_rows(&rows, rules, numbers, &mut diagnostics);
    let survey = Survey {
        commune,
        facts,
        quantities,
        observations,
    };
    let diagnostics = diagnostics.about_commune(&survey.commune);
    (survey, diagnostics)
}

fn find_fact(rules: &RuleSet, name: &str) -> Option<Arc<Fact>> {
    rules.facts.iter().find(|fact| fact.is_named(name)).cloned()
}

/// A fact that the rule set declares: a quantity, or an answer that has had its effect already.
fn fit_fact(
    row: &Row,
    rules: &RuleSet,
    numbers: Option<Notation>,
    suggest: bool,
) -> Result<Option<Quantity>, Diagnostic> {
    let Some(name) = row.get(Column::Indicator) else {
        return Ok(None);
    };
    let fact =
        find_fact(rules, &name.value).ok_or_else(|| unknown_indicator(name, rules, suggest))?;
    let Some(given) = fact_value(row)? else {
        return Ok(None);
    };
    let cell = &given.place;
    if fact.yes_no {
        return match Answer::parse(&cell.value) {
            Some(Answer::Yes | Answer::No) => Ok(None),
            _ => Err(bad_fact(cell, "answer")),
        };
    }
    let expected = Expected::whole(&fact.name, fact.unit.as_deref());
    let value = cell_numbers::read(given, &expected, numbers)?;
    let entry = Entry {
        value,
        cell: cell.clone(),
    };
    Ok(Some((fact, entry)))
}

fn fit_rows(
    rows: &[Row],
    rules: &RuleSet,
    numbers: Option<Notation>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<Text, Observation> {
    let known = indicators_by_code(rules);
    let mut fitted: BTreeMap<Text, Vec<(String, Observation)>> = BTreeMap::new();
    for row in rows {
        let Some(code) = row.get(Column::Indicator) else {
            continue;
        };
        let wanted = normalized_code(&code.value);
        let Some(indicator) = known.get(wanted.as_ref()) else {
            diagnostics.push(
                if rules.codes_elsewhere.iter().any(|code| *code == *wanted) {
                    Diagnostic::new(Code::RowNotUsed, code).with("code", &code.value)
                } else {
                    unknown_indicator(code, rules, diagnostics.len() < MOST_SUGGESTIONS)
                },
            );
            continue;
        };
        if let Some(other) = other_code_of_number(row, &wanted)
            && known.contains_key(other.as_str())
        {
            diagnostics.push(
                Diagnostic::new(Code::CouldBeTwoCodes, code)
                    .with("code", &*wanted)
                    .with("other", other),
            );
            continue;
        }
        let fit = RowFit {
            row,
            indicator,
            numbers,
        };
        let observation = fit.observation(diagnostics);
        let hamlet = folded(row.text(Column::Hamlet));
        let others = fitted.entry(indicator.code.clone()).or_default();
        if let Some((_, twin)) = others.iter().find(|(other, _)| *other == hamlet) {
            diagnostics.push(
                fit.diagnostic(Code::DuplicateRow, code)
                    .with("code", &code.value)
                    .with("first", twin.line.seen_from(code)),
            );
        } else {
            others.push((hamlet, observation));
        }
    }
    fitted
        .into_iter()
        .filter_map(|(code, rows)| match add_hamlets(rows) {
            Ok(observation) => Some((code, observation)),
            Err(diagnostic) => {
                diagnostics.push(diagnostic.about_indicator(&code));
                None
            }
        })
        .collect()
}

fn add_hamlets(rows: Vec<(String, Observation)>) -> Result<Observation, Diagnostic> {
    let several = rows.len() > 1;
    if let Some((_, total)) = rows.iter().find(|(hamlet, _)| several && hamlet.is_empty()) {
        return Err(Diagnostic::new(Code::TotalBesideHamlets, &total.line));
    }
    let mut observations = rows.into_iter().map(|(_, observation)| observation);
    let Some(first) = observations.next() else {
        return Err(Diagnostic::new(
            Code::NoObservations,
            crate::diagnostic::Place::Nowhere,
        ));
    };
    if several {
        roll_up(first, observations.collect())
    } else {
        Ok(first)
    }
}

/// Every indicator and part by its code; a criterion's only indicator also as `5.1`.
pub(super) fn indicators_by_code(rules: &RuleSet) -> BTreeMap<Cow<'_, str>, &Indicator> {
    let mut known = BTreeMap::new();
    for criterion in &rules.criteria {
        for indicator in &criterion.indicators {
            let is_alone = indicator.code == criterion.code;
            for leaf in std::iter::once(indicator).chain(&indicator.parts) {
                if is_alone {
                    let rest = leaf
                        .code
                        .strip_prefix(criterion.code.as_str())
                        .unwrap_or_default();
                    known.insert(Cow::Owned(format!("{}.1{rest}", criterion.code)), leaf);
                }
                known.insert(Cow::Borrowed(leaf.code.as_str()), leaf);
            }
        }
    }
    known
}

/// The code without what people and spreadsheets put around it: `12.1.`, `12. 1`, `="12.1"`.
fn normalized_code(code: &str) -> Cow<'_, str> {
    let code = code.trim_matches(['=', '"', '\'']).trim_end_matches('.');
    let is_plain =
        |symbol: char| symbol.is_ascii_digit() || symbol.is_ascii_lowercase() || symbol == '.';
    if code.chars().all(is_plain) {
        return Cow::Borrowed(code);
    }
    let parts: Vec<&str> = code.split('.').map(str::trim).collect();
    Cow::Owned(parts.join(".").to_lowercase())
}

/// The code that a workbook may have turned into this one: as a number, 17.10 is 17.1.
fn other_code_of_number(row: &Row, code: &str) -> Option<String> {
    let cell = row.cell(Column::Indicator)?;
    let is_number = matches!(cell.content, Content::Number(number) if number.to_string() == code);
    (is_number && code.contains('.') && !code.ends_with('0')).then(|| format!("{code}0"))
}

/// More slips of this kind than this in one survey are no slips; looking for what each may mean
/// takes long.
const MOST_SUGGESTIONS: usize = 500;

fn unknown_indicator(cell: &CellPlace, rules: &RuleSet, suggest: bool) -> Diagnostic {
    let code = normalized_code(&cell.value);
    let criterion = rules
        .criteria
        .iter()
        .find(|criterion| criterion.code == *code);
    if let Some(criterion) = criterion {
        let codes: Vec<String> = criterion
            .indicators
            .iter()
            .map(|it| it.code.to_string())
            .collect();
        return Diagnostic::new(Code::CriterionNotIndicator, cell)
            .with("code", &cell.value)
            .with("indicators", codes.as_slice());
    }
    let leaves = rules
        .indicators()
        .flat_map(|it| std::iter::once(it).chain(&it.parts));
    let codes: Vec<&str> = leaves.map(|leaf| leaf.code.as_str()).collect();
    // A spreadsheet that takes the point for a thousands mark turns 17.10 into 1710.
    let joined: Vec<String> = codes
        .iter()
        .filter(|known| known.replace('.', "") == code)
        .map(|known| (*known).to_owned())
        .collect();
    let near = if !joined.is_empty() {
        joined
    } else if !suggest {
        Vec::new()
    } else if code.starts_with(|first: char| first.is_ascii_digit()) {
        nearest_codes(&code, codes)
    } else {
        let mut names: Vec<String> = codes.into_iter().map(str::to_owned).collect();
        names.extend(BuiltInFact::names().map(str::to_owned));
        names.extend(rules.facts.iter().map(|fact| fact.name.vi.to_string()));
        nearest(&cell.value, names.iter().map(String::as_str))
    };
    Diagnostic::new(Code::UnknownIndicator, cell)
        .with("code", &cell.value)
        .with("near", near.as_slice())
        .with("count", near.len())
}

/// One row being fitted to its indicator.
struct RowFit<'f> {
    row: &'f Row,
    indicator: &'f Indicator,
    numbers: Option<Notation>,
}

impl RowFit<'_> {
    fn diagnostic(&self, code: Code, place: &CellPlace) -> Diagnostic {
        Diagnostic::new(code, place).about_indicator(&self.indicator.code)
    }

    fn observation(&self, diagnostics: &mut Diagnostics) -> Observation {
        let counted = Expected::in_unit_of(self.indicator);
        let observation = Observation {
            numerator: self.number(Column::Numerator, &counted, diagnostics),
            denominator: self.number(Column::Denominator, &counted, diagnostics),
            value: self.value(diagnostics),
            claimed: self.claimed(diagnostics),
            self_assessed: self.self_assessed(diagnostics),
            hamlets: usize::from(self.row.get(Column::Hamlet).is_some()),
            evidence: self.row.text(Column::Evidence).to_owned(),
            note: self.row.text(Column::Note).to_owned(),
            line: self.row.place.clone(),
        };
        self.check_counts(&observation, diagnostics);
        self.check_applicability(&observation, diagnostics);
        observation
    }

    fn number(
        &self,
        column: Column,
        expected: &Expected<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Entry<Number>> {
        let cell = self.row.cell(column)?;
        match cell_numbers::read(cell, expected, self.numbers) {
            Ok(value) => Some(Entry {
                value,
                cell: cell.place.clone(),
            }),
            Err(diagnostic) => {
                diagnostics.push(diagnostic.about_indicator(&self.indicator.code));
                None
            }
        }
    }

    fn value(&self, diagnostics: &mut Diagnostics) -> Option<Entry<Value>> {
        let cell = self.row.get(Column::Value)?;
        if let Some(answer) = Answer::parse(&cell.value) {
            return Some(Entry {
                value: Value::Answer(answer),
                cell: cell.clone(),
            });
        }
        let percentage = Expected::percentage(self.indicator);
        let amount = Expected::in_unit_of(self.indicator);
        let (expected, wrap): (_, fn(Number) -> Value) = match self.indicator.kind {
            Kind::YesNo => {
                diagnostics.push(self.diagnostic(Code::ValueOfOtherKind, cell));
                return None;
            }
            Kind::Share => (percentage, Value::Percent),
            Kind::Amount | Kind::Count => (amount, Value::Amount),
        };
        let number = self.number(Column::Value, &expected, diagnostics)?;
        Some(Entry {
            value: wrap(number.value),
            cell: number.cell,
        })
    }

    fn claimed(&self, diagnostics: &mut Diagnostics) -> Option<Entry<Number>> {
        let expected = match self.indicator.kind {
            Kind::Share | Kind::YesNo => Expected::percentage(self.indicator),
            Kind::Amount | Kind::Count => Expected::in_unit_of(self.indicator),
        };
        self.number(Column::Claimed, &expected, diagnostics)
    }

    fn self_assessed(&self, diagnostics: &mut Diagnostics) -> Option<Entry<Answer>> {
        let cell = self.row.get(Column::SelfAssessed)?;
        let answer = Answer::parse(&cell.value);
        if answer.is_none() {
            diagnostics.push(self.diagnostic(Code::NotAnAnswer, cell));
        }
        Some(Entry {
            value: answer?,
            cell: cell.clone(),
        })
    }

    fn check_counts(&self, observation: &Observation, diagnostics: &mut Diagnostics) {
        let counts = [&observation.numerator, &observation.denominator];
        let Some(count) = counts.into_iter().flatten().next() else {
            return;
        };
        let judged_by_counts =
            self.indicator.kind == Kind::Share && self.indicator.parts.is_empty();
        if !judged_by_counts {
            let code = if self.indicator.kind_varies {
                Code::RowNotUsed
            } else {
                Code::ValueOfOtherKind
            };
            let diagnostic = self.diagnostic(code, &count.cell);
            diagnostics.push(diagnostic.with("code", &self.indicator.code));
        }
        if let Some(value) = &observation.value {
            diagnostics.push(self.diagnostic(Code::CountsAndValue, &value.cell));
        }
        if let Some(denominator) = &observation.denominator {
            if denominator.value == Number::ZERO {
                diagnostics.push(self.diagnostic(Code::ZeroDenominator, &denominator.cell));
            } else if let Some(numerator) = &observation.numerator
                && numerator.value > denominator.value
                && !self.indicator.may_exceed_whole
            {
                diagnostics.push(
                    self.diagnostic(Code::NumeratorAboveDenominator, &numerator.cell)
                        .with("numerator", numerator.value)
                        .with("denominator", denominator.value),
                );
            }
        }
    }

    /// "Không áp dụng" must be allowed, have a reason, and stand alone.
    fn check_applicability(&self, observation: &Observation, diagnostics: &mut Diagnostics) {
        let concluded = observation.self_assessed.as_ref().map(|entry| entry.value);
        let answers = [observation.answer(), concluded];
        let place = &observation.line;
        let not_applicable = answers.contains(&Some(Answer::NotApplicable));
        let has_figures = observation.numerator.is_some()
            || observation.denominator.is_some()
            || (observation.value.is_some() && observation.answer().is_none());
        let others = answers
            .iter()
            .flatten()
            .any(|answer| *answer != Answer::NotApplicable);
        // For a yes/no indicator the value is the observation, and a differing conclusion is a
        // finding; elsewhere both are conclusions and one must be wrong.
        let two_conclusions = self.indicator.kind != Kind::YesNo
            && matches!(answers, [Some(one), Some(other)] if one != other);
        if (not_applicable && (has_figures || others)) || two_conclusions {
            diagnostics.push(self.diagnostic(Code::AnswersContradict, place));
        } else if not_applicable && self.indicator.optional.is_none() {
            diagnostics.push(self.diagnostic(Code::NotApplicableNotAllowed, place));
        } else if not_applicable && observation.note.is_empty() {
            diagnostics.push(self.diagnostic(Code::NotApplicableWithoutReason, place));
        }
    }
}
