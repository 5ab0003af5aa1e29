//! From documents and assessments to bytes, a file a format.

mod csv;
mod html;
mod json;
mod markdown;
mod text;

pub use csv::{CsvDialect, render_csv};
pub use html::render_html;
pub use json::render_json;
pub use markdown::render_markdown;
pub use text::{Look, render_text};
