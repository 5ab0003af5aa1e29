//! Random surveys through whole runs: every format is written, the same whatever the number of threads, and
//! what a summary counts is what the details say.

use super::random::Random;
use super::rule_sets::RuleSet;
use super::surveys::survey;
use crate::support::*;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const RULES: &str = "--rules r.toml --overlay province";

/// A random rule set, and a survey of so many communes divided into so many files.
fn surveyed(seed: u64, communes: u64, files: usize) -> (TempDir, Vec<String>) {
    let mut random = Random::new(seed);
    let rules = RuleSet::new(&mut random);
    let text = survey(&rules, communes, &mut random);
    let folder = folder(&[("r.toml", &rules.text)]);
    fs::create_dir(folder.path().join("province")).unwrap();
    if !rules.overlay.is_empty() {
        fs::write(folder.path().join("province/o.toml"), &rules.overlay).unwrap();
    }
    let (header, rows) = text.split_once('\n').expect("a header");
    let mut names = Vec::new();
    for file in 0..files {
        let is_of_file = |row: &&str| {
            let name = row.split(';').next().unwrap_or_default();
            let number: usize = name.trim_start_matches("Xã ").parse().expect("a number");
            number % files == file
        };
        let rows: Vec<&str> = rows.lines().filter(is_of_file).collect();
        let name = format!("s{file}.csv");
        let text = format!("{header}\n{}\n", rows.join("\n"));
        fs::write(folder.path().join(&name), text).unwrap();
        names.push(name);
    }
    (folder, names)
}

/// The bytes of every file that a run writes, by its ending.
fn written(folder: &Path, endings: &[&str], arguments: &str) -> BTreeMap<String, Vec<u8>> {
    let outputs: Vec<String> = endings.iter().map(|it| format!("-o out.{it}")).collect();
    let outcome = run_in(folder, &format!("{arguments} {}", outputs.join(" ")));
    assert_eq!(outcome.code, 0, "{arguments}: {}", outcome.stderr);
    let read = |ending: &&str| {
        let path = folder.join(format!("out.{ending}"));
        let bytes = fs::read(&path).expect("it was written");
        assert!(!bytes.is_empty(), "{ending}");
        fs::remove_file(path).unwrap();
        ((*ending).to_owned(), bytes)
    };
    endings.iter().map(read).collect()
}

#[test]
fn one_thread_and_two_give_the_same_bytes_in_every_format() {
    let all = ["txt", "md", "csv", "json", "jsonl", "html", "docx", "xlsx"];
    let views: [(&str, &[&str]); 4] = [
        ("--details", &all),
        ("--summary", &all),
        ("--hamlets --lang en", &["md", "json", "docx", "html"]),
        ("--verdicts", &["csv", "jsonl"]),
    ];
    for seed in [1_000, 1_001] {
        let (folder, files) = surveyed(seed, 5, 3);
        let files = files.join(" ");
        for (view, endings) in views {
            let run = |threads: usize| {
                let arguments = format!("assess {files} {RULES} {view} --threads {threads}");
                written(folder.path(), endings, &arguments)
            };
            let (one, two) = (run(1), run(2));
            for ending in endings {
                let is_same = one[*ending] == two[*ending];
                assert!(is_same, "seed {seed}, {view}, {ending}");
            }
        }
    }
}

fn list<'v>(value: &'v Value, key: &str) -> &'v Vec<Value> {
    value[key].as_array().unwrap_or_else(|| panic!("{key}"))
}

fn count(value: &Value, key: &str) -> u64 {
    value[key].as_u64().unwrap_or_else(|| panic!("{key}"))
}

fn sum(values: &[Value], key: &str) -> u64 {
    values.iter().map(|value| count(value, key)).sum()
}

fn with_verdict(values: &[Value], verdict: &str) -> u64 {
    values.iter().filter(|it| it["verdict"] == verdict).count() as u64
}

#[test]
fn what_a_summary_counts_is_what_the_details_say() {
    for seed in 2_000..2_008 {
        let (folder, files) = surveyed(seed, 12, 2);
        let report = |view: &str| -> Value {
            let arguments = format!("assess {} {RULES} {view}", files.join(" "));
            let outputs = written(folder.path(), &["json"], &arguments);
            serde_json::from_slice(&outputs["json"]).expect("JSON")
        };
        let (details, summary) = (report("--details"), report("--summary"));
        let communes = list(&details, "communes");
        assert_eq!(count(&summary, "communes_total"), communes.len() as u64);
        assert_eq!(
            count(&summary, "communes_met"),
            with_verdict(communes, "met")
        );
        let [set] = list(&summary, "rule_sets").as_slice() else {
            panic!("one rule set, seed {seed}");
        };
        assert_set(set, communes);
        for (row, commune) in list(set, "communes").iter().zip(communes) {
            assert_row(row, commune);
        }
    }
}

/// The counts of a rule set's communes.
fn assert_set(set: &Value, communes: &[Value]) {
    let total = communes.len() as u64;
    assert_eq!(count(set, "communes_total"), total);
    assert_eq!(list(set, "communes").len() as u64, total);
    assert_eq!(count(set, "communes_met"), with_verdict(communes, "met"));
    let average = &set["criteria_met"];
    assert_eq!(count(average, "communes"), total);
    assert_eq!(count(average, "sum"), sum(communes, "criteria_met"));
    for (position, criterion) in list(set, "criteria").iter().enumerate() {
        let judged: Vec<Value> = communes
            .iter()
            .map(|commune| list(commune, "criteria")[position].clone())
            .collect();
        let mut counted = 0;
        for verdict in ["met", "not_met", "not_applicable", "no_data", "undecided"] {
            assert_eq!(count(criterion, verdict), with_verdict(&judged, verdict));
            counted += count(criterion, verdict);
        }
        assert_eq!(counted, total, "each commune is counted once");
    }
    let bands = list(set, "bands");
    assert!(bands.is_empty() || sum(bands, "communes") == total);
    for places in ["provinces", "districts"] {
        for place in list(set, places) {
            let is_there = |commune: &&Value| {
                let is_district = place.get("district").is_some();
                commune["province"] == place["province"]
                    && (!is_district || commune["district"] == place["district"])
            };
            let there: Vec<Value> = communes.iter().filter(is_there).cloned().collect();
            assert_eq!(count(place, "communes_met"), with_verdict(&there, "met"));
            let average = &place["criteria_met"];
            assert_eq!(count(average, "communes"), there.len() as u64);
            assert_eq!(count(average, "sum"), sum(&there, "criteria_met"));
        }
    }
    let of_provinces = list(set, "provinces").iter();
    let in_provinces: u64 = of_provinces
        .map(|it| count(&it["criteria_met"], "communes"))
        .sum();
    assert_eq!(
        in_provinces, total,
        "each commune is in one province or in none"
    );
}

/// A commune's row.
fn assert_row(row: &Value, commune: &Value) {
    for key in [
        "name",
        "province",
        "verdict",
        "criteria_total",
        "criteria_met",
        "criteria_not_met",
        "criteria_other",
    ] {
        assert_eq!(row[key], commune[key], "{key}");
    }
    let total = count(row, "criteria_total");
    let parts = ["criteria_met", "criteria_not_met", "criteria_other"];
    assert_eq!(parts.iter().map(|it| count(row, it)).sum::<u64>(), total);
    let mut not_met = 0;
    for (state, criterion) in list(row, "criteria").iter().zip(list(commune, "criteria")) {
        assert_eq!(state["code"], criterion["code"]);
        assert_eq!(state["verdict"], criterion["verdict"]);
        let indicators = list(criterion, "indicators");
        assert_eq!(
            count(state, "indicators_met"),
            with_verdict(indicators, "met")
        );
        not_met += with_verdict(indicators, "not_met");
    }
    assert_eq!(count(row, "indicators_not_met"), not_met);
}
