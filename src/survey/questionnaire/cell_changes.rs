//! Changes to the cells of a survey before it is read: what was given instead is read and checked as if
//! it stood in the file.

use crate::diagnostic::{CellPlace, Code, Diagnostic, Diagnostics};
use crate::folded::folded;
use crate::rules::BuiltInFact;
use crate::survey::table::{Amendment, Cell, Column, Content, Row};
use crate::survey::words::normalized_code;

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

/// The columns whose numbers can be added to.
const COUNTED: [Column; 3] = [Column::Numerator, Column::Denominator, Column::Value];

/// Changes to one commune's cells.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CellChanges {
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

/// Whether a text is the new number, or says how much more or less it is.
enum Figure<'t> {
    Itself(&'t str),
    More(&'t str),
    Less(&'t str),
}

impl Figure<'_> {
    fn of(text: &str) -> Figure<'_> {
        let rest = |sign| text.strip_prefix(sign).map(str::trim_start);
        match (rest('+'), rest('-').or_else(|| rest('\u{2212}')), rest('=')) {
            (Some(more), ..) => Figure::More(more),
            (_, Some(less), _) => Figure::Less(less),
            // A number below zero, which a sign alone would take away.
            (.., Some(itself)) => Figure::Itself(itself),
            _ => Figure::Itself(text),
        }
    }
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

    /// Changes the cell.
    ///
    /// # Errors
    /// Something is to be added to what is no number.
    fn apply(&self, rows: &mut Vec<Row>) -> Result<(), Diagnostic> {
        let (name, column) = self.target(rows);
        let cell = |text: &str| Cell {
            place: self.place(text),
            content: Content::Text,
            amended: None,
        };
        let figure = if COUNTED.contains(&column) {
            Figure::of(&self.text)
        } else {
            Figure::Itself(&self.text)
        };
        let is_wanted = |row: &Row| {
            is_named(row, name)
                && folded(row.text(Column::Hamlet)) == folded(&self.hamlet)
                && row.get(Column::Sex).is_none()
        };
        let found = rows.iter_mut().find(|row| is_wanted(row));
        let (text, less) = match figure {
            Figure::Itself(text) => (text, None),
            Figure::More(text) => (text, Some(false)),
            Figure::Less(text) => (text, Some(true)),
        };
        if let Some(less) = less {
            let counts = BuiltInFact::named(name).is_none_or(BuiltInFact::is_quantity);
            let old = found.as_ref().and_then(|row| row.cell(column)).cloned();
            let old = old.filter(|old| counts && holds_number(old));
            let (Some(row), Some(old)) = (found, old) else {
                return Err(Diagnostic::new(Code::BadChange, self.place(""))
                    .with("change", &self.written)
                    .with("wrong", "nothing")
                    .with("first", ""));
            };
            let by = cell(text);
            let amended = Some(Box::new(Amendment { less, by }));
            row.set(column, Some(Cell { amended, ..old }));
            return Ok(());
        }
        let new = (!text.is_empty()).then(|| cell(text));
        if let Some(row) = found {
            row.set(column, new);
            return Ok(());
        }
        let mut row = Row::at(self.place(""));
        row.set(Column::Indicator, Some(cell(&spelled(name))));
        if !self.hamlet.is_empty() {
            row.set(Column::Hamlet, Some(cell(&self.hamlet)));
        }
        row.set(column, new);
        rows.push(row);
        Ok(())
    }
}

/// Whether a cell holds something that begins like a number.
fn holds_number(cell: &Cell) -> bool {
    match cell.content {
        Content::Number(_) | Content::Percent(_) => true,
        Content::Text => {
            let text = cell.place.value.trim_start_matches(['-', '\u{2212}']);
            text.starts_with(|first: char| first.is_ascii_digit())
        }
        Content::Shown { .. } | Content::Day | Content::Unusable(_) => false,
    }
}

/// What stands before a change where a file would be named.
const OPTION: &str = "--set ";

/// The change, as it was written, that stands at a place instead of a file.
pub fn change_at(place: &CellPlace) -> Option<&str> {
    place.file.strip_prefix(OPTION)
}

impl CellChanges {
    /// Changes the rows of a commune, if it is the one that is meant.
    pub(super) fn apply(&self, commune: &str, rows: &mut Vec<Row>) -> Diagnostics {
        let mut diagnostics = Diagnostics::default();
        let wanted = self.commune.as_deref();
        if wanted.is_none_or(|wanted| folded(wanted) == folded(commune)) {
            for change in &self.cells {
                if let Err(diagnostic) = change.apply(rows) {
                    diagnostics.push(diagnostic);
                }
            }
        }
        diagnostics
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
