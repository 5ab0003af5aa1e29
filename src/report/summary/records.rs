//! The summary as a flat table for spreadsheets and programs: a row a commune, a column a criterion.

use super::{left_out, listed, listed_criteria, words};
use crate::assess::Verdict;
use crate::diagnostic::message;
use crate::report::{Content, Filter, Record, figures};
use crate::summary::{CommuneSummary, LeftOut, SetSummary, Summary};
use crate::text::Text;
use crate::wording::Wording;

/// The columns before those of the criteria, and behind them.
const BEFORE: [&str; 11] = [
    "column-commune",
    "column-commune-code",
    "column-district",
    "column-province",
    "column-set",
    "column-as-of",
    "column-verdict",
    "column-criteria-met",
    "column-criteria-not-met",
    "column-criteria-other",
    "column-criteria-total",
];
const BEHIND: [&str; 7] = [
    "column-closest-criterion",
    "column-closest-missing",
    "column-indicators-not-met-count",
    "column-findings",
    "column-warnings",
    "column-file",
    "column-why-left-out",
];

/// The headings of the columns.
pub fn summary_headings(summary: &Summary, filter: &Filter, wording: &Wording) -> Vec<String> {
    let word = |key: &&'static str| wording.word(key);
    let codes = codes(summary, filter);
    let criteria = codes
        .iter()
        .map(|code| wording.say(&message!("column-criterion-one", code = *code)));
    let before = BEFORE.iter().map(word);
    before
        .chain(criteria)
        .chain(BEHIND.iter().map(word))
        .collect()
}

/// One record a commune that the filter lists, then one for everything that was left out.
pub fn summary_records(summary: &Summary, filter: &Filter, wording: &Wording) -> Vec<Record> {
    let codes = codes(summary, filter);
    let mut records = Vec::new();
    for set in &summary.sets {
        let communes = listed(set, filter);
        records.extend(communes.map(|(_, commune)| record(set, commune, &codes, wording)));
    }
    let left_out = summary.left_out.iter();
    records.extend(left_out.map(|left_out| left_out_record(left_out, codes.len(), wording)));
    records
}

/// The codes of the criteria of all sets, each once.
fn codes<'s>(summary: &'s Summary, filter: &Filter) -> Vec<&'s Text> {
    let mut codes: Vec<&Text> = Vec::new();
    for set in &summary.sets {
        for criterion in listed_criteria(&set.head, filter) {
            let code = &set.head.criteria[criterion].0;
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
    }
    codes
}

fn record(
    set: &SetSummary,
    commune: &CommuneSummary,
    codes: &[&Text],
    wording: &Wording,
) -> Record {
    let head = &set.head;
    let state = |verdict: Verdict| Content::Text(figures::verdict(verdict, wording).text);
    let totals = commune.totals;
    let mut record = vec![
        Content::Text(commune.name.clone()),
        commune.code.clone().map_or(Content::Empty, Content::Code),
        text(commune.district.as_ref()),
        text(commune.province.as_ref()),
        Content::Text(head.id.to_string()),
        Content::Text(wording.date(commune.as_of)),
        state(commune.verdict),
        Content::count(totals.met),
        Content::count(totals.not_met),
        Content::count(totals.other),
        Content::count(totals.declared),
    ];
    record.extend(codes.iter().map(|code| {
        let position = head.criteria.iter().position(|(own, _)| own == *code);
        let criterion = position.and_then(|position| commune.criteria.get(position));
        criterion.map_or(Content::Empty, |criterion| state(criterion.verdict))
    }));
    let closest = commune.closest.as_ref();
    record.extend([
        closest.map_or(Content::Empty, |it| Content::Code(it.criterion.to_string())),
        closest.map_or(Content::Empty, |it| {
            Content::Text(words::missing(it, wording))
        }),
        Content::count(commune.indicators_not_met),
        Content::count(commune.findings),
        Content::count(commune.warnings),
        commune
            .file
            .as_ref()
            .map_or(Content::Empty, |file| Content::Text(file.to_string())),
        Content::Empty,
    ]);
    record
}

fn left_out_record(left_out: &LeftOut, criteria: usize, wording: &Wording) -> Record {
    let before = BEFORE.iter().map(|heading| match *heading {
        "column-commune" => text(left_out.commune.as_ref()),
        "column-verdict" => Content::Text(wording.word("left-out")),
        _ => Content::Empty,
    });
    let behind = BEHIND.iter().map(|heading| match *heading {
        "column-file" => text(left_out.file.as_ref()),
        "column-why-left-out" => Content::Text(left_out::why(left_out, wording)),
        _ => Content::Empty,
    });
    let criteria = std::iter::repeat_n(Content::Empty, criteria);
    before.chain(criteria).chain(behind).collect()
}

fn text(text: Option<&String>) -> Content {
    text.map_or(Content::Empty, |text| Content::Text(text.clone()))
}
