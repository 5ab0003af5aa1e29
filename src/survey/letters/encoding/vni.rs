//! VNI for Windows: a letter and behind it, as a letter of Western fonts, its marks.
//!
//! The assignment is that of the fonts of VNI Software (`VNI-Times` and the like): marks that are
//! typed behind a vowel, and nine letters of one code.

use super::{UNREADABLE, composed};

/// The marks behind a small letter with the vowels that they go with. Capitals have the capitals of
/// these. The modifier (circumflex or breve) goes before the tone.
const MARKS: [(char, &str, &str); 17] = [
    ('ù', "aeouyơư", "\u{301}"),
    ('ø', "aeouyơư", "\u{300}"),
    ('û', "aeouyơư", "\u{309}"),
    ('õ', "aeouyơư", "\u{303}"),
    ('ï', "aeouơư", "\u{323}"),
    ('â', "aeo", "\u{302}"),
    ('á', "aeo", "\u{302}\u{301}"),
    ('à', "aeo", "\u{302}\u{300}"),
    ('å', "aeo", "\u{302}\u{309}"),
    ('ã', "aeo", "\u{302}\u{303}"),
    ('ä', "aeo", "\u{302}\u{323}"),
    ('ê', "a", "\u{306}"),
    ('é', "a", "\u{306}\u{301}"),
    ('è', "a", "\u{306}\u{300}"),
    ('ú', "a", "\u{306}\u{309}"),
    ('ü', "a", "\u{306}\u{303}"),
    ('ë', "a", "\u{306}\u{323}"),
];

/// The letters of one code.
const LETTERS: [(char, char); 9] = [
    ('ñ', 'đ'),
    ('ô', 'ơ'),
    ('ö', 'ư'),
    ('í', 'í'),
    ('ì', 'ì'),
    ('æ', 'ỉ'),
    ('ó', 'ĩ'),
    ('ò', 'ị'),
    ('î', 'ỵ'),
];

/// The composed text of VNI's Western letters; U+FFFD for those that are no mark of the letter
/// before them.
pub(super) fn convert(text: &str) -> String {
    let mut converted = String::with_capacity(text.len());
    let mut before: Option<char> = None;
    for code in text.chars() {
        let small = lower(code);
        let letter = LETTERS.iter().find(|(own, _)| *own == small);
        let mark = MARKS.iter().find(|(own, _, _)| *own == small);
        let is_meaningless =
            (code.is_alphabetic() && !code.is_ascii()) || ('\u{80}'..='\u{9f}').contains(&code);
        before = match (letter, mark) {
            (Some((_, letter)), _) => {
                let letter = if small == code {
                    *letter
                } else {
                    letter.to_uppercase().next().unwrap_or(*letter)
                };
                converted.push(letter);
                Some(letter)
            }
            (None, Some((_, vowels, marks)))
                if before.is_some_and(|vowel| vowels.contains(lower(vowel))) =>
            {
                converted.push_str(marks);
                None
            }
            _ if is_meaningless => {
                converted.push(UNREADABLE);
                None
            }
            _ => {
                converted.push(code);
                Some(code)
            }
        };
    }
    composed(&converted)
}

fn lower(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}
