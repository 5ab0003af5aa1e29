//! Texts that are kept as files, to see what a change changes.

use super::{project_file, root};

/// Holds a text against a file of the project; with `NONGTHON_BLESS=1` the file is written anew.
pub fn assert_as_kept(path: &str, text: &str) {
    if std::env::var_os("NONGTHON_BLESS").is_some_and(|value| value == "1") {
        std::fs::write(root().join(path), text).expect("the file can be written");
        return;
    }
    let kept = project_file(path);
    let mut lines = kept.lines().zip(text.lines());
    let differing = lines.position(|(was, is)| was != is);
    let line = differing.unwrap_or_else(|| kept.lines().count().min(text.lines().count()));
    let at = |text: &str| text.lines().nth(line).unwrap_or("(nothing)").to_owned();
    assert!(
        kept == text,
        "{path} says something else, from line {}:\n  was: {}\n  is:  {}\nIf it is meant to (of targets: \
         check each against the law), write it anew:\n  NONGTHON_BLESS=1 cargo test --test all rules::",
        line + 1,
        at(&kept),
        at(text),
    );
}
