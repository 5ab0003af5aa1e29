//! Printed percentages are checked against the counts they were computed from.

use crate::assess::{IndicatorResult, Measure};
use crate::diagnostic::{Code, Diagnostic};
use crate::number::{Number, Percent, Share};
use crate::survey::Entry;

/// A finding when the claimed figure is neither the rounded nor the cut one.
pub(super) fn finding(result: &IndicatorResult<'_>) -> Option<Diagnostic> {
    let claimed = result.observation?.claimed.as_ref()?;
    match result.measure.or_else(|| counts(result)) {
        Some(Measure::Counts(share)) => against_counts(result, claimed, share),
        Some(Measure::Mean(mean)) => {
            let exact = Percent::rounded(mean, decimals(claimed));
            (!Percent::is_printed_as(mean, claimed.value)).then(|| {
                Diagnostic::new(Code::ClaimMismatch, &claimed.cell)
                    .about_indicator(&result.rule.code)
                    .with("claimed", claimed.value)
                    .with("exact", exact)
                    .with("source", crate::diagnostic::message!("mean-of-hamlets"))
            })
        }
        Some(Measure::Percent(value) | Measure::Amount(value)) => {
            (!Percent::is_printed_as(value, claimed.value)).then(|| {
                Diagnostic::new(Code::ClaimMismatch, &claimed.cell)
                    .about_indicator(&result.rule.code)
                    .with("claimed", claimed.value)
                    .with("exact", value)
                    .with("source", value)
            })
        }
        Some(Measure::Answer(_)) | None => Some(
            Diagnostic::new(Code::ClaimWithoutCounts, &claimed.cell)
                .about_indicator(&result.rule.code)
                .with("claimed", claimed.value),
        ),
    }
}

/// Counts that gave no verdict, because the target is unset, can still be checked.
fn counts(result: &IndicatorResult<'_>) -> Option<Measure> {
    result.observation?.share().map(Measure::Counts)
}

fn against_counts(
    result: &IndicatorResult<'_>,
    claimed: &Entry<Number>,
    share: Share,
) -> Option<Diagnostic> {
    if Percent::is_printed_as(share, claimed.value) {
        return None;
    }
    let counts = crate::diagnostic::message!(
        "counts",
        numerator = share.numerator(),
        denominator = share.denominator(),
    );
    Some(
        Diagnostic::new(Code::ClaimMismatch, &claimed.cell)
            .about_indicator(&result.rule.code)
            .with("claimed", claimed.value)
            .with("exact", Percent::rounded(share, decimals(claimed)))
            .with("source", counts),
    )
}

/// One decimal more than was printed, and at least two, shows how far off the claim is.
fn decimals(claimed: &Entry<Number>) -> u32 {
    (claimed.value.decimals() + 1).max(2)
}
