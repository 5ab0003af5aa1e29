//! The communes that a command line names.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::folded::nearest;
use crate::pipeline::Case;

/// Keeps the communes of this name or code; where there are none, all stay, and that is an error.
pub(super) fn keep_called(wanted: &str, cases: &mut Vec<Case>, diagnostics: &mut Diagnostics) {
    let is_meant = |case: &Case| case.survey.identity().is_called(wanted);
    if cases.iter().any(is_meant) {
        cases.retain(is_meant);
        return;
    }
    let names = cases.iter().map(|case| case.survey.commune.as_str());
    let near = nearest(wanted, names);
    diagnostics.push(
        Diagnostic::new(Code::UnknownCommune, Place::Nowhere)
            .with("commune", wanted)
            .with("near", near.as_slice())
            .with("count", near.len()),
    );
}
