//! Files, folders and patterns, mixed freely.

use super::communes::{rules, survey};
use crate::support::*;
use serde_json::Value;
use std::fs;
use tempfile::TempDir;

/// Folders of surveys, with what else lies in such folders.
fn folders() -> TempDir {
    let folder = folder(&[("rules.toml", &rules(""))]);
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("tinh/b.csv", &survey("B", "Văn Quan", 1));
    write("tinh/a/z.CSV", &survey("Z", "Văn Quan", 2));
    write("tinh/a/c.csv", &survey("C", "Văn Quan", 3));
    write("tinh/~$b.csv", "somebody has it open");
    write("tinh/.an.csv", "hidden");
    write("tinh/.git/x.csv", "hidden");
    write("tinh/bao-cao.docx", "no survey");
    write("rieng.csv", &survey("D", "Văn Quan", 4));
    folder
}

fn names(folder: &TempDir, files: &str) -> Vec<String> {
    let arguments = format!("assess {files} --rules rules.toml --format jsonl");
    let outcome = run_in(folder.path(), &arguments);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let lines = outcome.stdout.lines();
    lines
        .map(|line| {
            let commune: Value = serde_json::from_str(line).unwrap();
            commune["name"].as_str().unwrap().to_owned()
        })
        .collect()
}

#[test]
fn folders_are_searched_whole_in_the_order_of_names() {
    let folder = folders();
    assert_eq!(names(&folder, "tinh"), ["C", "Z", "B"]);
    assert_eq!(names(&folder, "rieng.csv tinh"), ["D", "C", "Z", "B"]);
}

#[test]
fn what_is_left_out_of_a_folder_is_said_but_not_what_nobody_put_there() {
    let folder = folders();
    let outcome = run_in(folder.path(), "assess tinh --rules rules.toml");
    assert_eq!(problems_of(&outcome), ["files-left-out"]);
    assert!(outcome.stderr.contains("bao-cao.docx"));
    assert!(!outcome.stderr.contains("~$"));
}

#[test]
fn patterns_are_matched_where_no_shell_did() {
    let folder = folders();
    assert_eq!(names(&folder, "tinh/*.csv"), ["B"]);
    assert_eq!(names(&folder, "tinh/a/*.csv"), ["C", "Z"]);
    assert_eq!(names(&folder, "tinh/**/*.csv"), ["C", "Z", "B"]);
    assert_eq!(names(&folder, "tinh/?.csv rieng.*"), ["B", "D"]);
    assert_eq!(names(&folder, "t*"), ["C", "Z", "B"]);
}

#[test]
fn a_name_that_looks_like_a_pattern_is_a_name() {
    let folder = folders();
    let path = folder.path().join("x[1].csv");
    fs::copy(folder.path().join("rieng.csv"), path).unwrap();
    assert_eq!(names(&folder, "x[1].csv"), ["D"]);
}

#[test]
fn a_file_that_is_reached_twice_is_read_once() {
    let folder = folders();
    assert_eq!(
        names(&folder, "tinh tinh/b.csv tinh/*.csv ./tinh/b.csv"),
        ["C", "Z", "B"]
    );
}

#[test]
#[cfg(unix)]
fn links_that_lead_round_in_circles_end() {
    let folder = folders();
    let tinh = folder.path().join("tinh");
    std::os::unix::fs::symlink(&tinh, tinh.join("a/lai")).unwrap();
    std::os::unix::fs::symlink("vong", tinh.join("vong")).unwrap();
    assert_eq!(names(&folder, "tinh"), ["C", "Z", "B"]);
    assert_eq!(names(&folder, "tinh/**/*.csv"), ["C", "Z", "B"]);
}

#[test]
fn workbooks_and_a_big_file_mix_with_the_others() {
    let folder = folders();
    let big = "xã;chỉ tiêu;giá trị\nE;ngày số liệu;31/12/2022\nE;1.1;đạt\n\
        F;ngày số liệu;31/12/2022\nF;1.1;đạt\nE;2.1;đạt\n";
    fs::write(folder.path().join("tinh/huyen.csv"), big).unwrap();
    assert_eq!(
        names(&folder, "tinh rieng.csv"),
        ["C", "Z", "B", "E", "F", "D"]
    );
}

#[test]
fn check_and_plan_take_folders_too() {
    let folder = folders();
    let outcome = run_in(folder.path(), "check tinh --rules rules.toml");
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    for name in ["B", "C", "Z"] {
        assert!(
            outcome
                .stdout
                .to_uppercase()
                .contains(&format!("XÃ {name}")),
            "{}",
            outcome.stdout
        );
    }
}

#[test]
fn a_result_never_overwrites_a_survey_that_a_folder_holds() {
    let folder = folders();
    let outcome = run_in(
        folder.path(),
        "assess tinh --rules rules.toml -o tinh/b.csv",
    );
    assert_eq!(outcome.code, 2);
    assert!(problems_of(&outcome).contains(&"output-is-input"));
}
