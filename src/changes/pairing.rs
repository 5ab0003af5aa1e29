//! Which communes of two surveys are one.

use crate::assess::Assessment;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::survey::{CommuneRegister, Survey};

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
    let earlier: CommuneRegister = old.iter().map(|it| it.survey.identity()).collect();
    let mut taken = vec![false; old.len()];
    for (position, later) in new.iter().enumerate() {
        match earlier.maybe_same_as(&later.survey.identity()).as_slice() {
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

fn ambiguous(survey: &Survey) -> Diagnostic {
    let place = survey.facts.date.as_ref();
    let place = place.map_or(Place::Nowhere, |entry| {
        Place::File(entry.cell.file.to_string())
    });
    Diagnostic::new(Code::CommuneAmbiguous, place)
        .with("commune", &survey.commune)
        .about_commune(&survey.commune)
}
