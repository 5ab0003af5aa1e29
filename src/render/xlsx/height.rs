//! How high a row must be for its texts: spreadsheets do not agree on working that out themselves.

use unicode_width::UnicodeWidthStr;

/// Points that a line of text takes.
const LINE: u32 = 15;
/// Points between the text and the borders.
const PADDING: u32 = 4;
/// The highest row that the workbook format allows, in points.
const HIGHEST: u32 = 409;

/// The height in points for texts in columns of these widths in characters.
pub(super) fn row_height<'t>(texts: impl Iterator<Item = (&'t str, u32)>) -> f64 {
    let lines = texts.map(|(text, width)| lines(text, width)).max();
    let points = lines.unwrap_or(1).max(1).saturating_mul(LINE) + PADDING;
    f64::from(points.min(HIGHEST))
}

/// How many lines a text takes when it is broken between words. Widths count digits, and six
/// letters take the room of five digits.
fn lines(text: &str, width: u32) -> u32 {
    let width = (width * 6 / 5).max(1);
    text.split('\n').map(|line| lines_of(line, width)).sum()
}

fn lines_of(text: &str, width: u32) -> u32 {
    let mut lines = 1;
    let mut used = 0;
    for word in text.split_whitespace() {
        let length = u32::try_from(word.width()).unwrap_or(u32::MAX);
        let gap = u32::from(used > 0);
        if used + gap + length.min(width) > width {
            lines += 1;
            used = 0;
        } else {
            used += gap;
        }
        // A word that is longer than a line goes on in the next ones.
        lines += length.saturating_sub(1) / width;
        used += length.min(width);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_broken_between_words_and_long_words_within() {
        assert_eq!(lines("", 10), 1);
        assert_eq!(lines("tỷ lệ hộ", 10), 1);
        assert_eq!(lines("tỷ lệ hộ có nhà", 10), 2);
        assert_eq!(lines("triệu đồng/người/năm", 5), 4);
    }

    #[test]
    fn the_longest_text_of_a_row_decides() {
        let texts = [("một", 10), ("một hai ba bốn", 6)];
        assert_eq!(row_height(texts.into_iter()), 34.0);
    }
}
