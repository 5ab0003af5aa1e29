//! The conclusion in one paragraph, and how firm it is in another.

use crate::assess::{Assessment, Eligibility, IndicatorResult, Verdict};
use crate::diagnostic::{Arg, message};
use crate::report::findings::capitalized;
use crate::report::{Block, figures, recognition, reliance};
use crate::wording::Wording;

/// How many criteria the commune meets and which it does not, and how far that can be relied on.
pub(super) fn blocks(assessment: &Assessment<'_>, title: &str, wording: &Wording) -> Vec<Block> {
    vec![
        Block::Conclusion {
            text: conclusion(assessment, title, wording),
            tone: figures::tone(assessment.verdict),
        },
        recognition::conclusion(assessment, wording),
        Block::Paragraph(reliance::paragraph(assessment, wording)),
    ]
}

fn conclusion(assessment: &Assessment<'_>, title: &str, wording: &Wording) -> String {
    let totals = assessment.totals();
    let mut sentences = vec![wording.say(&message!(
        "meeting-conclusion",
        place = capitalized(title),
        met = totals.met,
        total = totals.declared,
    ))];
    for verdict in Verdict::ALL {
        if verdict == Verdict::Met {
            continue;
        }
        let criteria: Vec<Arg> = assessment
            .criteria_with(verdict)
            .map(|criterion| Arg::from(&criterion.rule.code))
            .collect();
        if !criteria.is_empty() {
            sentences.push(wording.say(&message!(
                "meeting-criteria-with",
                verdict = figures::verdict(verdict, wording).text,
                count = criteria.len(),
                criteria = criteria,
            )));
        }
    }
    if assessment.verdict == Verdict::Met && assessment.eligibility() != Eligibility::Eligible {
        sentences.push(wording.word("meeting-not-recognized"));
    }
    sentences.join(" ")
}

/// What is judged by itself: the parts of an indicator that has any, else the indicator.
pub(super) fn leaves<'r, 'a>(
    assessment: &'r Assessment<'a>,
) -> impl Iterator<Item = &'r IndicatorResult<'a>> {
    assessment
        .indicators_and_parts()
        .filter(|result| result.parts.is_empty())
}
