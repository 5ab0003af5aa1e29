//! What was measured beside what is asked: all that a verdict by figures or answers rests on.

use super::judge::Measure;
use crate::number::{Comparison, Direction};
use crate::rules::{Requirement, ScaleLevel};

/// What was measured beside what is asked.
#[derive(Clone, PartialEq, Debug)]
pub enum Check {
    /// Two products of numbers, and the side that passes.
    Numbers(Direction, Comparison),
    /// The answer, where yes is asked.
    Answer(bool),
    /// The rank of a level, and the least that is asked.
    Level(usize, ScaleLevel),
}

impl Check {
    /// The check of a measure by what is asked; `None` where nothing is, or something else than was
    /// measured.
    pub fn of(asked: &Requirement, measure: Measure) -> Option<Check> {
        match (asked, measure) {
            (Requirement::Bound(direction, target), _) => {
                Some(Check::Numbers(*direction, measure.against(*target)?))
            }
            (Requirement::Yes, Measure::Answer(answer)) => Some(Check::Answer(answer)),
            (Requirement::LevelAtLeast(least), Measure::Level(rank)) => {
                Some(Check::Level(rank, least.clone()))
            }
            _ => None,
        }
    }

    /// Whether what was measured passes.
    pub fn passes(&self) -> bool {
        match self {
            Check::Numbers(direction, comparison) => comparison.passes(*direction),
            Check::Answer(answer) => *answer,
            Check::Level(rank, least) => *rank >= least.rank,
        }
    }
}
