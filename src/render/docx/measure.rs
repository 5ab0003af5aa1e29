//! Lengths: twentieths of a point, and how wide texts in Times New Roman are.
//!
//! Word breaks lines itself. Widths are needed only to draw lines as long as a text and to make
//! columns of codes just wide enough.

use unicode_normalization::char::decompose_canonical;

/// So many millimetres in twentieths of a point.
pub(super) const fn millimetres(length: u32) -> u32 {
    length * 14_400 / 254
}

/// Widths of A to Z and a to z in bold, in thousandths of the font's size (Adobe's metrics of Times,
/// whose widths Times New Roman shares). Plain letters are never wider than bold ones by much, so
/// these serve for both.
const BOLD: [u16; 52] = [
    722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556,
    667, 722, 722, 1000, 722, 722, 667, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278,
    833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444,
];

/// The width of a bold text in twentieths of a point; `size` is in half-points, as Word counts.
pub(super) fn width(text: &str, size: u32) -> u32 {
    let thousandths: u32 = text.chars().map(symbol_width).sum();
    // Twenty twentieths a point, two half-points a point.
    thousandths.saturating_mul(size * 10) / 1000
}

/// The width of the widest word.
pub(super) fn widest_word(text: &str, size: u32) -> u32 {
    let words = text.split([' ', '\n']).map(|word| width(word, size));
    words.max().unwrap_or_default()
}

fn symbol_width(symbol: char) -> u32 {
    let mut base = None;
    decompose_canonical(symbol, |part| {
        base.get_or_insert(part);
    });
    let letter = |first: char, offset: usize, symbol: char| {
        let index = offset + symbol as usize - first as usize;
        BOLD.get(index).copied().unwrap_or(500)
    };
    let width = match base.unwrap_or(symbol) {
        'đ' => letter('a', 26, 'd'),
        'Đ' => letter('A', 0, 'D'),
        symbol @ 'A'..='Z' => letter('A', 0, symbol),
        symbol @ 'a'..='z' => letter('a', 26, symbol),
        ' ' | '.' | ',' | '\u{a0}' => 250,
        '-' | '(' | ')' | '[' | ']' | ':' | ';' | '/' => 333,
        '%' => 1000,
        _ => 500,
    };
    u32::from(width)
}

#[cfg(test)]
mod tests {
    use super::width;

    #[test]
    fn marks_over_letters_take_no_room() {
        let plain = width("Doc lap - Tu do - Hanh phuc", 26);
        let marked = width("Độc lập - Tự do - Hạnh phúc", 26);
        assert_eq!(plain, marked);
        // In a PDF that LibreOffice makes with Liberation Serif the line is 159.1 points long.
        assert!(marked.abs_diff(3182) < 30, "{marked}");
    }
}
