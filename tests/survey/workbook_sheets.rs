//! Workbooks with several sheets: which are read, and which commune each is about.

use crate::support::workbook::*;
use crate::support::*;
use rust_xlsxwriter::{Workbook, Worksheet};
use serde_json::Value;

/// A workbook with a sheet a commune, an explanation, an empty sheet and a hidden copy.
fn several_sheets() -> Workbook {
    let mut workbook = workbook();
    let explained = workbook.add_worksheet().set_name("Hướng dẫn").unwrap();
    write(explained, 0, 0, &[["Điền cột chỉ tiêu"], ["chỉ tiêu"]]);
    for (name, houses) in [("Liên Hội", "772"), ("Tràng Phái", "600")] {
        let sheet = survey_sheet(&mut workbook, name);
        write(sheet, 3, 0, &[["9.2", houses, "805"]]);
    }
    workbook.add_worksheet().set_name("Sheet4").unwrap();
    let copy = survey_sheet(&mut workbook, "Bản cũ");
    write(copy, 3, 0, &[["9.2", "1", "2"]]);
    copy.set_hidden(true);
    workbook
}

#[test]
fn a_workbook_may_hold_one_sheet_a_commune() {
    let bytes = several_sheets().save_to_buffer().unwrap();
    assert_eq!(communes(&bytes), ["Liên Hội", "Tràng Phái"]);
    assert_eq!(
        problems(&bytes),
        ["sheets-left-out", "hidden-sheets-left-out"]
    );
    let (_, diagnostics) = Judging::default().prepare(&bytes);
    let told = told(&diagnostics);
    assert!(told.contains("not read: Hướng dẫn\n"), "{told}");
    assert!(told.ends_with("not read: Bản cũ"), "{told}");
}

#[test]
fn sheets_are_chosen_by_name() {
    let folder = folder(&[]);
    let path = folder.path().join("xa.xlsx");
    several_sheets().save(&path).unwrap();
    let run = |arguments: &str| run_in(folder.path(), &format!("assess xa.xlsx {arguments}"));
    let names = |outcome: &Outcome| -> Vec<String> {
        let report: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
        let communes = report["communes"].as_array().unwrap().iter();
        communes
            .map(|it| it["name"].as_str().unwrap().to_owned())
            .collect()
    };
    // A sheet read alone is about the commune that the file is named after.
    let one = run("--sheet lien-hoi --format json");
    assert_eq!(
        (problems_of(&one), names(&one)),
        (vec![], vec!["xa".to_owned()])
    );
    let hidden = run("--sheet BẢN_CŨ --sheet tràng-phái --format json");
    assert_eq!(names(&hidden), ["Tràng Phái", "Bản cũ"]);
    assert_fails(&run("--sheet lien-hoa"), 2, &["unknown-sheet"]);
    // It names a column, but nothing stands below.
    let explained = run("--sheet huong-dan");
    assert_fails(&explained, 4, &["no-observations", "rows-left-out"]);
}

/// What the facts' sheet and the figures' sheet of one commune hold.
fn facts_apart(figures: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = workbook();
    let sheet = workbook.add_worksheet().set_name("Số liệu").unwrap();
    write(sheet, 0, 0, &[HEADER]);
    figures(sheet);
    let facts = survey_sheet(&mut workbook, "Thông tin chung");
    write(
        facts,
        3,
        0,
        &[["xã", "", "", "Liên Hội"], ["số hộ", "", "", "804"]],
    );
    workbook.save_to_buffer().unwrap()
}

#[test]
fn facts_may_stand_on_a_sheet_of_their_own() {
    let bytes = facts_apart(|sheet| write(sheet, 1, 0, &[["9.2", "772", "805"]]));
    assert_eq!(communes(&bytes), ["Liên Hội"]);
    assert_eq!(seen(&bytes, "9.2"), "772;805;;");
}

#[test]
fn what_stands_twice_is_told_with_both_sheets() {
    let rows = [
        ["9.2", "772", "", ""],
        ["Số hộ", "", "", "805"],
        ["9.2", "", "", ""],
    ];
    let bytes = facts_apart(|sheet| write(sheet, 1, 0, &rows));
    let (_, diagnostics) = Judging::default().prepare(&bytes);
    let expected = [
        "duplicate-row Thông tin chung!A5",
        "duplicate-row Số liệu!A4",
    ];
    assert_eq!(told_places(&diagnostics), expected);
    let told = told(&diagnostics);
    assert!(told.contains("“9.2” stands already in line 2"), "{told}");
    assert!(
        told.contains("“số hộ” stands already in line 3 of sheet “Số liệu”"),
        "{told}"
    );
}

#[test]
fn sheets_about_one_commune_are_put_together() {
    let mut workbook = workbook();
    for (name, code) in [("Tiêu chí 9", "9.2"), ("Tiêu chí 12", "12.1")] {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        write(sheet, 0, 0, &[HEADER]);
        write(
            sheet,
            1,
            0,
            &[["xã", "", "", "Liên Hội"], [code, "700", "805", ""]],
        );
    }
    let sheet = workbook.worksheet_from_name("Tiêu chí 9").unwrap();
    write(sheet, 3, 0, &FACTS);
    let bytes = workbook.save_to_buffer().unwrap();
    assert_eq!(communes(&bytes), ["Liên Hội"]);
    assert_eq!(seen(&bytes, "12.1"), "700;805;;");
}
