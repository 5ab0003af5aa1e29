//! `docs/reliability.md` says what was tried; each line names the test that tries it.

use crate::support::*;
use std::fs;

#[test]
fn every_line_of_the_record_names_tests_that_exist() {
    let tests: Vec<(String, String)> = files_below(&root().join("tests"), "rs")
        .into_iter()
        .map(|path| {
            (
                path.display().to_string(),
                fs::read_to_string(&path).unwrap(),
            )
        })
        .collect();
    let record = project_file("docs/reliability.md");
    let rows = record
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| What"));
    let mut count = 0;
    for row in rows {
        let cell = row
            .trim_end_matches(" |")
            .rsplit("| ")
            .next()
            .expect("a last cell");
        let names: Vec<&str> = cell.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "{row}");
        for name in names {
            let (module, function) = name.rsplit_once("::").expect("module::function");
            let file = format!("tests/{}.rs", module.replace("::", "/"));
            let exists = tests.iter().any(|(path, text)| {
                path.ends_with(&file) && text.contains(&format!("fn {function}("))
            });
            assert!(exists, "{name}");
            count += 1;
        }
    }
    assert!(count > 20, "{count} tests are named");
}
