//! Which symbol separates the cells of a text file.

use super::line::split_line;
use crate::survey::table::{Header, ROWS_LOOKED_AT};

/// The separators that are tried, in this order when they do equally well.
const SEPARATORS: [char; 4] = [';', ',', '\t', '|'];
/// A line with so many names of columns is the header, and the lines below it are not looked at.
const NAMES_OF_A_HEADER: usize = 3;

/// What a first line such as `sep=;` says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Declared {
    /// A separator that is known.
    Known(char),
    /// Something else.
    Unknown(String),
}

/// What the first line declares, as Excel understands it; `None` for any other line.
pub(super) fn declared_separator(first_line: &str) -> Option<Declared> {
    let line = first_line.trim_start().trim_start_matches('"');
    let named = line.get(..4)?.eq_ignore_ascii_case("sep=");
    let rest = line.get(4..).filter(|_| named)?;
    let separator = rest.chars().next();
    // A program that saved the line again has put its own separators behind it.
    let is_alone = |separator: &char| {
        let others = rest.chars().skip(1);
        others
            .into_iter()
            .all(|it| it == *separator || it == '"' || it.is_whitespace())
    };
    Some(
        match separator
            .filter(|it| SEPARATORS.contains(it))
            .filter(is_alone)
        {
            Some(separator) => Declared::Known(separator),
            None => Declared::Unknown(rest.trim_end().trim_end_matches('"').to_owned()),
        },
    )
}

/// The separator that makes the most cells of one of the first lines names of columns, else the
/// one that stands most often outside quotes.
pub fn likely_separator<'t>(lines: impl Iterator<Item = &'t str>) -> char {
    let looked_at: Vec<&str> = lines
        .filter(|line| !line.trim().is_empty())
        .take(ROWS_LOOKED_AT)
        .collect();
    let fitness = |separator: &char| {
        let mut most_names = 0;
        let mut separators = 0;
        for line in &looked_at {
            let Ok(split) = split_line(line, *separator) else {
                continue;
            };
            let names = split.cells.iter().map(AsRef::as_ref);
            most_names = most_names.max(Header::known_names(names));
            separators += split.count - 1;
            if most_names >= NAMES_OF_A_HEADER {
                break;
            }
        }
        (most_names, separators)
    };
    SEPARATORS
        .into_iter()
        .rev()
        .max_by_key(fitness)
        .unwrap_or(SEPARATORS[0])
}
