//! What a comparison comes to: criteria before and after, and how many indicators changed how.

use super::{tables, words};
use crate::assess::{Assessment, Verdict};
use crate::changes::{CommuneChanges, What};
use crate::diagnostic::{Arg, Message, message};
use crate::report::conclusion::{judged_by, title};
use crate::report::{Block, figures, footnotes};
use crate::wording::Wording;
use jiff::civil::Date;

/// What the two surveys are called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Called {
    /// By their days and files, for who works with the files.
    ByFile,
    /// By their days, in papers; by their files too where nothing else tells them apart.
    ByDay,
}

/// By what both were judged, the conclusion, which criteria turned, and the counts.
pub(super) fn blocks(
    changes: &CommuneChanges<'_, '_>,
    called: Called,
    wording: &Wording,
) -> Vec<Block> {
    let (old, new) = (changes.old, changes.new);
    let (before, after) = (old.totals(), new.totals());
    let conclusion = message!(
        "change-conclusion",
        before = before.met.to_string(),
        before_total = before.declared.to_string(),
        after = after.met.to_string(),
        after_total = after.declared.to_string(),
        old = Message::new(old.verdict.name()),
        new = Message::new(new.verdict.name()),
    );
    let names_file = called == Called::ByFile || data_day(old) == data_day(new);
    let mut blocks = vec![
        Block::List(vec![
            source("change-before", old, names_file, wording),
            source("change-after", new, names_file, wording),
        ]),
        Block::Conclusion {
            text: wording.say(&conclusion),
            tone: figures::tone(new.verdict),
        },
    ];
    let newly: [(&[Verdict], &'static str); 3] = [
        (&[Verdict::NotMet], "change-criteria-not-met"),
        (&[Verdict::Met], "change-criteria-met"),
        (
            &[Verdict::NoData, Verdict::Undecided, Verdict::NotApplicable],
            "change-criteria-other",
        ),
    ];
    let newly = newly.into_iter();
    let mut lines: Vec<String> = newly
        .filter_map(|(verdicts, key)| criteria(changes, verdicts, key, wording))
        .collect();
    lines.push(counts(changes, wording));
    blocks.push(Block::List(lines));
    blocks.extend(crosswalk(changes, wording));
    blocks
}

/// The table, or that nothing has changed.
pub(super) fn table(changes: &CommuneChanges<'_, '_>, wording: &Wording) -> Block {
    match tables::indicators(changes, wording) {
        Some(table) => Block::Table(table),
        None => Block::Paragraph(wording.word("change-nothing")),
    }
}

/// All criteria before and after, under a heading; nothing where the rule sets differ.
pub(super) fn criteria_table(changes: &CommuneChanges<'_, '_>, wording: &Wording) -> Vec<Block> {
    let Some(table) = tables::criteria(changes, wording) else {
        return Vec::new();
    };
    let text = wording.word("heading-criteria-changes");
    vec![Block::Heading { level: 2, text }, Block::Table(table)]
}

fn data_day(assessment: &Assessment<'_>) -> Option<Date> {
    let date = assessment.survey.facts.date.as_ref();
    date.map(|entry| entry.value)
}

fn source(
    key: &'static str,
    assessment: &Assessment<'_>,
    names_file: bool,
    wording: &Wording,
) -> String {
    let file = file_of(assessment).filter(|_| names_file);
    let source = match (data_day(assessment), file) {
        (Some(day), Some(file)) => message!("change-data-of-file", day = day, file = file),
        (Some(day), None) => message!("change-data-until", day = day),
        (None, Some(file)) => message!("change-data-undated-of-file", file = file),
        (None, None) => message!("change-data-undated"),
    };
    let judged = judged_by(assessment, wording);
    let text = Message::new(key).with("source", source);
    wording.say(&text.with("judged", judged))
}

/// The survey's file, as it was given.
fn file_of(assessment: &Assessment<'_>) -> Option<String> {
    let mut observations = assessment.survey.observations.values();
    let first = observations.next()?;
    Some(first.line.file.to_string())
}

fn criteria(
    changes: &CommuneChanges<'_, '_>,
    verdicts: &'static [Verdict],
    key: &'static str,
    wording: &Wording,
) -> Option<String> {
    let codes = changes.criteria_newly(verdicts);
    let codes: Vec<Arg> = codes.map(|it| Arg::from(&it.new.rule.code)).collect();
    (!codes.is_empty()).then(|| wording.say(&Message::new(key).with("criteria", codes)))
}

/// How many indicators of each kind: they add up to all there are.
fn counts(changes: &CommuneChanges<'_, '_>, wording: &Wording) -> String {
    let counts = What::ALL.into_iter().filter_map(|what| {
        let count = changes.with(what).count();
        (count > 0).then(|| {
            Arg::from(message!(
                "change-count",
                what = words::what(what),
                count = count.to_string()
            ))
        })
    });
    let counts: Vec<Arg> = counts.collect();
    wording.say(&message!(
        "change-counts",
        total = changes.indicators.len().to_string(),
        counts = counts
    ))
}

/// By what the codes of two rule sets were joined.
fn crosswalk(changes: &CommuneChanges<'_, '_>, wording: &Wording) -> Vec<Block> {
    if changes.is_one_rule_set() {
        return Vec::new();
    }
    let Some(crosswalk) = changes.crosswalk else {
        return vec![Block::Paragraph(wording.word("change-no-crosswalk"))];
    };
    let mut lines = vec![wording.say(&message!(
        "change-crosswalk",
        title = &crosswalk.title,
        document = &crosswalk.document
    ))];
    lines.extend(crosswalk.pairs.iter().map(|pair| {
        let new: Vec<Arg> = pair.new.iter().map(|code| Arg::from(&code.value)).collect();
        wording.say(&message!(
            "change-pair",
            old = &pair.old.value,
            new = new,
            basis = footnotes::basis_message(Some(pair.basis)),
            note = &pair.note.clone().unwrap_or_default(),
        ))
    }));
    vec![Block::List(lines)]
}

/// Communes that are in one survey only.
pub(super) fn alone(
    key: &'static str,
    communes: &[&Assessment<'_>],
    wording: &Wording,
) -> Option<String> {
    let names: Vec<Arg> = communes
        .iter()
        .map(|commune| Arg::from(title(commune, wording)))
        .collect();
    (!names.is_empty()).then(|| {
        let count = names.len();
        let text = Message::new(key)
            .with("count", count.to_string())
            .with("communes", names);
        wording.say(&text)
    })
}
