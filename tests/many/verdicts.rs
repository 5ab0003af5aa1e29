//! `nongthon assess --verdicts`: what is written, and what happens where a file is not plain.

use crate::support::disguise;
use crate::support::*;
use std::collections::BTreeMap;

/// The verdicts of `assess --format json` by criterion and code, the commune's under empty ones.
fn verdicts_of_json(report: &serde_json::Value) -> BTreeMap<(String, String), String> {
    let text = |value: &serde_json::Value, key: &str| value[key].as_str().unwrap().to_owned();
    let mut verdicts = BTreeMap::new();
    for commune in report["communes"].as_array().unwrap() {
        verdicts.insert((String::new(), String::new()), text(commune, "verdict"));
        for criterion in commune["criteria"].as_array().unwrap() {
            let number = text(criterion, "code");
            verdicts.insert((number.clone(), String::new()), text(criterion, "verdict"));
            for indicator in criterion["indicators"].as_array().unwrap() {
                let parts = indicator["parts"].as_array().unwrap().iter();
                for leaf in std::iter::once(indicator).chain(parts) {
                    verdicts.insert((number.clone(), text(leaf, "code")), text(leaf, "verdict"));
                }
            }
        }
    }
    verdicts
}

/// The same of `--verdicts=jsonl`.
fn verdicts_of_lines(lines: &str) -> BTreeMap<(String, String), String> {
    let text = |row: &serde_json::Value, key: &str| row[key].as_str().unwrap_or("").to_owned();
    lines
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .map(|row| {
            (
                (text(&row, "criterion"), text(&row, "code")),
                text(&row, "verdict"),
            )
        })
        .collect()
}

#[test]
fn verdicts_are_those_of_the_report() {
    let report = json(&[LIEN_HOI]);
    let lines = succeed(&["assess", LIEN_HOI, "--verdicts=jsonl"]);
    let expected = verdicts_of_json(&report);
    assert!(expected.len() > 70);
    assert_eq!(verdicts_of_lines(&lines), expected);
}

#[test]
fn strict_counts_here_too() {
    let report = json(&[LIEN_HOI, "--strict"]);
    let lines = succeed(&["assess", LIEN_HOI, "--strict", "--verdicts=jsonl"]);
    assert_eq!(verdicts_of_lines(&lines), verdicts_of_json(&report));
    assert_ne!(lines, succeed(&["assess", LIEN_HOI, "--verdicts=jsonl"]));
}

/// However a survey is disguised, its verdicts are those of the report.
#[test]
fn disguised_surveys_give_the_same_verdicts() {
    let rows = disguise::rows();
    let delimited = |rows: &[Vec<String>]| disguise::delimited(rows, ';', "\r\n");
    let disguises = [
        delimited(&rows),
        disguise::delimited(&rows, ',', "\n"),
        disguise::delimited(&rows, '\t', "\r"),
        format!("sep=|\n{}", disguise::delimited(&rows, '|', "\n")),
        format!("\u{feff}{}", delimited(&rows)),
        delimited(&disguise::with_surroundings(rows.clone())),
        delimited(&disguise::with_numbers(rows.clone(), disguise::vietnamese)),
        delimited(&disguise::with_numbers(rows.clone(), disguise::english)),
    ];
    let expected = succeed(&["assess", LIEN_HOI, "--verdicts=jsonl"]);
    for (number, disguised) in disguises.iter().enumerate() {
        let folder = folder(&[("lien-hoi.csv", disguised)]);
        let path = folder.path().join("lien-hoi.csv");
        let lines = succeed(&["assess", path.to_str().unwrap(), "--verdicts=jsonl"]);
        assert_eq!(lines, expected, "disguise {number}");
    }
}

#[test]
fn csv_is_for_excel_or_for_programs() {
    let excel = succeed(&["assess", LIEN_HOI, "--verdicts"]);
    let first: Vec<&str> = excel.lines().take(2).collect();
    assert_eq!(first[0], "\u{feff}Tỉnh;Huyện;Mã xã;Xã;Tiêu chí;Mã;Kết quả");
    assert_eq!(first[1], "Lạng Sơn;Văn Quan;;Liên Hội;;;Chưa đạt");
    assert!(excel.contains("Liên Hội;12;\"=\"\"12.1\"\"\";Đạt\r\n"));
    let plain = ["--verdicts", "--csv-dialect", "plain", "--lang", "en"];
    let plain = succeed(&[&["assess", LIEN_HOI], plain.as_slice()].concat());
    let first: Vec<&str> = plain.lines().take(2).collect();
    assert_eq!(
        first[0],
        "Province,District,Code of the commune,Commune,Criterion,Code,Verdict"
    );
    assert_eq!(first[1], "Lạng Sơn,Văn Quan,,Liên Hội,,,Not met");
}

#[test]
fn files_follow_one_another_and_land_in_a_file() {
    let folder = folder(&[(
        "b.csv",
        &project_file(LIEN_HOI).replace("Liên Hội", "Bình Gia"),
    )]);
    let second = folder.path().join("b.csv");
    let output = folder.path().join("ket-qua.jsonl");
    let [second, path] = [&second, &output].map(|it| it.to_str().unwrap());
    succeed(&["assess", LIEN_HOI, second, "--verdicts", "-o", path]);
    let both = std::fs::read_to_string(&output).unwrap();
    let one = succeed(&["assess", LIEN_HOI, "--verdicts=jsonl"]);
    let other = succeed(&["assess", second, "--verdicts=jsonl"]);
    assert_eq!(both, one + &other);
}

#[test]
fn every_problem_of_every_file_is_told_and_nothing_written() {
    let bad = SurveyText::lien_hoi().with("12.1;nhiều;2162;;;;").text();
    let folder = folder(&[("sai.csv", &bad), ("sai-nua.csv", "xã;chỉ tiêu\nA;99.9\n")]);
    let good = std::fs::canonicalize(root().join(LIEN_HOI)).unwrap();
    let arguments = format!(
        "assess {} sai.csv sai-nua.csv --verdicts -o ra.csv",
        good.display()
    );
    let outcome = run_in(folder.path(), &arguments);
    assert_eq!(outcome.code, 4);
    let report = format!("assess {} sai.csv sai-nua.csv", good.display());
    // The last line alone differs: verdicts alone are not written in part.
    let problems = |told: &str| {
        told.lines()
            .rev()
            .skip(1)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let reported = run_in(folder.path(), &report);
    assert_eq!(problems(&outcome.stderr), problems(&reported.stderr));
    assert!(outcome.stderr.contains("sai.csv") && outcome.stderr.contains("sai-nua.csv"));
    assert_eq!(names_in(folder.path()), ["sai-nua.csv", "sai.csv"]);
}

#[test]
fn options_that_mean_nothing_here_are_refused() {
    for option in [
        ["--format", "json"],
        ["--only", "met"],
        ["--criterion", "9"],
    ] {
        let outcome = run(&[&["assess", LIEN_HOI, "--verdicts"], option.as_slice()].concat());
        assert_eq!(outcome.code, 2, "{option:?}");
        assert!(outcome.stderr.contains("--verdicts"), "{}", outcome.stderr);
    }
    let outcome = run(&["assess", LIEN_HOI, "--verdicts", "-o", "ra.docx"]);
    assert_eq!(outcome.code, 2);
    assert!(outcome.stderr.contains(".jsonl"), "{}", outcome.stderr);
}

#[test]
fn a_commune_that_is_not_met_can_fail_the_run() {
    let outcome = run(&["assess", LIEN_HOI, "--verdicts", "--require-met"]);
    assert_eq!(outcome.code, 1);
}
