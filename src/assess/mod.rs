//! The judge: pure, exact, and without language. Every survey that fits gets an assessment.

mod assessment;
mod audit;
mod combine;
mod gap;
mod judge;
mod verdict;
mod verdicts;

pub use assessment::{Assessment, CriterionResult, IndicatorResult, Totals, assess};
pub use gap::Gap;
pub use judge::{Measure, Reason, Strictness};
pub use verdict::{Verdict, VerdictBasis};
pub use verdicts::{Verdicts, verdicts};
