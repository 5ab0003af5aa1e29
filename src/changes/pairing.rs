//! Which communes of two surveys are one.

use crate::assess::Assessment;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::rules::Library;
use crate::survey::{CommuneRegister, Survey};
use jiff::civil::Date;
use std::collections::BTreeMap;

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

/// Finds the communes of two surveys that are one, also where their province was merged into another in
/// between.
///
/// # Errors
/// A commune may be several of the other survey.
pub fn pair(
    old: &[Assessment<'_>],
    new: &[Assessment<'_>],
    library: &Library,
) -> Result<Pairing, Vec<Diagnostic>> {
    let mut pairing = Pairing::default();
    let mut problems = Vec::new();
    let earlier: CommuneRegister = old.iter().map(|it| it.survey.identity()).collect();
    let mut merged = Merged::new(old, library);
    let mut taken = vec![false; old.len()];
    for (position, later) in new.iter().enumerate() {
        let identity = later.survey.identity();
        let mut found = earlier.maybe_same_as(&identity);
        if found.is_empty() {
            found = merged.on(later.rules.as_of).maybe_same_as(&identity);
        }
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

/// The communes of the earlier survey as they lie in the provinces of later days.
struct Merged<'p, 'a> {
    old: &'p [Assessment<'a>],
    library: &'p Library,
    by_day: BTreeMap<Date, CommuneRegister>,
}

impl<'p, 'a> Merged<'p, 'a> {
    fn new(old: &'p [Assessment<'a>], library: &'p Library) -> Merged<'p, 'a> {
        Merged {
            old,
            library,
            by_day: BTreeMap::new(),
        }
    }

    fn on(&mut self, day: Date) -> &CommuneRegister {
        let Merged { old, library, .. } = *self;
        self.by_day.entry(day).or_insert_with(|| {
            let identities = old.iter().map(|it| {
                let identity = it.survey.identity();
                let province = it.survey.facts.province.as_ref();
                let into = province.and_then(|it| library.province_merged_into(&it.value, day));
                match into {
                    Some(into) => identity.in_province(into),
                    None => identity,
                }
            });
            identities.collect()
        })
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
