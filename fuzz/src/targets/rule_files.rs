//! Rule files and files of assignments.

use super::judging::write;
use nongthon::assignments::read_assignments;
use nongthon::diagnostic::SourceText;
use nongthon::pipeline::{Preparation, prepare_file};
use nongthon::rules::{Choice, Library, OverlayChoice, RuleFiles};
use std::sync::Arc;

/// A survey with every kind of cell, for whatever the rules ask.
const SURVEY: &str = "chỉ tiêu;tử số;mẫu số;giá trị;số công bố;tự đánh giá;ghi chú\n\
    xã;;;Mẫu;;;\nngày số liệu;;;31/12/2023;;;\ntỉnh;;;Lạng Sơn;;;\n\
    1;70;100;;70;đạt;\n1.1;70;100;;70;đạt;\n1.1.a;;;đạt;;;\n1.1.b;;;chưa đạt;;;\n1.2;;;41,5;;đạt;\n\
    1.2.a;5;7;;;;\n1.2.b;;;không áp dụng;;;không có\n2;;;42;;;\n2.1;;;75%;;đạt;\n";

/// Any bytes, where they are text, as a rule set, as an overlay and as assignments; a rule set that is
/// sound is used.
pub fn rule_files(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let source = Arc::new(SourceText {
        name: "given.toml".to_owned(),
        text: text.to_owned().into(),
    });
    read_assignments(&source);
    let overlays = RuleFiles {
        overlays: vec![Arc::clone(&source)],
        ..RuleFiles::default()
    };
    let (library, diagnostics) = Library::load(&overlays);
    assert_eq!(library.is_none(), diagnostics.has_errors());
    let sets = RuleFiles {
        sets: vec![source],
        ..RuleFiles::default()
    };
    let (library, diagnostics) = Library::load(&sets);
    assert_eq!(library.is_none(), diagnostics.has_errors());
    if let Some(library) = library {
        use_set(&library);
    }
}

fn use_set(library: &Library) {
    let id = library.given_sets().first().expect("it was given");
    library.provisions(id);
    library.unverified(id);
    library.catalogue_entry(id).expect("it is there");
    for day in ["2022-12-31", "2023-12-31", "2024-12-31"] {
        let preparation = Preparation {
            choice: Choice {
                set: Some(id.clone()),
                overlays: OverlayChoice::default(),
            },
            as_of: day.parse().ok(),
            ..Preparation::default()
        };
        let (cases, diagnostics) =
            prepare_file("survey.csv", SURVEY.as_bytes(), library, &preparation);
        write(&cases, &diagnostics, false);
    }
}
