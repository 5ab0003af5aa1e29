//! What the tests share: running the program, judging through the library, and small files.

pub mod criteria_set;
pub mod disguise;
pub mod flat_sheet;
pub mod golden;
pub mod outputs;
pub mod plan;
pub mod rust_source;
pub mod spoken;
pub mod tools;
pub mod word;
pub mod word_schema;
pub mod workbook;
pub mod xml_tree;

use jiff::civil::Date;
use nongthon::assess::{Assessment, Gap, IndicatorResult, Verdict};
use nongthon::diagnostic::{Diagnostics, SourceText};
use nongthon::pipeline::{Case, Preparation, prepare_file};
use nongthon::rules::{Choice, Library, OverlayChoice, RuleFiles};
use nongthon::wording::{Language, Wording};
use proptest::test_runner::Config as ProptestConfig;
use serde_json::Value;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use tempfile::TempDir;

/// The folder of the project, where the README's commands are run.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file of the project.
pub fn project_file(path: &str) -> String {
    let path = root().join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The shipped survey.
pub const LIEN_HOI: &str = "data/lien-hoi.csv";

// ------------------------------------------------------------------------ running the program

/// How a run of the program ended.
#[derive(Debug)]
pub struct Outcome {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

/// The program in the project's folder, away from the terminal that runs the tests.
pub fn nongthon<S: AsRef<OsStr>>(arguments: &[S]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nongthon"));
    command
        .args(arguments)
        .current_dir(root())
        .stdin(Stdio::null());
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "LINES"] {
        command.env_remove(name);
    }
    command
}

/// Runs the program to its end.
pub fn run<S: AsRef<OsStr>>(arguments: &[S]) -> Outcome {
    finish(nongthon(arguments))
}

/// Runs a prepared command to its end.
pub fn finish(mut command: Command) -> Outcome {
    let output = command.output().expect("the program starts");
    Outcome {
        code: output.status.code().expect("the program is not killed"),
        stdout: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
    }
}

/// Runs the program, which must succeed; its standard output.
pub fn succeed<S: AsRef<OsStr>>(arguments: &[S]) -> String {
    let outcome = run(arguments);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    outcome.stdout
}

/// The JSON of a successful `assess` with these arguments.
pub fn json(arguments: &[&str]) -> Value {
    let mut all = vec!["assess"];
    all.extend(arguments);
    all.extend(["--format", "json"]);
    serde_json::from_str(&succeed(&all)).expect("the output is JSON")
}

/// A temporary folder with files in it.
pub fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder in it");
        std::fs::write(path, text).expect("a file in a temporary folder");
    }
    folder
}

/// The names in a folder, sorted.
pub fn names_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// The files of a folder and its subfolders with this extension, sorted.
pub fn files_below(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for name in names_in(folder) {
        let path = folder.join(name);
        if path.is_dir() {
            files.extend(files_below(&path, extension));
        } else if path.extension().is_some_and(|it| it == extension) {
            files.push(path);
        }
    }
    files
}

/// Every format of `assess`.
pub const FORMATS: [&str; 5] = ["table", "json", "csv", "md", "html"];
/// A sound survey.
pub const SOUND: &str = "chỉ tiêu;giá trị\nngày số liệu;31/12/2022\ntỉnh;Lạng Sơn\n1.1;đạt\n";
/// A survey with an indicator that does not exist.
pub const WRONG: &str = "chỉ tiêu;giá trị\nngày số liệu;31/12/2022\ntỉnh;Lạng Sơn\n99.9;đạt\n";

/// Runs the program in a folder, with arguments separated by spaces.
pub fn run_in(folder: &Path, arguments: &str) -> Outcome {
    let arguments: Vec<&str> = arguments.split(' ').collect();
    let mut command = nongthon(&arguments);
    command.current_dir(folder);
    finish(command)
}

/// That the run failed with this exit code, told exactly these problems, and printed no result.
pub fn assert_fails(outcome: &Outcome, code: i32, problems: &[&str]) {
    assert_eq!(problems_of(outcome), problems, "{}", outcome.stderr);
    assert_eq!(outcome.code, code, "{}", outcome.stderr);
    assert_eq!(outcome.stdout, "");
}

/// The codes in `lỗi[code]: ...`, in order.
pub fn problems_of(outcome: &Outcome) -> Vec<&str> {
    let code = |line: &'_ str| -> Option<(usize, usize)> {
        let open = line.find('[')?;
        let is_title = ["lỗi", "cảnh báo", "lưu ý"].contains(&&line[..open]);
        let close = line.find("]:")?;
        is_title.then_some((open + 1, close))
    };
    let lines = outcome.stderr.lines();
    lines
        .filter_map(|line| code(line).map(|(start, end)| &line[start..end]))
        .collect()
}

/// The cells of a CSV text, row by row.
pub fn csv_rows(text: &str, delimiter: u8) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .from_reader(text.as_bytes());
    reader
        .records()
        .map(|record| {
            record
                .expect("sound CSV")
                .iter()
                .map(str::to_owned)
                .collect()
        })
        .collect()
}

// ------------------------------------------------------------------------ the program's JSON

/// The indicator or part of the first commune with this code.
pub fn json_indicator<'v>(report: &'v Value, code: &str) -> &'v Value {
    json_indicators(report)
        .into_iter()
        .find(|indicator| indicator["code"] == code)
        .unwrap_or_else(|| panic!("no indicator {code} in the JSON"))
}

/// All indicators and parts of the first commune.
pub fn json_indicators(report: &Value) -> Vec<&Value> {
    let list = |value: &'_ Value| value.as_array().expect("a list").len();
    let criteria = &report["communes"][0]["criteria"];
    let mut all = Vec::new();
    for criterion in 0..list(criteria) {
        let indicators = &criteria[criterion]["indicators"];
        for indicator in indicators.as_array().expect("a list") {
            all.push(indicator);
            all.extend(indicator["parts"].as_array().expect("a list"));
        }
    }
    all
}

/// The codes of the first commune's criteria with this verdict.
pub fn json_criteria(report: &Value, verdict: &str) -> Vec<String> {
    let criteria = report["communes"][0]["criteria"].as_array();
    criteria
        .expect("a list")
        .iter()
        .filter(|criterion| criterion["verdict"] == verdict)
        .map(|criterion| criterion["code"].as_str().expect("a code").to_owned())
        .collect()
}

// ------------------------------------------------------------------------ the library

/// By what a survey is judged: the shipped rules unless files are given.
#[derive(Default)]
pub struct Judging {
    pub sets: Vec<String>,
    pub overlays: Vec<String>,
    pub as_of: Option<Date>,
    pub without_own_overlay: bool,
}

impl Judging {
    /// By the shipped rules as of a day.
    pub fn on(day: &str) -> Judging {
        Judging {
            as_of: Some(self::day(day)),
            ..Judging::default()
        }
    }

    /// By a rule set of the test's own.
    pub fn by(set: impl Into<String>) -> Judging {
        Judging {
            sets: vec![set.into()],
            ..Judging::default()
        }
    }

    /// The communes of a survey, and what was reported.
    pub fn prepare(&self, survey: &[u8]) -> (Vec<Case>, Diagnostics) {
        let files = RuleFiles {
            sets: sources("set", &self.sets),
            overlays: sources("overlay", &self.overlays),
            ..RuleFiles::default()
        };
        let (library, diagnostics) = Library::load(&files);
        let library = library.unwrap_or_else(|| panic!("{}", told(&diagnostics)));
        let preparation = Preparation {
            choice: Choice {
                set: library.given_sets().first().cloned(),
                overlays: OverlayChoice {
                    without_own: self.without_own_overlay,
                    named: library.given_overlays().to_vec(),
                },
            },
            as_of: self.as_of,
            ..Preparation::default()
        };
        prepare_file("survey.csv", survey, &library, &preparation)
    }

    /// The only commune of a sound survey.
    pub fn case(&self, survey: &str) -> Case {
        let (mut cases, diagnostics) = self.prepare(survey.as_bytes());
        assert!(!diagnostics.has_errors(), "{}", told(&diagnostics));
        assert_eq!(cases.len(), 1, "the survey is about one commune");
        cases.remove(0)
    }

    /// The codes of the problems that a survey has.
    pub fn problems(&self, survey: &str) -> Vec<&'static str> {
        let (_, diagnostics) = self.prepare(survey.as_bytes());
        diagnostics.iter().map(|it| it.code.name()).collect()
    }
}

fn sources(name: &str, texts: &[String]) -> Vec<Arc<SourceText>> {
    let named = texts.iter().enumerate().map(|(index, text)| SourceText {
        name: format!("{name}-{index}.toml"),
        text: text.clone().into(),
    });
    named.map(Arc::new).collect()
}

/// A day, written as 2022-12-31.
pub fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// Diagnostics as English sentences.
pub fn told(diagnostics: &Diagnostics) -> String {
    let wording = Wording::new(Language::English);
    let lines = diagnostics
        .iter()
        .map(|it| format!("{}: {}", it.code.name(), wording.say(&it.message)));
    lines.collect::<Vec<_>>().join("\n")
}

/// The indicator or part with this code.
pub fn indicator<'r, 'a>(assessment: &'r Assessment<'a>, code: &str) -> &'r IndicatorResult<'a> {
    assessment
        .indicators_and_parts()
        .find(|result| result.rule.code == code)
        .unwrap_or_else(|| panic!("no indicator {code}"))
}

/// A verdict with its gap, such as `not_met, shortfall 33`.
pub fn outcome(result: &IndicatorResult<'_>) -> String {
    let verdict = result.verdict.name();
    match result.gap {
        None => verdict.to_owned(),
        Some(Gap::Margin(units)) => format!("{verdict}, margin {}", units.normalized()),
        Some(Gap::Shortfall(units)) => format!("{verdict}, shortfall {}", units.normalized()),
    }
}

/// The codes of the criteria with this verdict.
pub fn criteria_with(assessment: &Assessment<'_>, verdict: Verdict) -> Vec<String> {
    assessment
        .criteria
        .iter()
        .filter(|criterion| criterion.verdict == verdict)
        .map(|criterion| criterion.rule.code.to_string())
        .collect()
}

/// The keys of a wording file, in its order.
pub fn wording_keys(text: &str) -> Vec<String> {
    let starts = |line: &&str| line.starts_with(|first: char| first.is_ascii_alphabetic());
    let keys = text
        .lines()
        .filter(starts)
        .filter_map(|line| line.split(' ').next());
    keys.map(str::to_owned).collect()
}

// ------------------------------------------------------------------------ surveys and rules

/// A survey being written, a row an entry.
#[derive(Clone)]
pub struct SurveyText(Vec<String>);

impl SurveyText {
    /// Only the header.
    pub fn new() -> SurveyText {
        let header = "chỉ tiêu;tử số;mẫu số;giá trị;số công bố;tự đánh giá;minh chứng;ghi chú";
        SurveyText(vec![header.to_owned()])
    }

    /// The shipped survey.
    pub fn lien_hoi() -> SurveyText {
        SurveyText(project_file(LIEN_HOI).lines().map(str::to_owned).collect())
    }

    /// With this row, in place of the row about the same indicator or fact if there is one.
    #[must_use]
    pub fn with(mut self, row: &str) -> SurveyText {
        match self.position(first_cell(row)) {
            Some(position) => self.0[position] = row.to_owned(),
            None => self.0.push(row.to_owned()),
        }
        self
    }

    /// Without the row about this indicator or fact, which must be there.
    #[must_use]
    pub fn without(mut self, name: &str) -> SurveyText {
        let position = self.position(name);
        self.0
            .remove(position.unwrap_or_else(|| panic!("no row {name}")));
        self
    }

    /// With another code or name in the row about this one, which must be there.
    #[must_use]
    pub fn renamed(mut self, name: &str, new: &str) -> SurveyText {
        let position = self.position(name);
        let row = &mut self.0[position.unwrap_or_else(|| panic!("no row {name}"))];
        *row = format!("{new}{}", &row[name.len()..]);
        self
    }

    /// The whole text.
    pub fn text(&self) -> String {
        self.0.join("\n") + "\n"
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|row| first_cell(row) == name)
    }
}

fn first_cell(row: &str) -> &str {
    row.split(';').next().unwrap_or_default()
}

/// A rule set with one share, `1.1`, of households and this target, such as `at_least = 70`.
pub fn one_share(target: &str) -> String {
    one_share_in_steps(target, "1")
}

/// The same, counted in other steps than whole households.
pub fn one_share_in_steps(target: &str, step: &str) -> String {
    format!(
        r#"
id = "one-share"
title = "Một tỷ lệ"
varies_by = "region"
criteria = 1
indicators = 1
in_force = {{ from = 2020-01-01, to = 2030-12-31 }}
checked_on = 2026-11-23

[citation.x]
document = "Văn bản"

[unit."hộ"]
step = {step}
en = "households"

[[criterion]]
code = "1"
title = "Tiêu chí"

[[criterion.indicator]]
code = "1.1"
title = "Tỷ lệ hộ"
kind = "share"
unit = "hộ"
target = {{ {target}, cite = "x", basis = "text" }}
"#
    )
}

/// A survey of [`one_share`]'s only indicator; the rest of the row follows the code.
pub fn one_row(rest: &str) -> String {
    SurveyText::new()
        .with("xã;;;Mẫu")
        .with("ngày số liệu;;;31/12/2022")
        .with(&format!("1.1;{rest}"))
        .text()
}

// ------------------------------------------------------------------------ random input

/// So many random cases; failures are told, not kept in files.
pub fn cases(count: u32) -> ProptestConfig {
    ProptestConfig {
        cases: count,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}
