//! From the bytes of a file to its sheets.

mod kind;
mod old_font;
mod options;
mod report_mark;
mod room;
mod text;
mod workbook;

pub(super) use old_font::{is_suspicious, suspect};
pub use options::ReadOptions;
pub use report_mark::{REPORT_MARK, is_marked_report};
pub(super) use room::{survey_too_large, too_many_communes};
pub(super) use text::{likely_separator, split_line};
pub(super) use workbook::holds_survey;

use super::table::Sheet;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use kind::FileKind;
use std::sync::Arc;
use text::{decode, read_delimited};
use workbook::{Holds, read_workbook};

/// The sheets of a file, whatever its name says that it is; none when it could not be read. Letters
/// of the declared encoding are Unicode in them.
pub(super) fn read_sheets(
    file: &Arc<str>,
    bytes: &[u8],
    options: &ReadOptions,
    holds: Holds,
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
            read_workbook(file, bytes, &kind, &options.sheets, holds, diagnostics),
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
