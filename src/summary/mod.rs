//! Many communes at once: a row each, and what they come to together.
//!
//! An assessment is reduced to its row as soon as it is made, so that a run keeps no surveys.
//! Averages and shares are kept as fractions of whole numbers.

mod average;
mod closest;
mod commune;
mod expected;
mod left_out;
mod order;
mod places;
mod reliance;
mod set;

pub use average::Average;
pub use closest::{Closest, Missing};
pub use commune::{CommuneSummary, CriterionState};
pub use expected::{Arrival, CheckedOff, check_off};
pub use left_out::LeftOut;
pub use order::Order;
pub use places::PlaceSummary;
pub use reliance::Reliance;
pub use set::{Band, SetHead, SetHeads, SetSummary, Tally};

use std::sync::Arc;

use crate::assess::{Eligibility, Verdict};

/// A run on many communes.
#[derive(Debug, Default)]
pub struct Summary {
    /// The communes by the rule set that they were judged by: what different sets ask is never
    /// mixed into one average.
    pub sets: Vec<SetSummary>,
    /// What was not judged, and why.
    pub left_out: Vec<LeftOut>,
}

impl Summary {
    /// The summary of communes in an order, those that are equal in it as they were given.
    pub fn new(
        mut communes: Vec<(Arc<SetHead>, CommuneSummary)>,
        order: Order,
        left_out: Vec<LeftOut>,
    ) -> Summary {
        order.sort(&mut communes, |(_, commune)| commune);
        let mut sets: Vec<SetSummary> = Vec::new();
        for (head, commune) in communes {
            match sets.iter_mut().find(|set| set.head.id == head.id) {
                Some(set) => set.communes.push(commune),
                None => sets.push(SetSummary {
                    head,
                    communes: vec![commune],
                }),
            }
        }
        // Whatever comes first in the order, the sets stand as their ids do.
        sets.sort_by(|one, other| one.head.id.cmp(&other.head.id));
        Summary { sets, left_out }
    }

    /// All communes, set by set.
    pub fn communes(&self) -> impl Iterator<Item = (&SetHead, &CommuneSummary)> {
        let sets = self.sets.iter();
        sets.flat_map(|set| set.communes.iter().map(|commune| (&*set.head, commune)))
    }

    /// How many communes were judged.
    pub fn count(&self) -> usize {
        self.sets.iter().map(|set| set.communes.len()).sum()
    }

    /// How many of them are met.
    pub fn met(&self) -> usize {
        self.sets.iter().map(SetSummary::communes_met).sum()
    }

    /// Whether a commune meets the criteria, but not surely the other conditions of recognition.
    pub fn has_met_but_not_eligible(&self) -> bool {
        let communes = self.sets.iter().flat_map(|set| &set.communes);
        let mut met = communes.filter(|commune| commune.verdict == Verdict::Met);
        met.any(|commune| commune.eligibility != Eligibility::Eligible)
    }
}
