//! Files of assignments: every mistake is told at once, where it stands.

use crate::support::*;
use nongthon::assignments::{Assignments, Stage, read_assignments};
use nongthon::diagnostic::{Diagnostics, Place, SourceText};
use proptest::prelude::*;
use std::sync::Arc;

fn read(text: &str) -> (Option<Assignments>, Diagnostics) {
    read_assignments(&Arc::new(SourceText {
        name: "phan-cong.toml".to_owned(),
        text: text.to_owned().into(),
    }))
}

/// The codes with their lines, in order.
fn codes_and_lines(diagnostics: &Diagnostics) -> Vec<(&str, u32)> {
    diagnostics
        .iter()
        .map(|diagnostic| {
            let Place::Span(place) = &diagnostic.place else {
                panic!("{diagnostic:?} has no line");
            };
            let line = place.source.line_of(place.span.start);
            (diagnostic.code.name(), line)
        })
        .collect()
}

#[test]
fn the_shipped_assignments_are_sound_and_whole() {
    let (assignments, diagnostics) = read(&project_file("data/van-quan-2023.toml"));
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    let assignments = assignments.unwrap();
    // The 18 items of section III, the 13th of which is two bodies, and three that have no item.
    let of_section_3 = assignments
        .bodies
        .iter()
        .filter(|it| it.at.starts_with("III."));
    let mut items: Vec<u32> = of_section_3
        .filter(|body| body.id != *"ban-to-chuc")
        .map(|body| body.at["III.".len()..].parse().unwrap())
        .collect();
    assert!(items.is_sorted(), "in the order of the plan");
    items.dedup();
    assert_eq!(items, (1..=18).collect::<Vec<u32>>());
    assert_eq!(assignments.bodies.len(), 22);
    assert_eq!(assignments.tasks.len(), 20);
    let kept = assignments
        .tasks
        .iter()
        .filter(|task| task.stage == Stage::Met);
    assert_eq!(kept.count(), 1);
    assert_eq!(assignments.goal.due.day.to_string(), "2023-11-30");
}

#[test]
fn everything_in_the_shipped_file_exists_in_english_too() {
    let (assignments, _) = read(&project_file("data/van-quan-2023.toml"));
    let assignments = assignments.unwrap();
    let bodies = assignments.bodies.iter();
    let texts = bodies.flat_map(|body| [Some(&body.name), body.duty.as_ref()]);
    let tasks = assignments.tasks.iter().map(|task| Some(&task.text));
    let others = [
        &assignments.title,
        &assignments.document,
        &assignments.goal.text,
    ]
    .map(Some);
    for text in texts.chain(tasks).chain(others).flatten() {
        assert!(text.en.is_some(), "{text:?}");
    }
}

#[test]
fn all_mistakes_are_told_at_once_with_their_lines() {
    let text = r#"format = "nongthon.assignments.v2"
id = "x"
title = ""
document = "Kế hoạch"
checked_on = "hôm qua"

[goal]
text = "Mục tiêu"
due = 2023
at = "I"

[[body]]
id = "a"
name = "A"
at = "III.1"
leads = [{ codes = "1" , at = "III.1" }, { code = ["1"] }]

[[body]]
id = "a"
nam = "B"
at = "III.2"

[[task]]
id = "viec"
text = "Làm"
due = 2023-02-30
at = "II"

[[task]]
id = "viec"
codes = ["1"]
bodies = ["b"]
when = "later"
text = "Làm"
at = "II"
"#;
    let (assignments, diagnostics) = read(text);
    assert!(assignments.is_none());
    assert_eq!(codes_and_lines(&diagnostics), [("toml-syntax", 26)]);
    // With the day that no calendar has out of the way, everything else is told.
    let (assignments, diagnostics) = read(&text.replace("2023-02-30", "2023-02-28"));
    assert!(assignments.is_none());
    let expected = [
        ("missing-key", 1),
        ("unknown-word", 1),
        ("empty-text", 3),
        ("wrong-type", 5),
        ("wrong-type", 9),
        ("wrong-type", 16),
        ("missing-key", 16),
        ("missing-key", 16),
        ("unknown-key", 16),
        ("missing-key", 18),
        ("duplicate-id", 19),
        ("unknown-key", 20),
        ("missing-key", 23),
        ("duplicate-id", 30),
        ("unknown-body", 32),
        ("unknown-word", 33),
    ];
    assert_eq!(codes_and_lines(&diagnostics), expected);
}

#[test]
fn a_file_without_its_parts_says_which() {
    let (_, diagnostics) = read("format = \"nongthon.assignments.v1\"\n");
    let missing: Vec<String> = diagnostics
        .iter()
        .map(|diagnostic| {
            assert_eq!(diagnostic.code.name(), "missing-key");
            format!("{:?}", diagnostic.message.args[0].1)
        })
        .collect();
    for key in [
        "id",
        "title",
        "document",
        "rule_set",
        "checked_on",
        "goal",
        "body",
    ] {
        assert!(
            missing.contains(&format!("Text({key:?})")),
            "{key} in {missing:?}"
        );
    }
}

#[test]
fn mistakes_in_assignments_and_surveys_are_told_in_one_run() {
    let folder = folder(&[("phan-cong.toml", "format = \"x\"\n"), ("so.csv", WRONG)]);
    let outcome = run_in(folder.path(), "plan so.csv --assignments phan-cong.toml");
    let problems = problems_of(&outcome);
    assert!(problems.contains(&"unknown-word"), "{problems:?}");
    assert!(problems.contains(&"unknown-indicator"), "{problems:?}");
    assert_eq!(outcome.code, 3);
    let outcome = run_in(folder.path(), "plan so.csv --assignments khong-co.toml");
    assert_eq!(outcome.code, 5);
}

#[test]
fn an_editor_may_leave_its_marks() {
    let text = project_file("data/van-quan-2023.toml").replace('\n', "\r\n");
    let folder = folder(&[("phan-cong.toml", &format!("\u{feff}{text}"))]);
    let file = folder.path().join("phan-cong.toml");
    succeed(&["plan", LIEN_HOI, "--assignments", file.to_str().unwrap()]);
}

// ------------------------------------------------------------------------ whatever a file holds

proptest! {
    #![proptest_config(cases(300))]

    /// A line lost, doubled or spoilt is told or does not matter; nothing breaks on it.
    #[test]
    fn no_file_breaks_the_reader(
        lost in 0..400_usize,
        doubled in 0..400_usize,
        (at, noise) in (0..20_000_usize, "[\\[\\]{}=\"\\\\#,.0-9a-z\n]{0,6}"),
    ) {
        let text = project_file("data/van-quan-2023.toml");
        let lines = text.lines().enumerate().filter(|(index, _)| *index != lost);
        let mut spoilt: String = lines
            .flat_map(|(index, line)| std::iter::repeat_n(line, if index == doubled { 2 } else { 1 }))
            .flat_map(|line| [line, "\n"])
            .collect();
        let place = (0..=at.min(spoilt.len())).rev().find(|at| spoilt.is_char_boundary(*at));
        spoilt.insert_str(place.unwrap_or_default(), &noise);
        let (assignments, diagnostics) = read(&spoilt);
        prop_assert_eq!(assignments.is_none(), diagnostics.has_errors());
        for diagnostic in diagnostics.iter() {
            prop_assert!(matches!(diagnostic.place, Place::Span(_)));
        }
    }

    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,200}") {
        let (assignments, diagnostics) = read(&text);
        prop_assert!(assignments.is_none() && diagnostics.has_errors());
    }
}

#[test]
fn the_example_in_the_documentation_is_sound() {
    let text = project_file("docs/assignments.md");
    let example = text.split("```toml\n").nth(1).unwrap();
    let example = example.split("```").next().unwrap();
    let (assignments, diagnostics) = read(example);
    assert!(diagnostics.is_empty(), "{}", told(&diagnostics));
    assert_eq!(assignments.unwrap().bodies.len(), 2);
}

#[test]
fn the_commune_of_a_file_may_be_written_with_its_kind() {
    let assignments = project_file("data/van-quan-2023.toml");
    for (written, expected) in [("XÃ LIÊN HỘI", false), ("Liên Hà", true)] {
        let commune = format!("commune     = \"{written}\"");
        let assignments = assignments.replace("commune     = \"Liên Hội\"", &commune);
        assert!(assignments.contains(written));
        let survey = project_file(LIEN_HOI);
        let folder = folder(&[("phan-cong.toml", &assignments), ("xa.csv", &survey)]);
        let plan = "plan xa.csv --assignments phan-cong.toml --format json";
        let outcome = run_in(folder.path(), plan);
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        let told = outcome.stdout.contains("assignments-other-commune");
        assert_eq!(told, expected, "{written}");
    }
}
