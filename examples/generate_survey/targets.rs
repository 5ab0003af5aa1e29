//! What is asked of each kind of place, as a table for programs without these rule files.

use crate::commune::{Country, Kind};
use nongthon::number::Direction;
use nongthon::rules::{Indicator, Requirement};
use std::io::Write;

const HEADER: [&str; 11] = [
    "province",
    "day",
    "extremely_difficult",
    "complete",
    "criterion",
    "code",
    "part_of",
    "kind",
    "optional",
    "requirement",
    "target",
];

/// Writes a row for each indicator and part of each kind of place.
pub fn write(country: &Country, output: impl Write) -> Result<(), csv::Error> {
    let mut writer = csv::Writer::from_writer(output);
    writer.write_record(HEADER)?;
    for kind in country.kinds() {
        for criterion in &kind.rules.criteria {
            for indicator in &criterion.indicators {
                write_rule(kind, &criterion.code, "", indicator, &mut writer)?;
                for part in &indicator.parts {
                    write_rule(kind, &criterion.code, &indicator.code, part, &mut writer)?;
                }
            }
        }
    }
    writer.flush()?;
    Ok(())
}

fn write_rule<W: Write>(
    kind: &Kind,
    criterion: &str,
    part_of: &str,
    rule: &Indicator,
    writer: &mut csv::Writer<W>,
) -> Result<(), csv::Error> {
    let (requirement, target) = match &rule.target.requirement {
        Requirement::Bound(Direction::AtLeast, number) => (">=", number.to_string()),
        Requirement::Bound(Direction::AtMost, number) => ("<=", number.to_string()),
        Requirement::LevelAtLeast(level) => ("level", level.rank.to_string()),
        Requirement::Yes => ("yes", String::new()),
        Requirement::Unset(_) => ("unset", String::new()),
    };
    let judged_by = if rule.parts.is_empty() {
        format!("{:?}", rule.kind).to_lowercase()
    } else {
        "parts".to_owned()
    };
    writer.write_record([
        kind.province.as_str(),
        &kind.day.to_string(),
        flag(kind.extremely_difficult),
        flag(kind.rules.incomplete.is_none()),
        criterion,
        &rule.code,
        part_of,
        &judged_by,
        flag(rule.optional.is_some()),
        requirement,
        &target,
    ])
}

fn flag(yes: bool) -> &'static str {
    if yes { "1" } else { "0" }
}
