//! What applies on a day, provision by provision: a rule set with its overlays, as if one decision said
//! all of it.

use super::edition::Edition;
use super::files::dates::DateSpan;
use super::provision::{Chapter, Clause, Provision};
use super::rule_set::{Criterion, Indicator, Region, RuleSet};
use crate::folded::folded;
use crate::text::Text;

impl Edition {
    /// The provisions that apply, criterion by criterion, with the values of each region or group.
    pub fn chapters(&self) -> Vec<Chapter> {
        let groups = self.rules.first().into_iter().flat_map(RuleSet::groups);
        groups.map(|group| self.chapter(group)).collect()
    }

    /// The same rules for one region or group alone; `None` where they do not tell it apart.
    pub fn in_region(self, code: &str) -> Option<Edition> {
        let rules = self.rules.into_iter();
        let rules: Vec<RuleSet> = rules
            .filter(|rules| level(rules).is_some_and(|it| folded(&it.code) == folded(code)))
            .collect();
        (!rules.is_empty()).then_some(Edition { rules, ..self })
    }

    /// The regions or groups that the rules are of.
    pub fn regions(&self) -> Vec<Region> {
        self.rules.iter().filter_map(level).cloned().collect()
    }

    /// The ids of the files that the rules come from, the base set first.
    pub fn files(&self) -> Vec<Text> {
        let Some(rules) = self.rules.first() else {
            return Vec::new();
        };
        let overlays = rules.overlays.iter().map(|overlay| overlay.id.clone());
        std::iter::once(rules.id.clone()).chain(overlays).collect()
    }

    fn chapter(&self, group: &Criterion) -> Chapter {
        let provisions = group.indicators.iter().flat_map(|indicator| {
            let parts = indicator.parts.iter();
            let parts = parts.map(|part| self.provision(part, true));
            std::iter::once(self.provision(indicator, false)).chain(parts)
        });
        Chapter {
            code: group.code.clone(),
            title: group.title.clone(),
            provisions: provisions.collect(),
        }
    }

    fn provision(&self, indicator: &Indicator, is_part: bool) -> Provision {
        let has_parts = !indicator.parts.is_empty();
        Provision {
            code: indicator.code.clone(),
            title: indicator.title.clone(),
            is_part,
            has_parts,
            parts_needed: indicator.parts_needed,
            kind: indicator.kind,
            unit: indicator.unit.clone(),
            dates: DateSpan::ALWAYS,
            optional: indicator.optional.clone(),
            guidance: indicator.guidance.clone(),
            clauses: if has_parts {
                Vec::new()
            } else {
                self.clauses(&indicator.code)
            },
        }
    }

    /// What is asked of which regions: a clause for each target of the files.
    fn clauses(&self, code: &str) -> Vec<Clause> {
        let mut clauses: Vec<Clause> = Vec::new();
        for rules in &self.rules {
            let mut rows = rules.rows();
            let Some(target) = rows.find(|it| it.code == *code).map(|it| &it.target) else {
                continue;
            };
            let source = target.source.as_ref();
            let place = source.map(|source| &source.place);
            let index = clauses.iter().position(|it| it.place.as_ref() == place);
            let index = index.unwrap_or_else(|| {
                clauses.push(Clause {
                    dates: DateSpan::ALWAYS,
                    year: source.and_then(|source| source.year),
                    values: Vec::new(),
                    citation: source.and_then(|source| source.citation.clone()),
                    basis: None,
                    signed_off: source.and_then(|source| source.signed_off.clone()),
                    changed_since_signed: source.is_some_and(|it| it.changed_since_signed),
                    loosens: target.loosens.clone(),
                    place: place.cloned(),
                });
                clauses.len() - 1
            });
            let clause = &mut clauses[index];
            // Regions without a value have no basis.
            clause.basis = clause.basis.or(source.and_then(|source| source.basis));
            let mut values = clause.values.iter_mut();
            let region = level(rules).cloned();
            match values.find(|(_, asked)| asked.is_same_as(&target.requirement)) {
                Some((regions, _)) => regions.extend(region),
                None => {
                    let regions = region.into_iter().collect();
                    clause.values.push((regions, target.requirement.clone()));
                }
            }
        }
        for clause in &mut clauses {
            // What is the same everywhere names no region.
            if let [(regions, _)] = clause.values.as_mut_slice()
                && regions.len() == self.rules.len()
            {
                regions.clear();
            }
            clause.values.sort_by_key(|(_, asked)| asked.is_no_value());
        }
        clauses
    }
}

/// The region or group of some rules.
fn level(rules: &RuleSet) -> Option<&Region> {
    rules.region.as_ref().or(rules.group.as_ref())
}
