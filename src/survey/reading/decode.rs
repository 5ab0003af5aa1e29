//! From bytes to text.

use crate::diagnostic::{CellPlace, Code, Diagnostic, Place};
use std::borrow::Cow;
use std::sync::Arc;

/// The text of a file: UTF-8, with or without a byte order mark, every line ending in `\n`.
///
/// # Errors
/// The file is empty or not UTF-8; the line of the first wrong byte is named.
pub(super) fn decode<'b>(file: &Arc<str>, bytes: &'b [u8]) -> Result<Cow<'b, str>, Diagnostic> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(file, bytes, error))?;
    if text.trim().is_empty() {
        return Err(Diagnostic::new(
            Code::EmptyFile,
            Place::File(file.to_string()),
        ));
    }
    // Lines end in \n, in \r\n on Windows, in \r on old Macs.
    Ok(if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    })
}

fn not_utf8(file: &Arc<str>, bytes: &[u8], error: std::str::Utf8Error) -> Diagnostic {
    let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
    let breaks = before.iter().filter(|byte| **byte == b'\n').count();
    Diagnostic::new(
        Code::NotUtf8,
        CellPlace {
            file: Arc::clone(file),
            sheet: None,
            line: u32::try_from(breaks + 1).unwrap_or(u32::MAX),
            column: None,
            value: String::new(),
        },
    )
}
