//! What a signature is of: the law as it was read, not how the file is put together; and that only what
//! somebody has signed counts as checked.

use crate::support::*;
use std::path::Path;

const PROVINCE: &str = r#"id = "cao-bang"
base = "xa-ntm-2021-2025"
title = "Quy định của huyện Hạ Lang"
province = "Cao Bằng"
district = "Hạ Lang"
in_force = { from = 2023-10-01, to = 2026-02-14 }
checked_on = 2024-04-01

[citation.qd-1]
document = "Quyết định số 45/2023/QĐ-UBND"
issued = 2023-09-12

[[indicator]]
code = "2.2"
title = "Đường thôn được cứng hóa"
[[indicator.target]]
at_least = 90
cite = "qd-1"
clause = "Điều 2"
basis = "entered"
"#;

const SIGN: &str = "rules sign-off tinh.toml --by A --document qd-1 --date 2024-04-02 --all";

/// The file of the province, signed.
fn signed() -> (tempfile::TempDir, String) {
    let folder = folder(&[("tinh.toml", PROVINCE)]);
    let outcome = run_in(folder.path(), SIGN);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let text = std::fs::read_to_string(folder.path().join("tinh.toml")).unwrap();
    (folder, text)
}

fn write(folder: &Path, text: &str) {
    std::fs::write(folder.join("tinh.toml"), text).unwrap();
}

#[test]
fn whatever_of_the_law_is_changed_after_it_was_signed_voids_the_signature() {
    let (folder, text) = signed();
    let head = text.find("[[signed_off]]").unwrap();
    for (from, to) in [
        ("at_least = 90", "at_least = 91"),
        ("at_least = 90", "at_least = 90\nuntil = 2025-12-31"),
        ("45/2023", "54/2023"),
        ("issued = 2023-09-12", "issued = 2023-09-13"),
        ("clause = \"Điều 2\"", "clause = \"Điều 3\""),
        ("Đường thôn được", "Đường thôn, bản được"),
        ("\"Cao Bằng\"", "\"Lạng Sơn\""),
        ("\"Hạ Lang\"", "\"Thạch An\""),
        ("district = \"Hạ Lang\"", "commune = \"Hạ Lang\""),
        ("from = 2023-10-01", "from = 2023-11-01"),
        // An open end, or a later one, was not signed.
        (", to = 2026-02-14", ""),
    ] {
        let changed = text[..head].replace(from, to);
        assert_ne!(changed, text[..head], "{from}");
        write(folder.path(), &(changed + &text[head..]));
        let outcome = run_in(folder.path(), "rules check tinh.toml --verified");
        assert!(
            problems_of(&outcome).contains(&"signed-off-changed"),
            "{from}: {}",
            outcome.stderr
        );
        assert_eq!(outcome.code, 1, "{from}: {}", outcome.stderr);
        // Only what is different is told.
        let other = if from.contains("90") {
            "45/2023"
        } else {
            "at_least"
        };
        assert!(
            !outcome.stderr.contains(&format!("“{other}")),
            "{}",
            outcome.stderr
        );
    }
}

#[test]
fn how_the_file_is_put_together_is_no_part_of_the_law() {
    let (folder, text) = signed();
    for (from, to) in [
        ("qd-1", "quyet-dinh-45"),
        ("id = \"cao-bang\"", "id = \"ha-lang\""),
        ("checked_on = 2024-04-01", "checked_on = 2024-05-01"),
        ("[[indicator]]", "# Xem lại.\n[[indicator]]"),
        // Another decision may end it earlier.
        ("to = 2026-02-14", "to = 2025-06-30"),
    ] {
        let changed = text.replace(from, to);
        assert_ne!(changed, text, "{from}");
        write(folder.path(), &changed);
        let outcome = run_in(folder.path(), "rules check tinh.toml --verified");
        assert_eq!((outcome.code, outcome.stderr.as_str()), (0, ""), "{from}");
    }
}

#[test]
fn a_changed_target_is_typed_from_the_document_and_its_record_is_void() {
    let (folder, text) = signed();
    write(
        folder.path(),
        &text.replace("at_least = 90\n", "at_least = 91\n"),
    );
    let shown = run_in(folder.path(), "rules show tinh.toml");
    let told = shown
        .stdout
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    for words in [
        "nhập theo văn bản; đã sửa sau khi đối chiếu, phải đối chiếu lại",
        "Không còn giá trị với 2.2, đã sửa sau khi đối chiếu: lần ký của A, ngày 02/04/2024",
    ] {
        assert!(told.contains(words), "{told}");
    }
    assert!(!told.contains("theo hiểu biết trong ngành"), "{told}");
    assert!(!told.contains("Đã đối chiếu 2.2"), "{told}");
    let listed = run_in(folder.path(), "rules check tinh.toml --verified");
    let told = listed
        .stdout
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    assert!(told.contains("phải đối chiếu lại"), "{told}");
    // Signed again, it is as good as new, and the old record is still told to be void.
    let again = run_in(folder.path(), &SIGN.replace("04-02", "04-03"));
    assert_eq!(again.code, 0, "{}", again.stderr);
    let shown = run_in(folder.path(), "rules show tinh.toml").stdout;
    let told = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("A, ngày 03/04/2024"), "{told}");
    assert!(told.contains("Không còn giá trị với 2.2"), "{told}");
}

#[test]
fn nothing_is_signed_before_it_is_issued_or_after_today() {
    let (folder, text) = signed();
    // Somebody writes the record by hand, or the day of it.
    for record in [
        text.replace("date     = 2024-04-02", "date     = 2023-09-11"),
        PROVINCE.replace("\"entered\"", "\"text\"")
            + "[[signed_off]]\nby = \"A\"\ndocument = \"45\"\ndate = 2023-09-11\ncodes = [\"2.2\"]\n",
    ] {
        write(folder.path(), &record);
        let outcome = run_in(folder.path(), "rules check tinh.toml");
        assert_fails(&outcome, 3, &["sign-off-too-early"]);
    }
    write(folder.path(), PROVINCE);
    let outcome = run_in(folder.path(), &SIGN.replace("2024", "2924"));
    assert_fails(&outcome, 3, &["sign-off-in-future"]);
    let late = PROVINCE.replace("checked_on = 2024", "checked_on = 2924");
    write(folder.path(), &late);
    assert_fails(&run_in(folder.path(), SIGN), 3, &["sign-off-in-future"]);
    // No other command asks what day it is.
    assert_eq!(run_in(folder.path(), "rules check tinh.toml").code, 0);
}

/// A survey of a commune that the file is for.
const SURVEY: &str = "chỉ tiêu;tử số;mẫu số;giá trị\nxã;;;Mẫu\nhuyện;;;Hạ Lang\ntỉnh;;;Cao Bằng\n\
    ngày số liệu;;;31/12/2024\n2.2;95;100;\n";

#[test]
fn what_an_author_calls_text_is_not_verified_until_somebody_signs_it() {
    let typed = PROVINCE.replace("\"entered\"", "\"text\"");
    let folder = folder(&[("tinh.toml", &typed), ("xa.csv", SURVEY)]);
    let assess = |options: &str| {
        let command = format!("assess xa.csv --overlay tinh.toml {options}");
        let command = command.trim_end();
        let outcome = run_in(folder.path(), command);
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        outcome.stdout
    };
    let judged = |options: &str| {
        let json: serde_json::Value =
            serde_json::from_str(&assess(&format!("--format json {options}"))).unwrap();
        let rules = &json["rule_set"]["targets_by_basis"];
        let counts = [&rules["text"], &rules["text_unsigned"]].map(|it| it.as_u64().unwrap());
        let indicators = json_indicators(&json);
        let own = indicators.iter().find(|it| it["code"] == "2.2").unwrap();
        let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
        (text(&own["verdict"]), text(&own["target"]["basis"]), counts)
    };
    let word = |word: &str| word.to_owned();
    assert_eq!(judged(""), (word("met"), word("text"), [0, 1]));
    assert_eq!(judged("--require-verified").0, "undecided");
    let told = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let unsigned = "theo nguyên văn, chưa có người ký đối chiếu";
    for command in ["rules show tinh.toml", "rules check tinh.toml --verified"] {
        let said = told(run_in(folder.path(), command).stdout);
        assert!(said.contains(unsigned), "{command}: {said}");
        assert!(
            !said.contains(": đã đối chiếu với nguyên văn"),
            "{command}: {said}"
        );
    }
    assert!(told(assess("")).contains(unsigned));
    assert_eq!(run_in(folder.path(), SIGN).code, 0);
    assert_eq!(
        judged("--require-verified"),
        (word("met"), word("text"), [1, 0])
    );
    let listed = run_in(folder.path(), "rules list tinh.toml --format csv").stdout;
    let own = listed
        .lines()
        .find(|line| line.starts_with("cao-bang"))
        .unwrap();
    assert!(own.ends_with(";0"), "{own}");
}
