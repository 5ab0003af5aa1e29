//! The steps of `docs/sql.md`, run as they stand there, and what a script for Spark leaves behind.

use crate::support::tools::{have_program_of, have_python_module, is_installed, python};
use crate::support::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

/// Two files with the columns that the steps expect.
const SURVEYS: [(&str, &str); 2] = [
    (
        "a.csv",
        "commune,indicator,numerator,denominator,value,self_assessed,note
Lũng Bình An,tỉnh,,,Lạng Sơn,,
Lũng Bình An,9.1,33,805,,,
Lũng Bình An,12.1,1520,2162,,,
Lũng Bình An,13.4,,,na,,\"chưa có, sẽ có\"
",
    ),
    (
        "b.csv",
        "commune,indicator,numerator,denominator,value,self_assessed,note
Thắng An,tỉnh,,,Hà Giang,,
Thắng An,9.1,0,412,,yes,
Thắng An,1.1,,,yes,,\"theo \"\"Đồ án\"\" 2021\"
",
    ),
];

/// The block of the document below the engine's name, in this language.
fn block(engine: &str, language: &str) -> String {
    let document = project_file("docs/sql.md");
    let (_, below) = document.split_once("## Step by step").expect("the heading");
    let (_, below) = below
        .split_once(&format!("\n{engine}"))
        .expect("the engine's name");
    let (_, below) = below
        .split_once(&format!("```{language}\n"))
        .expect("the block");
    below.split_once("```").expect("its end").0.to_owned()
}

/// Lets the steps of an engine judge the surveys, and compares with the program.
fn follow(engine: &str, name: &str, language: &str, steps: &str, with_folder: bool) {
    let folder = folder(&[(steps, &block(name, language))]);
    let mut surveys = Vec::new();
    let whole: String = SURVEYS
        .iter()
        .enumerate()
        .map(|(at, (_, text))| match at {
            0 => (*text).to_owned(),
            _ => text.split_once('\n').expect("a header").1.to_owned(),
        })
        .collect();
    if with_folder {
        fs::create_dir(folder.path().join("surveys")).expect("a folder");
        for (file, text) in SURVEYS {
            surveys.push(format!("surveys/{file}"));
            fs::write(folder.path().join("surveys").join(file), text).expect("a survey");
        }
    } else {
        surveys.push("survey.csv".to_owned());
        fs::write(folder.path().join("survey.csv"), whole).expect("a survey");
    }
    let rules = format!("rules sql --dialect {engine} --as-of 2022-12-31 -o rules.sql");
    assert_eq!(run_in(folder.path(), &rules).code, 0);
    let script = root().join(format!("tests/engines/{engine}_steps.py"));
    let outcome = Command::new("python3")
        .envs(python())
        .arg(script)
        .arg(folder.path())
        .output()
        .expect("Python starts");
    let told = [outcome.stdout, outcome.stderr].concat();
    let told = String::from_utf8_lossy(&told);
    assert!(outcome.status.success(), "{engine}: {told}");

    let judge = format!(
        "assess {} --as-of 2022-12-31 --verdicts=jsonl",
        surveys.join(" ")
    );
    let judged = run_in(folder.path(), &judge);
    assert_eq!(judged.code, 0, "{}", judged.stderr);
    let expected: BTreeSet<Vec<String>> = judged
        .stdout
        .lines()
        .map(|line| {
            let row: Value = serde_json::from_str(line).expect("JSON");
            ["commune", "criterion", "code", "verdict", ""]
                .map(|key| row[key].as_str().unwrap_or_default().to_owned())
                .to_vec()
        })
        .collect();
    let verdicts = fs::read_to_string(folder.path().join("verdicts.csv")).expect("the verdicts");
    let mut rows = csv_rows(&verdicts, b',');
    assert_eq!(
        rows.remove(0),
        ["commune", "criterion", "code", "verdict", "problem"]
    );
    assert_eq!(rows.len(), expected.len(), "{engine}");
    assert_eq!(rows.into_iter().collect::<BTreeSet<_>>(), expected);
}

#[test]
fn the_steps_for_duckdb_give_the_verdicts_as_parquet() {
    if have_python_module("duckdb") {
        follow("duckdb", "DuckDB", "sql", "steps.sql", true);
    }
}

#[test]
fn the_steps_for_postgres_give_the_verdicts() {
    if have_program_of("postgresql", "initdb") && have_python_module("csv") {
        follow("postgres", "PostgreSQL", "sql", "steps.sql", false);
    }
}

#[test]
fn the_steps_for_spark_give_the_verdicts_as_parquet() {
    if is_installed("pyspark") {
        follow("spark", "Spark", "python", "steps.py", false);
    }
}

/// Every name that a script makes is removed again but that of the verdicts, and nothing is removed
/// that it did not make: a warehouse may have tables of such names.
#[test]
fn a_script_for_spark_removes_what_it_makes() {
    let script = succeed(&[
        "rules",
        "sql",
        "--dialect",
        "spark",
        "--as-of",
        "2022-12-31",
    ]);
    let statements: Vec<&str> = script.split(";\n\n").collect();
    let named = |beginning: &str| -> BTreeSet<&str> {
        let statements = statements.iter().flat_map(|it| it.lines());
        let heads = statements.filter_map(|line| line.strip_prefix(beginning));
        let names = heads.filter_map(|head| head.split([' ', ';']).next());
        names.collect()
    };
    let views = named("CREATE OR REPLACE TEMPORARY VIEW ");
    let mut tables = named("CREATE TABLE ");
    assert!(
        views.len() > 30 && tables.len() > 10,
        "{views:?} {tables:?}"
    );
    assert_eq!(views, named("DROP VIEW "));
    assert!(tables.iter().all(|name| name.starts_with("nongthon_")));
    assert_eq!(named("DROP TABLE IF EXISTS "), tables);
    assert!(tables.remove("nongthon_verdicts"));
    let dropped = named("DROP TABLE ")
        .into_iter()
        .filter(|name| *name != "IF");
    assert_eq!(dropped.collect::<BTreeSet<_>>(), tables);
    // What is split at is the end of a statement, wherever it stands.
    for statement in &statements {
        let code = statement.lines().filter(|line| !line.starts_with("--"));
        let first = code.map(str::trim).find(|line| !line.is_empty());
        let first = first.unwrap_or_else(|| panic!("no statement: {statement}"));
        assert!(
            ["CREATE ", "DROP "].iter().any(|it| first.starts_with(it)),
            "{first}"
        );
    }
}
