//! The names of places that mean something to the rules at hand.

use super::Library;
use super::shelf::{Shelved, ShelvedBook};
use crate::diagnostic::Bilingual;
use crate::folded::nearest;
use crate::rules::country::CountryProvince;
use crate::rules::files::book::{Level, VariesBy};
use crate::rules::files::fact::BuiltInFact;
use crate::rules::files::places::{DistrictLevel, Locality};
use crate::rules::rule_set::RuleSet;
use crate::text::Text;
use jiff::civil::Date;

/// A name of a place that means nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownPlace {
    /// The fact that names it.
    pub fact: BuiltInFact,
    /// The name.
    pub name: String,
    /// Names that may be meant.
    pub near: Vec<String>,
    /// The province that the one of this name was merged into, and the day from which that is there.
    pub merged_into: Option<(Text, Date)>,
}

/// Names that mean something in a survey, by the rules of a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlaceNames {
    /// The provinces of the day.
    pub provinces: Vec<Text>,
    /// The regions or groups that targets vary by.
    pub levels: Vec<Bilingual>,
    /// Which of the two.
    pub varies_by: VariesBy,
}

impl Library {
    /// The names that a commune's facts can choose from under these rules.
    pub fn place_names(&self, rules: &RuleSet) -> PlaceNames {
        let book = self.book(&rules.id);
        let levels = book.map_or(&[][..], |book| &book.vocabulary.levels);
        let provinces = self.places.provinces.iter();
        PlaceNames {
            provinces: provinces
                .filter(|province| province.dates.contains(rules.as_of))
                .map(|province| province.name.clone())
                .collect(),
            levels: levels.iter().map(|level| level.name.clone()).collect(),
            varies_by: book.map_or_else(VariesBy::default, |book| book.vocabulary.varies_by),
        }
    }

    /// Takes out of a locality what no overlay at hand looks at: communes that are judged by the same
    /// rules lie in the same locality then.
    pub fn forget_needless(&self, locality: &mut Locality) {
        let mut scopes = self.overlays.iter().map(|overlay| &overlay.mark.scope);
        let is_needed = scopes.any(|scope| scope.narrowness() > 0 && scope.covers(locality));
        if !is_needed {
            locality.district = None;
            locality.commune = None;
            locality.code = None;
        }
    }

    /// The provinces that there are on a day, in the order of the places file.
    pub fn provinces_on(&self, day: Date) -> impl Iterator<Item = &str> {
        self.places.provinces_on(day)
    }

    /// A province's own name on a day, for any of the names it goes by.
    pub fn province_name(&self, name: &str, day: Date) -> Option<&Text> {
        let province = self.places.province(name, day)?;
        Some(&province.name)
    }

    /// What ended the districts, and the first day without any, where that is not after this one.
    pub fn districts_ended(&self, day: Date) -> Option<(&DistrictLevel, Date)> {
        let level = self.places.district_level.as_ref()?;
        Some((level, level.ended_before(day)?))
    }

    /// The name of the province of a day that another was merged into.
    pub fn province_merged_into(&self, name: &str, day: Date) -> Option<&Text> {
        let province = self.places.province_merged_into(name, day)?;
        Some(&province.name)
    }

    /// The name in a locality that means nothing on the day: a province, region or group that
    /// does not exist, with names that may be meant.
    pub fn unknown_place(&self, locality: &Locality, day: Date) -> Option<UnknownPlace> {
        if let Some(name) = &locality.province
            && self.places.province(name, day).is_none()
        {
            return Some(UnknownPlace {
                fact: BuiltInFact::Province,
                name: name.clone(),
                near: self.places.provinces_meant(name, day),
                merged_into: self
                    .places
                    .province_merged_into(name, day)
                    .map(|merged| (merged.name.clone(), merged.dates.from)),
            });
        }
        [
            (BuiltInFact::Region, &locality.region),
            (BuiltInFact::Group, &locality.group),
        ]
        .into_iter()
        .find_map(|(fact, name)| {
            let name = name.as_deref()?;
            let levels = self.levels();
            let known = Level::named(&levels, name).is_some();
            (!known).then(|| UnknownPlace {
                fact,
                name: name.to_owned(),
                merged_into: None,
                near: nearest(name, levels.iter().map(|level| level.code.as_str())),
            })
        })
    }

    /// The region of a province on a day, where it is known.
    pub(in crate::rules) fn region_of(&self, province: &str, day: Date) -> Option<Text> {
        self.places.province(province, day)?.region.clone()
    }

    /// The provinces of a day.
    pub(in crate::rules) fn provinces_of(&self, day: Date) -> Vec<CountryProvince> {
        let provinces = self.places.provinces.iter();
        provinces
            .filter(|province| province.dates.contains(day))
            .map(|province| CountryProvince {
                name: province.name.clone(),
                keys: province.keys.clone(),
                region: province.region.clone(),
            })
            .collect()
    }

    /// All regions, and the groups of the rule sets that vary by group.
    pub(in crate::rules) fn levels(&self) -> Vec<Level> {
        let mut levels = self.places.regions.clone();
        let by_group = |book: &&ShelvedBook| book.mark.varies_by == VariesBy::Group;
        let books = self.books.iter().filter(by_group);
        for book in books.filter_map(Shelved::content) {
            levels.extend(book.vocabulary.levels.iter().cloned());
        }
        levels
    }
}
