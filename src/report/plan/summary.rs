//! How much is left to do, by what it was judged, and whose plan it is.

use super::words::due_as_written;
use crate::assess::Verdict;
use crate::diagnostic::message;
use crate::plan::Plan;
use crate::report::conclusion::by_verdict;
use crate::report::{Block, figures, reliance};
use crate::wording::Wording;

/// The conclusion, then what it rests on.
pub(super) fn blocks(plan: &Plan<'_, '_>, wording: &Wording) -> Vec<Block> {
    let assignments = plan.assignments;
    let goal = message!(
        "plan-goal",
        goal = &assignments.goal.text,
        due = due_as_written(&assignments.goal.due, wording),
        place = &assignments.goal.at,
    );
    let source = message!("plan-source", document = &assignments.document);
    vec![
        Block::Conclusion {
            text: conclusion(plan, wording),
            tone: figures::tone(plan.assessment.verdict),
        },
        Block::List(by_verdict(plan.assessment, wording)),
        Block::Paragraph(wording.say(&goal)),
        Block::Paragraph(wording.say(&source)),
        Block::Paragraph(reliance::paragraph(plan.assessment, wording)),
    ]
}

fn conclusion(plan: &Plan<'_, '_>, wording: &Wording) -> String {
    let totals = plan.assessment.totals();
    let met = message!("plan-met", met = totals.met, total = totals.declared);
    let items = plan.items.iter();
    let not_met = items.filter(|item| item.need.result.verdict == Verdict::NotMet);
    let not_met = not_met.count();
    let left = if plan.items.is_empty() {
        message!("plan-nothing-left")
    } else {
        message!(
            "plan-left",
            items = plan.items.len(),
            notmet = not_met,
            open = plan.items.len() - not_met,
        )
    };
    format!("{} {}", wording.say(&met), wording.say(&left))
}
