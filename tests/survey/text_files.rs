//! Text files as officers save them: titles, notes, separators, and files that are none.

use crate::support::*;
use nongthon::assess::{Strictness, assess};
use nongthon::diagnostic::{Diagnostic, Place};
use std::time::{Duration, Instant};

/// The verdict on 9.2 of 608 in 805 houses, and the codes of what was told.
fn houses(survey: &[u8]) -> (String, Vec<&'static str>) {
    let (cases, diagnostics) = Judging::on("2022-12-31").prepare(survey);
    let codes = diagnostics.iter().map(|it| it.code.name()).collect();
    let verdict = cases.first().map_or_else(String::new, |case| {
        let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
        outcome(indicator(&assessment, "9.2"))
    });
    (verdict, codes)
}

fn only_problem(survey: &[u8]) -> Diagnostic {
    let (_, diagnostics) = Judging::on("2022-12-31").prepare(survey);
    let found: Vec<Diagnostic> = diagnostics.into_iter().collect();
    assert_eq!(found.len(), 1, "{found:?}");
    found.into_iter().next().unwrap()
}

fn line_of(diagnostic: &Diagnostic) -> u32 {
    match &diagnostic.place {
        Place::Cell(cell) => cell.line,
        place => panic!("{place:?} has no line"),
    }
}

const TABLE: &str = "chỉ tiêu;tử số;mẫu số;giá trị\ntỉnh;;;Lạng Sơn\n9.2;608;805;\n";
const MET: &str = "met, margin 4";

// ------------------------------------------------------------------------ separators

#[test]
fn the_separator_is_found_below_titles_that_use_others() {
    let titles = "Uỷ ban nhân dân xã, huyện, tỉnh\nBiểu 1; kèm theo báo cáo, số 5 | năm 2022\n";
    for separator in [";", ",", "\t", "|"] {
        let survey = format!("{titles}{}", TABLE.replace(';', separator));
        let told = houses(survey.as_bytes());
        assert_eq!(
            told,
            (MET.to_owned(), vec!["rows-left-out"]),
            "{separator:?}"
        );
    }
}

#[test]
fn separators_inside_quotes_do_not_count() {
    let survey = "\"a;b;c;d;e;f;g;h\",x\nchỉ tiêu,tử số,mẫu số,giá trị,\"ghi; chú\"\n\
        tỉnh,,,Lạng Sơn,\n9.2,608,805,,\"a;b;c;d;e\"\n";
    let (verdict, codes) = houses(survey.as_bytes());
    assert_eq!(verdict, MET, "{codes:?}");
}

#[test]
fn a_first_line_that_names_the_separator_is_obeyed() {
    for separator in [";", ",", "\t", "|"] {
        for first in ["sep=;", "SEP=;", "\"sep=;\"", "sep=;;;;;"] {
            let survey = format!("{first}\n{TABLE}").replace(';', separator);
            let told = houses(survey.as_bytes());
            assert_eq!(told, (MET.to_owned(), vec![]), "{survey:?}");
        }
    }
    let survey = format!("sep=#\n{TABLE}");
    assert_eq!(
        only_problem(survey.as_bytes()).code.name(),
        "unknown-separator"
    );
}

// ------------------------------------------------------------------------ rows around the table

#[test]
fn rows_around_a_table_are_told_and_change_nothing() {
    for (survey, told) in [
        (
            format!("BÁO CÁO\n\nXã Liên Hội;;;\n{TABLE}"),
            vec!["rows-left-out"],
        ),
        (
            TABLE.replace("\ntỉnh", "\n(1);(2);(3);(4)\ntỉnh"),
            vec!["rows-left-out"],
        ),
        (
            TABLE.replace("\ntỉnh", "\n1;2;3;4\ntỉnh"),
            vec!["rows-left-out"],
        ),
        (
            TABLE.replace("\n9.2", "\nChỉ tiêu;TỬ SỐ;Mẫu số;Giá trị\n9.2"),
            vec!["rows-left-out"],
        ),
        (
            format!("{TABLE}Ghi chú: số liệu cuối năm\n"),
            vec!["rows-left-out"],
        ),
        (
            format!("{TABLE};;;Ngày 5 tháng 1 năm 2023\n"),
            vec!["rows-left-out"],
        ),
        (
            format!("{TABLE}Tổng cộng;608;805;\n"),
            vec!["rows-left-out"],
        ),
        (
            format!("{TABLE};;;\nNGƯỜI LẬP BIỂU;;;CHỦ TỊCH\nNguyễn Văn A;;;\n"),
            vec!["rows-left-out"],
        ),
        // The names of the columns over two lines, as merged cells give them.
        (
            TABLE.replace(
                "chỉ tiêu;tử số;mẫu số;giá trị",
                "chỉ tiêu;Số liệu;;\n;tử số;mẫu số;giá trị",
            ),
            vec![],
        ),
    ] {
        assert_eq!(
            houses(survey.as_bytes()),
            (MET.to_owned(), told),
            "{survey}"
        );
    }
}

#[test]
fn a_row_with_figures_is_never_a_note() {
    for (rows, problem) in [
        (";608;805;\n", "no-indicator"),
        (";608;805;\nGhi chú: hết\n", "no-indicator"),
        ("Ghi chú;608;805;\n", "unknown-indicator"),
        ("Tổng số hộ;;;804\n", "unknown-indicator"),
        // Slips in codes and names.
        ("l2.1;;;\n", "unknown-indicator"),
        ("99.9;;;\n", "unknown-indicator"),
        ("nhan khau thuong tru;;;\n", "unknown-indicator"),
    ] {
        let survey = format!("{TABLE}{rows}");
        let (_, codes) = houses(survey.as_bytes());
        assert!(codes.contains(&problem), "{rows}: {codes:?}");
    }
    // Between rows of data, a row without code is no note either.
    let survey = TABLE.replace("\n9.2", "\n;;;xem biểu 2\n9.2");
    assert_eq!(houses(survey.as_bytes()).1, ["no-indicator"]);
    let above = format!("9.2;608;805;\n{TABLE}");
    assert!(houses(above.as_bytes()).1.contains(&"row-above-header"));
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    for line_end in ["\n", "\r\n", "\r"] {
        let survey = format!("BÁO CÁO\n\n\n{TABLE}\n;;;\n12.1;x;100;\n").replace('\n', line_end);
        let (_, diagnostics) = Judging::on("2022-12-31").prepare(survey.as_bytes());
        let wrong = diagnostics
            .iter()
            .find(|it| it.code.name() == "not-a-number");
        assert_eq!(line_of(wrong.unwrap()), 9, "{line_end:?}");
    }
}

// ------------------------------------------------------------------------ characters

#[test]
fn letters_that_only_look_right_are_put_right() {
    for (written, meant) in [
        ("Lƣơng Văn Tri", "Lương Văn Tri"),
        ("ƢỚC LỆ", "ƯỚC LỆ"),
        ("Liên \u{41d}ội", "Liên Hội"),
        ("Đ\u{430}\u{301}p", "Đáp"),
        ("Ðình Lập", "Đình Lập"),
        ("Liên\u{200b} Hội\u{feff}", "Liên Hội"),
        ("Li\u{ad}ên Hội", "Liên Hội"),
        ("\u{ff2c}iên Hội", "Liên Hội"),
        // What is right stays.
        ("Россия", "Россия"),
        ("điện trở 5 kΩ, 3 μm", "điện trở 5 kΩ, 3 μm"),
        ("10 m² – “tốt” ½", "10 m² – “tốt” ½"),
    ] {
        let survey = format!("{TABLE}xã;;;{written}\n");
        let (cases, diagnostics) = Judging::on("2022-12-31").prepare(survey.as_bytes());
        assert_eq!(cases[0].survey.commune, meant);
        let is_told = diagnostics
            .iter()
            .any(|it| it.code.name() == "characters-repaired");
        assert_eq!(is_told, written != meant, "{written}");
    }
}

#[test]
fn headers_codes_and_figures_are_repaired_before_they_are_compared() {
    let survey = "\u{441}hỉ tiêu;tử số\u{200b};mẫu\u{200d} số;giá trị\ntỉnh;;;Lạng Sơn\n\
        ９．２;６０８;8\u{200b}05;\n";
    let (verdict, codes) = houses(survey.as_bytes());
    assert_eq!(verdict, MET);
    assert_eq!(codes, ["characters-repaired"; 3], "one notice a kind");
    let other_digits = TABLE.replace("608", "٦٠٨");
    assert_eq!(
        houses(other_digits.as_bytes()).1,
        ["not-a-number"],
        "never guessed"
    );
}

// ------------------------------------------------------------------------ no text, or too much

#[test]
fn files_that_are_no_text_are_refused_for_what_they_are() {
    for (bytes, expected) in [
        (
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(),
            "other-file-kind",
        ),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01", "other-file-kind"),
        (b"%PDF-1.4\n%\xe2\xe3", "other-file-kind"),
        (b"PK\x03\x04\x14\0", "broken-workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "broken-workbook"),
        (&[0; 4096], "not-text"),
        (b"ch\xe9 ti\0eu;x", "not-text"),
    ] {
        assert_eq!(only_problem(bytes).code.name(), expected, "{bytes:?}");
    }
    let utf16: Vec<u8> = TABLE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(only_problem(&utf16).code.name(), "utf16-without-mark");
}

#[test]
fn a_zero_byte_in_a_sound_text_spoils_its_cell_only() {
    let survey = TABLE.replace("608", "6\u{0}08");
    let (verdict, codes) = houses(survey.as_bytes());
    assert_eq!(codes, ["characters-repaired", "other-unit"]);
    assert_ne!(verdict, MET);
}

#[test]
fn the_line_of_the_first_byte_that_is_not_utf8_is_told() {
    let mut bytes = TABLE.as_bytes().to_vec();
    bytes.extend_from_slice(b"x\xb7;;;\n");
    let problem = only_problem(&bytes);
    assert_eq!((problem.code.name(), line_of(&problem)), ("not-utf8", 4));
}

#[test]
fn files_of_any_size_are_refused_in_bounded_time() {
    let wide = vec!["c"; 10_000].join(";") + "\n";
    let blank = format!("{}\n", ";".repeat(2_000_000));
    for (survey, expected) in [
        (wide.repeat(200), "too-many-columns"),
        (format!("{TABLE}{wide}"), "too-many-columns"),
        ("chỉ tiêu ".repeat(200_000), "cell-too-long"),
        (
            format!("{TABLE}\"{}\n", "x;".repeat(1_000_000)),
            "unclosed-quote",
        ),
    ] {
        let start = Instant::now();
        assert_eq!(only_problem(survey.as_bytes()).code.name(), expected);
        assert!(start.elapsed() < Duration::from_secs(20), "{expected}");
    }
    // Blank cells to the right are nothing, however many.
    let survey = format!("{TABLE}{blank}");
    assert_eq!(houses(survey.as_bytes()), (MET.to_owned(), vec![]));
}
