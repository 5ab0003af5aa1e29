//! What in the assignments does not add up with the rules and the commune.

use super::OpenTask;
use super::responsibility::{Responsible, find};
use crate::assess::Assessment;
use crate::assignments::{Assignments, Charge};
use crate::diagnostic::{Arg, Bilingual, Code, Diagnostic, Place, message};
use crate::folded::nearest;
use crate::rules::RuleSet;
use crate::text::Text;

/// A task is told by so many of its letters.
const LONGEST_TASK: usize = 60;

/// First about the file as a whole, then its codes in the order of the file, then the indicators in
/// the order of the law.
pub(super) fn findings(assessment: &Assessment<'_>, assignments: &Assignments) -> Vec<Diagnostic> {
    let mut findings: Vec<Diagnostic> = meant_for(assessment, assignments).collect();
    findings.extend(unknown_codes(assessment.rules, assignments));
    findings.extend(late_tasks(assignments));
    for criterion in &assessment.rules.criteria {
        for indicator in &criterion.indicators {
            let by = Responsible::for_indicator(assignments, &criterion.code, &indicator.code);
            let finding = match by.leads.len() {
                0 => no_lead(assignments),
                1 => continue,
                _ => several_leads(&by, &criterion.code, &indicator.code, assignments),
            };
            findings.push(finding.about_indicator(&indicator.code));
        }
    }
    findings
}

/// Whether the file is about this rule set and this commune.
fn meant_for(
    assessment: &Assessment<'_>,
    assignments: &Assignments,
) -> impl Iterator<Item = Diagnostic> {
    let (own, used) = (&assignments.rule_set, &assessment.rules.id);
    let other_set = (own != used).then(|| {
        Diagnostic::new(
            Code::AssignmentsOtherSet,
            assignments.place(&assignments.rule_set_span),
        )
        .with("own", own)
        .with("used", used)
    });
    let judged = &assessment.survey.commune;
    let meant = assignments.commune.as_ref();
    let identity = assessment.survey.identity();
    let meant = meant.filter(|name| !identity.is_called(name));
    let other_commune = meant.map(|name| {
        Diagnostic::new(
            Code::AssignmentsOtherCommune,
            assignments.place(&assignments.commune_span),
        )
        .with("meant", name)
        .with("judged", judged)
    });
    other_set.into_iter().chain(other_commune)
}

fn unknown_codes(rules: &RuleSet, assignments: &Assignments) -> Vec<Diagnostic> {
    let criteria = rules.criteria.iter();
    let known: Vec<&str> = criteria
        .flat_map(|criterion| {
            let indicators = criterion.indicators.iter().map(|it| it.code.as_str());
            std::iter::once(criterion.code.as_str()).chain(indicators)
        })
        .collect();
    let mut charges: Vec<&Charge> = assignments
        .bodies
        .iter()
        .flat_map(|body| body.leads.iter().chain(&body.supports))
        .chain(assignments.tasks.iter().flat_map(|task| &task.codes))
        .filter(|charge| !known.contains(&charge.code.as_str()))
        .collect();
    charges.sort_by_key(|charge| charge.span.start);
    let finding = |charge: &Charge| {
        let near = nearest(&charge.code, known.iter().copied());
        Diagnostic::new(Code::UnknownAssignedCode, assignments.place(&charge.span))
            .with("code", &charge.code)
            .with("set", &rules.id)
            .with("near", near.as_slice())
            .with("count", near.len())
    };
    charges.into_iter().map(finding).collect()
}

/// Tasks that end only after the goal is to be reached.
fn late_tasks(assignments: &Assignments) -> impl Iterator<Item = Diagnostic> {
    let goal = assignments.goal.due.day;
    let dues = assignments.tasks.iter();
    let dues = dues.filter_map(|task| Some((task, task.due.as_ref()?)));
    dues.filter(move |(_, due)| due.day > goal)
        .map(move |(task, due)| {
            Diagnostic::new(Code::DueAfterGoal, assignments.place(&due.span))
                .with("task", first_words(&task.text))
                .with("due", due.day)
                .with("goal", goal)
        })
}

/// What a task is called in a sentence: tasks have no title, and their text may be a paragraph.
fn first_words(text: &Bilingual) -> Arg {
    let cut = |text: &Text| {
        if text.chars().count() <= LONGEST_TASK {
            return text.clone();
        }
        let start = text.chars().take(LONGEST_TASK).collect::<String>();
        let words = start.rsplit_once(' ').map_or(&*start, |(words, _)| words);
        let words = words.trim_end_matches(|symbol: char| !symbol.is_alphanumeric());
        Text::from(format!("{words}…"))
    };
    Arg::from(&Bilingual {
        vi: cut(&text.vi),
        en: text.en.as_ref().map(cut),
    })
}

/// The goal and the tasks of the plan whose days were over on the day of the data: the plan may be that of
/// an earlier year.
pub(super) fn overdue(
    assessment: &Assessment<'_>,
    assignments: &Assignments,
    tasks: &[OpenTask<'_>],
) -> Option<Diagnostic> {
    let day = assessment.survey.facts.date.as_ref()?.value;
    let goal = &assignments.goal.due;
    let days = tasks.iter().filter_map(|open| open.task.due.as_ref());
    let (over, later): (Vec<_>, Vec<_>) = days.partition(|due| due.day < day);
    let last = over.iter().map(|due| due.day).max();
    let (which, span) = match (goal.day < day, over.first()) {
        (true, None) => ("goal", &goal.span),
        (true, Some(_)) => ("both", &goal.span),
        (false, Some(first)) => ("tasks", &first.span),
        (false, None) => return None,
    };
    let finding = Diagnostic::new(Code::DueBeforeData, assignments.place(span))
        .with("which", which)
        .with("day", day)
        .with("goal", goal.day)
        .with("last", last.unwrap_or(goal.day))
        .with("count", over.len())
        .with("total", over.len() + later.len());
    Some(finding)
}

fn no_lead(assignments: &Assignments) -> Diagnostic {
    let file = Place::File(assignments.source.name.clone());
    Diagnostic::new(Code::NoLead, file)
}

fn several_leads(
    by: &Responsible<'_>,
    criterion: &str,
    indicator: &str,
    assignments: &Assignments,
) -> Diagnostic {
    let charges: Vec<(&Charge, Arg)> = by
        .leads
        .iter()
        .filter_map(|body| {
            let charge = find(&body.leads, indicator).or_else(|| find(&body.leads, criterion))?;
            let who = message!("lead-at", body = &body.name, at = &charge.at);
            Some((charge, Arg::from(who)))
        })
        .collect();
    // The first is as good as any until another one claims the same.
    let place = charges.get(1).map_or(Place::Nowhere, |(charge, _)| {
        assignments.place(&charge.span).into()
    });
    let leads: Vec<Arg> = charges.into_iter().map(|(_, who)| who).collect();
    Diagnostic::new(Code::SeveralLeads, place)
        .with("count", leads.len())
        .with("leads", leads)
}
