//! What is asked, and how that is known.

use super::figures::plain;
use crate::assess::IndicatorResult;
use crate::number::Direction;
use crate::rules::{Basis, Indicator, Kind, Requirement, Target};
use crate::wording::Wording;
use serde::Serialize;

/// A target.
#[derive(Serialize)]
pub(super) struct TargetJson<'a> {
    op: Option<&'static str>,
    value: Option<String>,
    unit: Option<&'a str>,
    basis: Option<&'static str>,
    citation: Option<&'a str>,
    clause: Option<&'a str>,
    overlay: Option<&'a str>,
}

/// The target; null for an indicator that its parts decide.
pub(super) fn target_json<'a>(
    result: &IndicatorResult<'a>,
    wording: &Wording,
) -> Option<TargetJson<'a>> {
    let has_parts = !result.parts.is_empty();
    (!has_parts).then(|| target_of(&result.rule.target, result.rule, wording))
}

/// A target of an indicator: the one that applies, or another that was to.
pub(super) fn target_of<'a>(
    target: &'a Target,
    rule: &'a Indicator,
    wording: &Wording,
) -> TargetJson<'a> {
    let source = target.source.as_ref();
    let citation = source.and_then(|source| source.citation.as_ref());
    let (op, value) = match &target.requirement {
        Requirement::Bound(Direction::AtLeast, number) => (Some(">="), Some(number)),
        Requirement::Bound(Direction::AtMost, number) => (Some("<="), Some(number)),
        Requirement::LevelAtLeast(_) => (Some(">="), None),
        Requirement::Yes => (Some("is"), None),
        Requirement::Unset(_) => (None, None),
    };
    TargetJson {
        value: match &target.requirement {
            Requirement::Yes => Some("yes".to_owned()),
            Requirement::LevelAtLeast(level) => Some(wording.text(&level.name()).to_owned()),
            _ => value.copied().map(plain),
        },
        op,
        unit: match rule.kind {
            Kind::Share | Kind::Growth => Some("%"),
            Kind::Amount | Kind::Count => rule.unit_name().map(|unit| wording.text(unit)),
            Kind::YesNo | Kind::Level => None,
        },
        basis: source.and_then(|source| source.basis).map(Basis::word),
        citation: citation.map(|citation| wording.text(&citation.document)),
        clause: citation.and_then(|citation| Some(wording.text(citation.clause.as_ref()?))),
        overlay: source.and_then(|source| source.overlay.as_deref()),
    }
}
