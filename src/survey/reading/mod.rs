//! From the bytes of a file to its sheets.

mod decode;
mod delimited;
mod kind;
mod line;
mod workbook;

use super::options::ReadOptions;
use super::sheet::Sheet;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use decode::decode;
pub(super) use delimited::likely_separator;
use delimited::read_delimited;
use kind::FileKind;
pub(super) use line::split_line;
use std::sync::Arc;
use workbook::read_workbook;

/// The sheets of a file, whatever its name says that it is; none when it could not be read.
pub(super) fn read_sheets(
    file: &Arc<str>,
    bytes: &[u8],
    options: &ReadOptions,
    diagnostics: &mut Diagnostics,
) -> Vec<Sheet> {
    match FileKind::of(bytes) {
        FileKind::Text => read_text(file, bytes, diagnostics),
        FileKind::Foreign(what) => {
            let place = Place::File(file.to_string());
            diagnostics.push(Diagnostic::new(Code::OtherFileKind, place).with("what", what));
            Vec::new()
        }
        kind => read_workbook(file, bytes, &kind, &options.sheets, diagnostics),
    }
}

fn read_text(file: &Arc<str>, bytes: &[u8], diagnostics: &mut Diagnostics) -> Vec<Sheet> {
    match decode(file, bytes) {
        Ok(text) => vec![read_delimited(file, &text, diagnostics)],
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            Vec::new()
        }
    }
}
