//! Which surveys a comparison reads, and which communes of them it takes for one.

use crate::support::*;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// A sound survey of a commune with these facts.
fn survey(facts: &[(&str, &str)]) -> String {
    let mut text = "chỉ tiêu;giá trị\nngày số liệu;31/12/2022\n1.1;đạt\n".to_owned();
    for (name, value) in facts {
        text.push_str(&format!("{name};{value}\n"));
    }
    text
}

fn compare(folder: &Path, surveys: &str) -> (Outcome, Value) {
    let outcome = run_in(folder, &format!("compare {surveys} --format json"));
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let json = serde_json::from_str(&outcome.stdout).expect("the output is JSON");
    (outcome, json)
}

/// How many communes are in both surveys, only in the earlier and only in the later.
fn counts(json: &Value) -> [usize; 3] {
    ["communes", "only_before", "only_after"].map(|key| json[key].as_array().unwrap().len())
}

/// The counts for a commune that two surveys describe with these facts.
fn paired(before: &[(&str, &str)], after: &[(&str, &str)]) -> [usize; 3] {
    let folder = folder(&[
        ("before.csv", &survey(before)),
        ("after.csv", &survey(after)),
    ]);
    let outcome = run_in(folder.path(), "compare before.csv after.csv --format json");
    if outcome.stderr.contains("[no-common-commune]") {
        assert_eq!((outcome.code, outcome.stdout.as_str()), (2, ""));
        return TWO;
    }
    counts(&serde_json::from_str(&outcome.stdout).expect("the output is JSON"))
}

const ONE: [usize; 3] = [1, 0, 0];
const TWO: [usize; 3] = [0, 1, 1];

#[test]
fn a_code_that_lost_its_zeros_is_the_same_code() {
    let named = |code| [("xã", "Liên Hội"), ("tỉnh", "Lạng Sơn"), ("mã xã", code)];
    assert_eq!(paired(&named("06169"), &named("6169")), ONE);
    assert_eq!(paired(&named("06169"), &named("06196")), TWO);
}

#[test]
fn words_for_kinds_of_places_do_not_part_a_commune_from_itself() {
    let bare = [
        ("xã", "Liên Hội"),
        ("huyện", "Văn Quan"),
        ("tỉnh", "Lạng Sơn"),
    ];
    let whole = [
        ("xã", "XÃ LIÊN HỘI"),
        ("huyện", "huyện Văn Quan"),
        ("tỉnh", "Tỉnh Lạng Sơn"),
    ];
    assert_eq!(paired(&bare, &whole), ONE);
    assert_eq!(paired(&whole, &bare), ONE);
    let elsewhere = [
        ("xã", "Liên Hội"),
        ("huyện", "huyện Bình Gia"),
        ("tỉnh", "Lạng Sơn"),
    ];
    assert_eq!(paired(&bare, &elsewhere), TWO);
}

/// A folder of surveys `cu`, with a folder in it and what else lies there, and a later survey.
fn years() -> tempfile::TempDir {
    let files = folder(&[]);
    let write = |path: &str, text: &str| {
        let path = files.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let of = |name| survey(&[("xã", name), ("tỉnh", "Lạng Sơn")]);
    write("cu/a.csv", &of("A"));
    write("cu/van-quan/b.tsv", &of("B").replace(';', "\t"));
    write("cu/~$a.csv", "somebody has it open");
    write("cu/bao-cao.docx", "no survey");
    write("moi/a.csv", &of("A"));
    write("moi/b.csv", &of("B"));
    files
}

#[test]
fn folders_are_read_as_everywhere_else() {
    let folder = years();
    let (outcome, json) = compare(folder.path(), "cu moi");
    assert_eq!(counts(&json), [2, 0, 0]);
    assert_eq!(problems_of(&outcome), ["files-left-out"]);
    // A folder on both sides is spoken of once.
    let (outcome, json) = compare(folder.path(), "cu cu");
    assert_eq!(counts(&json), [2, 0, 0]);
    assert_eq!(problems_of(&outcome), ["files-left-out"]);
    assert_eq!(
        counts(&compare(folder.path(), "moi/*.csv cu/*.csv").1),
        [1, 1, 0]
    );
}

#[test]
fn a_folder_without_surveys_is_told() {
    let folder = years();
    fs::create_dir(folder.path().join("trong")).unwrap();
    let outcome = run_in(folder.path(), "compare trong moi");
    assert_fails(&outcome, 5, &["no-survey-in-folder"]);
}

#[test]
fn a_survey_in_a_folder_is_not_written_over() {
    let folder = years();
    let survey = fs::read(folder.path().join("moi/a.csv")).unwrap();
    let outcome = run_in(folder.path(), "compare cu moi -o moi/a.csv");
    assert_eq!(outcome.code, 2, "{}", outcome.stderr);
    assert_eq!(problems_of(&outcome), ["files-left-out", "output-is-input"]);
    assert_eq!(fs::read(folder.path().join("moi/a.csv")).unwrap(), survey);
}
