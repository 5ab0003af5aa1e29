//! Parts that must add up to a whole, whatever the targets.

use super::book::Span;
use super::fact::Fact;
use crate::diagnostic::Bilingual;
use crate::text::Text;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A whole and the parts that must add up to it exactly.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Sum {
    /// What is added up.
    pub title: Bilingual,
    /// The whole.
    pub whole: Term,
    /// The parts, two or more.
    pub parts: Vec<Term>,
    /// Where the rule file says so.
    pub span: Span,
}

/// A figure of a survey that a sum is about.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Term {
    /// Which figure.
    pub figure: Figure,
    /// Where the rule file names it.
    pub span: Span,
}

/// Which figure of a survey is meant.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub enum Figure {
    /// The number that a fact gives.
    Fact(Arc<Fact>),
    /// The numerator of the indicator or part with this code.
    Numerator(Text),
    /// The denominator of the indicator or part with this code.
    Denominator(Text),
}

impl Sum {
    /// The whole and then the parts.
    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        std::iter::once(&self.whole).chain(&self.parts)
    }
}

impl Figure {
    /// The indicator or part whose figure it is; `None` for a fact.
    pub fn indicator(&self) -> Option<&Text> {
        match self {
            Figure::Fact(_) => None,
            Figure::Numerator(code) | Figure::Denominator(code) => Some(code),
        }
    }
}
