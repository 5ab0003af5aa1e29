//! A document as Markdown with tables (GitHub Flavored Markdown, section 4.10).

use crate::report::{Align, Block, Document, Row, RowKind, Table};

/// Writes the document.
pub fn render_markdown(document: &Document) -> String {
    let blocks: Vec<String> = document.blocks.iter().map(render_block).collect();
    blocks.join("\n\n") + "\n"
}

fn render_block(block: &Block) -> String {
    match block {
        Block::Heading { level, text } => {
            format!("{} {}", "#".repeat(usize::from(*level)), escaped(text))
        }
        Block::Paragraph(text) => escaped(text),
        Block::Conclusion { text, .. } => format!("**{}**", escaped(text)),
        Block::Table(table) => render_table(table),
        Block::List(items) => {
            let items: Vec<String> = items
                .iter()
                .map(|item| format!("- {}", escaped(item)))
                .collect();
            items.join("\n")
        }
    }
}

fn render_table(table: &Table) -> String {
    let titles = table.columns.iter().map(|column| escaped(&column.title));
    let rules = table.columns.iter().map(|column| {
        match column.align {
            Align::Start => ":---",
            Align::End => "---:",
        }
        .to_owned()
    });
    let mut lines = vec![line(titles), line(rules)];
    for row in &table.rows {
        lines.push(line(cells(row, table.columns.len())));
    }
    lines.join("\n")
}

fn line(cells: impl IntoIterator<Item = String>) -> String {
    let cells: Vec<String> = cells.into_iter().collect();
    format!("| {} |", cells.join(" | "))
}

fn cells(row: &Row, columns: usize) -> Vec<String> {
    let texts: Vec<String> = row.cells.iter().map(|cell| escaped(&cell.text)).collect();
    match (row.kind, texts.as_slice()) {
        (RowKind::Group, [name, verdict]) => {
            let mut cells = vec![String::new(), format!("**{name}**")];
            cells.resize(columns - 1, String::new());
            cells.push(format!("**{verdict}**"));
            cells
        }
        _ => texts,
    }
}

/// Text in which no symbol is taken for Markdown or HTML.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for symbol in text.chars() {
        match symbol {
            '\\' | '|' | '*' | '_' | '`' | '[' | ']' | '#' | '~' => {
                escaped.push('\\');
                escaped.push(symbol);
            }
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '\n' => escaped.push(' '),
            _ => escaped.push(symbol),
        }
    }
    escaped
}
