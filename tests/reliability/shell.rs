//! What helps at the shell: completions and manual pages.

use crate::support::tools::have;
use crate::support::*;
use std::fs;
use std::process::Command;

#[test]
fn every_shell_gets_a_script_that_knows_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        for language in ["vi", "en"] {
            let script = succeed(&["completions", shell, "--lang", language]);
            for word in ["assess", "check", "template", "sign-off", "--no-overlay"] {
                let shown = word.trim_start_matches('-');
                assert!(script.contains(shown), "{word} for {shell}");
            }
        }
    }
    assert_fails(&run_without_code(&["completions", "cmd"]), 2, &[]);
}

fn run_without_code(arguments: &[&str]) -> Outcome {
    run(arguments)
}

#[test]
fn bash_takes_its_script_and_completes_by_it() {
    let folder = folder(&[("c.bash", &succeed(&["completions", "bash"]))]);
    let complete = "source ./c.bash; COMP_WORDS=(nongthon ass); COMP_CWORD=1; \
        _nongthon nongthon ass nongthon; echo \"${COMPREPLY[@]}\"";
    let outcome = Command::new("bash")
        .current_dir(folder.path())
        .args(["--norc", "-c", complete])
        .output()
        .expect("bash is there");
    let told = String::from_utf8_lossy(&outcome.stdout);
    assert_eq!(
        told.trim(),
        "assess",
        "{}",
        String::from_utf8_lossy(&outcome.stderr)
    );
}

#[test]
fn every_command_has_a_manual_page_that_holds_its_help() {
    for language in ["vi", "en"] {
        let folder = folder(&[]);
        let outcome = run_in(folder.path(), &format!("man --output . --lang {language}"));
        assert_eq!(
            (outcome.code, outcome.stdout.as_str()),
            (0, ""),
            "{}",
            outcome.stderr
        );
        let names = names_in(folder.path());
        for name in [
            "nongthon.1",
            "nongthon-assess.1",
            "nongthon-rules-sign-off.1",
            "nongthon-man.1",
        ] {
            assert!(names.iter().any(|it| it == name), "{name} in {names:?}");
        }
        for name in &names {
            let page = fs::read_to_string(folder.path().join(name)).unwrap();
            assert!(page.contains(".SH NAME"), "{name}");
            assert!(!page.contains('\u{1b}'), "{name} has orders to a terminal");
        }
        let page = fs::read_to_string(folder.path().join("nongthon-assess.1")).unwrap();
        let sentence = match language {
            "vi" => "Thoát với mã 1 nếu có xã chưa đạt",
            _ => "cannot read or write",
        };
        assert!(page.contains(sentence), "{page}");
        // The same bytes again, and the main page alone where no folder is given.
        let main = fs::read_to_string(folder.path().join("nongthon.1")).unwrap();
        assert_eq!(succeed(&["man", "--lang", language]), main);
    }
}

#[test]
fn manual_pages_need_a_folder_that_is_there() {
    let folder = folder(&[]);
    let outcome = run_in(folder.path(), "man --output missing");
    assert_fails(&outcome, 5, &["no-such-folder"]);
    assert!(names_in(folder.path()).is_empty());
}

#[test]
fn man_shows_the_pages() {
    if !have(&["groff"]) {
        return;
    }
    let folder = folder(&[]);
    assert_eq!(run_in(folder.path(), "man --output . --lang en").code, 0);
    for name in names_in(folder.path()) {
        let outcome = Command::new("groff")
            .current_dir(folder.path())
            .args(["-man", "-Tutf8", "-Kutf8", "-ww", &name])
            .output()
            .expect("groff starts");
        let told = String::from_utf8_lossy(&outcome.stderr);
        assert!(
            outcome.status.success() && told.is_empty(),
            "{name}: {told}"
        );
    }
}
