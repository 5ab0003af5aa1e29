//! What the fuzzers keep, tried once more: a short run that is the same everywhere. `docs/fuzzing.md` tells
//! how the corpus came to be.

#[path = "../../fuzz/src/targets/mod.rs"]
mod targets;

use crate::support::{nongthon, root};
use std::fs;
use std::path::PathBuf;
use targets::CommandLine;

/// The inputs that are kept for a target, in the order of their names.
fn corpus(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = root().join("fuzz/corpus").join(target);
    let entries =
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() >= 8, "{target} has hardly any inputs");
    paths
        .into_iter()
        .map(|path| {
            let bytes = fs::read(&path).unwrap();
            (path, bytes)
        })
        .collect()
}

/// Tries every input; which one it was stands above a panic.
fn replay(target: &str, run: impl Fn(&[u8])) {
    for (path, bytes) in corpus(target) {
        println!("{}", path.display());
        run(&bytes);
    }
}

#[test]
fn surveys_as_text() {
    replay("survey_text", targets::survey_text);
}

#[test]
fn surveys_as_workbooks() {
    replay("workbook", targets::workbook);
}

#[test]
fn rule_files() {
    replay("rule_files", targets::rule_files);
}

#[test]
fn numbers() {
    replay("numbers", targets::numbers);
}

#[test]
fn dates() {
    replay("dates", targets::dates);
}

#[test]
fn surveys_before_and_after() {
    replay("before_and_after", targets::before_and_after);
}

#[test]
fn surveys_for_verdicts() {
    replay("verdicts", targets::verdicts);
}

#[test]
fn crosswalks_and_lists() {
    replay("lists", targets::lists);
}

#[test]
fn command_lines() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (path, bytes) in corpus("command_line") {
        println!("{}", path.display());
        let line = CommandLine::of(&bytes);
        line.prepare(folder.path());
        let arguments = line.arguments("nongthon");
        let output = nongthon(&arguments[1..])
            .current_dir(folder.path())
            .output()
            .expect("the program starts");
        let code = output.status.code().expect("it is not killed");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(!told.contains("panicked"), "{told}");
        line.check(folder.path(), u8::try_from(code).expect("an exit code"));
    }
}

#[test]
fn the_corpus_is_small() {
    let targets = [
        "survey_text",
        "workbook",
        "rule_files",
        "numbers",
        "dates",
        "command_line",
        "before_and_after",
        "verdicts",
        "lists",
    ];
    let bytes: usize = targets
        .iter()
        .flat_map(|target| corpus(target))
        .map(|(_, bytes)| bytes.len())
        .sum();
    assert!(bytes < 2 * 1024 * 1024, "{bytes} bytes");
}
