//! From a verdict to work: what is missing, who leads it and by when, how fast it must go, what
//! could be lost again, and what the dossier lacks. Pure and without language, like the judge.

mod dossier;
mod findings;
mod item;
mod margins;
mod months;
mod pace;
mod responsibility;
mod tasks;

pub use dossier::Dossier;
pub use item::{Item, Need};
pub use margins::Kept;
pub use months::Months;
pub use pace::{Pace, ShownPace};
pub use responsibility::Responsible;
pub use tasks::{OpenTask, Served};

use crate::assess::Assessment;
use crate::assignments::{Assignments, Body};
use crate::diagnostic::Diagnostic;
use crate::number::Number;

/// In which order the items of a plan stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Order {
    /// The fewest units first; then what has no units to count, then what is open.
    #[default]
    Fewest,
    /// What is due first.
    Due,
    /// As in the law.
    Criterion,
    /// By the body that leads.
    Body,
}

/// How a plan is made.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The order of its items.
    pub order: Order,
    /// How many months are left; `None` takes those from the day of the data to the day it is due.
    pub months: Option<u32>,
    /// Up to which margin, in percent, what is met counts as likely to be lost.
    pub margin: Number,
}

/// The same commune by an earlier survey, for telling the pace.
#[derive(Clone, Copy, Debug)]
pub enum Since<'p, 'a> {
    /// Nobody asks.
    NotAsked,
    /// As it was judged, by the targets of the same day.
    Found(&'p Assessment<'a>),
    /// The earlier survey has no such commune.
    NotFound,
}

/// The plan of a commune.
#[derive(Debug)]
pub struct Plan<'p, 'a> {
    /// The commune as it was judged.
    pub assessment: &'p Assessment<'a>,
    /// Who does what.
    pub assignments: &'p Assignments,
    /// How it was made.
    pub options: Options,
    /// What is not met or open, in the order asked for.
    pub items: Vec<Item<'p, 'a>>,
    /// What is met with little to spare, the least first.
    pub kept: Vec<Kept<'p, 'a>>,
    /// What evidence there is, criterion by criterion.
    pub dossier: Vec<Dossier<'p, 'a>>,
    /// What is to be done, in the order of the file.
    pub tasks: Vec<OpenTask<'p>>,
    /// What does not add up.
    pub findings: Vec<Diagnostic>,
}

/// Makes the plan of a commune.
pub fn plan<'p, 'a>(
    assessment: &'p Assessment<'a>,
    assignments: &'p Assignments,
    since: Since<'p, 'a>,
    options: Options,
) -> Plan<'p, 'a> {
    let clock = pace::Clock::new(assessment, since, options.months);
    let mut items = item::items(assessment, assignments, &clock);
    item::sort(&mut items, options.order, assignments);
    let mut findings = findings::findings(assessment, assignments);
    findings.extend(clock.findings(&items));
    let tasks = tasks::tasks(assessment, assignments, &items);
    findings.extend(findings::overdue(assessment, assignments, &tasks));
    let commune = &assessment.survey.commune;
    Plan {
        assessment,
        assignments,
        options,
        kept: margins::kept(assessment, assignments, options.margin),
        dossier: dossier::dossier(assessment, assignments),
        tasks,
        findings: findings
            .into_iter()
            .map(|finding| finding.about_commune(commune))
            .collect(),
        items,
    }
}

impl<'p, 'a> Plan<'p, 'a> {
    /// The items that a body leads.
    pub fn led_by(&self, body: &Body) -> impl Iterator<Item = &Item<'p, 'a>> {
        let id = &body.id;
        self.items.iter().filter(move |item| item.by.is_led_by(id))
    }

    /// The items that a body supports.
    pub fn supported_by(&self, body: &Body) -> impl Iterator<Item = &Item<'p, 'a>> {
        let id = &body.id;
        let items = self.items.iter();
        items.filter(move |item| item.by.is_supported_by(id))
    }

    /// What a body leads or supports in all, met or not: the codes of criteria where it is all of them,
    /// else those of indicators.
    pub fn charges(&self, is_charged: impl Fn(&Responsible<'_>) -> bool) -> Vec<&'p str> {
        let mut codes = Vec::new();
        for dossier in &self.dossier {
            let indicators = dossier.indicators.iter();
            let own: Vec<&str> = indicators
                .filter(|(_, by)| is_charged(by))
                .map(|(result, _)| result.rule.code.as_str())
                .collect();
            if own.len() == dossier.indicators.len() && !own.is_empty() {
                codes.push(dossier.criterion.rule.code.as_str());
            } else {
                codes.extend(own);
            }
        }
        codes
    }

    /// The items that nobody leads.
    pub fn led_by_nobody(&self) -> impl Iterator<Item = &Item<'p, 'a>> {
        self.items.iter().filter(|item| item.by.leads.is_empty())
    }
}
