//! What is repaired and left out in text files is so in workbooks: one way for both.

use crate::support::workbook::*;
use crate::support::*;
use rust_xlsxwriter::Worksheet;
use serde_json::Value;

/// The outcome of a workbook with one sheet.
fn assess(arguments: &str, fill: impl FnOnce(&mut Worksheet)) -> Outcome {
    let folder = folder(&[]);
    let mut workbook = workbook();
    fill(workbook.add_worksheet().set_name("Số liệu").unwrap());
    workbook.save(folder.path().join("xa.xlsx")).unwrap();
    run_in(
        folder.path(),
        format!("assess xa.xlsx --format json {arguments}").trim(),
    )
}

fn counts(outcome: &Outcome) -> String {
    let report: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    let houses = json_indicator(&report, "9.2");
    format!(
        "{}: {}/{}",
        report["communes"][0]["name"].as_str().unwrap(),
        houses["numerator"].as_str().unwrap(),
        houses["denominator"].as_str().unwrap()
    )
}

#[test]
fn titles_numbers_of_columns_totals_and_notes_are_left_out() {
    let outcome = assess("", |sheet| {
        write(sheet, 0, 0, &[["UBND XÃ LIÊN HỘI"], ["PHIẾU RÀ SOÁT"]]);
        write(sheet, 3, 0, &[HEADER]);
        write(sheet, 4, 0, &[["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"]]);
        write(sheet, 5, 0, &FACTS);
        write(sheet, 7, 0, &[["xã", "", "", "Liên Hội"]]);
        write(sheet, 8, 0, &[["9.2", "608", "805", ""]]);
        write(sheet, 9, 0, &[["Tổng cộng", "608", "805", ""]]);
        write(sheet, 11, 0, &[["NGƯỜI LẬP BIỂU", "", "", "CHỦ TỊCH"]]);
    });
    assert_eq!(problems_of(&outcome), ["rows-left-out"; 4]);
    assert_eq!(counts(&outcome), "Liên Hội: 608/805");
}

#[test]
fn letters_that_only_look_right_are_repaired_in_names_of_columns_too() {
    let outcome = assess("", |sheet| {
        // A Cyrillic letter, a letter of old keyboards, and a space that cannot be seen.
        let header = ["\u{441}hỉ tiêu", "tử số", "mẫu\u{200b} số", "giá trị"];
        write(sheet, 0, 0, &[header]);
        write(sheet, 1, 0, &FACTS);
        write(sheet, 3, 0, &[["xã", "", "", "Mƣờng Lát"]]);
        write(sheet, 4, 0, &[["9.2", "608", "805", ""]]);
    });
    assert_eq!(problems_of(&outcome), ["characters-repaired"; 3]);
    assert_eq!(counts(&outcome), "Mường Lát: 608/805");
}

/// A sheet as it is typed with a font such as `.VnTime`.
fn typed_in_old_font(sheet: &mut Worksheet) {
    write(sheet, 0, 0, &[["chØ tiªu", "tö sè", "mÉu sè", "gi¸ trÞ"]]);
    write(sheet, 1, 0, &[["tØnh", "", "", "L¹ng S¬n"]]);
    write(sheet, 2, 0, &[["ngµy sè liÖu", "", "", "31/12/2022"]]);
    write(sheet, 3, 0, &[["x·", "", "", "Liªn Héi"]]);
    write(sheet, 4, 0, &[["9.2", "608", "805", ""]]);
}

#[test]
fn a_sheet_typed_in_an_old_font_is_read_when_the_encoding_is_declared() {
    let asked = assess("", typed_in_old_font);
    assert_fails(&asked, 4, &["old-font-header"]);
    assert!(asked.stderr.contains("--encoding tcvn3: chỉ tiêu | tử số"));
    let read = assess("--encoding tcvn3", typed_in_old_font);
    assert_eq!(problems_of(&read), [""; 0]);
    assert_eq!(counts(&read), "Liên Hội: 608/805");
    let wrong = assess("--encoding vni", typed_in_old_font);
    assert_eq!(wrong.code, 4);
    assert!(problems_of(&wrong).contains(&"not-in-encoding"));
}
