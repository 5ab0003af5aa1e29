//! The audit as JSON, format `nongthon.findings.v1` (see `docs/json.md`).

use super::commune::IdentityJson;
use super::left_out::LeftOutJson;
use super::pretty;
use super::rule_set::RuleSetJson;
use crate::assess::Audit;
use crate::diagnostic::{Diagnostic, Severity};
use crate::summary::LeftOut;
use crate::wording::Wording;
use serde::Serialize;

const FORMAT: &str = "nongthon.findings.v1";

/// Writes the findings of a run.
pub fn render_findings_json(
    audits: &[Audit<'_, '_>],
    left_out: &[LeftOut],
    wording: &Wording,
) -> String {
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
        left_out: LeftOutJson::all_of(left_out, wording),
    };
    pretty(&file)
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
    /// Only `--keep-going` leaves anything out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<LeftOutJson<'a>>,
}

#[derive(Serialize)]
struct CommuneJson<'a> {
    #[serde(flatten)]
    identity: IdentityJson<'a>,
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
        CommuneJson {
            identity: IdentityJson::of(audit.assessment),
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
