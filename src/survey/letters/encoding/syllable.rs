//! Whether words can be Vietnamese, by the shape of their syllables.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What a syllable may begin with; longer ones first.
const INITIALS: [&str; 27] = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g",
    "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x",
];
/// What it may end with.
const FINALS: [&str; 9] = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"];

/// Whether a text has a word, and each of its words could be a Vietnamese syllable.
pub(in crate::survey) fn looks_vietnamese(text: &str) -> bool {
    let mut words = text
        .split(|symbol: char| !symbol.is_alphabetic())
        .filter(|word| !word.is_empty())
        .peekable();
    words.peek().is_some() && words.all(is_syllable)
}

fn is_syllable(word: &str) -> bool {
    let lower = word.to_lowercase();
    let tones = lower
        .nfd()
        .filter(|symbol| {
            matches!(
                symbol,
                '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}'
            )
        })
        .count();
    if tones > 1 {
        return false;
    }
    let bare: String = lower.nfd().filter(|it| !is_combining_mark(*it)).collect();
    if is_rhyme(&bare) {
        return true;
    }
    let initial = INITIALS.iter().find(|it| bare.starts_with(*it));
    initial.is_some_and(|initial| {
        let rest = &bare[initial.len()..];
        // The vowel of `gi` is its own.
        is_rhyme(rest) || (*initial == "gi" && FINALS.contains(&rest))
    })
}

/// One to three vowels, then a final.
fn is_rhyme(text: &str) -> bool {
    let vowels = text.chars().take_while(|it| "aeiouy".contains(*it)).count();
    (1..=3).contains(&vowels) && FINALS.contains(&&text[vowels..])
}
