//! What changes to cells did to the numbers of a survey.

use super::{Observation, Survey};
use crate::diagnostic::CellPlace;
use crate::survey::numbers::{Amended, Entry, HowRead};
use crate::survey::questionnaire::change_at;

impl Survey {
    /// What a change added to or took from a number, by the change as it was written.
    pub fn amended_by(&self, written: &str) -> Option<Amended> {
        let is_meant = |cell: &CellPlace| change_at(cell) == Some(written);
        let facts = self.facts.quantities.iter().map(|(_, entry)| entry);
        let quantities = self.quantities.iter().map(|(_, entry)| entry);
        let hamlets = self.hamlet_quantities.iter().map(|it| &it.entry);
        let of_facts = facts.chain(quantities).chain(hamlets);
        let of_facts = of_facts.map(|entry| (&entry.cell, &entry.how));
        let observations = self.observations.values();
        let of_rows = observations.flat_map(|whole| {
            let hamlets = whole.hamlets.iter().map(|it| &it.observation);
            let sexes = whole.sexes.iter().map(|it| &it.observation);
            let all = std::iter::once(whole).chain(hamlets).chain(sexes);
            all.flat_map(entries)
        });
        let mut all = of_facts.chain(of_rows);
        let (_, how) = all.find(|(cell, how)| how.amended.is_some() && is_meant(cell))?;
        how.amended.as_deref().copied()
    }
}

/// The numbers of an observation, with how they were read.
fn entries(observation: &Observation) -> impl Iterator<Item = (&CellPlace, &HowRead)> {
    fn read<T>(entry: &Option<Entry<T>>) -> Option<(&CellPlace, &HowRead)> {
        entry.as_ref().map(|entry| (&entry.cell, &entry.how))
    }
    let counts = [&observation.numerator, &observation.denominator];
    let counts = counts.into_iter().filter_map(read);
    counts.chain(read(&observation.value))
}
