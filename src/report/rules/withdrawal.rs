//! The rule of withdrawal in views of rule files.

use super::words;
use crate::diagnostic::{Arg, Message, message};
use crate::report::Block;
use crate::report::footnotes::Known;
use crate::report::records::{Content, Record};
use crate::report::withdrawal::case_text;
use crate::rules::{Edition, What, Withdrawal};
use crate::wording::Wording;

/// What stands in place of a code where the rule is a record.
pub(super) const CODE: &str = "withdrawal";

/// The rule as a part of a rule file: its cases, and where it is written.
pub(super) fn blocks(rule: &Withdrawal, wording: &Wording) -> Vec<Block> {
    let mut lines: Vec<String> = cases(rule, wording);
    lines.extend(source(rule, wording));
    vec![
        Block::Heading {
            level: 2,
            text: wording.text(&rule.title).to_owned(),
        },
        Block::List(lines),
    ]
}

/// The same as a paragraph.
pub(super) fn paragraph(rule: &Withdrawal, wording: &Wording) -> Block {
    let mut text = wording.say(&message!(
        "rules-withdrawal-paragraph",
        title = &rule.title,
        cases = in_one_line(rule, wording),
    ));
    if let Some(source) = source(rule, wording) {
        text.push(' ');
        text.push_str(&source);
    }
    Block::Paragraph(text)
}

fn source(rule: &Withdrawal, wording: &Wording) -> Option<String> {
    let cited = rule.citation.as_ref()?;
    Some(wording.say(&message!(
        "rules-withdrawal-source",
        document = &cited.document,
        basis = Known::by(Some(rule.basis)).message(),
    )))
}

/// What two editions say where they differ.
pub(super) fn change(earlier: &Edition, later: &Edition, wording: &Wording) -> Option<Block> {
    let (before, after) = earlier.withdrawal_change(later)?;
    let shown = |rule: Option<&Withdrawal>| -> Arg {
        match rule {
            Some(rule) => in_one_line(rule, wording).into(),
            None => message!("rules-withdrawal-none").into(),
        }
    };
    let sides: [Message; 2] = [
        message!("rules-withdrawal-before", cases = shown(before)),
        message!("rules-withdrawal-after", cases = shown(after)),
    ];
    Some(Block::List(
        sides.iter().map(|side| wording.say(side)).collect(),
    ))
}

/// The same as a record of differences.
pub(super) fn record(earlier: &Edition, later: &Edition, wording: &Wording) -> Option<Record> {
    let (before, after) = earlier.withdrawal_change(later)?;
    let what = match (before, after) {
        (None, _) => What::Added,
        (_, None) => What::Removed,
        _ => What::OtherTarget,
    };
    let title = after.or(before).map(|rule| wording.text(&rule.title));
    let mut record: Record = vec![
        Content::Code(CODE.to_owned()),
        words::text(title.unwrap_or_default()),
        words::text(what.name()),
        Content::Empty,
    ];
    for rule in [before, after] {
        let cited = rule.and_then(|rule| rule.citation.as_ref());
        record.extend([
            Content::Empty,
            rule.map_or(Content::Empty, |rule| {
                Content::Text(in_one_line(rule, wording))
            }),
            cited.map_or(Content::Empty, |cited| {
                words::text(wording.text(&cited.document))
            }),
            Content::Empty,
        ]);
    }
    record.extend([
        words::text("no"),
        Content::Empty,
        Content::Empty,
        Content::Empty,
    ]);
    Some(record)
}

fn cases(rule: &Withdrawal, wording: &Wording) -> Vec<String> {
    let cases = rule.cases.iter();
    cases.map(|case| case_text(case, wording)).collect()
}

fn in_one_line(rule: &Withdrawal, wording: &Wording) -> String {
    cases(rule, wording).join("; ")
}
