//! Text as it comes from files.

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::{Serialize, Serializer};
use std::borrow::{Borrow, Cow};
use std::fmt;
use std::ops::Deref;
use unicode_normalization::UnicodeNormalization;

/// Text of a rule file: part of the program for shipped files, its own for given ones.
///
/// Thousands of these are read at every start, so those of shipped files are never copied.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Text(Cow<'static, str>);

impl Text {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text(Cow::Owned(text))
    }
}

impl From<&'static str> for Text {
    fn from(text: &'static str) -> Text {
        Text(Cow::Borrowed(text))
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<String> for Text {
    fn eq(&self, other: &String) -> bool {
        self.as_str() == other
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de: 'static> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
        deserializer.deserialize_str(TextVisitor)
    }
}

struct TextVisitor;

impl<'de: 'static> Visitor<'de> for TextVisitor {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("str")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Text, E> {
        Ok(Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Text, E> {
        Ok(Text(Cow::Owned(text.to_owned())))
    }
}

/// Whether Unicode promises that this is no character; XML cannot hold some of them.
pub fn is_no_character(symbol: char) -> bool {
    (u32::from(symbol) & 0xfffe) == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&symbol)
}

/// A text without surrounding space, composed (NFC), with what cannot be seen made visible or
/// taken out: it goes to terminals, spreadsheets and web pages later.
pub fn visible(text: &str) -> String {
    // The letters of Vietnamese as they are nearly always written: composed, visible, in two
    // blocks of Unicode. They need no closer look.
    let is_usual = |symbol: char| {
        matches!(symbol, ' '..='~' | '\u{a0}'..='\u{2ff}' | '\u{1e00}'..='\u{1eff}')
            && symbol != SOFT_HYPHEN
    };
    let trimmed = text.trim();
    if trimmed.chars().all(is_usual) {
        return trimmed.to_owned();
    }
    let shown: String = trimmed
        .nfc()
        .filter(|symbol| !is_invisible(*symbol))
        .map(|symbol| match symbol {
            '\t' | '\n' | '\r' => ' ',
            '\u{2028}' | '\u{2029}' | '\u{3000}' => ' ',
            _ if symbol.is_control() || is_no_character(symbol) => '\u{fffd}',
            _ => symbol,
        })
        .collect();
    shown.trim().to_owned()
}

const SOFT_HYPHEN: char = '\u{ad}';

/// Whether a character has no shape of its own: joiners, direction marks, soft hyphens, variation
/// selectors, tags.
pub fn is_invisible(symbol: char) -> bool {
    matches!(
        symbol,
        SOFT_HYPHEN
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}
