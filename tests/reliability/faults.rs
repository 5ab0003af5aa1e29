//! What goes wrong around the program: full disks, other programs, signals, odd paths. Nothing that
//! was there is lost, no file is left half-written, and the message says why.

use super::system::{as_somebody, in_private_space};
use crate::support::*;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

const OUTPUTS: &str = "assess s.csv -o o.json -o o.docx -o o.xlsx -o o.html -o o.csv";

/// What runs leave behind beside their results: temporary files.
fn temporary(folder: &Path) -> Vec<String> {
    let mut names = names_in(folder);
    names.retain(|name| name.starts_with(".nongthon-"));
    names
}

#[test]
fn a_full_disk_leaves_the_older_output_and_nothing_half_written() {
    let folder = folder(&[]);
    let program = env!("CARGO_BIN_EXE_nongthon");
    // A disk of 24 KiB: the survey and an older result fit, a Word file and a workbook do not.
    let script = format!(
        "mount -t tmpfs -o size=24k tmpfs {0} && cp data/lien-hoi.csv {0}/s.csv && cd {0} && \
         printf old > o.docx && {{ {program} assess s.csv -o o.docx -o o.xlsx; echo code $?; ls -A; cat o.docx; }}",
        folder.path().display()
    );
    let Some(told) = in_private_space(&["--mount"], &script) else {
        return;
    };
    assert!(
        told.contains("[cannot-write]") && told.contains("ổ đĩa đầy"),
        "{told}"
    );
    assert!(told.ends_with("code 5\no.docx\ns.csv\nold"), "{told}");
}

#[test]
fn a_folder_that_may_only_be_read_is_told_before_any_work() {
    let folder = folder(&[("s.csv", SOUND)]);
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let mut command = as_somebody(&["assess", "s.csv", "-o", "out.csv"]);
    command.current_dir(folder.path());
    let outcome = finish(command);
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    assert_fails(&outcome, 5, &["cannot-write"]);
    assert!(
        outcome.stderr.contains("không có quyền"),
        "{}",
        outcome.stderr
    );
    assert_eq!(names_in(folder.path()), ["s.csv"]);
}

#[test]
fn who_has_the_older_output_open_goes_on_reading_it_whole() {
    let folder = folder(&[("s.csv", SOUND), ("out.csv", "last quarter")]);
    let mut open = File::open(folder.path().join("out.csv")).unwrap();
    let outcome = run_in(folder.path(), "assess s.csv -o out.csv");
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let mut older = String::new();
    open.read_to_string(&mut older).unwrap();
    assert_eq!(older, "last quarter");
    assert_ne!(
        fs::read_to_string(folder.path().join("out.csv")).unwrap(),
        older
    );
}

#[test]
fn a_survey_that_is_written_to_while_it_is_read_is_told() {
    // Long enough to be written to meanwhile; whoever reads it sees at its first bytes what it is.
    let mut picture = b"%PDF-1.7\n".to_vec();
    picture.resize(64 * 1024 * 1024, b' ');
    let folder = folder(&[]);
    let path = folder.path().join("s.csv");
    fs::write(&path, &picture).unwrap();
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut file = File::options().append(true).open(&path).unwrap();
            while !done.load(Ordering::Relaxed) {
                file.write_all(b" ").unwrap();
            }
        });
        let told = (0..50).any(|_| {
            let outcome = run_in(folder.path(), "assess s.csv -o out.csv");
            match outcome.code {
                // It was read between two writes.
                4 => false,
                _ => {
                    assert_fails(&outcome, 5, &["cannot-read"]);
                    outcome.stderr.contains("bị ghi đè trong lúc đang đọc")
                }
            }
        });
        done.store(true, Ordering::Relaxed);
        assert!(told, "no run noticed");
    });
    assert_eq!(names_in(folder.path()), ["s.csv"]);
}

#[test]
fn killed_at_a_hundred_moments_it_leaves_whole_files_only() {
    let survey = project_file(LIEN_HOI);
    let folder = folder(&[("s.csv", &survey)]);
    let started = Instant::now();
    assert_eq!(run_in(folder.path(), OUTPUTS).code, 0);
    let whole_run = started.elapsed();
    let names = ["o.json", "o.docx", "o.xlsx", "o.html", "o.csv"];
    let whole: Vec<Vec<u8>> = names
        .iter()
        .map(|name| fs::read(folder.path().join(name)).unwrap())
        .collect();
    let (mut killed, mut left) = (0, 0);
    for moment in 0..100 {
        for name in names {
            fs::write(folder.path().join(name), "old").unwrap();
        }
        let arguments: Vec<&str> = OUTPUTS.split(' ').collect();
        let mut command = nongthon(&arguments);
        command
            .current_dir(folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut child = command.spawn().expect("the program starts");
        // Moments spread over the run and a little more, in an order that looks random.
        std::thread::sleep(whole_run * (moment * 37 % 100) / 90);
        child.kill().expect("it is ours");
        killed += u32::from(!child.wait().expect("it ends").success());
        for (name, whole) in names.iter().zip(&whole) {
            let found = fs::read(folder.path().join(name)).unwrap();
            assert!(
                found == b"old" || found == *whole,
                "{name}, killed at moment {moment}"
            );
        }
        assert_eq!(
            fs::read_to_string(folder.path().join("s.csv")).unwrap(),
            survey
        );
        // Nobody could clean up; what is left has a name of its own and disturbs nobody.
        for name in temporary(folder.path()) {
            left += 1;
            fs::remove_file(folder.path().join(name)).unwrap();
        }
    }
    assert!(killed > 20, "{killed} runs were killed");
    assert_eq!(run_in(folder.path(), OUTPUTS).code, 0, "after all that");
    assert_eq!(
        temporary(folder.path()),
        [""; 0],
        "{left} were left by killed runs"
    );
}

#[test]
fn with_hardly_any_memory_nothing_is_half_written() {
    let survey = project_file(LIEN_HOI);
    let program = env!("CARGO_BIN_EXE_nongthon");
    let mut outcomes = Vec::new();
    for kib in [
        1_024, 4_096, 8_192, 12_288, 16_384, 20_480, 24_576, 32_768, 65_536, 262_144,
    ] {
        let folder = folder(&[("s.csv", &survey), ("o.docx", "old")]);
        let limited = format!("ulimit -v {kib}; exec \"$0\" assess s.csv -o o.docx -o o.json");
        let outcome = Command::new("sh")
            .current_dir(folder.path())
            .args(["-c", &limited, program])
            .output()
            .expect("a shell");
        let is_old = fs::read(folder.path().join("o.docx")).unwrap() == b"old";
        let has_json = folder.path().join("o.json").exists();
        if outcome.status.success() {
            assert!(!is_old && has_json, "{kib} KiB");
        } else {
            assert!(is_old && !has_json, "{kib} KiB");
        }
        outcomes.push(outcome.status.success());
    }
    assert_eq!(
        (outcomes.first(), outcomes.last()),
        (Some(&false), Some(&true))
    );
}

#[test]
fn paths_may_have_spaces_vietnamese_letters_and_bytes_that_are_no_text() {
    let folder = folder(&[]);
    let vietnamese = folder.path().join("Phiếu rà soát của xã");
    let strange = folder
        .path()
        .join(std::ffi::OsStr::from_bytes(b"ph\xff\xfeiu \x01"));
    for place in [vietnamese, strange] {
        fs::create_dir(&place).unwrap();
        for name in [
            &b"Li\xc3\xaan H\xe1\xbb\x99i.csv"[..],
            b"x\xc3\x28 \xff.csv",
        ] {
            let survey = place.join(std::ffi::OsStr::from_bytes(name));
            fs::write(&survey, SOUND).unwrap();
            let output = survey.with_extension("json");
            let mut command = nongthon(&["assess"]);
            command.arg(&survey).arg("-o").arg(&output);
            let outcome = finish(command);
            assert_eq!(outcome.code, 0, "{}", outcome.stderr);
            let json = fs::read_to_string(&output).expect("UTF-8 whatever the name");
            assert!(json.contains("\"verdict\""));
            // A missing file of such a name is told without harm to the terminal.
            let mut command = nongthon(&["assess"]);
            command.arg(survey.with_extension("missing"));
            let outcome = finish(command);
            assert_eq!(problems_of(&outcome), ["cannot-read"], "{}", outcome.stderr);
            assert!(!outcome.stderr.contains('\u{1}'), "{}", outcome.stderr);
        }
    }
}

#[test]
fn links_in_a_circle_are_told_and_those_that_lead_somewhere_followed() {
    let folder = folder(&[("s.csv", SOUND)]);
    let path = |name: &str| folder.path().join(name);
    symlink(path("b.csv"), path("a.csv")).unwrap();
    symlink(path("a.csv"), path("b.csv")).unwrap();
    symlink(path("s.csv"), path("link.csv")).unwrap();
    let outcome = run_in(folder.path(), "assess a.csv");
    assert_fails(&outcome, 5, &["cannot-read"]);
    assert!(
        outcome.stderr.contains("trỏ vòng quanh chính nó"),
        "{}",
        outcome.stderr
    );
    let outcome = run_in(folder.path(), "assess link.csv --format json");
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
}

#[test]
fn a_device_or_pipe_is_not_replaced_by_a_file() {
    let folder = folder(&[("s.csv", SOUND)]);
    let pipe = folder.path().join("pipe.csv");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .expect("it is there")
            .success()
    );
    symlink("/dev/null", folder.path().join("null.csv")).unwrap();
    for output in ["pipe.csv", "null.csv", "/dev/null"] {
        let outcome = run_in(
            folder.path(),
            &format!("assess s.csv --format csv -o {output}"),
        );
        assert_fails(&outcome, 5, &["cannot-write"]);
        assert!(
            outcome.stderr.contains("thiết bị hoặc ống dẫn"),
            "{}",
            outcome.stderr
        );
    }
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
    assert_eq!(names_in(folder.path()), ["null.csv", "pipe.csv", "s.csv"]);
}

#[test]
fn without_a_terminal_input_or_home_it_works_the_same() {
    let there = run(&["assess", LIEN_HOI]);
    let mut command = Command::new("setsid");
    command
        .args(["--wait", env!("CARGO_BIN_EXE_nongthon"), "assess", LIEN_HOI])
        .current_dir(root())
        .env_clear()
        .stdin(Stdio::null());
    let outcome = finish(command);
    assert_eq!((outcome.code, outcome.stdout), (0, there.stdout));
}

#[test]
fn a_pipe_that_never_ends_is_waited_for_and_no_longer() {
    let folder = folder(&[]);
    let pipe = folder.path().join("pipe.csv");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .expect("it is there")
            .success()
    );
    let mut command = nongthon(&["assess", "pipe.csv", "--format", "json"]);
    let child = command
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_millis(50));
    fs::write(&pipe, SOUND).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "a survey may come through a pipe");
}
