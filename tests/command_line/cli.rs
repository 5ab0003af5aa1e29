//! The program as scripts meet it: exit codes, pipes, and files that appear whole or not at all.

use crate::support::*;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;

// ------------------------------------------------------------------------ exit codes

#[test]
fn zero_the_job_was_done_whatever_the_verdict() {
    let outcome = run(&["assess", LIEN_HOI]);
    assert_eq!((outcome.code, outcome.stderr.as_str()), (0, ""));
    for arguments in [&["--help"][..], &["--version"], &["assess", "--help"]] {
        let outcome = run(arguments);
        assert_eq!((outcome.code, outcome.stderr.as_str()), (0, ""));
        assert!(!outcome.stdout.is_empty());
    }
}

#[test]
fn one_a_condition_that_was_asked_for_does_not_hold() {
    let outcome = run(&["assess", LIEN_HOI, "--require-met"]);
    assert_eq!(outcome.code, 1);
    assert!(
        outcome.stdout.contains("9/19"),
        "the report is printed all the same"
    );

    let rules = one_share("at_least = 70");
    let folder = folder(&[("r.toml", &rules), ("met.csv", &one_row("70;100"))]);
    let outcome = run_in(
        folder.path(),
        "assess met.csv --rules ./r.toml --require-met",
    );
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
}

#[test]
fn one_is_also_for_a_commune_that_cannot_be_judged() {
    let rules = one_share("at_least = 70");
    let folder = folder(&[("r.toml", &rules), ("open.csv", &one_row("70;"))]);
    let outcome = run_in(
        folder.path(),
        "assess open.csv --rules ./r.toml --require-met",
    );
    assert_eq!(outcome.code, 1, "{}", outcome.stderr);
}

#[test]
fn two_the_command_line_is_wrong() {
    for arguments in [
        "",
        "judge data/lien-hoi.csv",
        "assess",
        "assess data/lien-hoi.csv --no-such-option",
        "assess data/lien-hoi.csv --format docx",
        "assess data/lien-hoi.csv --as-of yesterday",
        "assess data/lien-hoi.csv --as-of 2022-02-30",
        "assess data/lien-hoi.csv --width 20",
        "assess data/lien-hoi.csv --lang fr",
        "assess data/lien-hoi.csv --only perhaps",
        "assess data/lien-hoi.csv --as-of 2022-12-31 --as-of 2023-12-31",
        "assess data/lien-hoi.csv --rules",
        "assess data/lien-hoi.csv --criterion 20",
    ] {
        let words: Vec<&str> = arguments.split(' ').filter(|it| !it.is_empty()).collect();
        let outcome = run(&words);
        assert_eq!(outcome.code, 2, "{arguments}: {}", outcome.stderr);
        assert_eq!(outcome.stdout, "", "{arguments}");
        assert!(!outcome.stderr.is_empty(), "{arguments}");
    }
}

#[test]
fn two_is_also_for_outputs_that_cannot_be_meant() {
    let folder = folder(&[("s.csv", SOUND)]);
    for (arguments, problem) in [
        ("assess s.csv -o out.xyz", "unknown-output-format"),
        ("assess s.csv -o s.csv", "output-is-input"),
        ("assess s.csv -o out.csv -o ./out.csv", "output-twice"),
    ] {
        let outcome = run_in(folder.path(), arguments);
        assert_fails(&outcome, 2, &[problem]);
        assert_eq!(names_in(folder.path()), ["s.csv"], "{arguments}");
    }
}

#[test]
fn mistakes_on_the_command_line_are_told_in_the_language_asked_for() {
    let vietnamese = run(&["assess", LIEN_HOI, "--formt", "json"]).stderr;
    assert!(
        vietnamese.contains("không có tùy chọn “--formt”"),
        "{vietnamese}"
    );
    assert!(vietnamese.contains("--format"), "{vietnamese}");
    let english = run(&["assess", LIEN_HOI, "--lang", "en", "--formt", "json"]).stderr;
    assert!(
        english.contains("there is no option “--formt”"),
        "{english}"
    );
    // The language may also come after the mistake.
    let english = run(&["assess", LIEN_HOI, "--width", "5", "--lang=en"]).stderr;
    assert!(english.contains("cannot be used for"), "{english}");
}

#[test]
fn three_rule_files_are_wrong_or_none_is_in_force() {
    let wrong = one_share("at_least = 70").replace("step = 1", "setp = 1");
    let folder = folder(&[("wrong.toml", &wrong), ("s.csv", SOUND)]);
    for (arguments, problems) in [
        (
            "assess s.csv --rules ./wrong.toml",
            &["missing-key", "unknown-key"][..],
        ),
        ("assess s.csv --rules no-such-set", &["unknown-rule-set"]),
        (
            "assess s.csv --overlay no-such-overlay",
            &["unknown-rule-set"],
        ),
        ("assess s.csv --as-of 2022-03-07", &["no-rule-set-in-force"]),
        (
            "assess s.csv --rules xa-ntm-2021-2025 --as-of 2026-02-15",
            &["no-rule-set-in-force"],
        ),
        (
            "assess s.csv --overlay lang-son-2022 --as-of 2024-06-17",
            &["overlay-not-in-force"],
        ),
    ] {
        let outcome = run_in(folder.path(), arguments);
        assert_eq!(outcome.code, 3, "{arguments}: {}", outcome.stderr);
        let mut told = problems_of(&outcome);
        told.sort_unstable();
        assert!(
            problems.iter().all(|it| told.contains(it)),
            "{arguments}: {told:?}"
        );
        assert_eq!(outcome.stdout, "");
    }
}

#[test]
fn four_survey_files_are_wrong() {
    let folder = folder(&[
        ("wrong.csv", WRONG),
        ("empty.csv", ""),
        ("blank.csv", " \n\n"),
    ]);
    let wrong = run_in(folder.path(), "assess wrong.csv");
    assert_fails(&wrong, 4, &["unknown-indicator"]);
    assert_fails(
        &run_in(folder.path(), "assess empty.csv"),
        4,
        &["empty-file"],
    );
    assert_fails(
        &run_in(folder.path(), "assess blank.csv"),
        4,
        &["empty-file"],
    );
}

#[test]
fn five_a_file_could_not_be_read_or_written() {
    let folder = folder(&[("s.csv", SOUND)]);
    for (arguments, problem) in [
        ("assess no-such.csv", "cannot-read"),
        ("assess no-such/*.csv", "nothing-matches"),
        ("assess s.csv --rules ./no-such.toml", "cannot-read"),
        ("assess s.csv --overlay ./no-such.toml", "cannot-read"),
        ("assess s.csv -o no-such-folder/out.csv", "no-such-folder"),
    ] {
        let outcome = run_in(folder.path(), arguments);
        assert_eq!(problems_of(&outcome), [problem], "{arguments}");
        assert_fails(&outcome, 5, &[problem]);
    }
}

#[test]
fn every_problem_of_every_file_is_told_at_once() {
    let folder = folder(&[("one.csv", WRONG), ("two.csv", ""), ("sound.csv", SOUND)]);
    let outcome = run_in(folder.path(), "assess one.csv sound.csv two.csv three.csv");
    let problems = ["unknown-indicator", "empty-file", "cannot-read"];
    assert_fails(&outcome, 4, &problems);
    for name in ["one.csv", "two.csv", "three.csv"] {
        assert!(outcome.stderr.contains(name), "{}", outcome.stderr);
    }
    assert!(outcome.stderr.contains("3 lỗi"), "{}", outcome.stderr);
}

#[test]
fn a_problem_is_told_with_file_line_cell_commune_value_and_advice() {
    let survey = "xã;chỉ tiêu;tử số;mẫu số;giá trị\nTân Đoàn;tỉnh;;;Lạng Sơn\n\
        Tân Đoàn;ngày số liệu;;;31/12/2022\nTân Đoàn;9.2;abc;805;\n";
    let folder = folder(&[("huyen.csv", survey)]);
    let outcome = run_in(folder.path(), "assess huyen.csv");
    assert_fails(&outcome, 4, &["not-a-number"]);
    for words in [
        "huyen.csv, dòng 4, ô C4, xã Tân Đoàn, chỉ tiêu 9.2, giá trị “abc”",
        "cách sửa: ",
    ] {
        assert!(
            outcome.stderr.contains(words),
            "{words} in {}",
            outcome.stderr
        );
    }
}

// ------------------------------------------------------------------------ a closed pipe

/// A device that is always full stands for a full disk.
#[cfg(target_os = "linux")]
#[test]
fn standard_output_that_cannot_be_written_to_is_told() {
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .expect("Linux has it");
    let mut command = nongthon(&["assess", LIEN_HOI]);
    command.stdout(full).stderr(Stdio::piped());
    let output = command.output().expect("the program runs");
    assert_eq!(output.status.code(), Some(5));
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains("[cannot-write]"), "{stderr}");
}

#[test]
fn a_reader_that_has_had_enough_is_no_error() {
    // Many communes, so that the output is far larger than any pipe holds.
    let mut arguments = vec!["assess"];
    arguments.extend([LIEN_HOI; 40]);
    for format in FORMATS {
        let mut command = nongthon(&arguments);
        command.args(["--format", format]);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut reader = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        reader.read_line(&mut line).expect("a first line");
        assert!(!line.is_empty(), "{format}");
        drop(reader);
        let mut stderr = String::new();
        child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut stderr)
            .unwrap();
        assert!(child.wait().unwrap().success(), "{format}: {stderr}");
        assert_eq!(stderr, "", "{format}");
    }
}

// ------------------------------------------------------------------------ writing files

#[test]
fn a_missing_output_folder_is_told_before_any_work() {
    let folder = folder(&[]);
    // Neither survey, rules nor overlay exist: nobody has looked for them.
    let outcome = run_in(
        folder.path(),
        "assess no-such.csv --rules ./none.toml --overlay ./none.toml -o missing/out.csv",
    );
    assert_fails(&outcome, 5, &["no-such-folder"]);
    assert!(outcome.stderr.contains("missing"), "{}", outcome.stderr);
    assert!(
        !outcome.stderr.contains("no-such.csv"),
        "{}",
        outcome.stderr
    );
    assert_eq!(names_in(folder.path()), [""; 0]);
}

#[test]
fn with_an_error_nothing_is_written() {
    let wrong_rules = one_share("at_least = \"viel\"");
    for (arguments, code) in [
        ("assess wrong.csv -o out.csv", 4),
        ("assess sound.csv wrong.csv -o out.csv -o out.json", 4),
        ("assess no-such.csv -o out.md", 5),
        ("assess sound.csv --rules ./rules.toml -o out.txt", 3),
        ("assess sound.csv --as-of 2020-01-01 -o out.csv", 3),
        ("assess sound.csv --criterion 20 -o out.csv", 2),
        // One output can be opened, the other cannot.
        ("assess sound.csv -o out.csv -o missing/out.csv", 5),
        ("assess sound.csv -o missing/out.csv -o out.csv", 5),
    ] {
        let files = [
            ("sound.csv", SOUND),
            ("wrong.csv", WRONG),
            ("rules.toml", &wrong_rules),
        ];
        let folder = folder(&files);
        let outcome = run_in(folder.path(), arguments);
        assert_eq!(outcome.code, code, "{arguments}: {}", outcome.stderr);
        assert_eq!(outcome.stdout, "", "{arguments}");
        let left = names_in(folder.path());
        assert_eq!(
            left,
            ["rules.toml", "sound.csv", "wrong.csv"],
            "{arguments}"
        );
    }
}

#[test]
fn with_an_error_an_older_output_stays_as_it_was() {
    let folder = folder(&[("wrong.csv", WRONG), ("out.csv", "last quarter")]);
    let outcome = run_in(folder.path(), "assess wrong.csv -o out.csv");
    assert_fails(&outcome, 4, &["unknown-indicator"]);
    let out = fs::read_to_string(folder.path().join("out.csv")).unwrap();
    assert_eq!(out, "last quarter");
}

#[test]
fn several_outputs_are_written_at_once_each_in_its_format() {
    let folder = folder(&[("s.csv", SOUND)]);
    let outcome = run_in(
        folder.path(),
        "assess s.csv -o table.txt -o data.json -o excel.csv -o report.md",
    );
    assert_eq!(
        (outcome.code, outcome.stdout.as_str()),
        (0, ""),
        "{}",
        outcome.stderr
    );
    let names = ["data.json", "excel.csv", "report.md", "s.csv", "table.txt"];
    assert_eq!(names_in(folder.path()), names);
    let text = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    for (name, format) in [
        ("table.txt", "table"),
        ("data.json", "json"),
        ("excel.csv", "csv"),
        ("report.md", "md"),
    ] {
        let printed = run_in(folder.path(), &format!("assess s.csv --format {format}"));
        assert_eq!(
            text(name),
            printed.stdout,
            "{name} is what --format {format} prints"
        );
    }
    // --format decides where a name does not tell, and over one that does.
    let outcome = run_in(
        folder.path(),
        "assess s.csv --format json -o a.xyz -o b.csv",
    );
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert_eq!(text("a.xyz"), text("data.json"));
    assert_eq!(text("b.csv"), text("data.json"));
}

#[test]
fn an_older_output_is_replaced() {
    let folder = folder(&[("s.csv", SOUND), ("out.md", "last quarter")]);
    let outcome = run_in(folder.path(), "assess s.csv -o out.md");
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let out = fs::read_to_string(folder.path().join("out.md")).unwrap();
    assert!(out.starts_with("# "), "{out}");
    assert_eq!(names_in(folder.path()), ["out.md", "s.csv"]);
}

#[test]
fn a_survey_is_never_overwritten_however_its_path_is_written() {
    let folder = folder(&[("s.csv", SOUND), ("other.csv", SOUND)]);
    fs::create_dir(folder.path().join("sub")).unwrap();
    for output in ["s.csv", "./s.csv", "sub/../s.csv"] {
        let outcome = run_in(
            folder.path(),
            &format!("assess other.csv s.csv -o {output}"),
        );
        assert_fails(&outcome, 2, &["output-is-input"]);
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(folder.path().join("s.csv"), folder.path().join("link.csv"))
            .unwrap();
        let outcome = run_in(folder.path(), "assess s.csv -o link.csv");
        assert_fails(&outcome, 2, &["output-is-input"]);
    }
    assert_eq!(
        fs::read_to_string(folder.path().join("s.csv")).unwrap(),
        SOUND
    );
}

#[test]
fn a_rule_file_is_never_overwritten_either() {
    let rules = one_share("at_least = 70");
    let survey = one_row("70;100");
    let folder = folder(&[("r.toml", &rules), ("s.csv", &survey)]);
    let outcome = run_in(
        folder.path(),
        "assess s.csv --rules ./r.toml --format json -o r.toml",
    );
    assert_eq!(
        fs::read_to_string(folder.path().join("r.toml")).unwrap(),
        rules
    );
    assert_fails(&outcome, 2, &["output-is-input"]);
}

#[test]
fn what_lies_in_a_folder_that_is_read_is_never_overwritten() {
    let rules = one_share("at_least = 70");
    let survey = one_row("70;100");
    let files = [
        ("r.toml", rules.as_str()),
        ("s.csv", &survey),
        ("old/s.csv", &survey),
        ("tinh/o.toml", "id = \"o\"\n"),
    ];
    for (command, input) in [
        ("compare old s.csv --rules r.toml -o old/s.csv", "old/s.csv"),
        (
            "assess s.csv --overlay tinh --format csv -o tinh/o.toml",
            "tinh/o.toml",
        ),
        (
            "check s.csv --overlay tinh --format csv -o ./tinh/o.toml",
            "tinh/o.toml",
        ),
        (
            "rules show lang-son-2022 --rules r.toml --format csv -o r.toml",
            "r.toml",
        ),
        (
            "rules diff lang-son-2022 tinh/o.toml --rules r.toml --format csv -o r.toml",
            "r.toml",
        ),
    ] {
        let folder = folder(&files);
        let path = folder.path().join(input);
        let before = fs::read(&path).unwrap();
        let outcome = run_in(folder.path(), command);
        assert!(fs::read(&path).unwrap() == before, "{command}");
        assert_fails(&outcome, 2, &["output-is-input"]);
    }
}

#[cfg(unix)]
#[test]
fn colleagues_may_read_an_output() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&[("s.csv", SOUND)]);
    assert_eq!(run_in(folder.path(), "assess s.csv -o out.csv").code, 0);
    let mode = |name: &str| {
        let metadata = fs::metadata(folder.path().join(name)).unwrap();
        metadata.permissions().mode() & 0o777
    };
    assert_eq!(mode("out.csv"), mode("s.csv"), "the rights of any new file");
}
