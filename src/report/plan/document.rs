//! The plan of a commune for the terminal and for Markdown.

use super::tables::{self, NARROW};
use super::{findings, summary};
use crate::diagnostic::message;
use crate::plan::Plan;
use crate::report::conclusion::title;
use crate::report::{Block, Document, Table};
use crate::wording::Wording;

/// First how much is left, then what, who and by when; the tasks of the plan; what may be lost again;
/// what evidence is lacking; what does not add up.
pub fn plan_document(plan: &Plan<'_, '_>, wording: &Wording) -> Document {
    let place = title(plan.assessment, wording);
    let mut blocks = vec![Block::Heading {
        level: 1,
        text: wording.say(&message!("plan-title", place = place)),
    }];
    blocks.extend(summary::blocks(plan, wording));
    let lines = findings::lines(&plan.findings, wording);
    if !lines.is_empty() {
        let heading = message!("heading-findings", count = lines.len());
        blocks.push(heading_block(wording.say(&heading)));
        blocks.push(Block::List(lines));
    }
    let items = tables::all_items(plan, NARROW, wording);
    let tasks = tables::tasks(&plan.tasks, wording);
    let kept = tables::kept(&plan.kept, wording);
    let dossier = tables::dossier(&plan.dossier, None, wording);
    blocks.extend(titled(wording.word("heading-plan-items"), items));
    blocks.extend(titled(wording.word("heading-plan-tasks"), tasks));
    blocks.extend(titled(kept_heading(plan, wording), kept));
    blocks.extend(titled(wording.word("heading-plan-evidence"), dossier));
    Document { blocks }
}

/// A table with its heading; nothing where there is no table.
pub(super) fn titled(heading: String, table: Option<Table>) -> impl Iterator<Item = Block> {
    let blocks = table.map(|table| [heading_block(heading), Block::Table(table)]);
    blocks.into_iter().flatten()
}

/// What is met with little to spare: how little.
pub(super) fn kept_heading(plan: &Plan<'_, '_>, wording: &Wording) -> String {
    wording.say(&message!(
        "heading-plan-margins",
        percent = plan.options.margin
    ))
}

fn heading_block(text: String) -> Block {
    Block::Heading { level: 2, text }
}
