//! An average and a share of counts, as fractions.

use crate::number::{Direction, Mean, Number, Percent, Share};

/// A total over a number of things.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Average {
    /// The sum.
    pub total: usize,
    /// How many things were added up.
    pub of: usize,
}

/// Averages are read with so many decimals, shares with one less.
const DECIMALS: u32 = 2;
const SHARE_DECIMALS: u32 = 1;

impl Average {
    /// The mean, rounded half up, or with as many decimals as it takes not to seem to be `most`, the
    /// greatest that there can be; `None` of nothing.
    pub fn mean(self, most: usize) -> Option<Percent> {
        let mean = Mean::of_total(number(self.total)?, number(self.of)?)?;
        Some(Percent::agreeing(
            mean,
            Direction::AtLeast,
            number(most)?,
            DECIMALS,
        ))
    }

    /// The share in percent, rounded half up, or with as many decimals as it takes to seem neither
    /// all nor nothing where it is not; `None` of nothing.
    pub fn share(self) -> Option<Percent> {
        let share = Share::new(number(self.total)?, number(self.of)?)?;
        let below_all =
            Percent::agreeing(share, Direction::AtLeast, Number::HUNDRED, SHARE_DECIMALS);
        let above_nothing =
            Percent::agreeing(share, Direction::AtMost, Number::ZERO, SHARE_DECIMALS);
        Some(if above_nothing.decimals() > below_all.decimals() {
            above_nothing
        } else {
            below_all
        })
    }
}

fn number(count: usize) -> Option<Number> {
    u32::try_from(count).ok().map(Number::from)
}
