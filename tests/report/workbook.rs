//! The report as a workbook says what the JSON says, to two other programs: figures as numbers,
//! headers that stay and repeat, pages that can be printed.

use crate::support::outputs::{Outputs, sheets, xml_parts};
use crate::support::spoken::{Tongue, json_criteria_of, json_missing};
use crate::support::tools::{converted, have, have_font, page_sizes, pages, squeezed};
use crate::support::word::written;
use crate::support::xml_tree::Element;
use crate::support::*;
use calamine::{Data, Reader};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// What the sheets and the columns that are compared are called.
struct Names {
    tongue: Tongue,
    sheets: [&'static str; 8],
    result: &'static str,
    content: &'static str,
    code: &'static str,
    figures: [(&'static str, &'static str); 6],
    unit: &'static str,
    missing: &'static str,
    verdict: &'static str,
}

const VIETNAMESE: Names = Names {
    tongue: Tongue::Vietnamese,
    sheets: [
        "Tổng hợp",
        "Chỉ tiêu",
        "Còn thiếu",
        "Cảnh báo",
        "Nguồn",
        "Minh chứng",
        "Khoảng cách",
        "Biểu đồ",
    ],
    result: "Kết quả tự đánh giá",
    content: "Nội dung tiêu chí",
    code: "Mã",
    figures: [
        ("numerator", "Tử số"),
        ("denominator", "Mẫu số"),
        ("value", "Giá trị"),
        ("percent", "Tỷ lệ %"),
        ("shortfall", "Còn thiếu"),
        ("margin", "Dư"),
    ],
    unit: "Đơn vị",
    missing: "Còn thiếu, cần bổ sung",
    verdict: "Kết quả",
};
const ENGLISH: Names = Names {
    tongue: Tongue::English,
    sheets: [
        "Summary",
        "Indicators",
        "Missing",
        "Findings",
        "Sources",
        "Evidence",
        "Distances",
        "Chart",
    ],
    result: "Result of self-assessment",
    content: "Content of the criterion",
    code: "Code",
    figures: [
        ("numerator", "Numerator"),
        ("denominator", "Denominator"),
        ("value", "Value"),
        ("percent", "Percent"),
        ("shortfall", "Shortfall"),
        ("margin", "Margin"),
    ],
    unit: "Unit",
    missing: "Missing, or to be supplied",
    verdict: "Verdict",
};
/// Options and how the report then speaks.
const VARIANTS: [(&str, &Names); 3] = [
    ("", &VIETNAMESE),
    ("--lang en", &ENGLISH),
    ("--strict", &VIETNAMESE),
];

/// A cell as another program reads it.
#[derive(Clone, PartialEq, Debug)]
enum Read {
    Nothing,
    Text(String),
    Number(f64),
}

type Rows = Vec<Vec<Read>>;

// ------------------------------------------------------------------------ two other programs

fn read_by_calamine(outputs: &Outputs) -> Vec<(String, Rows)> {
    let cell = |cell: Data| match cell {
        Data::Empty => Read::Nothing,
        Data::String(text) => Read::Text(text),
        Data::Float(number) => Read::Number(number),
        other => panic!("a cell is {other:?}"),
    };
    let rows = |rows: Vec<Vec<Data>>| {
        let rows = rows.into_iter();
        rows.map(|row| row.into_iter().map(cell).collect())
            .collect()
    };
    let sheets = sheets(&mut outputs.workbook()).into_iter();
    let sheets = sheets.map(|(name, cells)| (name, rows(cells)));
    sheets
        .filter(|(_, rows): &(String, Rows)| !rows.is_empty())
        .collect()
}

fn read_by_libreoffice(path: &Path) -> Vec<(String, Rows)> {
    let flat = converted(&[path.to_owned()], "fods");
    let document = Element::parse(&fs::read_to_string(&flat[0]).unwrap());
    let spreadsheet = document.below("office:spreadsheet")[0];
    let tables = spreadsheet.all("table:table");
    tables
        .map(|table| {
            let rows = table.below("table:table-row").into_iter();
            let rows: Rows = rows.map(cells_of).collect();
            (table.attribute("table:name").unwrap().to_owned(), rows)
        })
        .collect()
}

fn cells_of(row: &Element) -> Vec<Read> {
    let mut cells = Vec::new();
    for cell in &row.children {
        let repeated = cell.attribute("table:number-columns-repeated");
        let repeated: usize = repeated.map_or(1, |count| count.parse().unwrap());
        let read = match cell.attribute("office:value-type") {
            Some("float" | "percentage") => {
                Read::Number(cell.attribute("office:value").unwrap().parse().unwrap())
            }
            Some("string") => {
                let lines = cell.all("text:p").map(|line| {
                    line.everything()
                        .iter()
                        .map(|it| it.text.as_str())
                        .collect::<String>()
                });
                Read::Text(lines.collect::<Vec<_>>().join("\n"))
            }
            None => Read::Nothing,
            Some(other) => panic!("a cell is a {other}"),
        };
        // Columns without end behind the table hold nothing.
        cells.extend(std::iter::repeat_n(read, repeated.min(40)));
    }
    cells
}

// ------------------------------------------------------------------------ what it says

/// The rows of a sheet below its heading, each with its cells by the name of the column.
struct Table<'r> {
    heading: &'r [Read],
    rows: Vec<&'r [Read]>,
}

impl<'r> Table<'r> {
    fn of(sheets: &'r [(String, Rows)], name: &str, column: &str) -> Table<'r> {
        let sheet = sheets.iter().find(|(known, _)| known == name);
        let (_, rows) = sheet.unwrap_or_else(|| panic!("no sheet {name}"));
        let is_heading = |row: &Vec<Read>| row.contains(&Read::Text(column.to_owned()));
        let heading = rows.iter().position(is_heading).expect("the heading");
        let has_text = |row: &&[Read]| row.iter().any(|cell| *cell != Read::Nothing);
        let below = rows[heading + 1..].iter().map(Vec::as_slice);
        Table {
            heading: &rows[heading],
            rows: below.filter(has_text).collect(),
        }
    }

    fn cell<'c>(&self, row: &'c [Read], column: &str) -> &'c Read {
        let is_column = |cell: &Read| *cell == Read::Text(column.to_owned());
        let index = self.heading.iter().position(is_column);
        let index = index.unwrap_or_else(|| panic!("no column {column} in {:?}", self.heading));
        row.get(index).unwrap_or(&Read::Nothing)
    }

    fn text<'c>(&self, row: &'c [Read], column: &str) -> &'c str {
        match self.cell(row, column) {
            Read::Text(text) => text,
            Read::Nothing => "",
            Read::Number(number) => panic!("{column} is the number {number}"),
        }
    }
}

/// The number that a spreadsheet has to keep for one of the JSON.
fn kept(name: &str, number: &Value) -> Option<f64> {
    let number = number.as_str()?;
    // An answer is a word of the report's language.
    let number = if name == "percent" {
        format!("{number}e-2").parse()
    } else {
        number.parse()
    };
    number.ok()
}

fn assert_figures(table: &Table<'_>, row: &[Read], of: &Value, figures: &[(&str, &str)]) {
    for (name, column) in figures {
        let code = &of["code"];
        let cell = table.cell(row, column);
        match (kept(name, &of[name]), cell) {
            (Some(expected), Read::Number(found)) => {
                assert_eq!(*found, expected, "{name} of {code}");
            }
            (None, Read::Nothing) => {}
            (None, Read::Text(_)) if *name == "value" => {}
            (expected, found) => panic!("{name} of {code} is {found:?}, not {expected:?}"),
        }
    }
}

fn assert_says_the_json(sheets: &[(String, Rows)], report: &Value, names: &Names) {
    let tongue = names.tongue;
    let criteria = json_criteria_of(report);
    let [summary, indicators, missing, findings, ..] = names.sheets;

    let table = Table::of(sheets, summary, names.result);
    for (row, criterion) in table.rows.iter().zip(criteria) {
        let code = criterion["code"].as_str().unwrap();
        assert_eq!(row[0], Read::Number(code.parse().unwrap()));
        assert_eq!(
            table.text(row, names.result),
            tongue.word_for(&criterion["verdict"])
        );
    }
    let conclusion = match tongue {
        Tongue::Vietnamese => format!("đạt {}/19 tiêu chí", report["communes"][0]["criteria_met"]),
        Tongue::English => format!("meets {} of 19", report["communes"][0]["criteria_met"]),
    };
    let (_, rows) = &sheets[0];
    let says = |row: &Vec<Read>| matches!(&row[0], Read::Text(text) if text.contains(&conclusion));
    assert!(rows.iter().any(says), "{conclusion}");

    let table = Table::of(sheets, indicators, names.content);
    let expected = json_indicators(report);
    let is_criterion = |row: &&[Read]| {
        let code = table.text(row, names.code);
        table
            .text(row, names.content)
            .starts_with(&format!("{code}. "))
    };
    let rows: Vec<&[Read]> = table.rows.iter().copied().filter(is_criterion).collect();
    assert_eq!(
        table.rows.len() - rows.len(),
        criteria.len(),
        "a row a criterion"
    );
    assert_eq!(rows.len(), expected.len());
    for (row, indicator) in rows.into_iter().zip(expected) {
        assert_eq!(table.text(row, names.code), indicator["code"]);
        assert_eq!(
            table.text(row, names.result),
            tongue.word_for(&indicator["verdict"])
        );
        assert_figures(&table, row, indicator, &names.figures);
        assert_eq!(
            table.text(row, names.unit),
            indicator["unit"].as_str().unwrap_or_default()
        );
    }

    let table = Table::of(sheets, missing, names.missing);
    let expected = json_missing(report);
    assert_eq!(table.rows.len(), expected.len());
    for (row, result) in table.rows.iter().zip(expected) {
        assert_eq!(table.text(row, names.code), result["code"]);
        assert_eq!(table.text(row, names.missing), result["missing"]);
        assert_eq!(
            table.text(row, names.verdict),
            tongue.word_for(&result["verdict"])
        );
        assert_figures(&table, row, result, &names.figures[4..5]);
    }

    let (_, rows) = sheets.iter().find(|(name, _)| name == findings).unwrap();
    let expected = report["communes"][0]["findings"].as_array().unwrap();
    assert_eq!(
        rows.iter()
            .filter(|row| matches!(row[0], Read::Number(_)))
            .count(),
        expected.len()
    );
}

#[test]
fn two_other_programs_read_what_the_json_says() {
    let folder = folder(&[("s.csv", &project_file(LIEN_HOI))]);
    for (index, (options, names)) in VARIANTS.iter().enumerate() {
        let name = format!("report-{index}");
        let arguments = format!("s.csv {options}");
        let outputs = Outputs::written(folder.path(), &name, arguments.trim());
        let report: Value = serde_json::from_str(outputs.text("json")).unwrap();
        assert_eq!(outputs.workbook().sheet_names(), names.sheets);
        assert_says_the_json(&read_by_calamine(&outputs), &report, names);
        if have(&["soffice"]) {
            let path = folder.path().join(format!("{name}.xlsx"));
            assert_says_the_json(&read_by_libreoffice(&path), &report, names);
        }
    }
}

#[test]
fn a_batch_has_a_sheet_a_commune_and_says_the_same_of_each() {
    let survey = |name: &str, houses: &str| {
        let survey = SurveyText::lien_hoi().with(&format!("xã;;;{name}"));
        survey.with(&format!("9.1;{houses};805;;;;;")).text()
    };
    let folder = folder(&[
        ("a.csv", &survey("Tri Lễ", "0")),
        ("b.csv", &survey("An Sơn", "7")),
    ]);
    let outputs = Outputs::written(folder.path(), "batch", "a.csv b.csv");
    let report: Value = serde_json::from_str(outputs.text("json")).unwrap();
    let sheets = read_by_calamine(&outputs);
    let summary = Table::of(&sheets, "Tổng hợp", "Xã");
    let numbered = summary.rows.iter();
    let numbered = numbered.filter(|row| matches!(row.first(), Some(Read::Number(_))));
    assert_eq!(numbered.count(), 2, "a row a commune");
    for (index, name) in ["Tri Lễ", "An Sơn"].into_iter().enumerate() {
        let commune = serde_json::json!({ "communes": [report["communes"][index]] });
        let met = commune["communes"][0]["criteria_met"].as_f64().unwrap();
        assert!(
            summary.rows[index].contains(&Read::Number(met)),
            "{:?}",
            summary.rows[index]
        );
        let table = Table::of(&sheets, name, VIETNAMESE.content);
        let of = |row: &&&[Read]| table.text(row, "Mã") == "9.1";
        let row = table.rows.iter().find(of).unwrap();
        assert_figures(
            &table,
            row,
            json_indicator(&commune, "9.1"),
            &VIETNAMESE.figures,
        );
        let missing = Table::of(&sheets, "Còn thiếu", VIETNAMESE.missing);
        let own = missing
            .rows
            .iter()
            .filter(|row| missing.text(row, "Xã").contains(name));
        assert_eq!(own.count(), json_missing(&commune).len(), "{name}");
    }
}

// ------------------------------------------------------------------------ how it is laid out

#[test]
fn headers_stay_in_sight_filter_and_repeat_on_a4_across() {
    for (survey, is_batch) in [("s.csv", false), ("s.csv t.csv", true)] {
        let other = SurveyText::lien_hoi().with("xã;;;Tri Lễ").text();
        let folder = folder(&[("s.csv", &project_file(LIEN_HOI)), ("t.csv", &other)]);
        let outputs = Outputs::written(folder.path(), "report", survey);
        let parts = xml_parts(outputs.bytes("xlsx"));
        let part = |name: &str| &parts.iter().find(|(known, _)| known == name).unwrap().1;
        let worksheets = parts
            .iter()
            .filter(|(name, _)| name.starts_with("xl/worksheets/sheet"));
        let mut count = 0;
        for (name, sheet) in worksheets {
            count += 1;
            let pane = sheet.below("pane")[0];
            assert_eq!(pane.attribute("state"), Some("frozen"), "{name}");
            let below: u32 = pane.attribute("ySplit").unwrap().parse().unwrap();
            let filter = sheet.child("autoFilter").unwrap().attribute("ref").unwrap();
            assert!(
                filter.starts_with(&format!("A{below}:")),
                "{name}: {filter}"
            );
            let page = sheet.child("pageSetup").unwrap();
            assert_eq!(page.attribute("orientation"), Some("landscape"), "{name}");
            assert_eq!(page.attribute("paperSize"), Some("9"), "{name}");
            assert_eq!(page.attribute("fitToHeight"), Some("0"), "{name}");
            let footer = &sheet.below("oddFooter")[0].text;
            assert!(footer.ends_with("Trang &P/&N"), "{name}: {footer}");
            // Numbers have formats that show all their digits, codes are text.
            let number_formats = sheet
                .below("c")
                .into_iter()
                .filter(|cell| cell.attribute("t").is_none() && cell.child("v").is_some());
            assert!(
                number_formats
                    .into_iter()
                    .all(|cell| cell.attribute("s").is_some()),
                "{name}"
            );
        }
        let defined = part("xl/workbook.xml").below("definedName");
        let titles = defined
            .iter()
            .filter(|it| it.attribute("name") == Some("_xlnm.Print_Titles"));
        assert_eq!(titles.count(), count, "every sheet repeats its header");
        assert_eq!(count, if is_batch { 11 } else { 7 });
        // Charts stand on sheets of their own, where they shrink no table.
        assert!(
            parts
                .iter()
                .any(|(name, _)| name.starts_with("xl/chartsheets/"))
        );
        assert!(
            parts
                .iter()
                .all(|(name, _)| !name.starts_with("xl/worksheets/_rels"))
        );
    }
}

#[test]
fn printed_it_fills_a_dozen_numbered_pages_with_a_header_each() {
    if !have(&["soffice", "pdftotext", "pdfinfo"]) || !have_font() {
        return;
    }
    let folder = folder(&[]);
    let english = written(folder.path(), "en.xlsx", LIEN_HOI, &["--lang", "en"]);
    let vietnamese = written(folder.path(), "vi.xlsx", LIEN_HOI, &[]);
    let pdfs = converted(&[vietnamese, english], "pdf");
    for (pdf, (page_word, draft, heads)) in pdfs.iter().zip([
        (
            "Trang",
            "DỰ THẢO",
            [
                "TT Tên tiêu chí Nội dung tiêu chí Yêu cầu",
                "Mã Chỉ tiêu Kết quả thực hiện",
            ],
        ),
        (
            "Page",
            "DRAFT",
            [
                "No. Criterion Content of the criterion Target",
                "Code Indicator Outcome Target",
            ],
        ),
    ]) {
        let pages = pages(pdf);
        assert!((10..=14).contains(&pages.len()), "{} pages", pages.len());
        let tables = &pages[..pages.len() - 1];
        for (index, page) in tables.iter().enumerate() {
            let page = squeezed(page);
            let number = format!("{page_word} {}/{}", index + 1, pages.len());
            assert!(page.contains(&number), "{number}: {page}");
            assert!(page.contains(draft), "page {}", index + 1);
            assert!(page.contains("Liên Hội"), "page {}", index + 1);
        }
        for (head, at_least) in heads.iter().zip([4, 2]) {
            let with_head = tables.iter().filter(|page| squeezed(page).contains(head));
            assert!(with_head.count() >= at_least, "{head}");
        }
        assert!(page_sizes(pdf).iter().all(|(width, height)| width > height));
        // Nothing is clipped: every title stands there to its last letter.
        let tight = |text: &str| text.split_whitespace().collect::<String>();
        let text = tight(&pages.join(" "));
        let language = if page_word == "Page" { "en" } else { "vi" };
        for indicator in json_indicators(&json(&[LIEN_HOI, "--lang", language])) {
            let [code, title] = ["code", "title"].map(|key| indicator[key].as_str().unwrap());
            assert!(
                text.contains(&tight(&format!("{code}. {title}"))),
                "{code}. {title}"
            );
        }
    }
}
