//! From the bytes of a file to its sheets.

mod decode;
mod delimited;
mod foreign;
mod line;
mod samples;
mod separator;

use super::old_font;
use super::options::ReadOptions;
use super::sheet::Sheet;
use crate::diagnostic::Diagnostics;
use decode::decode;
use delimited::read_delimited;
use std::sync::Arc;

/// The sheets of a file; none when it could not be read.
pub(super) fn read_sheets(
    file: &Arc<str>,
    bytes: &[u8],
    options: &ReadOptions,
    diagnostics: &mut Diagnostics,
) -> Vec<Sheet> {
    match decode(file, bytes, options.encoding) {
        Ok(decoded) => {
            let mut sheet = read_delimited(file, &decoded.text, diagnostics);
            if let Some(encoding) = options.encoding.filter(|_| decoded.was_unicode) {
                old_font::convert(&mut sheet, encoding, diagnostics);
            }
            vec![sheet]
        }
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            Vec::new()
        }
    }
}
