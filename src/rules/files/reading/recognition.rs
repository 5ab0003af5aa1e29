//! What recognition asks for beside the criteria, and when it is withdrawn.

use super::indicator::{Nesting, read_indicator};
use super::table::TableReader;
use super::target::read_citation;
use crate::diagnostic::{Code, Diagnostic, SpanPlace};
use crate::number::Number;
use crate::rules::files::book::{Basis, BookCriterion, BookIndicator, Vocabulary};
use crate::rules::files::withdrawal::{LostCriteria, Withdrawal, WithdrawalCase};

/// The conditions under `recognition`: a group that is read as a criterion with its indicators is.
pub(super) fn read_recognition(
    file: &TableReader<'_>,
    vocabulary: &Vocabulary,
) -> Option<BookCriterion> {
    let recognition = file.subtable("recognition")?;
    let code = recognition.required_text("code");
    let title = recognition.required_bilingual("title", "title_en");
    let parent = code.as_ref().map(|code| code.value.as_str());
    let conditions: Vec<BookIndicator> = recognition
        .subtables("condition")
        .iter()
        .filter_map(|condition| read_indicator(condition, vocabulary, parent, Nesting::Indicator))
        .collect();
    report_missing(&recognition, "condition");
    let code = code?;
    Some(BookCriterion {
        code: code.value,
        title: title?,
        complete: true,
        indicators: conditions,
        span: code.place.span,
    })
}

/// The rule under `withdrawal`.
pub(super) fn read_withdrawal(
    file: &TableReader<'_>,
    vocabulary: &Vocabulary,
) -> Option<Withdrawal> {
    let withdrawal = file.subtable("withdrawal")?;
    let title = withdrawal.required_bilingual("title", "title_en");
    let citation = read_citation(&withdrawal, vocabulary);
    let basis = withdrawal.required_word("basis", &Basis::WORDS);
    let cases: Vec<WithdrawalCase> = withdrawal
        .subtables("when")
        .iter()
        .filter_map(read_case)
        .collect();
    report_missing(&withdrawal, "when");
    Some(Withdrawal {
        title: title?,
        citation,
        basis: basis?.value,
        cases,
        span: withdrawal.span(),
    })
}

fn read_case(case: &TableReader<'_>) -> Option<WithdrawalCase> {
    let has_percent = case.has("lost_percent");
    let has_count = case.has("lost_criteria");
    let one_of = case.texts("one_of");
    if has_percent == has_count {
        report_form(case, case.place(), "share");
        return None;
    }
    let lost = if has_percent {
        let percent = case.number("lost_percent")?;
        let is_share = !percent.value.is_negative() && percent.value <= Number::HUNDRED;
        if !is_share {
            case.file.report(
                Diagnostic::new(Code::NumberOutOfRange, percent.place)
                    .with("number", percent.value),
            );
            return None;
        }
        LostCriteria::Percent(percent.value)
    } else {
        LostCriteria::Count(case.whole("lost_criteria")?)
    };
    // What takes nothing to be lost would be withdrawn from everybody.
    if matches!(lost, LostCriteria::Count(0))
        || matches!(lost, LostCriteria::Percent(percent) if percent == Number::ZERO)
    {
        report_form(case, case.place(), "nothing");
        return None;
    }
    Some(WithdrawalCase {
        lost,
        one_of: one_of
            .into_iter()
            .map(|code| (code.value, code.place.span))
            .collect(),
    })
}

fn report_missing(table: &TableReader<'_>, key: &'static str) {
    if !table.has(key) {
        table
            .file
            .report(Diagnostic::new(Code::MissingKey, table.place()).with("key", key));
    }
}

fn report_form(table: &TableReader<'_>, place: SpanPlace, wrong: &'static str) {
    table
        .file
        .report(Diagnostic::new(Code::WithdrawalForm, place).with("wrong", wrong));
}
