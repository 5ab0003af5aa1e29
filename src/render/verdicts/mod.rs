//! The verdicts of communes, a row each: for the commune, for each criterion, and for each indicator or
//! part.

mod writing;

pub use writing::write_verdicts;

use super::csv::{CsvDialect, code_text, harmless};
use crate::assess::{Verdict, VerdictCodes};
use crate::survey::CommuneNames;
use crate::wording::Wording;

/// How verdicts are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VerdictsFormat {
    /// CSV in the reader's language.
    Csv(CsvDialect),
    /// A JSON object a line, with names for programs.
    Jsonl,
}

/// Writes rows of verdicts in a format.
#[derive(Debug)]
pub struct VerdictLines {
    format: VerdictsFormat,
    heading: String,
    words: [String; Verdict::ALL.len()],
}

/// The rows of communes that are judged by rules with the same codes, prepared but for the commune.
#[derive(Debug)]
struct VerdictRows(Vec<Endings>);

/// What follows the commune in a row, for each verdict.
type Endings = [Box<str>; Verdict::ALL.len()];

const HEADINGS: [&str; 7] = [
    "column-province",
    "column-district",
    "column-commune-code",
    "column-commune",
    "column-criterion",
    "column-code",
    "column-verdict",
];

impl VerdictLines {
    /// In a format, in the reader's language.
    pub fn new(format: VerdictsFormat, wording: &Wording) -> VerdictLines {
        let (heading, words) = match format {
            VerdictsFormat::Csv(dialect) => {
                let delimiter = dialect.delimiter();
                let headings = HEADINGS.map(|key| quoted(&wording.word(key), delimiter));
                let heading = headings.join(&delimiter.to_string());
                (
                    format!("{}{heading}\r\n", dialect.mark()),
                    Verdict::ALL.map(|verdict| wording.word(verdict.name())),
                )
            }
            VerdictsFormat::Jsonl => (
                String::new(),
                Verdict::ALL.map(|verdict| verdict.name().to_owned()),
            ),
        };
        VerdictLines {
            format,
            heading,
            words,
        }
    }

    /// What stands above the rows.
    pub fn heading(&self) -> &str {
        &self.heading
    }

    /// What the rows of a commune begin with.
    fn identity(&self, commune: &CommuneNames<'_>) -> String {
        let mut text = String::new();
        match self.format {
            VerdictsFormat::Csv(dialect) => {
                let delimiter = dialect.delimiter();
                let names = [commune.province, commune.district];
                let code = commune.code.map(|code| dialect.digits_as_text(code));
                let cells = names.map(|name| harmless(name.unwrap_or_default()));
                let code = code.unwrap_or_default();
                for cell in cells.into_iter().chain([code, harmless(commune.name)]) {
                    text.push_str(&quoted(&cell, delimiter));
                    text.push(delimiter);
                }
            }
            VerdictsFormat::Jsonl => {
                let named = [
                    ("province", commune.province),
                    ("district", commune.district),
                    ("commune_code", commune.code),
                    ("commune", Some(commune.name)),
                ];
                text.push('{');
                for (key, value) in named {
                    text.push_str(&format!("\"{key}\":{},", serde_json::Value::from(value)));
                }
            }
        }
        text
    }

    /// The rows for communes with verdicts on this.
    fn rows(&self, codes: &VerdictCodes) -> VerdictRows {
        let endings = codes.iter();
        let endings = endings.map(|(criterion, code)| self.endings(criterion, code));
        VerdictRows(endings.collect())
    }

    fn endings(&self, criterion: &str, code: &str) -> Endings {
        std::array::from_fn(|verdict| {
            let word = self.words[verdict].as_str();
            let ending = match self.format {
                VerdictsFormat::Csv(dialect) => {
                    let delimiter = dialect.delimiter();
                    let cell = |text: &str| quoted(&code_text(text, dialect), delimiter);
                    let (criterion, code) = (cell(criterion), cell(code));
                    let word = quoted(word, delimiter);
                    format!("{criterion}{delimiter}{code}{delimiter}{word}\r\n")
                }
                VerdictsFormat::Jsonl => {
                    let value = |text: &str| {
                        let text = Some(text).filter(|text| !text.is_empty());
                        serde_json::Value::from(text)
                    };
                    let (criterion, code) = (value(criterion), value(code));
                    format!("\"criterion\":{criterion},\"code\":{code},\"verdict\":\"{word}\"}}\n")
                }
            };
            ending.into()
        })
    }
}

impl VerdictRows {
    /// Appends the rows of a commune.
    fn write(&self, identity: &str, verdicts: &[Verdict], to: &mut Vec<u8>) {
        for (endings, verdict) in self.0.iter().zip(verdicts) {
            to.extend_from_slice(identity.as_bytes());
            to.extend_from_slice(endings[*verdict as usize].as_bytes());
        }
    }
}

/// The text as a cell, in quotes where it needs them (RFC 4180).
fn quoted(text: &str, delimiter: char) -> String {
    if text.contains([delimiter, '"', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
