//! How a file writes its numbers: as somebody said, or as its own clear cells show.

use crate::diagnostic::{CellPlace, Message, message};
use crate::number::{Notation, WrittenNumber};
use crate::rules::BuiltInFact;
use crate::survey::table::{Column, Content, Row};

/// The notation of a file's numbers, as far as it is known.
///
/// Only cells that can be read in two ways ever ask: what is clear keeps its meaning whatever the
/// rest of the file looks like.
#[derive(Debug)]
pub(in crate::survey) enum FileNotation {
    /// Somebody said it, so a cell that shows another is a mistake.
    Declared(Notation),
    /// The first cell that can only be Vietnamese, and the first that can only be English.
    Shown {
        vietnamese: Option<CellPlace>,
        english: Option<CellPlace>,
    },
}

/// What is known of the notation of a file's numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KnownNotation {
    /// The notation that somebody declared.
    pub declared: Option<Notation>,
    /// The notation of cells that can be read in two ways; `None` when the file shows none or both.
    pub settled: Option<Notation>,
}

/// The columns that hold numbers.
const NUMBERS: [Column; 4] = [
    Column::Numerator,
    Column::Denominator,
    Column::Value,
    Column::Claimed,
];

impl FileNotation {
    /// What the rows of a whole file show, unless it is declared.
    pub fn of<'r>(declared: Option<Notation>, rows: impl Iterator<Item = &'r Row>) -> FileNotation {
        if let Some(notation) = declared {
            return FileNotation::Declared(notation);
        }
        let (mut vietnamese, mut english) = (None, None);
        for row in rows.filter(|row| may_hold_numbers(row)) {
            for cell in NUMBERS.iter().filter_map(|column| row.cell(*column)) {
                // A number that the workbook stores was not written by anybody.
                let is_written = cell.content == Content::Text;
                if !is_written || !cell.place.value.contains(['.', ',']) {
                    continue;
                }
                let notation = WrittenNumber::parse(&cell.place.value)
                    .ok()
                    .and_then(|written| written.notation);
                let first = match notation {
                    Some(Notation::ENGLISH) => &mut english,
                    Some(_) => &mut vietnamese,
                    None => continue,
                };
                first.get_or_insert_with(|| cell.place.clone());
            }
            if vietnamese.is_some() && english.is_some() {
                break;
            }
        }
        FileNotation::Shown {
            vietnamese,
            english,
        }
    }

    /// What is known, without where it is seen.
    pub fn known(&self) -> KnownNotation {
        match self {
            FileNotation::Declared(notation) => KnownNotation::declared(*notation),
            FileNotation::Shown {
                vietnamese,
                english,
            } => KnownNotation::shown(vietnamese.is_some(), english.is_some()),
        }
    }

    /// The first cell that shows the notation, where all such cells agree.
    pub fn shown_by(&self) -> Option<&CellPlace> {
        match self {
            FileNotation::Shown {
                vietnamese,
                english,
            } => vietnamese.as_ref().xor(english.as_ref()),
            FileNotation::Declared(_) => None,
        }
    }

    /// Why the rest of the file does not settle a number that can be read in two ways.
    pub fn why_open(&self) -> Message {
        match self {
            FileNotation::Shown {
                vietnamese: Some(vietnamese),
                english: Some(english),
            } => message!(
                "notation-conflict",
                vietnamese = vietnamese.with_value(),
                english = english.with_value()
            ),
            _ => message!("notation-not-shown"),
        }
    }
}

impl KnownNotation {
    /// As somebody said.
    pub fn declared(notation: Notation) -> KnownNotation {
        KnownNotation {
            declared: Some(notation),
            settled: Some(notation),
        }
    }

    /// As cells show that can only be Vietnamese, or only English.
    pub fn shown(vietnamese: bool, english: bool) -> KnownNotation {
        KnownNotation {
            declared: None,
            settled: match (vietnamese, english) {
                (true, false) => Some(Notation::VIETNAMESE),
                (false, true) => Some(Notation::ENGLISH),
                (true, true) | (false, false) => None,
            },
        }
    }
}

/// Rows about indicators and about facts that count; names and days are no numbers.
fn may_hold_numbers(row: &Row) -> bool {
    let indicator = row.text(Column::Indicator);
    indicator.starts_with(|first: char| first.is_ascii_digit())
        || BuiltInFact::named(indicator).is_none_or(BuiltInFact::is_quantity)
}
