//! When a commune that was recognised loses its recognition.

use super::book::{Basis, Span};
use super::citation::Citation;
use crate::diagnostic::Bilingual;
use crate::number::Number;
use crate::text::Text;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The rule of withdrawal: any one of its cases is enough.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Withdrawal {
    /// What it is called.
    pub title: Bilingual,
    /// The document.
    pub citation: Option<Arc<Citation>>,
    /// How it is known.
    pub basis: Basis,
    /// The cases, one or more.
    pub cases: Vec<WithdrawalCase>,
    /// Where the rule file says so.
    pub span: Span,
}

/// So many criteria lost, and of some at least one.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct WithdrawalCase {
    /// How many must be lost.
    pub lost: LostCriteria,
    /// The criteria of which at least one must be among the lost; empty where any will do.
    pub one_of: Vec<(Text, Span)>,
}

/// How many criteria must be lost at least.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum LostCriteria {
    /// So many percent of the criteria that the set declares.
    Percent(Number),
    /// So many of them.
    Count(u32),
}

impl Withdrawal {
    /// Whether another rule says the same by the same document.
    pub fn says_the_same(&self, other: &Withdrawal) -> bool {
        let document = |it: &Withdrawal| it.citation.as_ref().map(|cited| cited.document.clone());
        let cases = |it: &Withdrawal| -> Vec<(LostCriteria, Vec<Text>)> {
            let cases = it.cases.iter();
            cases
                .map(|case| (case.lost, case.codes().cloned().collect()))
                .collect()
        };
        document(self) == document(other) && cases(self) == cases(other)
    }
}

impl WithdrawalCase {
    /// The codes of the criteria of which one must be among the lost.
    pub fn codes(&self) -> impl Iterator<Item = &Text> {
        self.one_of.iter().map(|(code, _)| code)
    }
}
