//! The number formats of a workbook (ECMA-376 part 1, 18.8).

use crate::survey::reading::workbook::failure::Failure;
use crate::survey::reading::workbook::number_format::NumberFormat;
use crate::survey::reading::workbook::xml::{Node, Xml};
use std::collections::HashMap;

/// The number format of each cell style, by the number that a cell gives.
pub(super) fn parse(part: &str, text: &str) -> Result<Vec<NumberFormat>, Failure> {
    let mut xml = Xml::new(part, text);
    let mut custom: HashMap<u32, NumberFormat> = HashMap::new();
    let mut formats = Vec::new();
    let mut in_cell_styles = false;
    loop {
        match xml.node()? {
            Node::Start(element) => match element.name() {
                "numFmt" => {
                    let id = element.number("numFmtId")?;
                    if let (Some(id), Some(code)) = (id, element.attribute("formatCode")?) {
                        custom
                            .entry(id)
                            .or_insert_with(|| NumberFormat::parse(&code));
                    }
                }
                "cellXfs" => in_cell_styles = true,
                "xf" if in_cell_styles => {
                    let id = element.number("numFmtId")?.unwrap_or(0);
                    let format = custom.get(&id).copied();
                    formats.push(format.unwrap_or_else(|| NumberFormat::built_in(id)));
                }
                _ => {}
            },
            Node::End(name) if name == "cellXfs" => in_cell_styles = false,
            Node::Eof => return Ok(formats),
            _ => {}
        }
    }
}
