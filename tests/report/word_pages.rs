//! The Word file says what the JSON says, to this test and to another program that opens it; and its
//! pages look as they should.

use crate::support::spoken::{Tongue, json_missing};
use crate::support::tools::{converted, have, have_font, page_sizes, pages, squeezed};
use crate::support::word::{VARIANTS, tables, unpacked, written};
use crate::support::xml_tree::Element;
use crate::support::*;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const VIETNAMESE: Tongue = Tongue::Vietnamese;

// ------------------------------------------------------------------------ what it says

/// That tables hold the verdicts, counts and shortfalls of the JSON, and nothing beside.
fn assert_says_the_json(tables: &[Vec<Vec<String>>], report: &Value) {
    let criteria = report["communes"][0]["criteria"].as_array().unwrap();
    let said: Vec<(&str, &str)> = tables[0][1..]
        .iter()
        .map(|row| (row[0].as_str(), row[3].as_str()))
        .collect();
    let expected: Vec<(&str, &str)> = criteria
        .iter()
        .map(|it| {
            (
                it["code"].as_str().unwrap(),
                VIETNAMESE.word_for(&it["verdict"]),
            )
        })
        .collect();
    assert_eq!(said, expected);

    let findings = report["communes"][0]["findings"].as_array().unwrap();
    assert_eq!(tables[1].len() - 1, findings.len());

    let indicators = json_indicators(report);
    let is_group = |row: &&Vec<String>| row[2].starts_with("Đạt ") && row[2].ends_with("chỉ tiêu");
    let rows: Vec<&Vec<String>> = tables[3][1..].iter().filter(|row| !is_group(row)).collect();
    assert_eq!(rows.len(), indicators.len());
    for (row, indicator) in rows.iter().zip(&indicators) {
        let code = indicator["code"].as_str().unwrap();
        assert_eq!(
            row[2],
            format!("{code}. {}", indicator["title"].as_str().unwrap())
        );
        assert_eq!(row[5], VIETNAMESE.word_for(&indicator["verdict"]), "{code}");
        if !indicator["numerator"].is_null() && !indicator["denominator"].is_null() {
            let counts = ["numerator", "denominator"].map(|key| VIETNAMESE.number(&indicator[key]));
            assert!(row[4].starts_with(&counts.join("/")), "{code}: {}", row[4]);
        }
    }

    let missing = json_missing(report);
    assert_eq!(tables[4].len() - 1, missing.len());
    for (row, result) in tables[4][1..].iter().zip(missing) {
        let text = |key: &str| result[key].as_str().unwrap();
        assert_eq!(
            (row[0].as_str(), row[4].as_str()),
            (text("code"), text("missing"))
        );
        assert_eq!(row[5], VIETNAMESE.word_for(&result["verdict"]));
        if !result["shortfall"].is_null() {
            let shortfall = VIETNAMESE.number(&result["shortfall"]);
            assert!(row[4].contains(&shortfall), "{row:?}");
        }
    }
}

#[test]
fn tables_say_what_the_json_says() {
    let report = json(&[LIEN_HOI]);
    assert_says_the_json(&tables(&unpacked(LIEN_HOI, &[]).text()), &report);
    let strict = json(&[LIEN_HOI, "--strict"]);
    assert_ne!(report, strict);
    assert_says_the_json(&tables(&unpacked(LIEN_HOI, &["--strict"]).text()), &strict);
}

/// Rows of cells as LibreOffice read them, from its own flat XML.
fn tables_read_by_libreoffice(path: &Path) -> Vec<Vec<Vec<String>>> {
    let document = Element::parse(&fs::read_to_string(path).unwrap());
    let text = document.below("office:text")[0];
    let tables = text.below("table:table").into_iter();
    let with_header = tables.filter(|table| table.child("table:table-header-rows").is_some());
    with_header
        .map(|table| {
            let rows = table.below("table:table-row").into_iter();
            rows.map(|row| {
                let cells = row.children.iter();
                let cells = cells.filter(|cell| {
                    ["table:table-cell", "table:covered-table-cell"].contains(&cell.name.as_str())
                });
                cells.map(odf_text).collect()
            })
            .collect()
        })
        .collect()
}

fn odf_text(cell: &Element) -> String {
    let mut text = String::new();
    for element in cell.everything() {
        text.push_str(&element.text);
    }
    text.trim().to_owned()
}

#[test]
fn another_program_reads_what_the_json_says() {
    if !have(&["soffice"]) {
        return;
    }
    let folder = folder(&[]);
    let word = written(folder.path(), "report.docx", LIEN_HOI, &[]);
    let flat = converted(&[word], "fodt");
    assert_says_the_json(&tables_read_by_libreoffice(&flat[0]), &json(&[LIEN_HOI]));
}

#[test]
fn pages_are_numbered_headed_and_filled() {
    if !have(&["soffice", "pdftotext", "pdfinfo"]) || !have_font() {
        return;
    }
    let folder = folder(&[]);
    let documents: Vec<PathBuf> = VARIANTS
        .iter()
        .enumerate()
        .map(|(index, variant)| written(folder.path(), &format!("{index}.docx"), LIEN_HOI, variant))
        .collect();
    for (pdf, variant) in converted(&documents, "pdf").iter().zip(VARIANTS) {
        let pages = pages(pdf);
        assert!((8..=15).contains(&pages.len()), "{} pages", pages.len());
        let is_english = variant == VARIANTS[1];
        let nation = if is_english {
            "SOCIALIST REPUBLIC OF VIET NAM"
        } else {
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
        };
        assert!(
            pages[0].lines().any(|line| line.trim() == nation),
            "on one line"
        );
        let conclusion = if is_english {
            "meets 9 of 19 criteria."
        } else {
            "đạt 9/19 tiêu chí."
        };
        assert!(squeezed(&pages[0]).contains(conclusion));
        // All nineteen criteria stand on page one.
        let last = if is_english {
            "19 Defence and security"
        } else {
            "19 Quốc phòng và an ninh"
        };
        assert!(squeezed(&pages[0]).contains(last), "{}", pages[0]);
        for (index, page) in pages.iter().enumerate() {
            let number = (index + 1).to_string();
            let has_number = page
                .lines()
                .next()
                .is_some_and(|line| line.trim() == number);
            assert_eq!(has_number, index > 0, "page {number}: {page}");
            assert!(
                page.lines().count() >= 12,
                "page {number} is almost empty: {page}"
            );
        }
        let sizes = page_sizes(pdf);
        let annex = if is_english {
            "Annex I"
        } else {
            "Phụ lục I"
        };
        let first = pages
            .iter()
            .position(|page| page.lines().any(|line| line.trim() == annex));
        let first = first.expect("the annex begins somewhere");
        for (index, (width, height)) in sizes.iter().enumerate() {
            assert_eq!(width > height, index >= first, "page {}", index + 1);
        }
        let heads = if is_english {
            [
                "No. Criterion Content of the criterion Target Outcome",
                "Code Indicator Outcome Target",
                "Code Indicator Verdict Evidence",
            ]
        } else {
            [
                "TT Tên tiêu chí Nội dung tiêu chí Yêu cầu đạt chuẩn",
                "Mã Chỉ tiêu Kết quả thực hiện",
                "Mã Chỉ tiêu Kết quả Minh chứng",
            ]
        };
        for page in &pages[first..] {
            let page = squeezed(page);
            assert!(heads.iter().any(|head| page.contains(head)), "{page}");
        }
        for (head, at_least) in heads.iter().zip([4, 2, 1]) {
            let repeated = pages.iter().filter(|page| squeezed(page).contains(head));
            assert!(repeated.count() >= at_least, "{head}");
        }
    }
}

#[test]
fn the_pages_show_the_figures_of_the_json() {
    if !have(&["soffice", "pdftotext"]) || !have_font() {
        return;
    }
    let folder = folder(&[]);
    let word = written(folder.path(), "report.docx", LIEN_HOI, &[]);
    let pdf = converted(&[word], "pdf");
    let text = squeezed(&pages(&pdf[0]).join(" "));
    let report = json(&[LIEN_HOI]);
    let indicators = json_indicators(&report);
    let row_of = |indicator: &Value| {
        let row = ["code", "title"]
            .map(|key| indicator[key].as_str().unwrap())
            .join(". ");
        text.find(&row).unwrap_or_else(|| panic!("no row {row}"))
    };
    let starts: Vec<usize> = indicators
        .iter()
        .map(|indicator| row_of(indicator))
        .collect();
    assert!(starts.is_sorted());
    let annex = text
        .find("NHỮNG NỘI DUNG CÒN THIẾU")
        .expect("the second annex");
    let ends = starts[1..].iter().copied().chain([annex]);
    for ((indicator, start), end) in indicators.iter().zip(&starts).zip(ends) {
        let row = &text[*start..end];
        assert!(
            row.contains(VIETNAMESE.word_for(&indicator["verdict"])),
            "{row}"
        );
        if !indicator["numerator"].is_null() && !indicator["denominator"].is_null() {
            let counts = ["numerator", "denominator"].map(|key| VIETNAMESE.number(&indicator[key]));
            assert!(row.contains(&counts.join("/")), "{row}");
        }
        if !indicator["shortfall"].is_null() {
            let shortfall = VIETNAMESE.number(&indicator["shortfall"]);
            let unit = indicator["unit"].as_str().unwrap();
            assert!(
                text[annex..].contains(&format!("{shortfall} {unit}")),
                "{shortfall} {unit}"
            );
        }
    }
}
