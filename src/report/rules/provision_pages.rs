//! A rule file on pages: what it is and where it comes from, then what it asks.

use super::provision_records::provisions_listing;
use super::provisions::{legend, mark, regions, remarks, title, values};
use super::shown::ShownRules;
use super::{frame, withdrawal, words};
use crate::diagnostic::message;
use crate::report::footnotes::{Footnotes, Note};
use crate::report::listing::Listing;
use crate::report::records::Content;
use crate::report::{
    Align, Block, Cell, Column, Issuer, PagedDocument, Row, RowKind, SectionKey, Table, TableKey,
    Tone, Width, figures,
};
use crate::rules::{Basis, Clause, Kind, Provision, Region};
use crate::wording::Wording;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The rules as a document to print, to calculate with or to turn on a screen.
pub fn provisions_pages(rules: &ShownRules, issuer: &Issuer, wording: &Wording) -> PagedDocument {
    let mut footnotes = Footnotes::default();
    let provisions = table(rules, &mut footnotes, wording);
    let mut report = vec![Block::Conclusion {
        text: rules.introduction(wording),
        tone: Tone::Plain,
    }];
    report.extend(rules.incomplete(wording).map(Block::Paragraph));
    report.push(Block::Paragraph(words::tally(rules.tally(), wording)));
    report.extend(rules.signed_off(wording).into_iter().map(Block::Paragraph));
    let withdrawal = rules.withdrawal();
    report.extend(withdrawal.map(|(rule, _)| withdrawal::paragraph(rule, wording)));
    if !footnotes.notes().is_empty() {
        report.push(frame::heading("heading-sources", wording));
        report.push(Block::Table(documents(rules, &mut footnotes, wording)));
    }
    report.extend(frame::files(rules.sources(), wording));
    let effect = rules.effect.as_ref();
    let place = frame::Frame {
        scope: &rules.entry.scope,
        day: effect.map_or(rules.entry.checked_on, |it| it.day),
        paper: "rules-paper-show",
        subject: rules.subject(wording),
    };
    let annex = wording.word("rules-annex-provisions");
    let regions = legend(&all_regions(rules), wording);
    let mut blocks: Vec<Block> = regions.into_iter().map(Block::Paragraph).collect();
    blocks.push(Block::Table(provisions));
    let sections = [
        (SectionKey::Provisions, annex, blocks),
        (
            SectionKey::Values,
            wording.word("rules-annex-values"),
            vec![Block::Table(value_table(rules, wording))],
        ),
    ];
    place.document(report, sections.into(), issuer, wording)
}

fn all_regions(rules: &ShownRules) -> Vec<Region> {
    let mut all: Vec<Region> = Vec::new();
    let provisions = rules.chapters.iter().flat_map(|it| &it.provisions);
    for region in provisions.flat_map(regions) {
        if !all.contains(&region) {
            all.push(region);
        }
    }
    all
}

// ------------------------------------------------------------------------ what is asked

/// A row an indicator or part, under its criterion.
fn table(rules: &ShownRules, footnotes: &mut Footnotes, wording: &Wording) -> Table {
    let mut rows = Vec::new();
    for chapter in &rules.chapters {
        let mut cells = vec![
            Cell::code(&chapter.code),
            wording.text(&chapter.title).to_uppercase().into(),
        ];
        cells.resize(COLUMNS, Cell::empty());
        rows.push(Row::new(RowKind::Group, cells));
        let provisions = chapter.provisions.iter();
        rows.extend(provisions.map(|it| row(it, rules.code.is_some(), footnotes, wording)));
    }
    let mut table = Table {
        key: TableKey::Provisions,
        columns: Column::all(
            [
                ("column-code", Width::Fitting),
                ("column-indicator", Width::Part(30)),
                ("rules-column-observed", Width::Part(13)),
                ("rules-column-target", Width::Part(27)),
                ("column-basis", Width::Part(16)),
                ("rules-column-remarks", Width::Part(15)),
            ],
            wording,
        ),
        rows,
    };
    // Most files have nothing to remark.
    let last = COLUMNS - 1;
    if table.rows.iter().all(|row| row.cells[last].text.is_empty()) {
        table.columns.truncate(last);
        table
            .rows
            .iter_mut()
            .for_each(|row| row.cells.truncate(last));
    }
    table
}

/// How many columns the table has at most.
const COLUMNS: usize = 6;

fn row(provision: &Provision, in_full: bool, footnotes: &mut Footnotes, wording: &Wording) -> Row {
    let clauses = provision.clauses.iter();
    let mut asked: Vec<String> = clauses
        .map(|clause| asked_text(provision, clause, footnotes, wording))
        .collect();
    let observed = if provision.has_parts {
        asked.insert(
            0,
            figures::parts_needed(provision.parts_needed, Vec::new(), wording),
        );
        String::new()
    } else {
        if asked.is_empty() {
            asked.push(wording.word("rules-target-kept"));
        }
        observed(provision, wording)
    };
    let known = once_each(
        provision
            .clauses
            .iter()
            .map(|clause| known(clause, wording)),
    );
    let is_checked = |clause: &Clause| clause.signed_off.is_some();
    let tone = if provision.clauses.iter().all(is_checked) {
        Tone::Plain
    } else {
        Tone::Open
    };
    let kind = if provision.is_part {
        RowKind::Part
    } else {
        RowKind::Item
    };
    Row::new(
        kind,
        vec![
            Cell::code(&provision.code),
            title(provision, wording).into(),
            observed.into(),
            asked.join("\n").into(),
            Cell::toned(known.join("\n"), tone),
            all_remarks(provision, in_full, wording).join("\n").into(),
        ],
    )
}

/// A span of time, and what is asked of which regions in it, a line each.
fn asked_text(
    provision: &Provision,
    clause: &Clause,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> String {
    let when = words::when(clause.year, clause.dates, wording);
    // The unit has a column of its own.
    let asked = |asked: &_| figures::requirement(asked, provision.kind, wording);
    let values = values(clause, asked, wording);
    let text = match (when.as_str(), values.as_slice()) {
        ("", values) => values.join("\n"),
        (when, [value]) => format!("{when}: {value}"),
        (when, values) => format!("{when}:\n{}", values.join("\n")),
    };
    let mark = mark(clause, footnotes);
    format!("{text} {mark}").trim_end().to_owned()
}

fn observed(provision: &Provision, wording: &Wording) -> String {
    let kind = wording.say(&words::kind(provision.kind));
    match &provision.unit {
        Some(unit) if provision.kind != Kind::YesNo => {
            format!("{kind}, {}", wording.text(&unit.name))
        }
        _ => kind,
    }
}

/// How what is asked is known, and by whose reading.
fn known(clause: &Clause, wording: &Wording) -> String {
    let checked = match (clause.basis, &clause.signed_off) {
        (_, Some(signed)) => {
            message!("rules-known-signed", by = &signed.by, day = signed.date)
        }
        _ if clause.changed_since_signed => message!("rules-known-changed"),
        (Some(Basis::Text), None) => message!("rules-known-text"),
        (Some(Basis::Quoted), None) => message!("rules-known-quoted"),
        (Some(Basis::Entered), None) => message!("rules-known-entered"),
        (Some(Basis::Recalled), None) => message!("rules-known-recalled"),
        (None, None) => message!("rules-known-unset"),
    };
    wording.say(&checked)
}

fn all_remarks(provision: &Provision, in_full: bool, wording: &Wording) -> Vec<String> {
    let optional = provision.optional.as_ref();
    let optional = optional.map(|when| message!("rules-optional", when = when));
    let guidance = provision.guidance.as_ref().filter(|_| in_full);
    let guidance = guidance.map(|guidance| message!("rules-guidance", guidance = guidance));
    let own = optional.into_iter().chain(guidance);
    let own = own.map(|remark| wording.say(&remark));
    let clauses = provision.clauses.iter();
    once_each(own.chain(clauses.flat_map(|clause| remarks(clause, wording))))
}

fn once_each(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut known: Vec<String> = Vec::new();
    for text in texts {
        if !known.contains(&text) {
            known.push(text);
        }
    }
    known
}

// ------------------------------------------------------------------------ where it comes from

/// The documents behind the marks, and how many targets rest on each.
fn documents(rules: &ShownRules, footnotes: &mut Footnotes, wording: &Wording) -> Table {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    let provisions = rules.chapters.iter().flat_map(|it| &it.provisions);
    for clause in provisions.flat_map(|it| &it.clauses) {
        *uses.entry(mark(clause, footnotes)).or_default() += 1;
    }
    let notes = footnotes.notes().iter().enumerate();
    let rows = notes.map(|(index, note)| {
        let mark = Note::mark(index);
        let count = uses.get(&mark).copied().unwrap_or_default();
        let cells = vec![
            mark.into(),
            wording.text(&note.document).into(),
            wording.say(&note.known.message()).into(),
            figures::count(count, wording),
        ];
        Row::new(RowKind::Item, cells)
    });
    Table {
        key: TableKey::Documents,
        columns: vec![
            Column::new(wording.word("column-mark"), Width::Fitting).aligned(Align::Centre),
            Column::new(wording.word("column-citation"), Width::Part(40)),
            Column::new(wording.word("column-basis"), Width::Part(40)),
            Column::new(wording.word("rules-column-target-count"), Width::Part(14))
                .aligned(Align::Right),
        ],
        rows: rows.collect(),
    }
}

// ------------------------------------------------------------------------ value by value

/// What is printed of the values; the rest is for calculating.
const PRINTED: [(&str, Width); 10] = [
    ("code", Width::Fitting),
    ("title", Width::Part(24)),
    ("unit", Width::Part(14)),
    ("year", Width::Part(5)),
    ("from", Width::Part(8)),
    ("to", Width::Part(8)),
    ("region", Width::Part(8)),
    ("target", Width::Part(14)),
    ("document", Width::Part(16)),
    ("basis", Width::Part(12)),
];

/// The columns of days.
const DAYS: [&str; 3] = ["from", "to", "signed_on"];

/// The records, so that colleagues filter by region and calculate with the numbers.
fn value_table(rules: &ShownRules, wording: &Wording) -> Table {
    let Listing {
        columns, records, ..
    } = provisions_listing(rules, wording);
    let at = |name: &str| columns.iter().position(|(known, _)| *known == name);
    let printed: Vec<(usize, Width)> = PRINTED
        .iter()
        .filter_map(|(name, width)| Some((at(name)?, *width)))
        .collect();
    let is_printed = |index: &usize| printed.iter().any(|(at, _)| at == index);
    let rest: Vec<usize> = (0..columns.len()).filter(|it| !is_printed(it)).collect();
    let order = || {
        printed
            .iter()
            .map(|(at, _)| *at)
            .chain(rest.iter().copied())
    };
    let heading = |index: usize| wording.word(columns[index].1);
    let own = printed
        .iter()
        .map(|(at, width)| Column::new(heading(*at), *width));
    let aside = rest.iter().map(|at| Column {
        spreadsheets_only: true,
        ..Column::new(heading(*at), Width::Part(10))
    });
    let rows = records.iter().map(|record| {
        let cells = order().map(|index| value_cell(columns[index].0, &record[index], wording));
        Row::new(RowKind::Item, cells.collect())
    });
    Table {
        key: TableKey::TargetValues,
        columns: own.chain(aside).collect(),
        rows: rows.collect(),
    }
}

fn value_cell(column: &str, content: &Content, wording: &Wording) -> Cell {
    match content {
        Content::Text(basis) if column == "basis" => words::basis_label(basis, wording).into(),
        Content::Text(day) if DAYS.contains(&column) => {
            let day: Option<Date> = day.parse().ok();
            day.map_or_else(Cell::empty, |day| wording.date(day).into())
        }
        content => frame::cell(content, wording),
    }
}
