//! How verdicts make the verdict of a whole.

use crate::assess::{Assessment, CriterionResult, IndicatorResult, Verdict, VerdictBasis};
use crate::diagnostic::{Message, message};
use crate::report::conclusion::{by_verdict, grade};
use crate::report::{Block, figures, recognition};
use crate::wording::Wording;

/// The verdict on something, with what it rests on.
pub(super) fn line(what: Message, result: &IndicatorResult<'_>, wording: &Wording) -> String {
    let verdict = Message::new(result.verdict.name());
    let message = match result.basis {
        Some(basis) => message!(
            "explain-verdict-by",
            what = what,
            verdict = verdict,
            basis = Message::new(VerdictBasis::name(basis)),
        ),
        None => message!("explain-verdict", what = what, verdict = verdict),
    };
    wording.say(&message)
}

/// The parts of an indicator and what follows.
pub(super) fn of_parts(whole: &IndicatorResult<'_>, wording: &Wording) -> Vec<String> {
    let parts = whole.parts.iter();
    let mut lines: Vec<String> = parts
        .map(|part| {
            let what = message!("explain-part", code = &part.rule.code);
            line(what, part, wording)
        })
        .collect();
    let needed = figures::required(whole.rule, wording);
    lines.push(wording.say(&message!("explain-parts-needed", needed = needed)));
    let what = message!("explain-indicator", code = &whole.rule.code);
    lines.push(line(what, whole, wording));
    lines
}

/// The indicators of a criterion and what follows.
pub(super) fn of_criterion(criterion: &CriterionResult<'_>, wording: &Wording) -> Vec<String> {
    let indicators = criterion.indicators.iter();
    let mut lines: Vec<String> = indicators
        .map(|indicator| {
            let what = message!("explain-indicator", code = &indicator.rule.code);
            line(what, indicator, wording)
        })
        .collect();
    if criterion.rule.may_lack {
        lines.push(wording.word("explain-criterion-may-lack"));
    }
    lines.push(wording.word("explain-criterion-rule"));
    lines.push(wording.say(&message!(
        "explain-verdict",
        what = message!(
            "explain-criterion",
            code = &criterion.rule.code,
            title = &criterion.rule.title
        ),
        verdict = Message::new(criterion.verdict.name()),
    )));
    lines
}

/// The conditions of recognition and what follows for the commune.
pub(super) fn of_conditions(
    assessment: &Assessment<'_>,
    conditions: &CriterionResult<'_>,
    wording: &Wording,
) -> Vec<String> {
    let all = conditions.indicators.iter();
    let mut lines: Vec<String> = all
        .map(|condition| {
            let what = message!("explain-condition", code = &condition.rule.code);
            line(what, condition, wording)
        })
        .collect();
    lines.push(wording.word("explain-conditions-rule"));
    if let Block::Paragraph(conclusion) = recognition::conclusion(assessment, wording) {
        lines.push(conclusion);
    }
    lines
}

/// The criteria of a commune and what follows.
pub(super) fn of_commune(assessment: &Assessment<'_>, wording: &Wording) -> Vec<String> {
    let mut lines = by_verdict(assessment, wording);
    let totals = assessment.totals();
    lines.push(wording.say(&message!(
        "explain-totals",
        met = totals.met.to_string(),
        not_met = totals.not_met.to_string(),
        other = totals.other.to_string(),
        total = totals.declared.to_string(),
    )));
    if assessment.rules.incomplete.is_some() {
        lines.push(wording.word("explain-set-incomplete"));
    }
    lines.extend(grade(assessment, wording));
    lines.push(wording.word("explain-commune-rule"));
    let verdict: Verdict = assessment.verdict;
    lines.push(wording.say(&message!(
        "explain-verdict",
        what = message!("explain-commune", commune = &assessment.survey.commune),
        verdict = Message::new(verdict.name()),
    )));
    lines
}
