//! The rules that a commune was judged by.

use crate::assess::Assessment;
use crate::rules::{BasisTally, RuleSet};
use crate::wording::Wording;
use jiff::civil::Date;
use serde::Serialize;

/// A rule set with what lies over it, and how well its targets are known.
#[derive(Serialize)]
pub(super) struct RuleSetJson<'a> {
    id: &'a str,
    title: &'a str,
    overlays: Vec<&'a str>,
    as_of: String,
    complete: bool,
    files: Vec<RuleFileJson<'a>>,
    targets_by_basis: TallyJson,
}

#[derive(Serialize)]
struct RuleFileJson<'a> {
    id: &'a str,
    sha256: &'a str,
    checked_on: String,
}

#[derive(Serialize)]
struct TallyJson {
    text: usize,
    quoted: usize,
    entered: usize,
    recalled: usize,
    left_to: usize,
    unset: usize,
    text_unsigned: usize,
}

impl<'a> RuleSetJson<'a> {
    pub fn of(assessment: &Assessment<'a>, wording: &Wording) -> RuleSetJson<'a> {
        let rules = assessment.rules;
        RuleSetJson {
            id: &rules.id,
            title: wording.text(&rules.title),
            overlays: rules.overlays.iter().map(|it| it.id.as_str()).collect(),
            as_of: rules.as_of.to_string(),
            complete: rules.incomplete.is_none(),
            files: rule_files(rules),
            targets_by_basis: TallyJson::of(rules.tally()),
        }
    }
}

/// The rule set's file, then those of the overlays.
fn rule_files(rules: &RuleSet) -> Vec<RuleFileJson<'_>> {
    let file = |id, sha256, checked_on: Date| RuleFileJson {
        id,
        sha256,
        checked_on: checked_on.to_string(),
    };
    let overlays = rules.overlays.iter();
    let overlays = overlays.map(|it| file(&*it.id, &*it.sha256, it.checked_on));
    std::iter::once(file(&rules.id, &rules.sha256, rules.checked_on))
        .chain(overlays)
        .collect()
}

impl TallyJson {
    fn of(tally: BasisTally) -> TallyJson {
        TallyJson {
            text: tally.text,
            quoted: tally.quoted,
            entered: tally.entered,
            recalled: tally.recalled,
            left_to: tally.left,
            unset: tally.unset,
            text_unsigned: tally.unsigned,
        }
    }
}
