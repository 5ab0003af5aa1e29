//! The figures of one day given again for a later one: perhaps nobody counted anew.

use super::figures::{Counted, counted};
use crate::assess::Assessment;
use crate::diagnostic::{Code, Diagnostic};

/// Fewer figures than this may well have stayed the same.
const FEWEST: usize = 5;

/// A finding when every count that the surveys of two days share is the same; `others` are the
/// other surveys of the commune.
pub(super) fn finding(
    assessment: &Assessment<'_>,
    others: &[&Assessment<'_>],
) -> Option<Diagnostic> {
    let date = assessment.survey.facts.date.as_ref()?;
    let inner: Vec<Counted<'_, '_>> = counted(assessment).filter(Counted::is_inner).collect();
    let (earlier, count) = others.iter().find_map(|other| {
        let earlier = other.survey.facts.date.as_ref()?.value;
        let is_earlier = earlier < date.value;
        let count = is_earlier.then(|| copied(&inner, other)).flatten()?;
        Some((earlier, count))
    })?;
    Some(
        Diagnostic::new(Code::SameAsEarlier, &date.cell)
            .with("count", count)
            .with("earlier", earlier),
    )
}

/// How many counts were copied; `None` when any is new or too few are shared.
fn copied(inner: &[Counted<'_, '_>], other: &Assessment<'_>) -> Option<usize> {
    let mut count = 0;
    for own in inner {
        let row = other.survey.observations.get(&own.result.rule.code);
        let Some(share) = row.and_then(|row| row.share()) else {
            continue;
        };
        if share != own.share {
            return None;
        }
        count += 1;
    }
    (count >= FEWEST).then_some(count)
}
