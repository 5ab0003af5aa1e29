//! Workbooks as officers keep them: what stands in which cell, shown how, hidden and merged.

use crate::support::workbook::*;
use crate::support::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula};
use serde_json::Value;

// ------------------------------------------------------------------------ cells

#[test]
fn addresses_are_right_whatever_the_first_used_cell() {
    let mut workbook = workbook();
    let sheet = workbook.add_worksheet().set_name("Số liệu").unwrap();
    write(sheet, 4, 2, &[HEADER]);
    write(sheet, 5, 2, &FACTS);
    write(
        sheet,
        8,
        2,
        &[["9.1", "ba", "805"], ["9.2", "772", "không"]],
    );
    let bytes = workbook.save_to_buffer().unwrap();
    let expected = ["not-a-number Số liệu!D9", "not-a-number Số liệu!E10"];
    assert_eq!(problems(&bytes), expected);
}

#[test]
fn a_percentage_is_what_the_cell_shows() {
    let percent = Format::new().set_num_format("0.0%");
    let bytes = survey(|sheet| {
        write(sheet, 3, 0, &[["4.2"], ["9.1"], ["12.1"]]);
        sheet
            .write_number_with_format(3, 3, 0.703, &percent)
            .unwrap();
        sheet.write_number(4, 1, 33).unwrap();
        sheet.write_number(4, 2, 805).unwrap();
        // A quoted sign is only a sign.
        let quoted = Format::new().set_num_format("0.0\"%\"");
        sheet.write_number_with_format(4, 4, 4.1, &quoted).unwrap();
        // The council printed what the cell shows, not the quotient behind it.
        sheet.write_number(5, 1, 1520).unwrap();
        sheet.write_number(5, 2, 2162).unwrap();
        let quotient = Formula::new("=B6/C6").set_result("0.70305272895467");
        sheet
            .write_formula_with_format(5, 4, quotient, &percent)
            .unwrap();
    });
    assert_eq!(seen(&bytes, "4.2"), ";;Percent(Number(70.3));");
    assert_eq!(seen(&bytes, "9.1"), "33;805;;4.1");
    assert_eq!(seen(&bytes, "12.1"), "1520;2162;;70.3");
}

#[test]
fn a_percentage_that_is_judged_is_never_rounded() {
    let percent = Format::new().set_num_format("0%");
    let bytes = survey(|sheet| {
        write(sheet, 3, 0, &[["4.2"]]);
        let quotient = Formula::new("=2071/2072").set_result("0.999517374517375");
        sheet
            .write_formula_with_format(3, 3, quotient, &percent)
            .unwrap();
    });
    assert_eq!(problems(&bytes), ["too-many-digits Số liệu!D4"]);
    let bytes = survey(|sheet| {
        write(sheet, 3, 0, &[["4.2"]]);
        sheet
            .write_number_with_format(3, 3, 0.9995, &percent)
            .unwrap();
    });
    assert_eq!(seen(&bytes, "4.2"), ";;Percent(Number(99.95));");
}

#[test]
fn numbers_are_exact_and_need_no_notation() {
    let thousands = Format::new().set_num_format("#,##0.000");
    let bytes = survey(|sheet| {
        write(sheet, 3, 0, &[["2.2"], ["2.3"]]);
        // 6,68 + 1,19, as a computer adds them.
        sheet.write_number(3, 1, 6.68 + 1.19).unwrap();
        sheet.write_number(3, 2, 14.8).unwrap();
        // Shown as 6.680 in Vietnamese: a notation that text could not settle.
        sheet
            .write_number_with_format(4, 1, 6.68, &thousands)
            .unwrap();
        sheet.write_number(4, 2, 11.8).unwrap();
    });
    assert_eq!(seen(&bytes, "2.2"), "7.87;14.8;;");
    assert_eq!(seen(&bytes, "2.3"), "6.68;11.8;;");
}

#[test]
fn texts_are_cleaned_and_may_have_several_lines_looks_and_truth_values() {
    let mut workbook = workbook();
    let sheet = workbook.add_worksheet();
    // Alt+Enter in a header, decomposed letters, space around.
    write(
        sheet,
        0,
        0,
        &[["chỉ\ntiêu", "gia\u{301} tri\u{323}", " ghi chú "]],
    );
    write(
        sheet,
        1,
        0,
        &[["tỉnh", "Lạng Sơn"], ["ngày số liệu", "31/12/2022"]],
    );
    write(
        sheet,
        3,
        0,
        &[["5", ""], ["14.1", ""], ["13.4", "không áp dụng"]],
    );
    sheet.write_boolean(3, 1, true).unwrap();
    let (plain, bold) = (Format::new(), Format::new().set_bold());
    let rich = [(&bold, "chưa"), (&plain, " đạt")];
    sheet.write_rich_string(4, 1, &rich).unwrap();
    sheet
        .write_string(5, 2, "xã không\r\ncó làng nghề")
        .unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    assert_eq!(seen(&bytes, "5"), ";;Answer(Yes);");
    assert_eq!(seen(&bytes, "14.1"), ";;Answer(No);");
    let (cases, _) = Judging::default().prepare(&bytes);
    let notes = cases[0]
        .survey
        .observations
        .values()
        .map(|it| it.note.as_str());
    assert_eq!(
        notes.filter(|note| !note.is_empty()).collect::<Vec<_>>(),
        ["xã không có làng nghề"]
    );
}

// ------------------------------------------------------------------------ dates and codes

#[test]
fn the_day_of_the_data_may_be_a_date() {
    for format in [
        "dd/mm/yyyy",
        "d-mmm-yy",
        "[$-42A]dd mmmm yyyy",
        "yyyy\\-mm\\-dd",
    ] {
        let bytes = survey(|sheet| {
            let format = Format::new().set_num_format(format);
            let day = ExcelDateTime::from_ymd(2023, 6, 30).unwrap();
            sheet
                .write_datetime_with_format(2, 3, day, &format)
                .unwrap();
            write(sheet, 3, 0, &[["10", "", "", "38,6"]]);
        });
        let (cases, diagnostics) = Judging::default().prepare(&bytes);
        assert!(diagnostics.is_empty(), "{}", told(&diagnostics));
        assert_eq!(cases[0].rules.as_of, day("2023-06-30"), "{format}");
    }
}

#[test]
fn what_excel_turned_into_a_date_is_told() {
    let day_of_month = Format::new().set_num_format("d-mmm");
    let time = Format::new().set_num_format("h:mm");
    let bytes = survey(|sheet| {
        // 17.10 as a code, 1/2 as a count, 1:30 as a value; a date in a note is only a note.
        let seventeenth = ExcelDateTime::from_ymd(2026, 10, 17).unwrap();
        let second = ExcelDateTime::from_ymd(2026, 2, 1).unwrap();
        sheet
            .write_datetime_with_format(3, 0, &seventeenth, &day_of_month)
            .unwrap();
        write(sheet, 3, 1, &[["x", "y"]]);
        write(sheet, 4, 0, &[["9.1", "", "805"], ["10", "", ""]]);
        sheet
            .write_datetime_with_format(4, 1, &second, &day_of_month)
            .unwrap();
        sheet.write_number_with_format(5, 3, 0.0625, &time).unwrap();
        sheet
            .write_datetime_with_format(5, 5, &second, &day_of_month)
            .unwrap();
    });
    let expected = [
        "became-date Số liệu!A4",
        "became-date Số liệu!B5",
        "became-date Số liệu!D6",
    ];
    assert_eq!(problems(&bytes), expected);
}

#[test]
fn a_code_may_be_a_number_unless_it_could_be_two_codes() {
    let two = Format::new().set_num_format("0.00");
    let fill = |code: f64, format: &Format| {
        survey(|sheet| {
            sheet.write_number_with_format(3, 0, code, format).unwrap();
            write(sheet, 3, 1, &[["700", "804"]]);
        })
    };
    let general = Format::new();
    assert_eq!(seen(&fill(12.1, &general), "12.1"), "700;804;;");
    // 17.1 and 17.10 are one number; only the format tells them apart.
    assert_eq!(
        problems(&fill(17.1, &general)),
        ["ambiguous-code Số liệu!A4"]
    );
    assert_eq!(seen(&fill(17.1, &two), "17.10"), "700;804;;");
    assert_eq!(seen(&fill(17.11, &general), "17.11"), "700;804;;");
    // Shown as 12.10, which is no code: said, not taken for 12.1.
    assert_eq!(
        problems(&fill(12.1, &two)),
        ["unknown-indicator Số liệu!A4"]
    );
}

// ------------------------------------------------------------------------ formulas

#[test]
fn formulas_count_by_their_stored_results() {
    let bytes = survey(|sheet| {
        write(sheet, 3, 0, &[["9.1", "", "805"], ["14.1", "", ""]]);
        let sum = Formula::new("=2+18+13").set_result("33");
        sheet.write_formula(3, 1, sum).unwrap();
        let text = Formula::new("=IF(1,\"đạt\",\"\")").set_result("đạt");
        sheet.write_formula(4, 3, text).unwrap();
    });
    assert_eq!(seen(&bytes, "9.1"), "33;805;;");
    assert_eq!(seen(&bytes, "14.1"), ";;Answer(Yes);");
}

#[test]
fn a_formula_without_a_result_or_with_an_error_is_no_zero() {
    let bytes = survey(|sheet| {
        write(sheet, 3, 0, &[["9.1", "", "805"], ["9.2", "", ""]]);
        // The program that wrote it cannot compute: it stores 0 and asks Excel to compute.
        sheet.write_formula(3, 1, "=2+18+13").unwrap();
        let errors = [(1, "#DIV/0!"), (2, "#REF!"), (5, "#N/A")];
        for (column, error) in errors {
            let formula = Formula::new("=1/0").set_result(error);
            sheet.write_formula(4, column, formula).unwrap();
        }
    });
    let expected = [
        "formula-without-result Số liệu!B4",
        "error-in-cell Số liệu!B5",
        "error-in-cell Số liệu!C5",
        "error-in-cell Số liệu!F5",
    ];
    assert_eq!(problems(&bytes), expected);
}

// ------------------------------------------------------------------------ merged and hidden

#[test]
fn a_cell_merged_over_rows_counts_for_each_of_them() {
    let mut workbook = workbook();
    let sheet = workbook.add_worksheet().set_name("Các xã").unwrap();
    write(
        sheet,
        0,
        0,
        &[["xã", "chỉ tiêu", "tử số", "mẫu số", "giá trị"]],
    );
    let mut row = 1;
    for name in ["Liên Hội", "Tràng Phái"] {
        let rows = [
            ["tỉnh", "", "", "Lạng Sơn"],
            ["ngày số liệu", "", "", "31/12/2022"],
            ["9.1", "0", "804", ""],
        ];
        write(sheet, row, 1, &rows);
        sheet
            .merge_range(row, 0, row + 2, 0, name, &Format::new())
            .unwrap();
        row += 3;
    }
    let bytes = workbook.save_to_buffer().unwrap();
    assert_eq!(communes(&bytes), ["Liên Hội", "Tràng Phái"]);
    let notice = Judging::default().prepare(&bytes).1;
    assert_eq!(told_places(&notice), ["merged-cells Các xã!A2"]);
    assert!(told(&notice).contains("(2): A2, A5"), "{}", told(&notice));
}

#[test]
fn a_header_of_two_rows_is_one_header() {
    let mut workbook = workbook();
    let sheet = workbook.add_worksheet().set_name("Số liệu").unwrap();
    let plain = Format::new();
    sheet.merge_range(0, 0, 1, 0, "Chỉ tiêu", &plain).unwrap();
    sheet.merge_range(0, 1, 0, 2, "Số lượng", &plain).unwrap();
    write(sheet, 1, 1, &[["Tử số", "Mẫu số"]]);
    sheet.merge_range(0, 3, 1, 3, "Giá trị", &plain).unwrap();
    write(sheet, 2, 0, &FACTS);
    write(sheet, 4, 0, &[["9.1", "33", "805"]]);
    let bytes = workbook.save_to_buffer().unwrap();
    assert_eq!(seen(&bytes, "9.1"), "33;805;;");
    assert_eq!(problems(&bytes), [""; 0]);
}

#[test]
fn hidden_rows_and_columns_are_read_and_told() {
    let bytes = survey(|sheet| {
        write(sheet, 3, 0, &[["9.1", "33", "805"], ["9.2", "772", "805"]]);
        sheet.set_row_hidden(4).unwrap();
        sheet.set_row_hidden(40).unwrap();
        sheet.set_column_hidden(2).unwrap();
        sheet.set_column_hidden(20).unwrap();
    });
    assert_eq!(seen(&bytes, "9.2"), "772;805;;");
    let expected = [
        "hidden-columns-read Số liệu!C1",
        "hidden-rows-read Số liệu!5",
    ];
    assert_eq!(problems(&bytes), expected);
}

// ------------------------------------------------------------------------ what is shown

#[test]
fn findings_name_the_sheet_and_the_cell() {
    let folder = folder(&[]);
    let bytes = survey(|sheet| write(sheet, 3, 0, &[["9.2", "772", "805", "", "99"]]));
    std::fs::write(folder.path().join("xa.xlsx"), bytes).unwrap();
    let path = folder.path().join("xa.xlsx");
    let path = path.to_str().unwrap();
    let assessed = json(&[path]);
    let mut findings = assessed["communes"][0]["findings"]
        .as_array()
        .unwrap()
        .iter();
    let finding = findings.find(|it| it["code"] == "claim-mismatch").unwrap();
    assert_eq!(finding["sheet"], "Số liệu");
    assert_eq!(
        (&finding["line"], &finding["cell"]),
        (&Value::from(4), &Value::from("E4"))
    );
    let report = succeed(&["assess", path, "--width", "200"]);
    assert!(
        report.contains("(ô E4 của trang tính “Số liệu”)"),
        "{report}"
    );
    // Text files have no sheets, and their findings no such field.
    let csv = json(&[LIEN_HOI]);
    assert!(csv["communes"][0]["findings"][0].get("sheet").is_none());
}

#[test]
fn a_file_is_what_it_holds_not_what_it_is_called() {
    let workbook = survey(|sheet| write(sheet, 3, 0, &[["9.2", "772", "805"]]));
    let folder = folder(&[("text.xlsx", SOUND), ("text.xls", SOUND)]);
    for name in ["workbook.csv", "workbook.xls", "workbook.ods"] {
        std::fs::write(folder.path().join(name), &workbook).unwrap();
    }
    for name in names_in(folder.path()) {
        let outcome = run_in(folder.path(), &format!("assess {name} --format json"));
        assert_eq!((outcome.code, problems_of(&outcome)), (0, vec![]), "{name}");
    }
}
