//! One bad file does not hide the others, and is not forgotten.

use crate::support::outputs::{ENDINGS, Outputs};
use crate::support::*;
use serde_json::Value;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// The shipped survey as that of another commune.
fn survey(number: usize) -> String {
    let text = project_file(LIEN_HOI);
    let name = format!("xã;;;Xã {number};;;;\nmã xã;;;{number:05};;;;\n");
    let (before, rest) = text
        .split_once("xã;;;Liên Hội")
        .expect("the name of the commune");
    let (_, after) = rest.split_once('\n').expect("a line");
    format!("{before}{name}{after}")
}

/// The files that are broken, each in its own way, with the problem that is told first.
const BROKEN: [(&str, &str); 7] = [
    ("012.csv", "empty-file"),
    ("034.csv", "not-a-number"),
    ("056.csv", "unknown-indicator"),
    ("078.csv", "other-file-kind"),
    ("099.csv", "commune-twice"),
    ("120.csv", "no-header"),
    ("150.xlsx", "broken-workbook"),
];

/// Two hundred surveys, seven of them broken.
fn two_hundred() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let surveys = folder.path().join("so-lieu");
    fs::create_dir(&surveys).unwrap();
    for number in 0..200 {
        let (name, bytes) = match number {
            12 => ("012.csv".to_owned(), Vec::new()),
            34 => (
                "034.csv".to_owned(),
                survey(34).replace("1520", "15 2 0x").into_bytes(),
            ),
            56 => (
                "056.csv".to_owned(),
                format!("{}99.9;;;đạt;;;;\n", survey(56)).into_bytes(),
            ),
            78 => ("078.csv".to_owned(), b"\x89PNG\r\n\x1a\n".to_vec()),
            99 => ("099.csv".to_owned(), survey(98).into_bytes()),
            120 => ("120.csv".to_owned(), b"a;b;c\n1;2;3\n".to_vec()),
            150 => ("150.xlsx".to_owned(), b"PK\x03\x04 cut off".to_vec()),
            _ => (format!("{number:03}.csv"), survey(number).into_bytes()),
        };
        fs::write(surveys.join(name), bytes).unwrap();
    }
    folder
}

#[test]
fn all_seven_of_two_hundred_are_explained_at_once_and_nothing_is_written() {
    let folder = two_hundred();
    let outcome = run_in(folder.path(), "assess so-lieu -o tong-hop.xlsx");
    assert_eq!((outcome.code, outcome.stdout.as_str()), (4, ""));
    for (file, problem) in BROKEN {
        assert!(problems_of(&outcome).contains(&problem), "{problem}");
        assert!(
            outcome.stderr.contains(&format!("so-lieu/{file}")),
            "{file}"
        );
    }
    assert_eq!(names_in(folder.path()), ["so-lieu"]);
}

#[test]
fn the_other_193_are_judged_and_every_format_names_the_seven() {
    let folder = two_hundred();
    let outputs = ["txt", "json", "csv", "md", "docx", "xlsx", "html", "jsonl"]
        .map(|ending| format!("-o tong-hop.{ending}"))
        .join(" ");
    let arguments = format!("assess so-lieu --summary --keep-going {outputs}");
    let outcome = run_in(folder.path(), &arguments);
    assert_eq!(
        (outcome.code, outcome.stdout.as_str()),
        (4, ""),
        "{}",
        outcome.stderr
    );
    let written = Outputs::read(folder.path(), "tong-hop", &ENDINGS);
    let json: Value = serde_json::from_str(written.text("json")).unwrap();
    assert_eq!(json["communes_total"], 193);
    let left_out = json["left_out"].as_array().unwrap();
    let named: Vec<(String, &str)> = left_out
        .iter()
        .map(|it| {
            let file = it["file"].as_str().unwrap().replace("so-lieu/", "");
            (file, it["problems"][0]["code"].as_str().unwrap())
        })
        .collect();
    let expected: Vec<(String, &str)> = BROKEN.map(|(file, it)| (file.to_owned(), it)).into();
    assert_eq!(named, expected);
    for ending in ["txt", "csv", "md", "docx", "xlsx", "html"] {
        let texts = written.texts(ending).join("\n");
        for (file, _) in BROKEN {
            assert!(texts.contains(file), "{ending} does not name {file}");
        }
    }
    let lines = fs::read_to_string(folder.path().join("tong-hop.jsonl")).unwrap();
    assert_eq!(lines.lines().count(), 200);
    assert_eq!(lines.matches("\"left_out\"").count(), 7);
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let folder = two_hundred();
    let run = |threads: usize| {
        let arguments =
            format!("assess so-lieu --summary --keep-going --format csv --threads {threads}");
        let outcome = run_in(folder.path(), &arguments);
        (outcome.code, outcome.stdout, outcome.stderr)
    };
    let alone = run(1);
    assert_eq!(alone, run(2));
    assert_eq!(alone, run(16));
}

fn few(folder: &Path, arguments: &str) -> Outcome {
    run_in(folder, &format!("assess {arguments}"))
}

#[test]
fn details_name_what_was_left_out_too() {
    let folder = folder(&[("a.csv", SOUND), ("b.csv", WRONG)]);
    let run = |format: &str| {
        let arguments = format!("a.csv b.csv --keep-going --details --format {format}");
        let outcome = few(folder.path(), &arguments);
        assert_eq!(outcome.code, 4, "{}", outcome.stderr);
        outcome.stdout
    };
    for format in ["table", "md", "csv", "html", "json", "jsonl"] {
        let text = run(format);
        assert!(text.contains("99.9"), "{format}: {text}");
        assert!(
            text.contains("b.csv") || format == "csv",
            "{format}: {text}"
        );
    }
    let json: Value = serde_json::from_str(&run("json")).unwrap();
    assert_eq!(json["communes"].as_array().unwrap().len(), 1);
    assert_eq!(json["left_out"][0]["file"], "b.csv");
}

#[test]
fn a_bad_commune_does_not_take_the_others_of_its_file_along() {
    let text = "xã;chỉ tiêu;giá trị\n\
        A;ngày số liệu;31/12/2022\nA;tỉnh;Lạng Sơn\nA;1.1;đạt\n\
        B;ngày số liệu;31/12/2022\nB;tỉnh;Lạng Sơn\nB;99.9;đạt\n\
        C;ngày số liệu;ngày mai\nC;tỉnh;Lạng Sơn\nC;1.1;đạt\n\
        D;ngày số liệu;31/12/2022\nD;tỉnh;Lạng Sơn\nD;1.1;đạt\n";
    let folder = folder(&[("huyen.csv", text)]);
    let outcome = few(
        folder.path(),
        "huyen.csv --keep-going --summary --format json",
    );
    assert_eq!(outcome.code, 4);
    let json: Value = serde_json::from_str(&outcome.stdout).unwrap();
    let names = |list: &Value, key: &str| -> Vec<String> {
        let list = list.as_array().unwrap();
        list.iter()
            .map(|it| it[key].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(names(&json["rule_sets"][0]["communes"], "name"), ["A", "D"]);
    assert_eq!(names(&json["left_out"], "commune"), ["B", "C"]);
}

#[test]
fn a_row_of_nobody_spoils_its_file_since_it_may_be_anybodys() {
    let text = "xã;chỉ tiêu;giá trị\n\
        A;ngày số liệu;31/12/2022\nA;tỉnh;Lạng Sơn\nA;1.1;đạt\n;1.2;đạt\n";
    let folder = folder(&[("a.csv", text), ("b.csv", SOUND)]);
    let outcome = few(
        folder.path(),
        "a.csv b.csv --keep-going --summary --format json",
    );
    let json: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!(json["communes_total"], 1);
    assert_eq!(json["left_out"][0]["commune"], Value::Null);
}

#[test]
fn with_nothing_left_nothing_is_written() {
    let folder = folder(&[("a.csv", WRONG), ("b.csv", "")]);
    let outcome = few(folder.path(), "a.csv b.csv --keep-going -o out.csv");
    assert_fails(&outcome, 4, &["unknown-indicator", "empty-file"]);
    assert_eq!(names_in(folder.path()), ["a.csv", "b.csv"]);
}

#[test]
fn a_commune_that_came_before_is_told_with_both_places() {
    let folder = folder(&[
        ("a.csv", &survey(7)),
        ("b.csv", &survey(8)),
        ("c.csv", &survey(7)),
    ]);
    let outcome = few(folder.path(), "a.csv b.csv c.csv");
    assert_eq!(problems_of(&outcome), ["commune-twice"]);
    assert!(
        outcome.stderr.contains("đã có ở a.csv, dòng"),
        "{}",
        outcome.stderr
    );
    assert!(
        outcome.stderr.contains("chỗ: c.csv, dòng"),
        "{}",
        outcome.stderr
    );
    // A check compares surveys of one commune on purpose.
    assert_eq!(run_in(folder.path(), "check a.csv c.csv").code, 0);
}

#[test]
fn communes_are_checked_off_against_a_list() {
    let folder = folder(&[
        ("a.csv", &survey(1)),
        ("b.csv", &survey(2)),
        ("list.csv", "Mã xã;Xã\n1;Xã 1\n00003;Xã 3\n"),
        (
            "whole.csv",
            "commune;district\nXã 2;Văn Quan\nXÃ 1;huyện Văn Quan\n",
        ),
    ]);
    let outcome = few(folder.path(), "a.csv b.csv --expect list.csv");
    assert_fails(&outcome, 4, &["commune-not-expected", "commune-missing"]);
    assert!(outcome.stderr.contains("xã 3"), "{}", outcome.stderr);
    assert_eq!(few(folder.path(), "a.csv b.csv --expect whole.csv").code, 0);
    let arguments = "a.csv b.csv --expect list.csv --keep-going --summary --format json";
    let kept = few(folder.path(), arguments);
    assert_eq!(kept.code, 4);
    let json: Value = serde_json::from_str(&kept.stdout).unwrap();
    assert_eq!(json["communes_total"], 1);
    let codes: Vec<&str> = json["left_out"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["problems"][0]["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["commune-not-expected", "commune-missing"]);
}
