//! What a command has to say, in whatever format somebody asks for.

use super::format::{ListFormat, PageFormat};
use crate::render::{
    CsvDialect, Look, render_csv, render_docx, render_html, render_markdown, render_report_xlsx,
    render_text,
};
use crate::report::{Document, PagedDocument, Record};
use crate::wording::Wording;
use std::borrow::Cow;

/// The rows of a table, made one by one: all of them can be much longer than what they are made of.
pub(super) type Records<'r> = Box<dyn Iterator<Item = Record> + 'r>;

/// Results in the forms that every format is made of. Each is made when a format asks for it.
pub(super) trait Results {
    /// What people read on a terminal, one below the other.
    fn documents(&self) -> impl Iterator<Item = Document>;

    /// What programs read.
    fn json(&self) -> String;

    /// The headings and rows of a table for spreadsheets.
    fn records(&self) -> (Vec<String>, Records<'_>);
}

/// Results that are laid out on pages too.
pub(super) trait PagedResults: Results {
    /// What people print, or turn on a screen.
    fn pages(&self) -> Cow<'_, PagedDocument>;
}

/// Results as a list.
pub(super) fn render_list(
    results: &impl Results,
    format: ListFormat,
    look: Look,
    dialect: CsvDialect,
) -> Vec<u8> {
    match format {
        ListFormat::Table => render_table(results.documents(), look).into_bytes(),
        ListFormat::Md => render_md(results.documents()).into_bytes(),
        ListFormat::Json => results.json().into_bytes(),
        ListFormat::Csv => {
            let (headings, records) = results.records();
            render_csv(&headings, records, dialect)
        }
    }
}

/// Results as a list, or on pages.
///
/// # Errors
/// An archive could not be packed.
pub(super) fn render_pages(
    results: &impl PagedResults,
    format: PageFormat,
    look: Look,
    dialect: CsvDialect,
    wording: &Wording,
) -> std::io::Result<Vec<u8>> {
    Ok(match format {
        PageFormat::List(format) => render_list(results, format, look, dialect),
        PageFormat::Docx => render_docx(&results.pages())?,
        PageFormat::Xlsx => {
            render_report_xlsx(&results.pages(), wording).map_err(std::io::Error::other)?
        }
        PageFormat::Html => render_html(&results.pages(), wording).into_bytes(),
    })
}

/// Documents for the terminal.
pub(super) fn render_table(documents: impl Iterator<Item = Document>, look: Look) -> String {
    joined(documents.map(|document| render_text(&document, look)))
}

/// Documents as Markdown.
pub(super) fn render_md(documents: impl Iterator<Item = Document>) -> String {
    joined(documents.map(|document| render_markdown(&document)))
}

fn joined(texts: impl Iterator<Item = String>) -> String {
    texts
        .reduce(|all, next| all + "\n" + &next)
        .unwrap_or_default()
}
