//! Verdicts by the short way for plain surveys, beside the careful one.

use super::judging::LIBRARY;
use nongthon::assess::{Policy, assess};
use nongthon::pipeline::{Preparation, prepare_file};
use nongthon::render::{VerdictLines, VerdictsFormat, write_verdicts};
use nongthon::verdicts_only::{JudgedCommune, Judging};
use nongthon::wording::{Language, Wording};

/// Any bytes as a survey: what the short way takes, it judges like the careful one, with one thread and
/// with two.
pub fn verdicts(bytes: &[u8]) {
    LIBRARY.with(|library| {
        let preparation = Preparation::default();
        let judging = |threads| Judging::new(library, &preparation, Policy::default(), threads);
        let short = judging(1).judge(|| Ok(bytes));
        let by_two = judging(2).judge(|| Ok(bytes));
        assert_eq!(short.is_ok(), by_two.is_ok(), "threads decide nothing");
        let (Ok(short), Ok(by_two)) = (short, by_two) else {
            return;
        };
        let (cases, diagnostics) = prepare_file("survey.csv", bytes, library, &preparation);
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        let judging = judging(1);
        let careful: Vec<JudgedCommune> = cases
            .iter()
            .map(|case| judging.keep(&assess(&case.rules, &case.survey, Policy::default())))
            .collect();
        let careful = rows(&careful);
        assert_eq!(rows(&short), careful);
        assert_eq!(rows(&by_two), careful);
    });
}

fn rows(communes: &[JudgedCommune]) -> String {
    let lines = VerdictLines::new(VerdictsFormat::Jsonl, &Wording::new(Language::English));
    let mut rows = Vec::new();
    let taken = write_verdicts(communes, &lines, 1, |more| {
        rows.extend_from_slice(more);
        Ok(())
    });
    taken.expect("memory can be written to");
    String::from_utf8(rows).expect("text")
}
