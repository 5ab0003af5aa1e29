//! What is not met or open, with who does it and by when.

use super::Order;
use super::pace::{Clock, Pace};
use super::responsibility::{Responsible, has};
use crate::assess::{Assessment, CriterionResult, Gap, IndicatorResult, Verdict};
use crate::assignments::{Assignments, DueDay, Stage, Task};
use crate::number::Number;

/// An indicator that is not met or open.
#[derive(Debug)]
pub struct Item<'p, 'a> {
    /// Its criterion.
    pub criterion: &'p CriterionResult<'a>,
    /// The indicator itself.
    pub need: Need<'p, 'a>,
    /// Those of its parts that are not met or open.
    pub parts: Vec<Need<'p, 'a>>,
    /// Who does it.
    pub by: Responsible<'p>,
    /// The tasks that serve it.
    pub tasks: Vec<&'p Task>,
    /// By when: the first day on which one of its tasks is due, else that of the goal.
    pub due: &'p DueDay,
}

/// What an indicator or part still needs.
#[derive(Debug)]
pub struct Need<'p, 'a> {
    /// The indicator or part as it was judged.
    pub result: &'p IndicatorResult<'a>,
    /// How fast it must go and has gone; `None` where that is not asked or cannot be counted.
    pub pace: Option<Pace>,
}

impl Need<'_, '_> {
    /// How many units are missing, where they can be counted.
    pub fn units(&self) -> Option<Number> {
        self.result.gap.and_then(Gap::shortfall)
    }
}

impl<'p, 'a> Item<'p, 'a> {
    /// The indicator, then its parts that are not met or open.
    pub fn needs(&self) -> impl Iterator<Item = &Need<'p, 'a>> {
        std::iter::once(&self.need).chain(&self.parts)
    }

    /// How many units are missing in all, where all of them can be counted: for putting items in
    /// order only, since units differ.
    pub fn units(&self) -> Option<Number> {
        if self.parts.is_empty() {
            return self.need.units();
        }
        let mut sum = Number::ZERO;
        for part in &self.parts {
            sum = sum.checked_add(part.units()?)?;
        }
        Some(sum)
    }
}

/// The items in the order of the law.
pub(super) fn items<'p, 'a>(
    assessment: &'p Assessment<'a>,
    assignments: &'p Assignments,
    clock: &Clock<'p, 'a>,
) -> Vec<Item<'p, 'a>> {
    let mut items = Vec::new();
    for criterion in &assessment.criteria {
        for result in criterion
            .indicators
            .iter()
            .filter(|it| !it.verdict.is_settled())
        {
            items.push(item(criterion, result, assignments, clock));
        }
    }
    items
}

fn item<'p, 'a>(
    criterion: &'p CriterionResult<'a>,
    result: &'p IndicatorResult<'a>,
    assignments: &'p Assignments,
    clock: &Clock<'p, 'a>,
) -> Item<'p, 'a> {
    let (of_criterion, code) = (&criterion.rule.code, &result.rule.code);
    let serves = |task: &&Task| {
        task.stage == Stage::NotMet && (has(&task.codes, code) || has(&task.codes, of_criterion))
    };
    let tasks: Vec<&Task> = assignments.tasks.iter().filter(serves).collect();
    let dues = tasks.iter().filter_map(|task| task.due.as_ref());
    let due = dues.min_by_key(|due| due.day);
    let due = due.unwrap_or(&assignments.goal.due);
    let need = |result: &'p IndicatorResult<'a>| Need {
        result,
        pace: clock.pace(result, due.day),
    };
    let parts = result.parts.iter().filter(|it| !it.verdict.is_settled());
    Item {
        criterion,
        need: need(result),
        parts: parts.map(need).collect(),
        by: Responsible::for_indicator(assignments, of_criterion, code),
        tasks,
        due,
    }
}

/// Puts items into an order; those that are equal in it stay in the order of the law.
pub(super) fn sort(items: &mut [Item<'_, '_>], order: Order, assignments: &Assignments) {
    match order {
        Order::Criterion => {}
        Order::Due => items.sort_by_key(|item| item.due.day),
        Order::Fewest => items.sort_by_key(|item| match (item.need.result.verdict, item.units()) {
            (Verdict::NotMet, Some(units)) => (0, units),
            (Verdict::NotMet, None) => (1, Number::ZERO),
            _ => (2, Number::ZERO),
        }),
        // Stable, and so by the first of several; those that nobody leads come last.
        Order::Body => items.sort_by_key(|item| {
            let lead = item.by.leads.first();
            let mut bodies = assignments.bodies.iter();
            let at = lead.and_then(|lead| bodies.position(|body| body.id == lead.id));
            at.unwrap_or(usize::MAX)
        }),
    }
}
