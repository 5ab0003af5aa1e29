//! The audit of a run: how much was found, then what, where, and what to do about it.

use super::conclusion;
use super::document::{Block, Document, Tone};
use super::records::{Content, Record};
use super::table::{Cell, Column, Row, RowKind, Table, TableKey, Width};
use crate::assess::Audit;
use crate::diagnostic::{Arg, Diagnostic, Message, Place, Severity, message};
use crate::summary::LeftOut;
use crate::wording::Wording;

/// The summary, by commune where there are several, then the findings of each.
pub fn audit_document(audits: &[Audit<'_, '_>], wording: &Wording) -> Document {
    let all = || audits.iter().flat_map(|audit| &audit.findings);
    let summary = match counts(all()) {
        None => message!("check-nothing"),
        Some(counts) => message!("check-summary", counts = counts),
    };
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: wording.word("check-title"),
        },
        Block::Conclusion {
            text: wording.say(&summary),
            tone: tone(all().map(|finding| finding.severity).max()),
        },
    ];
    if audits.len() > 1 {
        let lines = audits.iter().map(|audit| commune_line(audit, wording));
        blocks.push(Block::List(lines.collect()));
    }
    // Of a sound commune among others the list says enough.
    let shown = audits
        .iter()
        .filter(|audit| audits.len() == 1 || !audit.findings.is_empty());
    blocks.extend(shown.flat_map(|audit| commune_blocks(audit, wording)));
    Document { blocks }
}

/// How many warnings and notices; `None` when there are neither.
fn counts<'d>(findings: impl Iterator<Item = &'d Diagnostic> + Clone) -> Option<Vec<Arg>> {
    let of = |severity| {
        let findings = findings.clone();
        findings.filter(|it| it.severity == severity).count()
    };
    let (warnings, notices) = (of(Severity::Warning), of(Severity::Notice));
    let mut counts: Vec<Arg> = Vec::new();
    if warnings > 0 {
        counts.push(message!("warnings-counted", count = warnings).into());
    }
    if notices > 0 {
        counts.push(message!("notices-counted", count = notices).into());
    }
    (!counts.is_empty()).then_some(counts)
}

fn commune_line(audit: &Audit<'_, '_>, wording: &Wording) -> String {
    // Two surveys may be about one commune.
    let title = conclusion::title(audit.assessment, wording);
    let commune = match file(audit) {
        Some(file) => format!("{title} ({file})"),
        None => title,
    };
    wording.say(&match counts(audit.findings.iter()) {
        None => message!("check-commune-sound", commune = commune),
        Some(counts) => message!("check-commune", commune = commune, counts = counts),
    })
}

fn commune_blocks(audit: &Audit<'_, '_>, wording: &Wording) -> Vec<Block> {
    let mut about = conclusion::judged_by(audit.assessment, wording);
    if let Some(file) = file(audit) {
        let of_file = wording.say(&message!("check-of-file", file = file));
        about = format!("{of_file} {about}");
    }
    let mut blocks = vec![
        Block::Heading {
            level: 2,
            text: conclusion::title(audit.assessment, wording),
        },
        Block::Paragraph(about),
    ];
    for severity in [Severity::Warning, Severity::Notice] {
        let findings = audit.findings.iter();
        let findings: Vec<&Diagnostic> = findings.filter(|it| it.severity == severity).collect();
        if findings.is_empty() {
            continue;
        }
        let count = findings.len();
        let heading = match severity {
            Severity::Notice => message!("check-notices", count = count),
            Severity::Warning | Severity::Error => message!("check-warnings", count = count),
        };
        blocks.push(Block::Heading {
            level: 3,
            text: wording.say(&heading),
        });
        blocks.push(Block::Table(table(&findings, file(audit), wording)));
    }
    blocks
}

/// The file that the commune's survey stands in.
fn file<'a>(audit: &Audit<'_, 'a>) -> Option<&'a str> {
    let row = audit.assessment.survey.observations.values().next()?;
    Some(&row.line.file)
}

fn table(findings: &[&Diagnostic], file: Option<&str>, wording: &Wording) -> Table {
    let columns = [
        ("check-column-place", Width::Fitting),
        ("column-indicator", Width::Fitting),
        ("check-column-finding", Width::Part(3)),
        ("column-to-do", Width::Part(2)),
    ];
    let rows = findings.iter().map(|finding| {
        let told = wording.say(&message!(
            "check-finding",
            finding = wording.say(&finding.message),
            code = finding.code.name(),
        ));
        let advice = wording.advice(&finding.message);
        Row::new(
            RowKind::Item,
            vec![
                place(&finding.place, file, wording).into(),
                Cell::code(finding.indicator.as_deref().unwrap_or_default()),
                Cell::toned(told, tone(Some(finding.severity))),
                advice.unwrap_or_default().into(),
            ],
        )
    });
    Table {
        key: TableKey::Findings,
        columns: Column::all(columns, wording),
        rows: rows.collect(),
    }
}

/// A short address; the file only where it is another than the survey's, or nothing else is meant.
fn place(place: &Place, own_file: Option<&str>, wording: &Wording) -> String {
    let parts = place.parts();
    let line = parts.line.map(|line| {
        let line = message!("place-line", line = line as usize);
        wording.say(&line)
    });
    let is_whole_file = parts.sheet.is_none() && parts.cell.is_none() && line.is_none();
    let file = parts.file;
    let file = file.filter(|file| is_whole_file || Some(*file) != own_file);
    let file = file.and_then(|path| path.rsplit(['/', '\\']).next());
    let words = [file.map(str::to_owned), parts.sheet.map(str::to_owned)];
    let words = words.into_iter().chain([parts.cell.or(line)]).flatten();
    words.collect::<Vec<_>>().join(", ")
}

fn tone(severity: Option<Severity>) -> Tone {
    match severity {
        None => Tone::Good,
        Some(Severity::Notice) => Tone::Open,
        Some(Severity::Warning | Severity::Error) => Tone::Bad,
    }
}

const HEADINGS: [&str; 10] = [
    "column-severity",
    "check-column-finding-code",
    "column-commune",
    "column-code",
    "column-file",
    "column-sheet",
    "column-line",
    "column-cell",
    "check-column-finding",
    "column-to-do",
];

/// The headings of the columns of [`finding_records`].
pub fn finding_headings(wording: &Wording) -> Vec<String> {
    HEADINGS.iter().map(|key| wording.word(key)).collect()
}

/// One record a finding, then one for everything that keeps a survey from being looked at.
pub fn finding_records(
    audits: &[Audit<'_, '_>],
    left_out: &[LeftOut],
    wording: &Wording,
) -> Vec<Record> {
    let findings = audits.iter().flat_map(|audit| &audit.findings);
    let problems = left_out.iter().flat_map(|left_out| &left_out.problems);
    findings
        .chain(problems)
        .map(|finding| record(finding, wording))
        .collect()
}

fn record(finding: &Diagnostic, wording: &Wording) -> Record {
    let text = |text: Option<String>| text.map_or(Content::Empty, Content::Text);
    let place = finding.place.parts();
    vec![
        Content::Text(wording.say(&Message::new(severity_key(finding.severity)))),
        Content::Text(finding.code.name().to_owned()),
        text(finding.commune.clone()),
        finding
            .indicator
            .clone()
            .map_or(Content::Empty, Content::Code),
        text(place.file.map(str::to_owned)),
        text(place.sheet.map(str::to_owned)),
        place
            .line
            .map_or(Content::Empty, |line| Content::Number(line.into())),
        text(place.cell),
        Content::Text(wording.say(&finding.message)),
        text(wording.advice(&finding.message)),
    ]
}

fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Notice => "severity-notice",
        Severity::Warning => "severity-warning",
        Severity::Error => "severity-error",
    }
}
