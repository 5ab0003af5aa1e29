//! Regions and provinces: which region's targets apply to a commune.

use super::book::{Basis, Level};
use super::dates::{DateSpan, stored_day};
use crate::diagnostic::Bilingual;
use crate::folded::{folded, nearest};
use crate::text::Text;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The regions, and the provinces over time.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Places {
    pub regions: Vec<Level>,
    pub provinces: Vec<Province>,
    pub district_level: Option<DistrictLevel>,
}

/// How long there were districts between provinces and communes.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct DistrictLevel {
    /// The last day on which there were.
    #[serde(with = "stored_day")]
    pub until: Date,
    /// What ended it.
    pub document: Bilingual,
    /// How that is known.
    pub basis: Basis,
}

impl DistrictLevel {
    /// The first day without districts, where that is not after this one.
    pub fn ended_before(&self, day: Date) -> Option<Date> {
        let first = self.until.tomorrow().ok()?;
        (first <= day).then_some(first)
    }
}

/// A province as it was over a span of days.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Province {
    pub name: Text,
    /// Every name it goes by, folded.
    pub keys: Vec<Text>,
    /// `None` where the provinces that were merged lay in different regions.
    pub region: Option<Text>,
    /// The provinces it was merged from.
    pub formerly: Vec<Text>,
    pub dates: DateSpan,
}

impl Places {
    /// The province of this name on a day.
    pub fn province(&self, name: &str, day: Date) -> Option<&Province> {
        let name = folded_province(name);
        self.provinces.iter().find(|province| {
            province.dates.contains(day) && province.keys.iter().any(|key| *key == name)
        })
    }
}

impl Places {
    /// The names of the provinces that there are on a day, in the order of the file.
    pub fn provinces_on(&self, day: Date) -> impl Iterator<Item = &str> {
        self.provinces
            .iter()
            .filter(move |province| province.dates.contains(day))
            .map(|province| province.name.as_str())
    }

    /// The province of a day that one of this name, or any other it went by, was merged into.
    pub fn province_merged_into(&self, name: &str, day: Date) -> Option<&Province> {
        let name = folded_province(name);
        let went_by = |old: &Text| {
            let old = folded_province(old);
            let mut all = self.provinces.iter();
            old == name
                || all.any(|province| {
                    folded_province(&province.name) == old
                        && province.keys.iter().any(|key| *key == name)
                })
        };
        let mut on_day = self
            .provinces
            .iter()
            .filter(|province| province.dates.contains(day));
        on_day.find(|province| province.formerly.iter().any(went_by))
    }

    /// The provinces that may be meant by a name that none has on the day: the one it was merged
    /// into, else those of like spelling.
    pub fn provinces_meant(&self, name: &str, day: Date) -> Vec<String> {
        match self.province_merged_into(name, day) {
            Some(merged) => vec![merged.name.to_string()],
            None => nearest(name, self.provinces_on(day)),
        }
    }
}

/// The place that an overlay is for; a name that is `None` leaves it open.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Debug, Default)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Scope {
    /// The province.
    pub province: Option<Text>,
    /// A district of it.
    pub district: Option<Text>,
    /// A commune of it, by name or code.
    pub commune: Option<Text>,
}

impl Scope {
    /// Whether a commune lies in the place; what its survey does not say, it is not.
    pub fn covers(&self, locality: &Locality) -> bool {
        let same = |wanted: &Option<Text>, given: &[&Option<String>]| {
            wanted.as_deref().is_none_or(|wanted| {
                let mut given = given.iter().filter_map(|name| name.as_deref());
                given.any(|given| folded_place(wanted) == folded_place(given))
            })
        };
        let province = self.province.as_deref().zip(locality.province.as_deref());
        province.is_some_and(|(one, other)| is_same_province(one, other))
            && same(&self.district, &[&locality.district])
            && same(&self.commune, &[&locality.commune, &locality.code])
    }

    /// How narrow the place is: the rules of a narrower place go over those of a wider one.
    pub fn narrowness(&self) -> usize {
        match (&self.district, &self.commune) {
            (_, Some(_)) => 2,
            (Some(_), None) => 1,
            (None, None) => 0,
        }
    }

    /// In which order overlays apply: of the wider place first, those for no place last.
    pub fn rank(&self) -> (bool, usize) {
        (self.province.is_none(), self.narrowness())
    }

    /// Whether the other place is this one or lies in it, as far as the names tell.
    pub fn holds(&self, other: &Scope) -> bool {
        let same = |wanted: &Option<Text>, given: &Option<Text>| {
            let wanted = wanted.as_deref().map(folded_place);
            wanted.is_none_or(|wanted| given.as_deref().map(folded_place) == Some(wanted))
        };
        let provinces = self.province.as_deref().zip(other.province.as_deref());
        provinces.is_some_and(|(one, other)| is_same_province(one, other))
            && same(&self.district, &other.district)
            && same(&self.commune, &other.commune)
    }

    /// Whether both are for the same place.
    pub fn is_same(&self, other: &Scope) -> bool {
        let key = |scope: &Scope| {
            let province = scope.province.as_deref().map(folded_province);
            let [district, commune] =
                [&scope.district, &scope.commune].map(|name| name.as_deref().map(folded_place));
            (province, district, commune)
        };
        key(self) == key(other)
    }
}

/// A district's or commune's name without the word for its kind before it.
pub fn folded_place(name: &str) -> String {
    without_kind(name, &KINDS_OF_PLACES)
}

/// The words, folded, that may stand before the name of a district or commune.
pub const KINDS_OF_PLACES: [&str; 9] = [
    "huyen",
    "quan",
    "thi xa",
    "thanh pho",
    "tp",
    "xa",
    "phuong",
    "thi tran",
    "dac khu",
];

/// The words, folded, that may stand before the name of a province.
pub const KINDS_OF_PROVINCES: [&str; 3] = ["tinh", "thanh pho", "tp"];

/// A folded name without the first of these words before it.
fn without_kind(name: &str, kinds: &[&str]) -> String {
    let name = folded(name);
    let rest = |kind: &&str| name.strip_prefix(*kind)?.strip_prefix(' ');
    kinds.iter().find_map(rest).unwrap_or(&name).to_owned()
}

/// A name as it is written, without the word for its kind before it, folded: the report puts it there.
pub fn without_word<'n>(name: &'n str, kind: &str) -> &'n str {
    let mut words = name.splitn(2, ' ');
    match (words.next(), words.next()) {
        (Some(first), Some(rest)) if folded(first) == kind => rest.trim_start(),
        _ => name,
    }
}

/// Whether two names mean the same province.
pub fn is_same_province(one: &str, other: &str) -> bool {
    folded_province(one) == folded_province(other)
}

/// A province's name without the word for province or city before it.
pub fn folded_province(name: &str) -> String {
    without_kind(name, &KINDS_OF_PROVINCES)
}

/// Where a commune lies, as its survey says.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Locality {
    /// The province, if given.
    pub province: Option<String>,
    /// The district, if given.
    pub district: Option<String>,
    /// The commune's name.
    pub commune: Option<String>,
    /// The commune's official code, if given.
    pub code: Option<String>,
    /// The region, if given.
    pub region: Option<String>,
    /// The group of communes, if given.
    pub group: Option<String>,
    /// The yes/no facts that are answered with yes, by name.
    pub yes_facts: Vec<String>,
}
