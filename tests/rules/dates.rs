//! A day before, between or after the times of the rule sets: the nearest set is named, nothing is
//! judged by a set that is not in force.

use crate::support::*;
use nongthon::diagnostic::SourceText;
use nongthon::rules::{Choice, Library, Locality, RuleFiles};
use nongthon::wording::{Language, Wording};
use std::sync::Arc;

/// The shipped sets, the later one of which begins in June and ends in 2030.
fn library_with_a_gap() -> Library {
    let name = "rules/xa-ntm-2026-2030.toml";
    let text = project_file(name).replace(
        "in_force   = { from = 2026-02-15 }",
        "in_force   = { from = 2026-06-01, to = 2030-12-31 }",
    );
    assert!(text.contains("2026-06-01"));
    let files = RuleFiles {
        sets: vec![Arc::new(SourceText {
            name: name.to_owned(),
            text: text.into(),
        })],
        ..RuleFiles::default()
    };
    let (library, diagnostics) = Library::load(&files);
    assert!(diagnostics.is_empty(), "{}", told(&diagnostics));
    library.expect("the rules")
}

/// What a person is told, and advised, about a day.
fn refusal(library: &Library, choice: &Choice, on: &str) -> String {
    let found = library.rule_set(choice, day(on), &Locality::default());
    let diagnostic = found.expect_err("none is in force");
    assert_eq!(diagnostic.code.name(), "no-rule-set-in-force");
    let wording = Wording::new(Language::English);
    let advice = wording.advice(&diagnostic.message).expect("advice");
    format!("{}. {advice}", wording.say(&diagnostic.message))
}

#[test]
fn a_day_outside_every_set_names_the_nearest() {
    let library = library_with_a_gap();
    for (on, nearest) in [
        (
            "2022-03-07",
            "xa-ntm-2021-2025, from 2022-03-08 to 2026-02-14",
        ),
        (
            "2026-02-15",
            "xa-ntm-2021-2025, from 2022-03-08 to 2026-02-14",
        ),
        (
            "2026-05-31",
            "xa-ntm-2026-2030, from 2026-06-01 to 2030-12-31",
        ),
        (
            "2031-01-01",
            "xa-ntm-2026-2030, from 2026-06-01 to 2030-12-31",
        ),
    ] {
        let told = refusal(&library, &Choice::default(), on);
        let expected = format!("no rule set is in force on {on}. The nearest is {nearest}.");
        assert!(told.starts_with(&expected), "{told}");
    }
}

#[test]
fn a_chosen_set_is_not_used_outside_its_time_and_the_right_one_is_named() {
    let library = library_with_a_gap();
    let choice = Choice {
        set: Some("xa-ntm-2021-2025".into()),
        ..Choice::default()
    };
    let told = refusal(&library, &choice, "2026-06-01");
    let expected = "the rule set xa-ntm-2021-2025 is not in force on 2026-06-01. It is in force from \
                    2022-03-08 to 2026-02-14; on that day use xa-ntm-2026-2030.";
    assert!(told.starts_with(expected), "{told}");
    let told = refusal(&library, &choice, "2026-02-15");
    assert!(told.contains("to 2026-02-14. Check"), "{told}");
}
