//! What `nongthon check` writes: the same findings in every format, or nothing.

use crate::support::*;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

#[test]
fn with_an_error_nothing_is_printed_or_written() {
    let folder = folder(&[("a.csv", SOUND), ("b.csv", WRONG)]);
    let outcome = run_in(folder.path(), "check a.csv b.csv -o out.md -o out.json");
    assert_fails(&outcome, 4, &["unknown-indicator"]);
    assert_eq!(names_in(folder.path()), ["a.csv", "b.csv"]);

    let outcome = run_in(folder.path(), "check a.csv -o out.md -o nowhere/out.json");
    assert_fails(&outcome, 5, &["no-such-folder"]);
    assert_eq!(names_in(folder.path()), ["a.csv", "b.csv"]);

    let outcome = run_in(
        folder.path(),
        "check a.csv -o out.md -o out.json -o out.csv -o out.txt",
    );
    assert_eq!(
        (outcome.code, outcome.stdout.as_str()),
        (0, ""),
        "{}",
        outcome.stderr
    );
    let written = ["a.csv", "b.csv", "out.csv", "out.json", "out.md", "out.txt"];
    assert_eq!(names_in(folder.path()), written);
}

#[test]
fn every_format_tells_every_finding() {
    for language in ["vi", "en"] {
        let report = succeed(&["check", LIEN_HOI, "--format", "json", "--lang", language]);
        let report: Value = serde_json::from_str(&report).expect("JSON");
        let findings = report["findings"].as_array().expect("a list");
        let squeezed = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let of = |format: &str| {
            succeed(&[
                "check", LIEN_HOI, "--lang", language, "--format", format, "--width", "1000",
            ])
        };
        let (table, markdown) = (squeezed(of("table")), squeezed(of("md")));
        let rows = csv_rows(of("csv").trim_start_matches('\u{feff}'), b';');
        assert_eq!(rows.len(), findings.len() + 1);
        for (finding, row) in findings.iter().zip(&rows[1..]) {
            let text = |key: &str| finding[key].as_str().unwrap().to_owned();
            assert!(table.contains(&text("message")), "{table}");
            assert!(table.contains(&text("advice")));
            let escaped = text("advice").replace('_', "\\_");
            assert!(markdown.contains(&escaped), "{markdown}");
            assert_eq!(row[1], text("code"));
            assert_eq!(row[8], text("message"));
            assert_eq!(row[9], text("advice"));
        }
    }
}

#[test]
fn the_table_fits_the_width() {
    for (language, width) in [("vi", 60), ("vi", 80), ("en", 80), ("vi", 160)] {
        let arguments = [
            "check",
            LIEN_HOI,
            "--lang",
            language,
            "--width",
            &width.to_string(),
        ];
        let table = succeed(&arguments);
        let widest = table.lines().map(UnicodeWidthStr::width).max();
        assert_eq!(widest, Some(width), "{table}");
    }
}

#[test]
fn findings_have_no_format_of_reports() {
    let folder = folder(&[("a.csv", SOUND)]);
    for name in ["out.docx", "out.pdf"] {
        let outcome = run_in(folder.path(), &format!("check a.csv -o {name}"));
        assert_fails(&outcome, 2, &["unknown-output-format"]);
    }
    assert_eq!(run_in(folder.path(), "check a.csv --format docx").code, 2);
    assert_eq!(names_in(folder.path()), ["a.csv"]);
}
