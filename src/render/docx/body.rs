//! The text of the document: its sections, block by block.

use super::letterhead::without_widow;
use super::paragraph::{ParagraphLook, RunLook};
use super::section::SectionLook;
use super::xml::Xml;
use crate::report::{Annex, Block, Orientation, PagedDocument, Section};

impl Xml {
    /// A section of the document; the last one ends the document too.
    pub fn section(
        &mut self,
        document: &PagedDocument,
        index: usize,
        section: &Section,
        is_last: bool,
    ) {
        match &section.annex {
            None if index == 0 => self.letterhead(&document.letterhead),
            None => {}
            Some(annex) => self.annex_heading(annex),
        }
        let mut blocks = section.blocks.iter().peekable();
        while let Some(block) = blocks.next() {
            let before_signature = matches!(blocks.peek(), Some(Block::Signature(_)));
            self.block(block, section.orientation, before_signature);
        }
        let look = SectionLook {
            orientation: section.orientation,
            is_first: index == 0,
        };
        // A paragraph must follow the last table; it carries the section's properties, unless they
        // are those of the document.
        let end = ParagraphLook {
            style: "SectionEnd",
            section: (!is_last).then_some(&look),
            ..ParagraphLook::default()
        };
        self.paragraph_of(&end, |_| {});
        if is_last {
            self.section_properties(&look);
        }
    }

    fn annex_heading(&mut self, annex: &Annex) {
        let heading = ParagraphLook {
            style: "Heading1",
            ..ParagraphLook::default()
        };
        self.paragraph_of(&heading, |xml| {
            xml.run(RunLook::PLAIN, &format!("{}\n", annex.number));
            let title = RunLook {
                caps: true,
                ..RunLook::PLAIN
            };
            xml.run(title, &without_widow(&annex.title));
        });
    }

    fn block(&mut self, block: &Block, orientation: Orientation, before_signature: bool) {
        let styled = |style| ParagraphLook {
            style,
            keep_next: before_signature,
            ..ParagraphLook::default()
        };
        match block {
            Block::Heading { level, text } => {
                let style = match level {
                    1 => "Heading1",
                    2 => "Heading2",
                    _ => "Heading3",
                };
                self.paragraph(&styled(style), RunLook::PLAIN, text);
            }
            Block::Paragraph(text) => self.paragraph(&styled("BodyText"), RunLook::PLAIN, text),
            Block::Conclusion { text, .. } => {
                self.paragraph(&styled("BodyText"), RunLook::BOLD, text);
            }
            Block::Table(table) => self.table(table, orientation),
            Block::OverTime(block) => self.table(&block.table, orientation),
            Block::List(items) => {
                for item in items {
                    let item = format!("- {item}");
                    self.paragraph(&styled("BodyText"), RunLook::PLAIN, &item);
                }
            }
            // The table of the criteria below it says the same.
            Block::Chart(_) => {}
            Block::HeatMap(map) => {
                self.table(&map.table(), orientation);
                self.paragraph(&styled("BodyText"), RunLook::PLAIN, &map.key);
            }
            Block::Signature(signature) => self.signature(signature),
        }
    }
}
