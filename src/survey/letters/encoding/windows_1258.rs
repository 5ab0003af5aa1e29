//! Windows-1258: letters with circumflex, breve and horn, and five combining tone marks.

use super::{UNREADABLE, composed};
use encoding_rs::{WINDOWS_1252, WINDOWS_1258};

/// The composed text of the bytes; U+FFFD for those without a letter, which the Encoding Standard
/// takes for control characters.
pub(super) fn decode(bytes: &[u8]) -> String {
    let (text, _) = WINDOWS_1258.decode_without_bom_handling(bytes);
    let is_unassigned = |symbol: char| ('\u{80}'..='\u{9f}').contains(&symbol);
    composed(&text.replace(is_unassigned, UNREADABLE.encode_utf8(&mut [0; 4])))
}

/// The text that was meant where the bytes were taken for Western ones; symbols that Western
/// Windows does not have stay.
pub(super) fn convert(text: &str) -> String {
    let mut converted = String::with_capacity(text.len());
    let mut bytes = Vec::with_capacity(text.len());
    for symbol in text.chars() {
        match WINDOWS_1252.encode(symbol.encode_utf8(&mut [0; 4])) {
            (byte, _, false) => bytes.extend_from_slice(&byte),
            (_, _, true) => {
                converted.push_str(&decode(&std::mem::take(&mut bytes)));
                converted.push(symbol);
            }
        }
    }
    converted.push_str(&decode(&bytes));
    converted
}
