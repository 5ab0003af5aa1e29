//! A template as a CSV file that Excel opens and saves again.

use super::csv::{CsvDialect, render_csv};
use crate::number::Number;
use crate::report::{Content, Record};
use crate::template::{Cell, Filled, Template};
use crate::wording::Wording;

/// Writes the facts and then the indicators under one header.
pub fn render_template_csv(template: &Template, wording: &Wording) -> Vec<u8> {
    let headings: Vec<String> = template
        .indicators
        .columns
        .iter()
        .map(|heading| heading.name.clone())
        .collect();
    let rows = template.facts.rows.iter().chain(&template.indicators.rows);
    let records: Vec<Record> = rows
        .map(|row| {
            row.cells
                .iter()
                .map(|cell| content(cell, wording))
                .collect()
        })
        .collect();
    render_csv(&headings, &records, CsvDialect::Excel)
}

fn content(cell: &Cell, wording: &Wording) -> Content {
    let text = |text: String| {
        if text.is_empty() {
            Content::Empty
        } else {
            Content::Text(text)
        }
    };
    match cell {
        Cell::Closed => Content::Empty,
        Cell::Fixed(fixed) => text(fixed.clone()),
        Cell::Code(code) => Content::Code(code.clone()),
        Cell::Open(_, Filled::Number(number)) => Content::Text(clear(*number, wording)),
        Cell::Open(_, Filled::Percent(percent)) => {
            Content::Text(format!("{}%", clear(*percent, wording)))
        }
        Cell::Open(_, filled) => text(filled.shown(wording)),
    }
}

/// The number in the language's notation, in a form that can be read in one way only: a mark
/// followed by exactly three digits could be a thousands mark.
fn clear(number: Number, wording: &Wording) -> String {
    let notation = wording.notation().ungrouped();
    let text = notation.number(number);
    match text.split_once(notation.decimal_mark) {
        Some((_, decimals)) if decimals.len() == 3 => format!("{text}0"),
        _ => text,
    }
}
