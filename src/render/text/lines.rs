//! Texts in lines of a given width.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The lines of a text, broken at spaces so that none is wider than asked for; a word that is
/// wider by itself is broken where the line ends. An empty text is one empty line.
pub(super) struct Lines<'t> {
    /// What is left; `None` behind the last line.
    rest: Option<&'t str>,
    width: usize,
}

/// A line with the columns of a terminal that it takes.
#[derive(Clone, Copy, Default)]
pub(super) struct Line<'t> {
    pub text: &'t str,
    pub columns: usize,
}

impl<'t> Lines<'t> {
    pub fn new(text: &'t str, width: usize) -> Lines<'t> {
        Lines {
            rest: Some(text.trim_matches(is_blank)),
            width,
        }
    }

    /// Whether there are no more.
    pub fn is_empty(&self) -> bool {
        self.rest.is_none()
    }
}

impl<'t> Iterator for Lines<'t> {
    type Item = Line<'t>;

    fn next(&mut self) -> Option<Line<'t>> {
        let text = self.rest?;
        let line = first_line(text, self.width);
        let rest = text[line.text.len()..].trim_start_matches(is_blank);
        self.rest = (!rest.is_empty()).then_some(rest);
        Some(line)
    }
}

/// The text with line breaks between its lines.
pub(super) fn wrapped(text: &str, width: usize) -> String {
    let mut lines = String::with_capacity(text.len());
    for line in Lines::new(text, width) {
        if !lines.is_empty() {
            lines.push('\n');
        }
        lines.push_str(line.text);
    }
    lines
}

/// How many columns of a terminal a text takes.
pub(super) fn columns(text: &str) -> usize {
    if text.chars().all(is_narrow) {
        text.chars().count()
    } else {
        text.width()
    }
}

/// As many words as fit, or as much of the first as fits: at least one symbol.
fn first_line(text: &str, width: usize) -> Line<'_> {
    let (mut end, mut columns) = (text.len(), 0);
    let mut words = None;
    let mut is_simple = true;
    for (at, symbol) in text.char_indices() {
        if is_blank(symbol) && !text[..at].ends_with(is_blank) {
            words = Some((at, columns));
        }
        let is_narrow = is_narrow(symbol);
        let length = match symbol {
            _ if is_narrow => 1,
            // It may widen the symbol before it.
            '\u{fe0f}' => 1,
            _ => symbol.width().unwrap_or_default(),
        };
        if symbol == '\n' || (columns + length > width && at > 0) {
            (end, columns) = words.unwrap_or((at, columns));
            break;
        }
        columns += length;
        is_simple &= is_narrow;
    }
    let text = &text[..end];
    if !is_simple {
        // Some symbols take less or more room together than each by itself.
        columns = text.width();
    }
    Line { text, columns }
}

/// Whether a symbol surely takes one column, as every letter of Vietnamese does.
fn is_narrow(symbol: char) -> bool {
    symbol < '\u{300}' || ('\u{1e00}'..'\u{2000}').contains(&symbol)
}

fn is_blank(symbol: char) -> bool {
    matches!(symbol, ' ' | '\n')
}

#[cfg(test)]
mod tests {
    use super::{Lines, columns};

    fn lines(text: &str, width: usize) -> Vec<&str> {
        let lines: Vec<_> = Lines::new(text, width).collect();
        for line in &lines {
            assert_eq!(line.columns, columns(line.text), "{}", line.text);
        }
        lines.iter().map(|line| line.text).collect()
    }

    #[test]
    fn as_many_words_as_fit_stand_on_a_line() {
        assert_eq!(lines("Đạt", 3), ["Đạt"]);
        assert_eq!(
            lines("nhà tạm, nhà dột nát", 8),
            ["nhà tạm,", "nhà dột", "nát"]
        );
        assert_eq!(lines("a  b c", 3), ["a", "b c"]);
        assert_eq!(lines("a  b c", 4), ["a  b", "c"]);
        assert_eq!(lines("one\ntwo", 80), ["one", "two"]);
    }

    #[test]
    fn a_longer_word_is_broken_where_the_line_ends() {
        assert_eq!(lines("a bcdefgh i", 3), ["a", "bcd", "efg", "h i"]);
        assert_eq!(lines("漢字漢", 5), ["漢字", "漢"]);
        // Even where not one symbol fits, each finds its place.
        assert_eq!(lines("漢字", 1), ["漢", "字"]);
    }

    #[test]
    fn nothing_is_one_empty_line() {
        assert_eq!(lines("", 10), [""]);
        assert_eq!(lines(" \n ", 10), [""]);
    }
}
