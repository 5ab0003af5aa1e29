//! Bytes that cannot be text, or are text that does not say how it is written.

/// So much of a file tells whether it is text.
const LOOKED_AT: usize = 64 * 1024;

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
