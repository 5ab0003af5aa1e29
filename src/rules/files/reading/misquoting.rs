//! What to write instead of a value that is in quotes and should not be, or the other way round.

use super::syntax::day_meant;
use crate::diagnostic::{Message, message};
use toml::de::DeValue;

/// What to do about a value that is not of the expected type, told by its sentence.
pub(super) fn advice(value: &DeValue<'_>, expected: &Message) -> Message {
    let bare = |written: &str| message!("wrong-type-unquote", written = written);
    let quoted = |written: &str| message!("wrong-type-quote", written = written);
    let is_number = |text: &str| {
        let mut symbols = text.chars();
        text.starts_with(|it: char| it.is_ascii_digit())
            && symbols.all(|it| it.is_ascii_digit() || it == '.')
    };
    match (value, expected.key) {
        (DeValue::String(text), "type-number" | "type-whole" | "type-year")
            if is_number(text.trim()) =>
        {
            bare(text.trim())
        }
        (DeValue::String(text), "type-date") => match day_meant(text.trim()) {
            Some(day) => message!("wrong-type-day", day = day.to_string()),
            None => message!("wrong-type-see"),
        },
        (DeValue::Integer(number), "type-text") => quoted(number.as_str()),
        (DeValue::Float(number), "type-text") => quoted(number.as_str()),
        _ => message!("wrong-type-see"),
    }
}
