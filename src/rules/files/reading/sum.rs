//! Sums: a whole and its parts, each a fact or a count of an indicator.

use super::table::TableReader;
use super::vocabulary::read_fact_reference;
use crate::diagnostic::{Code, Diagnostic, SpanPlace};
use crate::rules::files::book::Vocabulary;
use crate::rules::files::sum::{Figure, Sum, Term};

/// The keys of which a term has exactly one.
const FIGURES: [&str; 3] = ["fact", "numerator", "denominator"];

/// All sums under the key `sum`.
pub(super) fn read_sums(file: &TableReader<'_>, vocabulary: &Vocabulary) -> Vec<Sum> {
    file.subtables("sum")
        .iter()
        .filter_map(|sum| read_sum(sum, vocabulary))
        .collect()
}

fn read_sum(sum: &TableReader<'_>, vocabulary: &Vocabulary) -> Option<Sum> {
    let title = sum.required_bilingual("title", "title_en");
    for key in ["whole", "parts"] {
        if !sum.has(key) {
            sum.file
                .report(Diagnostic::new(Code::MissingKey, sum.place()).with("key", key));
        }
    }
    let whole = sum
        .subtable("whole")
        .and_then(|term| read_term(&term, vocabulary));
    let given = sum.subtables("parts");
    let parts: Vec<Term> = given
        .iter()
        .filter_map(|term| read_term(term, vocabulary))
        .collect();
    if sum.has("parts") && given.len() < 2 {
        let only = given.first().map(TableReader::place);
        report_form(sum, only.unwrap_or_else(|| sum.place_of("parts")), "parts");
    }
    Some(Sum {
        title: title?,
        whole: whole?,
        parts,
        span: sum.span(),
    })
}

fn read_term(term: &TableReader<'_>, vocabulary: &Vocabulary) -> Option<Term> {
    // Every key is asked for, so that all are known.
    let given: Vec<&'static str> = FIGURES.into_iter().filter(|key| term.has(key)).collect();
    let [key] = given.as_slice() else {
        report_form(term, term.place(), "figure");
        return None;
    };
    let figure = match *key {
        "fact" => {
            let fact = read_fact_reference(term, "fact", vocabulary)?;
            if fact.yes_no {
                report_form(term, term.place_of("fact"), "answer");
            }
            Figure::Fact(fact)
        }
        "numerator" => Figure::Numerator(term.text("numerator")?.value),
        _ => Figure::Denominator(term.text("denominator")?.value),
    };
    Some(Term {
        figure,
        span: term.span(),
    })
}

fn report_form(table: &TableReader<'_>, place: SpanPlace, wrong: &'static str) {
    table
        .file
        .report(Diagnostic::new(Code::SumForm, place).with("wrong", wrong));
}
