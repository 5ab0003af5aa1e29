//! Rows about one indicator become what was observed of the commune: women and men are added up,
//! then hamlets, and a total beside them must be their sum.

use super::add_up::{CannotAdd, Parts, add_up};
use super::total::check_total;
use crate::diagnostic::{Arg, CellPlace, Code, Diagnostic, Place, message};
use crate::folded::folded;
use crate::number::{Mean, Number};
use crate::rules::{Fact, Indicator, Kind};
use crate::survey::observed::{
    HamletObservation, HamletQuantity, Observation, SexObservation, Value,
};
use crate::survey::table::Column;
use crate::survey::words::{Answer, Sex};
use std::collections::HashMap;

/// A row fitted to its indicator, with the part of the commune that it is about.
pub(super) struct FittedRow {
    /// The hamlet as written; empty for the commune as a whole.
    hamlet: String,
    /// The hamlet's name as it is compared.
    key: String,
    /// `None` for women and men together.
    sex: Option<Sex>,
    /// What the row says.
    pub observation: Observation,
}

impl FittedRow {
    /// A row about a hamlet, or about the whole commune where its name is empty.
    pub fn new(hamlet: &str, sex: Option<Sex>, observation: Observation) -> FittedRow {
        FittedRow {
            hamlet: hamlet.to_owned(),
            key: folded(hamlet),
            sex,
            observation,
        }
    }

    /// Whether two rows are about the same people.
    pub fn is_about_same(&self, other: &FittedRow) -> bool {
        self.sex == other.sex && self.key == other.key
    }
}

/// One observation for the commune out of the rows about an indicator, of which there is at least
/// one.
///
/// # Errors
/// What the rows hold cannot be added up, or a total is not the sum.
pub(super) fn roll_up(
    indicator: &Indicator,
    rows: Vec<FittedRow>,
    weights: &[HamletQuantity],
) -> Result<Observation, Diagnostic> {
    let whole = join_rows(indicator, rows, weights)?;
    match &whole.denominator {
        Some(nothing) if nothing.value == Number::ZERO => {
            Err(Diagnostic::new(Code::ZeroDenominator, &nothing.cell))
        }
        _ => Ok(whole),
    }
}

fn join_rows(
    indicator: &Indicator,
    rows: Vec<FittedRow>,
    weights: &[HamletQuantity],
) -> Result<Observation, Diagnostic> {
    let mut places: Vec<Vec<FittedRow>> = Vec::new();
    let mut positions: HashMap<String, usize> = HashMap::new();
    for row in rows {
        let position = *positions.entry(row.key.clone()).or_insert_with(|| {
            places.push(Vec::new());
            places.len() - 1
        });
        places[position].push(row);
    }
    let mut total = None;
    let mut hamlets = Vec::new();
    for rows in places {
        let name = rows[0].hamlet.clone();
        let observation = add_sexes(indicator, rows)?;
        if name.is_empty() {
            total = Some(observation);
        } else {
            hamlets.push(HamletObservation {
                name,
                weight: None,
                observation: as_counted(indicator, observation),
            });
        }
    }
    let Some(first) = hamlets.first() else {
        return total.ok_or_else(|| Diagnostic::new(Code::NoObservations, Place::Nowhere));
    };
    let mut sum = if hamlets.len() == 1 {
        first.observation.clone()
    } else {
        add_hamlets(indicator, &mut hamlets, weights)?
    };
    let lines: Vec<CellPlace> = hamlets
        .iter()
        .map(|hamlet| hamlet.observation.line.clone())
        .collect();
    sum.hamlets = hamlets;
    match total {
        None => Ok(sum),
        Some(total) => check_total(total, sum, &lines, Parts::Hamlets),
    }
}

/// The rows about one place, which differ in whom they are about, as one.
fn add_sexes(indicator: &Indicator, rows: Vec<FittedRow>) -> Result<Observation, Diagnostic> {
    let mut total = None;
    let (mut women, mut men) = (None, None);
    for row in rows {
        match row.sex {
            None => total = Some(row.observation),
            Some(Sex::Women) => women = Some(row.observation),
            Some(Sex::Men) => men = Some(row.observation),
        }
    }
    let (women, men) = match (women, men) {
        (Some(women), Some(men)) => (women, men),
        (Some(alone), None) => return Err(sex_missing(&alone, Sex::Men)),
        (None, Some(alone)) => return Err(sex_missing(&alone, Sex::Women)),
        (None, None) => {
            return total.ok_or_else(|| Diagnostic::new(Code::NoObservations, Place::Nowhere));
        }
    };
    let mut sum = add_up(indicator.kind, &[&women, &men])
        .map_err(|cannot| cannot.told_of(Parts::Sexes, &[]))?;
    let lines = [women.line.clone(), men.line.clone()];
    sum.sexes = Sex::BOTH
        .into_iter()
        .zip([women, men])
        .map(|(sex, observation)| SexObservation { sex, observation })
        .collect();
    match total {
        None => Ok(sum),
        Some(total) => check_total(total, sum, &lines, Parts::Sexes),
    }
}

fn sex_missing(alone: &Observation, missing: Sex) -> Diagnostic {
    Diagnostic::new(Code::SexMissing, &alone.line).with("missing", missing.name())
}

/// A hamlet that answers, where hamlets are what is counted: one of one, or none of one.
fn as_counted(indicator: &Indicator, mut hamlet: Observation) -> Observation {
    let is_counted = match hamlet.answer() {
        Some(Answer::Yes) => Number::ONE,
        Some(Answer::No) => Number::ZERO,
        Some(Answer::NotApplicable) | None => return hamlet,
    };
    if !indicator.counts_hamlets {
        return hamlet;
    }
    if let Some(answer) = hamlet.value.take() {
        hamlet.numerator = Some(answer.clone().map(|_| is_counted));
        hamlet.denominator = Some(answer.map(|_| Number::ONE));
    }
    hamlet
}

/// The sum of hamlets, or the mean of their averages.
fn add_hamlets(
    indicator: &Indicator,
    hamlets: &mut [HamletObservation],
    weights: &[HamletQuantity],
) -> Result<Observation, Diagnostic> {
    let lacking = lacking(hamlets);
    let told = |cannot: CannotAdd| cannot.told_of(Parts::Hamlets, &lacking);
    let averages = hamlets
        .iter()
        .any(|hamlet| hamlet.observation.amount().is_some());
    if let (Kind::Amount, true, Some(fact)) = (indicator.kind, averages, &indicator.weighted_by) {
        let mean = weighted_mean(hamlets, fact, weights, &lacking)?;
        let first = &hamlets[0].observation;
        let mut sum = Observation::nothing(first.line.clone());
        sum.value = first.value.clone().map(|it| it.map(|_| Value::Mean(mean)));
        for hamlet in &*hamlets {
            sum.join_texts(&hamlet.observation);
        }
        return Ok(sum);
    }
    let parts: Vec<&Observation> = hamlets.iter().map(|hamlet| &hamlet.observation).collect();
    let mut sum = add_up(indicator.kind, &parts).map_err(told)?;
    if parts.iter().any(|part| !part.sexes.is_empty()) {
        // A hamlet to which the indicator does not apply has nobody to count.
        let has_neither = |part: &&&Observation| {
            part.sexes.is_empty() && part.conclusion() != Some(Answer::NotApplicable)
        };
        if let Some(without) = parts.iter().find(has_neither) {
            return Err(told(CannotAdd::at("sexes", without)));
        }
        for (index, sex) in Sex::BOTH.into_iter().enumerate() {
            let of_sex: Vec<&Observation> = parts
                .iter()
                .filter_map(|part| part.sexes.get(index))
                .map(|part| &part.observation)
                .collect();
            let observation = add_up(indicator.kind, &of_sex).map_err(told)?;
            sum.sexes.push(SexObservation { sex, observation });
        }
    }
    Ok(sum)
}

/// The mean of the hamlets' averages, each weighted by what the rules name.
fn weighted_mean(
    hamlets: &mut [HamletObservation],
    fact: &Fact,
    weights: &[HamletQuantity],
    lacking: &[Arg],
) -> Result<Mean, Diagnostic> {
    let weights: HashMap<String, Number> = weights
        .iter()
        .filter(|weight| weight.fact.name == fact.name)
        .map(|weight| (folded(&weight.hamlet), weight.entry.value))
        .collect();
    let mut without_weight: Vec<Arg> = Vec::new();
    let mut weighted = Vec::with_capacity(hamlets.len());
    for hamlet in hamlets.iter_mut() {
        if hamlet.observation.conclusion() == Some(Answer::NotApplicable) {
            continue;
        }
        let Some(amount) = hamlet.observation.amount() else {
            let cannot = CannotAdd::at("incomplete", &hamlet.observation);
            return Err(cannot.told_of(Parts::Hamlets, lacking));
        };
        match weights.get(&folded(&hamlet.name)) {
            Some(weight) => {
                hamlet.weight = Some(*weight);
                weighted.push((amount, *weight));
            }
            None => without_weight.push(Arg::from(&hamlet.name)),
        }
    }
    let line = &hamlets[0].observation.line;
    if !without_weight.is_empty() {
        return Err(Diagnostic::new(Code::HamletWeightMissing, line)
            .with("fact", &fact.name)
            .with("hamlets", without_weight));
    }
    Mean::of(weighted).ok_or_else(|| {
        let cannot = CannotAdd::at("too_large", &hamlets[0].observation);
        cannot.told_of(Parts::Hamlets, lacking)
    })
}

/// The hamlets that do not give what others give, and the columns in which they do not.
fn lacking(hamlets: &[HamletObservation]) -> Vec<Arg> {
    type Gives = fn(&Observation) -> bool;
    let figures: [(Column, Gives); 3] = [
        (Column::Numerator, |it| it.numerator.is_some()),
        (Column::Denominator, |it| it.denominator.is_some()),
        (Column::Value, |it| it.value.is_some()),
    ];
    let conclusion: [(Column, Gives); 1] =
        [(Column::SelfAssessed, |it| it.self_assessed.is_some())];
    let counted = || {
        let applies = |hamlet: &&HamletObservation| {
            hamlet.observation.conclusion() != Some(Answer::NotApplicable)
        };
        hamlets.iter().filter(applies)
    };
    let is_given = |(_, gives): &&(Column, Gives)| counted().any(|it| gives(&it.observation));
    let mut wanted: Vec<_> = figures.iter().filter(is_given).collect();
    if wanted.is_empty() {
        wanted = conclusion.iter().filter(is_given).collect();
    }
    let told = counted().filter_map(|hamlet| {
        let cells = wanted
            .iter()
            .filter(|(_, gives)| !gives(&hamlet.observation));
        let cells: Vec<Arg> = cells.map(|(column, _)| Arg::from(&column.name())).collect();
        (!cells.is_empty()).then(|| {
            Arg::from(message!(
                "hamlet-lacks",
                hamlet = &hamlet.name,
                line = hamlet.observation.line.line as usize,
                cells = cells
            ))
        })
    });
    told.collect()
}
