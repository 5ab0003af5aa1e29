//! Whether a commune that was recognised loses its recognition. What is undecided may be lost or not:
//! withdrawal, and keeping, are only concluded where both ways lead there.

use super::assessment::{CriterionResult, IndicatorResult};
use super::policy::Policy;
use super::verdict::Verdict;
use crate::number::{Number, Share};
use crate::rules::{Basis, LostCriteria, RuleSet, Withdrawal, WithdrawalCase};
use std::cmp::Ordering;

/// What the rule of withdrawal says of a recognised commune.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing<'a> {
    /// What follows.
    pub conclusion: Conclusion,
    /// How many criteria the set declares.
    pub total: usize,
    /// The codes of the criteria that are no longer met.
    pub lost: Vec<&'a str>,
    /// The codes of the criteria that may be.
    pub open: Vec<&'a str>,
    /// How many more criteria the set declares and does not hold.
    pub not_held: usize,
    /// The cases of the rule with what is known of each, in its order.
    pub cases: Vec<CaseStanding<'a>>,
    /// Whether the rule, or a target by which a criterion is lost, was not checked against its text.
    pub rests_on_unverified: bool,
    /// Whether nothing follows from the rule because it was not checked, where that is asked for.
    pub rule_is_unverified: bool,
}

/// What is known of a case of the rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CaseStanding<'a> {
    /// The least number of lost criteria that is enough.
    pub needed: usize,
    /// Whether it holds, whatever becomes of what is open; `None` where that depends.
    pub holds: Option<bool>,
    /// Those of the criteria it names that are lost.
    pub named_lost: Vec<&'a str>,
}

/// What follows from the rule.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Conclusion {
    /// The recognition is kept.
    Kept,
    /// The recognition is to be withdrawn.
    Withdrawn,
    /// It depends on what is open, or the rules do not say.
    Undecided,
}

impl Conclusion {
    /// The name used in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Conclusion::Kept => "kept",
            Conclusion::Withdrawn => "withdrawn",
            Conclusion::Undecided => "undecided",
        }
    }
}

/// What the rules say of a recognised commune with these results.
/// Where only what was checked counts, a criterion is lost by a target that was, and an unchecked rule
/// decides nothing.
pub(super) fn standing<'a>(
    rules: &'a RuleSet,
    criteria: &[CriterionResult<'a>],
    policy: Policy,
) -> Standing<'a> {
    let total = rules.criteria_total();
    let is_lost = |it: &CriterionResult<'a>| {
        it.verdict == Verdict::NotMet && (!policy.require_verified || is_lost_by_verified(it))
    };
    let codes_of = |wanted: &dyn Fn(&CriterionResult<'a>) -> bool| -> Vec<&'a str> {
        let wanted = criteria.iter().filter(|it| wanted(it));
        wanted.map(|it| it.rule.code.as_str()).collect()
    };
    let lost = codes_of(&is_lost);
    let open = codes_of(&|it| match it.verdict {
        Verdict::NoData | Verdict::Undecided => true,
        Verdict::NotMet => !is_lost(it),
        Verdict::Met | Verdict::NotApplicable => false,
    });
    let rule_basis = rules.withdrawal.as_ref().map(|rule| rule.basis);
    let rule_is_checked = rule_basis.is_none_or(|basis| basis == Basis::Text);
    let rule_is_unverified = policy.require_verified && !rule_is_checked;
    let mut all_lost = criteria.iter().filter(|it| is_lost(it));
    let rests_on_unverified = !rule_is_checked || !all_lost.all(is_lost_by_verified);
    let not_held = total - criteria.len();
    let case_standing = |case: &WithdrawalCase| {
        let needed = needed(case.lost, total);
        let of_named = |codes: &[&'a str]| -> Vec<&'a str> {
            let is_named = |code: &&&str| case.codes().any(|named| *named == **code);
            codes.iter().filter(is_named).copied().collect()
        };
        let named_lost = of_named(&lost);
        // A criterion that the set does not hold yet may be one of those that are named.
        let not_held_named = case
            .codes()
            .any(|code| criteria.iter().all(|it| it.rule.code != *code));
        let any_will_do = case.one_of.is_empty();
        let holds = lost.len() >= needed && (any_will_do || !named_lost.is_empty());
        let can_hold = lost.len() + open.len() + not_held >= needed
            && (any_will_do
                || !named_lost.is_empty()
                || !of_named(&open).is_empty()
                || not_held_named);
        CaseStanding {
            needed,
            holds: (holds == can_hold && !rule_is_unverified).then_some(holds),
            named_lost,
        }
    };
    let cases: Vec<CaseStanding<'a>> = rules
        .withdrawal
        .iter()
        .flat_map(|rule: &Withdrawal| &rule.cases)
        .map(case_standing)
        .collect();
    let conclusion = if cases.iter().any(|case| case.holds == Some(true)) {
        Conclusion::Withdrawn
    } else if cases.is_empty() || cases.iter().any(|case| case.holds.is_none()) {
        Conclusion::Undecided
    } else {
        Conclusion::Kept
    };
    Standing {
        conclusion,
        total,
        lost,
        open,
        not_held,
        cases,
        rests_on_unverified,
        rule_is_unverified,
    }
}

/// Whether a target that was checked against the text is enough for the criterion not to be met.
fn is_lost_by_verified(criterion: &CriterionResult<'_>) -> bool {
    let is_reason = |it: &IndicatorResult<'_>| {
        it.verdict == Verdict::NotMet
            && (it.rule.is_verified()
                || (it.rule.parts_needed.is_none()
                    && it
                        .parts
                        .iter()
                        .any(|part| part.verdict == Verdict::NotMet && part.rule.is_verified())))
    };
    criterion.indicators.iter().any(is_reason)
}

/// The least number of lost criteria that reaches what a case asks for; more than there are where
/// nothing does.
fn needed(lost: LostCriteria, total: usize) -> usize {
    match lost {
        LostCriteria::Count(count) => count as usize,
        LostCriteria::Percent(percent) => (0..=total)
            .find(|count| {
                share(*count, total)
                    .is_some_and(|share| share.cmp_percent(percent) != Ordering::Less)
            })
            .unwrap_or(total + 1),
    }
}

fn share(part: usize, whole: usize) -> Option<Share> {
    let number = |count: usize| Some(Number::from(u32::try_from(count).ok()?));
    Share::new(number(part)?, number(whole)?)
}
