//! From documents and assessments to bytes, a file a format.

mod csv;
mod docx;
mod json;
mod markdown;
mod text;
mod verdicts;

pub use csv::{CsvDialect, render_csv};
pub use docx::render_docx;
pub use json::render_json;
pub use markdown::render_markdown;
pub use text::{Look, render_text};
pub use verdicts::{VERDICT_COLUMNS, VerdictRows};
