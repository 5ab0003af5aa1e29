//! Command lines as officers write them.

use crate::support::*;

fn wrong(arguments: &str) -> String {
    let outcome = run_in(root(), arguments);
    assert_eq!(outcome.code, 2, "{arguments}: {}", outcome.stderr);
    outcome.stderr
}

#[test]
fn days_are_written_in_either_order() {
    for command in [
        "assess data/lien-hoi.csv --as-of",
        "rules sql --dialect duckdb --as-of",
    ] {
        let iso = run_in(root(), &format!("{command} 2022-12-31"));
        let usual = run_in(root(), &format!("{command} 31/12/2022"));
        assert_eq!((iso.code, usual.code), (0, 0), "{}", usual.stderr);
        assert_eq!(iso.stdout, usual.stdout);
    }
    assert!(wrong("assess data/lien-hoi.csv --as-of 12-2022").contains("04/07/2022"));
}

#[test]
fn verdicts_may_be_named_in_vietnamese() {
    let only = |name: &str| succeed(&["assess", LIEN_HOI, "--only", name]);
    for (vi, en) in [
        ("chưa đạt", "not-met"),
        ("chua dat", "not-met"),
        ("đạt", "met"),
    ] {
        assert_eq!(only(vi), only(en), "{vi}");
    }
}

#[test]
fn a_mistake_refers_to_the_help_of_its_command() {
    assert!(wrong("assess").contains("nongthon assess --help"));
    assert!(wrong("rules show").contains("nongthon rules show --help"));
    assert!(wrong("--lang en plan x.csv").contains("nongthon plan --help --lang en"));
    let missing = wrong("template -o x.csv");
    assert!(
        missing.contains("--as-of <NGÀY>, --from <TỆP>"),
        "{missing}"
    );
    assert!(!missing.contains('|'), "{missing}");
    let width = wrong("assess data/lien-hoi.csv --width 50");
    assert!(width.contains("từ 60 đến 1000"), "{width}");
}

#[test]
fn advice_names_no_option_that_the_command_lacks() {
    let form = wrong("template --as-of 31/12/2022 -o z.docx");
    assert!(
        form.contains(".xlsx") && !form.contains("--format"),
        "{form}"
    );
    assert!(wrong("assess data/lien-hoi.csv -o z.abc").contains("--format"));
}

#[test]
fn warnings_about_files_are_told_on_the_terminal() {
    let folder = tempfile::tempdir().expect("a folder");
    let survey = root().join(LIEN_HOI).display().to_string();
    let assignments = root().join("data/van-quan-2023.toml").display().to_string();
    let other = folder.path().join("xa.csv");
    let text = project_file(LIEN_HOI).replace("Liên Hội", "Tri Lễ");
    std::fs::write(&other, text).expect("a file");
    let run = |arguments: &[&str]| {
        let mut command = nongthon(arguments);
        command.current_dir(folder.path());
        finish(command)
    };
    let plan = run(&[
        "plan",
        "xa.csv",
        "--assignments",
        &assignments,
        "-o",
        "kh.docx",
    ]);
    assert_eq!(plan.code, 0, "{}", plan.stderr);
    assert_eq!(problems_of(&plan), ["assignments-other-commune"]);
    assert!(plan.stdout.is_empty());
    let own = run(&[
        "plan",
        &survey,
        "--assignments",
        &assignments,
        "-o",
        "kh2.docx",
    ]);
    assert!(
        !own.stderr.contains("assignments-other-commune"),
        "{}",
        own.stderr
    );
    let judged = run(&["assess", &survey, "-o", "bc.docx", "-o", "bc.csv"]);
    assert!(
        judged.stderr.contains("trong bc.docx."),
        "{}",
        judged.stderr
    );
    let table = run(&["assess", &survey, "-o", "bc2.csv"]);
    assert!(table.stderr.contains("nongthon check"), "{}", table.stderr);
    // On the terminal they are part of the result.
    assert_eq!(run(&["assess", &survey]).stderr, "");
}
