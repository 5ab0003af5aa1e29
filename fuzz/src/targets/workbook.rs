//! Surveys as workbooks.

use super::judging::read_judge_and_write;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const XLSX_RELATIONS: &str = "<Relationships><Relationship Id=\"r1\" \
    Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
    Target=\"xl/workbook.xml\"/></Relationships>";
const BOOK_RELATIONS: &str = "<Relationships>\
    <Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
    <Relationship Id=\"r2\" Type=\"x/worksheet\" Target=\"worksheets/sheet2.xml\"/>\
    <Relationship Id=\"r3\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>\
    <Relationship Id=\"r4\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>";
const ODS_KIND: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// Any bytes as a workbook. Those that begin with `x` or `o` are the parts of an `.xlsx` or `.ods` file,
/// a zero byte between two: no fuzzer finds the checksum of an archive. Others are the file itself.
pub fn workbook(bytes: &[u8]) {
    match bytes.split_first() {
        Some((b'x', rest)) => {
            let names = [
                "xl/workbook.xml",
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/worksheets/sheet2.xml",
            ];
            let mut parts = vec![
                ("_rels/.rels", XLSX_RELATIONS.as_bytes()),
                ("xl/_rels/workbook.xml.rels", BOOK_RELATIONS.as_bytes()),
            ];
            parts.extend(names.into_iter().zip(rest.split(|byte| *byte == 0)));
            read_judge_and_write("survey.xlsx", &archive(&parts));
        }
        Some((b'o', rest)) => {
            let mut parts = vec![("mimetype", ODS_KIND.as_bytes())];
            let names = ["content.xml", "META-INF/manifest.xml"];
            parts.extend(names.into_iter().zip(rest.split(|byte| *byte == 0)));
            read_judge_and_write("survey.ods", &archive(&parts));
        }
        _ => read_judge_and_write("survey.xls", bytes),
    }
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in parts {
        zip.start_file(*name, stored).expect("a new part");
        zip.write_all(bytes).expect("memory");
    }
    zip.finish().expect("memory").into_inner()
}
