//! Printed percentages are checked against the counts they were computed from.

use crate::assess::{IndicatorResult, Measure};
use crate::diagnostic::{Code, Diagnostic};
use crate::number::{Growth, Number, Percent, Share};
use crate::rules::Kind;
use crate::survey::Entry;

/// A finding when the claimed figure is neither the rounded nor the cut one.
pub(super) fn finding(result: &IndicatorResult<'_>) -> Option<Diagnostic> {
    let claimed = result.observation?.claimed.as_ref()?;
    match result.measure.or_else(|| counts(result)) {
        Some(Measure::Counts(share)) => against_counts(result, claimed, share),
        Some(Measure::Growth(growth)) => against_growth(result, claimed, growth),
        Some(Measure::Percent(value) | Measure::Amount(value)) => {
            (!is_printed_as(value, claimed.value)).then(|| {
                Diagnostic::new(Code::ClaimMismatch, &claimed.cell)
                    .about_indicator(&result.rule.code)
                    .with("claimed", claimed.value)
                    .with("exact", value)
                    .with("source", value)
            })
        }
        Some(Measure::Answer(_) | Measure::Level(_)) | None => Some(
            Diagnostic::new(Code::ClaimWithoutCounts, &claimed.cell)
                .about_indicator(&result.rule.code)
                .with("claimed", claimed.value),
        ),
    }
}

/// A value is a share of one hundred, so it is rounded and cut in the same way.
fn is_printed_as(value: Number, claimed: Number) -> bool {
    Share::new(value, Number::HUNDRED).is_some_and(|share| Percent::is_printed_as(share, claimed))
}

/// Counts that gave no verdict, because the target is unset, can still be checked.
fn counts(result: &IndicatorResult<'_>) -> Option<Measure> {
    let share = result.observation?.share()?;
    Some(match result.rule.kind {
        Kind::Growth => Measure::Growth(Growth::of(share)),
        _ => Measure::Counts(share),
    })
}

fn against_growth(
    result: &IndicatorResult<'_>,
    claimed: &Entry<Number>,
    growth: Growth,
) -> Option<Diagnostic> {
    if growth.is_printed_as(claimed.value) {
        return None;
    }
    let exact = growth.rounded(decimals_to_tell(claimed.value));
    Some(mismatch(
        result,
        claimed,
        exact,
        growth.now(),
        growth.before(),
    ))
}

/// One decimal more than was printed, and at least two, shows how far off the claim is.
fn decimals_to_tell(claimed: Number) -> u32 {
    (claimed.decimals() + 1).max(2)
}

fn mismatch(
    result: &IndicatorResult<'_>,
    claimed: &Entry<Number>,
    exact: Percent,
    numerator: Number,
    denominator: Number,
) -> Diagnostic {
    let counts =
        crate::diagnostic::message!("counts", numerator = numerator, denominator = denominator,);
    Diagnostic::new(Code::ClaimMismatch, &claimed.cell)
        .about_indicator(&result.rule.code)
        .with("claimed", claimed.value)
        .with("exact", exact)
        .with("source", counts)
}

fn against_counts(
    result: &IndicatorResult<'_>,
    claimed: &Entry<Number>,
    share: Share,
) -> Option<Diagnostic> {
    if Percent::is_printed_as(share, claimed.value) {
        return None;
    }
    let exact = Percent::rounded(share, decimals_to_tell(claimed.value));
    Some(mismatch(
        result,
        claimed,
        exact,
        share.numerator(),
        share.denominator(),
    ))
}
