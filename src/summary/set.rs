//! The communes that were judged by one rule set, and what they come to together.

use super::average::Average;
use super::commune::CommuneSummary;
use super::places::{PlaceSummary, by_district, by_province};
use crate::assess::Verdict;
use crate::diagnostic::Bilingual;
use crate::rules::RuleSet;
use crate::text::Text;
use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, PoisonError};

/// What a summary says of a rule set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SetHead {
    /// Its id.
    pub id: Text,
    /// Its title.
    pub title: Bilingual,
    /// Why it holds less than the decision; `None` for a complete set.
    pub incomplete: Option<Bilingual>,
    /// How many criteria the decision has.
    pub declared: usize,
    /// Whether recognition asks for more than the criteria.
    pub has_conditions: bool,
    /// The least numbers of criteria by which communes are sorted, the greatest first.
    pub bands: Vec<u32>,
    /// The codes and titles of the criteria.
    pub criteria: Vec<(Text, Bilingual)>,
}

impl SetHead {
    /// Of the rules of a day and place.
    fn of(rules: &RuleSet) -> SetHead {
        let criteria = rules.criteria.iter();
        SetHead {
            id: rules.id.clone(),
            title: rules.title.clone(),
            incomplete: rules.incomplete.clone(),
            declared: rules.criteria_total(),
            has_conditions: rules.recognition.is_some(),
            bands: rules.bands.clone(),
            criteria: criteria
                .map(|criterion| (criterion.code.clone(), criterion.title.clone()))
                .collect(),
        }
    }
}

/// The rule sets of a run, each kept once however many communes are judged by it.
#[derive(Debug, Default)]
pub struct SetHeads(Mutex<Vec<Arc<SetHead>>>);

impl SetHeads {
    /// The set of these rules.
    pub(super) fn of(&self, rules: &RuleSet) -> Arc<SetHead> {
        let mut heads = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = heads.iter().find(|head| head.id == rules.id);
        if let Some(head) = known {
            return Arc::clone(head);
        }
        let head = Arc::new(SetHead::of(rules));
        heads.push(Arc::clone(&head));
        head
    }
}

/// The communes of one rule set.
#[derive(Debug)]
pub struct SetSummary {
    /// The rule set.
    pub head: Arc<SetHead>,
    /// Its communes.
    pub communes: Vec<CommuneSummary>,
}

/// How many communes have which verdict on a criterion.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    /// Met.
    pub met: usize,
    /// Not met.
    pub not_met: usize,
    /// Not applicable.
    pub not_applicable: usize,
    /// Without data.
    pub no_data: usize,
    /// Undecided.
    pub undecided: usize,
}

impl Tally {
    /// How many communes there are.
    pub fn communes(self) -> usize {
        self.met + self.not_met + self.not_applicable + self.no_data + self.undecided
    }

    /// Those for which the criterion is neither met nor not.
    pub fn other(self) -> usize {
        self.not_applicable + self.no_data + self.undecided
    }

    /// The share of communes that meet it.
    pub fn share(self) -> Average {
        Average {
            total: self.met,
            of: self.communes(),
        }
    }

    fn count(&mut self, verdict: Verdict) {
        *match verdict {
            Verdict::Met => &mut self.met,
            Verdict::NotMet => &mut self.not_met,
            Verdict::NotApplicable => &mut self.not_applicable,
            Verdict::NoData => &mut self.no_data,
            Verdict::Undecided => &mut self.undecided,
        } += 1;
    }
}

/// The communes that meet so many criteria.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Band {
    /// How many criteria, from the fewest to the most.
    pub criteria: RangeInclusive<usize>,
    /// How many communes, of all.
    pub communes: Average,
}

impl SetSummary {
    /// How many communes are met.
    pub fn communes_met(&self) -> usize {
        let communes = self.communes.iter();
        communes
            .filter(|commune| commune.verdict == Verdict::Met)
            .count()
    }

    /// How many criteria the communes meet together.
    pub fn criteria_met(&self) -> Average {
        Average {
            total: self.communes.iter().map(|commune| commune.totals.met).sum(),
            of: self.communes.len(),
        }
    }

    /// The verdicts of the communes on each criterion, in the order of the set.
    pub fn tallies(&self) -> Vec<Tally> {
        let mut tallies = vec![Tally::default(); self.head.criteria.len()];
        for commune in &self.communes {
            for (tally, state) in tallies.iter_mut().zip(&commune.criteria) {
                tally.count(state.verdict);
            }
        }
        tallies
    }

    /// The communes by how many criteria they meet, as the set sorts them; each is in exactly one
    /// band. None where the set has no bands.
    pub fn bands(&self) -> Vec<Band> {
        let least = self.head.bands.iter().map(|band| *band as usize);
        let mut most = self.head.declared;
        let mut bands = Vec::new();
        for least in least.chain((!self.head.bands.is_empty()).then_some(0)) {
            let criteria = least..=most;
            let communes = self.communes.iter();
            bands.push(Band {
                communes: Average {
                    total: communes
                        .filter(|it| criteria.contains(&it.totals.met))
                        .count(),
                    of: self.communes.len(),
                },
                criteria,
            });
            most = least.saturating_sub(1);
        }
        bands
    }

    /// The communes by province, where any is known.
    pub fn provinces(&self) -> Vec<PlaceSummary> {
        by_province(&self.communes)
    }

    /// The communes by district, where any is known.
    pub fn districts(&self) -> Vec<PlaceSummary> {
        by_district(&self.communes)
    }
}
