//! The conclusion: what was judged by what, and the verdict of the commune.

use crate::assess::Assessment;
use crate::diagnostic::message;
use crate::report::conclusion::{by_verdict, grade, judged_by, title};
use crate::report::{Block, figures, recognition, reliance};
use crate::wording::Wording;

/// Title, what it was judged by, and the conclusion.
pub(super) fn blocks(assessment: &Assessment<'_>, wording: &Wording) -> Vec<Block> {
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: title(assessment, wording),
        },
        Block::Paragraph(judged_by(assessment, wording)),
        Block::Conclusion {
            text: conclusion(assessment, wording),
            tone: figures::tone(assessment.verdict),
        },
    ];
    blocks.extend(reliance::incomplete(assessment, wording).map(Block::Paragraph));
    blocks.extend(grade(assessment, wording).map(Block::Paragraph));
    blocks.push(Block::List(by_verdict(assessment, wording)));
    blocks.push(recognition::conclusion(assessment, wording));
    let reliance = reliance::sentences(assessment, wording);
    if !reliance.is_empty() {
        blocks.push(Block::Paragraph(reliance.join(" ")));
    }
    blocks
}

fn conclusion(assessment: &Assessment<'_>, wording: &Wording) -> String {
    let totals = assessment.totals();
    wording.say(&message!(
        "conclusion",
        verdict = figures::verdict(assessment.verdict, wording).text,
        met = totals.met,
        total = totals.declared,
    ))
}
