//! Changes to the cells of a survey before it is read: what was given instead is read and checked as if
//! it stood in the file.

use super::column::Column;
use super::fit::normalized_code;
use super::questionnaire::Row;
use super::sheet::{Cell, Content};
use crate::diagnostic::CellPlace;
use crate::folded::folded;
use crate::rules::BuiltInFact;

/// Short names of columns beside those that headers have, folded.
const SHORT_NAMES: [(&str, Column); 6] = [
    ("tu", Column::Numerator),
    ("n", Column::Numerator),
    ("mau", Column::Denominator),
    ("d", Column::Denominator),
    ("gia tri", Column::Value),
    ("v", Column::Value),
];
/// The columns that can be changed.
const CHANGEABLE: [Column; 5] = [
    Column::Numerator,
    Column::Denominator,
    Column::Value,
    Column::SelfAssessed,
    Column::Note,
];

/// Changes to one commune's cells.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Changes {
    /// The commune's name; `None` where the survey is about one only.
    pub commune: Option<String>,
    /// The cells.
    pub cells: Vec<CellChange>,
}

/// What a cell is to hold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CellChange {
    /// The change as it was written: `9.1.tu=0`.
    pub written: String,
    /// The code or the fact's name.
    name: String,
    /// The hamlet; empty for the commune as a whole.
    hamlet: String,
    /// The column.
    column: Column,
    /// How a name that ends like a column is understood unless a row has it: `9.1.tu` is the numerator
    /// of 9.1, while `8.4.d` may be a part.
    alternative: Option<(String, Column)>,
    /// The new text; empty to clear the cell.
    text: String,
}

impl CellChange {
    /// Reads `CODE[@HAMLET][.COLUMN]=VALUE` or `FACT=VALUE`; `None` where it has no such form.
    pub fn parse(written: &str) -> Option<CellChange> {
        let (left, text) = written.split_once('=')?;
        let (name, hamlet, column) = match left.split_once('@') {
            None => (left.trim(), String::new(), Column::Value),
            Some((code, place)) => {
                let (hamlet, column) = hamlet_and_column(place.trim())?;
                (code.trim(), hamlet, column)
            }
        };
        let alternative = name
            .rsplit_once('.')
            .filter(|_| hamlet.is_empty())
            .and_then(|(code, last)| Some((code.trim().to_owned(), column_named(last)?)));
        (!name.is_empty()).then(|| CellChange {
            written: written.to_owned(),
            name: name.to_owned(),
            hamlet,
            column,
            alternative,
            text: text.trim().to_owned(),
        })
    }

    /// The place that messages about the new text name: there is no cell to point at.
    fn place(&self, value: &str) -> CellPlace {
        CellPlace {
            file: format!("{OPTION}{}", self.written).into(),
            sheet: None,
            line: 1,
            column: None,
            value: value.to_owned(),
        }
    }

    /// The row's name and the column.
    fn target(&self, rows: &[Row]) -> (&str, Column) {
        match &self.alternative {
            Some((code, column)) if !rows.iter().any(|row| is_named(row, &self.name)) => {
                (code, *column)
            }
            _ => (&self.name, self.column),
        }
    }

    /// Whether two changes are about the same cell.
    pub fn is_same_cell(&self, other: &CellChange) -> bool {
        let key = |change: &CellChange| {
            let (name, column) = match &change.alternative {
                Some((code, column)) => (code.as_str(), *column),
                None => (change.name.as_str(), change.column),
            };
            (key_of(name), folded(&change.hamlet), column)
        };
        key(self) == key(other)
    }

    fn apply(&self, rows: &mut Vec<Row>) {
        let (name, column) = self.target(rows);
        let cell = |text: &str| Cell {
            place: self.place(text),
            content: Content::Text,
        };
        let new = (!self.text.is_empty()).then(|| cell(&self.text));
        let is_wanted = |row: &Row| {
            is_named(row, name)
                && folded(row.text(Column::Hamlet)) == folded(&self.hamlet)
                && row.get(Column::Sex).is_none()
        };
        if let Some(row) = rows.iter_mut().find(|row| is_wanted(row)) {
            row.set(column, new);
            return;
        }
        let mut row = Row::at(self.place(""));
        row.set(Column::Indicator, Some(cell(&spelled(name))));
        if !self.hamlet.is_empty() {
            row.set(Column::Hamlet, Some(cell(&self.hamlet)));
        }
        row.set(column, new);
        rows.push(row);
    }
}

/// What stands before a change where a file would be named.
const OPTION: &str = "--set ";

/// Whether a place is that of a change instead of a file.
pub fn is_of_change(place: &CellPlace) -> bool {
    place.file.starts_with(OPTION)
}

impl Changes {
    /// Changes the rows of a commune, if it is the one that is meant.
    pub(super) fn apply(&self, commune: &str, rows: &mut Vec<Row>) {
        let wanted = self.commune.as_deref();
        if wanted.is_none_or(|wanted| folded(wanted) == folded(commune)) {
            for change in &self.cells {
                change.apply(rows);
            }
        }
    }
}

/// `Bản X`, `"Bản X".tu`: a hamlet, quoted or not, and a column behind a point.
fn hamlet_and_column(text: &str) -> Option<(String, Column)> {
    let (hamlet, rest) = match text.strip_prefix('"') {
        Some(quoted) => {
            let (hamlet, rest) = quoted.split_once('"')?;
            (hamlet, rest.trim())
        }
        None => match text.rsplit_once('.') {
            Some((hamlet, last)) if column_named(last).is_some() => (hamlet, &text[hamlet.len()..]),
            _ => (text, ""),
        },
    };
    let column = match rest.strip_prefix('.') {
        Some(name) => column_named(name)?,
        None if rest.is_empty() => Column::Value,
        None => return None,
    };
    let hamlet = hamlet.trim();
    (!hamlet.is_empty()).then(|| (hamlet.to_owned(), column))
}

fn column_named(name: &str) -> Option<Column> {
    let name = folded(name);
    let short = SHORT_NAMES.iter().find(|(short, _)| *short == name);
    let column = short.map(|(_, column)| *column);
    let column = column.or_else(|| Column::named(&name));
    column.filter(|column| CHANGEABLE.contains(column))
}

/// A code as it is, a fact's name with spaces for hyphens: `so-ho` is `so ho`.
fn spelled(name: &str) -> String {
    if name.contains(|symbol: char| symbol.is_ascii_digit()) {
        name.to_owned()
    } else {
        name.replace('-', " ")
    }
}

fn is_named(row: &Row, name: &str) -> bool {
    row.get(Column::Indicator)
        .is_some_and(|cell| key_of(&cell.value) == key_of(name))
}

/// What two spellings of one code, or of one fact, share.
fn key_of(name: &str) -> String {
    match BuiltInFact::named(name) {
        Some(fact) => folded(&fact.name().vi),
        None if name.contains(|symbol: char| symbol.is_ascii_digit()) => {
            normalized_code(name).into_owned()
        }
        None => folded(name),
    }
}
