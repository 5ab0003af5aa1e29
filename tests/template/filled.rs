//! The workbook that `nongthon template` makes: what stands in it, what it lets people type, and
//! what comes back when another program has filled it in.

use crate::support::flat_sheet::{Put, fill};
use crate::support::*;
use calamine::{Data, DataType, Reader, Xlsx, open_workbook};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

const EMPTY: [&str; 7] = [
    "template",
    "--as-of",
    "2022-12-31",
    "--province",
    "Lạng Sơn",
    "--commune",
    "Liên Hội",
];

/// A workbook made with these arguments, in a folder of its own.
fn form(arguments: &[&str]) -> (TempDir, PathBuf) {
    let folder = folder(&[]);
    let path = folder.path().join("phieu.xlsx");
    let mut all = arguments.to_vec();
    all.extend(["-o", path.to_str().unwrap()]);
    succeed(&all);
    (folder, path)
}

/// A part of the workbook's archive.
fn part(path: &Path, name: &str) -> String {
    let file = std::fs::File::open(path).unwrap();
    let mut archive = zip::ZipArchive::new(file).unwrap();
    let mut text = String::new();
    let mut part = archive.by_name(name).unwrap();
    part.read_to_string(&mut text).unwrap();
    text
}

const FACTS: &str = "xl/worksheets/sheet1.xml";
const FIGURES: &str = "xl/worksheets/sheet2.xml";

/// The texts of a sheet, row by row.
fn texts(path: &Path, sheet: &str) -> Vec<Vec<String>> {
    let mut workbook: Xlsx<_> = open_workbook(path).unwrap();
    let range = workbook.worksheet_range(sheet).unwrap();
    let rows = range.rows();
    rows.map(|row| row.iter().map(ToString::to_string).collect())
        .collect()
}

// ------------------------------------------------------------------------ what stands in it

#[test]
fn the_form_has_a_sheet_for_facts_one_for_figures_and_a_guide() {
    let (_folder, path) = form(&EMPTY);
    let workbook: Xlsx<_> = open_workbook(&path).unwrap();
    let names = workbook.sheet_names();
    assert_eq!(
        names,
        ["Thông tin chung", "Số liệu", "Hướng dẫn", "Danh mục"]
    );
    // Only the list of provinces is too long for a rule of its own.
    assert!(
        part(&path, "xl/workbook.xml").contains(r#"name="Danh mục" sheetId="4" state="hidden""#)
    );
    assert_eq!(texts(&path, "Danh mục").len(), 63);
    let guide = texts(&path, "Hướng dẫn");
    assert_eq!(guide[1][0], nongthon::survey::GUIDE_MARK);
    let says = |text: &str| guide.iter().flatten().any(|cell| cell.contains(text));
    assert!(says("xa-ntm-2021-2025") && says("lang-son-2022") && says("31/12/2022"));
    assert!(
        says("chưa đối chiếu với văn bản nào"),
        "how far the targets are known"
    );
    assert!(says("Chưa đủ căn cứ"), "what the verdicts mean");
}

#[test]
fn the_form_says_what_the_csv_says() {
    for source in [
        &EMPTY[..],
        &["template", "--from", LIEN_HOI, "--as-of", "2022-12-31"],
    ] {
        let (_folder, path) = form(source);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .has_headers(false)
            .from_reader(std::io::Cursor::new(succeed(source)));
        let records: Vec<Vec<String>> = reader
            .records()
            .map(|record| record.unwrap().iter().map(comparable).collect())
            .collect();
        let figures = texts(&path, "Số liệu");
        let first = records.iter().position(|row| row[0].is_empty()).unwrap();
        let expected = &records[first..];
        assert_eq!(figures.len() - 1, expected.len());
        for (found, expected) in figures[1..].iter().zip(expected) {
            let found: Vec<String> = found.iter().map(|cell| comparable(cell)).collect();
            for (found, expected) in found.iter().zip(expected) {
                // The value of a share is a percentage, which a workbook keeps as a fraction.
                let fraction: Option<String> = expected
                    .strip_suffix('%')
                    .and_then(|percent| format!("{percent}e-2").parse::<f64>().ok())
                    .map(|fraction| fraction.to_string());
                let printed = expected.trim_end_matches('%');
                let same =
                    found == expected || found == printed || Some(found) == fraction.as_ref();
                assert!(same, "{found} is not {expected}");
            }
        }
    }
}

/// A cell without what only one of the formats puts around it.
fn comparable(cell: &str) -> String {
    let is_number = |text: &str| {
        text.chars()
            .all(|it| it.is_ascii_digit() || ",%".contains(it))
    };
    let bare = cell.trim_start_matches(['\u{feff}', '=']).trim_matches('"');
    if is_number(bare) {
        bare.replace(',', ".")
    } else {
        bare.to_owned()
    }
}

#[test]
fn codes_are_text() {
    let (_folder, path) = form(&EMPTY);
    let mut workbook: Xlsx<_> = open_workbook(&path).unwrap();
    let range = workbook.worksheet_range("Số liệu").unwrap();
    let codes: Vec<&Data> = range.rows().skip(1).map(|row| &row[0]).collect();
    assert!(codes.iter().all(|code| code.is_string() || code.is_empty()));
    assert!(codes.iter().any(|code| code.get_string() == Some("17.10")));
}

#[test]
fn no_text_becomes_a_formula() {
    let survey =
        format!("{SOUND}1.2;đạt\n").replace("chỉ tiêu;giá trị\n", "chỉ tiêu;giá trị;ghi chú\n");
    let survey = survey.replace("1.1;đạt", "1.1;đạt;=HYPERLINK(1)") + "2.1;;- Đường @xã\n";
    let folder = folder(&[("old.csv", &survey)]);
    let made = run_in(folder.path(), "template --from old.csv -o phieu.xlsx");
    assert_eq!(made.code, 0, "{}", made.stderr);
    let path = folder.path().join("phieu.xlsx");
    let sheet = part(&path, FIGURES);
    let cells = &sheet[..sheet.find("</sheetData>").unwrap()];
    assert!(!cells.contains("<f>"), "a cell holds a formula");
    let all = texts(&path, "Số liệu").concat();
    assert!(all.contains(&"=HYPERLINK(1)".to_owned()));
    assert!(all.contains(&"- Đường @xã".to_owned()));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let (_one, first) = form(&EMPTY);
    std::thread::sleep(std::time::Duration::from_millis(1100));
    let (_other, second) = form(&EMPTY);
    let read = |path| std::fs::read(path).unwrap();
    assert_eq!(read(first), read(second));
}

// ------------------------------------------------------------------------ what it lets people type

/// The rule for a cell: its element in the sheet.
fn rule(sheet: &str, cell: &str) -> Option<String> {
    let (letter, number) = cell.split_at(1);
    let number: u32 = number.parse().unwrap();
    sheet.split("<dataValidation ").skip(1).find_map(|element| {
        let (_, rest) = element.split_once("sqref=\"")?;
        let ranges = &rest[..rest.find('"')?];
        let covers = ranges.split(' ').any(|range| {
            let (from, to) = range.split_once(':').unwrap_or((range, range));
            let row = |cell: &str| cell[1..].parse::<u32>().unwrap();
            from.starts_with(letter) && (row(from)..=row(to)).contains(&number)
        });
        covers.then(|| element[..element.find("</dataValidation>").unwrap()].to_owned())
    })
}

/// The line of an indicator or fact on a sheet, from 1.
fn line(path: &Path, sheet: &str, wanted: &str) -> usize {
    let rows = texts(path, sheet);
    rows.iter().position(|row| row[0] == wanted).unwrap() + 1
}

#[test]
fn every_cell_has_the_rule_of_what_it_takes() {
    let (_folder, path) = form(&EMPTY);
    let sheet = part(&path, FIGURES);
    let at = |column: &str, code: &str| {
        let line = line(&path, "Số liệu", code);
        rule(&sheet, &format!("{column}{line}")).map(|rule| (rule, line))
    };
    // Whole people, at most all of them.
    let (numerator, line_of) = at("F", "12.1").unwrap();
    let first = |rule: &str| {
        rule[rule.find("ISNUMBER(F").unwrap() + 10..]
            .find(')')
            .map(|end| {
                let start = rule.find("ISNUMBER(F").unwrap() + 10;
                rule[start..start + end].to_owned()
            })
    };
    let base = first(&numerator).unwrap();
    assert!(base.parse::<usize>().unwrap() <= line_of);
    assert!(
        numerator.contains(&format!("ROUND(F{base},0)=F{base}")),
        "{numerator}"
    );
    assert!(
        numerator.contains(&format!("F{base}&lt;=G{base}")),
        "{numerator}"
    );
    // Kilometres to the metre; computers may be more than officials.
    assert!(at("F", "2.1").unwrap().0.contains(",3)="));
    assert!(!at("F", "8.4.a").unwrap().0.contains("&lt;="));
    assert!(
        at("G", "12.1").unwrap().0.contains("&gt;0"),
        "no whole is zero"
    );
    // Percentages, amounts, answers.
    assert!(
        at("H", "12.1")
            .unwrap()
            .0
            .contains("<formula2>1</formula2>")
    );
    assert!(
        at("I", "12.1")
            .unwrap()
            .0
            .contains("<formula2>100</formula2>")
    );
    assert!(at("H", "10").unwrap().0.contains(",3)="));
    assert!(at("H", "1.1").unwrap().0.contains("\"Đạt,Chưa đạt\""));
    assert!(
        at("H", "13.4")
            .unwrap()
            .0
            .contains("\"Đạt,Chưa đạt,Không áp dụng\"")
    );
    assert!(at("J", "12.1").unwrap().0.contains("\"Đạt,Chưa đạt\""));
    // Where nothing belongs, nothing is allowed for.
    assert_eq!(at("F", "1.1"), None);
    let facts = part(&path, FACTS);
    let of_fact = |name: &str| {
        let line = line(&path, "Thông tin chung", name);
        rule(&facts, &format!("C{line}")).unwrap()
    };
    assert!(of_fact("số hộ").contains("type=\"whole\""));
    assert!(of_fact("ngày số liệu").contains("type=\"date\""));
    assert!(of_fact("tỉnh").contains("'Danh mục'!$A$1:$A$63"));
    assert!(
        of_fact("tỉnh").contains("errorStyle=\"warning\""),
        "other spellings are read too"
    );
}

#[test]
fn only_the_cells_to_be_filled_in_are_open() {
    let (_folder, path) = form(&EMPTY);
    let styles = part(&path, "xl/styles.xml");
    let formats = &styles[styles.find("<cellXfs").unwrap()..];
    let open: Vec<bool> = formats
        .split("<xf ")
        .skip(1)
        .map(|format| {
            let end = format.find("<xf").unwrap_or(format.len());
            format[..end].contains("locked=\"0\"")
        })
        .collect();
    for name in [FACTS, FIGURES] {
        let sheet = part(&path, name);
        let protection = &sheet[sheet.find("<sheetProtection").expect("it is protected")..];
        let protection = &protection[..protection.find('>').unwrap()];
        assert!(protection.contains("sheet=\"1\""));
        assert!(!protection.contains("password") && !protection.contains("hash"));
        assert!(sheet.contains("topLeftCell") && sheet.contains("state=\"frozen\""));
        assert!(sheet.contains("paperSize=\"9\"") && sheet.contains("orientation=\"landscape\""));
        for cell in sheet.split("<c r=\"").skip(1) {
            let address = &cell[..cell.find('"').unwrap()];
            let style = cell.split_once("s=\"").unwrap().1;
            let style: usize = style[..style.find('"').unwrap()].parse().unwrap();
            let is_code_or_header = address.starts_with('A') || address[1..] == *"1";
            assert!(!(is_code_or_header && open[style]), "{address} is open");
            let has_rule = rule(&sheet, address).is_some();
            assert!(
                !has_rule || open[style],
                "{address} is to be filled in and locked"
            );
        }
    }
    let workbook = part(&path, "xl/workbook.xml");
    assert_eq!(
        workbook.matches("_xlnm.Print_Titles").count(),
        2,
        "headers on every page"
    );
}

// ------------------------------------------------------------------------ filled in by LibreOffice

/// Has LibreOffice write a file in another format; `None` where it is not installed.
fn convert(folder: &Path, file: &str, format: &str) -> Option<PathBuf> {
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let output = Command::new("soffice")
        .args([profile.as_str(), "--headless", "--convert-to", format, file])
        .current_dir(folder)
        .output();
    let Ok(output) = output else {
        let in_ci = std::env::var("CI").is_ok_and(|value| !value.is_empty());
        assert!(!in_ci, "LibreOffice (soffice) is needed");
        eprintln!("skipped: LibreOffice (soffice) is not installed");
        return None;
    };
    let path = folder.join(file).with_extension(format);
    assert!(path.exists(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(path)
}

/// The shipped survey typed into an empty form, in LibreOffice, and saved in a format; `None` where
/// LibreOffice is not installed.
fn filled_in(format: &str) -> Option<(TempDir, PathBuf)> {
    let (folder, path) = form(&EMPTY);
    let flat = convert(folder.path(), "phieu.xlsx", "fods")?;
    let mut document = std::fs::read_to_string(&flat).unwrap();
    let survey = project_file(LIEN_HOI);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(survey.trim_start_matches('\u{feff}').as_bytes());
    let headings = reader.headers().unwrap().clone();
    for record in reader.records().map(Result::unwrap) {
        let is_code = record[0].starts_with(|first: char| first.is_ascii_digit());
        let sheet = if is_code {
            "Số liệu"
        } else {
            "Thông tin chung"
        };
        let rows = texts(&path, sheet);
        let row = rows.iter().position(|row| row[0] == record[0]).unwrap();
        for (heading, text) in headings.iter().zip(&record).skip(1) {
            let column = |name: &String| name.to_lowercase() == heading;
            let column = rows[0].iter().position(column);
            // The form knows the commune, its province and the day already.
            let is_open = |column: &usize| !text.is_empty() && rows[row][*column].is_empty();
            if let Some(column) = column.filter(is_open) {
                document = fill(&document, sheet, row, column, &typed(heading, text));
            }
        }
    }
    std::fs::write(&flat, document).unwrap();
    std::fs::remove_file(&path).unwrap();
    let saved = convert(folder.path(), "phieu.fods", format)?;
    Some((folder, saved))
}

/// What a spreadsheet makes of a text that is typed in.
fn typed(heading: &str, text: &str) -> Put {
    let plain = text.replace(',', ".");
    let number = |text: &str| text.parse::<f64>().is_ok().then(|| text.to_owned());
    let is_free = matches!(heading, "minh chứng" | "ghi chú" | "tự đánh giá");
    let date: Vec<&str> = text.split('/').collect();
    match (
        number(&plain),
        plain.strip_suffix('%').and_then(number),
        &date[..],
    ) {
        _ if is_free => Put::Text(text.to_owned()),
        (Some(number), _, _) => Put::Number(number),
        (_, Some(percent), _) => {
            let fraction: f64 = format!("{percent}e-2").parse().unwrap();
            Put::Percentage(fraction.to_string())
        }
        (_, _, [day, month, year]) => Put::Date(format!("{year}-{month}-{day}")),
        _ => Put::Text(text.to_owned()),
    }
}

#[test]
fn what_libreoffice_types_into_the_form_stands_there() {
    let Some((_folder, path)) = filled_in("xlsx") else {
        return;
    };
    let figures = texts(&path, "Số liệu");
    let row = |code: &str| figures.iter().find(|row| row[0] == code).unwrap();
    assert_eq!(row("12.1")[5..9], ["1520", "2162", "", "70.3"]);
    assert_eq!(row("4.2")[7], "0.96");
    assert_eq!(row("2.2")[5], "7.87");
    assert_eq!(row("14.1")[7], "đạt");
    let facts = texts(&path, "Thông tin chung");
    assert!(facts.iter().any(|row| row[0] == "số hộ" && row[2] == "804"));
}

#[test]
fn a_form_filled_in_by_libreoffice_gives_the_verdicts_of_the_same_survey() {
    for format in ["xlsx", "ods", "xls"] {
        let Some((_folder, path)) = filled_in(format) else {
            return;
        };
        let outcome = run(&["assess", path.to_str().unwrap(), "--format", "json"]);
        assert_eq!(outcome.stderr, "", "{format}");
        let found: serde_json::Value = serde_json::from_str(&outcome.stdout).unwrap();
        let expected = json(&[LIEN_HOI]);
        let verdicts = |assessment: &serde_json::Value| {
            let commune = &assessment["communes"][0];
            let messages = commune["findings"].as_array().unwrap().iter();
            let mut messages: Vec<String> = messages
                .map(|finding| finding["message"].to_string())
                .collect();
            messages.sort();
            (commune["criteria"].clone(), messages)
        };
        assert_eq!(verdicts(&found), verdicts(&expected), "{format}");
    }
}

#[test]
fn a_form_without_the_name_of_its_commune_is_still_about_one() {
    let (_folder, path) = form(&["template", "--as-of", "2022-12-31"]);
    let outcome = run(&["assess", path.to_str().unwrap(), "--format", "json"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let report: serde_json::Value = serde_json::from_str(&outcome.stdout).unwrap();
    let communes = report["communes"].as_array().unwrap();
    assert_eq!(communes.len(), 1);
    assert_eq!(communes[0]["name"], "phieu", "after the file");
    assert_eq!(communes[0]["verdict"], "no_data");
}

#[test]
fn the_form_opens_in_libreoffice_and_prints_on_few_pages() {
    let (folder, _path) = form(&EMPTY);
    let Some(pdf) = convert(folder.path(), "phieu.xlsx", "pdf") else {
        return;
    };
    let bytes = std::fs::read(pdf).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    let pages = text.matches("/Type/Page/").count();
    // One for the facts, one for the guide, the rest for 57 indicators and their parts.
    assert!((4..=7).contains(&pages), "{pages} pages");
}
