//! The mark of workbooks that are reports of this program, so that they are not read as surveys.

use std::io::{Read, Seek};
use zip::ZipArchive;

/// The category in the properties of a report's workbook.
pub const REPORT_MARK: &str = "nongthon report";

/// The part of a workbook that holds its properties.
const PROPERTIES: &str = "docProps/core.xml";
/// Properties are not longer.
const LONGEST: u64 = 64 << 10;

/// Whether a file is a workbook that bears the mark; one that cannot be read does not.
pub fn is_marked_report(file: impl Read + Seek) -> bool {
    let Ok(mut archive) = ZipArchive::new(file) else {
        return false;
    };
    let Ok(part) = archive.by_name(PROPERTIES) else {
        return false;
    };
    let mut text = String::new();
    let read = part.take(LONGEST).read_to_string(&mut text);
    read.is_ok() && text.contains(&format!(">{REPORT_MARK}</"))
}
