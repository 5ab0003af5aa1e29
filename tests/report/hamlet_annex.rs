//! The annex by hamlet: Word, Excel and the page list every hamlet as the JSON has it.

use crate::support::disguise::{Total, by_hamlets, delimited, rows};
use crate::support::outputs::{Outputs, sheets};
use crate::support::spoken::Tongue;
use crate::support::tools::{converted, have, pages};
use crate::support::word::{said, tables};
use crate::support::*;
use calamine::Data;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use tempfile::TempDir;

const TONGUES: [(&str, Tongue); 2] = [("vi", Tongue::Vietnamese), ("en", Tongue::English)];

/// The shipped survey with counts by hamlet.
fn survey() -> TempDir {
    let rows = by_hamlets(rows(), Total::Beside);
    folder(&[("by-hamlet.csv", &delimited(&rows, ';', "\n"))])
}

fn written(folder: &TempDir, language: &str) -> Outputs {
    let arguments = format!("by-hamlet.csv --hamlets --lang {language}");
    Outputs::written(folder.path(), language, &arguments)
}

/// Code, hamlet and its figures, in the order of the law and of the survey.
fn expected(outputs: &Outputs) -> Vec<(String, Value)> {
    let report: Value = serde_json::from_str(outputs.text("json")).unwrap();
    let mut hamlets = Vec::new();
    for indicator in json_indicators(&report) {
        let code = indicator["code"].as_str().unwrap();
        for hamlet in indicator["hamlets"].as_array().into_iter().flatten() {
            hamlets.push((code.to_owned(), hamlet.clone()));
        }
    }
    assert!(hamlets.len() > 100, "{} hamlets", hamlets.len());
    hamlets
}

#[test]
fn the_word_file_has_every_hamlet_under_its_indicator() {
    let folder = survey();
    for (language, tongue) in TONGUES {
        let outputs = written(&folder, language);
        let text = outputs.word().text();
        let number = if language == "vi" {
            "Phụ lục III"
        } else {
            "Annex III"
        };
        let paragraphs: Vec<String> = text.below("w:p").into_iter().map(said).collect();
        assert!(
            paragraphs.iter().any(|it| it.starts_with(number)),
            "{number}"
        );
        let name = expected(&outputs)[0].1["name"].as_str().unwrap().to_owned();
        let tables = tables(&text);
        let of_hamlets =
            |rows: &&Vec<Vec<String>>| rows.iter().any(|row| row.get(1) == Some(&name));
        let table = tables.iter().find(of_hamlets).expect("a table of hamlets");
        let found: Vec<&Vec<String>> = table.iter().filter(|row| row[3].is_empty()).collect();
        let expected = expected(&outputs);
        assert_eq!(found.len(), expected.len());
        for (row, (code, hamlet)) in found.into_iter().zip(expected) {
            assert_eq!(row[0], code);
            assert_eq!(row[1], hamlet["name"]);
            let counts = [&hamlet["numerator"], &hamlet["denominator"]];
            let counts = counts.map(|number| tongue.number(number)).join("/");
            assert!(row[2].contains(&counts), "{row:?} lacks {counts}");
            if !hamlet["shortfall"].is_null() {
                let missing = tongue.number(&hamlet["shortfall"]);
                assert!(row[4].contains(&missing), "{row:?} lacks {missing}");
            }
            assert_eq!(row[5], tongue.word_for(&hamlet["verdict"]), "{row:?}");
        }
    }
}

#[test]
fn the_workbook_has_every_hamlet_with_its_numbers() {
    let folder = survey();
    for (language, tongue) in TONGUES {
        let outputs = written(&folder, language);
        let sheet = if language == "vi" {
            "Các thôn"
        } else {
            "Hamlets"
        };
        let sheets = sheets(&mut outputs.workbook());
        let (_, rows) = sheets.iter().find(|(name, _)| name == sheet).expect(sheet);
        let is_hamlet = |row: &&Vec<Data>| row.get(3) == Some(&Data::Empty);
        let found: Vec<&Vec<Data>> = rows.iter().skip(1).filter(is_hamlet).collect();
        let expected = expected(&outputs);
        assert_eq!(found.len(), expected.len());
        for (row, (code, hamlet)) in found.into_iter().zip(expected) {
            assert_eq!(row[0].to_string(), code);
            assert_eq!(row[1].to_string(), hamlet["name"]);
            assert_eq!(row[5].to_string(), tongue.word_for(&hamlet["verdict"]));
            for (column, key) in [(6, "numerator"), (7, "denominator"), (10, "shortfall")] {
                let known = hamlet[key]
                    .as_str()
                    .map(|text| text.parse::<f64>().unwrap());
                let shown = match &row[column] {
                    Data::Float(number) => Some(*number),
                    Data::Empty => None,
                    other => panic!("{code} {key}: {other:?} is no number"),
                };
                assert_eq!(shown, known, "{code} {key}");
            }
        }
    }
}

#[test]
fn the_page_has_every_hamlet() {
    let folder = survey();
    for (language, _) in TONGUES {
        let outputs = written(&folder, language);
        let count = |names: Vec<String>| {
            let mut counts = BTreeMap::new();
            for name in names {
                *counts.entry(name).or_insert(0) += 1;
            }
            counts
        };
        let names = expected(&outputs).into_iter();
        let wanted = count(
            names
                .map(|(_, it)| it["name"].as_str().unwrap().to_owned())
                .collect(),
        );
        let texts = outputs.texts("html").into_iter();
        let shown = texts.map(|text| text.trim().to_owned());
        let shown = count(shown.filter(|text| wanted.contains_key(text)).collect());
        assert_eq!(shown, wanted);
    }
}

#[test]
fn libreoffice_prints_every_hamlet_of_word_and_excel_under_repeated_headers() {
    if !have(&["soffice", "pdftotext"]) {
        return;
    }
    let folder = survey();
    for (language, words) in [
        ("vi", ["Phụ lục III\n", "Thôn", "Kết quả"]),
        ("en", ["Annex III\n", "Hamlet", "Verdict"]),
    ] {
        let outputs = written(&folder, language);
        let paths = ["docx", "xlsx"].map(|ending| {
            let path = folder.path().join(format!("{language}-{ending}.{ending}"));
            fs::write(&path, outputs.bytes(ending)).unwrap();
            path
        });
        let pdfs = converted(&paths, "pdf");
        let last = "Thôn 9";
        let hamlets = expected(&outputs);
        let wanted = hamlets.iter().filter(|(_, it)| it["name"] == last).count();
        let word = pages(&pdfs[0]);
        let first = word.iter().position(|page| page.contains(words[0]));
        let annex = &word[first.expect("the annex")..];
        // The next annex is that of evidence.
        let next = words[0].replace("III", "IV");
        let end = annex.iter().position(|page| page.contains(&next));
        let annex = &annex[..end.unwrap_or(annex.len())];
        assert!(annex.len() > 1, "more than a page of hamlets");
        for page in annex {
            assert!(words[1..].iter().all(|it| page.contains(it)), "{page}");
        }
        for text in [annex.concat(), pages(&pdfs[1]).concat()] {
            assert_eq!(text.matches(last).count(), wanted, "{language}");
        }
    }
}

#[test]
fn without_hamlets_there_is_no_annex_for_them() {
    let outputs = Outputs::written(
        survey().path(),
        "ra",
        &root().join(LIEN_HOI).display().to_string(),
    );
    for ending in ["docx", "xlsx", "html"] {
        let texts = outputs.texts(ending);
        let title = "kết quả theo từng thôn";
        let is_there = texts.iter().any(|text| text.to_lowercase().contains(title));
        assert!(!is_there, "{ending}");
    }
    let names = sheets(&mut outputs.workbook());
    assert!(names.iter().all(|(name, _)| name != "Các thôn"));
}
