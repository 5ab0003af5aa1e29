//! An overlay to fill in: every open target with its place, commented out. Its document and the day of
//! its check are left blank, so that nobody can take the draft for a file that somebody made sure of.

use super::words;
use crate::diagnostic::{Arg, Message, message};
use crate::folded::folded;
use crate::number::Direction;
use crate::rules::{Blank, BlankSpan, Blanks, Kind, Openness, Scope};
use crate::wording::Wording;
use jiff::civil::Date;
use std::fmt::Write;

/// The citation that the skeleton declares.
const CITATION: &str = "qd-1";

/// The text of the overlay file.
pub fn skeleton(blanks: &Blanks, scope: &Scope, wording: &Wording) -> String {
    let place = words::place(scope, wording);
    let mut text = String::new();
    comment(&mut text, message!("skeleton-intro"), wording);
    text.push('\n');
    head(&mut text, blanks, scope, &place, wording);
    for (code, title, open) in &blanks.chapters {
        let _ = writeln!(
            text,
            "\n# ---------------------------------------------------------------- {code}. {}",
            wording.text(title)
        );
        for blank in open {
            entry(&mut text, blank, wording);
        }
    }
    if blanks.chapters.is_empty() {
        text.push('\n');
        comment(&mut text, message!("skeleton-nothing-open"), wording);
    }
    text
}

fn head(text: &mut String, blanks: &Blanks, scope: &Scope, place: &str, wording: &Wording) {
    let id = [&scope.province, &scope.district, &scope.commune]
        .into_iter()
        .flatten()
        .map(|name| folded(name).replace(' ', "-"))
        .chain([blanks.base.to_string()])
        .collect::<Vec<String>>()
        .join("-");
    let title = wording.say(&message!(
        "skeleton-title",
        place = place,
        set = &blanks.title
    ));
    let mut key = |name: &str, value: &str| {
        let _ = writeln!(text, "{name:<10} = {value}");
    };
    key("id", &quoted(&id));
    key("base", &quoted(&blanks.base));
    key("title", &quoted(&title));
    for (name, value) in [
        ("province", &scope.province),
        ("district", &scope.district),
        ("commune", &scope.commune),
    ] {
        if let Some(value) = value {
            key(name, &quoted(value));
        }
    }
    let to = if blanks.in_force.to == Date::MAX {
        String::new()
    } else {
        format!(", to = {}", blanks.in_force.to)
    };
    key(
        "in_force",
        &format!("{{ from = {}{to} }}", blanks.in_force.from),
    );
    comment(text, message!("skeleton-checked-on"), wording);
    text.push_str("#checked_on =\n\n");
    let _ = writeln!(text, "[citation.{CITATION}]");
    comment(text, message!("skeleton-document", place = place), wording);
    text.push_str("document = \"\"\n#issued   =\n");
    if blanks.not_held > 0 {
        text.push('\n');
        let not_held = message!("skeleton-not-held", count = blanks.not_held);
        comment(text, not_held, wording);
    }
    if let Some(region) = &blanks.region {
        text.push('\n');
        comment(text, message!("skeleton-region", region = region), wording);
    }
}

/// The prose of an indicator, then its entry, which is in force once its `#` are taken away.
fn entry(text: &mut String, blank: &Blank, wording: &Wording) {
    text.push('\n');
    let title = format!("{} {}", blank.code, wording.text(&blank.title));
    let _ = writeln!(text, "# {title}");
    let kind = words::kind(blank.kind);
    let observed = match &blank.unit {
        Some(unit) => message!("rules-counted-in", kind = kind, unit = &unit.name),
        None => message!("rules-observed", kind = kind),
    };
    comment(text, observed, wording);
    let _ = writeln!(text, "#[[indicator]]\n#code     = {}", quoted(&blank.code));
    for span in &blank.spans {
        comment(text, why(span, wording), wording);
        let _ = writeln!(text, "#[[indicator.target]]");
        match span.year {
            Some(year) => {
                let _ = writeln!(text, "#year     = {year}");
            }
            None => {
                if span.dates.from != Date::MIN {
                    let _ = writeln!(text, "#from     = {}", span.dates.from);
                }
                if span.dates.to != Date::MAX {
                    let _ = writeln!(text, "#until    = {}", span.dates.to);
                }
            }
        }
        let _ = writeln!(text, "#{}", asked(blank));
        let _ = writeln!(text, "#cite     = \"{CITATION}\"\n#basis    = \"entered\"");
    }
}

/// The line that is to be filled in.
fn asked(blank: &Blank) -> String {
    match (blank.kind, blank.direction) {
        (Kind::YesNo, _) => format!("is       = {}", quoted(YES)),
        (_, Some(Direction::AtMost)) => "at_most  =".to_owned(),
        (_, Some(Direction::AtLeast) | None) => "at_least =".to_owned(),
    }
}

/// The answer that rule files ask for, in its English form.
const YES: &str = "yes";

fn why(span: &BlankSpan, wording: &Wording) -> Message {
    let why: Arg = match &span.why {
        Openness::LeftTo(whom) => message!("unset-left-to", whom = whom).into(),
        Openness::Unknown(why) => message!("unset-unknown", why = why).into(),
        Openness::NoValue => message!("skeleton-no-value").into(),
    };
    let when = words::when(span.year, span.dates, wording);
    if when.is_empty() {
        message!("skeleton-why", why = why)
    } else {
        message!("skeleton-why-when", when = when, why = why)
    }
}

/// A sentence as comment lines.
fn comment(text: &mut String, sentence: Message, wording: &Wording) {
    for line in wording.say(&sentence).lines() {
        let _ = writeln!(text, "{}", format!("# {line}").trim_end());
    }
}

fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}
