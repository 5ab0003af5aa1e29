//! A long run: what is seen of it, and what is left of one that is broken off.

#![cfg(unix)]

use super::communes::{rules, survey};
use crate::support::*;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// A folder with rules, a survey, and a pipe that is another survey as soon as somebody writes it.
fn waiting() -> TempDir {
    let folder = folder(&[
        ("rules.toml", &rules("")),
        ("a.csv", &survey("A", "Văn Quan", 3)),
    ]);
    let made = Command::new("mkfifo")
        .arg(folder.path().join("b.csv"))
        .status();
    assert!(made.expect("mkfifo starts").success());
    folder
}

fn start(folder: &Path, mut command: Command) -> Child {
    command.current_dir(folder).stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("the program starts")
}

#[test]
fn a_run_that_is_broken_off_leaves_no_file_behind() {
    let folder = waiting();
    let arguments = [
        "assess",
        "a.csv",
        "b.csv",
        "--rules",
        "rules.toml",
        "-o",
        "out.xlsx",
    ];
    for signal in ["-INT", "-TERM", "-KILL"] {
        let mut child = start(folder.path(), nongthon(&arguments));
        // It waits for the pipe now, with its output tried out.
        std::thread::sleep(Duration::from_millis(500));
        let killed = Command::new("kill")
            .args([signal, &child.id().to_string()])
            .status();
        assert!(killed.expect("kill starts").success());
        assert!(!child.wait().unwrap().success());
        assert_eq!(
            names_in(folder.path()),
            ["a.csv", "b.csv", "rules.toml"],
            "{signal}"
        );
    }
}

/// What the command writes when the pipe is filled after two seconds.
fn slow(folder: &Path, command: Command) -> (String, String) {
    let child = start(folder, command);
    std::thread::sleep(Duration::from_secs(2));
    let mut pipe = fs::OpenOptions::new()
        .write(true)
        .open(folder.join("b.csv"))
        .unwrap();
    pipe.write_all(survey("B", "Văn Quan", 4).as_bytes())
        .unwrap();
    drop(pipe);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

#[test]
fn nothing_is_said_of_the_progress_in_pipes() {
    let folder = waiting();
    let arguments = ["assess", "a.csv", "b.csv", "--rules", "rules.toml"];
    let (stdout, stderr) = slow(folder.path(), nongthon(&arguments));
    assert!(stdout.contains("TỔNG HỢP 2 XÃ"), "{stdout}");
    assert_eq!(stderr, "");
}

#[test]
fn somebody_who_watches_sees_how_far_it_is_and_no_trace_of_that_afterwards() {
    if !tools::have(&["script"]) {
        return;
    }
    for (language, line) in [
        ("vi", "Đã xét 1/2 tệp, 1 xã"),
        ("en", "Judged 1 of 2 files, 1 communes"),
    ] {
        let folder = waiting();
        let program = env!("CARGO_BIN_EXE_nongthon");
        let run =
            format!("{program} assess a.csv b.csv --rules rules.toml --lang {language} -o out.csv");
        let mut command = Command::new("script");
        command.args(["-qec", &run, "/dev/null"]);
        let (seen, _) = slow(folder.path(), command);
        assert!(seen.contains(line), "{seen:?}");
        // The last that is painted is blank, from the beginning of the line.
        assert!(seen.ends_with(" \r"), "{seen:?}");
        assert!(folder.path().join("out.csv").exists());
    }
}
