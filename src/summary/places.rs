//! The communes of a province or district together.

use super::average::Average;
use super::commune::CommuneSummary;
use crate::assess::Verdict;
use crate::rules::{folded_place, folded_province};
use std::collections::BTreeMap;

/// The communes of a place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlaceSummary {
    /// The province, as its first commune writes it; `None` where surveys do not say.
    pub province: Option<String>,
    /// The district, likewise; `None` for a province as a whole too.
    pub district: Option<String>,
    /// How many communes are met.
    pub met: usize,
    /// How many criteria the communes meet together.
    pub criteria_met: Average,
}

/// Province by province, in the order of their names; none where no commune says its province.
pub(super) fn by_province(communes: &[CommuneSummary]) -> Vec<PlaceSummary> {
    if communes.iter().all(|commune| commune.province.is_none()) {
        return Vec::new();
    }
    grouped(communes, |commune| (commune.province.clone(), None))
}

/// District by district, likewise.
pub(super) fn by_district(communes: &[CommuneSummary]) -> Vec<PlaceSummary> {
    if communes.iter().all(|commune| commune.district.is_none()) {
        return Vec::new();
    }
    grouped(communes, |commune| {
        (commune.province.clone(), commune.district.clone())
    })
}

/// A province and a district.
type Names = (Option<String>, Option<String>);

fn grouped(
    communes: &[CommuneSummary],
    place: impl Fn(&CommuneSummary) -> Names,
) -> Vec<PlaceSummary> {
    let mut places: BTreeMap<(bool, Names), PlaceSummary> = BTreeMap::new();
    for commune in communes {
        let (province, district) = place(commune);
        let key = (
            province.as_deref().map(folded_province),
            district.as_deref().map(folded_place),
        );
        // What is not known comes last.
        let unknown = province.is_none() && district.is_none();
        let place = places.entry((unknown, key)).or_insert(PlaceSummary {
            province,
            district,
            met: 0,
            criteria_met: Average::default(),
        });
        place.met += usize::from(commune.verdict == Verdict::Met);
        place.criteria_met.total += commune.totals.met;
        place.criteria_met.of += 1;
    }
    places.into_values().collect()
}
