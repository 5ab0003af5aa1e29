//! A survey fitted to the rules: exact values with the cells they come from.

mod amended;
mod figures;
mod observation;

pub use figures::Figures;
pub use observation::{HamletObservation, Observation, SexObservation, Value};

use super::communes::CommuneIdentity;
use super::numbers::Entry;
use super::questionnaire::Facts;
use super::words::Answer;
use crate::diagnostic::CellPlace;
use crate::number::Number;
use crate::rules::Fact;
use crate::text::Text;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A quantity of the commune, such as its number of households, as its facts give it.
pub type Quantity = (Arc<Fact>, Entry<Number>);

/// A quantity of a hamlet.
#[derive(Clone, PartialEq, Debug)]
pub struct HamletQuantity {
    /// What is counted.
    pub fact: Arc<Fact>,
    /// The hamlet's name as written.
    pub hamlet: String,
    /// How many there are.
    pub entry: Entry<Number>,
}

/// How much of a survey that was filled in beforehand is as it was.
#[derive(Clone, PartialEq, Debug)]
pub struct Repeated {
    /// How many indicators and parts have the figures of the survey before.
    pub same: usize,
    /// How many have figures.
    pub of: usize,
    /// The line of the first that was not changed.
    pub first: CellPlace,
}

/// What is known of a commune, every indicator being one of the rule set.
#[derive(Debug)]
pub struct Survey {
    /// The commune's name.
    pub commune: String,
    /// The file, where it says no name and its own was taken.
    pub named_after: Option<Arc<str>>,
    /// The first cell that shows how the file writes its numbers, where nobody said it and all such cells
    /// agree.
    pub notation_of: Option<CellPlace>,
    /// Its facts.
    pub facts: Facts,
    /// Yes/no facts that the rule set declares.
    pub answers: Vec<(Arc<Fact>, Answer)>,
    /// Facts with numbers that denominators are checked against.
    pub quantities: Vec<Quantity>,
    /// The same facts as its hamlets give them, in the order of the survey.
    pub hamlet_quantities: Vec<HamletQuantity>,
    /// How much of it says again what the survey before said, where a column says what that was.
    pub repeated: Option<Repeated>,
    /// What was observed, by the code of the indicator or part.
    pub observations: BTreeMap<Text, Observation>,
}

impl Survey {
    /// What tells its commune from others.
    pub fn identity(&self) -> CommuneIdentity {
        CommuneIdentity::of(&self.commune, &self.facts)
    }

    /// The answer to a yes/no fact; `None` when it is not given.
    pub fn answer(&self, fact: &Fact) -> Option<Answer> {
        let mut answers = self.answers.iter();
        let found = answers.find(|(known, _)| **known == *fact);
        found.map(|(_, answer)| *answer)
    }
}
