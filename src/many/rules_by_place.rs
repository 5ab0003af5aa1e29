//! The rules of each day and place, resolved once.

use crate::assess::VerdictCodes;
use crate::diagnostic::Place;
use crate::pipeline::{Preparation, rules_of_place};
use crate::rules::{Library, RuleSet};
use crate::survey::{Meanings, NotPlain, PlainFacts, PlainRules};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

/// The rules that the communes of surveys are judged by.
pub(super) struct RulesByPlace<'r> {
    library: &'r Library,
    preparation: &'r Preparation,
    resolved: Mutex<HashMap<PlainFacts, Result<Arc<Resolved>, NotPlain>>>,
    codes: Mutex<HashSet<Arc<VerdictCodes>>>,
}

/// The rules of a day and place.
pub(super) struct Resolved {
    pub plain: PlainRules,
    /// What verdicts by these rules are about.
    pub codes: Arc<VerdictCodes>,
}

/// The rules that one thread has met, and what the words of a file mean by them.
#[derive(Default)]
pub(super) struct KnownRules(HashMap<PlainFacts, (Arc<Resolved>, Meanings)>);

impl<'r> RulesByPlace<'r> {
    pub fn new(library: &'r Library, preparation: &'r Preparation) -> RulesByPlace<'r> {
        RulesByPlace {
            library,
            preparation,
            resolved: Mutex::default(),
            codes: Mutex::default(),
        }
    }

    /// What verdicts by some rules are about; once for all rules with the same codes.
    pub fn codes(&self, rules: &RuleSet) -> Arc<VerdictCodes> {
        let codes = Arc::new(VerdictCodes::of(rules));
        let mut known = self.codes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.get(&codes) {
            return Arc::clone(known);
        }
        known.insert(Arc::clone(&codes));
        codes
    }

    /// The rules of a commune with these facts.
    pub fn of<'k>(
        &self,
        mut facts: PlainFacts,
        known: &'k mut KnownRules,
    ) -> Result<&'k mut (Arc<Resolved>, Meanings), NotPlain> {
        self.library.forget_needless(&mut facts.locality);
        if !known.0.contains_key(&facts) {
            let resolved = self.resolved(&facts)?;
            known
                .0
                .insert(facts.clone(), (resolved, Meanings::default()));
        }
        known.0.get_mut(&facts).ok_or(NotPlain::Content)
    }

    fn resolved(&self, facts: &PlainFacts) -> Result<Arc<Resolved>, NotPlain> {
        let mut resolved = self.resolved.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = resolved.get(facts) {
            return known.clone();
        }
        let found = self.resolve(facts);
        resolved.insert(facts.clone(), found.clone());
        found
    }

    fn resolve(&self, facts: &PlainFacts) -> Result<Arc<Resolved>, NotPlain> {
        let as_of = self.preparation.as_of.or(facts.date);
        let as_of = as_of.ok_or(NotPlain::Content)?;
        let choice = &self.preparation.choice;
        let nowhere = |_| Place::Nowhere;
        let rules = rules_of_place(self.library, choice, as_of, &facts.locality, nowhere);
        let rules = rules.map_err(|_| NotPlain::Content)?;
        Ok(Arc::new(Resolved {
            codes: self.codes(&rules),
            plain: PlainRules::new(rules),
        }))
    }
}
