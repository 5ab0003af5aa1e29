//! Dated targets neither overlap nor leave days without one.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceText, SpanPlace};
use crate::number::Number;
use crate::rules::files::book::{BookIndicator, BookTarget, Kind, PlaceValues, TargetValue};
use crate::rules::files::dates::DateSpan;
use crate::text::Text;
use std::sync::Arc;

/// Checks the targets of one version of an indicator over the days it applies.
pub(super) fn check_targets(
    source: &Arc<SourceText>,
    indicator: &BookIndicator,
    applies: DateSpan,
    diagnostics: &mut Diagnostics,
) {
    let targets = &indicator.targets;
    for target in targets {
        if let Some(diagnostic) = misfit(source, indicator.kind, target) {
            diagnostics.push(diagnostic);
        }
    }
    check_overlaps(source, targets, diagnostics);
    let mut next = applies.from;
    let mut by_start: Vec<&BookTarget> = targets.iter().collect();
    by_start.sort_by_key(|target| target.dates.from);
    for target in by_start {
        if target.dates.from > next {
            report_gap(
                source,
                target,
                DateSpan {
                    from: next,
                    to: before(target),
                },
                diagnostics,
            );
        }
        match target.dates.to.tomorrow() {
            Ok(day) => next = next.max(day),
            Err(_) => return,
        }
    }
    if let Some(last) = targets.last()
        && next <= applies.to
    {
        let gap = DateSpan {
            from: next,
            to: applies.to,
        };
        report_gap(source, last, gap, diagnostics);
    }
}

fn before(target: &BookTarget) -> jiff::civil::Date {
    target.dates.from.yesterday().unwrap_or(target.dates.from)
}

fn report_gap(
    source: &Arc<SourceText>,
    target: &BookTarget,
    gap: DateSpan,
    diagnostics: &mut Diagnostics,
) {
    diagnostics.push(
        Diagnostic::new(Code::TargetGap, SpanPlace::new(source, &target.span))
            .with("from", gap.from)
            .with("to", gap.to),
    );
}

/// Reports targets that share both days and places.
pub(super) fn check_overlaps(
    source: &Arc<SourceText>,
    targets: &[BookTarget],
    diagnostics: &mut Diagnostics,
) {
    for (index, target) in targets.iter().enumerate() {
        for earlier in &targets[..index] {
            if target.dates.intersection(earlier.dates).is_some()
                && let Some(region) = shared_level(&target.value, &earlier.value)
            {
                diagnostics.push(
                    Diagnostic::new(
                        Code::OverlappingTargets,
                        SpanPlace::new(source, &target.span),
                    )
                    .with("region", region),
                );
            }
        }
    }
}

/// A region or group for which both values speak; `all` when one speaks for all.
fn shared_level(one: &TargetValue, other: &TargetValue) -> Option<String> {
    match (levels(one), levels(other)) {
        (Some(one), Some(other)) => one
            .iter()
            .find(|(code, _)| other.iter().any(|(known, _)| known == code))
            .map(|(code, _)| code.to_string()),
        _ => Some("all".to_owned()),
    }
}

fn levels(value: &TargetValue) -> Option<&[(Text, Number)]> {
    match value {
        TargetValue::AtLeast(PlaceValues::ByLevel(values))
        | TargetValue::AtMost(PlaceValues::ByLevel(values)) => Some(values),
        _ => None,
    }
}

/// Reports a target that does not fit how its indicator is observed.
pub(super) fn misfit(
    source: &Arc<SourceText>,
    kind: Kind,
    target: &BookTarget,
) -> Option<Diagnostic> {
    let mismatch = |expected: &'static str| {
        Some(
            Diagnostic::new(Code::TargetKind, SpanPlace::new(source, &target.span))
                .with("expected", expected),
        )
    };
    let numbers = match &target.value {
        TargetValue::LeftTo(_) | TargetValue::Unset(_) => return None,
        TargetValue::Yes if kind == Kind::YesNo => return None,
        TargetValue::Yes => return mismatch("at_least, at_most"),
        TargetValue::AtLeast(_) | TargetValue::AtMost(_) if kind == Kind::YesNo => {
            return mismatch("is = \"đạt\"");
        }
        TargetValue::AtLeast(values) | TargetValue::AtMost(values) => values,
    };
    if kind != Kind::Share {
        return None;
    }
    let above = |number: &Number| *number > Number::HUNDRED;
    let too_large = match numbers {
        PlaceValues::Everywhere(number) => Some(*number).filter(above),
        PlaceValues::ByLevel(values) => values.iter().map(|(_, number)| *number).find(above),
    };
    too_large.map(|number| {
        Diagnostic::new(Code::NumberOutOfRange, SpanPlace::new(source, &target.span))
            .with("number", number)
    })
}
