//! A questionnaire is fitted to the rules: codes become indicators, cells become exact values.

mod add_up;
mod alternatives;
mod carry_over;
mod facts;
mod observe;
mod roll_up;
mod soundness;
mod total;

pub use carry_over::{EarlierFact, EarlierRow, EarlierSurvey, FactValue, carry_over};
pub(super) use observe::claims_are_percentages;
pub(super) use soundness::{Circumstances, unsound};

use super::numbers::FileNotation;
use super::observed::{HamletQuantity, Observation, Quantity, Repeated, Survey};
use super::questionnaire::Questionnaire;
use super::table::{Column, Content, Row};
use super::words::normalized_code;
use crate::diagnostic::{CellPlace, Code, Diagnostic, Diagnostics};
use crate::folded::{nearest, nearest_codes};
use crate::rules::{BuiltInFact, Indicator, RuleSet};
use crate::text::Text;
use alternatives::filled_alternatives;
use facts::{FittedFact, find_fact, fit_fact};
use observe::RowFit;
use roll_up::{FittedRow, roll_up};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Fits a questionnaire to the rules of its day and place, reporting every row that does not.
pub fn fit(questionnaire: Questionnaire, rules: &RuleSet) -> (Survey, Diagnostics) {
    let Questionnaire {
        file,
        commune,
        mut facts,
        rows,
        notation,
        named_after_file,
    } = questionnaire;
    let mut diagnostics = Diagnostics::default();
    let mut quantities: Vec<Quantity> = facts
        .quantities
        .iter()
        .filter_map(|(fact, entry)| Some((find_fact(rules, &fact.name().vi)?, entry.clone())))
        .collect();
    let mut answers = Vec::new();
    let mut hamlet_quantities = Vec::new();
    for row in std::mem::take(&mut facts.others) {
        let suggest = diagnostics.len() < MOST_SUGGESTIONS;
        match fit_fact(&row, rules, &notation, suggest) {
            Ok(Some(FittedFact::Quantity((fact, entry)))) => match row.text(Column::Hamlet) {
                "" => quantities.push((fact, entry)),
                hamlet => hamlet_quantities.push(HamletQuantity {
                    fact,
                    hamlet: hamlet.to_owned(),
                    entry,
                }),
            },
            Ok(Some(FittedFact::Answer(fact, answer))) => answers.push((fact, answer)),
            Ok(None) => {}
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    let observations = fit_rows(
        &rows,
        rules,
        &notation,
        &hamlet_quantities,
        &mut diagnostics,
    );
    let survey = Survey {
        repeated: repeated(&rows),
        commune,
        named_after: named_after_file.then_some(file),
        notation_of: notation.shown_by().cloned(),
        facts,
        answers,
        quantities,
        hamlet_quantities,
        observations,
    };
    let diagnostics = diagnostics.about_commune(&survey.commune);
    (survey, diagnostics)
}

/// How many of the indicators say again what the survey before said.
fn repeated(rows: &[Row]) -> Option<Repeated> {
    let mut by_code: BTreeMap<Cow<'_, str>, bool> = BTreeMap::new();
    let mut first = None;
    for row in rows {
        let Some(repeats) = row.repeats else {
            continue;
        };
        if repeats && first.is_none() {
            first = Some(row.place.clone());
        }
        let code = normalized_code(row.text(Column::Indicator));
        *by_code.entry(code).or_insert(true) &= repeats;
    }
    Some(Repeated {
        same: by_code.values().filter(|repeats| **repeats).count(),
        of: by_code.len(),
        first: first?,
    })
}

fn fit_rows(
    rows: &[Row],
    rules: &RuleSet,
    notation: &FileNotation,
    weights: &[HamletQuantity],
    diagnostics: &mut Diagnostics,
) -> BTreeMap<Text, Observation> {
    let known = indicators_by_code(rules);
    let mut fitted: BTreeMap<&str, IndicatorRows<'_>> = BTreeMap::new();
    for row in filled_alternatives(rows) {
        let Some(code) = row.get(Column::Indicator) else {
            continue;
        };
        let wanted = normalized_code(&code.value);
        let Some(indicator) = known.get(wanted.as_ref()) else {
            diagnostics.push(
                if rules
                    .codes_elsewhere
                    .iter()
                    .any(|code| normalized_code(code) == wanted)
                {
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
                Diagnostic::new(Code::AmbiguousCode, code)
                    .with("code", &*wanted)
                    .with("other", other),
            );
            continue;
        }
        let fit = RowFit {
            row,
            indicator,
            notation,
        };
        let mut found = Diagnostics::default();
        let sex = fit.sex(&mut found);
        let own = FittedRow::new(row.text(Column::Hamlet), sex, fit.observation(&mut found));
        let group = fitted
            .entry(&indicator.code)
            .or_insert_with(|| IndicatorRows::new(indicator));
        group.sound &= !found.has_errors();
        diagnostics.append(found);
        if let Some(twin) = group.rows.iter().find(|other| other.is_about_same(&own)) {
            diagnostics.push(
                fit.diagnostic(Code::DuplicateRow, code)
                    .with("code", &code.value)
                    .with("first", twin.observation.line.seen_from(code)),
            );
        } else {
            group.rows.push(own);
        }
    }
    fitted
        .into_values()
        .filter_map(
            |group| match roll_up(group.indicator, group.rows, weights) {
                Ok(observation) => Some((group.indicator.code.clone(), observation)),
                Err(diagnostic) => {
                    // Rows that could not be read are not missing as well.
                    if group.sound {
                        diagnostics.push(diagnostic.about_indicator(&group.indicator.code));
                    }
                    None
                }
            },
        )
        .collect()
}

/// The rows about one indicator.
struct IndicatorRows<'i> {
    indicator: &'i Indicator,
    rows: Vec<FittedRow>,
    /// Whether every row could be read.
    sound: bool,
}

impl<'i> IndicatorRows<'i> {
    fn new(indicator: &'i Indicator) -> IndicatorRows<'i> {
        IndicatorRows {
            indicator,
            rows: Vec::new(),
            sound: true,
        }
    }
}

/// Every indicator, condition and part by its code as [`normalized_code`] writes it; a criterion's only
/// indicator also as `5.1`.
pub(in crate::survey) fn indicators_by_code(rules: &RuleSet) -> BTreeMap<Cow<'_, str>, &Indicator> {
    let mut known = BTreeMap::new();
    for criterion in rules.groups() {
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
                known.insert(normalized_code(&leaf.code), leaf);
            }
        }
    }
    known
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
    let codes: Vec<&str> = rules.rows().map(|leaf| leaf.code.as_str()).collect();
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
