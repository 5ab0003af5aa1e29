//! In which order communes stand.

use super::commune::CommuneSummary;
use crate::folded::folded;
use std::cmp::Reverse;

/// An order of communes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Order {
    /// As they were given.
    #[default]
    Given,
    /// Those first that miss the fewest units for another criterion; those last for which that
    /// cannot be counted, and those that miss none.
    Shortfall,
    /// Those first that meet the most criteria, of these those that fail the fewest.
    Met,
    /// By name, then by province and district.
    Name,
}

impl Order {
    /// Sorts things by their communes; equal ones stay as they were.
    pub fn sort<T>(self, things: &mut [T], commune: impl Fn(&T) -> &CommuneSummary) {
        match self {
            Order::Given => {}
            Order::Shortfall => things.sort_by_key(|thing| {
                let closest = commune(thing).closest.as_ref();
                (closest.is_none(), closest.map(|closest| closest.units))
            }),
            Order::Met => things.sort_by_key(|thing| {
                let commune = commune(thing);
                (Reverse(commune.totals.met), commune.totals.not_met)
            }),
            Order::Name => things.sort_by_cached_key(|thing| {
                let commune = commune(thing);
                let known = |name: &Option<String>| name.as_deref().map(folded);
                (
                    folded(&commune.name),
                    known(&commune.province),
                    known(&commune.district),
                )
            }),
        }
    }
}
