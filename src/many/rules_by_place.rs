//! The rules of each day and place, resolved once.

use crate::pipeline::Preparation;
use crate::render::VerdictRows;
use crate::rules::Library;
use crate::survey::{NotPlain, PlainFacts, PlainRules, PlainSurvey};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

/// The rules that the communes of a survey are judged by.
pub(super) struct RulesByPlace<'r> {
    library: &'r Library,
    preparation: &'r Preparation,
    survey: &'r PlainSurvey,
    resolved: Mutex<HashMap<PlainFacts, Result<Arc<Resolved>, NotPlain>>>,
}

/// The rules of a day and place.
pub(super) struct Resolved {
    pub plain: PlainRules,
    /// The rows of verdicts by these rules.
    pub rows: VerdictRows,
}

impl<'r> RulesByPlace<'r> {
    pub fn new(
        library: &'r Library,
        preparation: &'r Preparation,
        survey: &'r PlainSurvey,
    ) -> RulesByPlace<'r> {
        RulesByPlace {
            library,
            preparation,
            survey,
            resolved: Mutex::default(),
        }
    }

    /// The rules of a commune with these facts.
    pub fn of(&self, facts: PlainFacts) -> Result<Arc<Resolved>, NotPlain> {
        let mut resolved = self
            .resolved
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(known) = resolved.get(&facts) {
            return known.clone();
        }
        let found = self.resolve(&facts);
        resolved.insert(facts, found.clone());
        found
    }

    fn resolve(&self, facts: &PlainFacts) -> Result<Arc<Resolved>, NotPlain> {
        let as_of = self
            .preparation
            .as_of
            .or(facts.date)
            .ok_or(NotPlain::Content)?;
        let locality = &facts.locality;
        if self.library.unknown_place(locality, as_of).is_some() {
            return Err(NotPlain::Content);
        }
        let rules = self
            .library
            .rule_set(&self.preparation.choice, as_of, locality)
            .map_err(|_| NotPlain::Content)?;
        Ok(Arc::new(Resolved {
            rows: VerdictRows::of(&rules),
            plain: PlainRules::new(rules, self.survey),
        }))
    }
}
