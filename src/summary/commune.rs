//! What is kept of a commune.

use super::closest::Closest;
use super::reliance::Reliance;
use super::set::{SetHead, SetHeads};
use crate::assess::{Assessment, Eligibility, Totals, Verdict};
use crate::diagnostic::Severity;
use crate::text::Text;
use jiff::civil::Date;
use std::sync::Arc;

/// A commune in a row.
#[derive(Clone, Debug)]
pub struct CommuneSummary {
    /// Its name.
    pub name: String,
    /// Whether the survey names it; else its name is that of a file.
    pub is_named: bool,
    /// Its official code.
    pub code: Option<String>,
    /// The district.
    pub district: Option<String>,
    /// The province.
    pub province: Option<String>,
    /// The file of its survey.
    pub file: Option<Arc<str>>,
    /// The code of the region whose targets apply.
    pub region: Option<Text>,
    /// The code of the group whose targets apply.
    pub group: Option<Text>,
    /// The day whose targets apply.
    pub as_of: Date,
    /// The ids of the overlays that were applied.
    pub overlays: Vec<Text>,
    /// Its verdict.
    pub verdict: Verdict,
    /// Whether it may be recognised, by the conditions beside the criteria too.
    pub eligibility: Eligibility,
    /// What its results rest on.
    pub reliance: Reliance,
    /// How many criteria have which verdict.
    pub totals: Totals,
    /// Its criteria, in the order of the set.
    pub criteria: Vec<CriterionState>,
    /// How many indicators are not met.
    pub indicators_not_met: usize,
    /// What is closest to being met.
    pub closest: Option<Closest>,
    /// How many things do not add up or deserve a look.
    pub findings: usize,
    /// How many of these are warnings.
    pub warnings: usize,
}

/// A criterion of a commune.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CriterionState {
    /// Its verdict.
    pub verdict: Verdict,
    /// How many of its indicators are met.
    pub met: usize,
    /// How many of its indicators apply.
    pub counted: usize,
}

impl CommuneSummary {
    /// What is kept of an assessment, and the set that it was made by.
    pub fn of(assessment: &Assessment<'_>, heads: &SetHeads) -> (Arc<SetHead>, CommuneSummary) {
        let (rules, survey) = (assessment.rules, assessment.survey);
        let facts = &survey.facts;
        let criteria = assessment.criteria.iter().map(|criterion| {
            let (met, counted) = criterion.progress();
            CriterionState {
                verdict: criterion.verdict,
                met,
                counted,
            }
        });
        let not_met = assessment.indicators();
        let warnings = assessment.findings.iter();
        let commune = CommuneSummary {
            name: survey.commune.clone(),
            is_named: survey.named_after.is_none(),
            code: facts.code.clone(),
            district: facts.district.clone(),
            province: facts.province.as_ref().map(|entry| entry.value.clone()),
            file: survey
                .observations
                .values()
                .next()
                .map(|row| Arc::clone(&row.line.file)),
            region: rules.region.as_ref().map(|region| region.code.clone()),
            group: rules.group.as_ref().map(|group| group.code.clone()),
            as_of: rules.as_of,
            overlays: rules.overlays.iter().map(|it| it.id.clone()).collect(),
            verdict: assessment.verdict,
            eligibility: assessment.eligibility(),
            reliance: Reliance::of(assessment),
            totals: assessment.totals(),
            criteria: criteria.collect(),
            indicators_not_met: not_met.filter(|it| it.verdict == Verdict::NotMet).count(),
            closest: Closest::of(assessment),
            findings: assessment.findings.len(),
            warnings: warnings
                .filter(|it| it.severity == Severity::Warning)
                .count(),
        };
        (heads.of(rules), commune)
    }
}
