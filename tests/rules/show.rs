//! `nongthon rules show`: the shipped files as they are, for whoever checks or changes them, and single
//! indicators in full.

use crate::support::*;

const BASE: &str = "xa-ntm-2021-2025";

#[test]
fn a_shipped_file_can_be_had_checked_signed_off_and_used_in_place_of_the_shipped_one() {
    let folder = folder(&[("xa.csv", &project_file(LIEN_HOI))]);
    let path = folder.path();
    let run = |arguments: &str| {
        let outcome = run_in(path, arguments);
        assert_eq!(outcome.code, 0, "{arguments}: {}", outcome.stderr);
        outcome.stdout
    };
    assert_eq!(
        run(&format!("rules show {BASE} --source")),
        project_file("rules/xa-ntm-2021-2025.toml")
    );
    run(&format!("rules show {BASE} --source -o bo.toml"));
    let refused = run_in(path, "rules show lang-son-2022 --source -o bo.toml");
    assert_fails(&refused, 2, &["file-exists"]);
    run("rules check bo.toml");
    run("rules sign-off bo.toml --codes 9.1,9.2 --by A --document 318 --date 2026-11-25");
    let report = run("assess xa.csv --rules bo.toml --format json");
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert_eq!(report["rule_set"]["targets_by_basis"]["text"], 2);
    // The province's overlay goes with the set of that id.
    assert_eq!(report["rule_set"]["overlays"][0], "lang-son-2022");
    let unknown = run_in(path, "rules show xa-ntm --source");
    assert_fails(&unknown, 3, &["unknown-rule-set"]);
}

#[test]
fn an_indicator_in_full_names_regions_times_places_and_reasons() {
    let text = succeed(&["rules", "show", BASE, "15.4", "--lang", "en"]);
    for part in [
        "ĐBSH: Red River Delta",
        "≥ 70%",
        "(from 2024-03-01)",
        "- Target: met [2]",
        "Decision 211/QĐ-TTg",
    ] {
        assert!(
            text.to_lowercase().contains(&part.to_lowercase()),
            "{part}: {text}"
        );
    }
    // The letter of a part stays small.
    let parts = succeed(&["rules", "show", BASE, "17.1"]);
    assert!(parts.contains("\n17.1.a Tỷ lệ"), "{parts}");
    assert!(parts.contains("Chưa rõ vì: "), "{parts}");
}

#[test]
fn programs_get_the_rule_of_withdrawal_too() {
    let json = succeed(&["rules", "show", BASE, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let records = json["records"].as_array().unwrap().iter();
    let cases: Vec<_> = records.filter(|it| it["code"] == "withdrawal").collect();
    assert_eq!(cases.len(), 2);
    let text = project_file("rules/xa-ntm-2021-2025.toml");
    for case in cases {
        assert!(case["document"].is_string() && case["basis"].is_string());
        let line: usize = case["line"].as_str().unwrap().parse().unwrap();
        assert_eq!(text.lines().nth(line - 1), Some("[withdrawal]"));
    }
    // One code is shown without it, as on the terminal.
    let one = succeed(&["rules", "show", BASE, "9.1", "--format", "csv"]);
    assert!(!one.contains("withdrawal"), "{one}");
}

#[test]
fn what_is_doubtful_about_a_file_is_told_also_where_it_is_given_as_it_is() {
    let file = project_file("tests/diagnostics/signed-off-changed.in/tinh.toml");
    let folder = folder(&[("tinh.toml", &file)]);
    for command in ["rules show tinh.toml", "rules show tinh.toml --source"] {
        let outcome = run_in(folder.path(), command);
        assert_eq!(outcome.code, 0, "{command}: {}", outcome.stderr);
        assert_eq!(problems_of(&outcome), ["signed-off-changed"], "{command}");
    }
}
