//! No input takes more memory than `docs/reliability.md` says. Here each case has the address space that it
//! needs and little more, so that a change which keeps more is noticed.

use crate::support::*;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

const FACTS: &str = "ngày số liệu;31/12/2022\ntỉnh;Lạng Sơn\n";

/// Runs the program within so many MiB of address space.
fn within(mebibytes: usize, folder: &Path, arguments: &str) -> Outcome {
    let mut shell = Command::new("sh");
    let limited = format!("ulimit -v {}; exec \"$0\" \"$@\"", mebibytes * 1024);
    shell
        .args(["-c", &limited, env!("CARGO_BIN_EXE_nongthon")])
        .args(arguments.split(' '))
        .current_dir(folder);
    finish(shell)
}

#[test]
fn a_hundred_thousand_problems_are_counted_and_not_kept() {
    let text = format!("chỉ tiêu;giá trị\n{FACTS}{}", "x;1\n".repeat(100_000));
    let folder = folder(&[("s.csv", &text)]);
    let outcome = within(128, folder.path(), "assess s.csv");
    assert_eq!(outcome.code, 4, "{}", outcome.stderr);
    let told = outcome.stderr;
    assert!(told.len() < 300_000, "{} bytes are told", told.len());
    for sentence in [
        "và 99501 vấn đề khác",
        "Có 100001 lỗi; chưa ghi kết quả nào.",
    ] {
        assert!(told.contains(sentence), "{sentence} is not told");
    }
}

#[test]
fn cells_that_are_blank_to_the_end_of_a_row_are_not_kept() {
    let row = format!("1.1;đạt{}\n", ";".repeat(990));
    let text = format!("chỉ tiêu;giá trị\n{FACTS}{}", row.repeat(5_000));
    let folder = folder(&[("s.csv", &text)]);
    // Five million cells would be two hundred MiB.
    let outcome = within(100, folder.path(), "assess s.csv");
    assert_eq!(problems_of(&outcome)[0], "duplicate-row");
}

#[test]
fn more_cells_or_communes_than_can_be_kept_are_refused() {
    let mut communes = "xã;chỉ tiêu;giá trị\n".to_owned();
    for number in 0..20_001 {
        writeln!(communes, "{number};1.1;đạt").unwrap();
    }
    let wide = format!("{};x\n", ";".repeat(900));
    let cells = format!("chỉ tiêu;giá trị\n{FACTS}{}", wide.repeat(9_000));
    let list = communes.replace("chỉ tiêu", "mã xã");
    let folder = folder(&[("xa.csv", &communes), ("o.csv", &cells), ("l.csv", &list)]);
    fs::write(folder.path().join("s.csv"), SOUND).unwrap();
    for (mebibytes, arguments) in [
        (128, "assess xa.csv"),
        (128, "check xa.csv"),
        (128, "assess s.csv --expect l.csv"),
        (600, "assess o.csv"),
    ] {
        let outcome = within(mebibytes, folder.path(), arguments);
        assert_fails(&outcome, 4, &["survey-too-large"]);
    }
}

#[test]
fn files_that_are_too_large_for_rules_are_refused_unread() {
    let large = "# \n".repeat(700_000);
    let folder = folder(&[("r.toml", &large), ("s.csv", SOUND)]);
    for arguments in [
        "rules check r.toml",
        "assess s.csv --rules ./r.toml",
        "assess s.csv --overlay ./r.toml",
        "plan s.csv --assignments r.toml",
        "compare s.csv s.csv --crosswalk r.toml",
    ] {
        let outcome = within(64, folder.path(), arguments);
        assert_fails(&outcome, 5, &["cannot-read"]);
    }
}
