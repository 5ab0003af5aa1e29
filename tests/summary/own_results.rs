//! Reports that lie among the surveys of a folder are not read as surveys.

use crate::support::*;
use std::fs;

const XA: &str = "chỉ tiêu;giá trị\nxã;Mẫu\ntỉnh;Lạng Sơn\nngày số liệu;31/12/2022\n1.1;đạt\n";

#[test]
fn the_same_command_may_be_run_again() {
    for command in [
        "assess",
        "assess --summary",
        "assess --details",
        "check",
        "assess --verdicts",
    ] {
        let folder = folder(&[("xa.csv", XA)]);
        let outputs = match command {
            "check" | "assess --verdicts" => "-o kq.csv",
            _ => "-o kq.csv -o kq.xlsx",
        };
        let line = format!("{command} . {outputs}");
        for lang in ["vi", "en"] {
            for dialect in ["excel", "plain"] {
                let mut line = format!("{line} --lang {lang}");
                if !command.ends_with("verdicts") {
                    line += &format!(" --csv-dialect {dialect}");
                }
                let first = run_in(folder.path(), &line);
                assert_eq!(first.code, 0, "{line}: {}", first.stderr);
                let written = fs::read(folder.path().join("kq.csv")).expect("a result");
                let again = run_in(folder.path(), &line);
                assert_eq!(again.code, 0, "{line}: {}", again.stderr);
                assert!(
                    again.stderr.contains("own-results-left-out"),
                    "{line}: {}",
                    again.stderr
                );
                assert_eq!(
                    fs::read(folder.path().join("kq.csv")).expect("a result"),
                    written
                );
            }
        }
    }
}

#[test]
fn a_survey_of_the_folder_is_not_written_over() {
    let folder = folder(&[("xa.csv", XA), ("b.csv", &XA.replace("Mẫu", "B"))]);
    let outcome = run_in(folder.path(), "assess . -o b.csv");
    assert_eq!(outcome.code, 2, "{}", outcome.stderr);
    assert!(
        problems_of(&outcome).contains(&"output-is-input"),
        "{}",
        outcome.stderr
    );
    assert_eq!(
        fs::read_to_string(folder.path().join("b.csv")).expect("kept"),
        XA.replace("Mẫu", "B")
    );
}

#[test]
fn what_is_named_by_itself_is_read() {
    let folder = folder(&[("xa.csv", XA)]);
    assert_eq!(run_in(folder.path(), "assess xa.csv -o kq.csv").code, 0);
    let told = run_in(folder.path(), "check kq.csv");
    assert!(
        !told.stderr.contains("own-results-left-out"),
        "{}",
        told.stderr
    );
}

#[test]
fn a_form_is_a_survey() {
    let folder = folder(&[]);
    let make = "template --as-of 2022-12-31 --commune Mẫu -o phieu.xlsx -o phieu.csv";
    assert_eq!(run_in(folder.path(), make).code, 0);
    let told = run_in(folder.path(), "check .");
    assert!(
        !told.stderr.contains("own-results-left-out"),
        "{}",
        told.stderr
    );
}

#[test]
fn the_tables_of_other_commands_are_no_surveys_either() {
    let assignments = root().join("data/van-quan-2023.toml");
    let commands = [
        "what-if xa.csv --set 1.1=đạt -o kq.csv".to_owned(),
        "what-if xa.csv --fewest -o kq.csv".to_owned(),
        "compare xa.csv xa.csv -o kq.csv -o kq.xlsx".to_owned(),
        format!(
            "plan xa.csv --assignments {} -o kq.csv -o kq.xlsx",
            assignments.display()
        ),
    ];
    for command in commands {
        let folder = folder(&[("xa.csv", XA)]);
        let made = run_in(folder.path(), &command);
        assert_eq!(made.code, 0, "{command}: {}", made.stderr);
        let told = run_in(folder.path(), "check .");
        assert_eq!(told.code, 0, "{command}: {}", told.stderr);
        let results = if command.contains("xlsx") { 2 } else { 1 };
        let told_of = format!("bỏ qua {results} tệp kết quả");
        assert!(told.stderr.contains(&told_of), "{command}: {}", told.stderr);
    }
}
