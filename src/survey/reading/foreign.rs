//! Files that are no text at all, whatever their name says.

/// What a file seems to be, by the bytes it begins with.
const SIGNATURES: [(&[u8], &str); 13] = [
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF8", "gif"),
    (b"BM", "bmp"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"{\\rtf", "rtf"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!\x1a\x07", "archive"),
];
/// So much of a file tells whether it is text.
const LOOKED_AT: usize = 64 * 1024;

/// What a file is whose first bytes tell, as a word of the wording.
pub(super) fn kind_by_signature(bytes: &[u8]) -> Option<&'static str> {
    SIGNATURES
        .iter()
        .find(|(signature, _)| bytes.starts_with(signature))
        // Two letters may begin a text as well.
        .filter(|(signature, _)| signature.len() > 2 || bytes.contains(&0))
        .map(|(_, kind)| *kind)
}

/// Whether a file has so many zero bytes that it is no text: a single one in sound text is a slip
/// that its cell shows.
pub(super) fn is_binary(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(LOOKED_AT)];
    let zeros = start.iter().filter(|byte| **byte == 0).count();
    if std::str::from_utf8(bytes).is_ok() {
        zeros * 10 > start.len()
    } else {
        bytes.contains(&0)
    }
}

/// The byte order of UTF-16 without a mark: every other byte is often zero, the rest never are.
pub(super) fn unmarked_utf16(bytes: &[u8]) -> Option<&'static str> {
    let start = &bytes[..bytes.len().min(LOOKED_AT)];
    let zeros = |offset: usize| {
        let bytes = start.iter().skip(offset).step_by(2);
        bytes.filter(|byte| **byte == 0).count()
    };
    let many = start.len() / 8;
    match (zeros(0), zeros(1)) {
        (0, low) if low > many => Some("UTF-16LE"),
        (high, 0) if high > many => Some("UTF-16BE"),
        _ => None,
    }
}
