//! One survey in many disguises: whatever encoding, separator, notation or program a file comes
//! from, the assessment is the same to the byte, but for the names of files and the places in them.

use crate::support::disguise::*;
use crate::support::tools::iconv;
use crate::support::workbook::office;
use crate::support::*;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tempfile::TempDir;
use unicode_normalization::UnicodeNormalization;

// ------------------------------------------------------------------------ what is compared

/// The assessment of a file as JSON, without the names of files and the places in them, and the
/// codes of what was told of it.
fn assessment(file: &Path, options: &[&str]) -> (String, Vec<String>) {
    let mut arguments = vec!["assess", file.to_str().unwrap(), "--format", "json"];
    arguments.extend(options);
    let outcome = run(&arguments);
    assert_eq!(outcome.code, 0, "{}: {}", file.display(), outcome.stderr);
    let mut report: Value = serde_json::from_str(&outcome.stdout).unwrap();
    forget_places(&mut report);
    let told = problems_of(&outcome).into_iter().map(str::to_owned);
    (
        serde_json::to_string_pretty(&report).unwrap(),
        told.collect(),
    )
}

fn forget_places(value: &mut Value) {
    match value {
        Value::Object(object) => {
            for place in ["file", "sheet", "line", "cell"] {
                object.remove(place);
            }
            object.values_mut().for_each(forget_places);
        }
        Value::Array(list) => {
            // Which cells are read as others are written is told of the file, not of the commune.
            list.retain(|it| it["code"] != "read-by-other-cells");
            list.iter_mut().for_each(forget_places);
        }
        _ => {}
    }
}

/// Whether a disguised survey gives the assessment of the shipped one, with no more told of the
/// file than this.
fn assert_same(file: &Path, options: &[&str], told: &[&str]) {
    static PLAIN: LazyLock<String> = LazyLock::new(|| assessment(&root().join(LIEN_HOI), &[]).0);
    let plain = &*PLAIN;
    let (disguised, found) = assessment(file, options);
    assert!(plain.len() > 20_000, "the whole commune is compared");
    if *plain != disguised {
        let mut pairs = plain.lines().zip(disguised.lines());
        let differs = pairs.find(|(one, other)| one != other);
        panic!("{} {options:?}: {differs:#?}", file.display());
    }
    assert_eq!(found, told, "{} {options:?}", file.display());
}

fn write(name: &str, bytes: impl AsRef<[u8]>) -> (TempDir, PathBuf) {
    let folder = folder(&[]);
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn assert_text_is_same(text: impl AsRef<[u8]>, options: &[&str], told: &[&str]) {
    let (_folder, path) = write("survey.csv", text);
    assert_same(&path, options, told);
}

// ------------------------------------------------------------------------ text files

#[test]
fn utf_8_without_mark_between_commas() {
    assert_text_is_same(delimited(&rows(), ',', "\n"), &[], &[]);
}

#[test]
fn utf_16_between_tabs_as_excel_saves_unicode_text() {
    let text = delimited(&rows(), '\t', "\r\n");
    let (_folder, path) = write("survey.txt", utf_16(&text, u16::to_le_bytes));
    assert_same(&path, &[], &[]);
}

#[test]
fn utf_16_with_the_other_byte_order() {
    let text = delimited(&rows(), ';', "\r\n");
    assert_text_is_same(utf_16(&text, u16::to_be_bytes), &[], &[]);
}

#[test]
fn decomposed_letters_between_bars_with_old_line_ends() {
    let text: String = delimited(&rows(), '|', "\r").nfd().collect();
    assert_text_is_same(text, &[], &[]);
}

#[test]
fn the_separator_is_announced_and_titles_totals_notes_and_blank_rows_stand_around() {
    let text = "sep=;\r\n".to_owned() + &delimited(&with_surroundings(rows()), ';', "\r\n");
    assert_text_is_same(text, &[], &["rows-left-out"; 4]);
}

#[test]
fn letters_that_only_look_right() {
    let mut seen = 0;
    let text: String = delimited(&rows(), ';', "\n")
        .chars()
        .map(|letter| {
            seen += 1;
            match letter {
                'ư' => 'ƣ',
                'Ư' => 'Ƣ',
                'Đ' => 'Ð',
                // Every few Latin letters a Cyrillic one; alone, one between spaces stays.
                'a' if seen % 7 == 0 => 'а',
                'o' if seen % 7 == 0 => 'о',
                _ => letter,
            }
        })
        .collect();
    let text = text.replace("mẫu số", "mẫu\u{200b} số");
    assert_text_is_same(text, &[], &["characters-repaired"; 3]);
}

#[test]
fn english_names_and_answers_and_another_order_of_columns() {
    let text = delimited(&in_english(rows()), '\t', "\n");
    assert_text_is_same(text, &[], &[]);
}

// ------------------------------------------------------------------------ notations

#[test]
fn vietnamese_thousands_marks() {
    let text = delimited(&with_numbers(rows(), vietnamese), ';', "\n");
    assert!(text.contains(";1.520;2.162;") && text.contains(";38,6;"));
    assert_text_is_same(&text, &[], &[]);
    assert_text_is_same(&text, &["--numbers", "vi"], &[]);
}

#[test]
fn english_marks() {
    let text = delimited(&with_numbers(rows(), english), ',', "\n");
    assert!(text.contains(",\"1,520\",\"2,162\",") && text.contains(",38.6,"));
    assert_text_is_same(&text, &[], &[]);
    assert_text_is_same(&text, &["--numbers", "en"], &[]);
}

#[test]
fn spaces_between_thousands_and_units_behind_numbers() {
    for space in [' ', '\u{a0}', '\u{202f}'] {
        let mut rows = with_numbers(rows(), |number| grouped(number, space));
        for (code, numerator, denominator) in [
            ("2.2", "7.870m", "14.800 m"),
            ("2.3", "7,6 km", "11,8km"),
            ("9.1", "33 nhà", "805 nhà"),
        ] {
            let row = rows.iter_mut().find(|row| row[0] == code).unwrap();
            row[1] = numerator.to_owned();
            row[2] = denominator.to_owned();
        }
        let income = rows.iter_mut().find(|row| row[0] == "10").unwrap();
        income[3] = "38,6 triệu".to_owned();
        assert_text_is_same(delimited(&rows, ';', "\n"), &[], &[]);
    }
}

// ------------------------------------------------------------------------ old encodings

#[test]
fn windows_1258_by_iconv() {
    let text = delimited(&rows(), ';', "\r\n");
    let Some(bytes) = windows_1258(&text) else {
        return;
    };
    assert_text_is_same(bytes, &["--encoding", "windows-1258"], &[]);
}

#[test]
fn tcvn3_by_iconv() {
    let text = delimited(&rows(), ';', "\r\n");
    let Some(bytes) = tcvn3(&text) else {
        return;
    };
    assert_text_is_same(bytes, &["--encoding", "tcvn3"], &[]);
}

#[test]
fn tcvn3_under_an_old_font_saved_as_utf_8() {
    let text = delimited(&rows(), ';', "\r\n");
    let Some(bytes) = tcvn3(&text) else {
        return;
    };
    let as_western = iconv("ISO-8859-1", "UTF-8", &bytes).unwrap();
    assert_text_is_same(as_western, &["--encoding", "tcvn3"], &[]);
}

// ------------------------------------------------------------------------ hamlets

#[test]
fn rows_of_hamlets_in_place_of_those_of_the_commune() {
    let rows = by_hamlets(rows(), Total::LeftOut);
    assert_text_is_same(delimited(&rows, ';', "\n"), &[], &[]);
}

#[test]
fn rows_of_hamlets_beside_those_of_the_commune() {
    let rows = by_hamlets(rows(), Total::Beside);
    assert_text_is_same(delimited(&rows, ';', "\n"), &[], &[]);
}

// ------------------------------------------------------------------------ workbooks

/// Rows opened as a Vietnamese spreadsheet does (numbers, dates and percentages become such) and
/// saved in this format; `None` where LibreOffice is not installed.
fn by_office(rows: &[Vec<String>], format: &str) -> Option<(TempDir, PathBuf)> {
    let office = office()?;
    let (folder, path) = write("survey.csv", delimited(rows, ';', "\r\n"));
    let made = office.open_csv(&path, format);
    Some((folder, made))
}

fn assert_workbook_is_same(rows: &[Vec<String>], format: &str, told: &[&str]) {
    if let Some((_folder, path)) = by_office(rows, format) {
        assert_same(&path, &[], told);
    }
}

#[test]
fn excel_workbook_by_libreoffice() {
    assert_workbook_is_same(&rows(), "xlsx", &[]);
}

#[test]
fn old_excel_workbook_by_libreoffice() {
    assert_workbook_is_same(&rows(), "xls", &[]);
}

#[test]
fn open_document_workbook_by_libreoffice() {
    assert_workbook_is_same(&rows(), "ods", &[]);
}

#[test]
fn excel_workbook_with_titles_totals_and_notes() {
    let rows = with_surroundings(with_numbers(rows(), vietnamese));
    assert_workbook_is_same(&rows, "xlsx", &["rows-left-out"; 4]);
}

#[test]
fn old_excel_workbook_by_hamlets() {
    let rows = with_surroundings(by_hamlets(rows(), Total::Beside));
    assert_workbook_is_same(&rows, "xls", &["rows-left-out"; 4]);
}

#[test]
fn open_document_workbook_by_hamlets_in_english() {
    let rows = in_english(by_hamlets(rows(), Total::LeftOut));
    assert_workbook_is_same(&rows, "ods", &[]);
}

#[test]
fn excel_workbook_by_another_library() {
    let folder = folder(&[]);
    let path = folder.path().join("survey.xlsx");
    workbook(&rows()).save(&path).unwrap();
    assert_same(&path, &[], &[]);
}

#[test]
fn csv_by_libreoffice_in_a_vietnamese_locale() {
    let Some(office) = office() else { return };
    let office = office.in_vietnamese();
    let folder = folder(&[]);
    let path = folder.path().join("survey.xlsx");
    workbook(&rows()).save(&path).unwrap();
    let csv = office.save_csv(&path);
    let text = std::fs::read_to_string(&csv).unwrap();
    for shown in [";1.520;2.162;;70,3;", ";38,6;", ";96%;", ";31/12/2022;"] {
        assert!(text.contains(shown), "{shown}");
    }
    assert_same(&csv, &[], &[]);
}

// ------------------------------------------------------------------------ all at once

/// How a text becomes bytes, with the option that says so; `None` where a program is missing.
type Encoded = (fn(&str) -> Option<Vec<u8>>, &'static [&'static str]);

const ENCODINGS: [Encoded; 5] = [
    (|text| Some(format!("\u{feff}{text}").into_bytes()), &[]),
    (
        |text| Some(text.nfd().collect::<String>().into_bytes()),
        &[],
    ),
    (|text| Some(utf_16(text, u16::to_le_bytes)), &[]),
    (windows_1258, &["--encoding", "windows-1258"]),
    (tcvn3, &["--encoding", "tcvn3"]),
];

#[test]
fn every_encoding_with_every_separator_notation_surrounding_and_hamlets() {
    let notations: [fn(&str) -> String; 3] = [str::to_owned, vietnamese, english];
    let hamlets = [None, Some(Total::LeftOut), Some(Total::Beside)];
    let mut count = 0;
    for (number, notation) in notations.into_iter().enumerate() {
        for hamlets in hamlets {
            let rows = match hamlets {
                None => rows(),
                Some(total) => by_hamlets(rows(), total),
            };
            let rows = with_numbers(rows, notation);
            let surrounded = with_surroundings(rows.clone());
            for (place, separator) in [';', ',', '\t', '|'].into_iter().enumerate() {
                // Titles and notes stand around every other of them.
                let (rows, told) = if (number + place).is_multiple_of(2) {
                    (&surrounded, vec!["rows-left-out"; 4])
                } else {
                    (&rows, vec![])
                };
                let text = delimited(rows, separator, "\r\n");
                for (encode, options) in ENCODINGS {
                    let Some(bytes) = encode(&text) else {
                        return;
                    };
                    assert_text_is_same(bytes, options, &told);
                    count += 1;
                }
            }
        }
    }
    assert_eq!(count, 180);
}
