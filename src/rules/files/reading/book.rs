//! A rule set file as a whole.

use super::RuleFile;
use super::indicator::read_criterion;
use super::recognition::{read_recognition, read_withdrawal};
use super::sign_off::read_signed_off;
use super::sum::read_sums;
use super::table::TableReader;
use super::target::{checked_span, read_citation, read_level};
use super::vocabulary::{read_fact_reference, read_vocabulary};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceText};
use crate::rules::files::book::{
    Basis, BookCriterion, Declared, Level, Prerequisite, RegionRule, RuleBook, VariesBy, Vocabulary,
};
use crate::rules::files::checking::check_book;
use crate::rules::files::dates::DateSpan;
use crate::rules::files::fact::{BuiltInFact, Fact};
use crate::rules::files::keys::{RULE_SET, VARIES_BY};
use crate::rules::files::signature::match_signatures_of_book;
use std::sync::Arc;

/// Reads and checks a rule set; `regions` are those of the places file.
pub fn read_book(source: &Arc<SourceText>, regions: &[Level]) -> (Option<RuleBook>, Diagnostics) {
    let file = RuleFile::new(source);
    let mut book = file.parse().and_then(|table| {
        if !file.is_wanted_sort(table.get_ref(), false) {
            return None;
        }
        let book = read(
            &TableReader::new(&file, &RULE_SET, table.get_ref(), 0..0),
            regions,
        );
        // What could not be read would be missed by the checks without being missing.
        book.filter(|_| !file.has_errors())
    });
    if let Some(book) = &book {
        check_book(book, &mut file.diagnostics.borrow_mut());
    }
    if let Some(book) = &mut book {
        match_signatures_of_book(book, &mut file.diagnostics.borrow_mut());
    }
    file.finish(book)
}

fn read(table: &TableReader<'_>, regions: &[Level]) -> Option<RuleBook> {
    let id = table.required_text("id");
    let title = table.required_bilingual("title", "title_en");
    let varies_by = table.required_word(
        "varies_by",
        &[
            (VARIES_BY[0], VariesBy::Region),
            (VARIES_BY[1], VariesBy::Group),
        ],
    );
    let varies_by = varies_by.map(|word| word.value).unwrap_or_default();
    let groups = read_groups(table);
    if varies_by == VariesBy::Group && groups.is_empty() {
        let missing = Diagnostic::new(Code::MissingKey, table.place()).with("key", "group");
        table.file.report(missing);
    }
    let vocabulary = read_vocabulary(
        table,
        &Vocabulary {
            varies_by,
            levels: match varies_by {
                VariesBy::Region => regions.to_vec(),
                VariesBy::Group => groups,
            },
            ..Vocabulary::default()
        },
    );
    let criteria = table.required_whole("criteria");
    let indicators = table.required_whole("indicators");
    let bands = table.wholes("bands");
    let incomplete = table.bilingual("incomplete", "incomplete_en");
    let in_force = read_in_force(table);
    let checked_on = table.required_date("checked_on");
    let region_rules: Vec<RegionRule> = table
        .subtables("region_rule")
        .iter()
        .filter_map(|rule| read_region_rule(rule, &vocabulary))
        .collect();
    let requires = read_prerequisite(table, &vocabulary);
    let content: Vec<BookCriterion> = table
        .subtables("criterion")
        .iter()
        .filter_map(|criterion| read_criterion(criterion, &vocabulary))
        .collect();
    let recognition = read_recognition(table, &vocabulary);
    let withdrawal = read_withdrawal(table, &vocabulary);
    let signed_off = read_signed_off(table);
    let sums = read_sums(table, &vocabulary);
    let id = id?;
    Some(RuleBook {
        id: id.value,
        title: title?,
        declared: Declared {
            criteria: criteria?,
            indicators: indicators?,
            criteria_span: table.span_of("criteria"),
            indicators_span: table.span_of("indicators"),
        },
        bands: bands
            .into_iter()
            .map(|band| (band.value, band.place.span))
            .collect(),
        incomplete,
        in_force: in_force?,
        checked_on: checked_on?,
        vocabulary,
        region_rules,
        requires,
        criteria: content,
        recognition,
        withdrawal,
        signed_off,
        sums,
        source: Arc::clone(&table.file.source),
        span: id.place.span,
    })
}

/// The span under `in_force`, with `from` required and `to` open.
pub(super) fn read_in_force(table: &TableReader<'_>) -> Option<DateSpan> {
    let Some(span) = table.subtable("in_force") else {
        table.required_text("in_force");
        return None;
    };
    let to = span.date("to");
    let from = span.required_date("from")?;
    Some(checked_span(
        &span,
        DateSpan::new(Some(from), to),
        span.place_of("to"),
    ))
}

fn read_groups(table: &TableReader<'_>) -> Vec<Level> {
    table
        .subtables("group")
        .iter()
        .filter_map(|group| {
            let code = group.required_text("code");
            let name = group.required_bilingual("name", "name_en");
            Some(Level::new(code?.value, name?))
        })
        .collect()
}

/// The grade that must be reached first, under `requires`.
fn read_prerequisite(table: &TableReader<'_>, vocabulary: &Vocabulary) -> Option<Prerequisite> {
    let requires = table.subtable("requires")?;
    read_citation(&requires, vocabulary);
    requires.required_word("basis", &Basis::WORDS);
    let set = requires.required_text("set");
    requires.required_text("fact");
    let fact = read_yes_no_fact(&requires, "fact", vocabulary);
    let set = set?;
    Some(Prerequisite {
        set: set.value,
        fact: fact?,
        span: set.place.span,
    })
}

/// The fact that a key names, which must be answered with yes or no.
fn read_yes_no_fact(
    table: &TableReader<'_>,
    key: &'static str,
    vocabulary: &Vocabulary,
) -> Option<Arc<Fact>> {
    let fact = read_fact_reference(table, key, vocabulary)?;
    if !fact.yes_no {
        table
            .file
            .report(Diagnostic::new(Code::FactKind, table.place_of(key)).with("fact", &fact.name));
    }
    Some(fact).filter(|fact| fact.yes_no)
}

fn read_region_rule(rule: &TableReader<'_>, vocabulary: &Vocabulary) -> Option<RegionRule> {
    let mut facts = vocabulary.clone();
    facts.facts.push(Arc::new(Fact {
        name: BuiltInFact::ExtremelyDifficult.name(),
        unit: None,
        yes_no: true,
        within: None,
    }));
    read_citation(rule, vocabulary);
    rule.required_word("basis", &Basis::WORDS);
    rule.required_text("when");
    let when = read_yes_no_fact(rule, "when", &facts);
    let uses = rule.required_text("uses")?;
    let level = read_level(rule, &uses, vocabulary)?;
    Some(RegionRule {
        when: when?,
        uses: level.code.clone(),
    })
}
