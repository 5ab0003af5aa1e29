//! How bodies, days and paces are written.

use crate::assignments::{Body, DueDay};
use crate::diagnostic::message;
use crate::number::Number;
use crate::plan::{Item, Need, OpenTask, Pace, Responsible};
use crate::report::{Cell, Tone};
use crate::wording::Wording;

/// More bodies than this are named by what they have in common.
const NAMED_BODIES: usize = 4;

/// The names of bodies.
pub(super) fn names(bodies: &[&Body], wording: &Wording) -> String {
    let names: Vec<&str> = bodies.iter().map(|body| wording.text(&body.name)).collect();
    names.join("; ")
}

/// Who leads; a word where nobody does.
pub(super) fn leads(by: &Responsible<'_>, wording: &Wording) -> Cell {
    if by.leads.is_empty() {
        return Cell::toned(wording.word("plan-nobody"), Tone::Open);
    }
    let tone = if by.leads.len() > 1 {
        Tone::Open
    } else {
        Tone::Plain
    };
    Cell::toned(names(&by.leads, wording), tone)
}

/// Who leads and who supports, in one cell.
pub(super) fn leads_and_supports(by: &Responsible<'_>, wording: &Wording) -> Cell {
    let leads = leads(by, wording);
    if by.supports.is_empty() {
        return leads;
    }
    let text = message!(
        "plan-led-with",
        leads = &leads.text,
        supports = names(&by.supports, wording),
    );
    Cell::toned(wording.say(&text), leads.tone)
}

/// Whose a task is.
pub(super) fn bodies_of(task: &OpenTask<'_>, wording: &Wording) -> String {
    if task.bodies.len() > NAMED_BODIES {
        return wording.word("plan-those-who-lead");
    }
    names(&task.bodies, wording)
}

/// A day as the plan writes it, with the day itself.
pub(super) fn due_as_written(due: &DueDay, wording: &Wording) -> String {
    match &due.written {
        Some(written) => wording.say(&message!(
            "plan-due-written",
            written = written,
            day = due.day,
        )),
        None => wording.date(due.day),
    }
}

/// The pace of an indicator or part, such as `cần 3 nhà mỗi tháng`; empty where it is not told.
pub(super) fn pace(need: &Need<'_, '_>, wording: &Wording) -> Cell {
    let Some(pace) = need.pace else {
        return Cell::empty();
    };
    let unit = need.result.rule.unit_name();
    let unit = unit.map_or("", |unit| wording.text(unit));
    let shown = pace.shown();
    let needed = shown
        .needed
        .map(|number| message!("pace-needed", number = number, unit = unit));
    let so_far = shown.so_far.map(|number| {
        if number.is_negative() {
            message!("pace-lost", number = number.abs(), unit = unit)
        } else {
            message!("pace-so-far", number = number, unit = unit)
        }
    });
    let (word, tone) = match pace.is_enough() {
        Some(true) => (Some(message!("pace-enough")), Tone::Good),
        Some(false) => (Some(message!("pace-too-slow")), Tone::Bad),
        None => (None, Tone::Plain),
    };
    let texts = [needed, so_far, word].into_iter().flatten();
    let texts: Vec<String> = texts.map(|text| wording.say(&text)).collect();
    Cell::toned(texts.join("; "), tone)
}

/// The figures of a pace: what is needed and what was done.
pub(super) fn pace_figures(pace: Option<Pace>) -> (Option<Number>, Option<Number>) {
    pace.map_or((None, None), |pace| {
        let shown = pace.shown();
        (shown.needed, shown.so_far)
    })
}

/// The tasks of an item in one text.
pub(super) fn tasks_of(item: &Item<'_, '_>, wording: &Wording) -> String {
    let tasks = item.tasks.iter();
    let texts: Vec<&str> = tasks.map(|task| wording.text(&task.text)).collect();
    texts.join(" ")
}

/// Whether there is evidence, in words.
pub(super) fn evidence(item: &Item<'_, '_>, wording: &Wording) -> Cell {
    if item.need.result.has_evidence() {
        Cell::toned(wording.word("evidence-given"), Tone::Plain)
    } else {
        Cell::toned(wording.word("evidence-lacking"), Tone::Open)
    }
}
