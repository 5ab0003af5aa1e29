//! Warnings about what went to files: who looks at the terminal alone is told of them too.

use super::diagnostics::print_diagnostics;
use crate::diagnostic::{Arg, Diagnostic, Diagnostics, Message, Severity, message};
use crate::wording::Wording;
use std::io::Write;

/// How many of the findings are warnings.
pub(super) fn warnings<'d>(findings: impl IntoIterator<Item = &'d Diagnostic>) -> usize {
    let findings = findings.into_iter();
    findings
        .filter(|finding| finding.severity == Severity::Warning)
        .count()
}

/// Tells that the files named show so many warnings; nothing where there are none.
pub(super) fn tell_warnings_in(files: &[String], count: usize, wording: &Wording) {
    if files.is_empty() {
        return tell_warnings(count, wording);
    }
    let files: Vec<Arg> = files.iter().map(Arg::from).collect();
    tell(
        count,
        message!("warnings-in-files", count = count, files = files),
        wording,
    );
}

/// Tells that there are so many warnings where the files show none of them.
pub(super) fn tell_warnings(count: usize, wording: &Wording) {
    tell(count, message!("warnings-by-check", count = count), wording);
}

/// Tells findings in full.
pub(super) fn tell_all<'d>(findings: impl Iterator<Item = &'d Diagnostic>, wording: &Wording) {
    let mut diagnostics = Diagnostics::default();
    findings.for_each(|finding| diagnostics.push(finding.clone()));
    if !diagnostics.is_empty() {
        print_diagnostics(&diagnostics, wording);
    }
}

fn tell(count: usize, message: Message, wording: &Wording) {
    if count > 0 {
        let text = wording.say(&message) + "\n";
        // Where even standard error is gone, nobody is left to be told.
        let _ = anstream::stderr().write_all(text.as_bytes());
    }
}
