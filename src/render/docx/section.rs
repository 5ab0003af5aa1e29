//! Sections: how pages lie, and the numbers on them (ECMA-376 Part 1, `CT_SectPr` in wml.xsd).

use super::measure::millimetres;
use super::package::{EMPTY_HEADER, NUMBER_HEADER};
use super::xml::Xml;
use crate::report::Orientation;

/// The short and the long side of A4.
const SHORT: u32 = millimetres(210);
const LONG: u32 = millimetres(297);
/// The margins of Nghị định 30/2020/NĐ-CP, annex I: top and bottom 20-25 mm, left 30-35, right 15-20.
const TOP: u32 = millimetres(20);
const BOTTOM: u32 = millimetres(20);
const LEFT: u32 = millimetres(30);
const RIGHT: u32 = millimetres(15);
/// From the edge to the page number, in the top margin.
const NUMBER: u32 = millimetres(10);

/// How the pages of a section look.
pub(super) struct SectionLook {
    pub orientation: Orientation,
    /// Whether its first page is the first of the document, which has no number.
    pub is_first: bool,
}

/// How wide the text of a page is.
pub(super) fn text_width(orientation: Orientation) -> u32 {
    let side = match orientation {
        Orientation::Portrait => SHORT,
        Orientation::Landscape => LONG,
    };
    side - LEFT - RIGHT
}

/// How high the text of a page is.
pub(super) fn text_height(orientation: Orientation) -> u32 {
    let side = match orientation {
        Orientation::Portrait => LONG,
        Orientation::Landscape => SHORT,
    };
    side - TOP - BOTTOM
}

impl Xml {
    /// The properties of a section, which end it.
    pub fn section_properties(&mut self, look: &SectionLook) {
        self.within("w:sectPr", &[], |xml| {
            xml.empty(
                "w:headerReference",
                &[("w:type", &"default"), ("r:id", &NUMBER_HEADER)],
            );
            if look.is_first {
                xml.empty(
                    "w:headerReference",
                    &[("w:type", &"first"), ("r:id", &EMPTY_HEADER)],
                );
            }
            xml.empty("w:type", &[("w:val", &"nextPage")]);
            match look.orientation {
                Orientation::Portrait => xml.empty("w:pgSz", &[("w:w", &SHORT), ("w:h", &LONG)]),
                Orientation::Landscape => xml.empty(
                    "w:pgSz",
                    &[("w:w", &LONG), ("w:h", &SHORT), ("w:orient", &"landscape")],
                ),
            }
            xml.empty(
                "w:pgMar",
                &[
                    ("w:top", &TOP),
                    ("w:right", &RIGHT),
                    ("w:bottom", &BOTTOM),
                    ("w:left", &LEFT),
                    ("w:header", &NUMBER),
                    ("w:footer", &NUMBER),
                    ("w:gutter", &0),
                ],
            );
            if look.is_first {
                xml.empty("w:titlePg", &[]);
            }
        });
    }
}
