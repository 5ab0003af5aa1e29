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
    /// The criterion that it is, or belongs to.
    pub criterion: &'e CriterionResult<'a>,
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
    let wanted = code.trim().trim_end_matches('.').to_lowercase();
    let explanation = |criterion, whole, results: Vec<&'e IndicatorResult<'a>>| Explanation {
        assessment,
        code: wanted.clone(),
        criterion,
        whole,
        chains: results
            .into_iter()
            .map(|result| Chain::of(assessment.survey, result, hamlets))
            .collect(),
    };
    // A criterion with a single indicator has its code.
    for criterion in &assessment.criteria {
        for indicator in &criterion.indicators {
            if indicator.rule.code == *wanted {
                return Some(explanation(criterion, None, vec![indicator]));
            }
            if let Some(part) = indicator.parts.iter().find(|it| it.rule.code == *wanted) {
                return Some(explanation(criterion, Some(indicator), vec![part]));
            }
        }
    }
    let mut criteria = assessment.criteria.iter();
    let criterion = criteria.find(|criterion| criterion.rule.code == *wanted)?;
    let indicators = criterion.indicators.iter().collect();
    Some(explanation(criterion, None, indicators))
}

/// The error about a code that no commune's rules have.
pub fn unknown_code(code: &str, assessments: &[Assessment<'_>]) -> Diagnostic {
    let criteria = assessments.iter().flat_map(|it| &it.criteria);
    let codes = criteria.flat_map(|criterion| {
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
