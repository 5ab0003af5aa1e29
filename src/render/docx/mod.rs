//! A report as a Word file (.docx): WordprocessingML (ECMA-376, Office Open XML), laid out after
//! Nghị định 30/2020/NĐ-CP, annex I.

mod body;
mod frame;
mod letterhead;
mod measure;
mod package;
mod paragraph;
mod section;
mod table;
mod xml;

use crate::report::PagedDocument;

/// Writes the report.
///
/// # Errors
/// It is larger than the container can hold.
pub fn render_docx(document: &PagedDocument) -> std::io::Result<Vec<u8>> {
    package::package(document)
}
