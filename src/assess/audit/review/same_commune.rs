//! Which surveys of a run are about one commune.

use crate::assess::Assessment;
use crate::folded::folded;
use crate::rules::folded_province;
use crate::survey::Survey;
use std::collections::BTreeMap;

/// The surveys of a run by commune: by its code where both surveys give it, else by province,
/// district and name, since names repeat.
pub(super) struct SameCommune {
    codes: Vec<Option<String>>,
    places: Vec<Option<Place>>,
    by_code: BTreeMap<String, Vec<usize>>,
    by_place: BTreeMap<Place, Vec<usize>>,
}

/// Province, district and name, folded.
type Place = (String, Option<String>, String);

impl SameCommune {
    pub fn of(assessments: &[Assessment<'_>]) -> SameCommune {
        let surveys = assessments.iter().map(|assessment| assessment.survey);
        let codes: Vec<_> = surveys
            .clone()
            .map(|survey| survey.facts.code.as_deref().map(folded))
            .collect();
        let places: Vec<_> = surveys.map(place).collect();
        SameCommune {
            by_code: positions(&codes),
            by_place: positions(&places),
            codes,
            places,
        }
    }

    /// The positions of the other surveys about the commune of this one, in order.
    pub fn others(&self, position: usize) -> Vec<usize> {
        let code = self.codes.get(position).and_then(Option::as_ref);
        let place = self.places.get(position).and_then(Option::as_ref);
        let same_code = code.and_then(|code| self.by_code.get(code));
        let same_place = place.and_then(|place| self.by_place.get(place));
        let is_other_code = |other: usize| {
            let other = self.codes.get(other).and_then(Option::as_ref);
            code.zip(other).is_some_and(|(own, other)| own != other)
        };
        let mut others: Vec<usize> = [same_code, same_place]
            .into_iter()
            .flatten()
            .flatten()
            .copied()
            .filter(|other| *other != position && !is_other_code(*other))
            .collect();
        others.sort_unstable();
        others.dedup();
        others
    }
}

fn place(survey: &Survey) -> Option<Place> {
    let facts = &survey.facts;
    Some((
        folded_province(&facts.province.as_ref()?.value),
        facts.district.as_deref().map(folded),
        folded(&survey.commune),
    ))
}

fn positions<K: Ord + Clone>(keys: &[Option<K>]) -> BTreeMap<K, Vec<usize>> {
    let mut positions: BTreeMap<K, Vec<usize>> = BTreeMap::new();
    for (position, key) in keys.iter().enumerate() {
        if let Some(key) = key {
            positions.entry(key.clone()).or_default().push(position);
        }
    }
    positions
}
