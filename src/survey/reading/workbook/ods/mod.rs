//! Workbooks of LibreOffice: OpenDocument 1.3, `.ods`.

mod cell;
mod table;

use super::failure::{Budget, Failure};
use super::grid::Grid;
use super::package::Package;
use super::xml::{Element, Node, Xml};
use super::{SheetHead, WorkbookReader};
use std::collections::HashSet;

const CONTENT: &str = "content.xml";

/// A workbook: one part holds all of its sheets.
pub(super) struct Ods {
    text: String,
    heads: Vec<SheetHead>,
    /// Where each sheet begins in the text.
    starts: Vec<usize>,
}

impl Ods {
    /// Finds the sheets.
    ///
    /// # Errors
    /// A part is missing, spoilt or encrypted.
    pub fn open(mut package: Package<'_>, budget: &mut Budget) -> Result<Ods, Failure> {
        let manifest = package.text("META-INF/manifest.xml", budget)?;
        if manifest.is_some_and(|text| text.contains("manifest:encryption-data")) {
            return Err(Failure::Protected);
        }
        let text = package.needed(CONTENT, budget)?;
        let mut ods = Ods {
            text: String::new(),
            heads: Vec::new(),
            starts: Vec::new(),
        };
        ods.find_sheets(&text)?;
        ods.text = text;
        Ok(ods)
    }

    fn find_sheets(&mut self, text: &str) -> Result<(), Failure> {
        let mut xml = Xml::new(CONTENT, text);
        let mut hidden_styles = HashSet::new();
        let mut style = None;
        let mut in_spreadsheet = false;
        loop {
            let start = xml.position();
            match xml.node()? {
                Node::Start(element) => match element.full_name() {
                    "style:style" => style = element.attribute("style:name")?,
                    "style:table-properties" => {
                        let shown = element.attribute("table:display")?;
                        if shown.is_some_and(|shown| shown == "false") {
                            hidden_styles.extend(style.take());
                        }
                    }
                    "office:spreadsheet" => in_spreadsheet = true,
                    "table:table" if in_spreadsheet => {
                        let name = element.attribute("table:name")?.unwrap_or_default();
                        let style = element.attribute("table:style-name")?;
                        let is_hidden = style.is_some_and(|style| hidden_styles.contains(&style));
                        self.heads.push(SheetHead::new(&name, is_hidden));
                        self.starts.push(start);
                        xml.skip()?;
                    }
                    // Tables of old versions and of other files stand in there.
                    _ if in_spreadsheet => xml.skip()?,
                    _ => {}
                },
                Node::End(_) | Node::Text(_) => {}
                Node::Eof if in_spreadsheet => return Ok(()),
                Node::Eof => return Err(xml.broken()),
            }
        }
    }
}

impl WorkbookReader for Ods {
    fn sheets(&self) -> &[SheetHead] {
        &self.heads
    }

    fn grid(&mut self, index: usize, budget: &mut Budget) -> Result<Grid, Failure> {
        let start = self.starts.get(index).copied().unwrap_or_default();
        let text = self.text.get(start..).unwrap_or_default();
        let mut xml = Xml::new(CONTENT, text);
        match xml.node()? {
            Node::Start(_) => table::parse(xml, budget),
            _ => Err(Failure::broken(CONTENT)),
        }
    }
}

/// Whether a row or column is hidden, by hand or by a filter.
fn is_hidden(element: &Element<'_>) -> Result<bool, Failure> {
    let visibility = element.attribute("table:visibility")?;
    Ok(visibility.is_some_and(|visibility| visibility != "visible"))
}
