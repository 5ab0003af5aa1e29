//! What the TOML parser complains of, in the words of people who do not know TOML.

use crate::diagnostic::{Arg, message};

/// Why a line is no TOML; in the parser's own words where it is nothing usual.
pub(super) fn explanation(parser_says: &str, line: &str) -> Arg {
    if line.trim_end().ends_with('=') {
        return message!("toml-blank").into();
    }
    let says = |part: &str| parser_says.contains(part);
    let message = if says("be quoted") {
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
        return parser_says.into();
    };
    message.into()
}
