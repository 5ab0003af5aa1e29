//! Other programs that open what this one writes.

#![allow(clippy::print_stderr, reason = "a test that is skipped says so")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Whether these programs are installed. Where they are not, a test has nothing to check and says
/// so; on the machine that decides about changes (`CI`), that is a failure.
pub fn have(programs: &[&str]) -> bool {
    let starts = |program: &&str| Command::new(program).arg("--help").output().is_ok();
    let missing: Vec<&str> = programs
        .iter()
        .copied()
        .filter(|program| !starts(program))
        .collect();
    is_there(&missing)
}

/// Whether a font for Times New Roman with all letters of Vietnamese is installed: older ones lack
/// many, and pages drawn with the letters of another font tell nothing.
pub fn have_font() -> bool {
    const FONT: &str = "Liberation Serif:lang=vi";
    let list = Command::new("fc-list").arg(FONT).output();
    let found = list.is_ok_and(|outcome| !outcome.stdout.is_empty());
    is_there(if found { &[] } else { &[FONT] })
}

/// What a Python of the tests needs to know: `.ci/run` installs its modules into a folder of theirs.
pub fn python() -> [(&'static str, PathBuf); 1] {
    [("PYTHONPATH", super::root().join("target/python"))]
}

/// Whether Python has a module that not every machine needs to have.
pub fn is_installed(module: &str) -> bool {
    let import = format!("import {module}");
    let outcome = Command::new("python3")
        .envs(python())
        .args(["-c", &import])
        .output();
    let found = outcome.is_ok_and(|outcome| outcome.status.success());
    if !found {
        eprintln!("skipped: not installed: {module}");
    }
    found
}

/// Whether Python has a module.
pub fn have_python_module(name: &'static str) -> bool {
    is_there(if is_installed(name) {
        &[]
    } else {
        std::slice::from_ref(&name)
    })
}

/// Whether a program is there, at this path or where Debian puts those of a package with versions.
pub fn have_program_of(package: &'static str, program: &str) -> bool {
    let folders = std::fs::read_dir(Path::new("/usr/lib").join(package));
    let mut versions = folders.into_iter().flatten().flatten();
    let installed = versions.any(|version| version.path().join("bin").join(program).is_file());
    is_there(if installed || Path::new(program).is_file() {
        &[]
    } else {
        std::slice::from_ref(&package)
    })
}

fn is_there(missing: &[&str]) -> bool {
    let is_ci = std::env::var("CI").is_ok_and(|value| !value.is_empty());
    assert!(missing.is_empty() || !is_ci, "not installed: {missing:?}");
    if !missing.is_empty() {
        eprintln!("skipped: not installed: {missing:?}");
    }
    missing.is_empty()
}

/// The bytes that `iconv` makes of a text in another encoding; `None` where it is not installed.
pub fn iconv(from: &str, to: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let mut child = have(&["iconv"]).then(|| {
        Command::new("iconv")
            .args(["-f", from, "-t", to])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("iconv starts")
    })?;
    let mut stdin = child.stdin.take().expect("a pipe");
    let bytes = bytes.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&bytes));
    let output = child.wait_with_output().expect("iconv ends");
    let written = writer.join().expect("no panic");
    assert!(output.status.success(), "iconv from {from} to {to}");
    written.expect("iconv reads all");
    Some(output.stdout)
}

/// Lets LibreOffice convert documents; where the results stand, in the same order.
pub fn converted(documents: &[PathBuf], format: &str) -> Vec<PathBuf> {
    let profile = tempfile::tempdir().expect("a temporary folder");
    convert(profile.path(), &[], documents, format)
}

/// Lets LibreOffice convert documents with these arguments, under a profile of its own. A format is
/// an extension, with a filter behind it where one is meant: `csv:FILTER:OPTIONS`.
pub fn convert(
    profile: &Path,
    arguments: &[String],
    documents: &[PathBuf],
    format: &str,
) -> Vec<PathBuf> {
    let folder = documents[0].parent().expect("a folder");
    let extension = format.split(':').next().expect("an extension");
    let outcome = Command::new("soffice")
        .arg(format!(
            "-env:UserInstallation=file://{}",
            profile.display()
        ))
        .arg("--headless")
        .args(arguments)
        .args(["--convert-to", format, "--outdir"])
        .arg(folder)
        .args(documents)
        .output()
        .expect("LibreOffice starts");
    let told = String::from_utf8_lossy(&outcome.stderr).into_owned();
    documents
        .iter()
        .map(|document| {
            let result = document.with_extension(extension);
            assert!(result.is_file(), "{} is not made: {told}", result.display());
            result
        })
        .collect()
}

/// The text of each page of a PDF, in the order in which it was drawn.
pub fn pages(pdf: &Path) -> Vec<String> {
    let text = text_of(Command::new("pdftotext").arg("-raw").arg(pdf).arg("-"));
    let mut pages: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
    // A page ends with the mark, so nothing stands behind the last.
    assert_eq!(pages.pop().as_deref(), Some(""));
    pages
}

/// The width and height of each page of a PDF, in points.
pub fn page_sizes(pdf: &Path) -> Vec<(f64, f64)> {
    let text = text_of(
        Command::new("pdfinfo")
            .args(["-f", "1", "-l", "9999"])
            .arg(pdf),
    );
    let sizes = text.lines().filter_map(|line| {
        let size = line.strip_prefix("Page")?.split_once("size:")?.1;
        let (width, rest) = size.trim().split_once(" x ")?;
        let height = rest.split(' ').next()?;
        Some((width.parse().ok()?, height.parse().ok()?))
    });
    sizes.collect()
}

fn text_of(command: &mut Command) -> String {
    let outcome = command.output().expect("the program starts");
    assert!(outcome.status.success(), "{command:?}");
    String::from_utf8(outcome.stdout).expect("UTF-8")
}

/// The text of a page without line breaks.
pub fn squeezed(page: &str) -> String {
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}
