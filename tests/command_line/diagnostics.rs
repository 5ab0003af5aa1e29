//! Every diagnostic has a failing fixture and an entry in the documentation.

use crate::support::*;
use nongthon::diagnostic::{Code, Severity, Stage};
use std::collections::BTreeSet;

fn names() -> Vec<&'static str> {
    Code::ALL.iter().map(|code| code.name()).collect()
}

#[test]
fn codes_are_unique_and_readable() {
    let unique: BTreeSet<&str> = names().into_iter().collect();
    assert_eq!(unique.len(), Code::ALL.len());
    for name in names() {
        let is_readable =
            |symbol: char| symbol.is_ascii_lowercase() || "-0123456789".contains(symbol);
        assert!(name.chars().all(is_readable), "{name}");
    }
}

/// The code is a contract; what the program calls it follows.
#[test]
fn codes_are_called_in_the_program_as_outside() {
    for code in Code::ALL {
        let words = code.name().split('-').map(|word| {
            let (first, rest) = word.split_at(1);
            first.to_uppercase() + rest
        });
        assert_eq!(format!("{code:?}"), words.collect::<String>());
    }
}

#[test]
fn findings_are_never_errors_and_errors_never_findings() {
    for code in Code::ALL {
        let is_finding = code.stage() == Stage::Finding;
        let is_error = code.severity() == Severity::Error;
        assert!(!(is_finding && is_error), "{}", code.name());
    }
}

#[test]
fn every_code_has_a_fixture_that_shows_it() {
    let missing: Vec<&str> = names()
        .into_iter()
        .filter(|name| {
            let path = root().join(format!("tests/diagnostics/{name}.trycmd"));
            !std::fs::read_to_string(path).is_ok_and(|text| shows(&text, name))
        })
        .collect();
    assert_eq!(missing, [""; 0], "no fixture shows these");
}

/// Whether the output in a fixture, not only its commands, shows the code.
fn shows(fixture: &str, name: &str) -> bool {
    fixture
        .lines()
        .filter(|line| !line.starts_with("$ "))
        .any(|line| line.contains(name))
}

/// The errors with their fixtures; a missing one is the affair of the test above.
fn errors_with_fixtures() -> impl Iterator<Item = (&'static Code, String, String)> {
    let errors = Code::ALL
        .iter()
        .filter(|code| code.severity() == Severity::Error);
    errors.filter_map(|code| {
        let path = format!("tests/diagnostics/{}.trycmd", code.name());
        let text = std::fs::read_to_string(root().join(&path)).ok()?;
        Some((code, path, text))
    })
}

#[test]
fn every_error_in_a_fixture_has_the_exit_code_of_its_stage() {
    for (code, path, text) in errors_with_fixtures() {
        let expected = match code.stage() {
            Stage::Usage => 2,
            Stage::Rules => 3,
            Stage::Survey => 4,
            Stage::Files => 5,
            Stage::Finding => unreachable!("a finding is no error"),
        };
        assert!(
            text.lines().any(|line| line == format!("? {expected}")),
            "{path}: no run ends with exit code {expected}"
        );
    }
}

#[test]
fn every_error_in_a_fixture_is_told_in_vietnamese_with_advice() {
    for (code, path, text) in errors_with_fixtures() {
        assert!(text.contains(&format!("lỗi[{}]: ", code.name())), "{path}");
        assert!(
            text.contains("cách sửa: "),
            "{path}: what to do is not said"
        );
    }
}

#[test]
fn no_sentence_in_a_fixture_lacks_an_argument() {
    let fixtures = files_below(&root().join("tests/diagnostics"), "trycmd");
    assert!(!fixtures.is_empty(), "the fixtures are found");
    for path in fixtures {
        let text = std::fs::read_to_string(&path).unwrap();
        // Fluent leaves `{$name}` where an argument is missing.
        assert!(!text.contains("{$"), "{}", path.display());
    }
}

#[test]
fn every_code_has_one_entry_in_the_documentation_and_no_other_stands_there() {
    let text = project_file("docs/diagnostics.md");
    let documented: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("### "))
        .map(|title| title.trim().trim_matches('`'))
        .collect();
    let unique: BTreeSet<&str> = documented.iter().copied().collect();
    assert_eq!(unique.len(), documented.len(), "an entry stands twice");
    let known: BTreeSet<&str> = names().into_iter().collect();
    let only = |one: &BTreeSet<&'static str>, other: &BTreeSet<&str>| -> Vec<String> {
        one.iter()
            .filter(|it| !other.contains(*it))
            .map(|it| (*it).to_owned())
            .collect()
    };
    assert_eq!(only(&known, &unique), [""; 0], "not documented");
    let unknown: Vec<&&str> = unique.iter().filter(|it| !known.contains(**it)).collect();
    assert_eq!(unknown, [&""; 0], "documented, but there is no such code");
}

#[test]
fn every_entry_of_the_documentation_says_something() {
    let text = project_file("docs/diagnostics.md");
    for entry in text.split("\n### ").skip(1) {
        let (title, body) = entry.split_once('\n').unwrap_or((entry, ""));
        let body = body.split("\n## ").next().unwrap();
        assert!(body.trim().len() > 40, "the entry of {title} is empty");
    }
}
