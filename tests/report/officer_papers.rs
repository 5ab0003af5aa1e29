//! What an officer looks for in the papers: where the warnings are, what is provisional, what was concluded
//! only, and no name of a file where the commune's belongs.

use crate::support::outputs::sheets;
use crate::support::word::{Word, said, tables};
use crate::support::*;
use calamine::{Data, Xlsx, open_workbook};
use std::path::Path;

const ASSIGNMENTS: &str = "data/van-quan-2023.toml";

type Sheets = Vec<(String, Vec<Vec<Data>>)>;

fn workbook(path: &Path) -> Sheets {
    let mut workbook: Xlsx<_> = open_workbook(path).unwrap();
    sheets(&mut workbook).into_iter().collect()
}

fn sheet<'s>(sheets: &'s Sheets, name: &str) -> &'s [Vec<Data>] {
    let found = sheets.iter().find(|(own, _)| own == name);
    let (_, rows) = found.unwrap_or_else(|| panic!("no sheet {name}"));
    rows
}

/// The texts of a row, the first that has one in each of these columns.
fn headings(rows: &[Vec<Data>], first: &str) -> Vec<String> {
    let texts = |row: &Vec<Data>| row.iter().map(ToString::to_string).collect::<Vec<_>>();
    let mut rows = rows.iter().map(texts);
    rows.find(|row| row.first().is_some_and(|it| it == first))
        .unwrap_or_else(|| panic!("no heading {first}"))
}

#[test]
fn the_plan_has_its_warnings_where_the_terminal_says_and_names_no_file() {
    let folder = folder(&[]);
    let paths = ["kh.xlsx", "kh.docx"].map(|name| folder.path().join(name));
    let outcome = run(&[
        "plan",
        LIEN_HOI,
        "--assignments",
        ASSIGNMENTS,
        "--as-of",
        "2023-11-30",
        "-o",
        paths[0].to_str().unwrap(),
        "-o",
        paths[1].to_str().unwrap(),
    ]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert!(
        outcome.stderr.contains("mục Cảnh báo trong"),
        "{}",
        outcome.stderr
    );
    let sheets = workbook(&paths[0]);
    let warnings = sheet(&sheets, "Cảnh báo");
    let told: Vec<String> = warnings.iter().flatten().map(ToString::to_string).collect();
    assert!(
        told.iter().any(|it| it.contains("“Thực hiện ngay việc")),
        "{told:?}"
    );
    let own = headings(sheet(&sheets, "Việc còn lại"), "Mã");
    assert!(own.contains(&"Còn thiếu".to_owned()) && own.contains(&"Số còn thiếu".to_owned()));
    let text = said(&Word::unpack(std::fs::read(&paths[1]).unwrap()).text());
    assert!(text.contains("Cảnh báo"), "the section of that name");
    for internal in [".toml", "xoa-nha-tam", "dòng 352"] {
        assert!(!text.contains(internal), "{internal}");
        assert!(!told.iter().any(|it| it.contains(internal)), "{internal}");
    }
}

#[test]
fn a_plan_of_an_earlier_year_is_told_of_even_where_it_goes_to_a_file() {
    let later = project_file(LIEN_HOI).replace("31/12/2022", "31/12/2025");
    let folder = folder(&[("later.csv", &later)]);
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let outcome = run(&[
        "plan".to_owned(),
        at("later.csv"),
        "--assignments".to_owned(),
        ASSIGNMENTS.to_owned(),
        "-o".to_owned(),
        at("kh.docx"),
    ]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let told = outcome.stderr.matches("due-before-data").count();
    assert_eq!(told, 1, "{}", outcome.stderr);
    assert!(
        outcome
            .stderr
            .contains("đã qua so với ngày số liệu 31/12/2025")
    );
    // The same plan with data of before its days.
    let now = succeed(&["plan", LIEN_HOI, "--assignments", ASSIGNMENTS]);
    assert!(!now.contains("đã qua so với"), "{now}");
}

#[test]
fn the_summary_says_what_is_provisional_and_how_recognition_stands() {
    let other = project_file(LIEN_HOI).replace("xã;;;Liên Hội", "xã;;;Hòa Bình");
    let folder = folder(&[("a.csv", &project_file(LIEN_HOI)), ("b.csv", &other)]);
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let surveys = [at("a.csv"), at("b.csv")];
    let mut arguments = vec!["assess".to_owned()];
    arguments.extend(surveys.iter().cloned());
    arguments.push("--summary".to_owned());
    let terminal = succeed(&arguments);
    arguments.extend(["-o".to_owned(), at("s.docx"), "-o".to_owned(), at("s.xlsx")]);
    succeed(&arguments);
    let word = Word::unpack(std::fs::read(at("s.docx")).unwrap());
    let first = &workbook(Path::new(&at("s.xlsx")))[0].1;
    let sheet: Vec<String> = first.iter().flatten().map(ToString::to_string).collect();
    let word_text = said(&word.text()).replace('\u{a0}', " ");
    let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    for text in [terminal, word_text, sheet.join(" ")] {
        let text = squeezed(&text);
        for part in [
            "Kết quả là tạm tính. Trong ",
            "chỉ tiêu, nội dung xét cho mỗi xã: ",
            "kết quả ở 2 xã lấy theo kết luận của cán bộ",
            "Xét công nhận: 0 xã đủ điều kiện theo số liệu đã có, 2 xã không đủ điều kiện",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
    }
}

#[test]
fn the_report_names_the_criteria_that_are_met_by_conclusions() {
    let terminal = succeed(&["assess", LIEN_HOI]);
    let squeezed = terminal.split_whitespace().collect::<Vec<_>>().join(" ");
    let sentence = "Tiêu chí đạt theo kết luận của cán bộ: ";
    let (_, after) = squeezed.split_once(sentence).unwrap();
    let (named, _) = after.split_once('.').unwrap();
    let named: Vec<&str> = named.split(", ").collect();
    // The same from the JSON.
    let report = json(&[LIEN_HOI]);
    let criteria = report["communes"][0]["criteria"].as_array().unwrap();
    let is_concluded = |result: &serde_json::Value| result["basis_of_verdict"] == "concluded";
    let expected: Vec<&str> = criteria
        .iter()
        .filter(|criterion| criterion["verdict"] == "met")
        .filter(|criterion| {
            let mut indicators = criterion["indicators"].as_array().unwrap().iter();
            indicators.any(|it| {
                is_concluded(it) || it["parts"].as_array().unwrap().iter().any(is_concluded)
            })
        })
        .map(|criterion| criterion["code"].as_str().unwrap())
        .collect();
    assert!(!expected.is_empty());
    assert_eq!(named, expected);
}

#[test]
fn a_commune_without_a_name_is_left_blank_in_papers_and_its_file_told_by_check() {
    let survey = SurveyText::lien_hoi().without("xã").text();
    let folder = folder(&[("noname.csv", &survey)]);
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    succeed(&[
        "assess".to_owned(),
        at("noname.csv"),
        "-o".to_owned(),
        at("r.docx"),
        "-o".to_owned(),
        at("r.html"),
    ]);
    let text = said(&Word::unpack(std::fs::read(at("r.docx")).unwrap()).text());
    assert!(text.contains("XÃ …………"), "{text}");
    let html = std::fs::read_to_string(at("r.html")).unwrap();
    for paper in [text, html] {
        assert!(!paper.to_lowercase().contains("xã noname"));
    }
    let check = succeed(&["check".to_owned(), at("noname.csv")]);
    // In the column of places, beside the finding.
    let row = check
        .lines()
        .find(|line| line.contains("[commune-unnamed]") || line.contains("không ghi tên xã"));
    let row = row.unwrap_or_else(|| panic!("not told: {check}"));
    assert!(row.starts_with("noname.csv"), "{row}");
}

#[test]
fn the_map_of_communes_is_told_without_colours() {
    let other = project_file(LIEN_HOI).replace("xã;;;Liên Hội", "xã;;;Hòa Bình");
    let folder = folder(&[("a.csv", &project_file(LIEN_HOI)), ("b.csv", &other)]);
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    succeed(&[
        "assess".to_owned(),
        at("a.csv"),
        at("b.csv"),
        "--summary".to_owned(),
        "-o".to_owned(),
        at("s.docx"),
    ]);
    let word = Word::unpack(std::fs::read(at("s.docx")).unwrap());
    let text = word.text();
    let cells = text.below("w:tc");
    let marked = |mark: &str| {
        let cells = cells.iter().filter(|cell| said(cell).trim() == mark);
        cells.copied().collect::<Vec<_>>()
    };
    let (met, not_met) = (marked("Đ"), marked("C"));
    assert!(!met.is_empty() && !not_met.is_empty());
    assert!(met.iter().all(|cell| cell.below("w:shd").is_empty()));
    for cell in not_met {
        assert_eq!(cell.below("w:shd").len(), 1);
        assert_eq!(cell.below("w:b").len(), 1, "bold");
    }
}

#[test]
fn the_workbook_says_what_each_row_is() {
    let folder = folder(&[]);
    let path = folder.path().join("r.xlsx");
    succeed(&["assess", LIEN_HOI, "-o", path.to_str().unwrap()]);
    let sheets = workbook(&path);
    let rows = sheet(&sheets, "Chỉ tiêu");
    let own = headings(rows, "TT");
    let at = |name: &str| own.iter().position(|it| it == name).unwrap();
    let (level, code) = (at("Cấp"), at("Mã"));
    let levels = |wanted: &str| -> Vec<String> {
        let rows = rows.iter().filter(|row| row[code] == wanted);
        rows.map(|row| row[level].to_string()).collect()
    };
    assert_eq!(levels("10"), ["tiêu chí", "chỉ tiêu"]);
    assert_eq!(levels("8.4.a"), ["nội dung"]);
    for name in ["Tổng hợp", "Chỉ tiêu"] {
        let rows = sheet(&sheets, name);
        let first = rows.iter().position(|row| row[0] == "TT");
        let below = &rows[first.unwrap() + 1];
        assert!(matches!(below[0], Data::Float(_)), "{name}: {:?}", below[0]);
    }
}

#[test]
fn other_figures_of_an_indicator_without_target_are_said_to_turn_nothing() {
    let text = succeed(&["what-if", LIEN_HOI, "--set", "2.2.tu=+2"]);
    assert!(text.contains("KẾT QUẢ KHÔNG ĐỔI"), "{text}");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        text.contains("2.2 chưa có mức đạt chuẩn, nên lấy theo kết luận của cán bộ; thay số không"),
        "{text}"
    );
}

#[test]
fn compared_surveys_are_called_by_their_days_in_papers() {
    let later = project_file(LIEN_HOI)
        .replace("31/12/2022", "30/06/2023")
        .replace("9.1;33;", "9.1;12;");
    let folder = folder(&[("a.csv", &project_file(LIEN_HOI)), ("b.csv", &later)]);
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let compared = |arguments: &[&str]| {
        let mut all = vec!["compare".to_owned(), at("a.csv"), at("b.csv")];
        all.extend(arguments.iter().map(|it| (*it).to_owned()));
        all
    };
    succeed(&[compared(&[]), vec!["-o".to_owned(), at("c.docx")]].concat());
    let word = Word::unpack(std::fs::read(at("c.docx")).unwrap());
    let text = said(&word.text());
    assert!(text.contains("Trước: số liệu đến 31/12/2022."), "{text}");
    assert!(!text.contains("a.csv") && !text.contains("b.csv"), "{text}");
    let cells = tables(&word.text()).concat().concat();
    assert!(
        cells
            .iter()
            .any(|it| it.contains("còn cao hơn mức 12 nhà (trước 33)")),
        "{cells:?}"
    );
    let terminal = succeed(&compared(&[]));
    assert!(terminal.contains("a.csv") && terminal.contains("b.csv"));
}
