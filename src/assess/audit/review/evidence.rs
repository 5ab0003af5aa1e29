//! Indicators with figures or a conclusion, but without the documents that show them.

use crate::assess::{Assessment, IndicatorResult, Verdict};
use crate::diagnostic::{Arg, Code, Diagnostic, Place, message};

/// One finding a commune: a council asks for each document, nobody reads a list a line each.
pub(super) fn finding(assessment: &Assessment<'_>) -> Option<Diagnostic> {
    let mut bare_criteria: Vec<usize> = Vec::new();
    let mut bare_as_told = Vec::new();
    let mut codes: Vec<Arg> = Vec::new();
    let (mut count, mut total) = (0_usize, 0_usize);
    let mut first_row = None;
    for (position, criterion) in assessment.criteria.iter().enumerate() {
        let told: Vec<_> = criterion
            .indicators
            .iter()
            .filter(|it| needs_evidence(it))
            .collect();
        let bare: Vec<_> = told.iter().filter(|it| !it.has_evidence()).collect();
        total += told.len();
        count += bare.len();
        first_row = first_row.or_else(|| bare.iter().find_map(|it| row(it)));
        if bare.is_empty() {
            continue;
        } else if bare.len() == told.len() {
            if told.len() == criterion.indicators.len() {
                bare_criteria.push(position);
            } else {
                bare_as_told.push(position);
            }
        } else {
            codes.extend(bare.iter().map(|it| Arg::from(&it.rule.code)));
        }
    }
    if count == 0 {
        return None;
    }
    let mut wheres: Vec<Arg> = Vec::new();
    if !codes.is_empty() {
        wheres.push(message!("evidence-of-indicators", codes = codes).into());
    }
    if !bare_criteria.is_empty() {
        let criteria = runs(&bare_criteria, assessment);
        wheres.push(message!("evidence-of-criteria", criteria = criteria).into());
    }
    if !bare_as_told.is_empty() {
        let criteria = runs(&bare_as_told, assessment);
        wheres.push(message!("evidence-of-criteria-told", criteria = criteria).into());
    }
    let place = first_row.map_or(Place::Nowhere, |line| Place::Cell(line.clone()));
    Some(
        Diagnostic::new(Code::EvidenceMissing, place)
            .with("count", count)
            .with("total", total)
            .with("wheres", wheres),
    )
}

/// The codes of criteria, three or more in a row as the first and the last.
fn runs(positions: &[usize], assessment: &Assessment<'_>) -> Vec<Arg> {
    let code = |position: usize| {
        let criterion = assessment.criteria.get(position);
        criterion.map_or("", |criterion| criterion.rule.code.as_str())
    };
    positions
        .chunk_by(|one, next| one + 1 == *next)
        .flat_map(|run| match run {
            [first, _, .., last] => vec![Arg::Text(format!("{}–{}", code(*first), code(*last)))],
            _ => run
                .iter()
                .map(|position| Arg::from(code(*position)))
                .collect(),
        })
        .collect()
}

/// What is not known or does not apply has nothing to show.
fn needs_evidence(result: &IndicatorResult<'_>) -> bool {
    !matches!(result.verdict, Verdict::NoData | Verdict::NotApplicable)
}

fn row<'a>(result: &IndicatorResult<'a>) -> Option<&'a crate::diagnostic::CellPlace> {
    let row = result.with_parts().find_map(|it| it.observation);
    row.map(|row| &row.line)
}
