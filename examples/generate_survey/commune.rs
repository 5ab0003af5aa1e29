//! The country that is made up: which communes lie where, and by which rules each is judged.

use crate::names;
use crate::random::Random;
use anyhow::{Context, anyhow, ensure};
use jiff::civil::Date;
use nongthon::rules::{BuiltInFact, Choice, Fact, Library, Locality, RuleFiles, RuleSet};
use std::sync::Arc;

/// So many communes make a district.
const COMMUNES_A_DISTRICT: u64 = 16;
/// One of so many communes is especially difficult.
const EXTREMELY_DIFFICULT_ONE_IN: u64 = 12;

/// All communes, none of which is kept: each is made when it is asked for.
pub struct Country {
    seed: u64,
    communes: u64,
    kinds: Vec<Kind>,
    provinces: u64,
    days: u64,
}

/// The communes that are judged alike.
pub struct Kind {
    pub province: String,
    pub day: Date,
    pub extremely_difficult: bool,
    pub rules: RuleSet,
    /// The facts that are given as numbers.
    pub quantities: Vec<Arc<Fact>>,
}

/// A commune.
pub struct Commune<'c> {
    pub name: String,
    pub district: String,
    pub code: String,
    pub kind: &'c Kind,
    seed: u64,
    number: u64,
}

impl Country {
    /// The communes of all provinces that there are on all of the days, with their rules.
    pub fn new(seed: u64, communes: u64, days: &[Date]) -> anyhow::Result<Country> {
        let library = Library::load(&RuleFiles::default()).0;
        let library = library.context("the shipped rule files cannot be read")?;
        let (first, others) = days.split_first().context("no day is given")?;
        let there = |province: &&str| {
            let mut others = others.iter();
            others.all(|day| library.provinces_on(*day).any(|other| other == *province))
        };
        let provinces: Vec<&str> = library.provinces_on(*first).filter(there).collect();
        ensure!(!provinces.is_empty(), "no province is there on all days");
        let mut kinds = Vec::new();
        for province in &provinces {
            for day in days {
                for extremely_difficult in [false, true] {
                    kinds.push(Kind::new(&library, province, *day, extremely_difficult)?);
                }
            }
        }
        Ok(Country {
            seed,
            communes,
            kinds,
            provinces: provinces.len() as u64,
            days: days.len() as u64,
        })
    }

    /// The commune of a number.
    pub fn commune(&self, number: u64) -> Commune<'_> {
        let mut random = Random::at(self.seed, [number, u64::MAX]);
        // Communes of a province follow one another, as they do in a country's list.
        let province = number * self.provinces / self.communes;
        let day = random.between(0, self.days - 1);
        let difficult = random.one_in(EXTREMELY_DIFFICULT_ONE_IN);
        let kind = (province * self.days + day) * 2 + u64::from(difficult);
        Commune {
            name: names::commune(number),
            district: names::district(number / COMMUNES_A_DISTRICT),
            code: format!("{:07}", number + 1),
            kind: &self.kinds[usize::try_from(kind).unwrap_or_default()],
            seed: self.seed,
            number,
        }
    }

    /// The kinds of communes.
    pub fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    /// The most rows that any commune has.
    pub fn most_rows(&self) -> u64 {
        let rows = self.kinds.iter().map(Kind::rows);
        rows.max().unwrap_or_default()
    }
}

impl Kind {
    fn new(
        library: &Library,
        province: &str,
        day: Date,
        extremely_difficult: bool,
    ) -> anyhow::Result<Kind> {
        let difficult = BuiltInFact::ExtremelyDifficult.name().vi.to_string();
        let locality = Locality {
            province: Some(province.to_owned()),
            yes_facts: if extremely_difficult {
                vec![difficult]
            } else {
                Vec::new()
            },
            ..Locality::default()
        };
        let rules = library
            .rule_set(&Choice::default(), day, &locality)
            .map_err(|_| anyhow!("no rule set is in force on {day}"))?;
        let quantities = rules.facts.iter().filter(|fact| !fact.yes_no);
        Ok(Kind {
            province: province.to_owned(),
            day,
            extremely_difficult,
            quantities: quantities.cloned().collect(),
            rules,
        })
    }

    /// The indicators, each followed by its parts.
    fn rows(&self) -> u64 {
        (crate::row::PLACE_FACTS.len() + self.quantities.len() + self.rules.leaves().count()) as u64
    }
}

impl Commune<'_> {
    /// The numbers for one of its rows.
    pub fn random(&self, row: u64) -> Random {
        Random::at(self.seed, [self.number, row])
    }

    /// How many there are of what a fact counts.
    pub fn quantity(&self, fact: &Fact) -> u64 {
        let place = self.kind.quantities.iter().position(|it| **it == *fact);
        let mut random = self.random(u64::MAX - 1 - place.unwrap_or_default() as u64);
        if *fact.name.vi == *BuiltInFact::Hamlets.name().vi {
            random.between(4, 25)
        } else if random.one_in(4) {
            // Of a round number, every percentage with one decimal is a whole number.
            1000 * random.between(1, 9)
        } else {
            random.between(300, 9000)
        }
    }
}
