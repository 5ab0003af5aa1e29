//! The HTML report in a real browser: `tests/page` holds what is looked at there.
//!
//! They need Chromium, Node with the packages of `tests/page` (`npm ci --prefix tests/page`) and
//! `pdftotext`. Where `CI` is set they fail without them, elsewhere they are left out.

use crate::support::disguise::{Total, by_hamlets, delimited, rows};
use crate::support::*;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// Survey cells that try to become a part of the page.
const HOSTILE: [&str; 5] = [
    "<script>window.pwned=1</script>",
    "\"\"><img src=x onerror=window.pwned=1>",
    "</style></script></title><style>*{display:none}</style>",
    "' onclick='window.pwned=1' a\u{0}b\u{1b}[31mc\u{7}\u{9b}2J\u{202e}d",
    "{{ 7*7 }} {% raw %} &lt; &#60; <!-- ]]> javascript:window.pwned=1",
];

fn is_there(program: &str, argument: &str) -> bool {
    let mut command = Command::new(program);
    command.arg(argument).stdin(Stdio::null());
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok()
}

/// What is missing to look at pages, if anything.
fn missing_tool() -> Option<&'static str> {
    let programs = ["chromium", "chromium-browser", "google-chrome"];
    if !programs.iter().any(|it| is_there(it, "--version"))
        && std::env::var_os("CHROMIUM").is_none()
    {
        return Some("chromium");
    }
    if !is_there("node", "--version") {
        return Some("node");
    }
    if !is_there("pdftotext", "-v") {
        return Some("pdftotext");
    }
    let packages = root().join("tests/page/node_modules/axe-core");
    (!packages.exists()).then_some("npm ci --prefix tests/page")
}

/// Runs a check of `tests/page/checks` on the files of a folder.
fn check(name: &str, folder: &Path) {
    if let Some(tool) = missing_tool() {
        let is_needed = std::env::var_os("CI").is_some_and(|it| !it.is_empty());
        assert!(!is_needed, "{tool} is missing");
        eprintln!("left out: {name} ({tool} is missing)");
        return;
    }
    let output = Command::new("node")
        .arg(root().join("tests/page/run.mjs"))
        .arg(name)
        .arg(folder)
        .stdin(Stdio::null())
        .output()
        .expect("node starts");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
}

/// Reports in a folder: of the shipped commune, in both languages, by hamlet and with all verdicts, of a
/// batch, of a selection, of hostile surveys, and of rules without any commune.
fn reports() -> TempDir {
    let five = SurveyText::lien_hoi().with("13.4;;;không áp dụng;;;;Xã không có làng nghề");
    let other = SurveyText::lien_hoi()
        .with("xã;;;Tri Lễ")
        .with("9.1;0;805;;;;;");
    let namesake = SurveyText::lien_hoi().with("huyện;;;Bình Gia");
    let by_hamlets = by_hamlets(rows(), Total::Beside);
    let folder = folder(&[
        ("one.csv", &project_file(LIEN_HOI)),
        ("hamlets.csv", &delimited(&by_hamlets, ';', "\n")),
        ("five.csv", &five.text()),
        ("other.csv", &other.text()),
        ("namesake.csv", &namesake.text()),
        ("hostile.csv", &hostile(0, 1)),
        ("hostile-2.csv", &hostile(0, 2)),
        ("hostile-3.csv", &hostile(1, 3)),
    ]);
    for arguments in [
        "assess one.csv -o one.html -o one.json",
        "assess one.csv --lang en -o one-en.html -o one-en.json",
        "assess one.csv --criterion 9,12 --only not-met -o selection.html",
        "assess hamlets.csv -o hamlets.html -o hamlets.json",
        "assess hamlets.csv --lang en -o hamlets-en.html -o hamlets-en.json",
        "assess five.csv --strict -o five.html -o five.json",
        "assess one.csv other.csv namesake.csv -o batch.html -o batch.json",
        "assess hostile.csv hostile-2.csv hostile-3.csv --body <b>UBND</b> -o hostile.html",
        "rules show xa-ntm-2021-2025 -o rules.html",
        "rules diff xa-ntm-2021-2025@2023-12-31 xa-ntm-2021-2025@2024-03-01 --lang en -o rules-diff.html",
    ] {
        let outcome = run_in(folder.path(), arguments);
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    }
    folder
}

/// A survey whose free texts are hostile; its commune's name is one of them.
fn hostile(name: usize, code: usize) -> String {
    let quoted = |index: usize| format!("\"{}\"", HOSTILE[index % HOSTILE.len()]);
    let long = "x".repeat(32_000);
    let mut survey = SurveyText::lien_hoi()
        .with(&format!("xã;;;{}", quoted(name)))
        .with(&format!("mã xã;;;{code}"))
        .with(&format!("huyện;;;{}", quoted(name + 2)))
        .with(&format!("13.4;;;không áp dụng;;;;{}", quoted(2)))
        .with(&format!("1.1;;;đạt;;đạt;{long};"));
    for (index, code) in ["1.2", "4.1", "15.2", "3.2", "14.1"].iter().enumerate() {
        let (evidence, note) = (quoted(index), quoted(index + 1));
        survey = survey.with(&format!("{code};;;đạt;;;{evidence};{note}"));
    }
    survey.text()
}

#[test]
fn figures_verdicts_and_shortfalls_are_those_of_the_json() {
    check("figures", reports().path());
}

#[test]
fn indicators_are_filtered_found_and_opened_by_mouse_and_keyboard() {
    check("use", reports().path());
}

#[test]
fn with_scripts_off_everything_can_be_read() {
    check("without-scripts", reports().path());
}

#[test]
fn printed_it_is_a_report_with_repeated_headers_and_nothing_cut() {
    check("printed", reports().path());
}

#[test]
fn axe_finds_nothing_light_or_dark_narrow_or_wide() {
    check("accessible", reports().path());
}

#[test]
fn nothing_shifts_and_nothing_is_wider_than_the_screen() {
    check("narrow", reports().path());
}

#[test]
fn hostile_texts_stay_texts() {
    check("hostile", reports().path());
}

#[test]
fn the_same_input_gives_the_same_page_in_a_file_or_printed() {
    let [first, second] = [reports(), reports()];
    for name in ["one", "one-en", "five", "batch", "hostile"] {
        let page = |folder: &TempDir| {
            std::fs::read_to_string(folder.path().join(format!("{name}.html"))).unwrap()
        };
        assert!(page(&first) == page(&second), "{name}");
        assert!(page(&first).ends_with("</html>\n") || page(&first).ends_with("</html>"));
    }
    let printed = succeed(&["assess", LIEN_HOI, "--format", "html"]);
    let outcome = run_in(first.path(), "assess one.csv --format html");
    // The details name the file that the figures are from.
    assert_eq!(printed.replace("lien-hoi.csv", "one.csv"), outcome.stdout);
}

#[test]
fn the_script_is_small() {
    let script = project_file("src/render/html/page/page.js");
    assert!(script.len() < 8_000, "{} bytes", script.len());
}
