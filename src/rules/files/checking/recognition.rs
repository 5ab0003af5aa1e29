//! Conditions of recognition have codes that nothing else has, and withdrawal names criteria that exist.

use super::codes::check_ascending;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::folded::nearest_codes;
use crate::rules::files::book::RuleBook;

/// No code of a group of conditions is longer.
const LONGEST_GROUP: usize = 4;

/// The codes of conditions begin with letters, so that no survey takes them for those of criteria.
pub(super) fn check_recognition(book: &RuleBook, diagnostics: &mut Diagnostics) {
    let Some(recognition) = &book.recognition else {
        return;
    };
    let code = &recognition.code;
    let is_letters = code.bytes().all(|byte| byte.is_ascii_uppercase());
    if !is_letters || code.len() > LONGEST_GROUP {
        diagnostics.push(
            Diagnostic::new(Code::ConditionCode, book.place(&recognition.span)).with("code", code),
        );
    }
    let conditions = recognition.indicators.iter();
    check_ascending(
        book,
        conditions.map(|condition| (&condition.code, &condition.span)),
        diagnostics,
    );
    for condition in &recognition.indicators {
        // A group of one has no code of its own for it: rows would name the group.
        if condition.code == *code {
            diagnostics.push(
                Diagnostic::new(Code::MisplacedCode, book.place(&condition.span))
                    .with("code", &condition.code)
                    .with("parent", code),
            );
        }
    }
}

/// An incomplete set may name criteria that it does not hold yet, if it declares as many.
pub(super) fn check_withdrawal(book: &RuleBook, diagnostics: &mut Diagnostics) {
    let cases = book.withdrawal.iter().flat_map(|it| &it.cases);
    for (code, span) in cases.flat_map(|case| &case.one_of) {
        let is_held = book.criteria.iter().any(|it| it.code == *code);
        let number = code.parse::<u32>().ok();
        let is_declared = book.incomplete.is_some()
            && number.is_some_and(|number| number >= 1 && number <= book.declared.criteria);
        if is_held || is_declared {
            continue;
        }
        let near = nearest_codes(code, book.criteria.iter().map(|it| it.code.as_str()));
        diagnostics.push(
            Diagnostic::new(Code::WithdrawalUnknownCriterion, book.place(span))
                .with("code", code)
                .with("near", near.as_slice())
                .with("count", near.len()),
        );
    }
}
