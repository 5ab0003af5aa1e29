//! From TOML text to assignments, every problem with its place.

use super::keys::{ASSIGNMENTS, FORMAT};
use super::model::{Assignments, Body, Charge, DueDay, Goal, Stage, Task};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceText};
use crate::folded::nearest;
use crate::rules::{Placed, RuleFile, TableReader};
use crate::text::Text;
use std::sync::Arc;

/// Reads a file of assignments. Whether its codes exist depends on the rules of a day, so that is
/// not checked here.
pub fn read_assignments(source: &Arc<SourceText>) -> (Option<Assignments>, Diagnostics) {
    let file = RuleFile::new(source);
    let assignments = file.parse().and_then(|table| {
        read(&TableReader::new(
            &file,
            &ASSIGNMENTS,
            table.get_ref(),
            0..0,
        ))
    });
    file.finish(assignments)
}

fn read(table: &TableReader<'_>) -> Option<Assignments> {
    table.required_word("format", &FORMAT);
    let id = table.required_text("id");
    let title = table.required_bilingual("title", "title_en");
    let document = table.required_bilingual("document", "document_en");
    let rule_set = table.required_text("rule_set");
    let commune = table.text("commune");
    table.required_date("checked_on");
    let goal = read_goal(table);
    let bodies = table.subtables("body");
    if bodies.is_empty() && !table.has("body") {
        missing(table, "body");
    }
    let body_ids = unique_ids(&bodies);
    let bodies = bodies.iter().zip(&body_ids);
    let bodies: Vec<Body> = bodies
        .filter_map(|(body, id)| read_body(body, id.as_ref()))
        .collect();
    let tasks = table.subtables("task");
    let task_ids = unique_ids(&tasks);
    let tasks = tasks.iter().zip(&task_ids);
    let tasks: Vec<Task> = tasks
        .filter_map(|(task, id)| read_task(task, id.as_ref(), &body_ids))
        .collect();
    let rule_set = rule_set?;
    Some(Assignments {
        id: id?.value,
        title: title?,
        document: document?,
        rule_set_span: rule_set.place.span,
        rule_set: rule_set.value,
        commune_span: table.span_of("commune"),
        commune: commune.map(|commune| commune.value),
        goal: goal?,
        bodies,
        tasks,
        source: Arc::clone(&table.file.source),
    })
}

fn read_goal(table: &TableReader<'_>) -> Option<Goal> {
    let Some(goal) = table.subtable("goal") else {
        if !table.has("goal") {
            missing(table, "goal");
        }
        return None;
    };
    let text = goal.required_bilingual("text", "text_en");
    let at = goal.required_text("at");
    if !goal.has("due") {
        missing(&goal, "due");
    }
    let due = read_due(&goal);
    Some(Goal {
        text: text?,
        due: due?,
        at: at?.value,
    })
}

fn read_due(table: &TableReader<'_>) -> Option<DueDay> {
    let written = table.text("due_written").map(|text| text.value);
    let day = table.date("due")?;
    Some(DueDay {
        day,
        written,
        span: table.span_of("due"),
    })
}

/// An id with its place; `None` for one that could not be read.
type Id = Option<Placed<Text>>;

fn read_body(body: &TableReader<'_>, id: Option<&Placed<Text>>) -> Option<Body> {
    let name = body.required_bilingual("name", "name_en");
    let at = body.required_text("at");
    let duty = body.bilingual("duty", "duty_en");
    let leads = read_charges(body, "leads");
    let supports = read_charges(body, "supports");
    Some(Body {
        id: id?.value.clone(),
        name: name?,
        at: at?.value,
        duty,
        leads,
        supports,
    })
}

/// The codes under a key, each list with where in the plan it stands.
fn read_charges(body: &TableReader<'_>, key: &'static str) -> Vec<Charge> {
    let mut charges = Vec::new();
    for list in body.subtables(key) {
        let at = list.required_text("at");
        if !list.has("codes") {
            missing(&list, "codes");
        }
        let codes = list.texts("codes");
        if let Some(at) = at {
            charges.extend(codes.into_iter().map(|code| charge(code, &at.value)));
        }
    }
    charges
}

fn charge(code: Placed<Text>, at: &Text) -> Charge {
    Charge {
        code: code.value,
        at: at.clone(),
        span: code.place.span,
    }
}

fn read_task(task: &TableReader<'_>, id: Option<&Placed<Text>>, bodies: &[Id]) -> Option<Task> {
    let codes = task.texts("codes");
    let names = task.texts("bodies");
    let stage = task.word("when", &Stage::WORDS);
    let text = task.required_bilingual("text", "text_en");
    let due = read_due(task);
    let at = task.required_text("at");
    // One that serves everything must at least be somebody's.
    if !task.has("codes") && !task.has("bodies") {
        missing(task, "bodies");
    }
    let bodies = names
        .into_iter()
        .filter_map(|name| find_body(task, name, bodies))
        .collect();
    let at = at?.value;
    Some(Task {
        id: id?.value.clone(),
        codes: codes.into_iter().map(|code| charge(code, &at)).collect(),
        bodies,
        stage: stage.map_or(Stage::NotMet, |stage| stage.value),
        text: text?,
        due,
        at,
    })
}

fn find_body(task: &TableReader<'_>, name: Placed<Text>, bodies: &[Id]) -> Option<usize> {
    let is_named = |id: &Id| id.as_ref().is_some_and(|id| id.value == name.value);
    let found = bodies.iter().position(is_named);
    if found.is_none() {
        let known = bodies.iter().flatten().map(|id| id.value.as_str());
        let near = nearest(&name.value, known);
        task.file.report(
            Diagnostic::new(Code::UnknownBody, name.place)
                .with("body", name.value)
                .with("near", near.as_slice())
                .with("count", near.len()),
        );
    }
    found
}

/// The ids of tables, each of which must have one of its own.
fn unique_ids(tables: &[TableReader<'_>]) -> Vec<Id> {
    let mut ids: Vec<Id> = Vec::new();
    for table in tables {
        let id = table.required_text("id");
        if let Some(id) = &id {
            let mut known = ids.iter().flatten();
            if let Some(first) = known.find(|known| known.value == id.value) {
                let line = table.file.source.line_of(first.place.span.start) as usize;
                table.file.report(
                    Diagnostic::new(Code::DuplicateId, id.place.clone())
                        .with("id", &id.value)
                        .with("line", line),
                );
            }
        }
        ids.push(id);
    }
    ids
}

fn missing(table: &TableReader<'_>, key: &'static str) {
    table
        .file
        .report(Diagnostic::new(Code::MissingKey, table.place()).with("key", key));
}
