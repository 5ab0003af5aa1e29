//! The Word file: sound by the schema, laid out as the decree asks, whatever a survey holds.

use crate::support::tools::{converted, have, pages, squeezed};
use crate::support::word::{VARIANTS, Word, said, tables, unpacked, written};
use crate::support::word_schema::{ORDERS, ROW_PROPERTIES};
use crate::support::*;
use std::collections::BTreeSet;
use std::fs;
use std::io::Cursor;
use tempfile::TempDir;
use zip::ZipArchive;

// ------------------------------------------------------------------------ the file

#[test]
fn the_parts_are_sound_and_refer_to_one_another() {
    for variant in VARIANTS {
        let word = unpacked(LIEN_HOI, variant);
        let names: BTreeSet<&str> = word.parts.iter().map(|(name, _)| name.as_str()).collect();
        for name in &names {
            let _ = word.part(name);
        }
        let types = word.part("[Content_Types].xml");
        for part in types.all("Override") {
            let name = part.attribute("PartName").unwrap().trim_start_matches('/');
            assert!(names.contains(name), "{name}");
        }
        let mut referred = BTreeSet::new();
        for (relations, base) in [
            ("_rels/.rels", ""),
            ("word/_rels/document.xml.rels", "word/"),
        ] {
            for relation in word.part(relations).all("Relationship") {
                let target = format!("{base}{}", relation.attribute("Target").unwrap());
                assert!(names.contains(target.as_str()), "{target}");
                referred.insert(relation.attribute("Id").unwrap().to_owned());
            }
        }
        for header in word.text().below("w:headerReference") {
            assert!(referred.contains(header.attribute("r:id").unwrap()));
        }
    }
}

#[test]
fn elements_stand_in_the_order_of_the_schema() {
    let mut seen = BTreeSet::new();
    for variant in VARIANTS {
        let word = unpacked(LIEN_HOI, variant);
        for part in ["word/document.xml", "word/styles.xml", "word/settings.xml"] {
            let root = word.part(part);
            for element in root.everything() {
                let names = element.children.iter();
                let names: Vec<&str> = names.map(|it| it.name.trim_start_matches("w:")).collect();
                if element.name == "w:trPr" {
                    let known: Vec<&str> = ROW_PROPERTIES.split(' ').collect();
                    assert!(names.iter().all(|name| known.contains(name)), "{names:?}");
                    seen.insert("w:trPr");
                }
                let Some((name, order)) = ORDERS.iter().find(|(name, _)| *name == element.name)
                else {
                    continue;
                };
                seen.insert(name);
                let places: Vec<usize> = names
                    .iter()
                    .map(|name| order.split(' ').position(|it| it == *name))
                    .map(|place| place.unwrap_or_else(|| panic!("{names:?} in {}", element.name)))
                    .collect();
                assert!(places.is_sorted(), "{names:?} in {}", element.name);
            }
        }
    }
    let listed = ORDERS.iter().map(|(name, _)| *name).chain(["w:trPr"]);
    assert_eq!(seen, listed.collect(), "every order is there to be checked");
}

#[test]
fn tables_have_grids_headers_that_repeat_rows_that_hold_together_and_a_paragraph_behind() {
    let text = unpacked(LIEN_HOI, &["--kind", "tham-dinh"]).text();
    let body = text.child("w:body").unwrap();
    let mut with_header = 0;
    for (index, table) in body.children.iter().enumerate() {
        if table.name != "w:tbl" {
            continue;
        }
        let grid: Vec<&str> = table
            .child("w:tblGrid")
            .unwrap()
            .all("w:gridCol")
            .map(|column| column.attribute("w:w").unwrap())
            .collect();
        for row in table.all("w:tr") {
            let widths: Vec<&str> = row
                .all("w:tc")
                .map(|cell| cell.below("w:tcW")[0].attribute("w:w").unwrap())
                .collect();
            assert_eq!(widths, grid);
            assert_eq!(row.below("w:cantSplit").len(), 1);
            for cell in row.all("w:tc") {
                assert_eq!(cell.children.last().unwrap().name, "w:p");
            }
        }
        let repeats: Vec<bool> = table
            .all("w:tr")
            .map(|row| !row.below("w:tblHeader").is_empty())
            .collect();
        with_header += usize::from(repeats[0]);
        assert!(repeats.iter().skip(1).all(|repeats| !repeats));
        assert_eq!(body.children[index + 1].name, "w:p");
    }
    // The criteria, the findings, the sources, the indicators, what is missing, the evidence.
    assert_eq!(with_header, 6);
}

#[test]
fn styles_are_real_headings_in_times_new_roman_in_the_language_of_the_report() {
    for (variant, language) in [(VARIANTS[0], "vi-VN"), (VARIANTS[1], "en-US")] {
        let word = unpacked(LIEN_HOI, variant);
        let styles = word.part("word/styles.xml");
        let defaults = styles.below("w:rPrDefault")[0];
        let font = defaults.below("w:rFonts")[0];
        assert_eq!(font.attribute("w:ascii"), Some("Times New Roman"));
        let spoken = defaults.below("w:lang")[0];
        assert_eq!(spoken.attribute("w:val"), Some(language));
        for (level, id) in ["Heading1", "Heading2", "Heading3"].into_iter().enumerate() {
            let mut all = styles.all("w:style");
            let style = all
                .find(|style| style.attribute("w:styleId") == Some(id))
                .unwrap();
            // The name is what makes Word's navigation pane list it.
            let name = style.child("w:name").unwrap().attribute("w:val").unwrap();
            assert_eq!(name, format!("heading {}", level + 1));
            let outline = style.below("w:outlineLvl")[0].attribute("w:val").unwrap();
            assert_eq!(outline, level.to_string());
        }
        let defined: BTreeSet<&str> = styles
            .all("w:style")
            .filter_map(|style| style.attribute("w:styleId"))
            .collect();
        let text = word.text();
        for used in ["w:pStyle", "w:tblStyle"] {
            for style in text.below(used) {
                assert!(defined.contains(style.attribute("w:val").unwrap()));
            }
        }
    }
}

#[test]
fn the_headings_tell_the_parts_of_the_report() {
    let text = unpacked(LIEN_HOI, &[]).text();
    let headings: Vec<String> = text
        .below("w:p")
        .into_iter()
        .filter(|paragraph| {
            let style = paragraph.below("w:pStyle");
            style
                .iter()
                .any(|style| style.attribute("w:val").unwrap().starts_with("Heading"))
        })
        .map(|heading| said(heading).replace('\u{a0}', " "))
        .collect();
    assert_eq!(
        headings,
        [
            "Kết quả tự đánh giá việc thực hiện Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn \
             2021 - 2025 của xã Liên Hội, huyện Văn Quan, tỉnh Lạng Sơn năm 2022",
            "Kết quả theo từng tiêu chí",
            "Cảnh báo",
            "Nguồn của các mức đạt chuẩn",
            "Phụ lục I\nKết quả thực hiện từng chỉ tiêu",
            "Phụ lục II\nNhững nội dung còn thiếu, cần bổ sung",
            "Phụ lục III\nMinh chứng theo từng chỉ tiêu",
            "Ghi chú kỹ thuật: tệp bộ tiêu chí đã dùng",
        ]
    );
}

#[test]
fn pages_are_a4_with_the_margins_of_the_decree() {
    let text = unpacked(LIEN_HOI, &[]).text();
    let sections = text.below("w:sectPr");
    assert_eq!(sections.len(), 4);
    for (index, section) in sections.iter().enumerate() {
        let size = section.child("w:pgSz").unwrap();
        let sides =
            ["w:w", "w:h"].map(|side| size.attribute(side).unwrap().parse::<u32>().unwrap());
        let is_landscape = size.attribute("w:orient") == Some("landscape");
        assert_eq!(is_landscape, index > 0);
        let [short, long] = if is_landscape {
            [sides[1], sides[0]]
        } else {
            sides
        };
        assert!(
            short.abs_diff(11_906) <= 1 && long.abs_diff(16_838) <= 1,
            "{sides:?}"
        );
        let margin = section.child("w:pgMar").unwrap();
        let millimetres = |side: &str| {
            let twips: f64 = margin.attribute(side).unwrap().parse().unwrap();
            (twips * 25.4 / 1440.0).round() as u32
        };
        assert!((20..=25).contains(&millimetres("w:top")));
        assert!((20..=25).contains(&millimetres("w:bottom")));
        assert!((30..=35).contains(&millimetres("w:left")));
        assert!((15..=20).contains(&millimetres("w:right")));
        // The first page alone has another header, which is empty.
        assert_eq!(section.child("w:titlePg").is_some(), index == 0);
    }
}

#[test]
fn number_date_and_signature_are_left_empty_and_no_line_is_made_of_underscores() {
    for variant in VARIANTS {
        let word = unpacked(LIEN_HOI, variant);
        let text = said(&word.text());
        assert!(!text.contains("__"));
        assert!(!text.to_lowercase().contains("mẫu số:"), "no form number");
        let draft = if variant == VARIANTS[1] {
            "DRAFT"
        } else {
            "DỰ THẢO"
        };
        assert!(text.contains(draft));
        assert!(text.contains("./."));
    }
    let text = said(&unpacked(LIEN_HOI, &[]).text());
    let squeezed: Vec<&str> = text.split_whitespace().collect();
    let squeezed = squeezed.join(" ");
    assert!(squeezed.contains("Số: /BC-UBND"), "{squeezed}");
    assert!(squeezed.contains("Liên Hội, ngày tháng năm"));
}

#[test]
fn the_same_input_gives_the_same_bytes_without_a_clock() {
    let folder = folder(&[]);
    let write = |name| fs::read(written(folder.path(), name, LIEN_HOI, &[])).unwrap();
    let first = write("one.docx");
    assert_eq!(first, write("other.docx"));
    let mut archive = ZipArchive::new(Cursor::new(first.clone())).unwrap();
    for index in 0..archive.len() {
        let file = archive.by_index(index).unwrap();
        let time = file.last_modified().expect("a fixed time");
        assert_eq!((time.year(), time.month(), time.day()), (1980, 1, 1));
    }
    let core = Word::unpack(first).part("docProps/core.xml");
    let names: Vec<&str> = core.children.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["dc:title", "dc:language"]);
}

// ------------------------------------------------------------------------ whatever comes in

/// A survey whose texts try to be markup, formulas and orders to terminals.
fn hostile() -> TempDir {
    let long = "x ".repeat(16_000);
    let survey = SurveyText::new()
        .with("xã;;;<script>alert(1)</script> & \u{1b}[31mĐỏ]]> \u{7}")
        .with("huyện;;;=HYPERLINK(http://x)")
        .with("tỉnh;;;Lạng Sơn")
        .with("ngày số liệu;;;31/12/2022")
        .with(&format!(
            "13.4;;;không áp dụng;;;;{long}<!-- -- --> \u{1}the end"
        ));
    folder(&[("s.csv", &survey.text())])
}

#[test]
fn texts_of_surveys_stay_texts() {
    let folder = hostile();
    let path = written(
        folder.path(),
        "report.docx",
        folder.path().join("s.csv").to_str().unwrap(),
        &["--body", "A\u{1}<b>\u{b}&"],
    );
    let word = Word::unpack(fs::read(&path).unwrap());
    // Reading strictly refuses characters that XML forbids and anything that is not closed.
    let text = word.text();
    let all = said(&text);
    assert!(
        all.contains("<script>alert(1)</script> & "),
        "{}",
        &all[..400]
    );
    assert!(all.contains("<!-- -- -->"));
    let row = text
        .below("w:tr")
        .into_iter()
        .find(|row| said(row).contains("the end"))
        .expect("the long row");
    // It is higher than a page, so it has to be split.
    assert!(row.below("w:cantSplit").is_empty());
    if have(&["soffice", "pdftotext"]) {
        let pdf = converted(&[path], "pdf");
        assert!(squeezed(&pages(&pdf[0]).join(" ")).contains("the end"));
    }
}

#[test]
fn a_batch_has_a_summary_and_an_annex_a_commune_even_with_equal_names() {
    let facts = "Liên Hội;ngày số liệu;31/12/2022\nLiên Hội;tỉnh;Lạng Sơn\nLiên Hội;1.1;đạt\n";
    let survey = |code| format!("xã;chỉ tiêu;giá trị\n{facts}Liên Hội;mã xã;{code}\n");
    let folder = folder(&[("a.csv", &survey(1)), ("b.csv", &survey(2))]);
    assert_eq!(
        run_in(folder.path(), "assess a.csv b.csv -o report.docx").code,
        0
    );
    let word = Word::unpack(fs::read(folder.path().join("report.docx")).unwrap());
    let text = word.text();
    assert_eq!(text.below("w:sectPr").len(), 3);
    let said = said(&text);
    assert!(said.contains("Phụ lục I\nxã Liên Hội, tỉnh Lạng Sơn\u{a0}(mã\u{a0}1)"));
    assert!(said.contains("Phụ lục II\nxã Liên Hội, tỉnh Lạng Sơn\u{a0}(mã\u{a0}2)"));
    let named = |code: &str| {
        let rows = tables(&text).into_iter().flatten();
        let mut cells = rows.flatten();
        cells.any(|cell| squeezed(&cell).contains(&format!("(mã {code})")))
    };
    assert!(named("1") && named("2"), "the summary tells them apart");
}
