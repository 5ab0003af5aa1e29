//! Writing XML 1.0: whatever a text holds, the result is well formed.

use std::fmt::{Display, Write};

/// XML being written.
#[derive(Default)]
pub(super) struct Xml(String);

/// The attributes of an element.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a dyn Display)];

impl Xml {
    /// A part with its declaration.
    pub fn part() -> Xml {
        Xml(r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.to_owned() + "\n")
    }

    /// Begins an element.
    pub fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.tag(name, attributes, ">");
    }

    /// Ends an element.
    pub fn close(&mut self, name: &str) {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// An element without content.
    pub fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.tag(name, attributes, "/>");
    }

    /// An element with what is written inside.
    pub fn within(
        &mut self,
        name: &str,
        attributes: Attributes<'_>,
        inside: impl FnOnce(&mut Xml),
    ) {
        self.open(name, attributes);
        inside(self);
        self.close(name);
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        for symbol in text.chars() {
            match symbol {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                _ if is_legal(symbol) => self.0.push(symbol),
                _ => {}
            }
        }
    }

    /// What was written since this was last asked.
    pub fn take(&mut self) -> String {
        std::mem::take(&mut self.0)
    }

    fn tag(&mut self, name: &str, attributes: Attributes<'_>, end: &str) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            // Writing to a string cannot fail.
            let _ = write!(self.0, " {name}=\"");
            self.text(&value.to_string());
            self.0.push('"');
        }
        self.0.push_str(end);
    }
}

/// The characters that XML 1.0 allows (section 2.2, production 2).
fn is_legal(symbol: char) -> bool {
    matches!(symbol, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::Xml;

    #[test]
    fn texts_and_attributes_are_escaped() {
        let mut xml = Xml::default();
        xml.within("a", &[("b", &"\"<&>\u{1}")], |xml| {
            xml.text("<script>\u{0}\u{b}\u{1b}[31m\u{fffe}đ&");
        });
        assert_eq!(
            xml.take(),
            "<a b=\"&quot;&lt;&amp;&gt;\">&lt;script&gt;[31mđ&amp;</a>"
        );
    }
}
