//! The examples of `docs/rules.md`: every one is loaded, and communes are judged by it.

use crate::support::*;

const HEAD: &str = r#"
id         = "vi-du"
title      = "Ví dụ"
varies_by  = "region"
criteria   = 1
indicators = INDICATORS
in_force   = { from = 2022-01-01 }
checked_on = 2022-06-01

[citation.qd-1]
document = "Quyết định mẫu"

[unit."hộ"]
step = 1

[unit."điểm"]
step = 1

[unit."người"]
step = 1

[unit."thôn"]
step = 1

[unit."m²/người"]
step = 0.01

[unit."triệu đồng/người/năm"]
step = 0.001

[[criterion]]
code  = "1"
title = "Ví dụ"
"#;

/// The examples of the section on kinds: the title of each and its TOML.
fn examples() -> Vec<(String, String)> {
    let text = project_file("docs/rules.md");
    let section = text.split("\n## Kinds and combinations\n").nth(1).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let parts = section.split("\n### ").skip(1);
    parts
        .map(|part| {
            let title = part.lines().next().unwrap().to_owned();
            let toml = part.split("```toml\n").nth(1).expect("an example");
            let toml = toml.split("```").next().unwrap();
            (title, toml.to_owned())
        })
        .collect()
}

fn rules_of(title: &str) -> String {
    let examples = examples();
    let found = examples.iter().find(|(known, _)| known == title);
    let (_, toml) = found.unwrap_or_else(|| panic!("docs/rules.md has no example “{title}”"));
    let indicators = toml.matches("[[criterion.indicator]]").count().to_string();
    HEAD.replace("INDICATORS", &indicators) + toml
}

/// The verdicts of the commune and of indicator 1.1, its shortfall and its margin.
fn judged(title: &str, rows: &str) -> (String, String, String, String) {
    let head = "chỉ tiêu;tử số;mẫu số;giá trị;ghi chú;giới tính;thôn\nxã;;;Mẫu;\ntỉnh;;;Lạng Sơn;\n\
                ngày số liệu;;;31/12/2022;\n";
    let folder = folder(&[
        ("rules.toml", &rules_of(title)),
        ("survey.csv", &format!("{head}{rows}\n")),
    ]);
    let path = |name: &str| folder.path().join(name).display().to_string();
    let json = json(&[&path("survey.csv"), "--rules", &path("rules.toml")]);
    let commune = &json["communes"][0];
    let indicator = &commune["criteria"][0]["indicators"][0];
    let text = |value: &serde_json::Value| value.as_str().unwrap_or("-").to_owned();
    (
        text(&commune["verdict"]),
        text(&indicator["verdict"]),
        text(&indicator["shortfall"]),
        text(&indicator["margin"]),
    )
}

fn check(title: &str, cases: &[(&str, [&str; 4])]) {
    for (rows, expected) in cases {
        let (commune, indicator, shortfall, margin) = judged(title, rows);
        let found = [&commune, &indicator, &shortfall, &margin];
        assert_eq!(found, expected.each_ref(), "{title}: {rows}");
    }
}

#[test]
fn every_example_is_judged_by_a_test() {
    let source = project_file("tests/rules/kinds.rs");
    for (title, _) in examples() {
        assert!(source.contains(&format!("\"{title}\",")), "{title}");
    }
}

#[test]
fn every_complete_example_of_the_documentation_is_sound() {
    let text = project_file("docs/rules.md");
    let blocks: Vec<&str> = text
        .split("```toml\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap())
        .filter(|block| block.starts_with("id "))
        .collect();
    assert_eq!(blocks.len(), 2, "a rule set and an overlay");
    let folder = folder(&[("set.toml", blocks[0]), ("overlay.toml", blocks[1])]);
    let mut command = nongthon(&["rules", "check", "set.toml", "overlay.toml"]);
    command.current_dir(folder.path());
    let outcome = finish(command);
    assert_eq!((outcome.code, &*outcome.stderr), (0, ""));
}

#[test]
fn shares_amounts_counts_and_answers() {
    check(
        "A share",
        &[
            ("1.1;60;100;;", ["met", "met", "-", "0"]),
            ("1.1;59;100;;", ["not_met", "not_met", "1", "-"]),
        ],
    );
    check(
        "An amount",
        &[
            ("1.1;;;2,5;", ["met", "met", "-", "0.5"]),
            ("1.1;;;1,99;", ["not_met", "not_met", "0.01", "-"]),
        ],
    );
    check(
        "A count",
        &[
            ("1.1;;;0;", ["met", "met", "-", "0"]),
            ("1.1;;;3;", ["not_met", "not_met", "3", "-"]),
        ],
    );
    check(
        "Yes or no",
        &[
            ("1.1;;;đạt;", ["met", "met", "-", "-"]),
            ("1.1;;;chưa đạt;", ["not_met", "not_met", "-", "-"]),
        ],
    );
}

#[test]
fn women_and_men_must_each_reach_it() {
    check(
        "Women and men",
        &[
            (
                "1.1;70;100;;;nữ;\n1.1;80;100;;;nam;",
                ["met", "met", "-", "0"],
            ),
            // 150 of 200 would pass together.
            (
                "1.1;69;100;;;nữ;\n1.1;81;100;;;nam;",
                ["not_met", "not_met", "1", "-"],
            ),
            ("1.1;150;200;;;;", ["met", "met", "-", "10"]),
        ],
    );
}

#[test]
fn hamlets_that_answer_are_counted() {
    check(
        "A share of hamlets",
        &[
            (
                "1.1;;;đạt;;;A\n1.1;;;đạt;;;B\n1.1;;;chưa đạt;;;C",
                ["met", "met", "-", "0"],
            ),
            (
                "1.1;;;đạt;;;A\n1.1;;;chưa đạt;;;B\n1.1;;;chưa đạt;;;C",
                ["not_met", "not_met", "1", "-"],
            ),
        ],
    );
}

#[test]
fn growth_is_exact_and_its_gap_is_in_the_unit() {
    check(
        "Growth",
        &[
            // 40 × 1,095 = 43,8 to the last digit.
            ("1.1;43,8;40;;", ["met", "met", "-", "0"]),
            ("1.1;43,79;40;;", ["not_met", "not_met", "0.01", "-"]),
            ("1.1;44;40;;", ["met", "met", "-", "0.2"]),
            // It may fall.
            ("1.1;39;40;;", ["not_met", "not_met", "4.8", "-"]),
            ("1.1;;;9,6%;", ["met", "met", "-", "-"]),
            ("1.1;;;-2,5%;", ["not_met", "not_met", "-", "-"]),
            ("1.1;44;;;", ["no_data", "no_data", "-", "-"]),
        ],
    );
}

#[test]
fn growth_of_hamlets_is_not_added_up() {
    let survey = "thôn;chỉ tiêu;tử số;mẫu số;giá trị\n;xã;;;Mẫu\n;ngày số liệu;;;31/12/2022\n\
                  A;1.1;44;40;\nB;1.1;30;20;\n";
    let rules = rules_of("Growth");
    let folder = folder(&[("rules.toml", rules.as_str()), ("survey.csv", survey)]);
    let mut command = nongthon(&["assess", "survey.csv", "--rules", "rules.toml"]);
    command.current_dir(folder.path());
    let outcome = finish(command);
    assert_eq!(outcome.code, 4);
    assert!(
        outcome.stderr.contains("hamlets-cannot-add"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn a_level_passes_from_the_asked_one_upwards() {
    check(
        "A level",
        &[
            ("1.1;;;Khá;", ["met", "met", "-", "-"]),
            ("1.1;;;tốt;", ["met", "met", "-", "-"]),
            ("1.1;;;Trung bình;", ["not_met", "not_met", "-", "-"]),
            ("1.1;;;fair;", ["met", "met", "-", "-"]),
        ],
    );
}

#[test]
fn parts_are_combined_as_the_law_says() {
    check(
        "Two thresholds at once",
        &[
            ("1.1.a;80;100;;\n1.1.b;30;100;;", ["met", "met", "-", "-"]),
            (
                "1.1.a;80;100;;\n1.1.b;29;100;;",
                ["not_met", "not_met", "-", "-"],
            ),
            ("1.1.a;80;100;;", ["no_data", "no_data", "-", "-"]),
        ],
    );
    check(
        "Some of several parts",
        &[
            (
                "1.1.a;;;đạt;\n1.1.b;;;chưa đạt;\n1.1.c;;;đạt;",
                ["met", "met", "-", "-"],
            ),
            ("1.1.a;;;đạt;\n1.1.c;;;đạt;", ["met", "met", "-", "-"]),
            ("1.1.a;;;đạt;", ["no_data", "no_data", "-", "-"]),
            (
                "1.1.a;;;chưa đạt;\n1.1.b;;;chưa đạt;",
                ["not_met", "not_met", "-", "-"],
            ),
        ],
    );
    check(
        "Where there is any",
        &[
            (
                "1.1;;;không áp dụng;không có làng nghề\n1.2;;;đạt;",
                ["met", "not_applicable", "-", "-"],
            ),
            (
                "1.1;;;chưa đạt;\n1.2;;;đạt;",
                ["not_met", "not_met", "-", "-"],
            ),
        ],
    );
}

#[test]
fn a_grade_is_not_met_without_the_grade_before_it() {
    check(
        "A grade that takes another grade",
        &[
            (
                "đạt chuẩn nông thôn mới;;;có;\n1.1;;;đạt;",
                ["met", "met", "-", "-"],
            ),
            (
                "đạt chuẩn nông thôn mới;;;không;\n1.1;;;đạt;",
                ["not_met", "met", "-", "-"],
            ),
            ("1.1;;;đạt;", ["undecided", "met", "-", "-"]),
        ],
    );
}

#[test]
fn conditions_of_recognition_change_no_verdict() {
    check(
        "Recognition and withdrawal",
        &[
            (
                "1.1;75;100;;\nCN.1;99;100;;\nCN.2;;;đạt;",
                ["met", "met", "-", "0"],
            ),
            ("1.1;75;100;;\nCN.2;;;chưa đạt;", ["met", "met", "-", "0"]),
        ],
    );
}
