//! What a picture of an assessment shows: each criterion's state, each indicator's distance to its
//! target. Places are whole thousandths, so that drawing takes no arithmetic that could round.

use crate::assess::Verdict;
use crate::number::{Number, Percent};

/// The criteria at a glance, and the indicators with their targets.
#[derive(Clone, PartialEq, Debug)]
pub struct Chart {
    /// What it shows, for its caption.
    pub title: String,
    /// What it says, for who cannot see it.
    pub text: String,
    /// A mark a criterion, in the order of the law.
    pub criteria: Vec<CriterionMark>,
    /// A mark an indicator, or a part where parts decide, in the order of the law.
    pub indicators: Vec<IndicatorMark>,
}

/// A criterion in a picture.
#[derive(Clone, PartialEq, Debug)]
pub struct CriterionMark {
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its state.
    pub verdict: Verdict,
    /// How many of its indicators are met.
    pub met: usize,
    /// How many of its indicators count: those that apply.
    pub counted: usize,
    /// All that in words, such as `Chưa đạt (1/2 chỉ tiêu)`.
    pub text: String,
    /// Which of [`Chart::indicators`] is farthest from its target, of those that miss it by a
    /// known distance.
    pub farthest: Option<usize>,
}

/// An indicator or a part in a picture.
#[derive(Clone, PartialEq, Debug)]
pub struct IndicatorMark {
    /// The code of its criterion.
    pub criterion: String,
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its state.
    pub verdict: Verdict,
    /// Its state in words.
    pub state: String,
    /// What was measured, in words; may be empty.
    pub measured: String,
    /// What is asked, in words.
    pub required: String,
    /// How it stands to a target that is a number; `None` where either is not.
    pub distance: Option<Distance>,
}

/// How a measured number stands to its target.
#[derive(Clone, PartialEq, Debug)]
pub struct Distance {
    /// How far: percentage points for shares, percent of the target for amounts. Rounded up where
    /// the target is missed, down where it is reached, so that neither shows as the other.
    pub percent: Percent,
    /// The same in words.
    pub text: String,
    /// What was measured: percent for shares, the unit otherwise.
    pub measured: Value,
    /// The target, in the same.
    pub target: Number,
    /// What both are in: `%` or the unit's name.
    pub unit: String,
    /// Where the measured value lies on its axis, in thousandths of its length.
    pub measured_at: u16,
    /// Where the target lies.
    pub target_at: u16,
}

/// A value on an axis.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Value {
    /// A share in percent.
    Percent(Percent),
    /// An amount.
    Number(Number),
}
