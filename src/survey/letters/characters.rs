//! Letters that look right and are not: what is repaired in survey text before it is compared.

use crate::text::{is_invisible, visible};

/// What was repaired.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(in crate::survey) enum Repair {
    /// `ƣ` (U+01A3), which some keyboards wrote for `ư`.
    Horn,
    /// A Cyrillic, Greek or Icelandic letter that looks like one of Vietnamese.
    Lookalike,
    /// A full-width letter, digit or sign of East Asian fonts.
    Wide,
    /// A character that cannot be seen, such as a zero-width space.
    Invisible,
    /// A control character, which becomes U+FFFD.
    Control,
}

impl Repair {
    /// The word that the wording chooses its sentence by.
    pub fn word(self) -> &'static str {
        match self {
            Repair::Horn => "horn",
            Repair::Lookalike => "lookalike",
            Repair::Wide => "wide",
            Repair::Invisible => "invisible",
            Repair::Control => "control",
        }
    }
}

/// Letters of other scripts with the Latin ones that they look like.
const LOOKALIKES: [(&str, &str); 2] = [
    // Cyrillic.
    (
        "аАВеЕѕЅіІјЈкКМНоОрРсСТуУхХһӏӀ",
        "aABeEsSiIjJkKMHoOpPcCTyYxXhlI",
    ),
    // Greek.
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ", "ABEZHIKMNOPTYXovp"),
];

/// The text with its letters repaired, and each repair in order; `None` when there is none.
pub(in crate::survey) fn repaired(text: &str) -> Option<(String, Vec<Repair>)> {
    if are_sound(text) {
        return None;
    }
    let mut repairs = Vec::new();
    let mut letters = Vec::with_capacity(text.len());
    for symbol in text.chars() {
        let (letter, repair) = match symbol {
            'ƣ' => ('ư', Some(Repair::Horn)),
            'Ƣ' => ('Ư', Some(Repair::Horn)),
            'Ð' | 'Ɖ' => ('Đ', Some(Repair::Lookalike)),
            'ð' => ('đ', Some(Repair::Lookalike)),
            '\u{ff01}'..='\u{ff5e}' => (narrow(symbol), Some(Repair::Wide)),
            '\t' | '\n' | '\r' => (symbol, None),
            _ if symbol.is_control() => (symbol, Some(Repair::Control)),
            _ if is_invisible(symbol) => {
                repairs.push(Repair::Invisible);
                continue;
            }
            _ => (symbol, None),
        };
        repairs.extend(repair);
        letters.push(letter);
    }
    replace_lookalikes(&mut letters, &mut repairs);
    let letters: String = letters.into_iter().collect();
    Some((visible(&letters), repairs))
}

/// Whether nothing in a text is ever repaired.
pub(in crate::survey) fn are_sound(text: &str) -> bool {
    text.chars().all(is_sound)
}

/// The letters of Vietnamese, and what stands between them.
fn is_sound(symbol: char) -> bool {
    match symbol {
        ' '..='~' => true,
        'Ð' | 'ð' => false,
        '\u{a1}'..='\u{1b0}' => {
            symbol != '\u{ad}' && symbol != 'Ɖ' && symbol != 'ƣ' && symbol != 'Ƣ'
        }
        '\u{1ea0}'..='\u{1ef9}' => true,
        _ => false,
    }
}

/// The usual form of a full-width character: they stand in the order of ASCII.
fn narrow(symbol: char) -> char {
    char::from_u32(u32::from(symbol) - 0xff01 + u32::from('!')).unwrap_or(symbol)
}

/// Look-alikes in words that also have Latin letters, or alone in a text without any other letter
/// of their script: whole words of Russian or Greek stay as they are.
fn replace_lookalikes(letters: &mut [char], repairs: &mut Vec<Repair>) {
    let is_foreign =
        |letter: &char| ('\u{370}'..='\u{52f}').contains(letter) && letter.is_alphabetic();
    let writes_foreign = letters
        .iter()
        .any(|letter| is_foreign(letter) && latin(*letter).is_none());
    for word in letters.split_mut(|letter| !letter.is_alphanumeric()) {
        let mut foreign = word.iter().filter(|letter| is_foreign(letter));
        let all_look_alike = foreign.all(|letter| latin(*letter).is_some());
        let has_latin = word.iter().any(|it| it.is_alphabetic() && !is_foreign(it));
        if !all_look_alike || (writes_foreign && !has_latin) {
            continue;
        }
        for letter in word {
            if let Some(latin) = latin(*letter) {
                *letter = latin;
                repairs.push(Repair::Lookalike);
            }
        }
    }
}

fn latin(letter: char) -> Option<char> {
    if letter.is_ascii() {
        return None;
    }
    LOOKALIKES.iter().find_map(|(foreign, latin)| {
        let index = foreign.chars().position(|own| own == letter)?;
        latin.chars().nth(index)
    })
}
