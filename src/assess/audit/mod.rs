//! What does not add up, and what deserves a look. A finding never changes a verdict.
//!
//! What contradicts itself is part of every assessment. What a careful reader would ask about
//! besides is looked for in a review, which takes all communes of a run together.

mod claims;
mod conclusions;
mod hamlets;
mod place;
mod quantities;
mod review;
mod rounding;

pub use review::{Audit, audit};

use super::assessment::Assessment;
use crate::diagnostic::Diagnostic;

/// Every finding about an assessment: first about the commune, then in the order of the law.
pub(super) fn findings(assessment: &Assessment<'_>) -> Vec<Diagnostic> {
    let mut findings = place::findings(assessment);
    findings.extend(quantities::findings(assessment));
    findings.extend(hamlets::findings(assessment));
    for result in assessment.indicators_and_parts() {
        findings.extend(place::loosened(result));
        findings.extend(claims::finding(result));
        findings.extend(conclusions::finding(result));
        findings.extend(rounding::finding(result));
    }
    findings
        .into_iter()
        .map(|finding| finding.about_commune(&assessment.survey.commune))
        .collect()
}
