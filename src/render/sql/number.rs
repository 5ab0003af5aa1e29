//! Numbers as people write them, read by SQL as the reader of surveys reads them.

use super::dialect::SqlDialect;
use crate::number::Notation;

/// A cell with a number in it.
pub(super) struct NumberCell<'c> {
    /// The column with the digits and marks.
    pub digits: &'c str,
    /// When a mark before three digits can only group thousands, whatever the notation.
    pub is_grouped: &'c str,
    /// When it can only be a decimal mark.
    pub is_decimal: &'c str,
}

/// One mark before three digits: thousands in one notation, decimals in the other.
pub(super) const TWO_READINGS: &str = "[1-9][0-9]{0,2}[.,][0-9]{3}";

/// The number with a decimal point and nothing else between its digits; `NULL` where it is none, or
/// can be read in two ways.
pub(super) fn plain(
    dialect: SqlDialect,
    cell: &NumberCell<'_>,
    notation: Option<Notation>,
) -> String {
    let digits = cell.digits;
    let mut arms = vec![(dialect.matches(digits, "[0-9]+"), digits.to_owned())];
    let mut shape = |pattern: &str, number: String| {
        arms.push((dialect.matches(digits, pattern), number));
    };
    match notation {
        Some(notation) => {
            let decimal = notation.decimal_mark;
            let grouping = if decimal == ',' { '.' } else { ',' };
            let pointed = |text: &str| match decimal {
                '.' => text.to_owned(),
                mark => format!("REPLACE({text}, '{mark}', '.')"),
            };
            let without = |mark: char| pointed(&format!("REPLACE({digits}, '{mark}', '')"));
            shape(&format!("[0-9]+[{decimal}][0-9]+"), pointed(digits));
            for mark in [grouping, ' '] {
                let groups = format!("[0-9]{{1,3}}([{mark}][0-9]{{3}})+([{decimal}][0-9]+)?");
                shape(&groups, without(mark));
            }
        }
        None => {
            let bare = format!("REPLACE(REPLACE({digits}, '.', ''), ',', '')");
            let pointed = |text: &str| format!("REPLACE({text}, ',', '.')");
            let settled = format!(
                "CASE WHEN {} THEN {bare} WHEN {} THEN {} END",
                cell.is_grouped,
                cell.is_decimal,
                pointed(digits)
            );
            shape(TWO_READINGS, settled);
            shape("[0-9]+[.,][0-9]+", pointed(digits));
            let spaced = pointed(&format!("REPLACE({digits}, ' ', '')"));
            shape("[0-9]{1,3}( [0-9]{3})+([.,][0-9]+)?", spaced);
            let vietnamese = pointed(&format!("REPLACE({digits}, '.', '')"));
            shape("[0-9]{1,3}([.][0-9]{3})+,[0-9]+", vietnamese);
            let english = format!("REPLACE({digits}, ',', '')");
            shape("[0-9]{1,3}(,[0-9]{3})+[.][0-9]+", english);
            shape(
                "[0-9]{1,3}([.][0-9]{3}){2,}|[0-9]{1,3}(,[0-9]{3}){2,}",
                bare.clone(),
            );
        }
    }
    let arms = arms.iter();
    let arms: Vec<String> = arms
        .map(|(condition, number)| format!("\n                WHEN {condition} THEN {number}"))
        .collect();
    format!("CASE{}\n           END", arms.concat())
}

/// A plain number as an exact decimal; `NULL` where it has too many digits.
pub(super) fn exact(dialect: SqlDialect, plain: &str) -> String {
    let fits = dialect.matches(plain, "0*[0-9]{1,12}([.][0-9]{1,6})?");
    format!("CASE WHEN {fits} THEN CAST({plain} AS DECIMAL(18, 6)) END")
}
