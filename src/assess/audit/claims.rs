//! Printed percentages are checked against the counts they were computed from.

use crate::assess::{IndicatorResult, Measure};
use crate::diagnostic::{Arg, Code, Diagnostic, message};
use crate::number::{Growth, Number, Percent};
use crate::rules::Kind;

/// A finding when the claimed figure is neither the rounded nor the cut one.
pub(super) fn finding(result: &IndicatorResult<'_>) -> Option<Diagnostic> {
    let claimed = result.observation?.claimed.as_ref()?;
    let printed = claimed.value;
    let decimals = decimals_to_tell(printed);
    let (agrees, exact, source) = match result.measure.or_else(|| counts(result)) {
        Some(Measure::Counts(share)) => (
            Percent::is_printed_as(share, printed),
            percentage(Percent::rounded(share, decimals)),
            counted(share.numerator(), share.denominator()),
        ),
        Some(Measure::Growth(growth)) => (
            growth.is_printed_as(printed),
            percentage(growth.rounded(decimals)),
            counted(growth.now(), growth.before()),
        ),
        Some(Measure::Mean(mean)) => (
            Percent::is_printed_as(mean, printed),
            Arg::from(Percent::rounded(mean, decimals)),
            Arg::from(message!("mean-of-hamlets")),
        ),
        Some(Measure::Percent(value)) => (
            Percent::is_printed_as(value, printed),
            percentage(Percent::given(value)),
            percentage(Percent::given(value)),
        ),
        Some(Measure::Amount(value)) => (
            Percent::is_printed_as(value, printed),
            Arg::from(value),
            Arg::from(value),
        ),
        Some(Measure::Answer(_) | Measure::Level(_)) | None => {
            return Some(
                Diagnostic::new(Code::ClaimWithoutCounts, &claimed.cell)
                    .about_indicator(&result.rule.code)
                    .with("claimed", printed),
            );
        }
    };
    (!agrees).then(|| {
        Diagnostic::new(Code::ClaimMismatch, &claimed.cell)
            .about_indicator(&result.rule.code)
            .with("claimed", printed)
            .with("exact", exact)
            .with("source", source)
    })
}

fn percentage(percent: Percent) -> Arg {
    message!("claim-percentage", percent = percent).into()
}

/// Counts that gave no verdict, because the target is unset, can still be checked.
fn counts(result: &IndicatorResult<'_>) -> Option<Measure> {
    let share = result.observation?.share()?;
    Some(match result.rule.kind {
        Kind::Growth => Measure::Growth(Growth::of(share)),
        _ => Measure::Counts(share),
    })
}

fn counted(numerator: Number, denominator: Number) -> Arg {
    Arg::from(message!(
        "counts",
        numerator = numerator,
        denominator = denominator,
    ))
}

/// One decimal more than was printed, and at least two, shows how far off the claim is.
fn decimals_to_tell(claimed: Number) -> u32 {
    (claimed.decimals() + 1).max(2)
}
