//! What a file is, told by its content: names can be wrong.

use crate::diagnostic::{Message, message};

/// How a file is to be read.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum FileKind {
    /// Text, for all that can be told.
    Text,
    /// A zip archive, which a workbook of today is.
    Zip,
    /// An OLE2 compound file, which a workbook of Excel 97-2003 or a protected one is.
    CompoundFile,
    /// Something else, in words.
    Foreign(Message),
}

/// How far into a text its kind is looked for.
const LOOKED_AT: usize = 4096;

impl FileKind {
    /// The kind of a file by its first bytes.
    pub fn of(bytes: &[u8]) -> FileKind {
        let begins = |magic: &[u8]| bytes.starts_with(magic);
        let has = |at: usize, magic: &[u8]| bytes.get(at..at + magic.len()) == Some(magic);
        if begins(b"PK\x03\x04") || begins(b"PK\x05\x06") {
            return FileKind::Zip;
        }
        if begins(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
            return FileKind::CompoundFile;
        }
        let is_bitmap = begins(b"BM") && has(6, &[0; 4]);
        let pictures: [&[u8]; 5] = [
            b"\x89PNG\r\n\x1a\n",
            b"\xff\xd8\xff",
            b"GIF8",
            b"II*\0",
            b"MM\0*",
        ];
        let is_webp = begins(b"RIFF") && has(8, b"WEBP");
        let is_heic = has(4, b"ftyp");
        if is_bitmap || is_webp || is_heic || pictures.into_iter().any(begins) {
            return FileKind::Foreign(message!("kind-picture"));
        }
        if begins(b"%PDF-") {
            return FileKind::Foreign(message!("kind-pdf"));
        }
        if begins(b"{\\rtf") {
            return FileKind::Foreign(message!("kind-word"));
        }
        let archives: [&[u8]; 3] = [b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b\x08"];
        if archives.into_iter().any(begins) {
            return FileKind::Foreign(message!("kind-archive"));
        }
        markup(bytes).map_or(FileKind::Text, FileKind::Foreign)
    }
}

/// What a text in angle brackets is; Excel opens such files under the name of a workbook.
fn markup(bytes: &[u8]) -> Option<Message> {
    let start = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    let start = String::from_utf8_lossy(start);
    // Nearly every file is a table, of which nothing needs to be folded.
    if !start.trim_start().starts_with('<') {
        return None;
    }
    let start = start.trim_start().to_lowercase();
    let is_html = ["<html", "<!doctype html", "<table", "<head", "<body"];
    if is_html.iter().any(|tag| start.contains(tag)) {
        Some(message!("kind-html"))
    } else if start.starts_with("<?xml") {
        Some(message!("kind-xml"))
    } else {
        None
    }
}
