//! A document as Markdown with tables (GitHub Flavored Markdown, section 4.10).

use crate::report::{Block, Document, Row, RowKind, Table};

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
        Block::OverTime(block) => render_table(&block.table),
        Block::List(items) => {
            let items: Vec<String> = items
                .iter()
                .map(|item| format!("- {}", escaped(item)))
                .collect();
            items.join("\n")
        }
        Block::Chart(chart) => escaped(&chart.text),
        Block::HeatMap(map) => format!("{}\n\n{}", render_table(&map.table()), escaped(&map.key)),
        Block::Signature(signature) => escaped(&signature.signer.join(" ")),
    }
}

fn render_table(table: &Table) -> String {
    let titles = table.columns.iter().map(|column| escaped(&column.title));
    let rules = table.columns.iter().map(|_| ":---".to_owned());
    let mut lines = vec![line(titles), line(rules)];
    lines.extend(table.rows.iter().map(|row| line(cells(row))));
    lines.join("\n")
}

fn line(cells: impl IntoIterator<Item = String>) -> String {
    let cells: Vec<String> = cells.into_iter().collect();
    format!("| {} |", cells.join(" | "))
}

fn cells(row: &Row) -> impl Iterator<Item = String> {
    row.cells.iter().map(|cell| {
        let text = escaped(&cell.text);
        match row.kind {
            RowKind::Group if !text.is_empty() => format!("**{text}**"),
            _ => text,
        }
    })
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
