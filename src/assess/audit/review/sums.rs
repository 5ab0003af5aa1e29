//! Parts that the rules declare must add up to their whole.

use super::figures::{entry, name};
use crate::assess::Assessment;
use crate::diagnostic::{Code, Diagnostic, Message, message};
use crate::number::Number;
use crate::rules::{Figure, Sum, Term};
use crate::survey::Survey;

/// A finding for each sum whose figures are all given and do not add up.
pub(super) fn findings(assessment: &Assessment<'_>) -> Vec<Diagnostic> {
    let sums = assessment.rules.sums.iter();
    sums.filter_map(|sum| finding(assessment.survey, sum))
        .collect()
}

fn finding(survey: &Survey, sum: &Sum) -> Option<Diagnostic> {
    let whole = entry(survey, &sum.whole.figure)?;
    let mut total = Number::ZERO;
    let mut added: Option<Message> = None;
    for Term { figure, .. } in &sum.parts {
        let value = entry(survey, figure)?.value;
        total = total.checked_add(value)?;
        let part = term(value, figure);
        added = Some(match added {
            Some(before) => message!("sum-of", before = before, part = part),
            None => part,
        });
    }
    if total == whole.value {
        return None;
    }
    let difference = if total > whole.value {
        total.checked_sub(whole.value)
    } else {
        whole.value.checked_sub(total)
    }?;
    let finding = Diagnostic::new(Code::SumDiffers, &whole.cell)
        .with("title", &sum.title)
        .with("parts", added?)
        .with("sum", total)
        .with("whole", term(whole.value, &sum.whole.figure))
        .with("difference", difference);
    let about = sum.terms().find_map(|term| term.figure.indicator());
    Some(match about {
        Some(code) => finding.about_indicator(code),
        None => finding,
    })
}

fn term(value: Number, figure: &Figure) -> Message {
    message!("sum-term", value = value, what = name(figure))
}
