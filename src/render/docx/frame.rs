//! Tables without borders that only place texts side by side: the heading and the signatures.

use super::xml::Xml;

/// The two columns of the heading: 65 and 100 mm, which leaves the name of the state on one line.
pub(super) const COLUMNS: [u32; 2] = [
    super::measure::millimetres(65),
    super::measure::millimetres(100),
];

impl Xml {
    /// A row of two cells side by side, without borders and padding.
    pub fn side_by_side(
        &mut self,
        widths: [u32; 2],
        left: impl FnOnce(&mut Xml),
        right: impl FnOnce(&mut Xml),
    ) {
        self.within("w:tbl", &[], |xml| {
            xml.within("w:tblPr", &[], |xml| {
                let whole: u32 = widths.iter().sum();
                xml.empty("w:tblW", &[("w:w", &whole), ("w:type", &"dxa")]);
                xml.empty("w:tblLayout", &[("w:type", &"fixed")]);
                xml.within("w:tblCellMar", &[], |xml| {
                    for side in ["w:left", "w:right"] {
                        xml.empty(side, &[("w:w", &0), ("w:type", &"dxa")]);
                    }
                });
            });
            xml.within("w:tblGrid", &[], |xml| {
                for width in widths {
                    xml.empty("w:gridCol", &[("w:w", &width)]);
                }
            });
            xml.within("w:tr", &[], |xml| {
                xml.within("w:trPr", &[], |xml| xml.empty("w:cantSplit", &[]));
                xml.plain_cell(widths[0], left);
                xml.plain_cell(widths[1], right);
            });
        });
    }

    fn plain_cell(&mut self, width: u32, inside: impl FnOnce(&mut Xml)) {
        self.within("w:tc", &[], |xml| {
            xml.within("w:tcPr", &[], |xml| {
                xml.empty("w:tcW", &[("w:w", &width), ("w:type", &"dxa")]);
            });
            inside(xml);
        });
    }
}
