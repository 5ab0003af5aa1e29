//! Crosswalks and lists of communes.

use super::judging::{LIBRARY, WORDINGS};
use nongthon::changes::{check_codes, read_crosswalk};
use nongthon::diagnostic::{Diagnostics, SourceText};
use nongthon::survey::{ReadOptions, read_commune_list};
use std::sync::Arc;

/// Any bytes as a list of communes, and where they are text, as a crosswalk.
pub fn lists(bytes: &[u8]) {
    let (communes, diagnostics) = read_commune_list("list.csv", bytes, &ReadOptions::default());
    assert!(communes.len() <= bytes.len(), "a commune takes a byte");
    say(&diagnostics);
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let source = Arc::new(SourceText {
        name: "given.toml".to_owned(),
        text: text.to_owned().into(),
    });
    let (crosswalk, diagnostics) = read_crosswalk(&source);
    assert_eq!(crosswalk.is_none(), diagnostics.has_errors());
    say(&diagnostics);
    if let Some(crosswalk) = crosswalk {
        LIBRARY.with(|library| say(&check_codes(&crosswalk, library)));
    }
}

fn say(diagnostics: &Diagnostics) {
    WORDINGS.with(|wordings| {
        for wording in wordings {
            for diagnostic in diagnostics {
                wording.say(&diagnostic.message);
                wording.advice(&diagnostic.message);
            }
        }
    });
}
