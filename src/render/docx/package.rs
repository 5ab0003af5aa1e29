//! The parts of the file in their container (ECMA-376 Part 2, Open Packaging Conventions).

use super::xml::{Attributes, Xml};
use crate::report::PagedDocument;
use crate::wording::Language;
use std::io::{Cursor, Result, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// How the text refers to the header with the page number, and to the one without anything.
pub(super) const NUMBER_HEADER: &str = "rIdNumberHeader";
pub(super) const EMPTY_HEADER: &str = "rIdEmptyHeader";

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE_RELATIONS: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const CORE_RELATION: &str =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const CONTENT_TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const PART_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The parts of WordprocessingML beside the text: name, content type, how the text refers to it.
const PARTS: [(&str, &str, &str); 4] = [
    ("styles", "styles", "rIdStyles"),
    ("settings", "settings", "rIdSettings"),
    ("header1", "header", NUMBER_HEADER),
    ("header2", "header", EMPTY_HEADER),
];

/// The file as bytes. Parts stand in a fixed order under a fixed time: the same document gives the
/// same bytes.
pub(super) fn package(document: &PagedDocument) -> Result<Vec<u8>> {
    let mut package = Package {
        zip: ZipWriter::new(Cursor::new(Vec::new())),
        language: match document.language {
            Language::Vietnamese => "vi-VN",
            Language::English => "en-US",
        },
    };
    package.add("[Content_Types].xml", &content_types())?;
    package.add("_rels/.rels", &package_relations())?;
    package.add("docProps/core.xml", &package.core(document))?;
    package.add("word/_rels/document.xml.rels", &text_relations())?;
    package.add(
        "word/styles.xml",
        &package.localized(include_str!("styles.xml")),
    )?;
    package.add(
        "word/settings.xml",
        &package.localized(include_str!("settings.xml")),
    )?;
    package.add("word/header1.xml", &header(true))?;
    package.add("word/header2.xml", &header(false))?;
    package.text(document)?;
    Ok(package.zip.finish()?.into_inner())
}

struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
    language: &'static str,
}

impl Package {
    fn begin(&mut self, name: &str) -> Result<()> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        self.zip.start_file(name, options)?;
        Ok(())
    }

    fn add(&mut self, name: &str, text: &str) -> Result<()> {
        self.begin(name)?;
        self.zip.write_all(text.as_bytes())
    }

    /// A part that says the language of the texts.
    fn localized(&self, part: &str) -> String {
        part.replace("LANGUAGE", self.language)
    }

    /// The text, compressed section by section: many communes take little memory.
    fn text(&mut self, document: &PagedDocument) -> Result<()> {
        self.begin("word/document.xml")?;
        let mut xml = Xml::part();
        xml.open(
            "w:document",
            &[("xmlns:w", &WORD), ("xmlns:r", &OFFICE_RELATIONS)],
        );
        xml.open("w:body", &[]);
        let mut sections = document.read_sections().enumerate().peekable();
        while let Some((index, section)) = sections.next() {
            xml.section(document, index, section, sections.peek().is_none());
            self.zip.write_all(xml.take().as_bytes())?;
        }
        xml.close("w:body");
        xml.close("w:document");
        self.zip.write_all(xml.take().as_bytes())
    }

    /// Title and language; no time and no author, which would differ from run to run.
    fn core(&self, document: &PagedDocument) -> String {
        let mut xml = Xml::part();
        xml.within(
            "cp:coreProperties",
            &[
                (
                    "xmlns:cp",
                    &"http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                ),
                ("xmlns:dc", &"http://purl.org/dc/elements/1.1/"),
            ],
            |xml| {
                xml.within("dc:title", &[], |xml| xml.text(&document.title));
                xml.within("dc:language", &[], |xml| xml.text(self.language));
            },
        );
        xml.take()
    }
}

fn content_types() -> String {
    let mut xml = Xml::part();
    xml.within("Types", &[("xmlns", &CONTENT_TYPES)], |xml| {
        let relations = "application/vnd.openxmlformats-package.relationships+xml";
        xml.empty(
            "Default",
            &[("Extension", &"rels"), ("ContentType", &relations)],
        );
        xml.empty(
            "Default",
            &[("Extension", &"xml"), ("ContentType", &"application/xml")],
        );
        let part = |xml: &mut Xml, name: &str, content: &str| {
            xml.empty(
                "Override",
                &[
                    ("PartName", &format!("/{name}.xml")),
                    ("ContentType", &content),
                ],
            );
        };
        part(
            xml,
            "docProps/core",
            "application/vnd.openxmlformats-package.core-properties+xml",
        );
        part(
            xml,
            "word/document",
            &format!("{PART_TYPE}.document.main+xml"),
        );
        for (name, content, _) in PARTS {
            part(
                xml,
                &format!("word/{name}"),
                &format!("{PART_TYPE}.{content}+xml"),
            );
        }
    });
    xml.take()
}

fn package_relations() -> String {
    relations(|xml| {
        relation(
            xml,
            "rIdDocument",
            &format!("{OFFICE_RELATIONS}/officeDocument"),
            "word/document.xml",
        );
        relation(xml, "rIdCore", CORE_RELATION, "docProps/core.xml");
    })
}

fn text_relations() -> String {
    relations(|xml| {
        for (name, kind, id) in PARTS {
            relation(
                xml,
                id,
                &format!("{OFFICE_RELATIONS}/{kind}"),
                &format!("{name}.xml"),
            );
        }
    })
}

fn relations(inside: impl FnOnce(&mut Xml)) -> String {
    let mut xml = Xml::part();
    xml.within("Relationships", &[("xmlns", &PACKAGE_RELATIONS)], inside);
    xml.take()
}

fn relation(xml: &mut Xml, id: &str, kind: &str, target: &str) {
    let attributes: Attributes<'_> = &[("Id", &id), ("Type", &kind), ("Target", &target)];
    xml.empty("Relationship", attributes);
}

/// What stands at the top of a page: its number, or nothing.
fn header(with_number: bool) -> String {
    let mut xml = Xml::part();
    xml.within("w:hdr", &[("xmlns:w", &WORD)], |xml| {
        xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| {
                xml.empty("w:pStyle", &[("w:val", &"Header")]);
            });
            if with_number {
                xml.within("w:fldSimple", &[("w:instr", &" PAGE ")], |xml| {
                    xml.within("w:r", &[], |xml| {
                        xml.within("w:t", &[], |xml| xml.text("2"));
                    });
                });
            }
        });
    });
    xml.take()
}
