//! XML as a tree, strictly read: what is not well formed is a failure.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// An element with what stands inside.
#[derive(Clone, Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Element>,
    /// The text directly inside.
    pub text: String,
}

impl Element {
    /// The root of a document.
    pub fn parse(text: &str) -> Element {
        let legal = |symbol: char| matches!(symbol, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
        assert!(text.chars().all(legal), "a character that XML 1.0 forbids");
        let mut reader = Reader::from_str(text);
        reader.config_mut().check_end_names = true;
        let mut open = vec![Element::default()];
        loop {
            match reader.read_event().expect("well-formed XML") {
                Event::Start(start) => open.push(element(&start)),
                Event::Empty(start) => {
                    let element = element(&start);
                    open.last_mut().expect("an element").children.push(element);
                }
                Event::End(_) => {
                    let closed = open.pop().expect("an element");
                    open.last_mut().expect("a root").children.push(closed);
                }
                Event::Text(text) => {
                    open.last_mut().expect("an element").text.push_str(&text);
                }
                Event::GeneralRef(name) => {
                    let symbol = unescaped(&format!("&{};", &*name));
                    open.last_mut().expect("an element").text.push_str(&symbol);
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(open.len(), 1, "every element is closed");
        let mut roots = open.remove(0).children;
        assert_eq!(roots.len(), 1, "one root");
        roots.remove(0)
    }

    /// An attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The children of this name.
    pub fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The first child of this name.
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// This element and everything below it, in the order of the document.
    pub fn everything(&self) -> Vec<&Element> {
        let below = self.children.iter().flat_map(Element::everything);
        std::iter::once(self).chain(below).collect()
    }

    /// Everything of this name at or below this element.
    pub fn below(&self, name: &str) -> Vec<&Element> {
        let everything = self.everything().into_iter();
        everything.filter(|element| element.name == name).collect()
    }
}

fn element(start: &BytesStart<'_>) -> Element {
    Element {
        name: start.name().as_ref().to_owned(),
        attributes: start
            .attributes()
            .map(|attribute| attribute.expect("a sound attribute"))
            .map(|attribute| {
                let name = attribute.key.as_ref().to_owned();
                (name, unescaped(&attribute.value))
            })
            .collect(),
        ..Element::default()
    }
}

fn unescaped(text: &str) -> String {
    let text = quick_xml::escape::unescape(text);
    text.expect("known entities").into_owned()
}
