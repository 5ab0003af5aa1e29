//! An explanation in words, step by step.

mod arithmetic;
mod inputs;
mod rule;
mod verdicts;

use crate::assess::Reason;
use crate::diagnostic::{Bilingual, Message, message};
use crate::explain::{Chain, Explanation};
use crate::report::conclusion::title;
use crate::report::{Block, Document, figures, reason};
use crate::wording::Wording;

/// First the verdict, then the steps to it: what the survey says, what the rules ask, what is
/// compared, and what follows for the indicator, the criterion and the commune.
pub fn explanation_document(explanation: &Explanation<'_, '_>, wording: &Wording) -> Document {
    let place = title(explanation.assessment, wording);
    let verdict = match (explanation.chains.as_slice(), is_criterion(explanation)) {
        ([chain], false) => chain.result.verdict,
        _ => explanation.criterion.verdict,
    };
    let verdict = figures::verdict(verdict, wording);
    let (what, subject) = subject(explanation);
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: wording.say(&message!("explain-title", what = what, place = place)),
        },
        Block::Paragraph(wording.text(subject).to_owned()),
        Block::Conclusion {
            text: wording.say(&message!("explain-conclusion", verdict = verdict.text)),
            tone: verdict.tone,
        },
    ];
    let mut steps = Steps::default();
    for chain in &explanation.chains {
        let titled = explanation.chains.len() > 1 || is_criterion(explanation);
        add_chain(chain, titled, &mut steps, explanation, wording, &mut blocks);
    }
    if let Some(whole) = explanation.whole {
        let step = message!("explain-step-whole", code = &whole.rule.code);
        blocks.push(steps.heading(step, wording));
        blocks.push(Block::List(verdicts::of_parts(whole, wording)));
    }
    let criterion = explanation.criterion;
    if explanation.is_condition {
        let step = message!("explain-step-conditions");
        blocks.push(steps.heading(step, wording));
        let verdicts = verdicts::of_conditions(explanation.assessment, criterion, wording);
        blocks.push(Block::List(verdicts));
        return Document { blocks };
    }
    let step = message!("explain-step-criterion", code = &criterion.rule.code);
    blocks.push(steps.heading(step, wording));
    blocks.push(Block::List(verdicts::of_criterion(criterion, wording)));
    blocks.push(steps.heading(message!("explain-step-commune"), wording));
    blocks.push(Block::List(verdicts::of_commune(
        explanation.assessment,
        wording,
    )));
    Document { blocks }
}

/// The steps are numbered through.
#[derive(Default)]
struct Steps {
    count: usize,
}

impl Steps {
    fn heading(&mut self, step: Message, wording: &Wording) -> Block {
        self.count += 1;
        Block::Heading {
            level: 2,
            text: wording.say(&message!("explain-step", number = self.count, step = step)),
        }
    }
}

/// Whether a criterion was asked for, and not the indicator that has its code.
fn is_criterion(explanation: &Explanation<'_, '_>) -> bool {
    let mut chains = explanation.chains.iter();
    !chains.any(|chain| chain.result.rule.code == *explanation.code)
}

/// What was asked for, and its title.
fn subject<'e>(explanation: &'e Explanation<'_, '_>) -> (Message, &'e Bilingual) {
    let code = &explanation.code;
    match (explanation.chains.as_slice(), is_criterion(explanation)) {
        ([chain], false) => {
            let subject = if explanation.whole.is_some() {
                message!("explain-subject-part", code = code)
            } else if explanation.is_condition {
                message!("explain-subject-condition", code = code)
            } else {
                message!("explain-subject-indicator", code = code)
            };
            (subject, &chain.result.rule.title)
        }
        _ if explanation.is_condition => (
            message!("explain-subject-conditions", code = code),
            &explanation.criterion.rule.title,
        ),
        _ => (
            message!("explain-subject-criterion", code = code),
            &explanation.criterion.rule.title,
        ),
    }
}

/// The steps of an indicator or part; those of its parts come first.
fn add_chain(
    chain: &Chain<'_, '_>,
    titled: bool,
    steps: &mut Steps,
    explanation: &Explanation<'_, '_>,
    wording: &Wording,
    blocks: &mut Vec<Block>,
) {
    let result = chain.result;
    for part in &chain.parts {
        add_chain(part, true, steps, explanation, wording, blocks);
    }
    let is_indicator = explanation
        .criterion
        .indicators
        .iter()
        .any(|indicator| indicator.rule.code == result.rule.code);
    let of = |step: Message| {
        if titled {
            message!("explain-step-of", code = &result.rule.code, step = step)
        } else {
            step
        }
    };
    let has_inputs = !chain.inputs.is_empty();
    if has_inputs || chain.parts.is_empty() {
        blocks.push(steps.heading(of(message!("explain-step-survey")), wording));
        blocks.extend(inputs::blocks(chain, wording));
    }
    if chain.parts.is_empty() {
        blocks.push(steps.heading(of(message!("explain-step-rule")), wording));
        let lines = rule::lines(result, explanation.assessment, wording);
        blocks.push(Block::List(lines));
        let lines = arithmetic::lines(chain, wording);
        if !lines.is_empty() {
            blocks.push(steps.heading(of(message!("explain-step-compare")), wording));
            blocks.push(Block::List(lines));
        }
    }
    blocks.push(steps.heading(of(message!("explain-step-verdict")), wording));
    let mut lines = Vec::new();
    if !chain.parts.is_empty() {
        lines.extend(verdicts::of_parts(result, wording));
    } else {
        let code = &result.rule.code;
        let what = match (is_indicator, explanation.is_condition) {
            (true, true) => message!("explain-condition", code = code),
            (true, false) => message!("explain-indicator", code = code),
            (false, _) => message!("explain-part", code = code),
        };
        lines.push(verdicts::line(what, result, wording));
    }
    // What was compared or joined is written out already; what was not has its reason.
    let is_written_out = if chain.parts.is_empty() {
        chain.check.is_some() && result.reason != Reason::TargetUnverified
    } else {
        result.reason == Reason::Parts
    };
    if !is_written_out {
        lines.push(reason(result, wording));
    }
    blocks.push(Block::List(lines));
}
