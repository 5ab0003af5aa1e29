//! Whether a recognised commune loses its recognition.

use super::Tone;
use super::footnotes::{Footnotes, Known};
use super::table::{Cell, Column, Row, RowKind, Table, TableKey, Width};
use crate::assess::{Assessment, CaseStanding, Conclusion, Standing};
use crate::diagnostic::{Arg, Message, message};
use crate::rules::{LostCriteria, Withdrawal, WithdrawalCase};
use crate::wording::Wording;

/// What follows, with the criteria that are no longer met and those that are open.
pub(super) fn conclusion(
    standing: &Standing<'_>,
    assessment: &Assessment<'_>,
    wording: &Wording,
) -> String {
    let head = match standing.conclusion {
        Conclusion::Kept => message!("withdrawal-kept"),
        Conclusion::Withdrawn => message!("withdrawal-withdrawn", document = document(assessment),),
        Conclusion::Undecided if standing.rule_is_unverified => message!(
            "withdrawal-rule-unverified",
            document = document(assessment),
        ),
        Conclusion::Undecided if assessment.rules.withdrawal.is_none() => {
            message!("withdrawal-no-rule")
        }
        Conclusion::Undecided => message!("withdrawal-undecided"),
    };
    let list = |codes: &[&str]| -> Vec<Arg> { codes.iter().map(|code| Arg::from(*code)).collect() };
    let mut sentences = vec![head];
    sentences.push(message!(
        "withdrawal-lost",
        count = standing.lost.len(),
        total = standing.total,
        codes = list(&standing.lost),
    ));
    if standing.conclusion == Conclusion::Withdrawn && standing.rests_on_unverified {
        sentences.insert(1, message!("withdrawal-on-unverified"));
    }
    if !standing.open.is_empty() {
        sentences.push(message!(
            "withdrawal-open",
            count = standing.open.len(),
            codes = list(&standing.open),
        ));
    }
    if standing.not_held > 0 {
        sentences.push(message!("withdrawal-not-held", count = standing.not_held));
    }
    let sentences: Vec<String> = sentences.iter().map(|it| wording.say(it)).collect();
    sentences.join(" ")
}

/// The document of the rule, or its title where it names none.
fn document(assessment: &Assessment<'_>) -> Arg {
    let rule = assessment.rules.withdrawal.as_ref();
    let named = rule.map(|rule| match &rule.citation {
        Some(citation) => Arg::from(&citation.document),
        None => Arg::from(&rule.title),
    });
    named.unwrap_or_else(|| Arg::from(""))
}

/// The cases of the rule, each with what is known of it.
pub(super) fn table(
    rule: &Withdrawal,
    standing: &Standing<'_>,
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Table {
    let cited = rule.citation.as_ref();
    let mark = cited.map(|cited| footnotes.note(&cited.document, Known::by(Some(rule.basis))));
    let mark = mark.unwrap_or_default();
    let rows = rule.cases.iter().zip(&standing.cases).map(|(case, known)| {
        let asked = format!("{} {mark}", case_text(case, wording));
        Row::new(
            RowKind::Item,
            vec![
                asked.trim_end().into(),
                found(case, known, standing, wording).into(),
                outcome(known, wording),
            ],
        )
    });
    Table {
        key: TableKey::Withdrawal,
        columns: Column::all(
            [
                ("column-withdrawal-case", Width::Part(30)),
                ("column-withdrawal-found", Width::Part(24)),
                ("column-withdrawal-outcome", Width::Part(12)),
            ],
            wording,
        ),
        rows: rows.collect(),
    }
}

/// What a case asks for, in words.
pub(super) fn case_text(case: &WithdrawalCase, wording: &Wording) -> String {
    let lost: Message = match case.lost {
        LostCriteria::Percent(percent) => message!("withdrawal-lost-percent", percent = percent),
        LostCriteria::Count(count) => message!("withdrawal-lost-count", count = count as usize),
    };
    let codes: Vec<Arg> = case.codes().map(Arg::from).collect();
    if codes.is_empty() {
        wording.say(&lost)
    } else {
        wording.say(&message!(
            "withdrawal-with-one-of",
            lost = lost,
            codes = codes
        ))
    }
}

/// How many are lost of how many that it takes, and which of those that are named.
fn found(
    case: &WithdrawalCase,
    known: &CaseStanding<'_>,
    standing: &Standing<'_>,
    wording: &Wording,
) -> String {
    let open = standing.open.len() + standing.not_held;
    let counts = if open > 0 {
        message!(
            "withdrawal-found-range",
            lost = standing.lost.len(),
            most = standing.lost.len() + open,
            needed = known.needed,
        )
    } else {
        message!(
            "withdrawal-found",
            lost = standing.lost.len(),
            needed = known.needed,
        )
    };
    let mut text = wording.say(&counts);
    if !case.one_of.is_empty() {
        let codes: Vec<Arg> = known
            .named_lost
            .iter()
            .map(|code| Arg::from(*code))
            .collect();
        let named = if codes.is_empty() {
            message!("withdrawal-none-named")
        } else {
            message!("withdrawal-named", codes = codes)
        };
        text.push_str("; ");
        text.push_str(&wording.say(&named));
    }
    text
}

fn outcome(known: &CaseStanding<'_>, wording: &Wording) -> Cell {
    let (key, tone) = match known.holds {
        Some(true) => ("withdrawal-holds", Tone::Bad),
        Some(false) => ("withdrawal-holds-not", Tone::Good),
        None => ("undecided", Tone::Open),
    };
    Cell::toned(wording.word(key), tone)
}
