//! A rule file as the law would print it.

use super::catalogue::file_line;
use super::shown::ShownRules;
use super::{withdrawal, words};
use crate::diagnostic::message;
use crate::report::footnotes::{Footnotes, Known};
use crate::report::{Block, Cell, Column, Document, Row, RowKind, Table, TableKey, Width, figures};
use crate::rules::{Chapter, Clause, Kind, Provision, Region, Requirement, Unset};
use crate::wording::Wording;

/// The chapters narrowed to a code: a criterion, an indicator with its parts, or a part; empty when
/// nothing has it.
pub fn named_chapters(chapters: Vec<Chapter>, code: &str) -> Vec<Chapter> {
    let below = format!("{code}.");
    let narrowed = chapters.into_iter().map(|chapter| {
        let whole = *chapter.code == *code;
        let provisions = chapter.provisions.into_iter();
        let provisions = provisions
            .filter(|it| whole || *it.code == *code || (it.is_part && it.code.starts_with(&below)));
        Chapter {
            provisions: provisions.collect(),
            ..chapter
        }
    });
    narrowed
        .filter(|chapter| !chapter.provisions.is_empty())
        .collect()
}

/// The rules as a document; one code is told in full, with a table of regions and times.
pub fn provisions_document(rules: &ShownRules, wording: &Wording) -> Document {
    let ShownRules {
        entry,
        chapters,
        code,
        ..
    } = rules;
    let mut footnotes = Footnotes::default();
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: wording.text(&entry.title).to_owned(),
        },
        Block::Paragraph(rules.introduction(wording)),
    ];
    blocks.extend(rules.incomplete(wording).map(Block::Paragraph));
    if code.is_some() {
        for chapter in chapters {
            for provision in &chapter.provisions {
                blocks.extend(full(provision, &mut footnotes, wording));
            }
        }
    } else {
        blocks.push(Block::Table(table(chapters, &mut footnotes, wording)));
    }
    if let Some((rule, _)) = rules.withdrawal() {
        blocks.extend(withdrawal::blocks(rule, wording));
    }
    let mut notes = footnotes.list(wording);
    notes.extend(rules.signed_off(wording));
    notes.extend(rules.sources().map(|entry| file_line(entry, wording)));
    blocks.push(Block::Heading {
        level: 2,
        text: wording.word("heading-sources"),
    });
    blocks.push(Block::List(notes));
    Document { blocks }
}

fn table(chapters: &[Chapter], footnotes: &mut Footnotes, wording: &Wording) -> Table {
    let mut rows = Vec::new();
    for chapter in chapters {
        rows.push(Row::new(
            RowKind::Group,
            vec![
                chapter.code.as_str().into(),
                wording.text(&chapter.title).to_uppercase().into(),
                Cell::empty(),
            ],
        ));
        for provision in &chapter.provisions {
            rows.extend(provision_rows(provision, footnotes, wording));
        }
    }
    Table {
        key: TableKey::Provisions,
        columns: Column::all(
            [
                ("column-code", Width::Fitting),
                ("column-indicator", Width::Part(30)),
                ("rules-column-target", Width::Part(34)),
            ],
            wording,
        ),
        rows,
    }
}

/// A row for each span of time, the first with the code and the title.
fn provision_rows(provision: &Provision, footnotes: &mut Footnotes, wording: &Wording) -> Vec<Row> {
    let mut asked: Vec<String> = provision
        .clauses
        .iter()
        .map(|clause| clause_text(provision, clause, footnotes, wording))
        .collect();
    if provision.has_parts {
        asked.insert(
            0,
            figures::parts_needed(provision.parts_needed, Vec::new(), wording),
        );
    } else if asked.is_empty() {
        asked.push(wording.word("rules-target-kept"));
    }
    let mut head: [Cell; 2] = [
        provision.code.as_str().into(),
        title(provision, wording).into(),
    ];
    asked
        .into_iter()
        .map(|asked| {
            let [code, title] = std::mem::replace(&mut head, [Cell::empty(), Cell::empty()]);
            Row::new(
                if provision.is_part {
                    RowKind::Part
                } else {
                    RowKind::Item
                },
                vec![code, title, asked.into()],
            )
        })
        .collect()
}

/// The title, and the days of this version.
pub(super) fn title(provision: &Provision, wording: &Wording) -> String {
    let mut text = wording.text(&provision.title).to_owned();
    let days = words::days(provision.dates, wording);
    if !days.is_empty() {
        text.push_str(&format!(" ({days})"));
    }
    text
}

/// A span of time, and what is asked of which regions in it.
fn clause_text(
    provision: &Provision,
    clause: &Clause,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> String {
    let when = words::when(clause.year, clause.dates, wording);
    let values = values(
        clause,
        |asked| asked_text(provision, asked, wording),
        wording,
    );
    let text = if when.is_empty() {
        values.join("; ")
    } else {
        format!("{when}: {}", values.join("; "))
    };
    format!("{text} {}", mark(clause, footnotes))
        .trim_end()
        .to_owned()
}

/// What is asked of which regions.
pub(super) fn values(
    clause: &Clause,
    asked_text: impl Fn(&Requirement) -> String,
    wording: &Wording,
) -> Vec<String> {
    let values = clause.values.iter().map(|(regions, asked)| {
        let asked = asked_text(asked);
        if regions.is_empty() {
            asked
        } else {
            format!("{}: {asked}", words::regions(regions, wording))
        }
    });
    values.collect()
}

pub(super) fn mark(clause: &Clause, footnotes: &mut Footnotes) -> String {
    clause.citation.as_ref().map_or_else(String::new, |it| {
        footnotes.note(&it.cited(), Known::of_clause(clause))
    })
}

/// What is asked, with the unit where no percent sign tells it.
fn asked_text(provision: &Provision, asked: &Requirement, wording: &Wording) -> String {
    let text = figures::requirement(asked, provision.kind, wording);
    match (&provision.unit, asked) {
        (Some(unit), Requirement::Bound(..))
            if matches!(provision.kind, Kind::Amount | Kind::Count) =>
        {
            format!("{text} {}", wording.text(&unit.name))
        }
        _ => text,
    }
}

// ------------------------------------------------------------------------ one code in full

fn full(provision: &Provision, footnotes: &mut Footnotes, wording: &Wording) -> Vec<Block> {
    let mut blocks = vec![Block::Heading {
        level: 3,
        text: format!("{} {}", provision.code, title(provision, wording)),
    }];
    let mut notes = notes(provision, wording);
    let is_one_value =
        |clause: &&Clause| matches!(clause.values.as_slice(), [(regions, _)] if regions.is_empty());
    // One value for all times and regions needs no table.
    if let [clause] = provision.clauses.as_slice()
        && is_one_value(&clause)
    {
        let asked = clause_text(provision, clause, footnotes, wording);
        notes.push(wording.say(&message!("rules-asked", target = asked)));
        notes.extend(written(provision, wording));
        blocks.push(Block::List(notes));
        return blocks;
    }
    if !notes.is_empty() {
        blocks.push(Block::List(notes));
    }
    if !provision.clauses.is_empty() {
        blocks.push(Block::Table(by_region_and_time(
            provision, footnotes, wording,
        )));
        let mut lines = written(provision, wording);
        lines.extend(legend(&regions(provision), wording));
        blocks.push(Block::List(lines));
    }
    blocks
}

fn notes(provision: &Provision, wording: &Wording) -> Vec<String> {
    let mut notes = Vec::new();
    if provision.has_parts {
        notes.push(match provision.parts_needed {
            Some(needed) => wording.say(&message!("rules-decided-by-some-parts", count = needed)),
            None => wording.word("rules-decided-by-parts"),
        });
    } else {
        let unit = provision.unit.as_ref().map(|unit| &unit.name);
        let kind = words::kind(provision.kind);
        notes.push(match unit {
            Some(unit) => wording.say(&message!("rules-counted-in", kind = kind, unit = unit)),
            None => wording.say(&message!("rules-observed", kind = kind)),
        });
    }
    if let Some(when) = &provision.optional {
        notes.push(wording.say(&message!("rules-optional", when = when)));
    }
    if let Some(guidance) = &provision.guidance {
        notes.push(wording.say(&message!("rules-guidance", guidance = guidance)));
    }
    notes
}

/// A row a region, a column a time.
fn by_region_and_time(
    provision: &Provision,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Table {
    let regions = regions(provision);
    let mut columns = vec![Column::new(
        wording.word("rules-column-region"),
        Width::Fitting,
    )];
    let marks: Vec<String> = provision
        .clauses
        .iter()
        .map(|clause| mark(clause, footnotes))
        .collect();
    for (clause, mark) in provision.clauses.iter().zip(&marks) {
        let when = words::when(clause.year, clause.dates, wording);
        let when = if when.is_empty() {
            wording.word("rules-always")
        } else {
            when
        };
        columns.push(Column::new(
            format!("{when} {mark}").trim_end().to_owned(),
            Width::Part(10),
        ));
    }
    let row = |region: Option<&Region>| {
        let name = region.map_or_else(
            || wording.word("rules-everywhere"),
            |region| words::region(region, wording).to_owned(),
        );
        let mut cells: Vec<Cell> = vec![name.into()];
        cells.extend(provision.clauses.iter().map(|clause| {
            let asked = value_for(clause, region);
            let asked = asked.map(|asked| figures::requirement(asked, provision.kind, wording));
            Cell::from(asked.unwrap_or_default())
        }));
        Row::new(RowKind::Item, cells)
    };
    let rows = if regions.is_empty() {
        vec![row(None)]
    } else {
        regions.iter().map(|region| row(Some(region))).collect()
    };
    Table {
        key: TableKey::Regions,
        columns,
        rows,
    }
}

fn value_for<'c>(clause: &'c Clause, region: Option<&Region>) -> Option<&'c Requirement> {
    let mut values = clause.values.iter();
    let found = values.find(|(regions, _)| {
        regions.is_empty() || region.is_some_and(|region| regions.contains(region))
    });
    found.map(|(_, asked)| asked)
}

/// The regions that any clause tells apart, in the order of the first that does.
pub(super) fn regions(provision: &Provision) -> Vec<Region> {
    let mut regions: Vec<Region> = Vec::new();
    let values = provision.clauses.iter().flat_map(|clause| &clause.values);
    for region in values.flat_map(|(regions, _)| regions) {
        if !regions.contains(region) {
            regions.push(region.clone());
        }
    }
    regions
}

/// What the codes of regions or groups stand for.
pub(super) fn legend(regions: &[Region], wording: &Wording) -> Option<String> {
    let named: Vec<String> = regions
        .iter()
        .filter(|region| *words::region(region, wording) == *region.code)
        .map(|region| format!("{}: {}", region.code, wording.text(&region.name)))
        .collect();
    (!named.is_empty()).then(|| named.join("; "))
}

/// Where each clause is written, and why an overlay asks for less.
fn written(provision: &Provision, wording: &Wording) -> Vec<String> {
    let mut lines = Vec::new();
    for clause in &provision.clauses {
        let when = words::when(clause.year, clause.dates, wording);
        if let Some(place) = &clause.place {
            let (file, line) = (place.source.name.as_str(), place.line() as usize);
            lines.push(wording.say(&if when.is_empty() {
                message!("rules-written", file = file, line = line)
            } else {
                message!("rules-written-when", when = when, file = file, line = line)
            }));
        }
        lines.extend(remarks(clause, wording));
    }
    lines
}

/// Why nothing is asked, and why an overlay asks for less.
pub(super) fn remarks(clause: &Clause, wording: &Wording) -> Vec<String> {
    let unknown = clause.values.iter().find_map(|(_, asked)| match asked {
        Requirement::Unset(Unset::Unknown(why)) => Some(message!("rules-unknown", why = why)),
        _ => None,
    });
    let loosens = clause.loosens.as_ref();
    let loosens = loosens.map(|reason| message!("rules-loosens", reason = reason));
    let remarks = unknown.into_iter().chain(loosens);
    remarks.map(|remark| wording.say(&remark)).collect()
}
