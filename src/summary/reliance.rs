//! How far results can be relied on, in counts.

use crate::assess::{Assessment, Reason};
use crate::rules::BasisTally;
use std::ops::Add;

/// What the results of a commune rest on besides its figures.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reliance {
    /// How its targets are known.
    pub targets: BasisTally,
    /// Conclusions of the officer that stand because there is no target.
    pub without_target: usize,
    /// Conclusions of the officer that stand because figures are lacking.
    pub without_numbers: usize,
}

impl Add for Reliance {
    type Output = Reliance;

    fn add(self, other: Reliance) -> Reliance {
        Reliance {
            targets: self.targets + other.targets,
            without_target: self.without_target + other.without_target,
            without_numbers: self.without_numbers + other.without_numbers,
        }
    }
}

impl Reliance {
    /// Of an assessment.
    pub fn of(assessment: &Assessment<'_>) -> Reliance {
        let with = |reason| {
            let rows = assessment.rows();
            rows.filter(|result| result.reason == reason).count()
        };
        Reliance {
            targets: assessment.rules.tally(),
            without_target: with(Reason::ConcludedWithoutTarget),
            without_numbers: with(Reason::ConcludedWithoutNumbers),
        }
    }

    /// How many results are conclusions of the officer.
    pub fn concluded(self) -> usize {
        self.without_target + self.without_numbers
    }
}
