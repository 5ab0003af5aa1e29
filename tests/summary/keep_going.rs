//! `check` and `plan` go on without the surveys that have errors, and say so in everything they write.

use crate::support::outputs::Outputs;
use crate::support::*;
use serde_json::Value;
use std::fs;
use tempfile::TempDir;

/// A sound survey, one with a mistake, and who does what.
fn communes() -> TempDir {
    let folder = folder(&[]);
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let other = project_file(LIEN_HOI).replace("xã;;;Liên Hội", "xã;;;Hòa Bình");
    assert!(other.contains("Hòa Bình"));
    write("phieu/a.csv", &project_file(LIEN_HOI));
    write("phieu/hong.csv", &format!("{other}99.9;;;đạt\n"));
    write("phan-cong.toml", &project_file("data/van-quan-2023.toml"));
    folder
}

fn outputs(endings: &[&str]) -> String {
    let all = endings.iter().map(|ending| format!("-o ra.{ending}"));
    all.collect::<Vec<_>>().join(" ")
}

/// Runs a command without and with `--keep-going`, which writes `ra.txt`, `ra.json` and so on.
fn go_on(folder: &TempDir, command: &str, endings: &[&str]) {
    let refused = run_in(folder.path(), &format!("{command} {}", outputs(endings)));
    assert_fails(&refused, 4, &["unknown-indicator"]);
    assert_eq!(names_in(folder.path()), ["phan-cong.toml", "phieu"]);
    let arguments = format!("{command} --keep-going {}", outputs(endings));
    let outcome = run_in(folder.path(), &arguments);
    assert_eq!(outcome.code, 4, "{}", outcome.stderr);
    assert_eq!(problems_of(&outcome), ["unknown-indicator"]);
    assert!(outcome.stderr.contains("vẫn ghi kết quả phần còn lại"));
}

fn assert_left_out(json: &str) {
    let json: Value = serde_json::from_str(json).unwrap();
    assert_eq!(json["communes"].as_array().unwrap().len(), 1);
    let left_out = json["left_out"].as_array().unwrap();
    assert_eq!(left_out.len(), 1);
    assert_eq!(left_out[0]["file"], "phieu/hong.csv");
    let problem = &left_out[0]["problems"][0];
    assert_eq!(problem["code"], "unknown-indicator");
    assert_eq!(problem["severity"], "error");
}

#[test]
fn check_tells_the_findings_of_the_others_and_what_it_could_not_look_at() {
    let folder = communes();
    go_on(&folder, "check phieu", &["txt", "json", "csv", "md"]);
    let read = |ending| fs::read_to_string(folder.path().join(format!("ra.{ending}"))).unwrap();
    assert_left_out(&read("json"));
    for ending in ["txt", "csv", "md"] {
        let text = read(ending);
        assert!(text.contains("claim-mismatch"), "{ending}");
        assert!(text.contains("99.9"), "{ending} does not name the mistake");
    }
}

#[test]
fn check_compares_surveys_of_one_commune_whatever_the_threads() {
    let folder = communes();
    let survey = project_file(LIEN_HOI);
    fs::write(folder.path().join("phieu/b.csv"), survey).unwrap();
    let run = |threads: &str| {
        let arguments = format!("check phieu --keep-going --threads {threads} --format json");
        let outcome = run_in(folder.path(), &arguments);
        assert_eq!(outcome.code, 4, "{}", outcome.stderr);
        (outcome.stdout, outcome.stderr)
    };
    assert_eq!(run("1"), run("3"));
    let json: Value = serde_json::from_str(&run("2").0).unwrap();
    assert_eq!(json["communes"].as_array().unwrap().len(), 2);
}

#[test]
fn plans_are_made_for_the_others_and_every_format_names_who_lacks_one() {
    let folder = communes();
    let endings = ["txt", "json", "csv", "md", "docx", "xlsx", "html", "ics"];
    let plan = "plan phieu --assignments phan-cong.toml";
    go_on(&folder, plan, &endings);
    let written = Outputs::read(folder.path(), "ra", &endings);
    assert_left_out(written.text("json"));
    for ending in ["txt", "csv", "md", "docx", "xlsx", "html"] {
        let texts = written.texts(ending).join("\n");
        assert!(texts.contains("Hòa Bình"), "{ending}");
    }
}

#[test]
fn only_surveys_can_be_left_out() {
    let folder = communes();
    let assignments = folder.path().join("phan-cong.toml");
    fs::write(assignments, "id = 1\n").unwrap();
    let arguments = "plan phieu --assignments phan-cong.toml --keep-going";
    let outcome = run_in(folder.path(), arguments);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (3, ""));
    fs::write(folder.path().join("phieu/a.csv"), WRONG).unwrap();
    let outcome = run_in(folder.path(), "check phieu --keep-going");
    assert_eq!((outcome.code, outcome.stdout.as_str()), (4, ""));
    assert!(outcome.stderr.contains("chưa ghi kết quả nào"));
}
