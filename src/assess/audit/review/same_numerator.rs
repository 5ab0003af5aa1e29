//! One numerator in indicators of different things: one of them may have been copied.

use super::figures::{Counted, counted};
use crate::assess::Assessment;
use crate::diagnostic::{Arg, Bilingual, Code, Diagnostic, message};
use crate::number::Number;
use std::collections::BTreeMap;

/// So many steps of the unit must be counted before two equal counts are hardly chance: 9 hamlets
/// of 9 are nothing special, 7.600 metres of two kinds of roads are.
const FEWEST_STEPS: i64 = 100;

/// A finding for each numerator that stands over different denominators in the same unit.
pub(super) fn findings(assessment: &Assessment<'_>) -> Vec<Diagnostic> {
    let mut groups: BTreeMap<(Option<&str>, Number), Vec<Counted<'_, '_>>> = BTreeMap::new();
    // The whole of something, and nothing of it, stand in many rows for good reason.
    for counted in counted(assessment).filter(|it| it.is_inner() && is_telling(it)) {
        let unit = counted.result.rule.unit.as_ref();
        let unit = unit.map(|unit| unit.name.vi.as_str());
        let key = (unit, counted.share.numerator());
        groups.entry(key).or_default().push(counted);
    }
    groups.values().filter_map(|group| finding(group)).collect()
}

fn is_telling(counted: &Counted<'_, '_>) -> bool {
    let numerator = counted.share.numerator().millionths();
    let step = counted.result.rule.step().millionths().max(1);
    numerator / step >= FEWEST_STEPS
}

fn finding(group: &[Counted<'_, '_>]) -> Option<Diagnostic> {
    let (first, others) = group.split_first()?;
    let other = others
        .iter()
        .find(|it| it.share.denominator() != first.share.denominator())?;
    let unit = first.result.rule.unit.as_ref();
    let unit: Bilingual = unit.map(|unit| unit.name.clone()).unwrap_or_default();
    let wheres: Vec<Arg> = group
        .iter()
        .map(|it| {
            message!(
                "numerator-over",
                code = &it.result.rule.code,
                numerator = it.share.numerator(),
                denominator = it.share.denominator(),
            )
            .into()
        })
        .collect();
    let cell = &other.result.observation?.numerator.as_ref()?.cell;
    Some(
        Diagnostic::new(Code::SameNumerator, cell)
            .about_indicator(&other.result.rule.code)
            .with("numerator", first.share.numerator())
            .with("unit", &unit)
            .with("wheres", wheres),
    )
}
