//! The review: everything that a careful reader of a run's surveys would ask about.

mod bounds;
mod earlier;
mod evidence;
mod figures;
mod incomplete;
mod missing;
mod near;
mod patterns;
mod same_numerator;
mod sums;
mod surveys;

use crate::assess::Assessment;
use crate::diagnostic::Diagnostic;
use crate::survey::CommuneRegister;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Everything about a commune that does not add up or deserves a look.
#[derive(Debug)]
pub struct Audit<'r, 'a> {
    /// The commune judged.
    pub assessment: &'r Assessment<'a>,
    /// The most severe first, then about the commune, then in the order of the law.
    pub findings: Vec<Diagnostic>,
}

/// Audits the communes of a run, each by itself and against the others.
pub fn audit<'r, 'a>(assessments: &'r [Assessment<'a>]) -> Vec<Audit<'r, 'a>> {
    let surveys = assessments.iter().map(|assessment| assessment.survey);
    let communes: CommuneRegister = surveys.map(|survey| survey.identity()).collect();
    assessments
        .iter()
        .enumerate()
        .map(|(position, assessment)| {
            let others = communes.others(position);
            let (before, after): (Vec<usize>, Vec<usize>) =
                others.iter().partition(|other| **other < position);
            let judged = |positions: &[usize]| -> Vec<&'r Assessment<'a>> {
                let judged = positions.iter().filter_map(|other| assessments.get(*other));
                judged.collect()
            };
            let mut findings = assessment.findings.clone();
            let own = surveys::findings(assessment, &judged(&before), &judged(&after))
                .into_iter()
                .chain(earlier::finding(assessment, &judged(&others)))
                .chain(of_commune(assessment))
                .map(|finding| finding.about_commune(&assessment.survey.commune));
            findings.extend(own);
            sort(&mut findings, assessment);
            Audit {
                assessment,
                findings,
            }
        })
        .collect()
}

fn of_commune(assessment: &Assessment<'_>) -> Vec<Diagnostic> {
    let mut findings = bounds::findings(assessment);
    findings.extend(sums::findings(assessment));
    findings.extend(missing::finding(assessment));
    findings.extend(assessment.rows().filter_map(incomplete::finding));
    findings.extend(evidence::finding(assessment));
    findings.extend(patterns::all_full(assessment));
    findings.extend(patterns::all_round(assessment));
    findings.extend(same_numerator::findings(assessment));
    findings.extend(assessment.rows().filter_map(near::finding));
    findings
}

fn sort(findings: &mut [Diagnostic], assessment: &Assessment<'_>) {
    let codes = assessment.rows().map(|result| result.rule.code.as_str());
    let positions: BTreeMap<&str, usize> = codes.zip(1..).collect();
    findings.sort_by_key(|finding| {
        let position = finding
            .indicator
            .as_deref()
            .and_then(|code| positions.get(code));
        (Reverse(finding.severity), position.copied().unwrap_or(0))
    });
}
