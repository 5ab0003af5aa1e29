//! From the cells of a survey to a verdict, step by step: what was read where, what was added up, what
//! was compared, and when the verdict would turn. Nothing is computed here that the judge did not
//! compute; it is laid open.

mod chain;
mod input;
mod sum;
mod turn;

pub use chain::{Chain, HamletChain, SexChain};
pub use input::{Given, Input, Quantity};
pub use sum::Sum;
pub use turn::Turn;

use crate::assess::{Assessment, CriterionResult, IndicatorResult};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::folded::nearest_codes;

/// Why the verdict on a code of a commune is what it is.
#[derive(Debug)]
pub struct Explanation<'e, 'a> {
    /// The commune judged.
    pub assessment: &'e Assessment<'a>,
    /// The code of a criterion, an indicator or a part.
    pub code: String,
    /// The criterion that it is, or belongs to; or the conditions of recognition.
    pub criterion: &'e CriterionResult<'a>,
    /// Whether it is about the conditions of recognition.
    pub is_condition: bool,
    /// The indicator that it is a part of.
    pub whole: Option<&'e IndicatorResult<'a>>,
    /// The indicators of a criterion; otherwise the indicator or part itself.
    pub chains: Vec<Chain<'e, 'a>>,
}

/// Explains the verdict on a code; `None` where the commune's rules do not have it. With `hamlets`,
/// those are told one by one too.
pub fn explain<'e, 'a>(
    assessment: &'e Assessment<'a>,
    code: &str,
    hamlets: bool,
) -> Option<Explanation<'e, 'a>> {
    let wanted = code.trim().trim_end_matches('.');
    // Codes of parts and of conditions have letters, which people write in either case.
    let is_wanted = |code: &str| code.eq_ignore_ascii_case(wanted);
    let explanation = |group: &'e CriterionResult<'a>,
                       code: &str,
                       whole,
                       results: Vec<&'e IndicatorResult<'a>>| Explanation {
        assessment,
        code: code.to_owned(),
        criterion: group,
        is_condition: assessment
            .recognition
            .as_ref()
            .is_some_and(|conditions| conditions.rule.code == group.rule.code),
        whole,
        chains: results
            .into_iter()
            .map(|result| Chain::of(assessment.survey, result, hamlets))
            .collect(),
    };
    // A criterion with a single indicator has its code.
    for group in groups(assessment) {
        for indicator in &group.indicators {
            let code = &indicator.rule.code;
            if is_wanted(code) {
                return Some(explanation(group, code, None, vec![indicator]));
            }
            let mut parts = indicator.parts.iter();
            if let Some(part) = parts.find(|it| is_wanted(&it.rule.code)) {
                let code = &part.rule.code;
                return Some(explanation(group, code, Some(indicator), vec![part]));
            }
        }
    }
    let group = groups(assessment).find(|group| is_wanted(&group.rule.code))?;
    let indicators = group.indicators.iter().collect();
    Some(explanation(group, &group.rule.code, None, indicators))
}

/// The criteria, then the conditions of recognition.
fn groups<'e, 'a>(assessment: &'e Assessment<'a>) -> impl Iterator<Item = &'e CriterionResult<'a>> {
    assessment.criteria.iter().chain(&assessment.recognition)
}

/// The error about a code that no commune's rules have.
pub fn unknown_code(code: &str, assessments: &[Assessment<'_>]) -> Diagnostic {
    let groups = assessments.iter().flat_map(groups);
    let codes = groups.flat_map(|criterion| {
        let indicators = criterion.indicators.iter();
        let leaves = indicators.flat_map(|indicator| indicator.with_parts());
        std::iter::once(criterion.rule.code.as_str())
            .chain(leaves.map(|result| result.rule.code.as_str()))
    });
    let near = nearest_codes(code.trim(), codes);
    Diagnostic::new(Code::UnknownCode, Place::Nowhere)
        .with("code", code)
        .with("near", near.as_slice())
        .with("count", near.len())
}
