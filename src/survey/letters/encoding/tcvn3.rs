//! TCVN3, also called ABC: the single-byte code of TCVN 5712:1993 as fonts such as `.VnTime` use it.
//!
//! The standard has three character sets. VN3, the one of the fonts, has the bytes from A1 to FE:
//! small letters with their tones, and capitals without tone (Ă Â Ê Ô Ơ Ư Đ); the other capitals
//! were typed as small letters in a capitals' font (`.VnTimeH`). VN1 (TCVN 5712-1) adds those
//! capitals at 01 to 17, 80 to 9F and in the gaps of VN3, and combining marks at B0 to B4. One table
//! serves both.

use super::{UNREADABLE, composed};

/// The capitals at 80 to 9F.
const CAPITALS: &str = "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ";
/// The letters and marks at A0 to FF.
const LETTERS: &str = "\u{a0}ĂÂÊÔƠƯĐăâêôơưđẰ\
    \u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴ\
    ẮẦẨẪẤỀặầẩẫấậèỂẻẽ\
    éẹềểễếệìỉỄẾỒĩíịò\
    Ổỏõóọồổỗốộờởỡớợù\
    ỖủũúụừửữứựỳỷỹýỵỐ";
/// The capitals among the control codes.
const CAPITALS_BELOW: [(char, char); 12] = [
    ('\u{1}', 'Ú'),
    ('\u{2}', 'Ụ'),
    ('\u{4}', 'Ừ'),
    ('\u{5}', 'Ử'),
    ('\u{6}', 'Ữ'),
    ('\u{11}', 'Ứ'),
    ('\u{12}', 'Ự'),
    ('\u{13}', 'Ỳ'),
    ('\u{14}', 'Ỷ'),
    ('\u{15}', 'Ỹ'),
    ('\u{16}', 'Ý'),
    ('\u{17}', 'Ỵ'),
];

/// The composed text of codes below 100 (hexadecimal), each given as the character of its number;
/// other characters stay.
///
/// Between 80 and 9F Windows has quotes and dashes where VN1 has capitals. A capital that cannot
/// stand where it does, behind a small letter or far from any, becomes U+FFFD instead of a guess.
pub(super) fn convert(text: &str) -> String {
    let codes: Vec<char> = text.chars().collect();
    let mut letters: Vec<char> = codes.iter().map(|code| letter(*code)).collect();
    for index in 0..letters.len() {
        if !('\u{80}'..='\u{9f}').contains(&codes[index]) {
            continue;
        }
        let before = index.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(index + 1).copied();
        let is_alone = !before.into_iter().chain(after).any(char::is_alphabetic);
        let may_be_mark = matches!(codes[index], '\u{85}' | '\u{91}'..='\u{97}');
        if before.is_some_and(char::is_lowercase) || (is_alone && may_be_mark) {
            letters[index] = UNREADABLE;
        }
    }
    raise_among_capitals(&mut letters);
    composed(&letters.into_iter().collect::<String>())
}

fn letter(code: char) -> char {
    let nth = |letters: &str, first: u32| letters.chars().nth((u32::from(code) - first) as usize);
    match code {
        '\u{80}'..='\u{9f}' => nth(CAPITALS, 0x80),
        '\u{a0}'..='\u{ff}' => nth(LETTERS, 0xa0),
        _ => CAPITALS_BELOW
            .iter()
            .find(|(own, _)| *own == code)
            .map(|(_, capital)| *capital),
    }
    .unwrap_or(code)
}

/// Small letters that a capitals' font showed as capitals: those of a word that has at least two
/// capitals, and no plain small letter. `HéI` is `HỘI`; `X·` may be `Xã` and stays so.
fn raise_among_capitals(letters: &mut [char]) {
    for word in letters.split_mut(|letter| !letter.is_alphabetic()) {
        let capitals = word.iter().filter(|letter| letter.is_uppercase()).count();
        let has_plain_small = word.iter().any(char::is_ascii_lowercase);
        if capitals < 2 || has_plain_small {
            continue;
        }
        for letter in word {
            *letter = letter.to_uppercase().next().unwrap_or(*letter);
        }
    }
}
