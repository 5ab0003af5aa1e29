//! Who signed what: a sign-off is of one document, and of the targets as they stood.

use crate::support::*;
use std::path::Path;

/// A province whose second decision changed a target of the first, and added one.
const TWO_DECISIONS: &str = r#"id = "cao-bang"
base = "xa-ntm-2021-2025"
title = "Quy định của tỉnh Cao Bằng"
province = "Cao Bằng"
in_force = { from = 2023-10-01, to = 2026-02-14 }
checked_on = 2024-04-01

[citation.qd-1]
document = "Quyết định số 45/2023/QĐ-UBND ngày 12/9/2023 của UBND tỉnh Cao Bằng"
issued = 2023-09-12

[citation.qd-2]
document = "Quyết định số 12/2024/QĐ-UBND ngày 20/3/2024 của UBND tỉnh Cao Bằng"
issued = 2024-03-20

[[indicator]]
code = "2.2"
[[indicator.target]]
until = 2024-03-31
at_least = 40
cite = "qd-1"
basis = "recalled"
[[indicator.target]]
from = 2024-04-01
at_least = 50
cite = "qd-2"
basis = "recalled"

[[indicator]]
code = "16"
target = { from = 2024-04-01, at_least = 70, cite = "qd-2", basis = "recalled" }
"#;

fn sign(folder: &Path, document: &str, date: &str, which: &[&str]) -> Outcome {
    let mut arguments = vec!["rules", "sign-off", "tinh.toml", "--by", "Nguyễn Văn A"];
    arguments.extend(["--document", document, "--date", date]);
    arguments.extend(which);
    let mut command = nongthon(&arguments);
    command.current_dir(folder);
    finish(command)
}

fn text(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("tinh.toml")).unwrap()
}

#[test]
fn only_the_targets_of_the_document_that_was_read_are_signed() {
    // The key, the name, its beginning, and the name with the page that was read.
    for document in [
        "qd-1",
        "Quyết định số 45/2023/QĐ-UBND ngày 12/9/2023 của UBND tỉnh Cao Bằng",
        "quyết định 45/2023/QĐ-UBND",
        "Quyết định số 45/2023",
        "Quyết định số 45/2023/QĐ-UBND ngày 12/09/2023 của UBND tỉnh Cao Bằng, phụ lục II",
    ] {
        let folder = folder(&[("tinh.toml", TWO_DECISIONS)]);
        let signed = sign(folder.path(), document, "2024-04-02", &["--codes", "2.2"]);
        assert_eq!(signed.code, 0, "{document}: {}", signed.stderr);
        assert!(
            signed.stdout.contains("văn bản khác (2.2)"),
            "{}",
            signed.stdout
        );
        let text = text(folder.path());
        assert_eq!(text.matches("basis = \"text\"").count(), 1, "{document}");
        assert!(text.contains("\"2.2: at_least = 40; until = 2024-03-31; document = "));
        let left = run_in(
            folder.path(),
            "rules check tinh.toml --verified --format csv",
        );
        assert_eq!(left.code, 1, "{}", left.stdout);
        assert_eq!(
            left.stdout.matches("recalled").count(),
            2,
            "{}",
            left.stdout
        );
    }
}

#[test]
fn a_sign_off_against_a_document_that_the_file_does_not_cite_is_refused() {
    let folder = folder(&[("tinh.toml", TWO_DECISIONS)]);
    for (document, date, which, problem) in [
        ("Tờ báo", "2024-04-02", "--codes=2.2", "sign-off-document"),
        // The beginning of both, and of none: 4 is not 45.
        (
            "Quyết định số",
            "2024-04-02",
            "--codes=2.2",
            "sign-off-document",
        ),
        (
            "Quyết định số 4",
            "2024-04-02",
            "--all",
            "sign-off-document",
        ),
        (
            "qd-1",
            "2024-04-02",
            "--codes=16",
            "sign-off-other-document",
        ),
        ("qd-2", "2024-03-19", "--all", "sign-off-too-early"),
    ] {
        let outcome = sign(folder.path(), document, date, &[which]);
        assert_fails(&outcome, 3, &[problem]);
        assert_eq!(text(folder.path()), TWO_DECISIONS);
    }
    let outcome = sign(folder.path(), "Tờ báo", "2024-04-02", &["--all"]);
    for known in ["qd-1", "45/2023", "qd-2", "12/2024"] {
        assert!(outcome.stderr.contains(known), "{}", outcome.stderr);
    }
}

#[test]
fn a_target_that_is_changed_after_it_was_signed_counts_as_unchecked_until_it_is_signed_again() {
    let folder = folder(&[("tinh.toml", TWO_DECISIONS)]);
    let path = folder.path();
    for document in ["qd-1", "qd-2"] {
        assert_eq!(sign(path, document, "2024-04-02", &["--all"]).code, 0);
    }
    let sound = run_in(path, "rules check tinh.toml --verified");
    assert_eq!((sound.code, sound.stderr.as_str()), (0, ""));
    std::fs::write(
        path.join("tinh.toml"),
        text(path).replace("at_least = 50\n", "at_least = 45\n"),
    )
    .unwrap();
    let changed = run_in(path, "rules check tinh.toml --verified");
    assert_eq!(problems_of(&changed), ["signed-off-changed"]);
    assert!(
        changed.stderr.contains("at_least = 50"),
        "{}",
        changed.stderr
    );
    assert_eq!(changed.code, 1);
    assert_eq!(
        sign(path, "qd-2", "2024-04-03", &["--codes", "2.2"]).code,
        0
    );
    let sound = run_in(path, "rules check tinh.toml --verified");
    assert_eq!((sound.code, sound.stderr.as_str()), (0, ""));
}

#[test]
fn a_text_that_nobody_signed_is_listed_as_such() {
    let typed = TWO_DECISIONS.replace("\"recalled\"", "\"text\"");
    let folder = folder(&[("tinh.toml", &typed)]);
    let checked = run_in(folder.path(), "rules check tinh.toml --verified");
    assert_eq!(checked.code, 1, "{}", checked.stderr);
    let told = checked
        .stdout
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    assert_eq!(
        told.matches("chưa có người ký đối chiếu").count(),
        3,
        "{told}"
    );
}
