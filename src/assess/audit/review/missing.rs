//! Indicators about which the survey says nothing that can be used.

use crate::assess::{Assessment, IndicatorResult, Verdict};
use crate::diagnostic::{Arg, Code, Diagnostic, Place};

/// One finding that lists them all, placed at the first of them that has a row.
pub(super) fn finding(assessment: &Assessment<'_>) -> Option<Diagnostic> {
    let missing: Vec<&IndicatorResult<'_>> = assessment
        .indicators()
        .filter(|result| result.verdict == Verdict::NoData)
        .flat_map(without_data)
        .collect();
    if missing.is_empty() {
        return None;
    }
    let codes: Vec<Arg> = missing.iter().map(|it| Arg::from(&it.rule.code)).collect();
    let row = missing.iter().find_map(|it| it.observation);
    let place = row.map_or(Place::Nowhere, |row| Place::Cell(row.line.clone()));
    Some(
        Diagnostic::new(Code::IndicatorsMissing, place)
            .with("count", codes.len())
            .with("codes", codes),
    )
}

/// The indicator itself, or those of its parts that leave it open.
fn without_data<'r, 'a>(result: &'r IndicatorResult<'a>) -> Vec<&'r IndicatorResult<'a>> {
    if result.parts.is_empty() {
        return vec![result];
    }
    let parts = result.parts.iter();
    parts
        .filter(|part| part.verdict == Verdict::NoData)
        .collect()
}
