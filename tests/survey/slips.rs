//! Slips of the hand in single cells, and the advice that mends them.

use crate::support::workbook::survey_sheet;
use crate::support::*;
use rust_xlsxwriter::{Format, Workbook};

const HEAD: &str = "chỉ tiêu;tử số;mẫu số;giá trị;tự đánh giá;ghi chú\nxã;;;Mẫu;;\ntỉnh;;;Lạng Sơn;;\nngày số liệu;;;31/12/2022;;\n";

fn told_of(rows: &str) -> Outcome {
    let folder = folder(&[("phieu.csv", &format!("{HEAD}{rows}\n"))]);
    run_in(folder.path(), "assess phieu.csv --format json")
}

#[test]
fn met_and_not_met_may_be_written_with_the_standard() {
    for (written, verdict) in [
        ("Đạt chuẩn", "met"),
        ("chưa đạt chuẩn", "not_met"),
        ("Không đạt chuẩn", "not_met"),
    ] {
        let outcome = told_of(&format!("1.1;;;{written};;"));
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        let report: serde_json::Value = serde_json::from_str(&outcome.stdout).unwrap();
        assert_eq!(
            json_indicator(&report, "1.1")["verdict"],
            verdict,
            "{written}"
        );
    }
}

#[test]
fn what_may_not_apply_says_so_where_the_answer_is_wrong() {
    let outcome = told_of("13.4;;;không có;;");
    assert_fails(&outcome, 4, &["value-of-other-kind"]);
    assert!(
        outcome.stderr.contains("hoặc không áp dụng"),
        "{}",
        outcome.stderr
    );
    let outcome = told_of("1.1;;;không có;;");
    assert!(
        !outcome.stderr.contains("không áp dụng"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn explanations_and_percentages_are_sent_where_they_belong() {
    for (row, advice) in [
        ("9.1;12 nhà (đang sửa 5);805;;;", "Chỉ ghi 12;"),
        ("9.1;12 (đang sửa 5);805;;;", "Chỉ ghi 12;"),
        ("10;;;44,2 triệu (ước tính);;", "Chỉ ghi 44,2;"),
        ("12.1;71,5%;805;;;", "Tỷ lệ thì ghi ở cột giá trị"),
    ] {
        let outcome = told_of(row);
        assert_fails(&outcome, 4, &["not-a-number"]);
        assert!(outcome.stderr.contains(advice), "{row}: {}", outcome.stderr);
    }
}

#[test]
fn what_a_spreadsheet_made_of_a_number_is_guessed_and_asked() {
    let mut workbook = Workbook::new();
    let sheet = survey_sheet(&mut workbook, "Số liệu");
    let percent = Format::new().set_num_format("0.0%");
    let line = 40;
    sheet.write(line, 0, "12.1").unwrap();
    sheet
        .write_number_with_format(line, 3, 83.0, &percent)
        .unwrap();
    sheet.write(line + 1, 0, "nhân khẩu").unwrap();
    sheet.write_number(line + 1, 3, 5.312).unwrap();
    let folder = folder(&[]);
    workbook.save(folder.path().join("phieu.xlsx")).unwrap();
    let outcome = run_in(folder.path(), "assess phieu.xlsx");
    assert_eq!(outcome.code, 4);
    for advice in ["ghi 83%", "Nếu là 5312 thì ghi liền 5312"] {
        assert!(
            outcome.stderr.contains(advice),
            "{advice}: {}",
            outcome.stderr
        );
    }
}

#[test]
fn income_may_be_written_a_head_in_short() {
    for written in ["44,2 triệu/người", "44,2 tr/người", "44,2 trđ/người/năm"] {
        let outcome = told_of(&format!("10;;;{written};;"));
        assert_eq!(outcome.code, 0, "{written}: {}", outcome.stderr);
    }
}
