//! What does not add up, and what deserves a look. A finding never changes a verdict.
//!
//! What contradicts itself is part of every assessment. What a careful reader would ask about
//! besides is looked for in a review, which takes all communes of a run together.

mod claims;
mod conclusions;
mod currency;
mod hamlet_facts;
mod hamlets;
mod last_time;
mod notation;
mod place;
mod quantities;
mod review;
mod rounding;
mod size;

pub use review::{Audit, audit};

use super::assessment::{Assessment, IndicatorResult};
use crate::diagnostic::Diagnostic;

/// Every finding about an assessment: first about the commune, then in the order of the law.
pub(super) fn findings(assessment: &Assessment<'_>) -> Vec<Diagnostic> {
    let mut findings = place::findings(assessment);
    findings.extend(currency::findings(assessment));
    findings.extend(quantities::findings(assessment));
    findings.extend(hamlets::findings(assessment));
    findings.extend(hamlet_facts::findings(assessment));
    findings.extend(notation::finding(assessment));
    findings.extend(last_time::finding(assessment));
    for result in assessment.rows() {
        findings.extend(place::loosened(result));
        add_sizes(result, &mut findings);
        add_claims(result, &mut findings);
        add_rounding(result, &mut findings);
    }
    findings
        .into_iter()
        .map(|finding| finding.about_commune(&assessment.survey.commune))
        .collect()
}

/// What has an unlikely size in the whole, or in a hamlet.
fn add_sizes(result: &IndicatorResult<'_>, findings: &mut Vec<Diagnostic>) {
    if result.hamlets.len() > 1 {
        let hamlets = result.hamlets.iter();
        findings.extend(hamlets.filter_map(|hamlet| size::finding(&hamlet.result)));
    } else {
        findings.extend(size::finding(result));
    }
}

/// What was printed or concluded about the whole, about women and men, and about hamlets.
fn add_claims(result: &IndicatorResult<'_>, findings: &mut Vec<Diagnostic>) {
    findings.extend(claims::finding(result));
    findings.extend(conclusions::finding(result));
    for sex in &result.sexes {
        add_claims(&sex.result, findings);
    }
    // What a single hamlet says is what was said of the whole.
    if result.hamlets.len() > 1 {
        for hamlet in &result.hamlets {
            add_claims(&hamlet.result, findings);
        }
    }
}

/// Where women and men must each reach the target, their shares are what rounding may turn.
fn add_rounding(result: &IndicatorResult<'_>, findings: &mut Vec<Diagnostic>) {
    if result.rule.each_sex && !result.sexes.is_empty() {
        let sexes = result.sexes.iter();
        findings.extend(sexes.filter_map(|sex| rounding::finding(&sex.result)));
    } else {
        findings.extend(rounding::finding(result));
    }
}
