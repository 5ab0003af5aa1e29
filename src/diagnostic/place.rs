//! Where a diagnostic was seen: a file, a stretch of a rule file, or a cell of a survey.

use super::message::{Arg, Message, message};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// A text file with the name it is shown by.
#[derive(PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SourceText {
    /// The path as the user gave it, or the name of a file embedded in the program.
    pub name: String,
    /// The whole text; not stored with what was read from it.
    #[serde(skip)]
    pub text: Cow<'static, str>,
}

impl SourceText {
    /// The line number, from 1, of a byte offset.
    pub fn line_of(&self, offset: usize) -> u32 {
        let before = self.text.as_bytes().get(..offset).unwrap_or_default();
        let breaks = before.iter().filter(|byte| **byte == b'\n').count();
        u32::try_from(breaks + 1).unwrap_or(u32::MAX)
    }
}

/// Where a diagnostic was seen.
#[derive(Clone, PartialEq, Debug)]
pub enum Place {
    /// Nowhere in particular.
    Nowhere,
    /// A file as a whole, by the name it is shown by.
    File(String),
    /// A stretch of a text file, shown with a caret.
    Span(SpanPlace),
    /// A cell or a line of a survey.
    Cell(CellPlace),
}

/// A place in words and numbers, each where there is one.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PlaceParts<'p> {
    /// The file, by the name it is shown by.
    pub file: Option<&'p str>,
    /// The sheet of a workbook.
    pub sheet: Option<&'p str>,
    /// The line, from 1.
    pub line: Option<u32>,
    /// The address of the cell, such as `C14`.
    pub cell: Option<String>,
}

impl Place {
    /// The place in words for somebody who looks at another file.
    pub fn in_words(&self) -> Arg {
        match self {
            Place::Nowhere => Arg::List(Vec::new()),
            Place::File(name) => Arg::from(name),
            Place::Span(place) => Arg::from(&place.source.name),
            Place::Cell(place) => Arg::List(vec![
                Arg::from(&*place.file),
                Arg::from(place.within_file()),
            ]),
        }
    }

    /// File, sheet, line and cell.
    pub fn parts(&self) -> PlaceParts<'_> {
        match self {
            Place::Nowhere => PlaceParts::default(),
            Place::File(name) => PlaceParts {
                file: Some(name),
                ..PlaceParts::default()
            },
            Place::Span(place) => PlaceParts {
                file: Some(&place.source.name),
                line: Some(place.line()),
                ..PlaceParts::default()
            },
            Place::Cell(place) => PlaceParts {
                file: Some(&place.file),
                sheet: place.sheet.as_deref(),
                line: Some(place.line),
                cell: place.address(),
            },
        }
    }
}

/// A stretch of a text file, in bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SpanPlace {
    /// The file.
    pub source: Arc<SourceText>,
    /// The bytes of the stretch.
    pub span: Range<usize>,
}

impl SpanPlace {
    /// The line, from 1.
    pub fn line(&self) -> u32 {
        self.source.line_of(self.span.start)
    }

    /// A stretch of a file.
    pub fn new(source: &Arc<SourceText>, span: &Range<usize>) -> SpanPlace {
        SpanPlace {
            source: Arc::clone(source),
            span: span.clone(),
        }
    }
}

/// A cell of a survey table, or a whole line of it.
#[derive(Clone, PartialEq, Debug)]
pub struct CellPlace {
    /// The file as the user named it.
    pub file: Arc<str>,
    /// The sheet of a workbook; `None` in a text file.
    pub sheet: Option<Arc<str>>,
    /// The line of the file or sheet, from 1.
    pub line: u32,
    /// The column, from 0; `None` for the whole line.
    pub column: Option<u32>,
    /// The cell as it was read; empty for a whole line.
    pub value: String,
}

impl CellPlace {
    /// The place in words for somebody who looks at another cell of the file: its line, and its sheet
    /// where that is another.
    pub fn seen_from(&self, other: &CellPlace) -> Message {
        let line = self.line as usize;
        match &self.sheet {
            Some(sheet) if other.sheet != self.sheet => {
                message!("place-sheet-line", sheet = &**sheet, line = line)
            }
            _ => message!("place-line", line = line),
        }
    }

    /// The place in words for somebody who has the file: its cell or line, and its sheet.
    pub fn within_file(&self) -> Message {
        let line = self.line as usize;
        match (&self.sheet, self.address()) {
            (Some(sheet), Some(address)) => {
                message!("place-sheet-cell", sheet = &**sheet, address = address)
            }
            (Some(sheet), None) => message!("place-sheet-line", sheet = &**sheet, line = line),
            (None, Some(address)) => message!("place-cell", address = address),
            (None, None) => message!("place-line", line = line),
        }
    }

    /// The cell as people find it: what is written there, and where.
    pub fn with_value(&self) -> Message {
        let address = self.address().unwrap_or_default();
        let address = match &self.sheet {
            Some(sheet) => format!("{sheet}!{address}"),
            None => address,
        };
        message!("notation-cell", value = &self.value, address = address)
    }

    /// The address as a spreadsheet shows it, such as `C14`.
    pub fn address(&self) -> Option<String> {
        self.column
            .map(|column| format!("{}{}", column_letters(column), self.line))
    }
}

/// The letters a spreadsheet heads a column with: 0 is `A`, 26 is `AA`.
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(b'A' + u8::try_from(rest % 26).unwrap_or_default());
        rest /= 26;
    }
    letters.iter().rev().map(|byte| char::from(*byte)).collect()
}

impl From<SpanPlace> for Place {
    fn from(place: SpanPlace) -> Place {
        Place::Span(place)
    }
}

impl From<CellPlace> for Place {
    fn from(place: CellPlace) -> Place {
        Place::Cell(place)
    }
}

impl From<&CellPlace> for Place {
    fn from(place: &CellPlace) -> Place {
        Place::Cell(place.clone())
    }
}
