//! A legal officer takes the rules of the province, and what a decision changes, as Word for the draft,
//! as Excel for colleagues and as a page: all of them say what the JSON says.

use crate::support::outputs::{Outputs, sheets, xml_parts};
use crate::support::spoken::Tongue;
use crate::support::tools::{converted, have, page_sizes, pages, squeezed};
use crate::support::word::{said, tables};
use crate::support::*;
use calamine::{Data, Reader};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const ENDINGS: [&str; 7] = ["txt", "json", "csv", "md", "docx", "xlsx", "html"];
const BASE: &str = "xa-ntm-2021-2025";
const TOGETHER: &str = "rules show lang-son-2022 --as-of 31/12/2022";
const AMENDED: &str = "rules diff xa-ntm-2021-2025@2023-12-31 xa-ntm-2021-2025@2024-03-01";
const LOCAL: &str = "rules diff xa-ntm-2021-2025@2022-12-31 lang-son-2022@2022-12-31";

fn written(folder: &Path, name: &str, arguments: &str) -> Outputs {
    let outputs = ENDINGS.map(|ending| format!("-o {name}.{ending}"));
    let outcome = run_in(folder, &format!("{arguments} {}", outputs.join(" ")));
    let told = (
        outcome.code,
        outcome.stdout.as_str(),
        outcome.stderr.as_str(),
    );
    assert_eq!(told, (0, "", ""), "{arguments}");
    Outputs::read(folder, name, &ENDINGS)
}

fn records(outputs: &Outputs) -> Vec<Value> {
    let json: Value = serde_json::from_str(outputs.text("json")).unwrap();
    json["records"].as_array().unwrap().clone()
}

fn text<'r>(record: &'r Value, key: &str) -> &'r str {
    record[key].as_str().unwrap_or_default()
}

/// A folder with an overlay of Lạng Sơn of which one target was checked and signed, one left open and
/// one loosened.
fn own_overlay() -> tempfile::TempDir {
    let overlay = format!(
        "id = \"tinh\"\nbase = \"{BASE}\"\ntitle = \"Quy định mẫu\"\nprovince = \"Lạng Sơn\"\n\
         in_force = {{ from = 2024-07-01 }}\nchecked_on = 2024-06-01\n[citation.a]\n\
         document = \"Quyết định <mẫu> & =1+1\"\n\
         [[indicator]]\ncode = \"2.1\"\ntarget = {{ at_least = 87.5, cite = \"a\", basis = \"entered\" }}\n\
         [[indicator]]\ncode = \"2.2\"\ntarget = {{ at_least = 80, cite = \"a\", basis = \"entered\" }}\n\
         [[indicator]]\ncode = \"9.1\"\n\
         target = {{ at_most = 4.1, cite = \"a\", basis = \"entered\", loosens = \"vùng thiên tai\" }}\n"
    );
    let folder = folder(&[("tinh.toml", &overlay)]);
    let signed =
        "rules sign-off tinh.toml --by Nguyễn_Văn_A --document a --date 2024-06-15 --codes 2.1";
    assert_eq!(run_in(folder.path(), signed).code, 0);
    folder
}

// ------------------------------------------------------------------------ rules show

/// Each indicator's row of the Word table holds each of its targets, and the mark behind it leads to the
/// document that the JSON names.
fn assert_word_says_the_json(outputs: &Outputs) {
    let text_of_word = outputs.word().text();
    let tables = tables(&text_of_word);
    let provisions = tables.last().unwrap();
    let documents = &tables[0];
    let records = records(outputs);
    let indicators = records.iter().filter(|it| it["code"] != "withdrawal");
    let mut told = 0;
    for record in indicators {
        let says = |row: &Vec<String>| {
            row[0] == text(record, "code")
                && row[1].starts_with(text(record, "title"))
                && row[3].contains(text(record, "target"))
                && row[3].contains(text(record, "region"))
                && documents
                    .iter()
                    .any(|it| it[1] == text(record, "document") && row[3].contains(&it[0]))
        };
        assert!(provisions.iter().any(says), "no row for {record}");
        told += 1;
    }
    assert!(told > 5, "{told}");
}

#[test]
fn the_rules_of_a_province_are_whole_in_word_excel_and_html() {
    let folder = folder(&[]);
    for (name, arguments) in [
        ("gop", TOGETHER.to_owned()),
        ("gop-en", format!("{TOGETHER} --lang en")),
        ("bo", format!("rules show {BASE}")),
        ("tinh", "rules show lang-son-2022".to_owned()),
        ("nhom", "rules show xa-ntm-2026-2030".to_owned()),
    ] {
        let outputs = written(folder.path(), name, &arguments);
        assert_word_says_the_json(&outputs);
        let page = outputs.texts("html").join("\n");
        for record in records(&outputs) {
            let title = text(&record, "title");
            for (key, shown) in [("title", title), ("document", text(&record, "document"))] {
                assert!(page.contains(shown), "{name}: {key} of {record} in html");
            }
            if record["code"] != "withdrawal" {
                assert!(page.contains(text(&record, "target")), "{name}: {record}");
            }
        }
        // Every file that it was read from, with its hash.
        let list = succeed(&["rules", "list", "--format", "json"]);
        let list: Value = serde_json::from_str(&list).unwrap();
        let files: BTreeSet<String> = records(&outputs)
            .iter()
            .map(|it| text(it, "file").to_owned())
            .collect();
        assert_eq!(files.len(), if name.starts_with("gop") { 2 } else { 1 });
        for entry in list["records"].as_array().unwrap() {
            let is_used = files
                .iter()
                .any(|file| file.ends_with(&format!("{}.toml", text(entry, "id"))));
            for ending in ["docx", "xlsx", "html"] {
                let told = outputs
                    .texts(ending)
                    .join("\n")
                    .contains(text(entry, "sha256"));
                assert!(told || !is_used, "{name}.{ending}: {}", entry["id"]);
            }
        }
    }
}

#[test]
fn colleagues_calculate_with_a_row_a_value() {
    let folder = own_overlay();
    for (language, tongue) in [("vi", Tongue::Vietnamese), ("en", Tongue::English)] {
        let arguments = format!("rules show tinh.toml --as-of 2025-12-31 --lang {language}");
        let outputs = written(folder.path(), language, &arguments);
        let json = records(&outputs);
        let all = sheets(&mut outputs.workbook());
        let (_, rows) = all
            .iter()
            .find(|(name, _)| {
                name == if language == "vi" {
                    "Từng giá trị"
                } else {
                    "Value by value"
                }
            })
            .unwrap();
        let headings: Vec<String> = rows[0].iter().map(ToString::to_string).collect();
        let at = |heading: &str| headings.iter().position(|it| it == heading).unwrap();
        let [code, value, by, document] = match tongue {
            Tongue::Vietnamese => ["Mã", "Giá trị", "Người đối chiếu", "Văn bản"],
            Tongue::English => ["Code", "Value", "Signed by", "Document"],
        }
        .map(at);
        assert_eq!(rows.len() - 1, json.len());
        let mut numbers = 0;
        for (row, record) in rows[1..].iter().zip(&json) {
            assert_eq!(row[code], Data::String(text(record, "code").to_owned()));
            assert_eq!(row[by].to_string(), text(record, "signed_by"));
            assert_eq!(row[document].to_string(), text(record, "document"));
            match text(record, "value").parse::<f64>() {
                Ok(number) => {
                    assert_eq!(row[value], Data::Float(number), "{record}");
                    numbers += 1;
                }
                Err(_) => assert_eq!(row[value].to_string(), text(record, "value")),
            }
        }
        assert!(numbers > 10);
    }
}

#[test]
fn who_checked_a_target_and_when_is_said_everywhere_and_the_rest_is_marked() {
    let folder = own_overlay();
    let outputs = written(folder.path(), "muc", "rules show tinh.toml");
    let signed: Vec<_> = records(&outputs)
        .iter()
        .map(|it| ["code", "basis", "signed_by", "signed_on"].map(|key| text(it, key).to_owned()))
        .collect();
    assert_eq!(
        signed,
        [
            ["2.1", "text", "Nguyễn_Văn_A", "2024-06-15"],
            ["2.2", "entered", "", ""],
            ["9.1", "entered", "", ""],
        ]
    );
    let word = tables(&outputs.word().text());
    let rows: Vec<_> = word
        .last()
        .unwrap()
        .iter()
        .filter(|row| row[0].contains('.'))
        .collect();
    let of = |column: usize| {
        rows.iter()
            .map(|row| row[column].as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(of(3), ["≥ 87,5% [1]", "≥ 80% [2]", "≤ 4,1% [2]"]);
    assert_eq!(
        of(4),
        [
            "Đã đối chiếu nguyên văn: Nguyễn_Văn_A, ngày 15/06/2024",
            "Chưa đối chiếu: nhập theo văn bản",
            "Chưa đối chiếu: nhập theo văn bản",
        ]
    );
    assert_eq!(
        of(5)[2],
        "Yêu cầu thấp hơn mức của trung ương, lý do: vùng thiên tai."
    );
    for ending in ["txt", "md", "csv", "html", "xlsx"] {
        assert!(
            outputs.texts(ending).concat().contains("Nguyễn_Văn_A"),
            "{ending}"
        );
    }
    // What a file says stays text.
    assert!(!outputs.text("html").contains("<mẫu>"));
    let unset = written(folder.path(), "trong", &format!("rules show {BASE} 16"));
    let word = tables(&unset.word().text());
    let row = word.last().unwrap().last().unwrap();
    assert_eq!(
        [row[3].as_str(), row[4].as_str()],
        ["chưa rõ [1]", "Chưa đủ căn cứ: chưa có mức"]
    );
    assert!(row[5].starts_with("Chưa rõ vì: "), "{row:?}");
}

// ------------------------------------------------------------------------ rules diff

#[test]
fn a_comparison_puts_the_old_beside_the_new_and_counts() {
    let folder = folder(&[]);
    for (name, arguments) in [("sua", AMENDED), ("tinh", LOCAL)] {
        let outputs = written(folder.path(), name, arguments);
        let json = records(&outputs);
        let word = tables(&outputs.word().text());
        let counts = &word[0];
        // The differences by year have a table of their own, behind the others.
        let by_year = json.iter().filter(|it| it["by_year"] == "yes").count();
        let ours = word.iter().filter(|table| table[0].len() == 5);
        let rows: Vec<&Vec<String>> = ours.flat_map(|table| &table[1..]).collect();
        assert_eq!(rows.len(), json.len());
        let (amended, years): (Vec<_>, Vec<_>) = json.iter().partition(|it| it["by_year"] == "no");
        assert_eq!(years.len(), by_year);
        for (row, record) in rows.iter().zip(amended.iter().chain(&years)) {
            assert_eq!(row[0], text(record, "code"));
            assert_eq!(row[1], text(record, "title"));
            for (side, cell) in [("before", &row[3]), ("after", &row[4])] {
                let value = text(record, &format!("{side}_value"));
                let number: String = value.replace('.', ",");
                let is_number = number.starts_with(|it: char| it.is_ascii_digit());
                assert!(!is_number || cell.contains(&number), "{record}: {row:?}");
                let document = text(record, &format!("{side}_document"));
                let documents = word.iter().find(|table| table[0].len() == 2).unwrap();
                let named = documents
                    .iter()
                    .any(|it| it[1] == document && cell.contains(&it[0]));
                assert!(named || document.is_empty(), "{record}: {row:?}");
            }
        }
        // Every indicator and part of both stands in one of the rows that count.
        let count = |row: &Vec<String>| row[1].parse::<usize>().unwrap();
        let same = count(counts.last().unwrap());
        assert_eq!(counts.last().unwrap()[0], "giữ nguyên");
        let codes: BTreeSet<&str> = json.iter().map(|it| text(it, "code")).collect();
        let listed: BTreeSet<&str> = counts[1..counts.len() - 1]
            .iter()
            .flat_map(|row| row[2].split(", "))
            .collect();
        assert_eq!(codes, listed);
        for row in &counts[1..counts.len() - 1] {
            assert_eq!(count(row), row[2].split(", ").count(), "{row:?}");
        }
        let later = if name == "sua" {
            "rules show xa-ntm-2021-2025 --as-of 2024-03-01"
        } else {
            TOGETHER
        };
        let later = succeed(
            &[
                later.split(' ').collect::<Vec<_>>(),
                vec!["--format", "csv"],
            ]
            .concat(),
        );
        let later: BTreeSet<String> = csv_rows(later.trim_start_matches('\u{feff}'), b';')[1..]
            .iter()
            .map(|row| row[2].trim_matches(['=', '"']).to_owned())
            .filter(|code| code != "withdrawal")
            .collect();
        let is_leaf = |code: &&&str| later.contains(**code);
        let both = later.len() - codes.iter().filter(is_leaf).count();
        // The records have no row for an indicator whose parts decide it.
        assert!((both..both + 3).contains(&same), "{both} {same}");
    }
}

#[test]
fn files_of_both_sides_are_told_with_their_hashes() {
    let one = own_overlay();
    let path = one.path();
    let text_of = fs::read_to_string(path.join("tinh.toml")).unwrap();
    fs::write(path.join("moi.toml"), text_of.replace("= 80,", "= 85,")).unwrap();
    let outputs = written(path, "hai", "rules diff tinh.toml moi.toml");
    for ending in ["docx", "xlsx", "html"] {
        let texts = outputs.texts(ending);
        for file in ["tinh.toml", "moi.toml", "rules/xa-ntm-2021-2025.toml"] {
            assert!(texts.iter().any(|it| it == file), "{file} in {ending}");
        }
        let hashes = texts
            .iter()
            .filter(|it| it.len() == 64 && it.chars().all(|it| it.is_ascii_hexdigit()));
        assert_eq!(hashes.collect::<BTreeSet<_>>().len(), 3, "{ending}");
    }
    let nothing = written(path, "khong", "rules diff tinh.toml tinh.toml");
    assert!(
        nothing
            .texts("docx")
            .contains(&"Không có khác biệt.".to_owned())
    );
    assert!(
        !nothing
            .texts("docx")
            .iter()
            .any(|it| it.starts_with("Phụ lục"))
    );
}

// ------------------------------------------------------------------------ the form

#[test]
fn the_heading_bears_the_place_of_the_rules_or_the_body_that_is_named() {
    let folder = folder(&[]);
    let head = |name: &str, arguments: &str| {
        let outputs = written(folder.path(), name, arguments);
        let texts = outputs.texts("docx");
        let at = texts.iter().position(|it| it.starts_with("BẢN ")).unwrap();
        texts[..=at].join("|").replace('\u{a0}', " ")
    };
    let own = head("own", TOGETHER);
    assert!(own.starts_with("ỦY BAN NHÂN DÂN|TỈNH LẠNG SƠN|"), "{own}");
    assert!(
        own.contains("Lạng Sơn, ngày") && own.ends_with("|BẢN TỔNG HỢP"),
        "{own}"
    );
    let named = head(
        "named",
        &format!("{LOCAL} --body SỞ_TƯ_PHÁP --superior-body UBND_TỈNH --place Kỳ_Lừa"),
    );
    assert!(named.starts_with("UBND_TỈNH|SỞ_TƯ_PHÁP|"), "{named}");
    assert!(
        named.contains("Kỳ_Lừa, ngày") && named.ends_with("|BẢN SO SÁNH"),
        "{named}"
    );
    // Nobody's committee is guessed for a national set.
    let national = head("national", &format!("rules show {BASE}"));
    assert!(national.starts_with("(TÊN CƠ QUAN BÁO CÁO)|"), "{national}");
}

#[test]
fn the_files_are_sound_and_the_same_bytes_come_out_twice() {
    let folder = folder(&[]);
    for (name, arguments) in [("a", TOGETHER), ("b", AMENDED)] {
        let [one, two] =
            ["1", "2"].map(|it| written(folder.path(), &format!("{name}{it}"), arguments));
        for ending in ENDINGS {
            assert_eq!(one.bytes(ending), two.bytes(ending), "{ending}");
        }
        for ending in ["docx", "xlsx"] {
            assert!(xml_parts(one.bytes(ending)).len() > 5);
        }
        let word = one.word().text();
        let annexes: Vec<String> = word
            .below("w:p")
            .into_iter()
            .map(said)
            .filter(|it| it.starts_with("Phụ lục"))
            .collect();
        // What only workbooks have leaves no empty annex.
        assert_eq!(annexes.len(), 1, "{annexes:?}");
        let page = one.text("html");
        assert!(page.contains("<nav ") && !page.contains("<form"), "{name}");
        let mut workbook = one.workbook();
        let empty = sheets(&mut workbook)
            .into_iter()
            .filter(|(_, rows)| rows.is_empty());
        assert_eq!(empty.count(), 0);
        assert_eq!(workbook.sheet_names()[0], "Tổng hợp");
    }
}

#[test]
fn pages_are_a4_the_table_lies_across_and_its_head_is_repeated() {
    if !have(&["soffice", "pdftotext", "pdfinfo"]) {
        return;
    }
    let folder = folder(&[]);
    let _ = written(folder.path(), "bo", &format!("rules show {BASE}"));
    let pdf = converted(&[folder.path().join("bo.docx")], "pdf").remove(0);
    let (texts, sizes) = (pages(&pdf), page_sizes(&pdf));
    let across = |(width, height): &(f64, f64)| width > height;
    assert!(
        !across(&sizes[0]) && sizes[1..].iter().all(across),
        "{sizes:?}"
    );
    assert!(
        sizes
            .iter()
            .all(|(width, height)| (width.max(*height) - 842.0).abs() < 2.0)
    );
    assert!(texts.len() > 4);
    for (index, page) in texts.iter().enumerate().skip(1) {
        let page = squeezed(page);
        assert!(
            page.contains(&squeezed("Tình trạng đối chiếu")),
            "page {}",
            index + 1
        );
        assert!(
            page.starts_with(&(index + 1).to_string()),
            "page {}",
            index + 1
        );
    }
}

#[test]
fn what_cannot_be_written_is_refused_as_everywhere() {
    let folder = own_overlay();
    let path = folder.path();
    let before = names_in(path);
    for command in ["rules show tinh.toml", "rules diff tinh.toml tinh.toml"] {
        for (rest, code, problem) in [
            ("--format docx", 2, "needs-output-file"),
            ("-o a.docx -o muc.doc", 2, "unknown-output-format"),
            ("-o a.docx -o muc.pdf", 2, "no-pdf"),
            ("-o a.docx -o a.docx", 2, "output-twice"),
            ("-o a.docx -o tinh.toml --format xlsx", 2, "output-is-input"),
            ("-o a.docx -o khong/co.xlsx", 5, "no-such-folder"),
        ] {
            let outcome = run_in(path, &format!("{command} {rest}"));
            assert_fails(&outcome, code, &[problem]);
            assert_eq!(names_in(path), before, "{command} {rest}");
        }
    }
    assert_eq!(
        run_in(path, "rules show tinh.toml --source --body A").code,
        2
    );
    // An earlier report is replaced, whatever its ending says when the format is named.
    for _ in 0..2 {
        let outcome = run_in(path, "rules show tinh.toml --format docx -o muc.doc");
        assert_eq!((outcome.code, outcome.stderr.as_str()), (0, ""));
    }
    let bytes = fs::read(path.join("muc.doc")).unwrap();
    assert!(bytes.starts_with(b"PK"));
    // A workbook of rules among surveys is no survey.
    fs::write(path.join("xa.csv"), project_file(LIEN_HOI)).unwrap();
    assert_eq!(run_in(path, "rules show tinh.toml -o muc.xlsx").code, 0);
    let judged = run_in(path, "check . --format json");
    assert_eq!(judged.code, 0, "{}", judged.stderr);
    assert!(
        judged.stderr.contains("own-results-left-out"),
        "{}",
        judged.stderr
    );
}
