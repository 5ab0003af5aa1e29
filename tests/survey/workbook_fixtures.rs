//! The workbooks of `tests/diagnostics` are what this test makes of them.
//! `TRYCMD=overwrite cargo test --test all workbook_fixtures` writes them anew.

use crate::support::root;
use crate::support::workbook::{survey, survey_sheet, workbook, write};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Worksheet};
use std::io::{Cursor, Read};

/// A workbook with one sheet.
fn one(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    survey(|sheet| {
        write(sheet, 3, 0, &[["10", "", "", "38,6"]]);
        fill(sheet);
    })
}

/// The diagnostics that a workbook shows, each with that workbook.
fn fixtures() -> Vec<(&'static str, Vec<u8>)> {
    let day = ExcelDateTime::from_ymd(2026, 10, 17).unwrap();
    let day_of_month = Format::new().set_num_format("d-mmm");
    let with_sheets = || {
        let mut workbook = workbook();
        let sheet = survey_sheet(&mut workbook, "Số liệu");
        write(sheet, 3, 0, &[["10", "", "", "38,6"]]);
        let explained = workbook.add_worksheet().set_name("Hướng dẫn").unwrap();
        explained
            .write_string(0, 0, "Điền vào trang Số liệu.")
            .unwrap();
        let old = survey_sheet(&mut workbook, "Bản cũ");
        write(old, 3, 0, &[["10", "", "", "30,1"]]);
        old.set_hidden(true);
        workbook.save_to_buffer().unwrap()
    };
    vec![
        ("sheets-left-out", with_sheets()),
        ("hidden-sheets-left-out", with_sheets()),
        ("unknown-sheet", with_sheets()),
        ("no-survey-sheet", {
            let mut workbook = workbook();
            let sheet = workbook.add_worksheet().set_name("Bảng").unwrap();
            write(sheet, 0, 0, &[["mã", "số liệu"], ["10", "38,6"]]);
            workbook.save_to_buffer().unwrap()
        }),
        (
            "workbook-too-large",
            one(|sheet| {
                sheet.write_string(4, 9_999, "x").unwrap();
            }),
        ),
        (
            "hidden-rows-read",
            one(|sheet| {
                write(sheet, 4, 0, &[["9.1", "0", "805"], ["14.1", "", ""]]);
                sheet.set_row_hidden(4).unwrap();
                sheet.set_row_hidden(5).unwrap();
            }),
        ),
        (
            "hidden-columns-read",
            one(|sheet| {
                write(sheet, 4, 0, &[["9.1", "0", "805"]]);
                sheet.set_column_hidden(2).unwrap();
            }),
        ),
        (
            "merged-cells",
            one(|sheet| {
                write(sheet, 4, 0, &[["9.1", "0", ""], ["9.2", "800", ""]]);
                sheet
                    .merge_range(4, 2, 5, 2, "805", &Format::new())
                    .unwrap();
            }),
        ),
        (
            "error-in-cell",
            one(|sheet| {
                write(sheet, 4, 0, &[["9.1", "", "805"]]);
                let formula = Formula::new("=B1/0").set_result("#DIV/0!");
                sheet.write_formula(4, 1, formula).unwrap();
            }),
        ),
        (
            "formula-without-result",
            one(|sheet| {
                write(sheet, 4, 0, &[["9.1", "", "805"]]);
                sheet.write_formula(4, 1, "=2+18+13").unwrap();
            }),
        ),
        (
            "became-date",
            one(|sheet| {
                write(sheet, 4, 1, &[["700", "804"]]);
                sheet
                    .write_datetime_with_format(4, 0, day, &day_of_month)
                    .unwrap();
            }),
        ),
        (
            "ambiguous-code",
            one(|sheet| {
                write(sheet, 4, 1, &[["700", "804"]]);
                sheet.write_number(4, 0, 17.1).unwrap();
            }),
        ),
        ("broken-workbook", {
            let mut bytes = one(|_| {});
            bytes.truncate(bytes.len() / 2);
            bytes
        }),
    ]
}

/// The parts of an archive; the archive itself where it is none.
fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return vec![(String::new(), bytes.to_vec())];
    };
    (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            (part.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

#[test]
fn the_workbooks_are_as_made() {
    let overwrite = std::env::var("TRYCMD").is_ok_and(|value| value == "overwrite");
    for (name, made) in fixtures() {
        let path = root().join(format!("tests/diagnostics/{name}.in/survey.xlsx"));
        if overwrite {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &made).unwrap();
        }
        let kept = std::fs::read(&path).unwrap_or_else(|_| panic!("{}", path.display()));
        // Compression may differ from one version of a library to the next; contents do not.
        if name != "broken-workbook" {
            assert!(parts(&kept) == parts(&made), "{name} is not as made");
        }
    }
}
