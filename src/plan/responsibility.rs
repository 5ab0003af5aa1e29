//! Who leads and who supports an indicator.
//!
//! A charge with the indicator itself goes before a charge with its criterion. A body that leads the
//! criterion, where another leads the indicator, supports it.

use crate::assignments::{Assignments, Body, Charge};

/// Who is responsible for an indicator, each in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Responsible<'p> {
    /// The bodies that lead; more than one is a finding.
    pub leads: Vec<&'p Body>,
    /// The bodies that support.
    pub supports: Vec<&'p Body>,
}

impl<'p> Responsible<'p> {
    /// Those responsible for an indicator of a criterion.
    pub(super) fn for_indicator(
        assignments: &'p Assignments,
        criterion: &str,
        indicator: &str,
    ) -> Responsible<'p> {
        let leading = |code: &str| -> Vec<&'p Body> {
            let bodies = assignments.bodies.iter();
            bodies.filter(|body| has(&body.leads, code)).collect()
        };
        let of_criterion = leading(criterion);
        let mut leads = leading(indicator);
        if leads.is_empty() {
            leads.clone_from(&of_criterion);
        }
        let is_among = |bodies: &[&Body], body: &Body| bodies.iter().any(|it| it.id == body.id);
        let supports = assignments
            .bodies
            .iter()
            .filter(|body| {
                has(&body.supports, indicator)
                    || has(&body.supports, criterion)
                    || is_among(&of_criterion, body)
            })
            .filter(|body| !is_among(&leads, body))
            .collect();
        Responsible { leads, supports }
    }

    /// Whether a body leads.
    pub fn is_led_by(&self, id: &str) -> bool {
        self.leads.iter().any(|body| body.id == *id)
    }

    /// Whether a body supports.
    pub fn is_supported_by(&self, id: &str) -> bool {
        self.supports.iter().any(|body| body.id == *id)
    }
}

/// The charge of a body with a code, among those it leads or supports.
pub(super) fn find<'c>(charges: &'c [Charge], code: &str) -> Option<&'c Charge> {
    charges.iter().find(|charge| charge.code == *code)
}

pub(super) fn has(charges: &[Charge], code: &str) -> bool {
    find(charges, code).is_some()
}
