//! Names of sheets: short, without some symbols, and each only once.

use std::collections::BTreeSet;

/// The longest name that the workbook format allows.
const LONGEST: usize = 31;
/// What names cannot hold.
const FORBIDDEN: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
/// The only name that spreadsheets keep for themselves.
const RESERVED: &str = "history";

/// The names that are taken.
#[derive(Debug, Default)]
pub(super) struct SheetNames(BTreeSet<String>);

impl SheetNames {
    /// A name as near to the wanted one as can be.
    pub fn take(&mut self, wanted: &str) -> String {
        let clean: String = wanted
            .chars()
            .map(|symbol| match symbol {
                _ if FORBIDDEN.contains(&symbol) => '-',
                _ if symbol.is_control() => ' ',
                _ => symbol,
            })
            .collect();
        let clean = clean.trim_matches([' ', '\'']);
        let mut number = 1;
        loop {
            let name = numbered(clean, number);
            if name.to_lowercase() != RESERVED && self.0.insert(name.to_lowercase()) {
                return name;
            }
            number += 1;
        }
    }
}

/// The name, cut so that its number fits behind it.
fn numbered(name: &str, number: u32) -> String {
    let suffix = match number {
        1 if !name.is_empty() => String::new(),
        _ => format!(" ({number})"),
    };
    let room = LONGEST.saturating_sub(suffix.len());
    // A quotation mark may end no name, nor what is cut of one.
    let start = cut(name, room).trim_end_matches([' ', '\'']);
    format!("{start}{suffix}").trim_start().to_owned()
}

/// So much of a text as fits so many units of UTF-16, in which the format counts.
fn cut(text: &str, most: usize) -> &str {
    let mut used = 0;
    for (at, symbol) in text.char_indices() {
        used += symbol.len_utf16();
        if used > most {
            return &text[..at];
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_clean_and_different() {
        let mut names = SheetNames::default();
        let long = "Xã có tên rất dài ở một huyện cũng có tên rất dài";
        assert_eq!(names.take(long), "Xã có tên rất dài ở một huyện c");
        assert_eq!(names.take(long), "Xã có tên rất dài ở một huy (2)");
        assert_eq!(names.take("A/B: [C]"), "A-B- -C-");
        assert_eq!(names.take("'Tân'"), "Tân");
        assert_eq!(names.take("TÂN"), "TÂN (2)");
        let quoted = "Xã có tên rất dài ở một huyện '' c";
        assert_eq!(names.take(quoted), "Xã có tên rất dài ở một huyện");
        assert_eq!(names.take("History"), "History (2)");
        assert_eq!(names.take("?*"), "--");
        assert_eq!(names.take(" "), "(1)");
        for symbol in FORBIDDEN {
            assert!(!names.take(&format!("x{symbol}")).contains(symbol));
        }
    }
}
