//! What the reader of a survey is told beforehand.

use crate::number::Notation;
use crate::survey::letters::Encoding;

/// How survey files are to be read, where they do not say it themselves.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ReadOptions {
    /// How numbers are written; `None` settles it by what is counted, or asks.
    pub numbers: Option<Notation>,
    /// The sheets of a workbook to read, by name; none reads every sheet that holds a survey.
    pub sheets: Vec<String>,
    /// The encoding of text that is not Unicode, or was typed with a font of before Unicode;
    /// `None` takes Unicode and asks where it is none.
    pub encoding: Option<Encoding>,
}
