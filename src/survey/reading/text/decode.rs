//! From bytes to text.

use super::binary::{is_binary, unmarked_utf16};
use super::samples::samples;
use crate::diagnostic::{CellPlace, Code, Diagnostic, Place};
use crate::survey::letters::{Encoding, Readings};
use std::borrow::Cow;
use std::sync::Arc;

/// The text of a file, every line ending in `\n`.
pub(in crate::survey::reading) struct Decoded<'b> {
    pub text: Cow<'b, str>,
    /// Whether it was Unicode already, so that a declared encoding is about its fonts.
    pub was_unicode: bool,
}

/// The text of a file: UTF-8, with or without a byte order mark, UTF-16 with one, or in the
/// declared encoding.
///
/// # Errors
/// The file is empty, no text, or text in an encoding that nobody declared; the line of the first
/// byte that is not UTF-8 is named.
pub(in crate::survey::reading) fn decode<'b>(
    file: &Arc<str>,
    bytes: &'b [u8],
    declared: Option<Encoding>,
) -> Result<Decoded<'b>, Diagnostic> {
    let whole_file = || Place::File(file.to_string());
    let (text, was_unicode) = if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        (utf8(rest), true)
    } else if let Some(text) = utf16(bytes) {
        (Some(Cow::Owned(text)), true)
    } else if let Some(order) = unmarked_utf16(bytes) {
        return Err(Diagnostic::new(Code::Utf16WithoutMark, whole_file()).with("encoding", order));
    } else if is_binary(bytes) {
        return Err(Diagnostic::new(Code::NotText, whole_file()));
    } else {
        match (utf8(bytes), declared) {
            (None, Some(encoding)) => (Some(Cow::Owned(encoding.decode(bytes))), false),
            (text, _) => (text, true),
        }
    };
    let text = text.ok_or_else(|| not_utf8(file, bytes))?;
    if text.trim().is_empty() {
        return Err(Diagnostic::new(Code::EmptyFile, whole_file()));
    }
    // Lines end in \n, in \r\n on Windows, in \r on old Macs.
    let text = if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        text
    };
    Ok(Decoded { text, was_unicode })
}

fn utf8(bytes: &[u8]) -> Option<Cow<'_, str>> {
    std::str::from_utf8(bytes).ok().map(Cow::Borrowed)
}

/// The text of UTF-16 with its byte order mark, as Excel saves "Unicode text".
fn utf16(bytes: &[u8]) -> Option<String> {
    let encoding = match bytes {
        [0xff, 0xfe, ..] => encoding_rs::UTF_16LE,
        [0xfe, 0xff, ..] => encoding_rs::UTF_16BE,
        _ => return None,
    };
    Some(encoding.decode_with_bom_removal(bytes).0.into_owned())
}

fn not_utf8(file: &Arc<str>, bytes: &[u8]) -> Diagnostic {
    let valid = match std::str::from_utf8(bytes) {
        Ok(_) => bytes.len(),
        Err(error) => error.valid_up_to(),
    };
    let before = bytes.get(..valid).unwrap_or_default();
    let breaks = before.iter().filter(|byte| **byte == b'\n').count();
    let place = CellPlace {
        file: Arc::clone(file),
        sheet: None,
        line: u32::try_from(breaks + 1).unwrap_or(u32::MAX),
        column: None,
        value: String::new(),
    };
    let read = Readings::of(&samples(bytes), Encoding::decode);
    Diagnostic::new(Code::NotUtf8, place)
        .with("windows", read.windows)
        .with("tcvn", read.tcvn)
        .with("vni", read.vni)
}
