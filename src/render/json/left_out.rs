//! What a run left out.

use super::finding::FindingJson;
use super::push_line;
use crate::summary::LeftOut;
use crate::wording::Wording;
use serde::Serialize;

/// A commune, or all that a file holds.
#[derive(Serialize)]
pub(super) struct LeftOutJson<'a> {
    file: Option<&'a str>,
    commune: Option<&'a str>,
    problems: Vec<FindingJson<'a>>,
}

#[derive(Serialize)]
struct LeftOutLine<'a> {
    left_out: LeftOutJson<'a>,
}

impl<'a> LeftOutJson<'a> {
    pub fn all_of(left_out: &'a [LeftOut], wording: &Wording) -> Vec<LeftOutJson<'a>> {
        let all = left_out.iter().map(|left_out| LeftOutJson {
            file: left_out.file.as_deref(),
            commune: left_out.commune.as_deref(),
            problems: FindingJson::all_of(&left_out.problems, wording),
        });
        all.collect()
    }
}

/// Adds a line for everything that was left out.
pub(super) fn push_left_out(left_out: &[LeftOut], wording: &Wording, lines: &mut String) {
    for left_out in LeftOutJson::all_of(left_out, wording) {
        push_line(&LeftOutLine { left_out }, lines);
    }
}
