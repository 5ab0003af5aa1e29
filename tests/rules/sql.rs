//! `nongthon rules sql`: engines of somebody else's judge by it as the program does.

use crate::support::golden::assert_as_kept;
use crate::support::tools::{have_program_of, have_python_module, is_installed, python};
use crate::support::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// Engines that are run here, with their script. Spark, half a gigabyte, is run where it is installed,
/// but for the whole country: see docs/sql.md.
const ENGINES: [(&str, &str); 3] = [
    ("duckdb", "tests/engines/duckdb_verdicts.py"),
    ("postgres", "tests/engines/postgres_verdicts.py"),
    ("spark", "tests/engines/spark_verdicts.py"),
];

/// A verdict or problem: commune, criterion, code, verdict, problem.
type Row = [String; 5];

fn is_there(engine: &str) -> bool {
    match engine {
        "duckdb" => have_python_module("duckdb"),
        "spark" => is_installed("pyspark"),
        _ => have_program_of("postgresql", "initdb") && have_python_module("csv"),
    }
}

/// What an engine makes of a survey by the statement for a day.
fn by_engine(
    engine: &str,
    script: &str,
    survey: &Path,
    options: &[&str],
    commune: &str,
) -> BTreeSet<Row> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let statement = folder.path().join("rules.sql");
    let verdicts = folder.path().join("verdicts.csv");
    let mut arguments = vec![
        "rules",
        "sql",
        "--dialect",
        engine,
        "-o",
        statement.to_str().unwrap(),
    ];
    arguments.extend(options);
    succeed(&arguments);
    let outcome = Command::new("python3")
        .current_dir(root())
        .envs(python())
        .arg(script)
        .args([&statement, survey, &verdicts])
        .arg(commune)
        .output()
        .expect("Python starts");
    let told = String::from_utf8_lossy(&outcome.stderr).into_owned();
    assert!(outcome.status.success(), "{engine}: {told}");
    let mut reader = csv::Reader::from_path(&verdicts).expect("the verdicts");
    let rows: Vec<Row> = reader
        .deserialize()
        .map(|row| row.expect("five columns"))
        .collect();
    let unique: BTreeSet<Row> = rows.iter().cloned().collect();
    assert_eq!(rows.len(), unique.len(), "{engine}: no row twice");
    unique
}

/// The verdicts of the program.
fn by_the_program(survey: &Path, options: &[&str]) -> BTreeSet<Row> {
    let mut arguments = vec!["assess", survey.to_str().unwrap(), "--verdicts=jsonl"];
    arguments.extend(options);
    let lines = succeed(&arguments);
    let rows = lines.lines().map(|line| {
        let row: Value = serde_json::from_str(line).expect("JSON");
        ["commune", "criterion", "code", "verdict", ""]
            .map(|key| row[key].as_str().unwrap_or_default().to_owned())
    });
    rows.collect()
}

/// Compares every engine with the program.
fn compare(survey: &Path, sql: &[&str], assess: &[&str], commune: &str) {
    compare_with(&ENGINES, survey, sql, assess, commune);
}

fn compare_with(
    engines: &[(&str, &str)],
    survey: &Path,
    sql: &[&str],
    assess: &[&str],
    commune: &str,
) {
    let expected = by_the_program(survey, assess);
    for (engine, script) in engines.iter().filter(|(engine, _)| is_there(engine)) {
        let found = by_engine(engine, script, survey, sql, commune);
        let only = |one: &BTreeSet<Row>, other: &BTreeSet<Row>| -> Vec<Row> {
            one.difference(other).take(10).cloned().collect()
        };
        assert_eq!(
            only(&expected, &found),
            [] as [Row; 0],
            "{engine}: not found"
        );
        assert_eq!(
            only(&found, &expected),
            [] as [Row; 0],
            "{engine}: too much"
        );
    }
}

#[test]
fn engines_judge_lien_hoi_as_the_program_does() {
    let day = ["--as-of", "2022-12-31"];
    compare(&root().join(LIEN_HOI), &day, &day, "Liên Hội");
    let national = ["--as-of", "2024-12-31", "--no-overlay"];
    let survey = project_file(LIEN_HOI)
        .replace("\n5.a;", "\n5;")
        .replace("\n5.b;", "\n5;");
    let own_parts = ["5;3;3", "5;;;;;đạt;;Kế hoạch chỉ ghi", "8.4.", "15.4;"];
    let kept = survey
        .lines()
        .filter(|line| !own_parts.iter().any(|it| line.starts_with(it)));
    let files = folder(&[("Liên Hội.csv", &kept.collect::<Vec<_>>().join("\n"))]);
    compare(
        &files.path().join("Liên Hội.csv"),
        &national,
        &national,
        "Liên Hội",
    );
}

#[test]
fn engines_judge_communes_of_all_provinces_as_the_program_does() {
    let generator =
        Path::new(env!("CARGO_BIN_EXE_nongthon")).with_file_name("examples/generate_survey");
    if !have_program_of("cargo test", generator.to_str().unwrap()) {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let survey = folder.path().join("survey.csv");
    let made = Command::new(generator)
        .args([
            "--communes",
            "10598",
            "--shuffled",
            "--days",
            "2022-12-31",
            "--output",
        ])
        .arg(&survey)
        .status()
        .expect("the generator starts");
    assert!(made.success());
    let day = ["--as-of", "2022-12-31", "--numbers", "en"];
    let engines = ENGINES
        .iter()
        .copied()
        .filter(|(engine, _)| *engine != "spark");
    compare_with(&engines.collect::<Vec<_>>(), &survey, &day, &day, "");
}

const EVERY_KIND: &str = r#"
id         = "kinds"
title      = "Bộ thử"
varies_by  = "group"
criteria   = 3
indicators = 5
in_force   = { from = 2023-01-01, to = 2024-12-31 }
checked_on = 2026-11-23
[citation.c]
document = "Quyết định thử"
[unit."triệu đồng"]
step = 0.001
[unit."km"]
step = 0.001
also = { "m" = 0.001 }
[scale."xếp loại"]
levels = ["Yếu", "Khá", "Tốt"]
[[fact]]
name = "đạt chuẩn"
kind = "yes_no"
[requires]
set   = "xa-ntm-2021-2025"
fact  = "đạt chuẩn"
cite  = "c"
basis = "recalled"
[[group]]
code = "1"
name = "nhóm 1"
[[group]]
code = "2"
name = "nhóm 2"
[[criterion]]
code = "1"
title = "Một"
[[criterion.indicator]]
code = "1.1"
title = "Tăng"
kind = "growth"
unit = "triệu đồng"
target = { at_least = { 1 = 9.5, 2 = 0 }, cite = "c", basis = "recalled" }
[[criterion.indicator]]
code = "1.2"
title = "Xếp loại"
kind = "level"
scale = "xếp loại"
target = { at_least = "Khá", cite = "c", basis = "recalled" }
[[criterion]]
code = "2"
title = "Hai"
[[criterion.indicator]]
code = "2"
title = "Hai trong ba"
met_when = { at_least_parts = 2 }
[[criterion.indicator.part]]
code = "2.a"
title = "A"
kind = "yes_no"
optional = "nếu có"
target = { is = "đạt", cite = "c", basis = "recalled" }
[[criterion.indicator.part]]
code = "2.b"
title = "B"
kind = "amount"
unit = "km"
target = { at_most = 7.5, cite = "c", basis = "recalled" }
[[criterion.indicator.part]]
code = "2.c"
title = "C"
kind = "yes_no"
target = { unset = "chưa biết", cite = "c" }
[[criterion]]
code = "3"
title = "Ba"
[[criterion.indicator]]
code = "3.1"
title = "Tỷ lệ"
kind = "share"
unit = "km"
may_exceed_whole = true
target = { at_least = 57, cite = "c", basis = "recalled" }
[[criterion.indicator]]
code = "3.2"
title = "Số"
kind = "amount"
unit = "km"
target = { at_most = 0.5, cite = "c", basis = "recalled" }
"#;

#[test]
fn engines_judge_every_kind_of_indicator_as_the_program_does() {
    let survey = "\
commune,indicator,numerator,denominator,value,unit,self_assessed,note
A,nhóm,,,1,,,
A,đạt chuẩn,,,có,,,
A,1.1,109.5,100,,,,
A,1.2,,,TỐT,,,
A,2.1,,,,,đạt,
A,2.a,,,không áp dụng,,,không có
A,2.b,,,7500 m,,,
A,3.1,57,100,,m,,
A,3.2,,,0.5,km,chưa đạt,
B,nhóm,,,nhóm 2,,,
B,đạt chuẩn,,,không,,,
B,1.1,99.999,100,,,,
B,1.2,,,Yếu,,,
B,2.a,,,đạt,,,
B,2.b,,,7.501,,,
B,2.c,,,đạt,,,
B,3.1,120,100,,,,
B,3.2,,,\"1,234.0\",m,,
C,1.1,,,-1.5%,,,
C,1.2,,,,,đạt,
C,2.a,,,chưa đạt,,,
C,2.b,,,8,,,
C,3.1,56.999,100,,,,
";
    let files = folder(&[("survey.csv", survey), ("kinds.toml", EVERY_KIND)]);
    let set = files.path().join("kinds.toml");
    let set = set.to_str().unwrap();
    let survey = files.path().join("survey.csv");
    let sql = [set, "--as-of", "2023-12-31", "--numbers", "en"];
    let assess = ["--rules", set, "--as-of", "2023-12-31", "--numbers", "en"];
    compare(&survey, &sql, &assess, "");
}

#[test]
fn what_cannot_be_judged_is_told_and_its_commune_has_no_verdict() {
    let problems = [
        ("2.1,7.870,14.800,,,", "ambiguous-number"),
        ("9.1,3,2,,,", "numerator-above-denominator"),
        ("9.1,3,0,,,", "zero-denominator"),
        ("9.1,1.5,2,,,", "finer-than-unit"),
        ("9.1,1,2,50%,,", "counts-and-value"),
        ("9.1,x,2,,,", "not-a-number"),
        ("9.1,2 km,2,,,", "other-unit"),
        ("9.2,,,101%,,", "percent-above-hundred"),
        ("1.1,,,maybe,,", "value-of-other-kind"),
        ("1.1,,,,maybe,", "not-an-answer"),
        ("1.1,,,na,,", "not-applicable-not-allowed"),
        ("13.4,,,na,,", "not-applicable-without-reason"),
        ("13.4,,,na,yes,x", "answers-contradict"),
        ("99.9,,,yes,,", "unknown-indicator"),
        ("mystery,,,yes,,", "unknown-indicator"),
        ("tỉnh,,,Atlantis,,", "unknown-place"),
        ("vùng,,,Atlantis,,", "unknown-place"),
        ("đặc biệt khó khăn,,,maybe,,", "bad-fact"),
        ("1.1,,,yes,,\nNAME,1.1,,,yes,,", "duplicate-row"),
    ];
    let mut survey =
        "commune,indicator,numerator,denominator,value,self_assessed,note\n".to_owned();
    for (number, (row, _)) in problems.iter().enumerate() {
        let name = format!("Xã {number}");
        survey.push_str(&format!("{name},{}\n", row.replace("NAME", &name)));
    }
    survey.push_str("Xã tốt,1.1,,,yes,,\n");
    let files = folder(&[("survey.csv", &survey)]);
    for (engine, script) in ENGINES.iter().filter(|(engine, _)| is_there(engine)) {
        let rows = by_engine(
            engine,
            script,
            &files.path().join("survey.csv"),
            &["--as-of", "2022-12-31"],
            "",
        );
        for (number, (row, problem)) in problems.iter().enumerate() {
            let name = format!("Xã {number}");
            let own: Vec<&Row> = rows.iter().filter(|it| it[0] == name).collect();
            assert!(
                own.iter().any(|it| it[4] == *problem),
                "{engine}: {row}: {own:?}"
            );
            assert!(
                own.iter().all(|it| it[3].is_empty()),
                "{engine}: {row}: {own:?}"
            );
        }
        let good = |row: &&Row| row[0] == "Xã tốt" && row[2] == "1.1" && row[3] == "met";
        assert_eq!(rows.iter().filter(good).count(), 1, "{engine}");
    }
}

#[test]
fn the_statement_of_a_day_is_unchanged() {
    let of =
        |engine: &str| succeed(&["rules", "sql", "--dialect", engine, "--as-of", "2022-12-31"]);
    golden("rules-2022-12-31.duckdb.sql", &of("duckdb"));
    let whole = of("duckdb");
    let known: BTreeSet<&str> = whole.lines().collect();
    for engine in ["postgres", "spark"] {
        // What is the same in all dialects stands in the file of the first.
        let other = of(engine);
        let own: Vec<&str> = other.lines().filter(|line| !known.contains(line)).collect();
        golden(
            &format!("rules-2022-12-31.{engine}.sql"),
            &format!("{}\n", own.join("\n")),
        );
    }
}

fn golden(name: &str, text: &str) {
    assert_as_kept(&format!("tests/golden/{name}"), text);
}
