//! What does not add up, or could not be used.

use crate::diagnostic::Diagnostic;
use crate::wording::Wording;
use serde::Serialize;

/// A finding, warning or error with its place.
#[derive(Serialize)]
pub(super) struct FindingJson<'a> {
    code: &'static str,
    severity: &'static str,
    indicator: Option<&'a str>,
    message: String,
    file: Option<&'a str>,
    /// Text files have no sheets.
    #[serde(skip_serializing_if = "Option::is_none")]
    sheet: Option<&'a str>,
    line: Option<u32>,
    cell: Option<String>,
}

impl<'a> FindingJson<'a> {
    pub fn of(finding: &'a Diagnostic, wording: &Wording) -> FindingJson<'a> {
        let place = finding.place.parts();
        FindingJson {
            code: finding.code.name(),
            severity: finding.severity.name(),
            indicator: finding.indicator.as_deref(),
            message: wording.say(&finding.message),
            file: place.file,
            sheet: place.sheet,
            line: place.line,
            cell: place.cell,
        }
    }

    pub fn all_of(findings: &'a [Diagnostic], wording: &Wording) -> Vec<FindingJson<'a>> {
        let findings = findings.iter();
        findings
            .map(|finding| FindingJson::of(finding, wording))
            .collect()
    }
}
