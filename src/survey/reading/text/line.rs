//! One line of a survey split into its cells (RFC 4180, section 2).
//!
//! RFC 4180 allows line breaks inside quoted cells. In a survey they are always a slip, and a
//! quote that is never closed would silently swallow every row after it, so here every row is one
//! line, and both are errors.

use crate::survey::table::MOST_COLUMNS;
use std::borrow::Cow;

/// The cells of a line.
pub struct SplitLine<'l> {
    /// Its first cells, as many as a survey can have columns.
    pub cells: Vec<Cow<'l, str>>,
    /// How many there are in all.
    pub count: usize,
    /// Whether one beyond those that are kept has something in it.
    pub is_too_wide: bool,
}

/// A quote that does not fit, in the cell of this number, from 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct QuoteProblem {
    pub kind: QuoteProblemKind,
    pub column: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum QuoteProblemKind {
    /// The quote that opens the cell is not closed on its line.
    Open,
    /// Text follows the quote that closes the cell.
    TextAfter,
}

/// Splits a line at its separators outside quotes.
///
/// However many cells there are, no more are kept than a survey can have.
pub fn split_line(line: &str, separator: char) -> Result<SplitLine<'_>, QuoteProblem> {
    let mut split = SplitLine {
        cells: Vec::new(),
        count: 0,
        is_too_wide: false,
    };
    let mut rest = line;
    loop {
        let problem = |kind| QuoteProblem {
            kind,
            column: split.count,
        };
        let (cell, after) = match rest.strip_prefix('"') {
            None => unquoted(rest, separator),
            Some(quoted) => {
                let (cell, after) =
                    up_to_closing_quote(quoted).ok_or_else(|| problem(QuoteProblemKind::Open))?;
                match after.strip_prefix(separator) {
                    Some(next) => (cell, Some(next)),
                    None if after.is_empty() => (cell, None),
                    None => return Err(problem(QuoteProblemKind::TextAfter)),
                }
            }
        };
        split.count += 1;
        if split.count <= MOST_COLUMNS {
            split.cells.push(cell);
        } else {
            split.is_too_wide |= !cell.trim().is_empty();
        }
        match after {
            Some(next) => rest = next,
            None => return Ok(split),
        }
    }
}

/// A cell without quotes, and what follows its separator.
fn unquoted(rest: &str, separator: char) -> (Cow<'_, str>, Option<&str>) {
    match rest.split_once(separator) {
        Some((cell, next)) => (Cow::Borrowed(cell), Some(next)),
        None => (Cow::Borrowed(rest), None),
    }
}

/// The content of a quoted cell, doubled quotes made single, and what follows the closing quote.
fn up_to_closing_quote(quoted: &str) -> Option<(Cow<'_, str>, &str)> {
    let mut end = 0;
    loop {
        end += quoted[end..].find('"')?;
        let after = &quoted[end + 1..];
        if !after.starts_with('"') {
            let content = &quoted[..end];
            let cell = if content.contains('"') {
                Cow::Owned(content.replace("\"\"", "\""))
            } else {
                Cow::Borrowed(content)
            };
            return Some((cell, after));
        }
        end += 2;
    }
}

/// How many more lines an open cell takes until it is closed; `None` when a new quoted cell or
/// the end of the file comes first, so that the quote was meant to be closed earlier.
pub(super) fn lines_until_closed<'t>(
    lines: impl Iterator<Item = &'t str>,
    separator: char,
) -> Option<usize> {
    for (index, line) in lines.enumerate() {
        for (at, _) in line.match_indices('"') {
            let after = &line[at + 1..];
            let closes = after.is_empty() || after.starts_with(separator);
            let opens = line[..at].ends_with(separator) || (at == 0 && !closes);
            if opens {
                return None;
            }
            if closes {
                return Some(index + 1);
            }
        }
    }
    None
}
