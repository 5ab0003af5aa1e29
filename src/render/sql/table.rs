//! A small table that stands in the statement itself.

use super::dialect::SqlDialect;
use crate::number::Number;

/// A table of values.
pub(super) struct ValueTable {
    /// Its name.
    pub name: &'static str,
    /// The names of its columns, and what they hold.
    pub columns: &'static [(&'static str, ColumnType)],
    /// What it is about, a sentence for people.
    pub remark: String,
    /// Its rows.
    pub rows: Vec<ValueRow>,
}

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum ColumnType {
    Text,
    Whole,
    Decimal,
    Truth,
}

/// A row of a table of values.
pub(super) struct ValueRow {
    /// Its cells.
    pub cells: Vec<Literal>,
    /// What a person should know of it; may be empty.
    pub remark: String,
}

/// A value.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Literal {
    Null,
    Text(String),
    Number(Number),
    Whole(usize),
    Truth(bool),
}

impl Literal {
    /// A text, or nothing where there is none.
    pub fn text(text: Option<impl Into<String>>) -> Literal {
        text.map_or(Literal::Null, |text| Literal::Text(text.into()))
    }

    fn written(&self, dialect: SqlDialect) -> String {
        match self {
            Literal::Null => "NULL".to_owned(),
            Literal::Text(text) => dialect.text(text),
            Literal::Number(number) => number.normalized().to_string(),
            Literal::Whole(number) => number.to_string(),
            Literal::Truth(truth) => truth.to_string(),
        }
    }
}

impl ValueTable {
    /// The names of the columns, as the statement has them.
    pub fn column_names(&self) -> String {
        let names: Vec<&str> = self.columns.iter().map(|(name, _)| *name).collect();
        names.join(", ")
    }

    /// The values as the statement has them, each row on a line with its remark. A table of nothing
    /// still has its columns.
    pub fn body(&self, dialect: SqlDialect) -> String {
        if self.rows.is_empty() {
            let columns = self.columns.iter();
            let nothing: Vec<String> = columns.map(|(_, holds)| dialect.nothing(*holds)).collect();
            return format!("SELECT {} WHERE 1 = 0", nothing.join(", "));
        }
        let last = self.rows.len() - 1;
        let rows = self.rows.iter().enumerate().map(|(index, row)| {
            let cells = row.cells.iter().zip(self.columns);
            // The first row tells the engine what a column holds.
            let written = |(cell, (_, holds)): (&Literal, &(&str, ColumnType))| match cell {
                Literal::Null if index == 0 => dialect.nothing(*holds),
                cell => cell.written(dialect),
            };
            let cells: Vec<String> = cells.map(written).collect();
            let comma = if index == last { "" } else { "," };
            let remark = match row.remark.as_str() {
                "" => String::new(),
                remark => format!(" {}", comment(remark)),
            };
            format!("\n    ({}){comma}{remark}", cells.join(", "))
        });
        format!("VALUES{}", rows.collect::<String>())
    }
}

/// A comment on one line, whatever the text holds.
pub(super) fn comment(text: &str) -> String {
    let words: Vec<&str> = text.split(char::is_whitespace).collect();
    format!("-- {}", words.join(" "))
}
