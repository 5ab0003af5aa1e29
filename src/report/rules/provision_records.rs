//! A rule file as records: what it asks, value by value.

use super::shown::ShownRules;
use super::{withdrawal, words};
use crate::diagnostic::SpanPlace;
use crate::report::figures;
use crate::report::listing::Listing;
use crate::report::records::{Content, Record};
use crate::report::withdrawal::case_text;
use crate::rules::{
    CatalogueEntry, Chapter, Clause, Provision, Region, Requirement, Unset, Withdrawal,
};
use crate::wording::Wording;

const COLUMNS: [(&str, &str); 21] = [
    ("set", "rules-column-set"),
    ("criterion", "column-criterion"),
    ("code", "column-code"),
    ("title", "column-indicator"),
    ("kind", "rules-column-kind"),
    ("unit", "column-unit"),
    ("from", "rules-column-from"),
    ("to", "rules-column-to"),
    ("year", "rules-column-year"),
    ("region", "rules-column-region"),
    ("op", "rules-column-operator"),
    ("value", "column-value"),
    ("target", "rules-column-target"),
    ("document", "column-citation"),
    ("basis", "column-basis"),
    ("loosens", "rules-column-loosens"),
    ("file", "rules-column-file"),
    ("line", "rules-column-line"),
    ("signed_by", "rules-column-signed-by"),
    ("signed_on", "rules-column-signed-on"),
    ("clause", "rules-column-clause"),
];

/// A record for each value: an indicator, a time and a region; then one for each case of withdrawal,
/// where the file is not narrowed to a code.
pub fn provisions_listing(rules: &ShownRules, wording: &Wording) -> Listing {
    let entry = &rules.entry;
    let mut records = Vec::new();
    for chapter in &rules.chapters {
        for provision in &chapter.provisions {
            for clause in &provision.clauses {
                for (regions, asked) in &clause.values {
                    let all = [None];
                    let each: Vec<Option<&Region>> = if regions.is_empty() {
                        all.to_vec()
                    } else {
                        regions.iter().map(Some).collect()
                    };
                    records.extend(each.into_iter().map(|region| {
                        record(entry, chapter, provision, clause, (region, asked), wording)
                    }));
                }
            }
        }
    }
    if let Some(rule) = rules.withdrawal() {
        records.extend(withdrawal_records(entry, rule, wording));
    }
    Listing {
        format: "nongthon.rules-show.v1",
        columns: &COLUMNS,
        records,
    }
}

fn record(
    entry: &CatalogueEntry,
    chapter: &Chapter,
    provision: &Provision,
    clause: &Clause,
    (region, asked): (Option<&Region>, &Requirement),
    wording: &Wording,
) -> Record {
    let days = clause.dates.intersection(provision.dates);
    let days = days.unwrap_or(clause.dates);
    let unit = provision.unit.as_ref();
    let citation = clause.citation.as_ref();
    let [operator, value] = words::target(asked);
    let no_value = matches!(asked, Requirement::Unset(Unset::NoValueFor(_)));
    let basis = clause.basis.filter(|_| !no_value);
    let place = clause.place.as_ref();
    let signed = clause.signed_off.as_ref();
    vec![
        words::text(&entry.id),
        Content::Code(chapter.code.to_string()),
        Content::Code(provision.code.to_string()),
        words::text(wording.text(&provision.title)),
        Content::Text(wording.say(&words::kind(provision.kind))),
        unit.map_or(Content::Empty, |unit| words::text(wording.text(&unit.name))),
        words::day(days.from),
        words::day(days.to),
        clause
            .year
            .map_or(Content::Empty, |year| Content::Text(year.to_string())),
        region.map_or(Content::Empty, |region| words::text(&region.code)),
        operator,
        value,
        Content::Text(figures::requirement(asked, provision.kind, wording)),
        citation.map_or(Content::Empty, |it| words::text(wording.text(&it.document))),
        words::basis(basis),
        clause
            .loosens
            .as_ref()
            .map_or(Content::Empty, |why| words::text(wording.text(why))),
        place.map_or(Content::Empty, |place| words::text(&place.source.name)),
        place.map_or(
            Content::Empty,
            |place| Content::count(place.line() as usize),
        ),
        signed.map_or(Content::Empty, |signed| words::text(&signed.by)),
        signed.map_or(Content::Empty, |signed| words::day(signed.date)),
        citation
            .and_then(|citation| citation.clause.as_ref())
            .map_or(Content::Empty, |it| words::text(wording.text(it))),
    ]
}

/// The cases in which a recognised commune loses its recognition; any of them is enough.
fn withdrawal_records(
    entry: &CatalogueEntry,
    (rule, place): &(Withdrawal, SpanPlace),
    wording: &Wording,
) -> Vec<Record> {
    let document = rule.citation.as_ref().map(|cited| &cited.document);
    let document = document.map_or("", |document| wording.text(document));
    let line = place.source.line_of(place.span.start) as usize;
    let cases = rule.cases.iter().map(|case| {
        COLUMNS
            .iter()
            .map(|(column, _)| match *column {
                "set" => words::text(&entry.id),
                "code" => Content::Code(withdrawal::CODE.to_owned()),
                "title" => words::text(wording.text(&rule.title)),
                "from" => words::day(entry.in_force.from),
                "to" => words::day(entry.in_force.to),
                "target" => Content::Text(case_text(case, wording)),
                "document" => words::text(document),
                "basis" => words::basis(Some(rule.basis)),
                "file" => words::text(&place.source.name),
                "line" => Content::count(line),
                _ => Content::Empty,
            })
            .collect()
    });
    cases.collect()
}
