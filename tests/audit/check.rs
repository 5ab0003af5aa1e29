//! `nongthon check`: the slips of the plan for xã Liên Hội, and nothing in a clean survey.

use crate::support::*;
use serde_json::Value;

/// Everything that `check` finds in the shipped survey: code, indicator, place, and figures that
/// the message names. The document it was copied from has these slips:
///
/// | In the plan | Here |
/// |---|---|
/// | 804 households, elsewhere 805 | `quantity-differs`, D7 |
/// | 3.487 people, 3.393 as the base of health insurance | `quantity-differs`, D8 |
/// | 38 officials, then 37 | `quantity-differs`, D10 |
/// | hamlet roads 7,87 km hard and 6,82 km earth, not 14,8 km | `sum-differs`, 2.2 |
/// | of the 8,12 km begun, 1,19 km done and 6,82 km left | `sum-differs`, D78 |
/// | 34/37 printed as 90% | `claim-mismatch`, 8.4.a |
/// | 7,6 km both of lanes and of field roads (no slip for sure) | `same-numerator`, 2.4 |
/// | 33 temporary houses, later 34 | not in the survey: one row holds one number, and a second survey of the same day that says 34 is found (see below) |
/// | the text of criterion 18 printed under criterion 16 | no number: a lost heading, which rows with codes cannot lose |
///
/// What adds up there (33 + 608 + 164 houses, 302 + 51 + 181 livestock households, 93 + 202 poor
/// households, 2 + 18 + 13 irrigation works, 6,68 + 8,12 and 6,68 + 1,19 km) is in the survey too
/// and must not be found. The rest are gaps: what has no figures, what has no documents, and one
/// verdict without a hamlet to spare.
const LIEN_HOI_FINDINGS: [(&str, Option<&str>, &str, &[&str]); 11] = [
    ("quantity-differs", None, "D7", &["804", "805"]),
    ("quantity-differs", None, "D8", &["3.487", "3.393"]),
    ("quantity-differs", None, "D10", &["38", "37"]),
    (
        "sum-differs",
        None,
        "D78",
        &["1,19", "6,82", "8,01", "8,12"],
    ),
    ("indicators-missing", None, "29", &["8.2, 17.4, 17.11"]),
    (
        "sum-differs",
        Some("2.2"),
        "C14",
        &["7,87", "14,69", "14,8", "0,11"],
    ),
    ("counts-incomplete", Some("3.1"), "B17", &["mẫu số"]),
    (
        "claim-mismatch",
        Some("8.4.a"),
        "E32",
        &["90", "34/37", "91,89"],
    ),
    (
        "evidence-missing",
        None,
        "12",
        &["53/54", "1.2", "2–7, 9–16, 18, 19", "8, 17"],
    ),
    (
        "same-numerator",
        Some("2.4"),
        "B16",
        &["7,6/11,8", "7,6/7,85"],
    ),
    ("near-threshold", Some("16"), "52", &["1 thôn"]),
];

fn check(arguments: &[&str]) -> Value {
    let arguments = [&["check"], arguments, &["--format", "json"]].concat();
    serde_json::from_str(&succeed(&arguments)).expect("JSON")
}

fn findings(report: &Value) -> &Vec<Value> {
    report["findings"].as_array().expect("a list")
}

fn codes(report: &Value) -> Vec<&str> {
    let codes = findings(report).iter();
    codes.map(|it| it["code"].as_str().unwrap()).collect()
}

#[test]
fn the_slips_of_the_plan_are_found_and_nothing_else() {
    let report = check(&[LIEN_HOI]);
    let found: Vec<(&str, Option<&str>, String)> = findings(&report)
        .iter()
        .map(|it| {
            let place = it["cell"].as_str().map(str::to_owned);
            let place = place.unwrap_or_else(|| it["line"].to_string());
            let code = it["code"].as_str().unwrap();
            (code, it["indicator"].as_str(), place)
        })
        .collect();
    let expected =
        LIEN_HOI_FINDINGS.map(|(code, indicator, place, _)| (code, indicator, place.to_owned()));
    assert_eq!(found, expected);
    for (finding, (_, _, _, figures)) in findings(&report).iter().zip(LIEN_HOI_FINDINGS) {
        let message = finding["message"].as_str().unwrap();
        assert!(figures.iter().all(|it| message.contains(it)), "{message}");
        assert_eq!(finding["commune"], "Liên Hội");
        assert_eq!(finding["file"], LIEN_HOI);
        assert!(finding["advice"].as_str().is_some_and(|it| !it.is_empty()));
    }
    assert_eq!(
        (&report["warnings"], &report["notices"]),
        (&8.into(), &3.into())
    );
}

#[test]
fn what_the_assessment_finds_is_found_here_too() {
    let assessment = json(&[LIEN_HOI]);
    let assessed = assessment["communes"][0]["findings"].as_array().unwrap();
    let report = check(&[LIEN_HOI]);
    for finding in assessed {
        let same = |it: &&Value| {
            [
                "code",
                "severity",
                "indicator",
                "message",
                "file",
                "line",
                "cell",
            ]
            .iter()
            .all(|key| it[key] == finding[key])
        };
        assert!(findings(&report).iter().any(|it| same(&it)), "{finding}");
    }
}

#[test]
fn a_sum_is_only_checked_where_every_part_is_given() {
    let whole = SurveyText::lien_hoi();
    let without = whole.clone().without("đường thôn chưa cứng hóa");
    let folder = folder(&[("a.csv", &without.text())]);
    let outcome = run_in(folder.path(), "check a.csv --format json");
    let report: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert!(!codes(&report).contains(&"sum-differs"));

    // One house more or less, and the houses no longer add up.
    for (row, sum) in [
        ("nhà chưa kiên cố;;;165;;;;", "806"),
        ("nhà chưa kiên cố;;;163;;;;", "804"),
        ("hộ cận nghèo;;;203;;;;", "296"),
        ("tuyến mương;;;14;;;;", "34"),
        ("hộ nuôi dưới gầm sàn;;;52;;;;", "535"),
    ] {
        let folder = crate::support::folder(&[("a.csv", &whole.clone().with(row).text())]);
        let outcome = run_in(folder.path(), "check a.csv --format json");
        let report: Value = serde_json::from_str(&outcome.stdout).unwrap();
        let says = |it: &&Value| {
            it["message"]
                .as_str()
                .unwrap()
                .contains(&format!("= {sum},"))
        };
        let sums = findings(&report)
            .iter()
            .filter(|it| it["code"] == "sum-differs");
        assert_eq!(sums.clone().count(), 3, "{row}");
        assert_eq!(sums.filter(says).count(), 1, "{row}");
    }
}

#[test]
fn the_34_temporary_houses_are_found_in_a_second_survey_of_the_same_day() {
    let solutions = SurveyText::new()
        .with("xã;;;LIÊN HỘI;;;;")
        .with("huyện;;;Văn Quan;;;;")
        .with("tỉnh;;;tỉnh Lạng Sơn;;;;")
        .with("ngày số liệu;;;2022-12-31;;;;")
        .with("9.1;34;805;;;chưa đạt;;")
        .text();
    let folder = folder(&[
        ("a.csv", &project_file(LIEN_HOI)),
        ("b.csv", &solutions),
        // Names repeat: another district's commune is another commune.
        (
            "c.csv",
            &solutions
                .replace("Văn Quan", "Bình Gia")
                .replace("9.1;34", "9.1;35"),
        ),
        // And in another year there may be fewer.
        (
            "d.csv",
            &solutions
                .replace("2022-12-31", "2023-06-30")
                .replace("9.1;34", "9.1;12"),
        ),
    ]);
    let outcome = run_in(folder.path(), "check a.csv b.csv c.csv d.csv --format json");
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let report: Value = serde_json::from_str(&outcome.stdout).unwrap();
    let between: Vec<&Value> = findings(&report)
        .iter()
        .filter(|it| it["code"] == "surveys-differ")
        .collect();
    assert_eq!(between.len(), 1, "{between:?}");
    let message = between[0]["message"].as_str().unwrap();
    assert!(
        message.contains("33 (a.csv, ô B35), 34 (b.csv, ô B6)"),
        "{message}"
    );
    assert_eq!(between[0]["indicator"], "9.1");
}

#[test]
fn households_of_one_survey_are_compared_with_denominators_of_another() {
    let place = SurveyText::new()
        .with("mã xã;;;06121;;;;")
        .with("ngày số liệu;;;31/12/2022;;;;");
    let facts = place
        .clone()
        .with("số hộ;;;804;;;;")
        .with("1.2;8;16;;;;B;")
        .text();
    let row = |households: &str| {
        let row = format!("1.1;653;{households};;;;B;");
        place.clone().with("xã;;;Tên khác;;;;").with(&row).text()
    };
    let folder = folder(&[
        ("r.toml", RULES),
        ("a.csv", &facts),
        ("b.csv", &row("805")),
        ("c.csv", &row("804")),
    ]);
    let between = |files: &str| -> Vec<String> {
        let arguments = format!("check {files} --rules ./r.toml --format json");
        let outcome = run_in(folder.path(), &arguments);
        let report: Value = serde_json::from_str(&outcome.stdout).unwrap();
        findings(&report)
            .iter()
            .filter(|it| it["code"] == "surveys-differ")
            .map(|it| it["message"].as_str().unwrap().to_owned())
            .collect()
    };
    let told = between("a.csv b.csv");
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].ends_with("số hộ: 804 (a.csv, ô D4), 805 (b.csv, ô C5)"),
        "{told:?}"
    );
    assert_eq!(between("a.csv c.csv"), [""; 0]);
}

/// A rule set with parts, a sum and a fact, and a survey in which everything is in order.
const RULES: &str = r#"
id = "clean"
title = "Bộ thử"
varies_by = "region"
criteria = 2
indicators = 4
in_force = { from = 2020-01-01, to = 2030-12-31 }
checked_on = 2026-11-23

[citation.x]
document = "Văn bản"

[unit."hộ"]
step = 1

[unit."km"]
step = 0.001

[[fact]]
name = "hộ nghèo"
unit = "hộ"
within = "số hộ"

[[fact]]
name = "đường đất"
unit = "km"

[[sum]]
title = "đường"
whole = { denominator = "1.2" }
parts = [{ numerator = "1.2" }, { fact = "đường đất" }]

[[criterion]]
code = "1"
title = "Một"

[[criterion.indicator]]
code = "1.1"
title = "Hộ"
kind = "share"
unit = "hộ"
denominator = "số hộ"
target = { at_least = 75, cite = "x", basis = "text" }

[[criterion.indicator]]
code = "1.2"
title = "Đường"
kind = "share"
unit = "km"
target = { at_least = 50, cite = "x", basis = "text" }

[[criterion]]
code = "2"
title = "Hai"

[[criterion.indicator]]
code = "2.1"
title = "Nhà tạm"
kind = "share"
unit = "hộ"
denominator = "số hộ"
target = { at_most = 0, cite = "x", basis = "text" }

[[criterion.indicator]]
code = "2.2"
title = "Đánh giá"
kind = "yes_no"
target = { is = "đạt", cite = "x", basis = "text" }
"#;

fn clean() -> SurveyText {
    SurveyText::new()
        .with("xã;;;Mẫu;;;;")
        .with("tỉnh;;;Lạng Sơn;;;;")
        .with("ngày số liệu;;;31/12/2022;;;;")
        .with("số hộ;;;804;;;;")
        .with("nhân khẩu;;;3487;;;;")
        .with("số thôn;;;9;;;;")
        .with("hộ nghèo;;;93;;;;")
        .with("đường đất;;;6,93;;;;")
        .with("1.1;653;804;;81,2;đạt;Biểu 1;")
        .with("1.2;7,87;14,8;;53,1;đạt;Biểu 2;")
        .with("2.1;0;804;;0;đạt;Biểu 3;")
        .with("2.2;;;đạt;;đạt;Biểu 4;")
}

#[test]
fn nothing_is_found_in_a_survey_in_order() {
    let folder = folder(&[("r.toml", RULES), ("a.csv", &clean().text())]);
    let outcome = run_in(
        folder.path(),
        "check a.csv --rules ./r.toml --deny notices --format json",
    );
    assert_eq!(
        (outcome.code, outcome.stderr.as_str()),
        (0, ""),
        "{}",
        outcome.stdout
    );
    let report: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!(codes(&report), [""; 0]);
    assert_eq!(report["format"], "nongthon.findings.v1");

    let table = run_in(folder.path(), "check a.csv --rules ./r.toml").stdout;
    assert!(table.contains("KHÔNG PHÁT HIỆN gì phải xem lại"), "{table}");
}

#[test]
fn one_slip_in_it_is_found_alone() {
    for (row, code) in [
        ("đường đất;;;6,82;;;;", "sum-differs"),
        ("hộ nghèo;;;805;;;;", "part-above-whole"),
        ("nhân khẩu;;;803;;;;", "part-above-whole"),
        ("số thôn;;;0;;;;", "quantity-zero"),
        ("1.1;653;804;;81,3;đạt;Biểu 1;", "claim-mismatch"),
        ("1.1;653;804;;81,22;chưa đạt;Biểu 1;", "conclusion-differs"),
        ("1.1;603;804;;75;đạt;Biểu 1;", "near-threshold"),
        ("2.1;1;804;;0,12;chưa đạt;Biểu 3;", "rounding-would-turn"),
        ("2.2;;;;;;;", "indicators-missing"),
        ("2.2;;;đạt;;đạt;;", "evidence-missing"),
    ] {
        let folder = folder(&[("r.toml", RULES), ("a.csv", &clean().with(row).text())]);
        let outcome = run_in(folder.path(), "check a.csv --rules ./r.toml --format json");
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        let report: Value = serde_json::from_str(&outcome.stdout).unwrap();
        assert_eq!(codes(&report), [code], "{row}");
    }
}

#[test]
fn equal_numerators_that_say_nothing_are_not_complained_about() {
    for rows in [
        // The whole of something, few of something, and a part of the same whole.
        ["1.1;804;804;;;;B;", "2.1;0;804;;;;B;"],
        ["1.1;99;804;;;;B;", "2.1;99;805;;;;B;"],
        ["1.1;653;804;;;;B;", "2.1;653;804;;;;B;"],
    ] {
        let survey = rows.iter().fold(clean(), |survey, row| survey.with(row));
        let folder = folder(&[("r.toml", RULES), ("a.csv", &survey.text())]);
        let outcome = run_in(folder.path(), "check a.csv --rules ./r.toml --format json");
        let report: Value = serde_json::from_str(&outcome.stdout).unwrap();
        assert!(!codes(&report).contains(&"same-numerator"), "{rows:?}");
    }
}

#[test]
fn deny_decides_the_exit_code_and_nothing_else() {
    let usual = run(&["check", LIEN_HOI]);
    assert_eq!((usual.code, usual.stderr.as_str()), (0, ""));
    for level in ["warnings", "notices"] {
        let denied = run(&["check", LIEN_HOI, "--deny", level]);
        assert_eq!((denied.code, &denied.stdout), (1, &usual.stdout));
    }
    let row = "2.2;;;đạt;;đạt;;";
    let folder = folder(&[("r.toml", RULES), ("a.csv", &clean().with(row).text())]);
    for (level, code) in [("warnings", 0), ("notices", 1)] {
        let arguments = format!("check a.csv --rules ./r.toml --deny {level}");
        assert_eq!(run_in(folder.path(), &arguments).code, code, "{level}");
    }
    assert_eq!(run(&["check", LIEN_HOI, "--deny", "errors"]).code, 2);
}

#[test]
fn facts_of_another_province_are_left_out_with_a_notice() {
    let outcome = run(&["check", LIEN_HOI, "--no-overlay", "--format", "json"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert_eq!(
        problems_of(&outcome)
            .iter()
            .filter(|code| **code != "row-not-used")
            .count(),
        0,
        "{}",
        outcome.stderr
    );
    assert!(
        outcome.stderr.contains("đường thôn làm dở"),
        "{}",
        outcome.stderr
    );
    let report: Value = serde_json::from_str(&outcome.stdout).unwrap();
    let sums = codes(&report)
        .into_iter()
        .filter(|code| *code == "sum-differs");
    assert_eq!(
        sums.count(),
        1,
        "what the national set adds up is checked all the same"
    );
}
