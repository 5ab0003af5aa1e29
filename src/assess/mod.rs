//! The judge: pure, exact, and without language. Every survey that fits gets an assessment.

mod assessment;
mod audit;
mod breakdown;
mod check;
mod combine;
mod gap;
mod judge;
mod policy;
mod recognition;
mod verdict;
mod verdicts;
mod withdrawal;

pub use assessment::{Assessment, CriterionResult, IndicatorResult, Totals, assess};
pub use audit::{Audit, audit};
pub use breakdown::{HamletResult, SexResult};
pub use check::Check;
pub use gap::Gap;
pub use judge::{Measure, Reason};
pub use policy::{Policy, Strictness};
pub use recognition::Eligibility;
pub use verdict::{Verdict, VerdictBasis};
pub use verdicts::{VerdictCodes, verdicts};
pub use withdrawal::{CaseStanding, Conclusion, Standing};
