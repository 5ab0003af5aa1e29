//! What reaches a terminal, a spreadsheet or a browser: nothing dangerous, nothing too wide.

use crate::support::*;
use std::fs;
use tempfile::TempDir;
use unicode_width::UnicodeWidthStr;

// ------------------------------------------------------------------------ hostile input

#[test]
fn ten_megabytes_in_one_cell_are_refused_in_few_words() {
    let ten_megabytes = "x".repeat(10 * 1024 * 1024);
    for survey in [
        format!("chỉ tiêu;giá trị;ghi chú\n1.1;đạt;{ten_megabytes}\n"),
        format!("chỉ tiêu;giá trị;ghi chú\n1.1;đạt;\"{ten_megabytes}\"\n"),
        format!("chỉ tiêu;giá trị\n{ten_megabytes};đạt\n"),
        format!("chỉ tiêu;giá trị\n1.1;{ten_megabytes}\n"),
        format!("chỉ tiêu;giá trị;{ten_megabytes}\n1.1;đạt;\n"),
    ] {
        let folder = folder(&[("big.csv", &survey)]);
        let outcome = run_in(folder.path(), "assess big.csv -o out.csv");
        assert_eq!(outcome.code, 4);
        assert_eq!(problems_of(&outcome).first(), Some(&"cell-too-long"));
        assert!(
            outcome.stderr.len() < 5_000,
            "{} bytes are told",
            outcome.stderr.len()
        );
        assert!(outcome.stderr.contains("10.485.760") || outcome.stderr.contains("10485760"));
        assert_eq!(names_in(folder.path()), ["big.csv"]);
    }
}

/// A survey in which somebody tries to reach the terminal, the spreadsheet or the browser.
const HOSTILE: &str = "xã;chỉ tiêu;giá trị;tự đánh giá;minh chứng;ghi chú\n\
    <script>alert(1)</script>;ngày số liệu;31/12/2022;;;\n\
    <script>alert(1)</script>;huyện;\u{1b}[31mĐỏ\u{1b}[0m\u{7}\u{9b}2J;;;\n\
    <script>alert(1)</script>;mã xã;=cmd|' /C calc'!A0;;;\n\
    <script>alert(1)</script>;1.1;đạt;;=HYPERLINK(\"http://x\");\u{1b}]0,x\u{7}\n\
    <script>alert(1)</script>;13.4;không áp dụng;;;=1+1 <img src=x onerror=alert(1)> a\u{0}b \u{202e}c\n\
    =HYPERLINK(\"http://x\");ngày số liệu;31/12/2022;;;\n\
    =HYPERLINK(\"http://x\");1.1;đạt;;;\n\
    @SUM(A1);ngày số liệu;31/12/2022;;;\n\
    @SUM(A1);1.1;đạt;;;\n\
    -2+3|x;ngày số liệu;31/12/2022;;;\n\
    -2+3|x;1.1;đạt;;;\n";

#[test]
fn nothing_dangerous_in_a_survey_reaches_any_format() {
    let survey = HOSTILE.replace("\"http://x\"", "http://x");
    let folder = folder(&[("s.csv", &survey)]);
    for format in FORMATS {
        for extra in ["", " --lang en", " --strict", " --csv-dialect plain"] {
            let outcome = run_in(
                folder.path(),
                &format!("assess s.csv --format {format}{extra}"),
            );
            assert_eq!(outcome.code, 0, "{}", outcome.stderr);
            assert_harmless_text(&outcome.stdout, format);
            assert_harmless_text(&outcome.stderr, format);
            match format {
                "csv" => assert_harmless_csv(&outcome.stdout, extra.contains("plain")),
                "md" => {
                    assert!(!outcome.stdout.contains("<script>"), "{}", outcome.stdout);
                    assert!(!outcome.stdout.contains("<img"), "{}", outcome.stdout);
                    assert!(outcome.stdout.contains("&lt;"), "the text itself is kept");
                }
                _ => {}
            }
        }
    }
}

#[test]
fn nothing_dangerous_in_a_survey_reaches_the_diagnostics() {
    // Every cell is shown in some complaint.
    let survey = "xã;chỉ tiêu;tử số;mẫu số;giá trị\n\u{1b}[31mX;9.\u{1b}]0;1;1;\n\
        \u{1b}[31mX;ngày\u{1b}[2J;;;31/12/2022\n\u{1b}[31mX;9.1;\u{1b}[5m7;\u{0}8;\u{9b}2J\n";
    let folder = folder(&[("s.csv", survey)]);
    let outcome = run_in(folder.path(), "assess s.csv --as-of 2022-12-31");
    assert_eq!(outcome.code, 4);
    assert_harmless_text(&outcome.stderr, "stderr");
    // Also where colours are wanted, only the program's own escapes are there.
    let mut command = nongthon(&["assess", "s.csv", "--as-of", "2022-12-31"]);
    command
        .current_dir(folder.path())
        .env("CLICOLOR_FORCE", "1");
    let stderr = finish(command).stderr;
    assert!(stderr.contains("\u{1b}["), "colours are on");
    for escape in ["\u{1b}]", "\u{1b}[2J", "\u{1b}[5m", "\u{9b}", "\u{0}"] {
        assert!(!stderr.contains(escape), "{stderr:?}");
    }
}

/// No control character but line ends, and no mark that turns the writing direction.
fn assert_harmless_text(text: &str, what: &str) {
    let harmful = |symbol: &char| {
        let is_line_end = matches!(symbol, '\n' | '\r');
        let turns = matches!(symbol, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        (symbol.is_control() && !is_line_end) || turns
    };
    let found = text.chars().find(harmful);
    assert_eq!(found, None, "in {what}");
}

/// No cell that a spreadsheet would compute, the program's own codes as text apart.
fn assert_harmless_csv(csv: &str, plain: bool) {
    let delimiter = if plain { b',' } else { b';' };
    let text = csv.strip_prefix('\u{feff}').unwrap_or(csv);
    let mut texts = 0;
    for cell in csv_rows(text, delimiter).into_iter().flatten() {
        let code = cell
            .strip_prefix("=\"")
            .and_then(|rest| rest.strip_suffix('"'));
        let is_code = code.is_some_and(|code| {
            code.chars()
                .all(|it| it.is_ascii_alphanumeric() || it == '.')
        });
        let is_number = cell.parse::<i64>().is_ok();
        let starts_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
        assert!(
            !starts_formula || (is_code && !plain) || is_number,
            "{cell}"
        );
        texts += usize::from(cell.starts_with("'="));
    }
    assert!(
        texts > 0,
        "the commune with the formula's name is there as text"
    );
}

#[test]
fn a_rule_file_cannot_reach_the_terminal_either() {
    let rules = one_share("at_least = 70")
        .replace("Tỷ lệ hộ", r"Tỷ lệ\u001b[31m hộ\u0007")
        .replace("Một tỷ lệ", r"Một\u001b]0;x\u0007 tỷ lệ");
    let survey = one_row("69;100");
    let folder = folder(&[("r.toml", &rules), ("s.csv", &survey)]);
    for format in ["table", "md", "csv", "json"] {
        let arguments = format!("assess s.csv --rules ./r.toml --format {format} -o out");
        let outcome = run_in(folder.path(), &arguments);
        match outcome.code {
            0 => {
                let text = fs::read_to_string(folder.path().join("out")).unwrap();
                assert_harmless_text(&text, format);
            }
            // Refusing such a file is just as well.
            code => assert_eq!(code, 3, "{}", outcome.stderr),
        }
    }
}

#[test]
fn a_file_name_cannot_reach_the_terminal_either() {
    let outcome = run(&["assess", "\u{1b}[31mno-such\u{7}.csv"]);
    assert_eq!(outcome.code, 5);
    assert_harmless_text(&outcome.stderr, "stderr");
}

// ------------------------------------------------------------------------ the terminal

fn too_wide(text: &str, width: usize) -> Option<&str> {
    text.lines().find(|line| line.width() > width)
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    for width in [60, 80, 100, 160] {
        for language in ["vi", "en"] {
            for extra in [
                &[][..],
                &["--strict"],
                &["--overlay", "examples/nha-tam-4-1.toml"],
            ] {
                let number = width.to_string();
                let mut arguments = vec!["assess", LIEN_HOI, "--lang", language];
                arguments.extend(["--width", &number]);
                arguments.extend(extra);
                let table = succeed(&arguments);
                assert_eq!(too_wide(&table, width), None, "{width} columns, {language}");
            }
        }
    }
}

#[test]
fn long_and_wide_words_are_broken_at_the_edge_of_the_terminal() {
    let endless = "x".repeat(300);
    let wide = "漢字".repeat(100);
    let survey = format!(
        "xã;chỉ tiêu;giá trị;tự đánh giá;ghi chú\n{endless};ngày số liệu;31/12/2022;;\n\
         {endless};huyện;{wide};;\n{endless};13.4;không áp dụng;;{endless}\n\
         {endless};10;999.999.999.999,999;;\n"
    );
    let folder = folder(&[("s.csv", &survey)]);
    for width in [60, 80, 100, 160] {
        let outcome = run_in(folder.path(), &format!("assess s.csv --width {width}"));
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        assert_eq!(too_wide(&outcome.stdout, width), None, "{width} columns");
    }
}

#[test]
fn the_help_fits_eighty_columns() {
    for language in ["vi", "en"] {
        for command in [&["--help"][..], &["assess", "--help"]] {
            let mut arguments = command.to_vec();
            arguments.extend(["--lang", language]);
            let mut command = nongthon(&arguments);
            // A wide terminal does not make it wider.
            command.env("COLUMNS", "200");
            let help = finish(command).stdout;
            assert_eq!(too_wide(&help, 80), None, "{language}");
        }
    }
}

#[test]
fn a_pipe_gets_no_colours_and_no_color_is_respected() {
    for arguments in [
        &["assess", LIEN_HOI][..],
        &["--help"],
        &["assess", "no-such.csv"],
        &["assess", LIEN_HOI, "--no-such-option"],
    ] {
        let piped = run(arguments);
        assert!(
            !(piped.stdout + &piped.stderr).contains('\u{1b}'),
            "{arguments:?}"
        );

        let mut forced = nongthon(arguments);
        forced.env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1");
        let forced = finish(forced);
        assert!(
            !(forced.stdout + &forced.stderr).contains('\u{1b}'),
            "{arguments:?}"
        );
    }
    // Colours exist: the test above could fail.
    let mut forced = nongthon(&["assess", LIEN_HOI]);
    forced.env("CLICOLOR_FORCE", "1");
    assert!(finish(forced).stdout.contains('\u{1b}'));
}

#[test]
fn an_output_file_never_holds_colours() {
    let folder: TempDir = folder(&[("s.csv", SOUND)]);
    let mut command = nongthon(&["assess", "s.csv", "-o", "out.txt"]);
    command
        .current_dir(folder.path())
        .env("CLICOLOR_FORCE", "1");
    assert_eq!(finish(command).code, 0);
    let text = fs::read_to_string(folder.path().join("out.txt")).unwrap();
    assert!(!text.contains('\u{1b}'));
}
