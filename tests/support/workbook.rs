//! Workbooks for tests: written by `rust_xlsxwriter`, converted by LibreOffice.

use super::tools::{convert, have};
use super::{Judging, told};
use nongthon::diagnostic::{Diagnostics, Place};
use nongthon::pipeline::Case;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The header of the sheets that tests write.
pub const HEADER: [&str; 6] = [
    "chỉ tiêu",
    "tử số",
    "mẫu số",
    "giá trị",
    "số công bố",
    "ghi chú",
];
/// The facts that every commune needs, below the header.
pub const FACTS: [[&str; 4]; 2] = [
    ["tỉnh", "", "", "Lạng Sơn"],
    ["ngày số liệu", "", "", "31/12/2022"],
];

/// A workbook that is the same whenever it is made.
pub fn workbook() -> Workbook {
    let day = ExcelDateTime::from_ymd(2022, 12, 31).unwrap();
    let mut workbook = Workbook::new();
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
    workbook
}

/// Writes texts from a cell on, row by row; empty ones are left out.
pub fn write<const N: usize>(sheet: &mut Worksheet, row: u32, column: u16, rows: &[[&str; N]]) {
    for (row, cells) in (row..).zip(rows) {
        for (column, text) in (column..).zip(cells) {
            if !text.is_empty() {
                sheet.write_string(row, column, *text).unwrap();
            }
        }
    }
}

/// Adds a sheet with header and facts; its next row is the fourth.
pub fn survey_sheet<'w>(workbook: &'w mut Workbook, name: &str) -> &'w mut Worksheet {
    let sheet = workbook.add_worksheet();
    sheet.set_name(name).unwrap();
    write(sheet, 0, 0, &[HEADER]);
    write(sheet, 1, 0, &FACTS);
    sheet
}

/// The bytes of a workbook with one sheet, to which more is added below the facts.
pub fn survey(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = workbook();
    fill(survey_sheet(&mut workbook, "Số liệu"));
    workbook.save_to_buffer().unwrap()
}

/// What was observed under a code, as plain text: numerator, denominator, value, claim.
pub fn observed(case: &Case, code: &str) -> String {
    let (_, seen) = case
        .survey
        .observations
        .iter()
        .find(|(known, _)| **known == *code)
        .unwrap_or_else(|| panic!("no row of {code}"));
    let plain = |number: nongthon::number::Number| number.normalized().to_string();
    let counts = [&seen.numerator, &seen.denominator, &seen.claimed];
    let [numerator, denominator, claimed] =
        counts.map(|entry| entry.as_ref().map(|entry| plain(entry.value)));
    let value = seen
        .value
        .as_ref()
        .map(|entry| format!("{:?}", entry.value));
    let cells = [numerator, denominator, value, claimed];
    cells.map(Option::unwrap_or_default).join(";")
}

/// Each problem with its sheet and cell, such as `not-a-number Số liệu!B7`.
pub fn problems(survey: &[u8]) -> Vec<String> {
    told_places(&Judging::default().prepare(survey).1)
}

pub fn told_places(diagnostics: &Diagnostics) -> Vec<String> {
    let told = diagnostics.iter().map(|it| match &it.place {
        Place::Cell(place) => {
            let sheet = place.sheet.as_deref().unwrap_or("?");
            let line = place.line.to_string();
            let address = place.address().unwrap_or(line);
            format!("{} {sheet}!{address}", it.code.name())
        }
        _ => it.code.name().to_owned(),
    });
    told.collect()
}

/// What a sound workbook about one commune says of an indicator.
pub fn seen(survey: &[u8], code: &str) -> String {
    let (cases, diagnostics) = Judging::default().prepare(survey);
    assert!(!diagnostics.has_errors(), "{}", told(&diagnostics));
    observed(&cases[0], code)
}

/// The names of the communes of a sound workbook.
pub fn communes(survey: &[u8]) -> Vec<String> {
    let (cases, diagnostics) = Judging::default().prepare(survey);
    assert!(!diagnostics.has_errors(), "{}", told(&diagnostics));
    cases.into_iter().map(|case| case.survey.commune).collect()
}

/// LibreOffice; `None` where it is not installed, which a check of a change does not forgive.
pub fn office() -> Option<Office> {
    have(&["soffice"]).then(|| Office {
        profile: tempfile::tempdir().unwrap(),
    })
}

/// LibreOffice with a profile of its own.
pub struct Office {
    profile: TempDir,
}

impl Office {
    /// Converts a file to another kind, beside it.
    pub fn convert(&self, file: &Path, kind: &str) -> PathBuf {
        self.run(file, kind, &[])
    }

    /// Converts a CSV file (UTF-8, semicolons) to a workbook, as somebody in Vietnam opens it: the
    /// first column as text, the others as what they look like.
    pub fn open_csv(&self, file: &Path, kind: &str) -> PathBuf {
        let columns: Vec<String> = (2..=10).map(|column| format!("{column}/1")).collect();
        let filter = format!(
            "--infilter=CSV:59,34,76,1,1/2/{},1066,false,true,false",
            columns.join("/")
        );
        self.run(file, kind, &[filter])
    }

    fn run(&self, file: &Path, kind: &str, arguments: &[String]) -> PathBuf {
        let documents = [file.to_owned()];
        convert(self.profile.path(), arguments, &documents, kind).remove(0)
    }
}
