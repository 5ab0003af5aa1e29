//! The next survey begins with the one before: what is taken over, and what is told when nothing was
//! changed.

use crate::support::*;
use std::fs;

const HEAD: &str =
    "chỉ tiêu;thôn;tử số;mẫu số;giá trị;tự đánh giá\nxã;;;;Tân Trịnh;\ntỉnh;;;;Tuyên Quang;\n";

/// A survey of 2025, of the set of 2021-2025.
fn of_2025() -> String {
    format!(
        "{HEAD}huyện;;;;Quang Bình;\nngày số liệu;;;;31/12/2025;\nsố hộ;;;;804;\nnhân khẩu;;;;3393;\n\
         1.1;;;;đạt;\n9.1;;33;804;;\n10;;;;38,6;\n11;;40;804;;\n13.1;;;;đạt;\n14.1;;;;đạt;\n16;;7;9;;\n"
    )
}

fn rows(text: &str) -> Vec<Vec<String>> {
    csv_rows(text.trim_start_matches('\u{feff}'), b';')
}

/// The row of a code or fact, by the first column that holds it.
fn row_of<'r>(rows: &'r [Vec<String>], name: &str) -> &'r [String] {
    let is_it = |cell: &String| cell.trim_matches(['=', '"']) == name;
    rows.iter()
        .find(|row| row.iter().any(is_it))
        .unwrap_or_else(|| panic!("no row {name}"))
}

#[test]
fn a_survey_by_another_rule_set_gives_its_facts_and_what_the_crosswalk_names() {
    let folder = folder(&[("cu.csv", &of_2025())]);
    let outcome = run_in(
        folder.path(),
        "template --from cu.csv --as-of 2026-03-31 -o moi.csv",
    );
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let told = problems_of(&outcome);
    let of_codes = told.iter().filter(|code| **code == "not-carried-over");
    assert_eq!(of_codes.count(), 1, "{}", outcome.stderr);
    assert!(!told.contains(&"unknown-indicator"), "{}", outcome.stderr);
    for text in [
        "không lấy số liệu của 1.1, 9.1, 10, 11",
        "14.1",
        "số liệu của 13.1",
    ] {
        let flat = outcome.stderr.replace('\n', " ");
        assert!(flat.contains(text), "{text}: {}", outcome.stderr);
    }
    let form = rows(&fs::read_to_string(folder.path().join("moi.csv")).unwrap());
    let has = |name: &str, cell: &str| row_of(&form, name).iter().any(|it| it == cell);
    assert!(has("xã", "Tân Trịnh") && has("số hộ", "804") && has("nhân khẩu", "3393"));
    // 13.1 became 3.6, both a yes or no; income (10) became its growth (3.1), which is another figure.
    assert!(has("3.6", "Đạt"), "{:?}", row_of(&form, "3.6"));
    assert!(!has("3.1", "38,6"), "{:?}", row_of(&form, "3.1"));
    let assessed = run_in(folder.path(), "assess moi.csv");
    assert_eq!(assessed.code, 0, "{}", assessed.stderr);
}

#[test]
fn within_one_rule_set_nothing_is_left_out() {
    let folder = folder(&[("cu.csv", &of_2025())]);
    let outcome = run_in(
        folder.path(),
        "template --from cu.csv --as-of 2026-01-31 -o moi.csv",
    );
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert!(!problems_of(&outcome).contains(&"not-carried-over"));
    let form = rows(&fs::read_to_string(folder.path().join("moi.csv")).unwrap());
    assert!(row_of(&form, "9.1").contains(&"33".to_owned()));
}

#[test]
fn hamlets_that_are_not_in_the_list_are_left_out_and_named() {
    let by_hamlet = format!(
        "{HEAD}ngày số liệu;;;;31/12/2024;\nnhân khẩu;Nà Me;;;412;\nnhân khẩu;Khòn Cải;;;288;\n\
         12.1;Nà Me;210;300;;\n12.1;Khòn Cải;130;190;;\n"
    );
    let folder = folder(&[("cu.csv", &by_hamlet)]);
    let with = |hamlets: &str| {
        let line = "template --from cu.csv --as-of 2024-12-31 --overwrite -o moi.csv --hamlets";
        let mut words: Vec<&str> = line.split(' ').collect();
        words.push(hamlets);
        let mut command = nongthon(&words);
        command.current_dir(folder.path());
        finish(command)
    };
    let outcome = with("Bản Mới");
    assert!(outcome.stderr.contains("2 thôn"), "{}", outcome.stderr);
    let outcome = with("KHÒN CẢI");
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert!(
        outcome.stderr.contains("--hamlets: Nà Me"),
        "{}",
        outcome.stderr
    );
    let text = fs::read_to_string(folder.path().join("moi.csv")).unwrap();
    assert!(!text.contains("Nà Me") && !text.contains("412"), "{text}");
    assert!(text.contains("288"), "{text}");
}

#[test]
fn a_form_that_nobody_touched_is_told_and_one_that_was_is_not() {
    let folder = folder(&[("cu.csv", &of_2025())]);
    let made = run_in(
        folder.path(),
        "template --from cu.csv --as-of 2026-01-31 -o moi.csv",
    );
    assert_eq!(made.code, 0, "{}", made.stderr);
    for command in ["check", "assess"] {
        let outcome = run_in(folder.path(), &format!("{command} moi.csv --format json"));
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        assert!(
            outcome
                .stdout
                .contains("7/7 chỉ tiêu ghi đúng như kỳ trước"),
            "{}",
            outcome.stdout
        );
    }
    let form = fs::read_to_string(folder.path().join("moi.csv")).unwrap();
    // Someone counted the houses and the poor anew.
    let touched = form.replace(";33;", ";12;").replace(";40;", ";31;");
    assert_ne!(touched, form);
    fs::write(folder.path().join("moi.csv"), touched).unwrap();
    let outcome = run_in(folder.path(), "check moi.csv --format json");
    assert!(
        !outcome.stdout.contains("same-as-last-time"),
        "{}",
        outcome.stdout
    );
    // Without the column nobody knows what the survey before said.
    let outcome = run_in(folder.path(), "check cu.csv --format json");
    assert!(
        !outcome.stdout.contains("same-as-last-time"),
        "{}",
        outcome.stdout
    );
}

#[test]
fn a_workbook_that_nobody_touched_is_told_as_well() {
    let folder = folder(&[("cu.csv", &of_2025())]);
    let line = "template --from cu.csv --as-of 2026-01-31 -o moi.xlsx";
    assert_eq!(run_in(folder.path(), line).code, 0);
    let outcome = run_in(folder.path(), "check moi.xlsx --format json");
    assert!(
        outcome.stdout.contains("7/7 chỉ tiêu"),
        "{}",
        outcome.stdout
    );
}

#[test]
fn districts_are_not_asked_for_when_there_are_none() {
    let folder = folder(&[("cu.csv", &of_2025())]);
    let before = run_in(folder.path(), "template --as-of 2025-06-30");
    assert!(before.stdout.contains("\nhuyện;"), "{}", before.stdout);
    for line in ["--as-of 2025-07-01", "--from cu.csv --as-of 2026-01-31"] {
        let after = run_in(folder.path(), &format!("template {line}"));
        assert!(!after.stdout.contains("\nhuyện;"), "{}", after.stdout);
    }
    let line = [
        "template",
        "--as-of",
        "2025-07-01",
        "--province",
        "Tuyên Quang",
    ];
    let wished = run(&[&line[..], &["--district", "Quang Bình"]].concat());
    assert!(
        problems_of(&wished).contains(&"district-ended"),
        "{}",
        wished.stderr
    );
}
