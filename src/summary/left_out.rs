//! What was not judged.

use crate::diagnostic::Diagnostic;

/// A file, or a commune of one, that was left out.
#[derive(Clone, PartialEq, Debug)]
pub struct LeftOut {
    /// The file; `None` where there is none.
    pub file: Option<String>,
    /// The commune; `None` for a file as a whole.
    pub commune: Option<String>,
    /// Why: at least one error.
    pub problems: Vec<Diagnostic>,
}
