//! Quotes that would join or swallow lines are found before the table is parsed.
//!
//! RFC 4180 allows line breaks inside quoted cells. In a survey they are always a slip, and a
//! quote that is never closed would silently swallow every row after it, so both are errors here.

/// A line whose quotes are wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct QuoteProblem {
    pub kind: QuoteProblemKind,
    /// The line, from 0.
    pub line: usize,
    /// The cell of the line, from 0.
    pub column: usize,
    /// How many lines are spoilt, this one included.
    pub lines: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum QuoteProblemKind {
    Unclosed,
    LineBreak,
    TextAfter,
}

/// Finds the lines with wrong quotes.
pub(super) fn find_problems(lines: &[&str], separator: char) -> Vec<QuoteProblem> {
    let mut problems = Vec::new();
    let mut index = 0;
    while index < lines.len() {
        let end = scan_line(lines[index], separator);
        let (kind, column, spoilt) = match end {
            LineEnd::Sound => {
                index += 1;
                continue;
            }
            LineEnd::TextAfterQuote { column } => (QuoteProblemKind::TextAfter, column, 1),
            LineEnd::Open { column } => match lines_until_closed(&lines[index + 1..], separator) {
                Some(more) => (QuoteProblemKind::LineBreak, column, 1 + more),
                None => (QuoteProblemKind::Unclosed, column, 1),
            },
        };
        problems.push(QuoteProblem {
            kind,
            line: index,
            column,
            lines: spoilt,
        });
        index += spoilt;
    }
    problems
}

enum LineEnd {
    Sound,
    /// A quoted cell is still open at the end of the line.
    Open {
        column: usize,
    },
    TextAfterQuote {
        column: usize,
    },
}

fn scan_line(line: &str, separator: char) -> LineEnd {
    if !line.contains('"') {
        return LineEnd::Sound;
    }
    let mut column = 0;
    let mut rest = line;
    loop {
        if let Some(quoted) = rest.strip_prefix('"') {
            let Some(after) = after_closing_quote(quoted) else {
                return LineEnd::Open { column };
            };
            if !after.is_empty() && !after.starts_with(separator) {
                return LineEnd::TextAfterQuote { column };
            }
            rest = after;
        }
        match rest.split_once(separator) {
            Some((_, next)) => rest = next,
            None => return LineEnd::Sound,
        }
        column += 1;
    }
}

/// What follows the quote that closes a cell; doubled quotes belong to the cell.
fn after_closing_quote(mut quoted: &str) -> Option<&str> {
    loop {
        let after = &quoted[quoted.find('"')? + 1..];
        match after.strip_prefix('"') {
            Some(next) => quoted = next,
            None => return Some(after),
        }
    }
}

/// How many more lines an open cell takes until it is closed; `None` when a new quoted cell or
/// the end of the file comes first.
fn lines_until_closed(lines: &[&str], separator: char) -> Option<usize> {
    for (index, line) in lines.iter().enumerate() {
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
