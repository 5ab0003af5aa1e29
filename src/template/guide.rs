//! The guide beside the form: what it is for, how it is filled in, what the results mean.

use super::draft::Draft;
use super::model::GuideEntry;
use crate::diagnostic::message;
use crate::report::place_line;
use crate::rules::{BuiltInFact, Indicator, Requirement, Unset};
use crate::survey::FactValue;
use crate::wording::Wording;

const STEPS: [&str; 8] = [
    "template-step-facts",
    "template-step-colours",
    "template-step-share",
    "template-step-answer",
    "template-step-conclusion",
    "template-step-claimed",
    "template-step-protection",
    "template-step-assess",
];

const VERDICTS: [(&str, &str); 5] = [
    ("met", "template-means-met"),
    ("not_met", "template-means-not-met"),
    ("not_applicable", "template-means-not-applicable"),
    ("no_data", "template-means-no-data"),
    ("undecided", "template-means-undecided"),
];

/// All entries; `sources` say where the targets come from and how they are known.
pub(super) fn entries(draft: &Draft, sources: &[String], wording: &Wording) -> Vec<GuideEntry> {
    let mut entries = vec![GuideEntry::Heading(wording.word("template-guide-about"))];
    entries.extend(about(draft, wording));
    entries.push(GuideEntry::Heading(wording.word("template-guide-steps")));
    let mut steps: Vec<&str> = STEPS.to_vec();
    if draft.has_hamlets() {
        steps.insert(3, "template-step-hamlets");
    }
    if draft.earlier.is_some() {
        steps.insert(1, "template-step-last-time");
    }
    entries.extend(steps.into_iter().enumerate().map(|(index, key)| {
        let text = wording.find(key).unwrap_or_default();
        GuideEntry::Entry(format!("{}.", index + 1), text)
    }));
    entries.push(GuideEntry::Heading(wording.word("template-guide-verdicts")));
    entries.extend(
        VERDICTS
            .map(|(word, meaning)| GuideEntry::Entry(wording.word(word), wording.word(meaning))),
    );
    entries.push(GuideEntry::Heading(wording.word("template-guide-sources")));
    entries.extend(sources.iter().map(|source| {
        let (mark, text) = source.split_once(' ').unwrap_or(("", source));
        GuideEntry::Entry(mark.to_owned(), text.to_owned())
    }));
    let open = open_targets(draft);
    if !open.is_empty() {
        let text = wording.say(&message!(
            "template-targets-open",
            indicators = open.as_slice()
        ));
        entries.push(GuideEntry::Entry(wording.word("target-unset"), text));
    }
    entries.push(GuideEntry::Entry(
        String::new(),
        wording.word("template-targets-check"),
    ));
    entries
}

/// The commune's name with the kind of place before it; empty where it is not known.
pub(super) fn commune(draft: &Draft, wording: &Wording) -> String {
    let text = |fact| match draft.value(fact) {
        Some(FactValue::Text(text)) => Some(text.as_str()),
        _ => None,
    };
    place_line(
        text(BuiltInFact::Commune),
        text(BuiltInFact::District),
        text(BuiltInFact::Province),
        wording,
    )
}

fn about(draft: &Draft, wording: &Wording) -> Vec<GuideEntry> {
    let rules = &draft.rules;
    let entry = |term: String, text: String| GuideEntry::Entry(term, text);
    let place = commune(draft, wording);
    let set = format!("{} ({})", wording.text(&rules.title), rules.id);
    let overlays = rules.overlays.iter();
    let overlays: Vec<String> = overlays
        .map(|overlay| format!("{} ({})", wording.text(&overlay.title), overlay.id))
        .collect();
    let overlays = if overlays.is_empty() {
        wording.word("template-no-overlay")
    } else {
        overlays.join("; ")
    };
    let level = rules.region.as_ref().or(rules.group.as_ref());
    let level = match level {
        Some(level) => wording.text(&level.name).to_owned(),
        None => wording.word("template-level-unknown"),
    };
    let mut entries = vec![
        entry(wording.word("column-commune"), place),
        entry(wording.word("template-about-set"), set),
        entry(wording.word("template-about-overlay"), overlays),
        entry(
            wording.word("template-about-day"),
            wording.date(rules.as_of),
        ),
        entry(wording.word("template-about-level"), level),
    ];
    if let Some(why) = &rules.incomplete {
        entries.push(entry(
            wording.word("template-about-incomplete"),
            wording.text(why).to_owned(),
        ));
    }
    entries
}

/// The indicators and parts whose targets are not in the rules.
fn open_targets(draft: &Draft) -> Vec<String> {
    let is_open = |it: &&Indicator| {
        let is_unset = matches!(
            &it.target.requirement,
            Requirement::Unset(unset) if !matches!(unset, Unset::LeftTo(_))
        );
        it.parts.is_empty() && is_unset
    };
    let all = draft.rules.indicators();
    all.flat_map(|it| std::iter::once(it).chain(&it.parts))
        .filter(is_open)
        .map(|it| it.code.to_string())
        .collect()
}
