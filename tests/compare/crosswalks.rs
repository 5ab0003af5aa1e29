//! Crosswalks: the shipped one, and the one of the documentation.

use crate::support::*;
use nongthon::changes::{check_codes, read_crosswalk, shipped_crosswalks};
use nongthon::diagnostic::SourceText;
use nongthon::rules::{Library, RuleFiles};
use std::sync::Arc;

fn library() -> Library {
    let (library, diagnostics) = Library::load(&RuleFiles::default());
    assert!(!diagnostics.has_errors());
    library.expect("the shipped rules")
}

#[test]
fn the_shipped_crosswalks_are_sound_and_their_codes_exist() {
    let files = files_below(&root().join("data/crosswalks"), "toml");
    assert_eq!(shipped_crosswalks().len(), files.len());
    for path in files {
        let source = SourceText {
            name: path.display().to_string(),
            text: std::fs::read_to_string(&path).unwrap().into(),
        };
        let (crosswalk, diagnostics) = read_crosswalk(&Arc::new(source));
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        let found = check_codes(&crosswalk.unwrap(), &library());
        assert!(found.is_empty(), "{found:?}");
    }
}

#[test]
fn the_crosswalk_of_the_documentation_is_sound() {
    let text = project_file("docs/compare.md");
    let example = text.split("```toml\n").nth(1).expect("an example");
    let example = example.split("```").next().unwrap();
    let source = SourceText {
        name: "docs/compare.md".to_owned(),
        text: example.to_owned().into(),
    };
    let (crosswalk, diagnostics) = read_crosswalk(&Arc::new(source));
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    let crosswalk = crosswalk.unwrap();
    assert!(check_codes(&crosswalk, &library()).is_empty());
    assert_eq!(crosswalk.old_of("3.6"), Some("13.1"));
}
