//! What the survey says, cell by cell, and what was added up.

use crate::diagnostic::{Message, message};
use crate::explain::{Chain, Given, Input, Quantity, Sum};
use crate::number::{Notation, Product};
use crate::report::{Block, Cell, Column, Row, RowKind, Table, TableKey, Width};
use crate::rules::Indicator;
use crate::survey::{Answer, DecidedBy, Sex};
use crate::wording::Wording;

/// The cells in a table, then the sums.
pub(super) fn blocks(chain: &Chain<'_, '_>, wording: &Wording) -> Vec<Block> {
    if chain.inputs.is_empty() {
        let text = match chain.result.observation {
            Some(observation) => {
                message!("explain-row-blank", place = observation.line.within_file(),)
            }
            None => message!("explain-no-row", code = &chain.result.rule.code),
        };
        return vec![Block::Paragraph(wording.say(&text))];
    }
    let rule = chain.result.rule;
    let rows = chain.inputs.iter().map(|input| {
        Row::new(
            RowKind::Item,
            vec![
                wording.say(&what(input)).into(),
                wording.say(&input.cell.within_file()).into(),
                Cell::code(&input.cell.value),
                given(input.given, input.quantity, rule, wording).into(),
                how(input, rule, wording).into(),
            ],
        )
    });
    let table = Table {
        key: TableKey::ExplainInputs,
        columns: Column::all(
            [
                ("column-explain-what", Width::Part(20)),
                ("column-explain-place", Width::Part(14)),
                ("column-explain-written", Width::Part(16)),
                ("column-explain-read", Width::Part(18)),
                ("column-explain-how", Width::Part(32)),
            ],
            wording,
        ),
        rows: rows.collect(),
    };
    let mut blocks = Vec::new();
    // All rows of a commune stand in one file.
    if let Some(first) = chain.inputs.first() {
        let file = message!("explain-file", file = &*first.cell.file);
        blocks.push(Block::Paragraph(wording.say(&file)));
    }
    blocks.push(Block::Table(table));
    if !chain.sums.is_empty() {
        let lines = chain.sums.iter().map(|sum| sum_line(sum, wording));
        blocks.push(Block::List(lines.collect()));
    }
    blocks
}

fn quantity(quantity: Quantity) -> Message {
    match quantity {
        Quantity::Numerator => message!("count-numerator"),
        Quantity::Denominator => message!("count-denominator"),
        Quantity::Value => message!("explain-value"),
        Quantity::Weight => message!("explain-weight"),
        Quantity::SelfAssessed => message!("explain-self-assessed"),
    }
}

fn what(input: &Input<'_>) -> Message {
    of_whom(input.hamlet, input.sex, quantity(input.quantity))
}

/// A quantity with the hamlet and the sex that it is of.
fn of_whom(hamlet: Option<&str>, sex: Option<Sex>, what: Message) -> Message {
    let what = match sex {
        Some(sex) => message!(
            "explain-of-sex",
            sex = Message::new(sex.name()),
            what = what
        ),
        None => what,
    };
    match hamlet {
        Some(hamlet) => message!("explain-of-hamlet", hamlet = hamlet, what = what),
        None => what,
    }
}

fn given(given: Given, quantity: Quantity, rule: &Indicator, wording: &Wording) -> String {
    match given {
        Given::Number(number) => {
            let unit = match (quantity, &rule.weighted_by) {
                (Quantity::Weight, Some(fact)) => Some(&fact.name),
                _ => rule.unit_name(),
            };
            let number = wording.number(number);
            match unit {
                Some(unit) => format!("{number} {}", wording.text(unit)),
                None => number,
            }
        }
        Given::Percent(percent) => format!("{}%", wording.number(percent)),
        Given::Level(rank) => {
            let level = rule.scale.as_ref().and_then(|scale| scale.levels.get(rank));
            level.map_or_else(String::new, |level| wording.text(level).to_owned())
        }
        Given::Answer(Answer::Yes) => wording.word("met"),
        Given::Answer(Answer::No) => wording.word("not_met"),
        Given::Answer(Answer::NotApplicable) => wording.word("not_applicable"),
    }
}

/// How a number was read; what is read as it stands needs no words.
fn how(input: &Input<'_>, rule: &Indicator, wording: &Wording) -> String {
    if !matches!(input.given, Given::Number(_) | Given::Percent(_)) {
        return String::new();
    }
    if rule.counts_hamlets && Answer::parse(&input.cell.value).is_some() {
        return wording.word("explain-how-counted-hamlet");
    }
    let how = input.how;
    let mut texts = Vec::new();
    if how.stored {
        texts.push(message!("explain-how-stored"));
    }
    if let Some(notation) = how.notation {
        let by = match (how.decided_by, notation == Notation::ENGLISH) {
            (None, false) => message!("explain-notation-vietnamese"),
            (None, true) => message!("explain-notation-english"),
            (Some(DecidedBy::Declared), _) => message!("explain-decided-declared"),
            (Some(DecidedBy::Fineness), _) => message!("explain-decided-fineness"),
            (Some(DecidedBy::Limit), _) => message!("explain-decided-limit"),
            (Some(DecidedBy::OtherCells), _) => message!("explain-decided-other-cells"),
        };
        texts.push(by);
    }
    if let Some(conversion) = &how.conversion {
        let number = match input.given {
            Given::Number(number) | Given::Percent(number) => number,
            Given::Level(_) | Given::Answer(_) => return String::new(),
        };
        texts.push(message!(
            "explain-how-converted",
            written = conversion.written,
            unit = &conversion.unit,
            factor = conversion.factor,
            number = number,
            own = &rule.unit_name().cloned().unwrap_or_default(),
        ));
        if let Some(cell) = &conversion.named_in {
            let place = cell.within_file();
            texts.push(message!("explain-how-unit-cell", place = place));
        }
    }
    let texts: Vec<String> = texts.iter().map(|text| wording.say(text)).collect();
    if texts.is_empty() {
        return wording.word("explain-how-as-written");
    }
    texts.join("; ")
}

fn sum_line(sum: &Sum<'_>, wording: &Wording) -> String {
    let terms = sum.terms.iter().map(|term| factors(*term, wording));
    let terms: Vec<String> = terms.collect();
    let what = match (sum.quantity, sum.terms.iter().all(|term| term.is_once())) {
        (Quantity::Value, false) => message!("explain-weighted-total"),
        (other, _) => quantity(other),
    };
    wording.say(&message!(
        "explain-sum",
        what = of_whom(sum.hamlet, sum.sex, what),
        terms = terms.join(" + "),
        total = sum.total,
    ))
}

/// A product as its factors.
pub(super) fn factors(product: Product, wording: &Wording) -> String {
    let left = wording.number(product.left);
    if product.is_once() {
        return left;
    }
    format!("{left} × {}", wording.number(product.right))
}
