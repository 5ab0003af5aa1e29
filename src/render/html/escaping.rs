//! What every text goes through on its way into the page.

use askama::filters::{Escaper, Html};
use std::fmt::{self, Write};

/// Escapes what means something to HTML, in texts and in quoted attributes; makes control
/// characters visible; takes out what would turn the direction of writing or cannot be seen.
///
/// Surveys were cleaned when they were read. Rule files and the command line were not.
#[derive(Clone, Copy, Debug)]
pub struct PageText;

impl Escaper for PageText {
    fn write_escaped_str<W: Write>(&self, mut dest: W, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(at) = rest.find(is_unfit) {
            let (fit, unfit) = rest.split_at(at);
            Html.write_escaped_str(&mut dest, fit)?;
            let mut symbols = unfit.chars();
            if symbols.next().is_some_and(is_control) {
                dest.write_char(char::REPLACEMENT_CHARACTER)?;
            }
            rest = symbols.as_str();
        }
        Html.write_escaped_str(dest, rest)
    }
}

fn is_unfit(symbol: char) -> bool {
    is_control(symbol) || is_invisible(symbol)
}

/// Control characters but for line breaks and tabs, and code points that are no characters.
fn is_control(symbol: char) -> bool {
    let is_space = matches!(symbol, '\n' | '\t');
    let is_no_character =
        (u32::from(symbol) & 0xfffe) == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&symbol);
    (symbol.is_control() && !is_space) || is_no_character
}

fn is_invisible(symbol: char) -> bool {
    matches!(
        symbol,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::PageText;
    use askama::filters::Escaper;

    #[test]
    fn nothing_that_a_page_cannot_hold_is_left() {
        let mut page = String::new();
        let text = "a<b>\"c'&\u{0}\u{1b}[31m\u{202e}d\u{feff}\u{ffff}\u{85}\n\tđ";
        PageText.write_escaped_str(&mut page, text).unwrap();
        let expected = "a&#60;b&#62;&#34;c&#39;&#38;\u{fffd}\u{fffd}[31md\u{fffd}\u{fffd}\n\tđ";
        assert_eq!(page, expected);
    }
}
