//! The rules of a day for communes anywhere: what a program that judges a whole country by itself has
//! to know.

use super::files::book::{Level, VariesBy};
use super::files::places::{Locality, Scope};
use super::library::{Choice, Library};
use super::rule_set::{Region, RuleSet};
use crate::diagnostic::Diagnostic;
use crate::text::Text;
use jiff::civil::Date;

/// The rules of a day for communes anywhere.
#[derive(Debug)]
pub struct Country {
    /// Whether targets vary by region or by group.
    pub varies_by: VariesBy,
    /// The regions or groups, each with the folded names it goes by.
    pub levels: Vec<(Region, Vec<Text>)>,
    /// Every region that a survey may name, where targets vary by group, and the other way round:
    /// folded names that mean something without changing anything.
    pub idle_levels: Vec<Text>,
    /// The provinces of the day.
    pub provinces: Vec<CountryProvince>,
    /// Facts that, answered with yes, give a commune another region's targets; the first goes before
    /// the others.
    pub region_rules: Vec<(Text, Text)>,
    /// The rules of places: the first those of communes for which no place has its own.
    pub regimes: Vec<Regime>,
    /// The places that have rules of their own, with the number of the regime.
    pub places: Vec<(Scope, usize)>,
}

/// A province of the day.
#[derive(Debug)]
pub struct CountryProvince {
    /// Its name.
    pub name: Text,
    /// Every name it goes by, folded and without the word for its kind.
    pub keys: Vec<Text>,
    /// Its region; `None` where the provinces that were merged lay in different ones.
    pub region: Option<Text>,
}

/// The rules of communes to which the same overlays apply.
#[derive(Debug)]
pub struct Regime {
    /// In each region or group, in the order of [`Country::levels`]; the last where none is known.
    pub rules: Vec<RuleSet>,
}

impl Regime {
    /// The rules of a commune whose region or group is not known: all but the targets that vary is
    /// the same as elsewhere.
    pub fn anywhere(&self) -> Option<&RuleSet> {
        self.rules.last()
    }
}

impl Library {
    /// The rules of a day for communes anywhere.
    ///
    /// # Errors
    /// No set is in force, or one that was asked for does not exist or does not fit.
    pub fn country(&self, choice: &Choice, day: Date) -> Result<Country, Diagnostic> {
        let national = self.rule_set(choice, day, &Locality::default())?;
        let id = national.id.clone();
        let book = self.book(&id).ok_or_else(|| self.unknown_id(&id))?;
        let levels = &book.vocabulary.levels;
        let varies_by = book.vocabulary.varies_by;
        let mut regimes =
            vec![self.regime(choice, day, &Locality::default(), levels, varies_by)?];
        let mut places: Vec<(Scope, usize)> = Vec::new();
        for scope in nested(self.scopes_of_overlays(&choice.overlays, &id, day)) {
            let regime = self.regime(choice, day, &inside(&scope), levels, varies_by)?;
            let known = regimes.iter().position(|it| has_same_overlays(it, &regime));
            let number = known.unwrap_or(regimes.len());
            if known.is_none() {
                regimes.push(regime);
            }
            places.push((scope, number));
        }
        let keys_of = |level: &Level| level.keys().to_vec();
        let all_keys = self.levels().into_iter().flat_map(|level| keys_of(&level));
        let own: Vec<Text> = levels.iter().flat_map(keys_of).collect();
        Ok(Country {
            varies_by,
            idle_levels: all_keys.filter(|key| !own.contains(key)).collect(),
            levels: levels
                .iter()
                .map(|level| (Region::from(level), keys_of(level)))
                .collect(),
            provinces: self.provinces_of(day),
            region_rules: book
                .region_rules
                .iter()
                .map(|rule| (rule.when.name.vi.clone(), rule.uses.clone()))
                .collect(),
            regimes,
            places,
        })
    }

    fn regime(
        &self,
        choice: &Choice,
        day: Date,
        locality: &Locality,
        levels: &[Level],
        varies_by: VariesBy,
    ) -> Result<Regime, Diagnostic> {
        let mut rules = Vec::with_capacity(levels.len() + 1);
        for level in levels {
            let code = Some(level.code.to_string());
            let mut there = locality.clone();
            match varies_by {
                VariesBy::Region => there.region = code,
                VariesBy::Group => there.group = code,
            }
            rules.push(self.rule_set(choice, day, &there)?);
        }
        let mut nowhere = self.rule_set(choice, day, locality)?;
        if !nowhere.place_unknown {
            // The province of the place says where it lies; without it, its rules stay the same.
            nowhere = self.without_level(&nowhere)?;
        }
        rules.push(nowhere);
        Ok(Regime { rules })
    }

    /// The same rules where neither region nor group is known.
    fn without_level(&self, rules: &RuleSet) -> Result<RuleSet, Diagnostic> {
        let book = self
            .book(&rules.id)
            .ok_or_else(|| self.unknown_id(&rules.id))?;
        let overlays = rules.overlays.iter();
        let overlays: Vec<_> = overlays.filter_map(|note| self.overlay(&note.id)).collect();
        Ok(self.resolved(book, &overlays, rules.as_of, &Locality::default()))
    }
}

/// A commune that lies in the place and in no narrower one.
fn inside(scope: &Scope) -> Locality {
    let name = |name: &Option<Text>| name.as_ref().map(Text::to_string);
    Locality {
        province: name(&scope.province),
        district: name(&scope.district),
        commune: name(&scope.commune),
        ..Locality::default()
    }
}

/// The places, and those where one that is named without its district lies in a district that has
/// rules as well.
fn nested(scopes: Vec<Scope>) -> Vec<Scope> {
    let mut all: Vec<Scope> = Vec::new();
    let mut add = |scope: Scope| {
        if !all.iter().any(|known| known.is_same(&scope)) {
            all.push(scope);
        }
    };
    for scope in &scopes {
        add(scope.clone());
    }
    for district in scopes.iter().filter(|it| it.district.is_some()) {
        let without = scopes.iter().filter(|it| it.district.is_none());
        for commune in without.filter(|it| it.commune.is_some()) {
            let province = |scope: &Scope| Scope {
                province: scope.province.clone(),
                ..Scope::default()
            };
            if province(district).is_same(&province(commune)) && district.commune.is_none() {
                add(Scope {
                    commune: commune.commune.clone(),
                    ..district.clone()
                });
            }
        }
    }
    all
}

fn has_same_overlays(one: &Regime, other: &Regime) -> bool {
    let ids = |regime: &Regime| -> Vec<Text> {
        let notes = regime.anywhere().map(|rules| &rules.overlays[..]);
        let notes = notes.unwrap_or_default().iter();
        notes.map(|note| note.id.clone()).collect()
    };
    ids(one) == ids(other)
}
