//! Which communes of two surveys are one.

use crate::assess::Assessment;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::folded::folded;
use crate::survey::Survey;

/// The communes of two surveys, by their positions.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Pairing {
    /// Those of both, in the order of the later.
    pub both: Vec<(usize, usize)>,
    /// Those of the earlier alone.
    pub only_old: Vec<usize>,
    /// Those of the later alone.
    pub only_new: Vec<usize>,
}

/// Finds the communes of two surveys that are one.
///
/// # Errors
/// A commune may be several of the other survey.
pub fn pair(old: &[Assessment<'_>], new: &[Assessment<'_>]) -> Result<Pairing, Vec<Diagnostic>> {
    let mut pairing = Pairing::default();
    let mut problems = Vec::new();
    let mut taken = vec![false; old.len()];
    for (position, later) in new.iter().enumerate() {
        let found = old.iter().enumerate();
        let found: Vec<usize> = found
            .filter(|(_, earlier)| may_be_one(earlier.survey, later.survey))
            .map(|(position, _)| position)
            .collect();
        match found.as_slice() {
            [] => pairing.only_new.push(position),
            [only] if !taken[*only] => {
                taken[*only] = true;
                pairing.both.push((*only, position));
            }
            _ => problems.push(ambiguous(later.survey)),
        }
    }
    let alone = taken.iter().enumerate().filter(|(_, taken)| !**taken);
    pairing.only_old = alone.map(|(position, _)| position).collect();
    if problems.is_empty() {
        Ok(pairing)
    } else {
        Err(problems)
    }
}

/// By their codes where both have one, else by their names and the places they lie in, as far as both
/// say them.
fn may_be_one(one: &Survey, other: &Survey) -> bool {
    let facts = (&one.facts, &other.facts);
    if let (Some(one), Some(other)) = (&facts.0.code, &facts.1.code) {
        return folded(one) == folded(other);
    }
    let agree = |one: Option<&str>, other: Option<&str>| {
        one.zip(other)
            .is_none_or(|(one, other)| folded(one) == folded(other))
    };
    let province = |survey: &'_ Survey| {
        let entry = survey.facts.province.as_ref();
        entry.map(|entry| entry.value.clone())
    };
    folded(&one.commune) == folded(&other.commune)
        && agree(facts.0.district.as_deref(), facts.1.district.as_deref())
        && agree(province(one).as_deref(), province(other).as_deref())
}

fn ambiguous(survey: &Survey) -> Diagnostic {
    let place = survey.facts.date.as_ref();
    let place = place.map_or(Place::Nowhere, |entry| {
        Place::File(entry.cell.file.to_string())
    });
    Diagnostic::new(Code::CommuneAmbiguous, place)
        .with("commune", &survey.commune)
        .about_commune(&survey.commune)
}
