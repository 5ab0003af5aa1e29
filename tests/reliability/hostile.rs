//! Input that was made to do harm, where no other test of its kind stands already.

use super::system::in_private_space;
use crate::support::*;
use std::fs;

#[test]
fn deep_nesting_in_a_rule_file_is_an_error_and_not_a_crash() {
    for deep in [
        format!("a = {}{}", "[".repeat(20_000), "]".repeat(20_000)),
        format!("a = {}1{}", "{a = ".repeat(20_000), "}".repeat(20_000)),
        format!("[{}]", vec!["a"; 20_000].join(".")),
        format!("{} = 1", vec!["a"; 20_000].join(".")),
        "a = [".repeat(20_000),
    ] {
        let folder = folder(&[("r.toml", &deep), ("s.csv", SOUND)]);
        for arguments in [
            "assess s.csv --rules ./r.toml -o out.csv",
            "assess s.csv --overlay ./r.toml -o out.csv",
            "rules check r.toml",
            "plan s.csv --assignments r.toml",
        ] {
            let outcome = run_in(folder.path(), arguments);
            assert_eq!(outcome.code, 3, "{arguments}");
            assert!(
                outcome.stderr.len() < 20_000,
                "{} bytes are told",
                outcome.stderr.len()
            );
        }
        assert_eq!(names_in(folder.path()), ["r.toml", "s.csv"]);
    }
}

#[test]
fn the_name_of_a_commune_reaches_no_file_but_the_output() {
    let outer = folder(&[]);
    let inner = outer.path().join("inner");
    fs::create_dir(&inner).unwrap();
    // Names that differ in marks only would be one commune.
    let names = [
        "../../a",
        "..\\..\\b",
        "/etc/c",
        "C:\\d",
        "con",
        "e/../../../e",
        "~/f",
        "$(touch g)",
    ];
    let mut survey = "xã;chỉ tiêu;giá trị\n".to_owned();
    for name in names {
        survey +=
            &format!("{name};ngày số liệu;31/12/2022\n{name};tỉnh;Lạng Sơn\n{name};1.1;đạt\n");
    }
    fs::write(inner.join("s.csv"), survey).unwrap();
    let outcome = run_in(
        &inner,
        "assess s.csv -o o.txt -o o.json -o o.csv -o o.md -o o.docx -o o.xlsx -o o.html",
    );
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let outcome = run_in(
        &inner,
        "template --as-of 2022-12-31 --commune ../../x -o t.csv -o t.xlsx",
    );
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert_eq!(
        names_in(&inner),
        [
            "o.csv", "o.docx", "o.html", "o.json", "o.md", "o.txt", "o.xlsx", "s.csv", "t.csv",
            "t.xlsx"
        ]
    );
    assert_eq!(names_in(outer.path()), ["inner"]);
}

#[test]
fn enormous_numbers_are_refused_wherever_they_stand() {
    let enormous = "9".repeat(30_000);
    for cell in [
        enormous.clone(),
        format!("0,{enormous}"),
        format!("{enormous}%"),
        format!("-{enormous}"),
    ] {
        for row in [
            format!("10;;;{cell}"),
            format!("9.1;{cell};{cell};"),
            format!("số hộ;;;{cell}"),
        ] {
            let survey = format!(
                "chỉ tiêu;tử số;mẫu số;giá trị\nngày số liệu;;;31/12/2022\ntỉnh;;;Lạng Sơn\n{row}\n"
            );
            let folder = folder(&[("s.csv", &survey)]);
            let outcome = run_in(folder.path(), "assess s.csv");
            assert_eq!(outcome.code, 4, "{}", outcome.stderr);
            assert!(
                outcome.stderr.len() < 5_000,
                "{} bytes are told",
                outcome.stderr.len()
            );
        }
    }
    for target in [
        format!("at_least = {enormous}"),
        format!("at_least = 0.{enormous}"),
        "at_least = 1e400".to_owned(),
    ] {
        let folder = folder(&[("r.toml", &one_share(&target)), ("s.csv", SOUND)]);
        let outcome = run_in(folder.path(), "assess s.csv --rules ./r.toml");
        assert_eq!(outcome.code, 3, "{}", outcome.stderr);
    }
}

#[test]
fn without_a_network_everything_works() {
    let program = env!("CARGO_BIN_EXE_nongthon");
    let folder = folder(&[]);
    let script = format!(
        "{program} assess {LIEN_HOI} && cd {} && {program} template --as-of 2024-12-31 -o t.xlsx && \
         {program} assess {}/{LIEN_HOI} -o o.docx -o o.xlsx -o o.html && ls",
        folder.path().display(),
        root().display()
    );
    let Some(told) = in_private_space(&["--net"], &script) else {
        return;
    };
    assert!(told.starts_with(&succeed(&["assess", LIEN_HOI])), "{told}");
    assert!(told.ends_with("o.docx\no.html\no.xlsx\nt.xlsx\n"), "{told}");
}

#[test]
fn no_code_opens_connections_or_starts_programs() {
    for file in files_below(&root().join("src"), "rs") {
        let text = fs::read_to_string(&file).unwrap();
        for word in ["std::net", "UnixStream", "process::Command", "libc::"] {
            assert!(!text.contains(word), "{word} in {}", file.display());
        }
    }
}
