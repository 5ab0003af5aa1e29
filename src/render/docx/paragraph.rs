//! Paragraphs and runs. Their properties are written in the order in which the schema lists them
//! (ECMA-376 Part 1, wml.xsd: `CT_PPrBase`, `CT_PPr`, `EG_RPrBase`).

use super::section::SectionLook;
use super::xml::Xml;

/// How a paragraph looks beside what its style says.
#[derive(Clone, Default)]
pub(super) struct ParagraphLook<'a> {
    /// The id of its style.
    pub style: &'static str,
    /// Whether it stays on the page of the next one.
    pub keep_next: bool,
    /// Lines drawn along it.
    pub lines: &'a [&'static str],
    /// The space above it, in twentieths of a point; the style's unless given.
    pub before: Option<u32>,
    /// The height of its line, exactly; the font's unless given.
    pub line_height: Option<u32>,
    /// How far it stays away from the left and the right.
    pub indents: Option<(u32, u32)>,
    /// Where its text stands; the style's unless given.
    pub align: Option<&'static str>,
    /// The section that it ends.
    pub section: Option<&'a SectionLook>,
}

/// How a run looks beside what its paragraph's style says.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct RunLook {
    pub bold: bool,
    pub italic: bool,
    pub caps: bool,
    /// In half-points.
    pub size: Option<u32>,
}

impl RunLook {
    /// Bold.
    pub const BOLD: RunLook = RunLook {
        bold: true,
        italic: false,
        caps: false,
        size: None,
    };
    /// Plain.
    pub const PLAIN: RunLook = RunLook {
        bold: false,
        ..RunLook::BOLD
    };

    /// In another size, in half-points.
    pub const fn sized(self, size: u32) -> RunLook {
        RunLook {
            size: Some(size),
            ..self
        }
    }
}

impl Xml {
    /// A paragraph of one run.
    pub fn paragraph(&mut self, look: &ParagraphLook<'_>, run: RunLook, text: &str) {
        self.paragraph_of(look, |xml| xml.run(run, text));
    }

    /// A paragraph with what is written inside.
    pub fn paragraph_of(&mut self, look: &ParagraphLook<'_>, inside: impl FnOnce(&mut Xml)) {
        self.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| xml.paragraph_properties(look));
            inside(xml);
        });
    }

    fn paragraph_properties(&mut self, look: &ParagraphLook<'_>) {
        self.empty("w:pStyle", &[("w:val", &look.style)]);
        if look.keep_next {
            self.empty("w:keepNext", &[]);
        }
        if !look.lines.is_empty() {
            self.within("w:pBdr", &[], |xml| {
                for side in look.lines {
                    let name = format!("w:{side}");
                    xml.empty(
                        &name,
                        &[
                            ("w:val", &"single"),
                            ("w:sz", &6),
                            ("w:space", &1),
                            ("w:color", &"000000"),
                        ],
                    );
                }
            });
        }
        match (look.before, look.line_height) {
            (None, None) => {}
            (before, Some(height)) => self.empty(
                "w:spacing",
                &[
                    ("w:before", &before.unwrap_or_default()),
                    ("w:after", &0),
                    ("w:line", &height),
                    ("w:lineRule", &"exact"),
                ],
            ),
            (Some(before), None) => self.empty("w:spacing", &[("w:before", &before)]),
        }
        if let Some((left, right)) = look.indents {
            self.empty(
                "w:ind",
                &[("w:left", &left), ("w:right", &right), ("w:firstLine", &0)],
            );
        }
        if let Some(align) = look.align {
            self.empty("w:jc", &[("w:val", &align)]);
        }
        if let Some(section) = look.section {
            self.section_properties(section);
        }
    }

    /// A run; line breaks and tabs in the text are kept.
    pub fn run(&mut self, look: RunLook, text: &str) {
        self.within("w:r", &[], |xml| {
            if look != RunLook::PLAIN {
                xml.within("w:rPr", &[], |xml| xml.run_properties(look));
            }
            for (index, line) in text.split('\n').enumerate() {
                if index > 0 {
                    xml.empty("w:br", &[]);
                }
                for (index, stretch) in line.split('\t').enumerate() {
                    if index > 0 {
                        xml.empty("w:tab", &[]);
                    }
                    if !stretch.is_empty() {
                        let attributes: super::xml::Attributes<'_> = &[("xml:space", &"preserve")];
                        xml.within("w:t", attributes, |xml| xml.text(stretch));
                    }
                }
            }
        });
    }

    fn run_properties(&mut self, look: RunLook) {
        for (wanted, names) in [
            (look.bold, ["w:b", "w:bCs"].as_slice()),
            (look.italic, &["w:i", "w:iCs"]),
            (look.caps, &["w:caps"]),
        ] {
            for name in names.iter().filter(|_| wanted) {
                self.empty(name, &[]);
            }
        }
        if let Some(size) = look.size {
            self.empty("w:sz", &[("w:val", &size)]);
            self.empty("w:szCs", &[("w:val", &size)]);
        }
    }
}
