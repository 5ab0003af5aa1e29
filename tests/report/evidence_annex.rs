//! The annex of evidence: what documents the survey names, and what is met without any.

use crate::support::outputs::{Outputs, sheets};
use crate::support::*;

/// The rows about 8.4 and its parts, where a row of the shipped survey names a document: the code, and what
/// stands in the last column.
fn rows_with_document(code: &str) -> Vec<(String, String)> {
    let survey = std::fs::read_to_string(root().join(LIEN_HOI)).unwrap();
    let lines = survey.lines().map(|line| {
        let mut cells: Vec<&str> = line.split(';').collect();
        if cells[0] == code {
            cells[6] = "Biên bản 12";
        }
        cells.join(";") + "\n"
    });
    let folder = folder(&[("xa.csv", &lines.collect::<String>())]);
    let outputs = Outputs::written(folder.path(), "ra", "xa.csv");
    let sheets = sheets(&mut outputs.workbook());
    let (_, rows) = sheets
        .into_iter()
        .find(|(name, _)| name == "Minh chứng")
        .expect("the annex");
    let texts = rows.iter().map(|row| {
        let texts: Vec<String> = row.iter().map(ToString::to_string).collect();
        (texts[0].clone(), texts[3].clone())
    });
    texts
        .filter(|(code, _)| code == "8.4" || code.starts_with("8.4."))
        .collect()
}

fn row(code: &str, text: &str) -> (String, String) {
    (code.to_owned(), text.to_owned())
}

#[test]
fn a_document_for_an_indicator_is_one_for_its_parts() {
    let expected = [row("8.4", "Biên bản 12")];
    assert_eq!(rows_with_document("8.4"), expected);
}

#[test]
fn a_document_for_a_part_is_none_for_the_others() {
    let lacking = "chưa có";
    let expected = [
        row("8.4.a", "Biên bản 12"),
        row("8.4.b", lacking),
        row("8.4.c", lacking),
    ];
    assert_eq!(rows_with_document("8.4.a"), expected);
}
