//! Files stay small, and their names say what is in them.

use crate::support::{files_below, project_file, root};

/// More lines than this have two subjects.
const LONGEST: usize = 500;

/// Names that say nothing.
const EMPTY_NAMES: [&str; 6] = ["utils", "util", "helpers", "helper", "common", "misc"];

#[test]
fn no_file_is_long_or_has_a_name_that_says_nothing() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for folder in ["src", "tests", "benches", "examples"] {
        for path in files_below(&root().join(folder), "rs") {
            count += 1;
            let lines = std::fs::read_to_string(&path).unwrap().lines().count();
            let shown = path.strip_prefix(root()).unwrap().display().to_string();
            if lines > LONGEST {
                wrong.push(format!("{shown}: {lines} lines"));
            }
            let named = shown.split(['/', '\\', '.']);
            for name in named.filter(|name| EMPTY_NAMES.contains(name)) {
                wrong.push(format!("{shown}: what is {name}?"));
            }
        }
    }
    assert!(count > 100, "the files are found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn paths_that_documents_name_are_there() {
    let mut wrong = Vec::new();
    let mut count = 0;
    let documents = files_below(&root().join("docs"), "md");
    for path in documents
        .into_iter()
        .chain([root().join("CONTRIBUTING.md")])
    {
        let shown = path.strip_prefix(root()).unwrap().display().to_string();
        let text = project_file(&shown);
        for named in text.split('`').skip(1).step_by(2) {
            let is_source = ["src/", "tests/", "fuzz/", "benches/"]
                .iter()
                .any(|folder| named.starts_with(folder));
            if is_source && !named.contains([' ', '<', '*', '\n']) {
                count += 1;
                if !root().join(named).exists() {
                    wrong.push(format!("{shown}: {named}"));
                }
            }
        }
    }
    assert!(count > 50, "the paths are found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
