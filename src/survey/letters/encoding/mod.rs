//! The encodings that Vietnamese was typed in before Unicode.

mod readings;
mod syllable;
mod tcvn3;
mod vni;
mod windows_1258;

pub(in crate::survey) use readings::Readings;
pub(in crate::survey) use syllable::looks_vietnamese;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// An encoding that has to be said, because its bytes look like those of any other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    /// Windows in Vietnamese: base letters and combining tone marks.
    Windows1258,
    /// TCVN3, also called ABC: fonts such as `.VnTime`.
    Tcvn3,
    /// VNI for Windows: fonts such as `VNI-Times`.
    Vni,
}

/// What stands for bytes that mean nothing in an encoding.
pub(in crate::survey) const UNREADABLE: char = char::REPLACEMENT_CHARACTER;

impl Encoding {
    /// Every one of them, in the order in which they are offered.
    pub const ALL: [Encoding; 3] = [Encoding::Windows1258, Encoding::Tcvn3, Encoding::Vni];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Windows1258 => "windows-1258",
            Encoding::Tcvn3 => "tcvn3",
            Encoding::Vni => "vni",
        }
    }

    /// The text of bytes in this encoding, composed; U+FFFD for what means nothing in it.
    pub fn decode(self, bytes: &[u8]) -> String {
        match self {
            Encoding::Windows1258 => windows_1258::decode(bytes),
            Encoding::Tcvn3 => {
                let latin: String = bytes.iter().map(|byte| char::from(*byte)).collect();
                tcvn3::convert(&latin)
            }
            Encoding::Vni => vni::convert(&encoding_rs::WINDOWS_1252.decode(bytes).0),
        }
    }

    /// The text that was meant where letters of this encoding were typed into Unicode text, as
    /// a font such as `.VnTime` makes them look right: `Liªn Héi` for `Liên Hội` in TCVN3.
    ///
    /// `None` for text that holds letters that only Unicode has: it was not typed so.
    pub fn convert(self, text: &str) -> Option<String> {
        if is_beyond_latin(text) {
            return None;
        }
        Some(match self {
            Encoding::Windows1258 => windows_1258::convert(text),
            Encoding::Tcvn3 => tcvn3::convert(text),
            Encoding::Vni => vni::convert(text),
        })
    }
}

/// Whether a text holds letters that Western fonts do not have, such as `ộ`, or combining marks:
/// what the old encodings put into their place are always Western letters.
pub(in crate::survey) fn is_beyond_latin(text: &str) -> bool {
    let western = |symbol: char| symbol < '\u{100}' || "ŒœŠšŽžŸƒˆ˜".contains(symbol);
    text.chars()
        .any(|symbol| (symbol.is_alphabetic() || is_combining_mark(symbol)) && !western(symbol))
}

fn composed(text: &str) -> String {
    text.nfc().collect()
}
