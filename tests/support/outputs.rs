//! Every format of one run, and the texts that a reader finds in each.

use super::word::{Word, said};
use super::xml_tree::Element;
use super::{csv_rows, run_in};
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;
use zip::ZipArchive;

/// Every ending that tells a format.
pub const ENDINGS: [&str; 8] = ["txt", "json", "csv", "md", "docx", "xlsx", "html", "jsonl"];

/// The files of one run that writes every format.
pub struct Outputs(Vec<(&'static str, Vec<u8>)>);

impl Outputs {
    /// Runs `assess` in a folder and reads what it wrote as `name.txt`, `name.json` and so on.
    pub fn written(folder: &Path, name: &str, arguments: &str) -> Outputs {
        let outputs = ENDINGS
            .map(|ending| format!("-o {name}.{ending}"))
            .join(" ");
        let outcome = run_in(folder, &format!("assess {arguments} {outputs}"));
        assert_eq!(
            (outcome.code, outcome.stdout.as_str()),
            (0, ""),
            "{}",
            outcome.stderr
        );
        Outputs::read(folder, name, &ENDINGS)
    }

    /// What a run wrote as `name.txt`, `name.json` and so on.
    pub fn read(folder: &Path, name: &str, endings: &[&'static str]) -> Outputs {
        let read = |ending: &&'static str| {
            let bytes = fs::read(folder.join(format!("{name}.{ending}"))).expect("an output");
            (*ending, bytes)
        };
        Outputs(endings.iter().map(read).collect())
    }

    /// The bytes of a format.
    pub fn bytes(&self, ending: &str) -> &[u8] {
        let file = self.0.iter().find(|(known, _)| *known == ending);
        &file.expect("a known ending").1
    }

    /// A format that is text.
    pub fn text(&self, ending: &str) -> &str {
        std::str::from_utf8(self.bytes(ending)).expect("UTF-8")
    }

    /// The Word file.
    pub fn word(&self) -> Word {
        Word::unpack(self.bytes("docx").to_vec())
    }

    /// The workbook, to this test's own reader.
    pub fn workbook(&self) -> Xlsx<Cursor<&[u8]>> {
        open_workbook_from_rs(Cursor::new(self.bytes("xlsx"))).expect("a workbook")
    }

    /// The texts of a format as its reader sees them, without what escapes them.
    pub fn texts(&self, ending: &str) -> Vec<String> {
        match ending {
            "docx" => {
                let text = self.word().text();
                text.below("w:p").into_iter().map(said).collect()
            }
            "xlsx" => sheets(&mut self.workbook())
                .into_iter()
                .flat_map(|(_, rows)| rows)
                .flatten()
                .map(|cell| cell.to_string())
                .collect(),
            "csv" => {
                let text = self.text("csv");
                let text = text.strip_prefix('\u{feff}').unwrap_or(text);
                csv_rows(text, b';').into_iter().flatten().collect()
            }
            "md" => vec![unescaped(&without_backslashes(self.text("md")))],
            "html" => {
                let page = self.text("html");
                let without_marks = page.split('<').filter_map(|it| it.split_once('>'));
                without_marks.map(|(_, text)| unescaped(text)).collect()
            }
            // A table breaks a text over its lines and a JSON text has escapes of its own.
            "json" | "jsonl" => {
                let values = serde_json::Deserializer::from_slice(self.bytes(ending));
                let mut texts = Vec::new();
                for value in values.into_iter() {
                    strings(&value.expect("JSON"), &mut texts);
                }
                texts
            }
            _ => vec![self.text(ending).to_owned()],
        }
    }
}

/// The sheets of a workbook that hold cells, as rows.
pub fn sheets<R: Read + std::io::Seek>(workbook: &mut Xlsx<R>) -> Vec<(String, Vec<Vec<Data>>)> {
    let names = workbook.sheet_names();
    let sheets = names.into_iter().filter_map(|name| {
        let range = workbook.worksheet_range(&name).ok()?;
        Some((name, range.rows().map(<[Data]>::to_vec).collect()))
    });
    sheets.collect()
}

/// Every part of a file of Office that is XML, read strictly.
pub fn xml_parts(bytes: &[u8]) -> Vec<(String, Element)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
    let parts = (0..archive.len()).map(|index| {
        let mut file = archive.by_index(index).expect("a part");
        let mut text = String::new();
        file.read_to_string(&mut text).expect("UTF-8");
        let name = file.name().expect("a name").into_owned();
        (name, Element::parse(&text))
    });
    parts.collect()
}

fn strings(value: &serde_json::Value, texts: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => texts.push(text.clone()),
        serde_json::Value::Array(list) => list.iter().for_each(|it| strings(it, texts)),
        serde_json::Value::Object(map) => map.values().for_each(|it| strings(it, texts)),
        _ => {}
    }
}

fn without_backslashes(markdown: &str) -> String {
    let mut text = String::new();
    let mut symbols = markdown.chars();
    while let Some(symbol) = symbols.next() {
        text.extend(if symbol == '\\' {
            symbols.next()
        } else {
            Some(symbol)
        });
    }
    text
}

fn unescaped(text: &str) -> String {
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#38;", "&"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}
