//! From the bytes of a file to its sheets.

mod binary;
mod decode;
mod delimited;
mod kind;
mod line;
mod samples;
mod separator;
mod workbook;

use super::old_font;
use super::options::ReadOptions;
use super::sheet::Sheet;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use decode::decode;
use delimited::read_delimited;
use kind::FileKind;
pub(super) use line::split_line;
pub(super) use separator::likely_separator;
use std::sync::Arc;
use workbook::read_workbook;

/// The sheets of a file, whatever its name says that it is; none when it could not be read. Letters
/// of the declared encoding are Unicode in them.
pub(super) fn read_sheets(
    file: &Arc<str>,
    bytes: &[u8],
    options: &ReadOptions,
    diagnostics: &mut Diagnostics,
) -> Vec<Sheet> {
    let (mut sheets, were_unicode) = match FileKind::of(bytes) {
        FileKind::Text => match decode(file, bytes, options.encoding) {
            Ok(decoded) => (
                vec![read_delimited(file, &decoded.text, diagnostics)],
                decoded.was_unicode,
            ),
            Err(diagnostic) => {
                diagnostics.push(diagnostic);
                return Vec::new();
            }
        },
        FileKind::Foreign(what) => {
            let place = Place::File(file.to_string());
            diagnostics.push(Diagnostic::new(Code::OtherFileKind, place).with("what", what));
            return Vec::new();
        }
        kind => (
            read_workbook(file, bytes, &kind, &options.sheets, diagnostics),
            true,
        ),
    };
    if let Some(encoding) = options.encoding.filter(|_| were_unicode) {
        for sheet in &mut sheets {
            old_font::convert(sheet, encoding, diagnostics);
        }
    }
    sheets
}
