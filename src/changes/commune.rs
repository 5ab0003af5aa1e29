//! What has changed of a commune.

use super::crosswalk::Crosswalk;
use super::indicator::{IndicatorChange, What};
use crate::assess::{Assessment, CriterionResult, IndicatorResult, Verdict};
use std::collections::BTreeSet;

/// A commune before and after.
#[derive(Debug)]
pub struct CommuneChanges<'c, 'a> {
    /// How it was.
    pub old: &'c Assessment<'a>,
    /// How it is.
    pub new: &'c Assessment<'a>,
    /// Its indicators: what matters most first, then in the order of the law.
    pub indicators: Vec<IndicatorChange<'c, 'a>>,
    /// The criteria that both have, where both are judged by one rule set.
    pub criteria: Vec<CriterionChange<'c, 'a>>,
    /// By what the codes of two rule sets were joined; `None` where there is one rule set, or nothing
    /// says how to.
    pub crosswalk: Option<&'c Crosswalk>,
}

/// A criterion before and after.
#[derive(Clone, Copy, Debug)]
pub struct CriterionChange<'c, 'a> {
    /// How it was.
    pub old: &'c CriterionResult<'a>,
    /// How it is.
    pub new: &'c CriterionResult<'a>,
}

/// Compares a commune with itself.
///
/// Codes of one rule set mean the same; those of two are joined by a crosswalk, and what that does
/// not join has no counterpart, even where the codes look alike.
pub fn compare_communes<'c, 'a>(
    old: &'c Assessment<'a>,
    new: &'c Assessment<'a>,
    crosswalks: &'c [Crosswalk],
) -> CommuneChanges<'c, 'a> {
    let same_set = old.rules.id == new.rules.id;
    let mut crosswalks = crosswalks.iter().filter(|_| !same_set);
    let crosswalk = crosswalks.find(|it| it.from == old.rules.id && it.to == new.rules.id);
    let counterpart = |code: &str| -> Option<&'c IndicatorResult<'a>> {
        let old_code = match crosswalk {
            Some(crosswalk) => crosswalk.old_of(code)?,
            None if same_set => code,
            None => return None,
        };
        old.indicators_and_parts()
            .find(|it| it.rule.code == *old_code)
    };
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let mut indicators = Vec::new();
    for result in new.indicators() {
        let before = counterpart(&result.rule.code);
        told.extend(before.map(|before| before.rule.code.as_str()));
        indicators.push(IndicatorChange::of(before, Some(result)));
    }
    let gone = old.indicators().filter(|result| {
        // A part that has a counterpart of its own speaks for its indicator.
        !result
            .with_parts()
            .any(|it| told.contains(it.rule.code.as_str()))
    });
    indicators.extend(gone.map(|result| IndicatorChange::of(Some(result), None)));
    indicators.sort_by_key(|change| change.what);
    let criteria = old.criteria.iter().filter(|_| same_set);
    let criteria = criteria.filter_map(|before| {
        let mut later = new.criteria.iter();
        let after = later.find(|after| after.rule.code == before.rule.code)?;
        Some(CriterionChange {
            old: before,
            new: after,
        })
    });
    CommuneChanges {
        old,
        new,
        indicators,
        criteria: criteria.collect(),
        crosswalk,
    }
}

impl<'c, 'a> CommuneChanges<'c, 'a> {
    /// The indicators of one kind of change.
    pub fn with(&self, what: What) -> impl Iterator<Item = &IndicatorChange<'c, 'a>> {
        self.indicators
            .iter()
            .filter(move |change| change.what == what)
    }

    /// Whether both are judged by one rule set.
    pub fn is_one_rule_set(&self) -> bool {
        self.old.rules.id == self.new.rules.id
    }

    /// The criteria that came to one of these verdicts from another.
    pub fn criteria_newly(
        &self,
        verdicts: &'c [Verdict],
    ) -> impl Iterator<Item = &CriterionChange<'c, 'a>> {
        self.criteria.iter().filter(move |criterion| {
            verdicts.contains(&criterion.new.verdict)
                && criterion.old.verdict != criterion.new.verdict
        })
    }
}
