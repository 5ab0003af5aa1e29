//! Files that are no workbooks, or spoilt, or made to do harm: a clear error, within bounds, and
//! nothing written.

use crate::support::workbook::{office, survey, workbook, write};
use crate::support::*;
use nongthon::survey::{ReadOptions, read};
use proptest::prelude::*;
use proptest::sample::Index;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// No hostile file takes longer; a program that was built for testing is some thirty times slower,
/// and does not run alone.
const LONGEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 300 } else { 10 });
/// The address space that a run may take, in KiB.
const MEMORY: u32 = 1024 * 1024;

/// Runs `assess` on a file within bounded memory; the run must end in an error about the file, in
/// time, and write nothing.
fn refused(name: &str, bytes: &[u8], code: &str) -> String {
    let folder = folder(&[]);
    std::fs::write(folder.path().join(name), bytes).unwrap();
    let started = Instant::now();
    let outcome = run_bounded(folder.path(), &["assess", name, "-o", "out.json"]);
    assert!(
        started.elapsed() < LONGEST,
        "{name}: {:?}",
        started.elapsed()
    );
    assert_eq!(outcome.code, 4, "{name}: {}", outcome.stderr);
    assert_eq!(problems_of(&outcome), [code], "{name}: {}", outcome.stderr);
    assert!(outcome.stderr.contains("cách sửa: "), "{}", outcome.stderr);
    assert_eq!(names_in(folder.path()), [name], "nothing else is written");
    outcome.stderr
}

fn run_bounded(folder: &Path, arguments: &[&str]) -> Outcome {
    let mut command = if cfg!(target_os = "linux") {
        let program = env!("CARGO_BIN_EXE_nongthon");
        let mut shell = std::process::Command::new("sh");
        let limited = format!("ulimit -v {MEMORY}; exec \"$0\" \"$@\"");
        shell.args(["-c", &limited, program]).args(arguments);
        shell
    } else {
        nongthon(arguments)
    };
    command.current_dir(folder);
    finish(command)
}

// ------------------------------------------------------------------------ other files

#[test]
fn a_file_of_another_kind_is_called_by_its_kind() {
    let html = "<html><body><table><tr><td>chỉ tiêu</td></tr></table></body></html>";
    let xml = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>";
    let files: [(&str, &[u8], &str); 8] = [
        ("anh.xlsx", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "ảnh"),
        ("anh.csv", b"\xff\xd8\xff\xe0\0\x10JFIF", "ảnh"),
        ("anh.ods", b"BM\x36\0\0\0\0\0\0\0\x36\0\0\0", "ảnh"),
        ("quyet-dinh.xls", b"%PDF-1.7\n", "tệp PDF"),
        ("bao-cao.xls", b"{\\rtf1\\ansi", "văn bản"),
        ("bang.xls", html.as_bytes(), "trang web"),
        ("bang.xml", xml.as_bytes(), "tệp XML"),
        ("nen.xlsx", b"Rar!\x1a\x07\x01\0", "tệp nén"),
    ];
    for (name, bytes, kind) in files {
        let told = refused(name, bytes, "other-file-kind");
        assert!(told.contains(&format!("tệp này là {kind}")), "{told}");
    }
}

#[test]
fn other_archives_are_no_workbooks() {
    let word = [
        ("_rels/.rels", relations("word/document.xml")),
        ("word/document.xml", "<w:document/>".to_owned()),
    ];
    let told = refused("bao-cao.docx", &archive(&parts(&word)), "other-file-kind");
    assert!(told.contains("văn bản soạn thảo"), "{told}");
    let text = [(
        "mimetype",
        "application/vnd.oasis.opendocument.text".to_owned(),
    )];
    let told = refused("bao-cao.ods", &archive(&parts(&text)), "other-file-kind");
    assert!(told.contains("văn bản soạn thảo"), "{told}");
    let binary = [
        ("_rels/.rels", relations("xl/workbook.bin")),
        ("xl/workbook.bin", String::new()),
    ];
    let told = refused("bang.xlsx", &archive(&parts(&binary)), "other-file-kind");
    assert!(told.contains(".xlsb"), "{told}");
    let photos = [("anh/1.jpg", "x".to_owned())];
    let told = refused("anh.xlsx", &archive(&parts(&photos)), "other-file-kind");
    assert!(told.contains("tệp nén"), "{told}");
}

#[test]
fn a_workbook_that_was_cut_off_is_broken() {
    let whole = sound();
    for length in [4, 30, 1_000, whole.len() / 2, whole.len() - 1] {
        refused("survey.xlsx", &whole[..length], "broken-workbook");
    }
    if let Some(office) = office() {
        let folder = folder(&[]);
        let path = folder.path().join("survey.xlsx");
        std::fs::write(&path, &whole).unwrap();
        let ods = std::fs::read(office.convert(&path, "ods")).unwrap();
        refused("survey.ods", &ods[..ods.len() / 2], "broken-workbook");
        let xls = std::fs::read(office.convert(&path, "xls")).unwrap();
        for length in [8, 511, 513, 2_000, xls.len() / 2, xls.len() - 2_048] {
            refused("survey.xls", &xls[..length], "broken-workbook");
        }
    }
}

#[test]
fn ten_thousand_columns_are_too_many() {
    let mut workbook = workbook();
    let sheet = workbook.add_worksheet();
    for column in 0..10_000 {
        sheet.write_string(0, column, "chỉ tiêu").unwrap();
    }
    let bytes = workbook.save_to_buffer().unwrap();
    let told = refused("rong.xlsx", &bytes, "workbook-too-large");
    assert!(told.contains("1000 cột"), "{told}");
}

// ------------------------------------------------------------------------ bombs

const MIB: usize = 1024 * 1024;
const SHEET: &str = "<worksheet><sheetData><row r=\"1\">";
const SHEET_END: &str = "</row></sheetData></worksheet>";

/// Parts as bytes.
fn parts<'p>(texts: &'p [(&'p str, String)]) -> Vec<(&'p str, &'p [u8])> {
    texts
        .iter()
        .map(|(name, text)| (*name, text.as_bytes()))
        .collect()
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let deflated = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(1));
    for (name, bytes) in parts {
        zip.start_file(*name, deflated).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn relations(target: &str) -> String {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    format!(
        "<Relationships><Relationship Id=\"r1\" Type=\"{kind}\" Target=\"{target}\"/></Relationships>"
    )
}

/// An `.xlsx` by hand, with this sheet and these shared texts.
fn xlsx(sheet: &[u8], strings: &[u8]) -> Vec<u8> {
    let workbook = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    let book_relations = "<Relationships>\
        <Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
        <Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>\
        </Relationships>";
    archive(&[
        ("_rels/.rels", relations("xl/workbook.xml").as_bytes()),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", book_relations.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", strings),
    ])
}

fn ods(content: &str) -> Vec<u8> {
    let mime = "application/vnd.oasis.opendocument.spreadsheet";
    archive(&[
        ("mimetype", mime.as_bytes()),
        ("content.xml", content.as_bytes()),
    ])
}

#[test]
fn a_bomb_of_two_hundred_megabytes_is_too_large() {
    let mut sheet = SHEET.as_bytes().to_vec();
    sheet.resize(200 * MIB, b' ');
    sheet.extend(SHEET_END.as_bytes());
    let bomb = xlsx(&sheet, b"<sst/>");
    assert!(bomb.len() < 2 * MIB, "{} bytes", bomb.len());
    refused("bom.xlsx", &bomb, "workbook-too-large");
    // One that says of itself to be small: what is unpacked counts.
    let lying = with_declared_size(&bomb, sheet.len(), 1_000);
    let folder = folder(&[]);
    std::fs::write(folder.path().join("bom.xlsx"), lying).unwrap();
    let outcome = run_bounded(folder.path(), &["assess", "bom.xlsx"]);
    let problems = problems_of(&outcome);
    assert!(
        problems == ["workbook-too-large"] || problems == ["broken-workbook"],
        "{}",
        outcome.stderr
    );
}

/// The archive with another size in place of a part's, wherever it is declared.
fn with_declared_size(archive: &[u8], size: usize, declared: u32) -> Vec<u8> {
    let size = u32::try_from(size).unwrap().to_le_bytes();
    let mut lying = archive.to_vec();
    let places: Vec<usize> = (0..archive.len() - 4)
        .filter(|at| archive[*at..*at + 4] == size)
        .collect();
    assert!(!places.is_empty(), "the size is declared");
    for at in places {
        lying[at..at + 4].copy_from_slice(&declared.to_le_bytes());
    }
    lying
}

#[test]
fn few_bytes_that_mean_many_cells_are_too_large() {
    // One long text in a hundred thousand cells.
    let strings = format!("<sst><si><t>{}</t></si></sst>", "a".repeat(30_000));
    let cells = "<c t=\"s\"><v>0</v></c>".repeat(900);
    let rows = format!("</row><row>{cells}").repeat(100);
    let sheet = format!("{SHEET}{rows}{SHEET_END}");
    let bomb = xlsx(sheet.as_bytes(), strings.as_bytes());
    refused("van-ban.xlsx", &bomb, "workbook-too-large");
    // A text that fills every row and column of an OpenDocument sheet by two numbers.
    let content = "<office:spreadsheet xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><table:table table:name=\"S\">\
        <table:table-row table:number-rows-repeated=\"1048576\">\
        <table:table-cell table:number-columns-repeated=\"900\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell>\
        </table:table-row></table:table></office:spreadsheet>";
    refused("lap.ods", &ods(content), "workbook-too-large");
    let wide = content.replace("\"900\"", "\"4294967295\"");
    refused("lap.ods", &ods(&wide), "workbook-too-large");
    let long = content
        .replace("\"1048576\"", "\"4294967295\"")
        .replace("\"900\"", "\"1\"");
    refused("lap.ods", &ods(&long), "broken-workbook");
}

#[test]
fn many_parts_are_too_many() {
    let names: Vec<String> = (0..10_001).map(|number| format!("{number}.xml")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    refused("phan.xlsx", &archive(&parts), "workbook-too-large");
}

#[test]
fn entities_are_not_expanded() {
    let bomb = format!(
        "<!DOCTYPE x [<!ENTITY a \"{}\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>{SHEET}\
         <c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c>{SHEET_END}",
        "ha".repeat(1_000)
    );
    refused(
        "thuc-the.xlsx",
        &xlsx(bomb.as_bytes(), b"<sst/>"),
        "broken-workbook",
    );
}

#[test]
fn what_a_sheet_says_of_its_size_is_not_believed() {
    let dimension = SHEET.replace(
        "<sheetData>",
        "<dimension ref=\"A1:XFD1048576\"/><cols><col min=\"1\" max=\"4294967295\" hidden=\"1\"/></cols><sheetData>",
    );
    let sheet = format!(
        "{dimension}<c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c>\
         <c r=\"XFD1048576\" s=\"9\"/></row></sheetData>\
         <mergeCells><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"B9:A1\"/></mergeCells></worksheet>"
    );
    refused(
        "rong.xlsx",
        &xlsx(sheet.as_bytes(), b"<sst/>"),
        "no-survey-sheet",
    );
}

// ------------------------------------------------------------------------ passwords

#[test]
fn a_protected_workbook_is_told_to_be_protected() {
    for name in ["protected.xlsx", "protected.xls", "protected.ods"] {
        let path = root()
            .join("tests/diagnostics/password-protected.in")
            .join(name);
        refused(name, &std::fs::read(path).unwrap(), "password-protected");
    }
}

// ------------------------------------------------------------------------ spoilt bytes

/// A workbook with a bit of everything.
fn sound() -> Vec<u8> {
    survey(|sheet| {
        let percent = rust_xlsxwriter::Format::new().set_num_format("0.0%");
        write(sheet, 3, 0, &[["4.2", "", ""], ["9.1", "33", "805"]]);
        sheet
            .write_number_with_format(3, 3, 0.703, &percent)
            .unwrap();
        sheet.write_number(4, 4, 4.1).unwrap();
        sheet.write_formula(5, 1, "=1+1").unwrap();
        sheet.merge_range(6, 0, 8, 0, "12.1", &percent).unwrap();
        sheet.set_row_hidden(5).unwrap();
    })
}

/// Parts of an archive, so that spoilt bytes are not simply a wrong checksum.
fn unpacked(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut part, &mut bytes).unwrap();
            (part.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let parts: Vec<(&str, &[u8])> = parts
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    archive(&parts)
}

/// A few bytes of a text replaced, taken out or doubled, and perhaps its end cut off.
fn spoil(bytes: &mut Vec<u8>, slips: &[(Index, u8, u8)], cut: Option<&Index>) {
    for (at, what, byte) in slips {
        if bytes.is_empty() {
            return;
        }
        let at = at.index(bytes.len());
        match what % 4 {
            0 | 1 => bytes[at] = *byte,
            2 => drop(bytes.drain(at..(at + usize::from(*byte)).min(bytes.len()))),
            _ => {
                let copied = bytes[at..(at + usize::from(*byte)).min(bytes.len())].to_vec();
                bytes.splice(at..at, copied);
            }
        }
    }
    if let Some(cut) = cut {
        let at = cut.index(bytes.len() + 1);
        bytes.truncate(at);
    }
}

fn slips() -> impl Strategy<Value = (Vec<(Index, u8, u8)>, Option<Index>)> {
    let slip = (any::<Index>(), any::<u8>(), any::<u8>());
    let cut = prop::option::weighted(0.2, any::<Index>());
    (prop::collection::vec(slip, 1..5), cut)
}

/// Reads whatever it is; it must end, without a panic.
fn read_whatever(bytes: &[u8]) {
    let (communes, diagnostics) = read("survey.xlsx", bytes, &ReadOptions::default());
    let is_silent = communes.is_empty() && !diagnostics.has_errors();
    assert!(!is_silent, "nothing was read and nothing told");
}

/// Workbooks of each kind to be spoilt, made once.
fn samples() -> &'static [(&'static str, Vec<u8>)] {
    static SAMPLES: std::sync::OnceLock<Vec<(&'static str, Vec<u8>)>> = std::sync::OnceLock::new();
    SAMPLES.get_or_init(|| {
        let mut samples = vec![("xlsx", sound())];
        if let Some(office) = office() {
            let folder = folder(&[]);
            let path = folder.path().join("survey.xlsx");
            std::fs::write(&path, sound()).unwrap();
            for kind in ["ods", "xls"] {
                samples.push((kind, std::fs::read(office.convert(&path, kind)).unwrap()));
            }
        }
        samples
    })
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn no_spoilt_byte_of_a_workbook_makes_anything_panic((slips, cut) in slips()) {
        for (_, sample) in samples() {
            let mut bytes = sample.clone();
            spoil(&mut bytes, &slips, cut.as_ref());
            read_whatever(&bytes);
        }
    }

    #[test]
    fn no_spoilt_part_of_a_workbook_makes_anything_panic(
        part in any::<Index>(), (slips, cut) in slips(),
    ) {
        for (kind, sample) in samples() {
            if *kind == "xls" {
                continue;
            }
            let mut parts = unpacked(sample);
            let part = part.index(parts.len());
            spoil(&mut parts[part].1, &slips, cut.as_ref());
            read_whatever(&packed(&parts));
        }
    }

    #[test]
    fn no_spoilt_record_of_an_old_workbook_makes_anything_panic(
        at in 0_usize..3_000, (slips, _) in slips(),
    ) {
        // Most of the file is padding; the tables and records are near its beginning.
        for (_, sample) in samples().iter().filter(|(kind, _)| *kind == "xls") {
            let mut bytes = sample.clone();
            let end = (at + 600).min(bytes.len());
            let mut stretch = bytes[at..end].to_vec();
            spoil(&mut stretch, &slips, None);
            stretch.resize(end - at, 0);
            bytes.splice(at..end, stretch);
            read_whatever(&bytes);
        }
    }
}
