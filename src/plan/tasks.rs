//! The tasks that are still to be done, and whose they are.

use super::item::Item;
use super::responsibility::has;
use crate::assess::{Assessment, Verdict};
use crate::assignments::{Assignments, Body, Stage, Task};

/// A task that is still to be done.
#[derive(Debug)]
pub struct OpenTask<'p> {
    /// The task.
    pub task: &'p Task,
    /// Whose it is: as the file says, or of those who lead what it serves.
    pub bodies: Vec<&'p Body>,
}

/// The tasks, in the order of the file: those for a criterion that is met only where they keep it,
/// the others only while it is not.
pub(super) fn tasks<'p>(
    assessment: &Assessment<'_>,
    assignments: &'p Assignments,
    items: &[Item<'p, '_>],
) -> Vec<OpenTask<'p>> {
    let is_open = |task: &Task| {
        let serves = |criterion: &str, indicator: &str| {
            has(&task.codes, criterion) || has(&task.codes, indicator)
        };
        match task.stage {
            _ if task.codes.is_empty() => true,
            Stage::NotMet => items.iter().any(|item| {
                let criterion = &item.criterion.rule;
                let indicators = &criterion.indicators;
                indicators.iter().any(|it| serves(&criterion.code, &it.code))
            }),
            Stage::Met => assessment.criteria_with(Verdict::Met).any(|criterion| {
                let indicators = &criterion.rule.indicators;
                indicators.iter().any(|it| serves(&criterion.rule.code, &it.code))
            }),
        }
    };
    let tasks = assignments.tasks.iter().filter(|task| is_open(task));
    tasks
        .map(|task| OpenTask {
            task,
            bodies: bodies(task, assessment, assignments),
        })
        .collect()
}

fn bodies<'p>(
    task: &Task,
    assessment: &Assessment<'_>,
    assignments: &'p Assignments,
) -> Vec<&'p Body> {
    if !task.bodies.is_empty() {
        let named = task.bodies.iter();
        return named.filter_map(|at| assignments.bodies.get(*at)).collect();
    }
    let leads_code = |body: &Body, code: &str| {
        if has(&body.leads, code) {
            return true;
        }
        // Who leads all of a criterion goes before those who lead something in it; and for an
        // indicator that nobody leads by itself, so does who leads its criterion.
        let mut criteria = assessment.rules.criteria.iter();
        let criterion = criteria.find(|criterion| {
            criterion.code == *code || criterion.indicators.iter().any(|it| it.code == *code)
        });
        let led = |code: &str| assignments.bodies.iter().any(|it| has(&it.leads, code));
        match criterion {
            Some(criterion) if criterion.code == *code => {
                let mut inner = criterion.indicators.iter();
                !led(code) && inner.any(|it| has(&body.leads, &it.code))
            }
            Some(criterion) => !led(code) && has(&body.leads, &criterion.code),
            None => false,
        }
    };
    let bodies = assignments.bodies.iter();
    bodies
        .filter(|body| task.codes.iter().any(|charge| leads_code(body, &charge.code)))
        .collect()
}
