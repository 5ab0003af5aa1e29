//! The rules of each day and place, resolved once.

use crate::assess::VerdictCodes;
use crate::diagnostic::Place;
use crate::pipeline::{Preparation, rules_of_place};
use crate::rules::{Library, RuleSet};
use crate::survey::plain::{Meanings, NotPlain, PlainFacts, PlainRules};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The rules that the communes of surveys are judged by.
pub(super) struct RulesByPlace<'r> {
    library: &'r Library,
    preparation: &'r Preparation,
    /// Each is resolved by the thread that asks first; only those that need the same wait for it.
    resolved: Mutex<HashMap<PlainFacts, Arc<ResolvedOnce>>>,
    /// Those that differ: many places have the same, and few stay in the cache.
    different: Mutex<Vec<Arc<Resolved>>>,
    codes: Mutex<HashSet<Arc<VerdictCodes>>>,
}

/// What was found by the thread that asked first.
type ResolvedOnce = OnceLock<Result<Arc<Resolved>, NotPlain>>;

/// The rules of a day and of places.
pub(super) struct Resolved {
    pub plain: PlainRules,
    /// What verdicts by these rules are about.
    pub codes: Arc<VerdictCodes>,
    /// Which of the different rules they are.
    number: usize,
}

/// The rules that one thread has met.
#[derive(Default)]
pub(super) struct KnownRules {
    rules: HashMap<PlainFacts, Arc<Resolved>>,
    /// What the words of a file mean by each of the different ones.
    meanings: Vec<Meanings>,
}

impl<'r> RulesByPlace<'r> {
    pub fn new(library: &'r Library, preparation: &'r Preparation) -> RulesByPlace<'r> {
        RulesByPlace {
            library,
            preparation,
            resolved: Mutex::default(),
            different: Mutex::default(),
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

    /// The rules of a commune with these facts, and what words mean by them.
    pub fn of<'k>(
        &self,
        mut facts: PlainFacts,
        known: &'k mut KnownRules,
    ) -> Result<(&'k Resolved, &'k mut Meanings), NotPlain> {
        self.library.forget_needless(&mut facts.locality);
        let rules = match known.rules.entry(facts) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let resolved = self.resolved(new.key())?;
                new.insert(resolved)
            }
        };
        if known.meanings.len() <= rules.number {
            known
                .meanings
                .resize_with(rules.number + 1, Meanings::default);
        }
        let meanings = known.meanings.get_mut(rules.number);
        Ok((rules, meanings.ok_or(NotPlain::Content)?))
    }

    fn resolved(&self, facts: &PlainFacts) -> Result<Arc<Resolved>, NotPlain> {
        let rules = {
            let mut resolved = self.resolved.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(resolved.entry(facts.clone()).or_default())
        };
        rules.get_or_init(|| self.resolve(facts)).clone()
    }

    fn resolve(&self, facts: &PlainFacts) -> Result<Arc<Resolved>, NotPlain> {
        let as_of = self.preparation.as_of.or(facts.date);
        let as_of = as_of.ok_or(NotPlain::Content)?;
        let choice = &self.preparation.choice;
        let nowhere = |_| Place::Nowhere;
        let rules = rules_of_place(self.library, choice, as_of, &facts.locality, nowhere);
        let rules = rules.map_err(|_| NotPlain::Content)?;
        Ok(self.once(rules))
    }

    /// Rules as they are kept, together with all that are equal.
    fn once(&self, rules: RuleSet) -> Arc<Resolved> {
        let different = self.different.lock();
        let mut different = different.unwrap_or_else(PoisonError::into_inner);
        if let Some(same) = different.iter().find(|other| other.plain.rules == rules) {
            return Arc::clone(same);
        }
        let resolved = Arc::new(Resolved {
            codes: self.codes(&rules),
            plain: PlainRules::new(rules),
            number: different.len(),
        });
        different.push(Arc::clone(&resolved));
        resolved
    }
}
