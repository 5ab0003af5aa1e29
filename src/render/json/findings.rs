//! The audit as JSON, format `nongthon.findings.v1` (see `docs/json.md`).

use super::json::RuleSetJson;
use crate::assess::Audit;
use crate::diagnostic::{Diagnostic, Severity};
use crate::wording::Wording;
use serde::Serialize;

const FORMAT: &str = "nongthon.findings.v1";

/// Writes the findings of a run.
pub fn render_findings_json(audits: &[Audit<'_, '_>], wording: &Wording) -> String {
    let all = || audits.iter().flat_map(|audit| &audit.findings);
    let file = File {
        format: FORMAT,
        warnings: count(all(), Severity::Warning),
        notices: count(all(), Severity::Notice),
        communes: audits
            .iter()
            .map(|audit| CommuneJson::of(audit, wording))
            .collect(),
        findings: all()
            .map(|finding| FindingJson::of(finding, wording))
            .collect(),
    };
    // Strings, numbers and lists only: nothing here can fail to serialise.
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    text
}

fn count<'d>(findings: impl Iterator<Item = &'d Diagnostic>, severity: Severity) -> usize {
    findings.filter(|it| it.severity == severity).count()
}

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    warnings: usize,
    notices: usize,
    communes: Vec<CommuneJson<'a>>,
    findings: Vec<FindingJson<'a>>,
}

#[derive(Serialize)]
struct CommuneJson<'a> {
    name: &'a str,
    code: Option<&'a str>,
    province: Option<&'a str>,
    district: Option<&'a str>,
    rule_set: RuleSetJson<'a>,
    warnings: usize,
    notices: usize,
}

#[derive(Serialize)]
struct FindingJson<'a> {
    code: &'static str,
    severity: &'static str,
    commune: Option<&'a str>,
    indicator: Option<&'a str>,
    file: Option<&'a str>,
    sheet: Option<&'a str>,
    line: Option<u32>,
    cell: Option<String>,
    message: String,
    advice: Option<String>,
}

impl<'a> CommuneJson<'a> {
    fn of(audit: &Audit<'_, 'a>, wording: &Wording) -> CommuneJson<'a> {
        let survey = audit.assessment.survey;
        let facts = &survey.facts;
        CommuneJson {
            name: &survey.commune,
            code: facts.code.as_deref(),
            province: facts.province.as_ref().map(|entry| entry.value.as_str()),
            district: facts.district.as_deref(),
            rule_set: RuleSetJson::of(audit.assessment, wording),
            warnings: count(audit.findings.iter(), Severity::Warning),
            notices: count(audit.findings.iter(), Severity::Notice),
        }
    }
}

impl<'a> FindingJson<'a> {
    fn of(finding: &'a Diagnostic, wording: &Wording) -> FindingJson<'a> {
        let place = finding.place.parts();
        FindingJson {
            code: finding.code.name(),
            severity: finding.severity.name(),
            commune: finding.commune.as_deref(),
            indicator: finding.indicator.as_deref(),
            file: place.file,
            sheet: place.sheet,
            line: place.line,
            cell: place.cell,
            message: wording.say(&finding.message),
            advice: wording.advice(&finding.message),
        }
    }
}
