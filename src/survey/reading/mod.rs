//! From the bytes of a file to its sheets.

mod decode;
mod delimited;
mod line;

use super::sheet::Sheet;
use crate::diagnostic::Diagnostics;
use decode::decode;
use delimited::read_delimited;
use std::sync::Arc;

/// The sheets of a file; none when it could not be read.
pub(super) fn read_sheets(
    file: &Arc<str>,
    bytes: &[u8],
    diagnostics: &mut Diagnostics,
) -> Vec<Sheet> {
    match decode(file, bytes) {
        Ok(text) => vec![read_delimited(file, &text, diagnostics)],
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            Vec::new()
        }
    }
}
