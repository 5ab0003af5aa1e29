//! Dated targets neither overlap nor leave days without one.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceText, SpanPlace};
use crate::number::Number;
use crate::rules::files::book::{BookIndicator, BookTarget, Kind, TargetValue};
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
        if let Some(diagnostic) = misfit(source, indicator, target) {
            diagnostics.push(diagnostic);
        }
        diagnostics.append(tiny(source, indicator, target));
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
                    .with("region", region)
                    .with("line", line_of(source, earlier)),
                );
            }
        }
    }
}

fn line_of(source: &Arc<SourceText>, target: &BookTarget) -> String {
    SpanPlace::new(source, &target.span).line().to_string()
}

/// A region or group for which both values speak; `all` when one speaks for all.
fn shared_level(one: &TargetValue, other: &TargetValue) -> Option<String> {
    match (levels(one), levels(other)) {
        (Some(one), Some(other)) => one
            .iter()
            .find(|code| other.contains(code))
            .map(|code| code.to_string()),
        _ => Some("all".to_owned()),
    }
}

fn levels(value: &TargetValue) -> Option<Vec<&Text>> {
    match value {
        TargetValue::AtLeast(values) | TargetValue::AtMost(values) => values.codes(),
        TargetValue::LevelAtLeast(values) => values.codes(),
        TargetValue::Yes | TargetValue::LeftTo(_) | TargetValue::Unset(_) => None,
    }
}

/// Reports a least share of at most one percent: 0.95 is what 95% may have been meant by.
pub(super) fn tiny(
    source: &Arc<SourceText>,
    indicator: &BookIndicator,
    target: &BookTarget,
) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    if let (Kind::Share, TargetValue::AtLeast(values)) = (indicator.kind, &target.value) {
        let mut all = values.all().into_iter().copied();
        let tiny = all.find(|number| *number > Number::ZERO && *number <= Number::ONE);
        if let Some(number) = tiny {
            diagnostics.push(
                Diagnostic::new(Code::TinyPercent, SpanPlace::new(source, &target.span))
                    .with("number", number)
                    .with(
                        "hundredfold",
                        number.checked_mul(Number::HUNDRED).unwrap_or(number),
                    ),
            );
        }
    }
    diagnostics
}

/// The largest growth in percent that a target can ask for: beyond it, somebody slipped.
const LARGEST_GROWTH: u32 = 1000;

/// Reports a target that does not fit how its indicator is observed.
pub(super) fn misfit(
    source: &Arc<SourceText>,
    indicator: &BookIndicator,
    target: &BookTarget,
) -> Option<Diagnostic> {
    let place = || SpanPlace::new(source, &target.span);
    let expected = match indicator.kind {
        Kind::YesNo => "is = \"đạt\"",
        Kind::Level => "at_least = \"...\"",
        Kind::Share | Kind::Amount | Kind::Count | Kind::Growth => "at_least, at_most",
    };
    let limit = match indicator.kind {
        Kind::Share => Some(Number::HUNDRED),
        Kind::Growth => Some(Number::from(LARGEST_GROWTH)),
        Kind::Amount | Kind::Count | Kind::YesNo | Kind::Level => None,
    };
    match (&target.value, indicator.kind) {
        (TargetValue::LeftTo(_) | TargetValue::Unset(_), _) => None,
        (TargetValue::Yes, Kind::YesNo) => None,
        (TargetValue::LevelAtLeast(values), Kind::Level) => {
            let scale = indicator.scale.as_ref()?;
            let unknown = values
                .all()
                .into_iter()
                .find(|it| scale.rank(it).is_none())?;
            let levels: Vec<String> = scale.levels.iter().map(|it| it.vi.to_string()).collect();
            Some(
                Diagnostic::new(Code::UnknownLevel, place())
                    .with("level", unknown)
                    .with("allowed", levels.as_slice()),
            )
        }
        (TargetValue::AtLeast(values) | TargetValue::AtMost(values), kind)
            if !matches!(kind, Kind::YesNo | Kind::Level) =>
        {
            let values = values.all().into_iter();
            let too_large = values
                .copied()
                .find(|it| limit.is_some_and(|limit| *it > limit));
            too_large.map(|number| {
                Diagnostic::new(Code::NumberOutOfRange, place()).with("number", number)
            })
        }
        _ => Some(Diagnostic::new(Code::TargetKind, place()).with("expected", expected)),
    }
}
