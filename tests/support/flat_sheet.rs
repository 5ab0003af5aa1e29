//! Filling in a spreadsheet that LibreOffice has written as one XML file (.fods), cell by cell.

use std::fmt::Write;

/// What is put into a cell.
#[derive(Clone, PartialEq, Debug)]
pub enum Put {
    Number(String),
    /// As a fraction: 0.703 for 70,3%.
    Percentage(String),
    /// Year, month and day.
    Date(String),
    Text(String),
}

/// The document with a cell of a sheet filled in; rows and columns count from 0.
pub fn fill(document: &str, sheet: &str, row: usize, column: usize, put: &Put) -> String {
    let opening = format!("<table:table table:name=\"{sheet}\"");
    let start = document.find(&opening).expect("the sheet is there");
    let rows = elements(document, start, "table:table-row");
    let (from, to) = nth(document, &rows, "table:number-rows-repeated", row);
    let cells = elements(&document[..to], from, "table:table-cell");
    let mut before = 0;
    for (from, to) in cells {
        let cell = &document[from..to];
        let repeated = repetition(cell, "table:number-columns-repeated");
        if column < before + repeated {
            let mut filled = String::new();
            let alone = without(cell, "table:number-columns-repeated");
            for index in before..before + repeated {
                filled.push_str(&if index == column {
                    with(&alone, put)
                } else {
                    alone.clone()
                });
            }
            return format!("{}{filled}{}", &document[..from], &document[to..]);
        }
        before += repeated;
    }
    panic!("no cell {row}, {column}");
}

/// Where the elements of a name begin and end, up to the end of the sheet.
fn elements(document: &str, start: usize, name: &str) -> Vec<(usize, usize)> {
    let end = start
        + document[start..]
            .find("</table:table>")
            .unwrap_or(document.len() - start);
    let (open, close) = (format!("<{name} "), format!("</{name}>"));
    let mut found = Vec::new();
    let mut at = start;
    while let Some(next) = document[at..end].find(&open) {
        let from = at + next;
        let tag_end = from + document[from..].find('>').unwrap() + 1;
        let to = if document[..tag_end].ends_with("/>") {
            tag_end
        } else {
            tag_end + document[tag_end..].find(&close).unwrap() + close.len()
        };
        found.push((from, to));
        at = to;
    }
    found
}

fn nth(document: &str, found: &[(usize, usize)], repeated: &str, wanted: usize) -> (usize, usize) {
    let mut before = 0;
    for (from, to) in found {
        before += repetition(&document[*from..*to], repeated);
        if wanted < before {
            return (*from, *to);
        }
    }
    panic!("no row {wanted}");
}

/// The value of an attribute of the opening tag that says how often the element is repeated.
fn repetition(element: &str, attribute: &str) -> usize {
    let tag = &element[..element.find('>').unwrap()];
    let marker = format!("{attribute}=\"");
    tag.find(&marker).map_or(1, |at| {
        let rest = &tag[at + marker.len()..];
        rest[..rest.find('"').unwrap()].parse().unwrap()
    })
}

fn without(element: &str, attribute: &str) -> String {
    let marker = format!(" {attribute}=\"");
    match element.find(&marker) {
        None => element.to_owned(),
        Some(at) => {
            let rest = &element[at + marker.len()..];
            let after = rest.find('"').unwrap() + 1;
            format!("{}{}", &element[..at], &rest[after..])
        }
    }
}

/// An empty cell, as it is written, with a value.
fn with(empty: &str, put: &Put) -> String {
    let tag = empty.strip_suffix("/>").expect("the cell is empty");
    let mut cell = format!("{tag} office:value-type=");
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    match put {
        Put::Number(value) => write!(cell, "\"float\" office:value=\"{value}\">"),
        Put::Percentage(value) => write!(cell, "\"percentage\" office:value=\"{value}\">"),
        Put::Date(value) => write!(cell, "\"date\" office:date-value=\"{value}\">"),
        Put::Text(text) => write!(cell, "\"string\"><text:p>{}</text:p>", escaped(text)),
    }
    .unwrap();
    cell.push_str("</table:table-cell>");
    cell
}
