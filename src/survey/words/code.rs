//! Codes of indicators, as people and spreadsheets write them.

use std::borrow::Cow;

/// The code without what people and spreadsheets put around it: `12.1.`, `12. 1`, `="12.1"`.
pub(in crate::survey) fn normalized_code(code: &str) -> Cow<'_, str> {
    let code = code.trim_matches(['=', '"', '\'']).trim_end_matches('.');
    let is_plain =
        |symbol: char| symbol.is_ascii_digit() || symbol.is_ascii_lowercase() || symbol == '.';
    if code.chars().all(is_plain) {
        return Cow::Borrowed(code);
    }
    let parts: Vec<&str> = code.split('.').map(str::trim).collect();
    Cow::Owned(parts.join(".").to_lowercase())
}
