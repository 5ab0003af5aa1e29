//! The texts that cells share (ECMA-376 part 1, 18.4).

use crate::survey::reading::workbook::failure::{Budget, Failure};
use crate::survey::reading::workbook::xml::{Node, Xml};

/// Phonetic readings stand beside a text and do not belong to it.
pub(super) const PHONETIC: [&str; 2] = ["rPh", "phoneticPr"];

/// The texts in the order of the part.
pub(super) fn parse(part: &str, text: &str, budget: &mut Budget) -> Result<Vec<String>, Failure> {
    let mut xml = Xml::new(part, text);
    let mut strings = Vec::new();
    loop {
        match xml.node()? {
            Node::Start(element) if element.name() == "si" => {
                let string = unescaped(&rich_text(&mut xml)?);
                budget.take(1, string.len())?;
                strings.push(string);
            }
            Node::Eof => return Ok(strings),
            _ => {}
        }
    }
}

/// A text in runs of different looks, joined. White space between the runs is the file's, not the
/// text's.
pub(super) fn rich_text(xml: &mut Xml<'_>) -> Result<String, Failure> {
    let mut text = String::new();
    let mut depth = 1_usize;
    while depth > 0 {
        match xml.node()? {
            Node::Start(element) if PHONETIC.contains(&element.name()) => xml.skip()?,
            Node::Start(element) if element.name() == "t" => text.push_str(&xml.text()?),
            Node::Start(_) => depth += 1,
            Node::End(_) => depth -= 1,
            Node::Text(_) => {}
            Node::Eof => return Err(xml.broken()),
        }
    }
    Ok(text)
}

/// The text with `_x000D_` and the like as the symbols that they stand for (22.9.2.19).
pub(super) fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, after) = rest.split_at(at);
        plain.push_str(before);
        let unit = after.get(2..6).filter(|_| after.get(6..7) == Some("_"));
        let symbol = unit
            .and_then(|unit| u32::from_str_radix(unit, 16).ok())
            .and_then(char::from_u32);
        let length = match symbol {
            Some(symbol) => {
                plain.push(symbol);
                7
            }
            None => {
                plain.push_str("_x");
                2
            }
        };
        rest = after.get(length..).unwrap_or_default();
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn escapes_are_symbols() {
        assert_eq!(unescaped("a_x000D_\nb"), "a\r\nb");
        assert_eq!(unescaped("_x005F_x000D_"), "_x000D_");
        assert_eq!(unescaped("a_xb _x00e1_ _xD800_ _x"), "a_xb á _xD800_ _x");
    }
}
