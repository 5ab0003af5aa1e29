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
    /// What it serves.
    pub serves: Vec<Served<'p>>,
}

/// A criterion or an indicator that a task serves.
#[derive(Debug)]
pub struct Served<'p> {
    /// Its code.
    pub code: &'p str,
    /// Whether it is met already.
    pub is_met: bool,
    /// Who leads it.
    leads: Vec<&'p Body>,
}

impl<'p> OpenTask<'p> {
    /// What it serves that a body has to do with: all of it where the file says whose the task is.
    pub fn served_by(&self, body: &Body) -> impl Iterator<Item = &Served<'p>> {
        let is_named = !self.task.bodies.is_empty();
        let is_led = move |leads: &[&Body]| is_named || leads.iter().any(|it| it.id == body.id);
        self.serves.iter().filter(move |it| is_led(&it.leads))
    }
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
                indicators
                    .iter()
                    .any(|it| serves(&criterion.code, &it.code))
            }),
            Stage::Met => assessment.criteria_with(Verdict::Met).any(|criterion| {
                let indicators = &criterion.rule.indicators;
                indicators
                    .iter()
                    .any(|it| serves(&criterion.rule.code, &it.code))
            }),
        }
    };
    let tasks = assignments.tasks.iter().filter(|task| is_open(task));
    tasks
        .map(|task| open_task(task, assessment, assignments))
        .collect()
}

fn open_task<'p>(
    task: &'p Task,
    assessment: &Assessment<'_>,
    assignments: &'p Assignments,
) -> OpenTask<'p> {
    let codes = task.codes.iter().map(|charge| charge.code.as_str());
    let serves: Vec<Served<'_>> = codes
        .map(|code| Served {
            code,
            is_met: is_met(code, assessment),
            leads: leads_of(code, assessment, assignments),
        })
        .collect();
    let is_own = |(at, body): &(usize, &Body)| {
        let mut leads = serves.iter().flat_map(|it| &it.leads);
        match task.bodies.as_slice() {
            [] => leads.any(|lead| lead.id == body.id),
            named => named.contains(at),
        }
    };
    let bodies = assignments.bodies.iter().enumerate();
    OpenTask {
        task,
        bodies: bodies.filter(is_own).map(|(_, body)| body).collect(),
        serves,
    }
}

/// Whether the criterion or, where there is none of that code, the indicator is met.
fn is_met(code: &str, assessment: &Assessment<'_>) -> bool {
    let mut criteria = assessment.criteria.iter();
    let criterion = criteria.find(|criterion| criterion.rule.code == *code);
    let verdict = criterion.map(|criterion| criterion.verdict).or_else(|| {
        let mut indicators = assessment.indicators();
        let indicator = indicators.find(|indicator| indicator.rule.code == *code);
        indicator.map(|indicator| indicator.verdict)
    });
    verdict == Some(Verdict::Met)
}

/// Who leads a criterion or an indicator: those charged with it; else, for a criterion, those charged
/// with something in it, and for an indicator those charged with its criterion.
fn leads_of<'p>(
    code: &str,
    assessment: &Assessment<'_>,
    assignments: &'p Assignments,
) -> Vec<&'p Body> {
    let leading = |leads: &dyn Fn(&Body) -> bool| -> Vec<&'p Body> {
        let bodies = assignments.bodies.iter();
        bodies.filter(|body| leads(body)).collect()
    };
    let own = leading(&|body| has(&body.leads, code));
    if !own.is_empty() {
        return own;
    }
    let mut criteria = assessment.rules.criteria.iter();
    let criterion = criteria.find(|criterion| {
        criterion.code == *code || criterion.indicators.iter().any(|it| it.code == *code)
    });
    match criterion {
        Some(criterion) if criterion.code == *code => leading(&|body| {
            let mut inner = criterion.indicators.iter();
            inner.any(|it| has(&body.leads, &it.code))
        }),
        Some(criterion) => leading(&|body| has(&body.leads, &criterion.code)),
        None => Vec::new(),
    }
}
