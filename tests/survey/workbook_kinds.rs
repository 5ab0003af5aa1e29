//! One workbook in every kind, converted by LibreOffice, reads alike.

use crate::support::workbook::{office, survey_sheet, workbook, write};
use crate::support::*;
use calamine::{Data, Reader, open_workbook_auto};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula};
use std::path::Path;

const KINDS: [&str; 3] = ["xlsx", "xls", "ods"];

/// The JSON of a file without the lines that name the file and its sheet.
fn judged(file: &Path) -> String {
    let report = succeed(&["assess", file.to_str().unwrap(), "--format", "json"]);
    let is_place = |line: &&str| {
        let line = line.trim_start();
        line.starts_with("\"file\": ") || line.starts_with("\"sheet\": ")
    };
    let lines: Vec<&str> = report.lines().filter(|line| !is_place(line)).collect();
    lines.join("\n")
}

#[test]
fn lien_hoi_reads_alike_from_every_kind_of_workbook() {
    let Some(office) = office() else {
        return;
    };
    let folder = folder(&[("lien-hoi.csv", &project_file(LIEN_HOI))]);
    let csv = folder.path().join("lien-hoi.csv");
    let expected = judged(&csv);
    assert!(expected.lines().count() > 1_000, "the whole assessment");
    for kind in KINDS {
        let made = office.open_csv(&csv, kind);
        assert_eq!(judged(&made), expected, "{kind}");
    }
}

#[test]
fn another_reader_sees_the_same_figures() {
    let Some(office) = office() else {
        return;
    };
    let folder = folder(&[("lien-hoi.csv", &project_file(LIEN_HOI))]);
    let csv = folder.path().join("lien-hoi.csv");
    for kind in KINDS {
        let made = office.open_csv(&csv, kind);
        let report = json(&[made.to_str().unwrap()]);
        let mut workbook = open_workbook_auto(&made).unwrap();
        let (_, range) = workbook.worksheets().remove(0);
        let mut compared = 0;
        for row in range.rows() {
            let (Data::String(code), Data::Float(_) | Data::Int(_)) = (&row[0], &row[1]) else {
                continue;
            };
            // Counts of an indicator that takes an answer that day are not in the report.
            let seen = json_indicator(&report, code)["numerator"].as_str();
            if let Some(seen) = seen {
                assert_eq!(seen, row[1].to_string(), "{kind}: {code}");
                compared += 1;
            }
        }
        assert!(compared >= 20, "{kind}: only {compared} figures");
    }
}

#[test]
fn formats_formulas_and_hidden_and_merged_cells_are_the_same_in_every_kind() {
    let Some(office) = office() else {
        return;
    };
    let mut workbook = workbook();
    let percent = Format::new().set_num_format("0.0%");
    let date = Format::new().set_num_format("dd/mm/yyyy");
    let plain = Format::new();
    let sheet = survey_sheet(&mut workbook, "Số liệu");
    let day = ExcelDateTime::from_ymd(2022, 12, 31).unwrap();
    sheet.write_datetime_with_format(2, 3, day, &date).unwrap();
    let codes = ["4.2", "9.1", "12.1", "17.10", "14.1", "2.2", "13.4"];
    for (row, code) in (3..).zip(codes) {
        sheet.write_string(row, 0, code).unwrap();
    }
    sheet
        .write_number_with_format(3, 3, 0.703, &percent)
        .unwrap();
    sheet.write_number(4, 1, 33).unwrap();
    sheet.merge_range(4, 2, 5, 2, "", &plain).unwrap();
    sheet.write_number(4, 2, 2162).unwrap();
    sheet.write_number(5, 1, 1520).unwrap();
    let quotient = Formula::new("=B6/C5").set_result("0.70305272895467");
    sheet
        .write_formula_with_format(5, 4, quotient, &percent)
        .unwrap();
    sheet.write_number(6, 1, 700).unwrap();
    sheet.write_number(6, 2, 804).unwrap();
    sheet.write_boolean(7, 3, true).unwrap();
    sheet.write_number(8, 1, 6.68 + 1.19).unwrap();
    sheet
        .write_formula(8, 2, Formula::new("=13+1.8").set_result("14.8"))
        .unwrap();
    write(
        sheet,
        9,
        3,
        &[["không áp dụng", "", "xã không\ncó làng nghề"]],
    );
    sheet.set_row_hidden(8).unwrap();
    sheet.set_column_hidden(5).unwrap();
    let other = survey_sheet(&mut workbook, "Bản cũ");
    other.set_hidden(true);

    let folder = folder(&[]);
    let path = folder.path().join("survey.xlsx");
    workbook.save(&path).unwrap();
    let expected = judged(&path);
    let told = |path: &Path| {
        let outcome = run(&["assess", path.to_str().unwrap(), "--only", "undecided"]);
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let folder = path.parent().unwrap().to_str().unwrap().to_owned();
        outcome
            .stderr
            .replace(&format!("{folder}/{name}"), "survey")
    };
    let notices = told(&path);
    for code in [
        "hidden-rows-read",
        "hidden-columns-read",
        "merged-cells",
        "hidden-sheets-left-out",
    ] {
        assert!(notices.contains(code), "{code}: {notices}");
    }
    for kind in ["ods", "xls"] {
        let made = office.convert(&path, kind);
        assert_eq!(judged(&made), expected, "{kind}");
        assert_eq!(told(&made), notices, "{kind}");
    }
}

#[test]
fn what_is_wrong_is_told_alike_in_every_kind() {
    let Some(office) = office() else {
        return;
    };
    let mut workbook = workbook();
    let sheet = survey_sheet(&mut workbook, "Số liệu");
    let day_of_month = Format::new().set_num_format("d-mmm");
    let two = Format::new().set_num_format("0.00");
    let day = ExcelDateTime::from_ymd(2026, 10, 17).unwrap();
    sheet
        .write_datetime_with_format(3, 0, day, &day_of_month)
        .unwrap();
    sheet.write_string(4, 0, "9.1").unwrap();
    sheet
        .write_formula(4, 1, Formula::new("=1/0").set_result("#DIV/0!"))
        .unwrap();
    sheet
        .write_formula(4, 2, Formula::new("=NA()").set_result("#N/A"))
        .unwrap();
    sheet.write_number(5, 0, 17.1).unwrap();
    sheet.write_number_with_format(6, 0, 12.1, &two).unwrap();
    sheet.write_string(7, 0, "10").unwrap();
    sheet.write_number(7, 3, 38.123_456_789).unwrap();
    let folder = folder(&[]);
    let path = folder.path().join("survey.xlsx");
    workbook.save(&path).unwrap();
    for kind in KINDS {
        let made = if kind == "xlsx" {
            path.clone()
        } else {
            office.convert(&path, kind)
        };
        let outcome = run(&["assess", made.to_str().unwrap()]);
        let expected = [
            "became-date",
            "error-in-cell",
            "error-in-cell",
            "ambiguous-code",
            "unknown-indicator",
            "too-many-digits",
        ];
        assert_fails(&outcome, 4, &expected);
        for cell in ["A4", "B5", "C5", "A6", "A7", "D8"] {
            let place = format!("trang tính “Số liệu”, ô {cell},");
            assert!(
                outcome.stderr.contains(&place),
                "{kind}: {}",
                outcome.stderr
            );
        }
    }
}
