//! Records as CSV (RFC 4180), for a Vietnamese Excel or for programs.

use crate::number::Notation;
use crate::report::{Content, Record};
use std::borrow::Borrow;

/// For whom a CSV file is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum CsvDialect {
    /// A Vietnamese Excel: byte order mark, semicolons, decimal commas, codes kept as text.
    #[default]
    Excel,
    /// Programs: UTF-8 without mark, commas, decimal points.
    Plain,
}

impl CsvDialect {
    /// What separates cells.
    pub(super) fn delimiter(self) -> char {
        char::from(self.delimiter_byte())
    }

    fn delimiter_byte(self) -> u8 {
        match self {
            CsvDialect::Excel => b';',
            CsvDialect::Plain => b',',
        }
    }

    /// What a file begins with.
    pub(super) fn mark(self) -> &'static str {
        match self {
            CsvDialect::Excel => "\u{feff}",
            CsvDialect::Plain => "",
        }
    }

    /// A number that is a name, such as an official code: Excel would take the zeros before it off.
    pub(super) fn digits_as_text(self, digits: &str) -> String {
        match self {
            CsvDialect::Excel if digits.starts_with('0') && !digits.contains('"') => {
                format!("=\"{digits}\"")
            }
            _ => harmless(digits),
        }
    }
}

/// Writes headings and records, which need not be there all at once.
pub fn render_csv(
    headings: &[String],
    records: impl IntoIterator<Item = impl Borrow<Record>>,
    dialect: CsvDialect,
) -> Vec<u8> {
    let mut bytes = dialect.mark().as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new()
        .delimiter(dialect.delimiter_byte())
        .terminator(csv::Terminator::CRLF)
        .from_writer(&mut bytes);
    // Writing to memory, with rows of equal length, cannot fail.
    let _ = writer.write_record(headings);
    for record in records {
        let record = record.borrow().iter();
        let _ = writer.write_record(record.map(|content| text(content, dialect)));
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
        (Content::Code(code), _) => code_text(code, dialect),
    }
}

/// A code as it stands in a cell.
pub(super) fn code_text(code: &str, dialect: CsvDialect) -> String {
    match dialect {
        CsvDialect::Plain => code.to_owned(),
        // Excel would take 17.10 for the number 1710 or for a date; this keeps it a text.
        CsvDialect::Excel if code.contains('.') => format!("=\"{code}\""),
        CsvDialect::Excel => code.to_owned(),
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
