//! One cell (OpenDocument 1.3 part 3, 9.1.4 and 19.385).

use crate::survey::reading::workbook::cell::{
    figure_cell, formula_without_result, iso_day_cell, text_cell, truth_cell, unusable,
};
use crate::survey::reading::workbook::failure::Failure;
use crate::survey::reading::workbook::number_format::Decimals;
use crate::survey::reading::workbook::stored_number::StoredNumber;
use crate::survey::reading::workbook::xml::{Element, Node, Xml};
use crate::survey::table::{RawCell, Unusable};
use crate::text::visible;

/// More spaces than this in a row are no text.
const MOST_SPACES: usize = 1_000;

/// What formulas show in place of a result.
const ERRORS: [&str; 7] = [
    "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!",
];

/// Reads a cell that has just begun; blank when nothing is in it.
pub(super) fn parse(element: &Element<'_>, xml: &mut Xml<'_>) -> Result<RawCell, Failure> {
    let shown = paragraphs(xml)?;
    let formula = element.attribute("table:formula")?;
    let is_formula = formula.is_some();
    let looks_wrong = ERRORS.contains(&shown.trim()) || shown.starts_with("Err:");
    let is_error = element.attribute("calcext:value-type")?.as_deref() == Some("error");
    if is_error || (is_formula && looks_wrong) {
        return Ok(unusable(visible(&shown), Unusable::ErrorValue));
    }
    let value = |name| {
        let value = element.attribute(name)?;
        value.ok_or_else(|| xml.broken())
    };
    let number = |name| StoredNumber::parse(&value(name)?).ok_or_else(|| xml.broken());
    let kind = element.attribute("office:value-type")?;
    Ok(match kind.as_deref() {
        Some("float" | "currency") => {
            let number = number("office:value")?;
            match in_words(&number, &shown) {
                Some(is_true) => truth_cell(is_true),
                None => figure_cell(
                    number,
                    number.decimals_shown(&shown).map(Decimals::exactly),
                    false,
                ),
            }
        }
        Some("percentage") => {
            let number = number("office:value")?.shifted(2);
            figure_cell(
                number,
                number.decimals_shown(&shown).map(Decimals::exactly),
                true,
            )
        }
        Some("date") => iso_day_cell(&value("office:date-value")?),
        Some("time") => unusable(visible(&shown), Unusable::NoDay),
        Some("boolean") => truth_cell(value("office:boolean-value")? == "true"),
        Some(_) => {
            let stored = element.attribute("office:string-value")?;
            text_cell(&stored.unwrap_or(shown))
        }
        None => match formula {
            // Before the formula stands the name of its grammar: `of:=SUM(...)`.
            Some(formula) => {
                formula_without_result(formula.split_once('=').map_or("", |(_, formula)| formula))
            }
            None => text_cell(&shown),
        },
    })
}

/// What 1 or 0 says that is shown in letters, as LibreOffice shows the truth value of a formula.
fn in_words(number: &StoredNumber, shown: &str) -> Option<bool> {
    let is_one = *number == StoredNumber::from_whole(1);
    let has_letters = shown.contains(char::is_alphabetic) && !shown.contains(char::is_numeric);
    ((is_one || number.is_zero()) && has_letters).then_some(is_one)
}

/// The paragraphs that a cell shows; comments and drawings are none of its text.
fn paragraphs(xml: &mut Xml<'_>) -> Result<String, Failure> {
    let mut text = String::new();
    let mut any = false;
    loop {
        match xml.node()? {
            Node::Start(element) if element.full_name() == "text:p" => {
                if any {
                    text.push('\n');
                }
                any = true;
                paragraph(xml, &mut text)?;
            }
            Node::Start(_) => xml.skip()?,
            Node::End(_) => return Ok(text),
            Node::Text(_) => {}
            Node::Eof => return Err(xml.broken()),
        }
    }
}

fn paragraph(xml: &mut Xml<'_>, text: &mut String) -> Result<(), Failure> {
    let mut depth = 1_usize;
    while depth > 0 {
        match xml.node()? {
            Node::Start(element) => match element.full_name() {
                "text:s" => {
                    let count: usize = element.number("text:c")?.unwrap_or(1);
                    text.extend(std::iter::repeat_n(' ', count.min(MOST_SPACES)));
                    xml.skip()?;
                }
                "text:tab" | "text:line-break" => {
                    text.push(' ');
                    xml.skip()?;
                }
                "office:annotation" | "text:ruby-text" | "text:note" => xml.skip()?,
                _ => depth += 1,
            },
            Node::End(_) => depth -= 1,
            Node::Text(more) => text.push_str(&more),
            Node::Eof => return Err(xml.broken()),
        }
    }
    Ok(())
}
