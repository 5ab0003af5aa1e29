//! What is due on which day: an event a criterion that is not met, and one for every other day that
//! the plan names.

use super::words::{bodies_of, names};
use crate::assignments::Body;
use crate::diagnostic::message;
use crate::folded::folded;
use crate::plan::{Item, Plan};
use crate::report::conclusion::title;
use crate::report::what_is_missing;
use crate::wording::{Language, Wording};
use jiff::civil::Date;

/// Days on which something is due.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Calendar {
    /// The language of its texts.
    pub language: Language,
    /// What it is about.
    pub name: String,
    /// Its events, in the order of the law and then of the plan.
    pub events: Vec<CalendarEvent>,
}

/// Something that is due on a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CalendarEvent {
    /// The same for the same thing of the same commune, whatever its day and its words.
    pub uid: String,
    /// As of which day this was so.
    pub as_of: Date,
    /// The day.
    pub day: Date,
    /// What, in one line.
    pub summary: String,
    /// What, who, how much.
    pub description: String,
}

/// The days of one or more communes.
pub fn plan_calendar(plans: &[Plan<'_, '_>], wording: &Wording) -> Calendar {
    let places: Vec<String> = plans
        .iter()
        .map(|plan| title(plan.assessment, wording))
        .collect();
    Calendar {
        language: wording.language(),
        name: wording.say(&message!("plan-title", place = places.join("; "))),
        events: plans
            .iter()
            .flat_map(|plan| events(plan, wording))
            .collect(),
    }
}

fn events(plan: &Plan<'_, '_>, wording: &Wording) -> Vec<CalendarEvent> {
    let mut events = Vec::new();
    let mut covered: Vec<(&str, Date)> = Vec::new();
    for criterion in &plan.assessment.criteria {
        let code = &criterion.rule.code;
        let items = plan.items.iter();
        let items: Vec<&Item<'_, '_>> = items
            .filter(|item| item.criterion.rule.code == *code)
            .collect();
        let Some(day) = items.iter().map(|item| item.due.day).min() else {
            continue;
        };
        covered.extend(items.iter().flat_map(|item| {
            let tasks = item.tasks.iter();
            tasks.map(move |task| (task.id.as_str(), day))
        }));
        let what = message!(
            "calendar-criterion",
            code = code,
            title = &criterion.rule.title,
            commune = &plan.assessment.survey.commune,
        );
        let summary = wording.say(&what);
        let lines: Vec<String> = items.iter().map(|item| line(item, wording)).collect();
        events.push(event(plan, code, day, summary, lines.join("\n")));
    }
    for task in &plan.tasks {
        let Some(due) = &task.task.due else {
            continue;
        };
        if covered.contains(&(task.task.id.as_str(), due.day)) {
            continue;
        }
        let what = message!(
            "calendar-task",
            task = &task.task.text,
            commune = &plan.assessment.survey.commune,
        );
        let bodies = message!("calendar-bodies", bodies = bodies_of(task, wording));
        events.push(event(
            plan,
            &task.task.id,
            due.day,
            wording.say(&what),
            wording.say(&bodies),
        ));
    }
    let goal = &plan.assignments.goal;
    let text = wording.text(&goal.text).to_owned();
    let document = wording.text(&plan.assignments.document).to_owned();
    events.push(event(plan, "goal", goal.due.day, text, document));
    events
}

/// An indicator: what is missing and who does it.
fn line(item: &Item<'_, '_>, wording: &Wording) -> String {
    let missing: Vec<String> = item
        .needs()
        .map(|need| what_is_missing(need.result, wording))
        .filter(|text| !text.is_empty())
        .collect();
    let named = |bodies: &[&Body]| match bodies {
        [] => wording.word("plan-nobody"),
        _ => names(bodies, wording),
    };
    wording.say(&message!(
        "calendar-item",
        code = &item.need.result.rule.code,
        title = &item.need.result.rule.title,
        missing = missing.join("; "),
        leads = named(&item.by.leads),
        supports = named(&item.by.supports),
    ))
}

fn event(
    plan: &Plan<'_, '_>,
    key: &str,
    day: Date,
    summary: String,
    description: String,
) -> CalendarEvent {
    let facts = &plan.assessment.survey.facts;
    let place = [
        facts.code.as_deref(),
        Some(plan.assessment.survey.commune.as_str()),
        facts.district.as_deref(),
    ];
    let place: Vec<String> = place.into_iter().flatten().map(folded).collect();
    let place = place.join(".").replace(' ', "-");
    CalendarEvent {
        uid: format!("{key}.{place}.{}@nongthon", plan.assignments.id),
        as_of: plan.assessment.rules.as_of,
        day,
        summary,
        description,
    }
}
