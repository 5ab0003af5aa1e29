//! Word files written by the program, and what stands in them.

use super::xml_tree::Element;
use super::{folder, succeed};
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use zip::ZipArchive;

/// A Word file, unpacked.
pub struct Word {
    pub parts: Vec<(String, String)>,
}

impl Word {
    pub fn unpack(bytes: Vec<u8>) -> Word {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
        let parts = (0..archive.len()).map(|index| {
            let mut file = archive.by_index(index).expect("a part");
            let mut text = String::new();
            file.read_to_string(&mut text).expect("UTF-8");
            (file.name().expect("a name").into_owned(), text)
        });
        Word {
            parts: parts.collect(),
        }
    }

    pub fn part(&self, name: &str) -> Element {
        let part = self.parts.iter().find(|(known, _)| known == name);
        Element::parse(&part.unwrap_or_else(|| panic!("no part {name}")).1)
    }

    pub fn text(&self) -> Element {
        self.part("word/document.xml")
    }
}

/// Writes the report on a survey into a folder; its path.
pub fn written(folder: &Path, name: &str, survey: &str, arguments: &[&str]) -> PathBuf {
    let path = folder.join(name);
    let mut all = vec!["assess", survey, "-o", path.to_str().expect("a plain path")];
    all.extend(arguments);
    let _ = succeed(&all);
    path
}

pub fn unpacked(survey: &str, arguments: &[&str]) -> Word {
    let folder = folder(&[]);
    let path = written(folder.path(), "report.docx", survey, arguments);
    Word::unpack(fs::read(path).unwrap())
}

/// Every way in which the report on Liên Hội differs.
pub const VARIANTS: [&[&str]; 4] = [
    &[],
    &["--lang", "en"],
    &["--kind", "tham-tra"],
    &[
        "--kind",
        "tham-dinh",
        "--superior-body",
        "Ủy ban nhân dân tỉnh Lạng Sơn",
        "--body",
        "Văn phòng điều phối nông thôn mới",
        "--place",
        "Lạng Sơn",
    ],
];

/// What stands in a paragraph or cell, line breaks as line breaks.
pub fn said(element: &Element) -> String {
    let mut text = String::new();
    for inner in element.everything() {
        match inner.name.as_str() {
            "w:t" => text.push_str(&inner.text),
            "w:br" => text.push('\n'),
            _ => {}
        }
    }
    text
}

/// The tables with borders, each as rows of cells.
pub fn tables(text: &Element) -> Vec<Vec<Vec<String>>> {
    let tables = text.below("w:tbl").into_iter();
    let with_header = tables.filter(|table| !table.below("w:tblHeader").is_empty());
    with_header
        .map(|table| {
            table
                .all("w:tr")
                .map(|row| row.all("w:tc").map(said).collect())
                .collect()
        })
        .collect()
}
