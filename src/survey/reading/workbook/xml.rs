//! A part of a workbook as XML, element by element.

use super::failure::Failure;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

/// Longer texts are longer than any cell may be; the rest is not kept.
const LONGEST_TEXT: usize = 1 << 20;

/// A part being read.
pub(super) struct Xml<'x> {
    reader: Reader<&'x [u8]>,
    part: &'x str,
}

/// What comes next in a part.
pub(super) enum Node<'x> {
    /// An element begins.
    Start(Element<'x>),
    /// An element ends, by its name without prefix.
    End(String),
    /// Text between elements.
    Text(String),
    /// The part ends.
    Eof,
}

/// The beginning of an element.
pub(super) struct Element<'x> {
    start: BytesStart<'x>,
    part: &'x str,
}

impl<'x> Xml<'x> {
    /// Reads a text that is called so in messages.
    pub fn new(part: &'x str, text: &'x str) -> Xml<'x> {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Xml { reader, part }
    }

    /// How far into the text everything has been read.
    pub fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    /// What comes next.
    ///
    /// # Errors
    /// The text is not well-formed, or refers to an entity: workbooks declare none.
    pub fn node(&mut self) -> Result<Node<'x>, Failure> {
        loop {
            let event = self.reader.read_event().map_err(|_| self.broken())?;
            return Ok(match event {
                Event::Start(start) | Event::Empty(start) => Node::Start(Element {
                    start,
                    part: self.part,
                }),
                Event::End(end) => Node::End(end.local_name().as_ref().to_owned()),
                Event::Text(text) => Node::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Node::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(entity) => Node::Text(self.resolved(&entity)?),
                Event::Eof => Node::Eof,
                Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Comment(_) => continue,
            });
        }
    }

    fn resolved(&self, entity: &BytesRef<'_>) -> Result<String, Failure> {
        let symbol = entity.resolve_char_ref().map_err(|_| self.broken())?;
        match symbol {
            Some(symbol) => Ok(symbol.to_string()),
            None => resolve_predefined_entity(entity)
                .map(str::to_owned)
                .ok_or_else(|| self.broken()),
        }
    }

    /// Goes on behind the end of an element that has just begun.
    ///
    /// # Errors
    /// The element does not end.
    pub fn skip(&mut self) -> Result<(), Failure> {
        let mut depth = 1_usize;
        while depth > 0 {
            match self.node()? {
                Node::Start(_) => depth += 1,
                Node::End(_) => depth -= 1,
                Node::Text(_) => {}
                Node::Eof => return Err(self.broken()),
            }
        }
        Ok(())
    }

    /// The text of an element that has just begun, up to its end, with all that is nested in it.
    ///
    /// # Errors
    /// The element does not end.
    pub fn text(&mut self) -> Result<String, Failure> {
        let mut text = String::new();
        let mut depth = 1_usize;
        while depth > 0 {
            match self.node()? {
                Node::Start(_) => depth += 1,
                Node::End(_) => depth -= 1,
                Node::Text(more) if text.len() < LONGEST_TEXT => text.push_str(&more),
                Node::Text(_) => {}
                Node::Eof => return Err(self.broken()),
            }
        }
        Ok(text)
    }

    /// The failure of this part.
    pub fn broken(&self) -> Failure {
        Failure::broken(self.part)
    }
}

impl Element<'_> {
    /// The name without prefix.
    pub fn name(&self) -> &str {
        let name = self.start.name().0;
        name.split_once(':').map_or(name, |(_, local)| local)
    }

    /// The name as written, prefix included.
    pub fn full_name(&self) -> &str {
        self.start.name().0
    }

    /// The value of an attribute, by its name as written, prefix included.
    ///
    /// # Errors
    /// The attributes are not well-formed.
    pub fn attribute(&self, name: &str) -> Result<Option<String>, Failure> {
        self.find(|key| key == name)
    }

    /// The value of an attribute that has a prefix, whichever.
    ///
    /// # Errors
    /// The attributes are not well-formed.
    pub fn prefixed_attribute(&self, name: &str) -> Result<Option<String>, Failure> {
        self.find(|key| key.split_once(':').is_some_and(|(_, local)| local == name))
    }

    /// The number in an attribute; `None` when it is missing.
    ///
    /// # Errors
    /// It is no number.
    pub fn number<N: std::str::FromStr>(&self, name: &str) -> Result<Option<N>, Failure> {
        let value = self.attribute(name)?;
        let parse = |value: String| value.trim().parse().map_err(|_| Failure::broken(self.part));
        value.map(parse).transpose()
    }

    /// Whether an attribute says yes.
    ///
    /// # Errors
    /// The attributes are not well-formed.
    pub fn is_true(&self, name: &str) -> Result<bool, Failure> {
        let value = self.attribute(name)?;
        Ok(value.is_some_and(|value| matches!(value.as_str(), "1" | "true" | "on")))
    }

    fn find(&self, is_wanted: impl Fn(&str) -> bool) -> Result<Option<String>, Failure> {
        let broken = || Failure::broken(self.part);
        for attribute in self.start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| broken())?;
            if is_wanted(attribute.key.0) {
                let value = attribute.normalized_value(XmlVersion::Implicit1_0);
                return Ok(Some(value.map_err(|_| broken())?.into_owned()));
            }
        }
        Ok(None)
    }
}
