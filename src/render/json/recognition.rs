//! Recognition and withdrawal as JSON.

use super::assessment::{IndicatorJson, indicator_json};
use crate::assess::{Assessment, Standing};
use crate::report::Filter;
use crate::rules::Withdrawal;
use crate::wording::Wording;
use serde::Serialize;

/// Whether the commune can be recognised.
#[derive(Serialize)]
pub(super) struct RecognitionJson<'a> {
    conclusion: &'static str,
    /// `null` where the rule set has no conditions.
    conditions_verdict: Option<&'static str>,
    conditions: Vec<IndicatorJson<'a>>,
}

/// Whether a recognised commune loses its recognition.
#[derive(Serialize)]
pub(super) struct WithdrawalJson<'a> {
    conclusion: &'static str,
    criteria_total: usize,
    lost: &'a [&'a str],
    open: &'a [&'a str],
    criteria_not_in_file: usize,
    citation: Option<&'a str>,
    basis: Option<&'static str>,
    cases: Vec<CaseJson<'a>>,
}

#[derive(Serialize)]
struct CaseJson<'a> {
    lost_needed: usize,
    one_of: Vec<&'a str>,
    one_of_lost: &'a [&'a str],
    /// `null` where it depends on what is open.
    applies: Option<bool>,
}

impl<'a> RecognitionJson<'a> {
    pub fn of(
        assessment: &'a Assessment<'a>,
        filter: &Filter,
        wording: &Wording,
    ) -> RecognitionJson<'a> {
        let conditions = assessment.recognition.as_ref();
        let results = conditions.into_iter().flat_map(|it| &it.indicators);
        RecognitionJson {
            conclusion: assessment.eligibility().name(),
            conditions_verdict: conditions.map(|it| it.verdict.name()),
            conditions: results
                .map(|result| indicator_json(result, filter, wording))
                .collect(),
        }
    }
}

impl<'a> WithdrawalJson<'a> {
    pub fn of(
        standing: &'a Standing<'a>,
        rule: Option<&'a Withdrawal>,
        wording: &Wording,
    ) -> WithdrawalJson<'a> {
        let cited = rule.and_then(|rule| rule.citation.as_ref());
        let cases = rule.into_iter().flat_map(|rule| &rule.cases);
        WithdrawalJson {
            conclusion: standing.conclusion.name(),
            criteria_total: standing.total,
            lost: &standing.lost,
            open: &standing.open,
            criteria_not_in_file: standing.not_held,
            citation: cited.map(|cited| wording.text(&cited.document)),
            basis: rule.map(|rule| rule.basis.word()),
            cases: cases
                .zip(&standing.cases)
                .map(|(case, known)| CaseJson {
                    lost_needed: known.needed,
                    one_of: case.codes().map(|code| code.as_str()).collect(),
                    one_of_lost: &known.named_lost,
                    applies: known.holds,
                })
                .collect(),
        }
    }
}
