//! Two editions of the rules side by side.

use super::{withdrawal, words};
use crate::diagnostic::{Arg, Bilingual, Message, message};
use crate::report::listing::Listing;
use crate::report::records::{Content, Record};
use crate::report::{Block, Column, Document, Row, RowKind, Table, TableKey, Tone, Width, figures};
use crate::rules::{CatalogueEntry, Difference, Edition, Requirement, Stand, Unset, What};
use crate::wording::Wording;

/// Two editions, what differs, and the files that each comes from.
#[derive(Debug)]
pub struct Comparison {
    /// The earlier edition and the later one.
    pub sides: [Edition; 2],
    /// What differs.
    pub differences: Vec<Difference>,
    /// The files of each side, the base set first.
    pub files: [Vec<CatalogueEntry>; 2],
}

impl Comparison {
    /// What was amended, then what merely goes by years.
    pub(super) fn parts(&self) -> [Vec<&Difference>; 2] {
        let differences = self.differences.iter();
        let (by_year, amended) = differences.partition(|it| it.is_by_year());
        [amended, by_year]
    }

    /// Which editions these are.
    pub(super) fn editions(&self, wording: &Wording) -> Vec<String> {
        let [earlier, later] = &self.sides;
        vec![
            edition(message!("rules-edition-before"), earlier, wording),
            edition(message!("rules-edition-after"), later, wording),
        ]
    }

    /// How many differences there are.
    pub(super) fn conclusion(&self, wording: &Wording) -> Block {
        let [amended, by_year] = self.parts();
        let [earlier, later] = &self.sides;
        let withdrawal = usize::from(earlier.withdrawal_change(later).is_some());
        Block::Conclusion {
            text: if amended.len() + withdrawal > 0 {
                let count = amended.len() + withdrawal;
                wording.say(&message!("rules-differences", count = count))
            } else if by_year.is_empty() {
                wording.word("rules-no-difference")
            } else {
                wording.word("rules-only-by-year")
            },
            tone: Tone::Plain,
        }
    }
}

/// What differs, each with what was asked before and after and by which document.
pub fn comparison_document(comparison: &Comparison, wording: &Wording) -> Document {
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: wording.word("rules-heading-diff"),
        },
        Block::List(comparison.editions(wording)),
    ];
    let [earlier, later] = &comparison.sides;
    let [amended, by_year] = comparison.parts();
    let withdrawal = withdrawal::change(earlier, later, wording);
    blocks.push(comparison.conclusion(wording));
    let mut documents = Documents::default();
    if !amended.is_empty() {
        blocks.push(Block::Table(table(&amended, &mut documents, wording)));
    }
    blocks.extend(withdrawal);
    if !by_year.is_empty() {
        blocks.push(heading_by_year(&by_year, wording));
        blocks.push(Block::Table(table(&by_year, &mut documents, wording)));
    }
    let reasons = reasons(comparison, wording);
    if !reasons.is_empty() {
        blocks.push(Block::List(reasons));
    }
    let documents = documents.list(wording);
    if !documents.is_empty() {
        blocks.push(Block::List(documents));
    }
    Document { blocks }
}

pub(super) fn heading_by_year(by_year: &[&Difference], wording: &Wording) -> Block {
    Block::Heading {
        level: 2,
        text: wording.say(&message!("rules-heading-by-year", count = by_year.len())),
    }
}

pub(super) fn table(
    differences: &[&Difference],
    documents: &mut Documents,
    wording: &Wording,
) -> Table {
    let rows = differences
        .iter()
        .map(|difference| row(difference, documents, wording))
        .collect();
    Table {
        key: TableKey::Differences,
        columns: Column::all(
            [
                ("column-code", Width::Fitting),
                ("column-indicator", Width::Part(24)),
                ("rules-column-what", Width::Part(16)),
                ("rules-column-before", Width::Part(16)),
                ("rules-column-after", Width::Part(16)),
            ],
            wording,
        ),
        rows,
    }
}

/// The documents that ask for what differs, numbered in the order in which they are named.
#[derive(Default)]
pub(super) struct Documents(Vec<Bilingual>);

impl Documents {
    fn mark(&mut self, document: &Bilingual) -> String {
        let known = self.0.iter().position(|known| known == document);
        let index = known.unwrap_or_else(|| {
            self.0.push(document.clone());
            self.0.len() - 1
        });
        format!("[{}]", index + 1)
    }

    /// Each with its mark.
    pub fn numbered(&self) -> impl Iterator<Item = (String, &Bilingual)> {
        let numbered = self.0.iter().enumerate();
        numbered.map(|(index, document)| (format!("[{}]", index + 1), document))
    }

    fn list(&self, wording: &Wording) -> Vec<String> {
        self.numbered()
            .map(|(mark, document)| format!("{mark} {}", wording.text(document)))
            .collect()
    }
}

fn edition(label: Message, edition: &Edition, wording: &Wording) -> String {
    let mut text = wording.say(&message!(
        "rules-edition",
        label = label,
        title = &edition.title,
        id = &edition.id,
        day = edition.day,
    ));
    if !edition.wider.is_empty() {
        let wider: Vec<Arg> = edition.wider.iter().map(Arg::from).collect();
        text.push_str(&wording.say(&message!("rules-edition-with", wider = wider)));
    } else if edition.is_narrow {
        text.push_str(&wording.word("rules-edition-alone"));
    }
    text
}

fn row(difference: &Difference, documents: &mut Documents, wording: &Wording) -> Row {
    let mut what = wording.say(&how(difference));
    if !difference.regions.is_empty() {
        what.push_str(&format!(
            " ({})",
            words::regions(&difference.regions, wording)
        ));
    }
    let mut side = |stand: Option<&Stand>| {
        let text = stand.map(|stand| stand_text(difference, stand, wording));
        let document = stand.and_then(Stand::cited);
        let mark = document.map(|document| documents.mark(&document));
        [text, mark]
            .into_iter()
            .flatten()
            .collect::<Vec<String>>()
            .join(" ")
    };
    let before = side(difference.before.as_ref());
    let after = side(difference.after.as_ref());
    Row::new(
        RowKind::Item,
        vec![
            difference.code.as_str().into(),
            wording.text(&difference.title).into(),
            what.into(),
            before.into(),
            after.into(),
        ],
    )
}

/// What is asked, how it is observed where that changed, and the words where only they did.
fn stand_text(difference: &Difference, stand: &Stand, wording: &Wording) -> String {
    let mut asked = if stand.has_parts {
        figures::parts_needed(stand.parts_needed, Vec::new(), wording)
    } else {
        figures::requirement(&stand.requirement, stand.kind, wording)
    };
    if difference.what == What::Kind && !stand.has_parts {
        let kind = words::kind(stand.kind);
        asked = wording.say(&message!(
            "rules-kind-and-target",
            kind = kind,
            target = asked
        ));
    }
    if difference.what == What::Kind && stand.optional {
        asked = wording.say(&message!("rules-may-not-apply", target = asked));
    }
    let is_older_title = stand.title != difference.title;
    if is_older_title {
        asked = wording.say(&message!(
            "rules-titled",
            title = &stand.title,
            target = asked
        ));
    }
    match stand.year {
        Some(year) => wording.say(&message!(
            "rules-target-of-year",
            target = asked,
            year = year.to_string()
        )),
        None => asked,
    }
}

/// What is different, in more words where those of a kind do not say it.
fn how(difference: &Difference) -> Message {
    let (Some(before), Some(after)) = (&difference.before, &difference.after) else {
        return what(difference.what);
    };
    match difference.what {
        What::Set if matches!(before.requirement, Requirement::Unset(Unset::Unknown(_))) => {
            message!("rules-what-set-unknown")
        }
        What::Wording => {
            let is_other_title = before.title != after.title;
            let is_other_document = before.document != after.document;
            match (is_other_title, is_other_document) {
                (true, true) => what(What::Wording),
                (true, false) => message!("rules-what-title"),
                (false, true) => message!("rules-what-document"),
                (false, false) if before.clause != after.clause => message!("rules-what-clause"),
                (false, false) => message!("rules-what-words"),
            }
        }
        other => what(other),
    }
}

/// Why the later edition asks for less than the nation, a line a code.
pub(super) fn reasons(comparison: &Comparison, wording: &Wording) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for difference in &comparison.differences {
        let reason = |stand: &Option<Stand>| stand.as_ref().and_then(|it| it.loosens.clone());
        let after = reason(&difference.after);
        let is_news = reason(&difference.before) != after;
        if let Some(why) = after.filter(|_| is_news) {
            let code = &difference.code;
            let line = wording.say(&message!("rules-diff-loosens", code = code, reason = &why));
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    lines
}

pub(super) fn what(what: What) -> Message {
    match what {
        What::Added => message!("rules-what-added"),
        What::Removed => message!("rules-what-removed"),
        What::Kind => message!("rules-what-kind"),
        What::Tightened => message!("rules-what-tightened"),
        What::Loosened => message!("rules-what-loosened"),
        What::Set => message!("rules-what-set"),
        What::NoLongerSet => message!("rules-what-no-longer-set"),
        What::OtherTarget => message!("rules-what-other-target"),
        What::Wording => message!("rules-what-wording"),
    }
}

const COLUMNS: [(&str, &str); 16] = [
    ("code", "column-code"),
    ("title", "column-indicator"),
    ("difference", "rules-column-what"),
    ("regions", "rules-column-region"),
    ("before_op", "rules-column-operator-before"),
    ("before_value", "rules-column-value-before"),
    ("before_document", "rules-column-document-before"),
    ("before_year", "rules-column-year-before"),
    ("after_op", "rules-column-operator-after"),
    ("after_value", "rules-column-value-after"),
    ("after_document", "rules-column-document-after"),
    ("after_year", "rules-column-year-after"),
    ("by_year", "rules-column-by-year"),
    ("before_clause", "rules-column-clause-before"),
    ("after_clause", "rules-column-clause-after"),
    ("after_loosens", "rules-column-loosens"),
];

/// The differences as records.
pub fn comparison_listing(comparison: &Comparison, wording: &Wording) -> Listing {
    let [earlier, later] = &comparison.sides;
    let records = comparison.differences.iter().map(|difference| {
        let mut record: Record = vec![
            Content::Code(difference.code.to_string()),
            words::text(wording.text(&difference.title)),
            words::text(difference.what.name()),
            words::text(&words::codes(&difference.regions)),
        ];
        for stand in [&difference.before, &difference.after] {
            record.extend(side(stand.as_ref(), wording));
        }
        let by_year = if difference.is_by_year() { "yes" } else { "no" };
        record.push(words::text(by_year));
        for stand in [&difference.before, &difference.after] {
            let clause = stand.as_ref().and_then(|stand| stand.clause.as_ref());
            record.push(clause.map_or(Content::Empty, |it| words::text(wording.text(it))));
        }
        let after = difference.after.as_ref();
        let loosens = after.and_then(|stand| stand.loosens.as_ref());
        record.push(loosens.map_or(Content::Empty, |it| words::text(wording.text(it))));
        record
    });
    Listing {
        format: "nongthon.rules-diff.v1",
        columns: &COLUMNS,
        records: records
            .chain(withdrawal::record(earlier, later, wording))
            .collect(),
    }
}

pub(super) fn side(stand: Option<&Stand>, wording: &Wording) -> [Content; 4] {
    let Some(stand) = stand else {
        return [
            Content::Empty,
            Content::Empty,
            Content::Empty,
            Content::Empty,
        ];
    };
    let [operator, value] = words::target(&stand.requirement);
    let document = stand.document.as_ref();
    [
        operator,
        value,
        document.map_or(Content::Empty, |it| words::text(wording.text(it))),
        stand
            .year
            .map_or(Content::Empty, |year| Content::Text(year.to_string())),
    ]
}
