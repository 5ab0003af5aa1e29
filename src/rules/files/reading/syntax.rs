//! What the TOML parser complains of, in the words of people who do not know TOML.

use crate::diagnostic::{Arg, Message, message};
use jiff::civil::Date;

/// Where the parser stopped, and why.
pub(super) struct Slip<'t> {
    /// In the parser's own words.
    pub parser_says: &'t str,
    /// The line up to the place.
    pub before: &'t str,
    /// The line from the place on.
    pub behind: &'t str,
}

/// The day that is meant by what people write, such as `01/10/2023`, `1-10-2023` or `2023-10-01`.
pub(super) fn day_meant(written: &str) -> Option<Date> {
    let mut parts = written.split(['/', '-']);
    let (first, month, last) = (parts.next()?, parts.next()?, parts.next()?);
    let (year, day) = if first.len() == 4 {
        (first, last)
    } else {
        (last, first)
    };
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

impl Slip<'_> {
    /// Why the line is no TOML; in the parser's own words where it is nothing usual.
    pub fn explanation(&self) -> Arg {
        self.habit()
            .or_else(|| self.in_plain_words())
            .map_or_else(|| self.parser_says.into(), Arg::from)
    }

    /// What the advice is about.
    pub fn about(&self) -> &'static str {
        let is_decimal = self
            .habit()
            .is_some_and(|it| it == message!("toml-decimal-comma"));
        if is_decimal { "decimal" } else { "other" }
    }

    /// What people write as they are used to: known by what stands there, whatever the parser makes
    /// of it.
    fn habit(&self) -> Option<Message> {
        let is_blank = self.before.trim_end().ends_with('=') && self.behind.trim().is_empty();
        if is_blank || self.behind.trim_end().ends_with('=') {
            return Some(message!("toml-blank"));
        }
        let ends_word = |it: char| it.is_whitespace() || [',', '}', ']'].contains(&it);
        let word = self.behind.split(ends_word).next().unwrap_or_default();
        let rest = self.behind[word.len()..].trim_start();
        let is_digit = |it: char| it.is_ascii_digit();
        if word.starts_with(['>', '<', '≥', '≤']) {
            return Some(message!("toml-sign"));
        }
        if word.starts_with(['“', '”', '‘', '’']) {
            return Some(message!("toml-curved-quotes"));
        }
        if let Some(day) = day_meant(word) {
            return Some(message!("toml-day-meant", day = day.to_string()));
        }
        if word.starts_with(is_digit) && word.contains('/') {
            return Some(message!("toml-day"));
        }
        if word.starts_with(is_digit) && word.ends_with('%') {
            return Some(message!("toml-percent"));
        }
        if self.is_decimal_comma() {
            return Some(message!("toml-decimal-comma"));
        }
        // Keys with values where a list was opened.
        (self.before.contains('[') && rest.starts_with('=')).then(|| message!("toml-braces"))
    }

    /// Whether the parser stopped at or behind the comma of `7,5`.
    fn is_decimal_comma(&self) -> bool {
        let line = format!("{}{}", self.before, self.behind);
        let around = line.char_indices().filter(|(_, it)| *it == ',');
        let mut commas = around.filter(|(at, _)| {
            let digit = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
            digit(line[..*at].chars().next_back()) && digit(line[at + 1..].chars().next())
        });
        let at = self.before.len();
        commas.any(|(comma, _)| {
            let digits = line[comma + 1..].bytes().take_while(u8::is_ascii_digit);
            (comma..=comma + 1 + digits.count()).contains(&at)
        })
    }

    fn in_plain_words(&self) -> Option<Message> {
        let says = |part: &str| self.parser_says.contains(part);
        Some(if says("be quoted") {
            message!("toml-quotes")
        } else if says("invalid basic") || says("invalid literal") {
            message!("toml-unclosed-quote")
        } else if says("unclosed") {
            message!("toml-unclosed")
        } else if says("invalid date") || says("invalid datetime") {
            message!("toml-day")
        } else if says("unexpected key") {
            message!("toml-rest")
        } else if says("unquoted key") {
            message!("toml-name")
        } else if says("no value") {
            message!("toml-equals")
        } else if says("missing comma") || says("extra assignment") {
            message!("toml-comma")
        } else if says("duplicate key") {
            message!("toml-twice")
        } else if says("leading zero") || says("invalid float") || says("invalid integer") {
            message!("toml-digits")
        } else if says("invalid boolean") {
            message!("toml-flag")
        } else {
            return None;
        })
    }
}
