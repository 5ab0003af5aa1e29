//! Records as CSV (RFC 4180), for a Vietnamese Excel or for programs.

use crate::number::Notation;
use crate::report::{Content, Record};

/// For whom a CSV file is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum CsvDialect {
    /// A Vietnamese Excel: byte order mark, semicolons, decimal commas, codes kept as text.
    #[default]
    Excel,
    /// Programs: UTF-8 without mark, commas, decimal points.
    Plain,
}

/// Writes headings and records.
pub fn render_csv(headings: &[String], records: &[Record], dialect: CsvDialect) -> Vec<u8> {
    let delimiter = match dialect {
        CsvDialect::Excel => b';',
        CsvDialect::Plain => b',',
    };
    let mut bytes = match dialect {
        CsvDialect::Excel => b"\xef\xbb\xbf".to_vec(),
        CsvDialect::Plain => Vec::new(),
    };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(csv::Terminator::CRLF)
        .from_writer(&mut bytes);
    // Writing to memory, with rows of equal length, cannot fail.
    let _ = writer.write_record(headings);
    for record in records {
        let _ = writer.write_record(record.iter().map(|content| text(content, dialect)));
    }
    let _ = writer.flush();
    drop(writer);
    bytes
}

fn text(content: &Content, dialect: CsvDialect) -> String {
    let notation = match dialect {
        CsvDialect::Excel => Notation::VIETNAMESE.ungrouped(),
        CsvDialect::Plain => Notation::ENGLISH.ungrouped(),
    };
    match (content, dialect) {
        (Content::Empty, _) => String::new(),
        (Content::Number(number), _) => notation.number(*number),
        (Content::Percent(percent), _) => notation.percent(*percent),
        (Content::Text(text), _) => harmless(text),
        (Content::Code(code), CsvDialect::Plain) => code.clone(),
        // Excel would take 17.10 for the number 1710 or for a date; this keeps it a text.
        (Content::Code(code), CsvDialect::Excel) if code.contains('.') => format!("=\"{code}\""),
        (Content::Code(code), CsvDialect::Excel) => code.clone(),
    }
}

/// Text that no spreadsheet takes for a formula.
pub(super) fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
