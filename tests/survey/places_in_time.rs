//! Places that are no more on the day of the data.

use crate::support::*;

fn told(facts: &str, day: &str, command: &str) -> Outcome {
    let survey = format!("chỉ tiêu;giá trị\nxã;Mẫu\nngày số liệu;{day}\n{facts}1.1;đạt\n");
    let folder = folder(&[("phieu.csv", &survey)]);
    run_in(folder.path(), command)
}

#[test]
fn a_province_that_was_merged_is_told_as_such_in_a_survey_and_as_an_option() {
    let expected = "Hà Giang đã sáp nhập vào Tuyên Quang từ ngày 01/07/2025";
    let outcome = told("tỉnh;Hà Giang\n", "31/12/2025", "assess phieu.csv");
    assert_fails(&outcome, 4, &["unknown-place"]);
    assert!(outcome.stderr.contains(expected), "{}", outcome.stderr);
    assert!(
        outcome.stderr.contains("Ghi Tuyên Quang."),
        "{}",
        outcome.stderr
    );
    let option = run(&[
        "template",
        "--as-of",
        "2025-12-31",
        "--province",
        "Hà Giang",
    ]);
    assert!(option.stderr.contains(expected), "{}", option.stderr);
    // Also by another name that it went by.
    let other = run(&["template", "--as-of", "2025-12-31", "--province", "Bắc Cạn"]);
    assert!(
        other.stderr.contains("vào Thái Nguyên từ ngày"),
        "{}",
        other.stderr
    );
}

#[test]
fn a_typing_error_is_told_with_the_name_that_was_typed() {
    let option = run(&["template", "--as-of", "2025-12-31", "--province", "Lạng Sơ"]);
    for text in ["“Lạng Sơ”", "Có phải là Lạng Sơn?"] {
        assert!(option.stderr.contains(text), "{}", option.stderr);
    }
}

#[test]
fn a_district_is_asked_about_from_the_day_on_which_there_are_none() {
    let facts = "tỉnh;Lạng Sơn\nhuyện;Văn Quan\n";
    for (day, is_told) in [("30/06/2025", false), ("01/07/2025", true)] {
        for command in [
            "check phieu.csv --format json",
            "assess phieu.csv --format json",
        ] {
            let outcome = told(facts, day, command);
            assert_eq!(outcome.code, 0, "{}", outcome.stderr);
            let has = outcome.stdout.contains("district-ended");
            assert_eq!(has, is_told, "{day}, {command}: {}", outcome.stdout);
        }
    }
    let none = told(
        "tỉnh;Lạng Sơn\n",
        "01/07/2025",
        "check phieu.csv --format json",
    );
    assert!(!none.stdout.contains("district-ended"));
}

#[test]
fn rules_for_a_district_are_asked_about_too() {
    let from = |day| {
        let base = ["rules", "new", "--base", "xa-ntm-2021-2025"];
        let place = ["--province", "Lạng Sơn", "--district", "Văn Quan"];
        run(&[&base[..], &place, &["--from", day]].concat())
    };
    let after = from("2025-07-01");
    assert_eq!(after.code, 0, "{}", after.stderr);
    assert!(
        problems_of(&after).contains(&"district-ended"),
        "{}",
        after.stderr
    );
    let before = from("2025-06-01");
    assert!(
        !problems_of(&before).contains(&"district-ended"),
        "{}",
        before.stderr
    );
}
