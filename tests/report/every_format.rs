//! Every format in one run: what a survey holds harms none of them, all are written or none, and
//! the same input gives the same bytes.

use crate::support::outputs::{ENDINGS, Outputs, sheets, xml_parts};
use crate::support::workbook::{survey_sheet, workbook, write};
use crate::support::*;
use calamine::{Data, Reader};
use std::collections::BTreeSet;
use std::fs;
use tempfile::TempDir;

// ------------------------------------------------------------------------ hostile texts

const SCRIPT: &str = "<script>alert(1)</script>";
const FORMULA: &str = "=HYPERLINK(\"http://x.example\",\"xem\")";
/// Orders to a terminal, characters that XML forbids, a mark that turns the direction of writing.
const CONTROLS: &str = "a\u{0}b\u{1b}[31mc\u{7}\u{9b}2J\u{202e}d\u{b}e\u{ffff}f";
/// Forty characters, three of which no sheet's name may hold and one where a name would be cut.
const LONG_NAME: &str = "Tân/Lập: [khu] 123456789012345'89 phía B";

/// Two communes of one name in different districts, one whose name cannot name a sheet, and one
/// that is named by a formula.
fn hostile() -> TempDir {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let long = format!("{}hết", "số liệu ".repeat(4_000));
    assert_eq!(long.chars().count(), 32_003);
    let survey = |commune: &str, district: &str| {
        SurveyText::lien_hoi()
            .with(&format!("xã;;;{}", quoted(commune)))
            .with(&format!("huyện;;;{}", quoted(district)))
            .with(&format!("13.4;;;không áp dụng;;;;{}", quoted(FORMULA)))
            .with(&format!(
                "1.1;;;đạt;;;{};{}",
                quoted(SCRIPT),
                quoted(CONTROLS)
            ))
            .with(&format!("1.2;;;đạt;;;{};+1+1|x", quoted(&long)))
            .with(&format!(
                "4.1;;;đạt;;;@SUM(A1);{}",
                quoted("</w:t></w:r><!-- ]]>&amp;")
            ))
            .text()
    };
    let files = [
        ("equal-1.csv", survey("Tân Lập", "Hữu Lũng")),
        ("equal-2.csv", survey("Tân Lập", "Bắc Sơn")),
        ("long.csv", survey(LONG_NAME, "Văn Quan")),
        ("formula.csv", survey(FORMULA, SCRIPT)),
        ("controls.csv", survey(CONTROLS, "-2+3|x")),
    ];
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, it)| (*name, it.as_str()))
        .collect();
    folder(&files)
}

const HOSTILE_FILES: &str = "equal-1.csv equal-2.csv long.csv formula.csv controls.csv";

#[test]
fn hostile_texts_stay_texts_in_every_format_of_one_run() {
    let folder = hostile();
    for language in ["vi", "en"] {
        let arguments = format!("{HOSTILE_FILES} --details --lang {language}");
        let batch = Outputs::written(folder.path(), language, &arguments);
        let alone = format!("formula.csv --lang {language} --body <b>UBND</b>");
        let alone = Outputs::written(folder.path(), "alone", &alone);
        for outputs in [&batch, &alone] {
            for ending in ENDINGS {
                assert_harmless(outputs, ending);
            }
            assert_no_markup_or_formula(outputs);
        }
    }
}

/// What a person reads has the texts as they were written, but nothing that orders a terminal
/// about or cannot be seen.
fn assert_harmless(outputs: &Outputs, ending: &str) {
    let texts = outputs.texts(ending);
    for text in &texts {
        let found = text.chars().find(|symbol| {
            let is_space = matches!(symbol, '\n' | '\r' | '\t');
            let turns = matches!(symbol, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            (symbol.is_control() && !is_space) || turns || *symbol == '\u{ffff}'
        });
        assert_eq!(found, None, "in {ending}");
    }
    // The terminal breaks texts where its columns end.
    let whole = |text: &str| {
        let without_breaks = |text: &str| text.split_whitespace().collect::<String>();
        without_breaks(text).to_lowercase()
    };
    let all = texts.iter().map(|text| whole(text)).collect::<String>();
    if ending != "txt" {
        let formula = whole(FORMULA);
        assert!(all.contains(&formula), "{ending} has the formula as text");
    }
    // The CSV names no districts.
    if ending != "csv" {
        let script = whole(SCRIPT);
        assert!(all.contains(&script), "{ending} has the script as text");
    }
    if ["json", "html"].contains(&ending) {
        let long = texts.iter().find(|text| text.contains("số liệu số liệu"));
        assert!(long.expect("the long text").ends_with("hết"), "{ending}");
    }
}

fn assert_no_markup_or_formula(outputs: &Outputs) {
    for (ending, opening) in [("md", "<"), ("html", "<script>alert"), ("html", "<b>UBND")] {
        assert!(
            !outputs.text(ending).contains(opening),
            "{opening} in {ending}"
        );
    }
    for cell in outputs.texts("csv") {
        let is_code = cell.strip_prefix("=\"").is_some_and(|rest| {
            let code = rest.trim_end_matches('"');
            code.chars()
                .all(|it| it.is_ascii_alphanumeric() || it == '.')
        });
        assert!(is_code || !cell.starts_with(['=', '+', '-', '@']), "{cell}");
    }
    // Reading strictly refuses characters that XML forbids and anything that is not closed.
    for ending in ["docx", "xlsx"] {
        for (name, part) in xml_parts(outputs.bytes(ending)) {
            let names: BTreeSet<&str> = part
                .everything()
                .iter()
                .map(|it| it.name.as_str())
                .collect();
            for formula in ["f", "hyperlink", "hyperlinks", "w:hyperlink", "w:instrText"] {
                // A chart's formulas are where its numbers stand, a page's number is a field.
                let is_ours = name.contains("charts/") || name.contains("header");
                assert!(is_ours || !names.contains(formula), "{formula} in {name}");
            }
        }
    }
    let mut workbook = outputs.workbook();
    for name in workbook.sheet_names() {
        let formulas = workbook.worksheet_formula(&name);
        let count = formulas.map_or(0, |range| range.used_cells().count());
        assert_eq!(count, 0, "formulas in {name}");
    }
}

#[test]
fn names_of_communes_name_sheets_and_annexes_apart() {
    let folder = hostile();
    let arguments = format!("{HOSTILE_FILES} --details");
    let outputs = Outputs::written(folder.path(), "report", &arguments);
    let names = outputs.workbook().sheet_names();
    let lower: BTreeSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
    assert_eq!(lower.len(), names.len(), "{names:?}");
    for name in &names {
        assert!((1..=31).contains(&name.encode_utf16().count()), "{name}");
        assert!(
            !name.contains(['[', ']', ':', '*', '?', '/', '\\']),
            "{name}"
        );
        assert!(!name.starts_with('\'') && !name.ends_with('\''), "{name}");
    }
    for expected in [
        "Tân Lập - Hữu Lũng",
        "Tân Lập - Bắc Sơn",
        "Tân-Lập- -khu- 123456789012345",
    ] {
        assert!(names.iter().any(|name| name == expected), "{names:?}");
    }

    // Every format tells the five apart, and has each whole.
    let word = outputs.word().text();
    let titles = crate::support::word::tables(&word)[1].clone();
    let different: BTreeSet<&String> = titles[1..].iter().map(|row| &row[1]).collect();
    assert_eq!(different.len(), 5);
    for title in [
        "Tân Lập, huyện Hữu Lũng",
        "Tân Lập, huyện Bắc Sơn",
        LONG_NAME,
    ] {
        for ending in ["docx", "xlsx", "html", "md"] {
            let texts = outputs
                .texts(ending)
                .join(" ")
                .replace('\u{a0}', " ")
                .to_lowercase();
            assert!(texts.contains(&title.to_lowercase()), "{title} in {ending}");
        }
    }
}

#[test]
fn a_cell_holds_so_much_of_a_text_as_spreadsheets_allow() {
    let folder = hostile();
    let outputs = Outputs::written(folder.path(), "report", "equal-1.csv");
    for (name, rows) in sheets(&mut outputs.workbook()) {
        for cell in rows.into_iter().flatten() {
            if let Data::String(text) = cell {
                assert!(text.encode_utf16().count() <= 32_767, "{name}");
            }
        }
    }
    // A reason of that length is above the limit once the program's own words are around it.
    let reason = "x".repeat(32_760);
    let survey = SurveyText::lien_hoi().with(&format!("13.4;;;không áp dụng;;;;{reason}"));
    fs::write(folder.path().join("long-reason.csv"), survey.text()).unwrap();
    let outputs = Outputs::written(folder.path(), "limit", "long-reason.csv");
    let cells = outputs.texts("xlsx");
    let longest = cells.iter().max_by_key(|text| text.len()).unwrap();
    assert_eq!(longest.encode_utf16().count(), 32_767);
    assert!(longest.ends_with("x…"), "what was cut is marked");
    assert!(
        outputs
            .texts("html")
            .iter()
            .any(|text| text.contains(&reason))
    );
}

// ------------------------------------------------------------------------ the same everywhere

#[test]
fn every_format_names_the_sheet_of_what_does_not_add_up() {
    let mut book = workbook();
    let sheet = survey_sheet(&mut book, "Phiếu xã");
    write(sheet, 3, 0, &[["8.4.a", "34", "37", "", "90"]]);
    let folder = folder(&[]);
    fs::write(
        folder.path().join("survey.xlsx"),
        book.save_to_buffer().unwrap(),
    )
    .unwrap();
    for (language, cell, row) in [
        (
            "vi",
            "ô E4 của trang tính “Phiếu xã”",
            "dòng 4 của trang tính “Phiếu xã”",
        ),
        (
            "en",
            "cell E4 of sheet “Phiếu xã”",
            "line 4 of sheet “Phiếu xã”",
        ),
    ] {
        let arguments = format!("survey.xlsx --lang {language}");
        let outputs = Outputs::written(folder.path(), language, &arguments);
        for ending in ["txt", "md", "docx", "xlsx", "html"] {
            let said: Vec<String> = outputs.texts(ending);
            let said = said.join(" ").replace('\u{a0}', " ");
            let said: Vec<&str> = said.split_whitespace().collect();
            assert!(said.join(" ").contains(cell), "{ending} in {language}");
        }
        // What an indicator opens to names its row in the same way.
        let opened = format!("survey.xlsx, {row}");
        assert!(outputs.texts("html").contains(&opened), "{opened}");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes_in_every_format() {
    let folder = hostile();
    let other = hostile();
    let lien_hoi = project_file(LIEN_HOI);
    for folder in [&folder, &other] {
        fs::write(folder.path().join("lien-hoi.csv"), &lien_hoi).unwrap();
    }
    for arguments in [
        "lien-hoi.csv".to_owned(),
        "lien-hoi.csv --lang en --kind tham-dinh".to_owned(),
        format!("lien-hoi.csv {HOSTILE_FILES}"),
    ] {
        let once = Outputs::written(folder.path(), "once", &arguments);
        // Times in archives go in steps of two seconds.
        std::thread::sleep(std::time::Duration::from_millis(2_100));
        let again = Outputs::written(other.path(), "again", &arguments);
        for ending in ENDINGS {
            assert!(
                once.bytes(ending) == again.bytes(ending),
                "{ending}: {arguments}"
            );
        }
        let path = folder.path().to_string_lossy();
        for ending in ENDINGS {
            let has_path = once.texts(ending).iter().any(|text| text.contains(&*path));
            assert!(!has_path, "a path of this machine in {ending}");
        }
    }
}

#[test]
fn all_formats_are_written_or_none() {
    let outputs = ENDINGS.map(|ending| format!("-o out.{ending}")).join(" ");
    for (arguments, code) in [
        (format!("assess wrong.csv {outputs}"), 4),
        (format!("assess sound.csv wrong.csv {outputs}"), 4),
        (format!("assess sound.csv {outputs} -o out.pdf"), 2),
        (format!("assess sound.csv {outputs} -o missing/out.xlsx"), 5),
        (format!("assess sound.csv -o missing/out.html {outputs}"), 5),
        (format!("assess sound.csv {outputs} -o OUT/../out.xlsx"), 5),
        (format!("assess sound.csv {outputs} -o ./out.docx"), 2),
        (format!("assess sound.csv {outputs} -o sound.csv"), 2),
    ] {
        let folder = folder(&[("sound.csv", SOUND), ("wrong.csv", WRONG)]);
        let outcome = run_in(folder.path(), &arguments);
        assert_eq!(outcome.code, code, "{arguments}: {}", outcome.stderr);
        assert_eq!(
            names_in(folder.path()),
            ["sound.csv", "wrong.csv"],
            "{arguments}"
        );
    }
    let folder = folder(&[("sound.csv", SOUND)]);
    let _ = Outputs::written(folder.path(), "out", "sound.csv");
    assert_eq!(names_in(folder.path()).len(), 1 + ENDINGS.len());
}

#[test]
fn every_format_is_in_the_help_and_tried_here() {
    let folder = folder(&[("sound.csv", SOUND)]);
    let refused = run_in(folder.path(), "assess sound.csv -o out.none");
    let [vi, en] = ["vi", "en"].map(|it| succeed(&["assess", "--help", "--lang", it]));
    // “ .csv” and “.csv,”: the endings that the message allows.
    let words = refused.stderr.split([' ', ',', '\n']);
    let allowed: Vec<&str> = words.filter_map(|it| it.strip_prefix('.')).collect();
    assert!(allowed.len() > 5, "{}", refused.stderr);
    for ending in &allowed {
        assert!(ENDINGS.contains(ending), "{ending} is not tried");
        for (language, help) in [("vi", &vi), ("en", &en)] {
            let mut named = help.split([' ', ',', '(', ')', '\n']);
            let format = if *ending == "txt" { "table" } else { ending };
            let is_named = named.any(|it| it == format);
            assert!(
                is_named,
                "the help of assess in {language} does not name {format}"
            );
        }
    }
    assert_eq!(allowed.len(), ENDINGS.len());
}

#[test]
fn formats_that_are_no_text_are_not_printed() {
    for format in ["docx", "xlsx"] {
        let folder = folder(&[("sound.csv", SOUND)]);
        let outcome = run_in(
            folder.path(),
            &format!("assess sound.csv --format {format}"),
        );
        assert_fails(&outcome, 2, &["needs-output-file"]);
    }
}
