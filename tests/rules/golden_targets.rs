//! For every shipped rule set and overlay, and every day on which something in it begins or ends: the
//! effective targets of each region or group, written out in `tests/golden/<id>.txt`.

use crate::support::golden::assert_as_kept;
use crate::support::*;
use jiff::civil::Date;
use nongthon::number::Direction;
use nongthon::rules::{
    CatalogueEntry, DateSpan, Indicator, Library, Requirement, RuleFiles, RuleSet, Unset,
};
use std::collections::BTreeSet;
use std::fmt::Write;

fn library() -> Library {
    let (library, diagnostics) = Library::load(&RuleFiles::default());
    assert!(diagnostics.is_empty(), "{}", told(&diagnostics));
    library.expect("the shipped rules")
}

/// Every day in force on which anything begins, or is over for the first day.
fn boundary_days(library: &Library, entry: &CatalogueEntry) -> BTreeSet<Date> {
    let mut spans: Vec<DateSpan> = vec![entry.in_force];
    for chapter in library.provisions(&entry.id) {
        for provision in chapter.provisions {
            spans.push(provision.dates);
            spans.extend(provision.clauses.iter().map(|clause| clause.dates));
        }
    }
    let days = spans
        .into_iter()
        .flat_map(|span| [Some(span.from), span.to.tomorrow().ok()]);
    days.flatten()
        .filter(|day| entry.in_force.contains(*day))
        .collect()
}

#[test]
fn the_effective_targets_of_every_day_on_which_something_changes_are_unchanged() {
    let library = library();
    let entries = library.catalogue();
    assert!(entries.len() >= 3, "the shipped files are found");
    for entry in entries {
        let mut text = format!(
            "The effective targets of {}, written by tests/rules/golden_targets.rs:\n\
             every day on which something begins or ends, and what is new on it.\n",
            &*entry.id
        );
        let mut known: Vec<(String, String)> = Vec::new();
        for day in boundary_days(&library, &entry) {
            let edition = library.edition(&entry.id, Some(day)).expect("in force");
            writeln!(text, "\n# {day}\n").unwrap();
            for code in codes(&edition.rules[0]) {
                let line = in_all_places(&code, &edition.rules);
                let before = known.iter_mut().find(|(it, _)| *it == code);
                match before {
                    Some((_, old)) if *old == line => continue,
                    Some((_, old)) => old.clone_from(&line),
                    None => known.push((code.clone(), line.clone())),
                }
                writeln!(text, "{code}: {line}").unwrap();
            }
        }
        assert_as_kept(&format!("tests/golden/{}.txt", &*entry.id), &text);
    }
}

fn with_parts(rules: &RuleSet) -> impl Iterator<Item = &Indicator> {
    let indicators = rules.indicators();
    indicators.flat_map(|it| std::iter::once(it).chain(&it.parts))
}

fn codes(rules: &RuleSet) -> Vec<String> {
    with_parts(rules).map(|it| it.code.to_string()).collect()
}

fn in_all_places(code: &str, places: &[RuleSet]) -> String {
    let mut groups: Vec<(Vec<String>, String)> = Vec::new();
    for rules in places {
        let place = rules.region.as_ref().or(rules.group.as_ref());
        let place = place.expect("a region or group").code.to_string();
        let indicator = with_parts(rules).find(|it| *it.code == *code).unwrap();
        let target = described(indicator);
        match groups.iter_mut().find(|(_, known)| *known == target) {
            Some((known, _)) => known.push(place),
            None => groups.push((vec![place], target)),
        }
    }
    let groups = groups.iter().map(|(known, target)| {
        if known.len() == places.len() {
            format!("* {target}")
        } else {
            format!("{} {target}", known.join(" "))
        }
    });
    groups.collect::<Vec<String>>().join("; ")
}

fn described(indicator: &Indicator) -> String {
    if !indicator.parts.is_empty() {
        let needed = indicator.parts_needed;
        return needed.map_or("all parts".to_owned(), |needed| format!("{needed} parts"));
    }
    let asked = match &indicator.target.requirement {
        Requirement::Bound(Direction::AtLeast, number) => format!(">= {number}"),
        Requirement::Bound(Direction::AtMost, number) => format!("<= {number}"),
        Requirement::LevelAtLeast(level) => format!(">= {}", &*level.name().vi),
        Requirement::Yes => "yes".to_owned(),
        Requirement::Unset(Unset::LeftTo(whom)) => format!("left to {}", &*whom.vi),
        Requirement::Unset(Unset::Unknown(_)) => "unset".to_owned(),
        Requirement::Unset(Unset::NoValueFor(_)) => "no value".to_owned(),
        Requirement::Unset(Unset::PlaceUnknown) => "place unknown".to_owned(),
        Requirement::Unset(Unset::NoValueOnDay) => "no value on this day".to_owned(),
    };
    let kind = indicator.kind;
    let source = indicator.target.source.as_ref().expect("a source");
    let cite = source.citation.as_ref().map_or("", |it| &*it.key);
    let basis = source.basis.map_or("-", |basis| basis.word());
    format!("{kind:?} {asked} ({basis}, {cite})")
}
