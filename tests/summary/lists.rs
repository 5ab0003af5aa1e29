//! Lists of communes as offices keep them.

use crate::support::*;
use rust_xlsxwriter::Workbook;
use std::fs;

fn run_with(list: &str) -> Outcome {
    let folder = folder(&[("ds.csv", list)]);
    fs::copy(
        root().join("data/lien-hoi.csv"),
        folder.path().join("lien-hoi.csv"),
    )
    .unwrap();
    run_in(folder.path(), "assess lien-hoi.csv --expect ds.csv")
}

#[test]
fn the_usual_headings_are_understood_and_totals_passed_over() {
    for list in [
        "TT;Tên xã;Mã xã;Huyện;Tỉnh\n1;Xã Liên Hội;;Văn Quan;Lạng Sơn\n;Tổng cộng;;;\n",
        "TT;Tên xã;Tên huyện;Tên tỉnh\n1;Liên Hội;Huyện Văn Quan;Tỉnh Lạng Sơn\nCộng;1;;\n",
        "TT,TÊN XÃ,HUYỆN\n1,Liên Hội,Văn Quan\n",
    ] {
        let outcome = run_with(list);
        assert_eq!(outcome.code, 0, "{list}: {}", outcome.stderr);
    }
}

#[test]
fn the_word_for_communes_is_said_once() {
    let list = "Tên xã;Huyện;Tỉnh\nXã Liên Hội;Văn Quan;Lạng Sơn\nXã Tú Xuyên;Văn Quan;Lạng Sơn\n";
    let outcome = run_with(list);
    assert_fails(&outcome, 4, &["commune-missing"]);
    assert!(outcome.stderr.contains("xã Tú Xuyên"), "{}", outcome.stderr);
    assert!(!outcome.stderr.contains("xã Xã"), "{}", outcome.stderr);
}

/// A workbook with this list, among other sheets.
fn workbook(rows: &[[&str; 3]]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().write(0, 0, "Công văn").unwrap();
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write(row, column, *cell).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_is_read_as_a_list_and_what_is_wrong_is_said_of_lists() {
    let folder = folder(&[]);
    fs::copy(
        root().join("data/lien-hoi.csv"),
        folder.path().join("lien-hoi.csv"),
    )
    .unwrap();
    let write = |rows: &[[&str; 3]]| {
        fs::write(folder.path().join("ds.xlsx"), workbook(rows)).unwrap();
        run_in(folder.path(), "assess lien-hoi.csv --expect ds.xlsx")
    };
    let good = write(&[["TT", "Tên xã", "Huyện"], ["1", "Liên Hội", "Văn Quan"]]);
    assert_eq!(good.code, 0, "{}", good.stderr);
    let bad = write(&[["TT", "Đơn vị", "Ghi"], ["1", "Liên Hội", ""]]);
    assert_fails(&bad, 4, &["commune-list-form"]);
    assert!(bad.stderr.contains("tên xã"), "{}", bad.stderr);
}
