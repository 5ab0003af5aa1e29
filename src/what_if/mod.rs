//! What other figures would turn, and the fewest changes that would: pure, like the judge. What it says
//! comes from assessments; a change is judged like any survey.

mod fewest;
mod turns;

pub use fewest::{Change, Fewest, Goal, Need, fewest};
pub use turns::{CriterionTurn, IndicatorTurn, WhatIf, what_if};
