//! Records of sign-offs are borne out by the targets of the file.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceText, SpanPlace};
use crate::rules::files::book::{Basis, BookTarget, SignOffRecord};
use std::sync::Arc;

/// Reports signed-off codes that the file does not have, or whose targets are not marked as checked.
pub(super) fn check_signed_off(
    source: &Arc<SourceText>,
    records: &[SignOffRecord],
    targets: &[(&str, &BookTarget)],
    diagnostics: &mut Diagnostics,
) {
    for (code, span) in records.iter().flat_map(|record| &record.codes) {
        let mut of_code = targets
            .iter()
            .filter(|(known, _)| *code == **known)
            .peekable();
        let why = if of_code.peek().is_none() {
            "unknown"
        } else if !of_code.any(|(_, target)| target.basis == Some(Basis::Text)) {
            "unverified"
        } else {
            continue;
        };
        diagnostics.push(
            Diagnostic::new(Code::SignedOffWrong, SpanPlace::new(source, span))
                .with("code", code)
                .with("why", why),
        );
    }
}
